import { useEffect, useState } from 'preact/hooks'
import type { Checklist } from '@/lib/settings/types'
import type { inUse } from './in-use'

/** Which checklist is used for which tickets; null until the engine that decides it is loaded. */
export function useInUse(lists: readonly Checklist[]): ReturnType<typeof inUse> | null {
  const [choose, setChoose] = useState<typeof inUse | null>(null)
  useEffect(() => {
    void import('./in-use').then((room) => setChoose(() => room.inUse))
  }, [])
  return choose?.(lists) ?? null
}

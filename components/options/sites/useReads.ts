/** What was last read on each site, asked for when the page is opened and when it is looked at again. */
import { useEffect, useState } from 'preact/hooks'
import type { SiteHealth } from '@/lib/health/types'
import type { Platform } from '../platform'

export type Reads = { reads: SiteHealth[]; problem: string | null }

/** Null while the background has not answered. */
export function useReads(platform: Platform): Reads | null {
  const [reads, setReads] = useState<Reads | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = () =>
      platform.ask('health/read', null).then(
        (answer) => stop.signal.aborted || setReads({ reads: answer, problem: null }),
        (error) => stop.signal.aborted || setReads({ reads: [], problem: String(error) }),
      )
    void ask()
    window.addEventListener('focus', () => void ask(), { signal: stop.signal })
    return () => stop.abort()
  }, [platform])
  return reads
}

/** What was last read on each site, asked for when the page is opened and when it is looked at again. */
import { useEffect, useState } from 'preact/hooks'
import type { SiteHealth } from '@/lib/health/types'
import type { Platform } from '../platform'
import type { ReadsHere } from './ReadsHere'

/** `Fold` draws them; it is fetched with them, because only this page of the options needs it. */
export type Reads = { reads: SiteHealth[]; problem: string | null; Fold: typeof ReadsHere }

/** Null while the background has not answered. */
export function useReads(platform: Platform): Reads | null {
  const [reads, setReads] = useState<Reads | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const { ReadsHere: Fold } = await import('./ReadsHere')
      const answer = await platform.ask('health/read', null).then(
        (reads) => ({ reads, problem: null, Fold }),
        (error) => ({ reads: [], problem: String(error), Fold }),
      )
      if (!stop.signal.aborted) setReads(answer)
    }
    // A part that cannot be fetched leaves the page as it is: after an update it is gone until a reload.
    const look = () => void ask().catch(() => undefined)
    look()
    window.addEventListener('focus', look, { signal: stop.signal })
    return () => stop.abort()
  }, [platform])
  return reads
}

/** Whether the browser grants access to each added site, kept fresh. */
import { useEffect, useState } from 'preact/hooks'
import { matchPattern, type Site } from '@/lib/settings'
import type { Platform } from '../platform'

/** Hosts without access now. Asked again when the list changes, and when the page is looked at again. */
export function useWithdrawn(
  sites: readonly Site[],
  platform: Platform,
): { withdrawn: ReadonlySet<string>; check: () => void } {
  const [withdrawn, setWithdrawn] = useState<ReadonlySet<string>>(new Set())
  const [turn, setTurn] = useState(0)
  const check = () => setTurn((n) => n + 1)
  const hosts = sites.map((site) => site.host).join('\n')
  useEffect(() => {
    let current = true
    const asked = hosts === '' ? [] : hosts.split('\n')
    void Promise.all(
      asked.map(async (host) => {
        const pattern = matchPattern(host)
        return pattern !== null && (await platform.hasAccess(pattern)) ? null : host
      }),
    ).then((gone) => {
      if (current) setWithdrawn(new Set(gone.filter((host) => host !== null)))
    })
    return () => {
      current = false
    }
  }, [hosts, platform, turn])
  useEffect(() => {
    const stop = new AbortController()
    window.addEventListener('focus', () => setTurn((n) => n + 1), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return { withdrawn, check }
}

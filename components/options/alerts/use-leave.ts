import { useEffect, useState } from 'preact/hooks'
import type { Platform } from '../platform'

/** `refused`: asked just now, and the answer was no. `unknown`: not looked up yet. */
export type LeaveState = 'unknown' | 'granted' | 'missing' | 'refused'
export type LeaveTools = { state: LeaveState; ask(): Promise<boolean> }

/** The browser's leave to show notifications. It can be given and taken elsewhere at any time: looked up again on return. */
export function useLeave(platform: Pick<Platform, 'mayNotify' | 'requestNotify'>): LeaveTools {
  const [state, setState] = useState<LeaveState>('unknown')
  useEffect(() => {
    const stop = new AbortController()
    const look = () =>
      void platform.mayNotify().then(
        (granted) => !stop.signal.aborted && setState((before) => (granted ? 'granted' : missing(before))),
        () => undefined,
      )
    look()
    window.addEventListener('focus', look, { signal: stop.signal })
    return () => stop.abort()
  }, [platform])
  return {
    state,
    ask: () =>
      platform.requestNotify().then(
        (granted) => {
          setState(granted ? 'granted' : 'refused')
          return granted
        },
        () => {
          setState('refused')
          return false
        },
      ),
  }
}

/** Why it is missing is not forgotten by looking again. */
function missing(before: LeaveState): LeaveState {
  return before === 'refused' ? before : 'missing'
}

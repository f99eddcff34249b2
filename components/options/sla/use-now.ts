import { useEffect, useState } from 'preact/hooks'

const STEP = 15_000

/** The present moment (epoch ms), anew every quarter of a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP)
    return () => clearInterval(timer)
  }, [])
  return now
}

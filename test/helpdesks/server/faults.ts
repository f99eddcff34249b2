/** Faults that a test orders: the helpdesk on a bad day. */
export type FaultStatus = 401 | 403 | 404 | 429 | 500 | 503 | 'html' | 'slow' | 'drop'

export type FaultRule = {
  /** Of the path with its query; a string is looked for anywhere in it. */
  path: RegExp | string
  /**
   * `html`: the sign-in page with status 200, as single sign-on does; `slow`: the right answer after
   * five seconds; `drop`: the connection is cut.
   */
  status: FaultStatus
  /** Seconds, sent as Retry-After. */
  retryAfter?: number
  /** How often; without it until `heal()`. */
  times?: number
}

export class Faults {
  private rules: { rule: FaultRule; left: number }[] = []

  add(rule: FaultRule): void {
    this.rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY })
  }

  heal(): void {
    this.rules = []
  }

  /** The first rule that applies to this path; each answer uses one of its times. */
  take(path: string): FaultRule | null {
    const hit = this.rules.find(({ rule, left }) => left > 0 && matches(rule.path, path))
    if (!hit) return null
    hit.left--
    return hit.rule
  }
}

function matches(pattern: RegExp | string, path: string): boolean {
  if (typeof pattern === 'string') return path.includes(pattern)
  pattern.lastIndex = 0
  return pattern.test(path)
}

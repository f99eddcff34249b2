/** Requests left in the current minute: what the rate-limit headers tell. */
export class Budget {
  private used = 0
  private minute = 0

  /** Takes `cost` requests; `ok` is false when the minute's budget is gone. */
  spend(
    cost: number,
    total: number,
  ): { ok: boolean; total: number; remaining: number; resetSeconds: number } {
    const now = Date.now()
    const minute = Math.floor(now / 60_000)
    if (minute !== this.minute) {
      this.minute = minute
      this.used = 0
    }
    const ok = this.used + cost <= total
    if (ok) this.used += cost
    return {
      ok,
      total,
      remaining: Math.max(0, total - this.used),
      resetSeconds: Math.ceil(((minute + 1) * 60_000 - now) / 1000),
    }
  }
}

/** A day's named counters, for what has too many names to be a figure of its own: items, reasons, kinds. */

/** By "group name"; what is not there is zero. */
export type Counts = Readonly<Record<string, number>>

export type CountGroup =
  /** Skipped by the agent: by item, and by the reason that was typed ('' where none was). */
  | 'skip'
  | 'skip-why'
  /** Answered tickets on which an item was due, and was done: by item, and by dimension. */
  | 'due'
  | 'done'
  | 'due-in'
  | 'done-in'
  /** Order notices by their kind and their end, and the reasons they were sent away for; reasons to send anyway. */
  | 'order-kind'
  | 'order-end'
  | 'order-why'
  | 'gate-why'
  /** Sums and numbers of mood changes by what went before, for means. */
  | 'mood-sum'
  | 'mood-of'
  /** Playbooks by kind. */
  | 'playbook-proposed'
  | 'playbook-opened'
  | 'playbook-dismissed'
  | 'playbook-finished'

export type CountChange = { group: CountGroup; name: string; by: number }

/** The counters after these changes. A counter at zero is not kept, so equal counts are equal objects. */
export function changeCounts(counts: Counts, changes: readonly CountChange[]): Counts {
  if (changes.length === 0) return counts
  const next: Record<string, number> = { ...counts }
  for (const { group, name, by } of changes) {
    const key = `${group} ${name}`
    const value = (next[key] ?? 0) + by
    if (value === 0) delete next[key]
    else next[key] = value
  }
  return next
}

/** All counters of a group, by name. */
export function countsOf(counts: Counts, group: CountGroup): Map<string, number> {
  const found = new Map<string, number>()
  const start = `${group} `
  for (const [key, value] of Object.entries(counts)) {
    if (key.startsWith(start)) found.set(key.slice(start.length), value)
  }
  return found
}

/** The same changes taken back. */
export function reversed(changes: readonly CountChange[]): CountChange[] {
  return changes.map((change) => ({ ...change, by: -change.by }))
}

/** A typed reason as it is counted: one that differs only in blanks is the same one. */
export function reasonName(reason: string | null): string {
  return (reason ?? '').replace(/\s+/g, ' ').trim()
}

import type { Scored } from './recommend'

/** Different words for the same feeling or the same question: one of each family among the first three. */
const FAMILIES: Record<string, string> = {
  'empathise-anger': 'empathy',
  'empathise-worry': 'empathy',
  'empathise-disappointment': 'empathy',
  'ask-feedback': 'feedback',
}

/**
 * The best phrase of each intent first, in order of score; only when intents run out, a second phrase
 * of an intent already shown. Ties go to the earlier phrase, so that the answer is stable.
 */
export function diverse(scored: readonly Scored[], limit: number): Scored[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const chosen: Scored[] = []
  const seconds: Scored[] = []
  const families = new Set<string>()
  const seen = new Map<string, number>()
  for (const candidate of sorted) {
    const { intent } = candidate.phrase
    const times = seen.get(intent) ?? 0
    const family = FAMILIES[intent] ?? intent
    if (times > 0 || families.has(family)) {
      if (times === 1) seconds.push(candidate)
      seen.set(intent, times + 1)
      continue
    }
    seen.set(intent, 1)
    families.add(family)
    chosen.push(candidate)
    if (chosen.length === limit) return chosen
  }
  return [...chosen, ...seconds.slice(0, limit - chosen.length)]
}

/**
 * Feelings said outright ("I am furious", "非常失望"). The messages that the tables learnt from tell moods far more
 * often than they name them, so a plain word of feeling weighs too little there; here it gets its due. So do thanks
 * for a harm ("thanks a lot for wasting my day"): the tables hear the thanks.
 */
import type { Prepared } from './model/features'
import { MOOD_OUTPUTS, OUTPUTS } from './model/table'
import type { Trade, TradeHit } from './trade'

/** Log-odds of a feeling of weight 1, said and not denied; weaker words are left to the table. */
const STATED = 1
const CLEAR = 1.25
const PLEASED = OUTPUTS.indexOf('pleased')
const NAMED = OUTPUTS.slice(0, MOOD_OUTPUTS) as readonly ('angry' | 'upset' | 'worried' | 'pleased')[]

/** `trade` with what is stated on top; itself where nothing is. Words that mean nothing here state nothing. */
export function withStated({ hits }: Prepared, trade: Trade | null): Trade | null {
  const strongest = [0, 0, 0, 0]
  const stated: TradeHit[] = []
  for (const { rule, negated, from, to } of hits.moods) {
    const mock = rule.kind === 'irony'
    if (!mock && (rule.kind !== 'feeling' || negated)) continue
    if (trade?.hits.some((hit) => hit.meaning === 'nothing' && hit.from < to && hit.to > from)) continue
    for (const [k, mood] of NAMED.entries()) {
      const weight = rule.weights[mood] ?? 0
      if (weight < CLEAR || mood === 'pleased') continue
      strongest[k] = Math.max(strongest[k] ?? 0, weight)
      stated.push({ meaning: mood, from, to })
      if (mock) strongest[PLEASED] = Math.min(strongest[PLEASED] ?? 0, -weight)
    }
  }
  if (stated.length === 0) return trade
  return {
    added: strongest.map((weight, k) => weight * STATED + (trade?.added[k] ?? 0)),
    hits: [...(trade?.hits ?? []), ...stated],
  }
}

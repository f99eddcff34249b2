import type { Signals } from '../signals'
import { firstRules } from './first'
import { newsRules } from './news'
import { quietRules } from './quiet'
import { replyRules } from './reply'
import type { Rules } from './rule'

const KNOWN = new Set([firstRules, newsRules, quietRules, replyRules].flatMap(Object.keys))

/** What the first rules still weigh when a note already knows more. */
const BESIDE_NEWS = 0.6

/** The rules of this turn; a note that knows more leads, what the turn asks for goes beside it. */
export function rulesFor(signals: Signals): [Rules, number][] {
  const turn = signals.has('s.first') ? firstRules : signals.has('s.reply') ? replyRules : quietRules
  if (!signals.has('s.news')) return [[turn, 1]]
  return signals.has('s.quiet')
    ? [[newsRules, 1]]
    : [
        [newsRules, 1],
        [turn, BESIDE_NEWS],
      ]
}

export function isKnownIntent(intent: string): boolean {
  return KNOWN.has(intent)
}

/** What one English clause says: that we will do something, that we will not, or that somebody else must. */
import {
  ANNOUNCED,
  ARRIVES,
  ASKED,
  ASKED_POLITELY,
  BINDING,
  BOOKED,
  CUSTOMER_EVENT,
  DENIED,
  ELLIPSIS,
  GENERAL,
  MODAL,
  NO_FUTURE,
  NOT_MODAL,
  OPEN_OR_CLOSE,
  ORDERED,
  PADDING,
  PRESENT,
  PROGRESSIVE,
  type Predicate,
  RETOLD,
  SCHEDULED,
  US,
  WONT_TAKE_LONGER,
  YOU,
} from './commitments'
import { YOUR_PEOPLE } from './statements'
import { looksBack } from './tense'
import {
  BANK_VERB,
  CALENDAR_VERB,
  CUSTOMER_VERB,
  OWN_NOUN,
  PAYMENT,
  REFUND_ARRIVES,
  REFUND_NOUN,
  THIRD_PARTY,
} from './words'

/** An order or a request to the customer. */
export function isOrder(clause: string): boolean {
  const text = clause.replace(PADDING, (words) => ' '.repeat(words.length))
  return (ASKED.test(text) || ORDERED.test(text)) && !BINDING.some(([pattern]) => pattern.test(text))
}

/** `left` tells where the time stands in the clause: the offset of its mask. */
export function predicateOf(clause: string, timeAt: number | null): Predicate {
  const text = clause.replace(PADDING, (words) => ' '.repeat(words.length))
  if (RETOLD.test(text)) return 'no'
  if (WONT_TAKE_LONGER.test(text)) return 'likely'
  if (DENIED.test(text)) return 'no'
  if (
    GENERAL.test(text) ||
    /\b(?:maybe|perhaps|possibly)\b|¤ (?:show|flight|train|class|session|sailing|performance|screening)\b/.test(
      text,
    )
  )
    return 'no'
  const binding = BINDING.find(([pattern]) => pattern.test(text))
  if (binding) return NO_FUTURE.test(text.slice(0, text.search(binding[0]) + 12)) ? 'no' : binding[1]
  if (ASKED.test(text) || ORDERED.test(text)) return 'no'
  const modal = modalOf(text, timeAt)
  if (modal) return modal
  if (ASKED_POLITELY.test(text)) return 'no'
  if (NO_FUTURE.test(text)) return 'no'
  const should = /\b(?:should|can|could)\b(?! you\b)/.exec(text)
  if (should) return possible(text, should.index, should[0])
  if (THIRD_PARTY.test(text) || (PAYMENT.test(text) && BANK_VERB.test(text))) return 'silent'
  if (timeAt !== null && PROGRESSIVE.test(text)) return 'sure'
  if (
    timeAt !== null &&
    BOOKED.test(text) &&
    !/\byour (?:table|seats?|room|lesson|tickets?)\b/.test(text) &&
    !CUSTOMER_EVENT.test(text) &&
    (/\b(?:i|we|it|it's)\b/.test(text) || OWN_NOUN.test(text))
  )
    return 'sure'
  if (
    timeAt !== null &&
    SCHEDULED.test(text) &&
    !/\b(?:flight|train|bus|course|class|show|you|i)\b.*\b(?:arrives?|leaves?|starts?|ship|respond|reply)/.test(
      text,
    )
  )
    return 'sure'
  if (timeAt !== null && PRESENT.test(text)) return 'sure'
  if (
    timeAt !== null &&
    ARRIVES.test(text) &&
    !YOUR_PEOPLE.test(text) &&
    !CUSTOMER_EVENT.test(text) &&
    !/\b(?:flight|train|bus|you|i)\b/.test(text)
  )
    return 'likely'
  // "The call on Monday dropped twice" tells; "the call on Monday" announces.
  const told = looksBack(text.slice(text.lastIndexOf('¤') + 1))
  if (ELLIPSIS.test(text) && !told && !/\b(?:was|were|had|did|has|have)\b/.test(text)) return 'sure'
  return 'silent'
}

/** What the modal nearest to the time commits whom to; null without one. */
function modalOf(text: string, timeAt: number | null): Predicate | null {
  const found = [...text.matchAll(MODAL)]
  if (/\b(?:won't|wont|shan't)\b/.test(text) && found.length === 0) return 'no'
  if (found.length === 0) return null
  const before = timeAt === null ? [] : found.filter((m) => m.index < timeAt)
  const modal = before[before.length - 1] ?? found[0]
  if (!modal) return null
  const previous = found[found.indexOf(modal) - 1]
  const subject = text.slice(previous ? previous.index + previous[0].length : 0, modal.index)
  const rest = text.slice(modal.index + modal[0].length)
  if (NOT_MODAL.test(rest) || /\b(?:not|aren't|isn't) $/.test(subject)) return 'no'
  const verb = rest
    .trim()
    .replace(
      /^(?:¤+|also|then|now|personally|certainly|definitely|of course|be sure to|make sure to|\w+ly|all|both|still|just|try to|do our best to|try and)(?: |$)+/,
      '',
    )
  if (/^\W*(?:and |so |but |then )*$/.test(subject) || US.test(subject)) {
    if (/^need (?:about |around |another |up to |a further |approximately )*¤/.test(verb)) return 'sure'
    if (/^see you\b/.test(verb)) return 'no'
    const openOrClose = OPEN_OR_CLOSE.exec(verb)
    if (openOrClose) return openOrClose[1] === undefined && openOrClose[2] === undefined ? 'sure' : 'no'
    if (CALENDAR_VERB.test(verb)) return 'no'
    return /^(?:have to (?:wait|ask)|unfortunately)/.test(verb) ? 'no' : 'sure'
  }
  if (YOU.test(subject) && /^(?:also )?(?:hear|get|receive)\b/.test(verb) && THIRD_PARTY.test(verb))
    return 'no'
  if (YOU.test(subject))
    return CUSTOMER_VERB.test(verb)
      ? 'no'
      : /^(?:hear|have|get|receive|see|be|find|know|gain|regain|also|then|start|soon|our|the)\b/.test(verb)
        ? 'sure'
        : 'no'
  if (/\bthere\W*$/.test(subject) && !ANNOUNCED.test(verb)) return 'no'
  if (/\bnext (?:invoice|bill|payment|statement|charge)\b/.test(subject)) return 'no'
  if (THIRD_PARTY.test(subject) || /\b(?:nobody|no one|no-one|none|nothing|neither)\b/.test(subject))
    return 'no'
  if (PAYMENT.test(subject) && BANK_VERB.test(verb)) return 'no'
  if (REFUND_NOUN.test(subject) && REFUND_ARRIVES.test(verb)) return 'no'
  if (
    /\b(?:work|repairs?|engineers?|crews?|teams?|colleague|investigation|technicians?)\b/.test(subject) &&
    /^(?:start|begin|also)/.test(verb)
  )
    return 'sure'
  return CALENDAR_VERB.test(verb) ||
    (CUSTOMER_EVENT.test(subject) &&
      !/^be (?:\w+ly )?(?:re)?(?:finished|completed?|over|done|ready|scheduled|resolved|updated|reviewed|fixed|processed|sent|corrected|issued|credited|refunded|restored|reactivated|moved|confirmed)/.test(
        verb,
      ))
    ? 'no'
    : 'sure'
}

/** "You should have received it" looks back. */
const PERFECT = /^have (?:been|\w+ed|got|gotten|had|seen|heard|found)\b/

/** "should be back", "we can have it": weaker than will, and no promise when it is the customer who can. */
function possible(text: string, at: number, word: string): Predicate {
  const subject = text.slice(0, at)
  const verb = text
    .slice(at + word.length)
    .trim()
    .replace(/^(?:\w+ly|also|then|now|all|still|¤+) /, '')
  if (YOU.test(subject) && (THIRD_PARTY.test(verb) || PERFECT.test(verb))) return 'no'
  if (YOU.test(subject))
    return /^(?:have|hear|see|get|receive|be able|find)\b/.test(verb) && word === 'should' ? 'likely' : 'no'
  if (THIRD_PARTY.test(subject)) return 'no'
  if (PAYMENT.test(subject) && BANK_VERB.test(verb)) return 'no'
  if (REFUND_NOUN.test(subject) && REFUND_ARRIVES.test(verb)) return 'no'
  if (word === 'could') return 'silent'
  if (word !== 'should' && /\bour [\w ]+$/.test(subject.trimEnd()))
    return /^(?:be (?:there|with you|here|on site)|see|call|come|visit|look|fit|meet|deliver|collect|have|do|take|start)\b/.test(
      verb,
    )
      ? 'likely'
      : 'silent'
  if (word !== 'should')
    return (US.test(subject) || OWN_NOUN.test(subject)) &&
      /^(?:have|get|send|call|do|fix|finish|complete|give|let you|be (?:there|with you|back))\b/.test(verb)
      ? 'likely'
      : 'silent'
  return CALENDAR_VERB.test(verb) || CUSTOMER_EVENT.test(subject) ? 'no' : 'likely'
}

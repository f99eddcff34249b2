/** The rules about tone: apathy, brush-off, coldness, condescension, shouting. */
import { type Draft, whole } from '../draft'
import { saysFeeling, showsFeeling } from '../feeling'
import type { Found } from './found'

const NEGATIVE = new Set(['angry', 'upset', 'worried'])

/** The customer is angry, upset or worried. */
export function isUpset({ facts }: Draft): boolean {
  if (saysFeeling(facts.customer)) return facts.mood?.mood !== 'pleased'
  return facts.mood !== null && NEGATIVE.has(facts.mood.mood) && showsFeeling(facts.customer)
}

/** Enough for a reply of one bare line: the mood alone. */
function seemsUpset(draft: Draft): boolean {
  const { mood, questions } = draft.facts
  return (
    isUpset(draft) || (mood !== null && NEGATIVE.has(mood.mood) && !mood.unsure && questions.length === 0)
  )
}

/** Words of an English text, characters of a Chinese one at two thirds. */
export function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.-]*/gu)?.length ?? 0
  return words + han / 1.6
}

/** Does not care: leaves it to the customer, or a bare line for somebody who is upset. */
export function apathy(draft: Draft): Found | null {
  const words = draft.stance('indifferent')
  if (words.length > 0 && !draft.has('done', 'empathy')) return { spans: words }
  if (
    !seemsUpset(draft) ||
    draft.has('apology', 'empathy', 'thanks', 'done', 'alternative') ||
    draft.facts.promised()
  )
    return null
  const length = draft.sentences.reduce((sum, { text }) => sum + lengthOf(text), 0)
  return length <= 12 ? { spans: draft.sentences.map(whole) } : null
}

/** Sends the customer away with nothing. */
export function brushOff(draft: Draft): Found | null {
  const words = draft.stance('dismissive')
  if (words.length === 0) return null
  return draft.has('alternative', 'done') || draft.facts.promised() ? null : { spans: words }
}

const CLIPPED = 8
/** No greeting, no name, no thanks, and clipped. */
export function coldness(draft: Draft): Found | null {
  if (draft.sentences.length === 0) return null
  if (draft.has('greeting', 'thanks', 'apology', 'empathy', 'warm', 'close')) return null
  const lengths = draft.sentences.map(({ text }) => lengthOf(text))
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length
  return mean <= CLIPPED ? { spans: draft.sentences.map(whole) } : null
}

/** That it was said before is a reproach wherever it stands. */
const SAID_BEFORE =
  /\bas (?:I|we)(?:'ve| have)? (?:already|repeatedly|clearly|previously) (?:said|told|explained|mentioned|stated|written|wrote)|(?:不是)?(?:已经|都)(?:跟|和)?(?:您|你)?(?:说|讲|解释)过(?:很多|好多|好几|多少|[两三四五])[遍次]/i

/** Looks down on the customer. */
export function condescension(draft: Draft): Found | null {
  const words = draft.stance('lecturing')
  if (words.length === 0) return null
  return SAID_BEFORE.test(draft.written) ? { spans: words, sure: true } : { spans: words }
}

const MARKS = /[!！]{2,}|[?？！!]{3,}/g
const CAPITALS = /(?<![\p{L}\d{[_-])\p{Lu}[\p{Lu}']+(?:[ ,]+\p{Lu}[\p{Lu}']+)*(?![\p{L}\d-])/gu
/** Words that nobody abbreviates: in capitals they are loud. */
const EVERYDAY =
  /^(?:NOT|NO|NEVER|ALWAYS|ONLY|MUST|PLEASE|READ|STOP|YES|ALREADY|BEFORE|AFTER|AGAIN|DO|DON'T|DONT|CAN'T|CANNOT|WON'T|IMMEDIATELY|NOW|ALL|EVERY|ANY|WITHOUT|VERY|YOU|YOUR|WE|ARE|IS|THE|THIS|THAT|WILL|HAVE|FIRST|BOTH|AND|BUT|FREE|WRONG|RIGHT|IMPORTANT|WARNING|ATTENTION|URGENT|REALLY|CAREFULLY|CLEARLY|ONCE|TODAY|TOMORROW|HERE|THERE|NEXT|TIME|WAIT|SEND|ASAP NOW|ABSOLUTELY|EXACTLY|TWICE|NOTHING|ANYTHING|EVERYTHING|KEEP|FORGET|CHECK|SURE|WAS|WERE|HAS|BEEN|SHOULD|WOULD|COULD|WHAT|WHEN|WHERE|WHY|WHO|HOW|MAKE|USE|FINAL|LAST|SORRY|HELLO|THANK|THANKS|TOLD|SAID|EVERYBODY|EVERYONE|NOBODY|BIG|ONE|TWO|THREE|KNOW|OWN|EVER|MY|OUR|NOR|BECAUSE|ENOUGH|CLEAR|SAME|LOG|LOGGED|CLICK|PRESS|OPEN|CLOSE|CLOSED|CALL|WRITE|PAY|DONE|ADDED|SENT|PUT|TURN|TAKE|COME|GO|OUTSIDE|INSIDE|BETWEEN|UNTIL|LEAST|MORE|LESS|THAN|ASKED|ANSWER|LOOK|TRY|UPSIDE|PROPERLY|COMPLETELY|STRICTLY|DEADLINE|LATE|EARLY|ALSO|THEN|WHOLE|EACH|NONE|PLEASED|HAPPY|GREAT|LOVE|COLD|HOT|WATER|FORBIDDEN|CANCELLED|EXPIRED|REFUND|EMAIL|PASSWORD|ORIGINAL|CORRECT)$/

/** Capitals and rows of exclamation marks. */
export function shouting(draft: Draft, gaps: Found | undefined): Found | null {
  // The name of a field is no shout.
  const written = (gaps?.spans ?? []).reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    draft.written,
  )
  const spans = [...written.matchAll(MARKS)].map(({ 0: marks, index }) => ({
    start: index,
    end: index + marks.length,
  }))
  for (const { 0: run, index } of written.matchAll(CAPITALS)) {
    const words = run.split(/[ ,]+/)
    const loud = words.filter((word) => EVERYDAY.test(word)).length
    if (loud >= 1 || (words.length >= 4 && words.filter((word) => word.length > 4).length >= 2))
      spans.push({ start: index, end: index + run.length })
  }
  return spans.length > 0 ? { spans: spans.sort((a, b) => a.start - b.start) } : null
}

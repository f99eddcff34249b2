/** Cuts an English sentence into clauses; the words of times are masked, so that none is cut in two. */

export const MASK = '¤'

export type Clause = {
  start: number
  end: number
  /** Lower case, times masked. */
  text: string
  /** Opens with if, once, as soon as …; `ours`: only our own work must come first ("once I have checked"). */
  condition: 'none' | 'open' | 'ours' | 'courtesy'
}

const CUT =
  /[,:()]|[.!](?=\s)|\s-\s|\b(?:and|but|so(?! that)|because|although|though|while|whereas|yet|plus)\b|(?=\b(?:even if|if|(?<!\bat )once|as soon as|when|whenever|unless|provided|assuming|in case|as long as|which|who|upon|after (?=you|we|i|it|the|your|receiving|that (?:we|i)\b))\b)/g

const CONDITION =
  /^\W*(?:and |but |or |then )*(?:if|once|as soon as|whenever|unless|provided|assuming|in case|as long as|upon|after(?! (?:that|this)\b)|should (?:you|your|the|it|this|there)|had you|when (?:you|your|the|it)|were you)\b/
const COURTESY =
  /^\W*(?:when(?:ever)? (?:you (?:like|want|wish|please|can|have time)|it suits|suits|convenient)|if (?:that|this|it)(?:'s| is| works| suits| would| sounds| helps)|if (?:not|needed|necessary|only|ever|anything)\b|if (?:ok|okay|possible|all goes)|even if|if i may|unless (?:i|we|you|anything|something|there)|if you (?:don't mind|like|prefer|wish)|if you'll|if not)/
const OURS =
  /^\W*(?:once|as soon as|after|when) (?:that )?(?:i|we|he|she|they|it|this|that|my|our|the) ?(?:'ve|'m|'re| )/
const NEEDS_CUSTOMER =
  /\b(?:you|your)\b|\b(?:receive|received|get|got|have (?:it|your|the|all|them|this|that)|hear|approved|signed|paid|confirmed|complete[ds]?|verified|payment|receipt|arrives?|returned)\b/

export function clausesOf(sentence: string, masked: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const push = (to: number) => {
    if (masked.slice(from, to).trim() === '') return
    const text = masked.slice(from, to).toLowerCase()
    clauses.push({ start: from, end: to, text, condition: conditionOf(text) })
  }
  for (const match of masked.matchAll(CUT)) {
    if (match.index <= from && match[0] === '') continue
    push(match.index)
    from = match.index
    if (/^[,:().!]|-/.test(match[0])) from += match[0].length
  }
  push(sentence.length)
  return clauses
}

function conditionOf(text: string): Clause['condition'] {
  if (!CONDITION.test(text)) return 'none'
  if (COURTESY.test(text)) return 'courtesy'
  if (OURS.test(text) && !NEEDS_CUSTOMER.test(text)) return 'ours'
  return 'open'
}

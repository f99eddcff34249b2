/** What is said not to be so: the reach of a negation within its clause. */
import { isHan } from './tokens'

/** "I don't want …", "不需要…": whatever risk follows in the same clause is not wanted. Notation: patterns.ts. */
export const unwanted = `
  (don't|doesn't|didn't|not|never|isn't|i'm not|am not|are not|aren't|wasn't|won't|wouldn't|no longer|haven't) (yet |really |even |actually |at all |here |currently |necessarily |)(want|wanting|wanted|need|needing|ask|asking|asked|look|looking|seek|seeking|plan|planning|intend|intending|mean|trying|after|require|requesting|interested in|threatening|considering|wish|here to|here for|thinking|like to|about to|going to|expecting|demanding|suggesting|have to|hoping|out) (to |for |of |)
  no (need|reason|intention|plans|plan|wish|desire|point|interest) (to|for|in|of) ; rather not; prefer not to; without (having to|needing to|asking for|involving|wanting|resorting to) ; instead of; rather than; hope (i|we) (don't|won't) (have|need) to ; (hoping|hope|trying|want|like|love|prefer|would like) (not to|to avoid) ; isn't necessary to; not necessary to; needn't; nothing to do with
  (不|并不|也不|我不|暂不)(想|用|需要|必|打算|至于|愿意|愿|是要|是想|是为了|是来|考虑|准备|求|图)(要|去|再|因为|为了|搞|闹|走|把|你们|)*1; (没|没有|从没|并没有|并没)(打算|想|想过|想要|有要|必要|说要|有必要|要求|兴趣); (无需|无意|用不着|犯不着|不值得|懒得|不至于|不见得要|别给我|免得|省得); 先不; 暂时不; 而不是; 不是来`

const NEGATORS = new Set(
  "not no never nothing nobody none neither nor without hardly barely scarcely nowhere aren't ain't".split(
    ' ',
  ),
)
const HAN_NEGATORS = new Set([...'不没无未别非'])
/** "not only", "不仅": words after which a negation denies nothing of what follows. */
const ADDS = new Set(['only', 'just', 'merely', 'simply', 'wonder', 'doubt', 'longer'])
const HAN_ADDS = new Set([...'仅但只光管过论愧免禁住常想比来人的家少'])
/** "特别", "区别": here the character is part of another word. */
const BEFORE_HAN_PART = new Set([...'特区分性个级告差'])
const STOPS = new Set([
  '.',
  ',',
  '!',
  '?',
  '"',
  'but',
  'because',
  'and',
  'so',
  'since',
  'if',
  'when',
  'why',
  'how',
])
const REACH = 4
const HAN_REACH = 4

function denies(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (word.length === 1 && HAN_NEGATORS.has(word)) {
    // "满意不满意", "是不是": a choice, not a denial. "不得不": must.
    const before = words[at - 1]
    if (word === '别' && BEFORE_HAN_PART.has(before ?? '')) return false
    return before !== next && !HAN_ADDS.has(next) && !(word === '不' && before === '得')
  }
  if (NEGATORS.has(word) || word.endsWith("n't")) return !ADDS.has(next)
  return false
}

/** Is what begins at token `from` denied by a word before it in its clause? */
export function isNegated(words: readonly string[], from: number): boolean {
  return negatedBy(words, from, (at) => denies(words, at))
}

/** By token, 1 where `isNegated`: all at once, for those who ask for many. */
export function negatedTokens(words: readonly string[]): Uint8Array {
  const negated = new Uint8Array(words.length)
  let denying: Uint8Array | null = null
  for (let at = 0; at < words.length; at++)
    if (denies(words, at)) {
      denying ??= new Uint8Array(words.length)
      denying[at] = 1
    }
  if (!denying) return negated
  const known = denying
  for (let at = 1; at < words.length; at++) negated[at] = negatedBy(words, at, (i) => known[i] === 1) ? 1 : 0
  return negated
}

function negatedBy(words: readonly string[], from: number, denied: (at: number) => boolean): boolean {
  const han = isHan((words[from] ?? '').charCodeAt(0))
  for (let at = from - 1; at >= from - (han ? HAN_REACH : REACH) && at >= 0; at--) {
    const word = words[at] ?? ''
    if (STOPS.has(word)) return false
    // "couldn't be more disappointed" says the most, not the least.
    if (word === 'more' || word === 'enough') return false
    if (denied(at)) return !denied(at - 1)
  }
  return false
}

/** Does a negation stand directly before `from`, with at most a small word between? */
export function isPlainlyNegated(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= from - 2 && at >= 0; at--) {
    if (STOPS.has(words[at] ?? '')) return false
    if (denies(words, at)) return true
  }
  return false
}

/** What is said not to be so: the reach of a negation within its clause. */
import { isHan } from './tokens'

/** "I don't want …", "不需要…": whatever risk follows in the same clause is not wanted. Notation: patterns.ts. */
export const unwanted = `
  (don't|doesn't|didn't|not|never|isn't|i'm not|am not|are not|aren't|wasn't|won't|wouldn't|no longer|haven't) (yet |really |even |actually |at all |here |currently |necessarily |)(want|wanting|wanted|need|needing|ask|asking|asked|look|looking|seek|seeking|plan|planning|intend|intending|mean|trying|after|require|requesting|interested in|threatening|considering|wish|here to|here for|thinking|like to|about to|going to|expecting|demanding|suggesting|have to|hoping|out) (to |for |of |)
  (don't|do not|didn't) (bother|worry) (with|about|to|doing) ; (can't|couldn't|can not) be (bothered|arsed|fussed) (to|with|about) ; no (need|reason|intention|plans|plan|wish|desire|point|interest) (to|for|in|of) ; rather not; prefer not to; without (having to|needing to|asking for|involving|wanting|resorting to) ; instead of; rather than; hope (i|we) (don't|won't) (have|need) to ; (hoping|hope|trying|want|like|love|prefer|would like) (not to|to avoid) ; isn't necessary to; not necessary to; needn't; nothing to do with
  (不|并不|也不|我不|暂不)(想|用|需要|必|打算|至于|愿意|愿|是要|是想|是为了|是来|考虑|准备|求|图)(要|去|再|因为|为了|搞|闹|走|把|你们|)*1; (没|没有|从没|并没有|并没)(打算|想|想过|想要|有要|必要|说要|有必要|要求|兴趣); (无需|无意|用不着|犯不着|不值得|懒得|不至于|不见得要|别给我|免得|省得); 先不; 暂时不; 而不是; 不是来`

/**
 * "Just curious", "hypothetically", "I was going to complain, but": what is said beside these is asked or told,
 * not wanted. Notation: patterns.ts.
 */
export const asides = `
  (just|only|merely|simply|purely|more out of) (being |out of |) (curious|curiosity|careful|interest|wondering|interested in the policy) ; (just|only|merely|simply) asking (,|.|if|whether|because|in case|out|how|what|for (the|our|my|a)) ; out of (sheer |pure |) (curiosity|interest) ; (hypothetical|hypothetically|theoretically) ; (in|purely) theory ; (hypothetical|theoretical) (question|case)
  (it|this|that|nothing|none of (it|this)) (hasn't|didn't) (actually |) happened ; nothing has (actually |) happened ; (no|not a) (actual |real |current |) case (at the moment|yet|so far|here|as yet|right now) ; not (that it|that this) has happened
  was (all set|ready|about|just about|tempted|going|on the point of|close) (to|of) ; (nearly|almost) (cancelled|canceled|left|switched|complained|wrote|posted|gave up|called) ; (changed|made me change|has changed) my mind ; (decided|going|happy|glad) to stay (with|after|now|put|,|.) ; (not|never|no longer) (actually |really |) (planning|thinking|intending|looking|going) (to|of) (leave|leaving|cancel|cancelling|switch|switching|complain|complaining|sue|go to court) ; (i'm|we're|i am|we are) (not leaving|not cancelling|not going anywhere|staying|not complaining) ; no plans to
  (ignore|disregard) (it|that|this (one|mail|message|ticket|request|thread)|my (first|last|previous|earlier) *2|the (request|ticket|above)) ; (no longer|not) (needed|necessary|relevant|required) (,|.|now|any|after|thanks|thank)
  for (our|my|the) (own |) (files|records|books|handbook|faq|annual report|auditors|thesis|essay|paper|training|template) (only|,|.|please|:)*1
  随便(问问|问一下|问一句|问下|了解); (只是|就是|单纯|纯属|纯粹)(有点|有些|)(好奇|想了解|想知道|了解一下|问问|问一下|问一句|打听); (好奇|打听)(问|一下|一句|下); 出于好奇; (暂时|目前|现在|其实|也|并)(没|没有|不)(这个|别的|什么|)(打算|想法|计划|是要(退|取消|投诉)); 不是(要|想|打算|来)(退款|退货|取消|投诉|换|不用|走|解约|注销); 没别的意思; (只是|就是|做个|打个|)(假设|假如说|比方); 理论上; (现在|目前)(没|没有)(事|出事|发生|问题)*1; 还没(发生|遇到)
  (本来|原本|原来|刚才|差点)(就|都|还|)(想|要|打算|准备|已经)*2(投诉|退|取消|注销|换|走|差评|曝光|找); 差(点|点儿|一点)(就|)*2(投诉|退|取消|注销|换|走|差评|曝光|报警); 打消了*3念头; 改(变|了)主意; (不|没)(走了|退了|取消了|换了|投诉了)(,|.|谢)`

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

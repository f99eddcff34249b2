/** Which words of content two texts share: tells a restatement or an answer from general talk. */
import { remembered } from './rules'

const STOP = new Set(
  (
    'about after again also always another any anyone anything around because been before being both came cannot come ' +
    'could does doing done down each even ever every from gave getting give goes going good have having hello here ' +
    'into just keep know last like look made make many maybe more most much must need never next only other over ' +
    'please really right said same should since some something soon still such sure take than thank thanks that their ' +
    'them then there these they thing this those time today told took trying under until upon very want wanted wants ' +
    'was way well went were what when where whether which while will with within without would wrote year your yours ' +
    'able asking help hear hope let question team tell understand message email reply dear regards best kind you'
  ).split(' '),
)
const ZH_STOP = new Set(
  (
    '我们 你们 您好 你好 请问 谢谢 可以 是否 怎么 什么 这个 那个 一下 已经 现在 还是 没有 不是 就是 如果 因为 所以 但是 ' +
    '为什 时候 麻烦 帮我 希望 想要 问题 情况 一个 这边 感谢 您的 我的 你的 了解 需要 收到 能不 不能 这样 知道 今天'
  ).split(' '),
)

/** Content words of an English text (as stems) and two-character pieces of a Chinese one. */
export function contentWords(text: string): ReadonlySet<string> {
  return remembered(contentWords, text, () => readWords(text))
}

function readWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z'-]{2,}|#?\d{3,}/g)) {
    if (!STOP.has(word)) words.add(stem(word))
  }
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 2 <= run.length; i++) {
      const pair = run.slice(i, i + 2)
      if (!ZH_STOP.has(pair) && !/[的了吗呢吧啊是在就都也很和与我您你]/.test(pair)) words.add(pair)
    }
  }
  return words
}

/** How many content words both texts have. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

const stems = new Map<string, string>()
const MOST_STEMS = 4_000

/** Enough of a stem to meet "refunded" and "refund", "deliveries" and "delivery". */
function stem(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    known = cut(word)
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(word, known)
  }
  return known
}

function cut(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (bare.length < 5) return bare.replace(/s$/, '')
  return bare.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:ing|ed|es|s|e|ly|al|ation|ment)$/, '')
}

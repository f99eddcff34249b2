/** The telling words of a text, for comparing phrases: stems of English words, pairs of Chinese characters. */

const TOKEN = /[\p{Script=Latin}\p{N}']{2,}|\p{Script=Han}+/gu
const COMMON = new Set(
  (
    'the and for you your yours are was were with that this these those have has had from will would can could may not but our ours ' +
    'thank thanks hello hi dear there please kind regards best we me my us it its is be been if so as at by in of on or to an any do ' +
    'does did just also all more most very into out up about am they them their he she his her let know get got one ticket requester ' +
    'first name agent macro canned response reply template copy new'
  ).split(' '),
)
const COMMON_ZH = new Set([
  '您好',
  '你好',
  '我们',
  '您的',
  '我的',
  '谢谢',
  '感谢',
  '为您',
  '给您',
  '的问',
  '请您',
])

/** Each telling word once, in the order in which they stand. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  const plain = text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ').toLowerCase()
  for (const [token] of plain.matchAll(TOKEN)) {
    if (/\p{Script=Han}/u.test(token)) {
      for (let i = 0; i + 1 < token.length; i++) {
        const pair = token.slice(i, i + 2)
        if (!COMMON_ZH.has(pair)) words.add(pair)
      }
    } else if (!COMMON.has(token)) words.add(stem(token))
  }
  return words
}

/** Near enough for telling "refunded" and "refunds" to be one word. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$|'\w+$/, '')
  if (bare.length < 5) return bare.replace(/(?<=\w{3})s$/, '')
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/(?:ation|ate|al|e)$/, '')
}

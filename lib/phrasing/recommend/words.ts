const TOKEN = /[\p{Script=Latin}\p{N}]{3,}|\p{Script=Han}+/gu
const COMMON = new Set(
  'the and for you your are was with that this have has from will would can could not but our thank thanks hello there please'.split(
    ' ',
  ),
)

/** The telling words of a text: Latin words in lower case, pairs of neighbouring Chinese characters. */
export function telling(text: string): Set<string> {
  const words = new Set<string>()
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    if (/\p{Script=Han}/u.test(token)) {
      for (let i = 0; i + 1 < token.length; i++) words.add(token.slice(i, i + 2))
    } else if (!COMMON.has(token)) words.add(token)
  }
  return words
}

/** How many of `words` are in `text`, and which. */
export function shared(words: ReadonlySet<string>, text: ReadonlySet<string>): string[] {
  const small = words.size < text.size ? words : text
  const large = small === words ? text : words
  return [...small].filter((word) => large.has(word))
}

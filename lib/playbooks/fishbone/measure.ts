/** How wide text is without asking a browser: rather too wide than too narrow, so that nothing ever touches. */

/** In px for a system font of this size. */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0
  for (const letter of text) ems += emsOf(letter)
  return Math.ceil(ems * size * (bold ? 1.08 : 1))
}

function emsOf(letter: string): number {
  if (/[ .,:;'|!ijlI()[\]]/.test(letter)) return 0.36
  if (/[mwMW@%—…]/.test(letter)) return 1
  if (/[A-Z]/.test(letter)) return 0.74
  if (/[\u0020-\u024f]/.test(letter)) return 0.6
  return /[\u0370-\u04ff]/.test(letter) ? 0.75 : 1.05
}

/**
 * The text in lines no wider than `most` px: broken between words, anywhere in Chinese, and within a word only
 * where it is wider than a line by itself. More than `lines` of them end in "…". Always at least one line.
 */
export function wrap(
  text: string,
  most: number,
  size: number,
  lines = Number.POSITIVE_INFINITY,
  bold = false,
): string[] {
  const words =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(
        /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s/gu,
      ) ?? []
  const done: string[] = []
  let line = ''
  const fits = (candidate: string) => widthOf(candidate.trim(), size, bold) <= most
  const push = () => {
    if (line.trim() !== '') done.push(line.trim())
    line = ''
  }
  for (const word of words) {
    if (fits(line + word)) {
      line += word
      continue
    }
    push()
    for (const letter of word) {
      if (!fits(line + letter)) push()
      line += letter
    }
  }
  push()
  if (done.length <= lines) return done.length > 0 ? done : ['']
  const kept = done.slice(0, lines)
  let last = [...(kept[lines - 1] ?? '')]
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1)
  kept[lines - 1] = `${last.join('').trimEnd()}…`
  return kept
}

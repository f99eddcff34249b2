/** Finding one's way in the notation of patterns.ts: brackets, choices, words with brackets in them. */

const BRACKET = /[()]/g
const BAR_OR_BRACKET = /[|()]/g
const WORD_SIGN = /[A-Za-z0-9']/

/** The place of the next match of `sign` (a global one) from `from` on, or the end. */
export function find(sign: RegExp, text: string, from: number): number {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? text.length
}

/** Is the character at `at` one of a word? A bracket that touches one is part of the word. */
export function inWord(text: string, at: number): boolean {
  return at >= 0 && WORD_SIGN.test(text.charAt(at))
}

/** The place of the bracket that closes the one at `open`. Throws when there is none. */
export function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at = find(BRACKET, text, at + 1)) {
    if (text.charCodeAt(at) === 40) depth++
    else if (--depth === 0) return at
  }
  throw new Error(`unclosed bracket: ${text}`)
}

/** The choices of the bracket from `open` to `close`, as places in `text`. */
export function choicesOf(text: string, open: number, close: number): { from: number; to: number }[] {
  const choices: { from: number; to: number }[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at <= close; at = find(BAR_OR_BRACKET, text, at + 1)) {
    const c = text.charCodeAt(at)
    if (c === 40) depth++
    else if (c === 41) depth--
    if (depth === 0 || (c === 124 && depth === 1)) {
      choices.push({ from, to: at })
      from = at + 1
    }
  }
  return choices
}

/** The forms of the word at `from` (before `to`) that has brackets in it, and the place behind it. */
export function spelledOut(text: string, from: number, to: number): { forms: string[]; end: number } {
  let forms = ['']
  let at = from
  while (at < to) {
    if (text.charCodeAt(at) === 40) {
      const close = closing(text, at)
      const choices = choicesOf(text, at, close).flatMap((choice) =>
        everyForm(text.slice(choice.from, choice.to)),
      )
      forms = forms.flatMap((form) => choices.map((choice) => form + choice))
      at = close + 1
    } else if (inWord(text, at)) {
      const c = text.charAt(at++)
      forms = forms.map((form) => form + c)
    } else break
  }
  return { forms, end: at }
}

/** All that one choice can say, brackets within it resolved. */
function everyForm(choice: string): string[] {
  const open = choice.indexOf('(')
  if (open < 0) return [choice]
  const close = closing(choice, open)
  const after = everyForm(choice.slice(close + 1))
  return choicesOf(choice, open, close).flatMap(({ from, to }) =>
    everyForm(choice.slice(from, to)).flatMap((form) =>
      after.map((end) => choice.slice(0, open) + form + end),
    ),
  )
}

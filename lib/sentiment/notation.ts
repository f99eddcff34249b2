/** Finding one's way in the notation of patterns.ts: brackets, choices, words with brackets in them. */

/** The place of the next match of `sign` (a global one) from `from` on, or the end. */
export function find(sign: RegExp, text: string, from: number): number {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? text.length
}

/** Is the character at `at` one of a word? A bracket that touches one is part of the word. */
export function inWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 39
}

/** The place of the bracket that closes the one at `open`. Throws when there is none. */
export function closing(text: string, open: number): number {
  // Most brackets hold no other; the browser's own search finds their end without a look at every letter.
  const close = text.indexOf(')', open)
  const within = text.indexOf('(', open + 1)
  if (close >= 0 && (within < 0 || within > close)) return close
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 40) depth++
    else if (c === 41 && --depth === 0) return at
  }
  throw new Error(`unclosed bracket: ${text}`)
}

/** The choices of the bracket from `open` to `close`, as places in `text`: where each begins and ends, by turns. */
export function choicesOf(text: string, open: number, close: number): number[] {
  const places = [open + 1]
  const within = text.indexOf('(', open + 1)
  if (within < 0 || within > close) {
    for (let bar = text.indexOf('|', open); bar >= 0 && bar < close; bar = text.indexOf('|', bar + 1))
      places.push(bar, bar + 1)
  } else {
    let depth = 0
    for (let at = open + 1; at < close; at++) {
      const c = text.charCodeAt(at)
      if (c === 40) depth++
      else if (c === 41) depth--
      else if (c === 124 && depth === 0) places.push(at, at + 1)
    }
  }
  places.push(close)
  return places
}

/** The same, cut out. */
function choicesIn(text: string, open: number, close: number): string[] {
  const places = choicesOf(text, open, close)
  return places.flatMap((from, i) => (i % 2 === 0 ? [text.slice(from, places[i + 1])] : []))
}

/** The forms of the word at `from` (before `to`) that has brackets in it, and the place behind it. */
export function spelledOut(text: string, from: number, to: number): { forms: string[]; end: number } {
  let forms = ['']
  let at = from
  while (at < to) {
    if (text.charCodeAt(at) === 40) {
      const close = closing(text, at)
      const choices = choicesIn(text, at, close).flatMap(everyForm)
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
  return choicesIn(choice, open, close).flatMap((one) =>
    everyForm(one).flatMap((form) => after.map((end) => choice.slice(0, open) + form + end)),
  )
}

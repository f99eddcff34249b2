/** A message cut around the words that matter, in pieces of plain text. */

export type Piece = { text: string; marked: boolean }
type Range = { start: number; end: number }

/** So much of the text stays around each marked stretch, in UTF-16 units. */
const AROUND = 50
const GAP = ' … '

/**
 * The whole text in pieces, or, where it is longer than `most`, its marked stretches (the weightiest first)
 * with what stands around them; without any, its beginning. Stretches that lie outside the text are left out.
 */
export function pieces(
  text: string,
  marks: readonly Range[],
  most: number,
): { pieces: Piece[]; cut: boolean } {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const marked = joined(inside)
  if (text.length <= most) return { pieces: split(text, { start: 0, end: text.length }, marked), cut: false }
  const windows = inside.length > 0 ? windowsOf(text, inside, most) : [{ start: 0, end: most }]
  const whole = windows.map(({ start, end }) => ({
    start: atWord(text, start, 1),
    end: atWord(text, end, -1),
  }))
  const out: Piece[] = []
  let last = 0
  let cut = false
  const gap = () => {
    out.push({ text: GAP, marked: false })
    cut = true
  }
  for (const window of whole) {
    if (window.start > last) gap()
    out.push(...split(text, window, marked))
    last = window.end
  }
  if (last < text.length) gap()
  return { pieces: out, cut }
}

/** In order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** Around each stretch, in the order given, as many as fit; the first is always among them. */
function windowsOf(text: string, marks: readonly Range[], most: number): Range[] {
  let out: Range[] = []
  for (const { start, end } of marks) {
    const window = { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + AROUND) }
    const more = joined([...out, window])
    if (out.length > 0 && more.reduce((sum, one) => sum + one.end - one.start, 0) > most) continue
    out = more
  }
  return out
}

/** The nearest place between two words within a few characters, else between two whole characters. */
function atWord(text: string, at: number, way: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at
  for (let step = 0; step < 16; step++) {
    const place = at + way * step
    if (/\s/.test(text.charAt(way === 1 ? place - 1 : place))) return place
  }
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + way : at
}

function split(text: string, { start, end }: Range, marked: readonly Range[]): Piece[] {
  const out: Piece[] = []
  let at = start
  const push = (to: number, isMarked: boolean) => {
    if (to > at) out.push({ text: text.slice(at, to), marked: isMarked })
    at = Math.max(at, to)
  }
  for (const mark of marked) {
    if (mark.end <= start || mark.start >= end) continue
    push(Math.min(mark.start, end), false)
    push(Math.min(mark.end, end), true)
  }
  push(end, false)
  return out
}

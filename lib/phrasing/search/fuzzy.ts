/** Likeness of what was typed to what is there; pure and cheap, it runs over a whole library at each key. */

/** Is it the beginning of the word but for one letter: another one, one too many, one missing, or two swapped? */
export function oneSlip(typed: string, word: string): boolean {
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at++
  // The first letter is hardly ever wrong, and all words are like one another without it.
  if (at === 0) return false
  // Only the last letter is left: another one, or one too many.
  if (at >= typed.length - 1) return true
  const rest = typed.slice(at + 1)
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  )
}

/** Do the letters stand in this order, the first one at the beginning of a word? ("apdel": apologise delay) */
export function inOrder(typed: string, words: string): boolean {
  let from = words.indexOf(` ${typed[0]}`)
  while (from >= 0) {
    let at = from + 2
    let i = 1
    while (i < typed.length) {
      const next = words.indexOf(typed[i] ?? '', at)
      // Letters strewn over a whole title are chance.
      if (next < 0 || next - at > 12) break
      at = next + 1
      i++
    }
    if (i === typed.length) return true
    from = words.indexOf(` ${typed[0]}`, from + 1)
  }
  return false
}

/** The share of the pairs of neighbouring characters that the text holds; 0 below a third. */
export function fits(typed: string, text: string): number {
  let held = 0
  for (let i = 0; i + 1 < typed.length; i++) if (text.includes(typed.slice(i, i + 2))) held++
  const share = held / (typed.length - 1)
  return share >= 1 / 3 ? share : 0
}

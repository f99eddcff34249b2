/** The 5 Whys: an answer that only says the one before again finds no cause. */

/** Words that carry no content of their own. Negations stay: "not watched" is not "watched". */
const empty =
  /^(a|an|the|of|to|in|on|at|by|for|with|from|and|or|so|that|this|it|its|is|was|are|were|be|been|has|had|have|did|do|does|because|since|as|due|reason|why|simply|just|really|our|their|his|her|we|they|there)$/
const emptyZh = /因为|由于|所以|是|了|的|就|才|这|那|原因|导致/g

/** So much of an answer's content must stand in the one before for it to be a repetition. */
const MUCH = 0.8

/** Does this answer only repeat the one before? Empty answers repeat nothing. */
export function onlyRepeats(answer: string, before: string): boolean {
  const said = content(answer)
  const known = content(before)
  if (said.size === 0 || known.size === 0) return false
  let shared = 0
  for (const word of said) if (known.has(word)) shared++
  return shared / said.size >= MUCH
}

/** Words of Latin letters without their endings, pairs of characters for Chinese. */
function content(text: string): Set<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/n[’']t\b/g, ' not')
  const found = new Set<string>()
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (/\p{Script=Han}/u.test(word)) {
      const letters = [...word.replace(emptyZh, '')]
      if (letters.length === 1) found.add(letters[0] as string)
      for (let at = 1; at < letters.length; at++) found.add(`${letters[at - 1]}${letters[at]}`)
    } else if (!empty.test(word)) found.add(word.replace(/(?<=..)(ing|ed|es|s)$/, ''))
  }
  return found
}

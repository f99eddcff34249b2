/**
 * The same sentences in a better order: greeting, what recognises, what helps, then the explanation.
 * Only where nothing they say leans on what stood before it; otherwise nothing is suggested.
 */
import type { Draft, Read } from './draft'

/** Words that point back: such a sentence cannot be moved without changing what it says. */
const LEANS =
  /^\W*(?:this|that|these|those|it|they|therefore|however|but|so|still|nevertheless|because of this|for this reason|which|also|instead|then|as a result|and)\b|^[^\p{L}]*(?:这|那|因此|所以|但|不过|然而|因为这|为此|它|同时|另外|此外|也|而且|并且|然后|否则)/iu
const MOST = 12

export function reorder({ sentences, written, facts }: Draft): string | null {
  if (sentences.length < 3 || sentences.length > MOST) return null
  // What was blanked or hangs together by its layout is not ours to move.
  if (facts.draft.trim() !== written.trim() || new Set(sentences.map(({ paragraph }) => paragraph)).size > 1)
    return null
  const [first, ...rest] = sentences as [Read, ...Read[]]
  const greets = first.at.has('greeting') && !rank(first, true)
  const body = greets ? rest : [first, ...rest]
  if (!greets && first.at.has('greeting')) return null
  if (body.slice(1).some(({ text }) => LEANS.test(text)) || body.some(({ asks }) => asks)) return null
  const close = body.at(-1)?.at.has('close') ? body.slice(-1) : []
  const movable = close.length > 0 ? body.slice(0, -1) : body
  const sorted = movable
    .map((sentence, at) => ({ sentence, at, place: rank(sentence, false) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ sentence }) => sentence)
  if (sorted.every((sentence, at) => sentence === movable[at])) return null
  const said = [...(greets ? [first] : []), ...sorted, ...close].map(({ start, end }) =>
    written.slice(start, end).trim(),
  )
  return said.join(sentences.some(({ zh }) => zh) ? '' : ' ')
}

/** 0: recognises; 1: helps; 2: explains; 3: rules. With `only`, whether a greeting says more than hello. */
function rank({ at, text }: Read, only: boolean): number {
  if (only) return text.length > 24 ? 1 : 0
  if (at.has('apology') || at.has('empathy') || at.has('acknowledge')) return 0
  if (at.has('policy')) return 3
  if (at.has('explain') || at.has('excuse')) return 2
  return 1
}

/** A draft as the rules read it: its sentences, what each does, and where. */
import { chineseMoves } from './chinese/moves'
import { chineseStances } from './chinese/stances'
import { englishMoves } from './english/moves'
import { englishStances } from './english/stances'
import { type Move, moveNames, type Pattern, placeOf } from './moves'
import { type Sentence, sentencesOf, writtenIn } from './read'
import type { Stances } from './stances'
import type { CoachFacts, Span } from './types'

/** Which moves the evidence of the checklist proves, beside the coach's own patterns. */
const PROVEN: Record<string, Move> = {
  'greeted-by-name': 'greeting',
  acknowledged: 'acknowledge',
  empathy: 'empathy',
  apology: 'apology',
  thanked: 'thanks',
  'alternative-offered': 'alternative',
  'answered-question': 'help',
}

export type Read = Sentence & {
  /** Where each move stands in the draft, by its first word. */
  at: ReadonlyMap<Move, Span>
}

export type Draft = {
  facts: CoachFacts
  /** Without code, addresses and signature. */
  written: string
  sentences: readonly Read[]
  has(...moves: Move[]): boolean
  /** The first place of any of the moves; null: nowhere. */
  first(...moves: Move[]): Span | null
  /** The sentences with one of the moves. */
  with(...moves: Move[]): Read[]
  /** Every first place, per sentence, at which one of the stance's wordings stands. */
  stance(name: keyof Stances): Span[]
  zh: boolean
}

export function readDraft(facts: CoachFacts): Draft {
  const written = writtenIn(facts.own)
  const plain = sentencesOf(written)
  const sentences = plain.map((sentence) => ({ ...sentence, at: movesOf(sentence) }))
  for (const { id, quote } of facts.evidence) {
    const move = PROVEN[id]
    const start = move ? facts.draft.indexOf(quote.replace(/^…|…$/g, '')) : -1
    const holder = sentences.find((s) => s.end > start && start >= 0)
    if (!move || !holder) continue
    const known = holder.at.get(move)
    if (!known || known.start > start)
      holder.at.set(move, { start: Math.max(start, holder.start), end: holder.end })
  }
  const first = (...moves: Move[]) => {
    let best: Span | null = null
    for (const { at } of sentences)
      for (const move of moves) {
        const span = at.get(move)
        if (span && (!best || span.start < best.start)) best = span
      }
    return best
  }
  const han = plain.filter((sentence) => sentence.zh).length
  return {
    facts,
    written,
    sentences,
    has: (...moves) => sentences.some(({ at }) => moves.some((move) => at.has(move))),
    first,
    with: (...moves) => sentences.filter(({ at }) => moves.some((move) => at.has(move))),
    stance: (name) =>
      plain.flatMap((sentence) => {
        const patterns = (sentence.zh ? chineseStances : englishStances)[name]
        const span = spanIn(sentence, patterns)
        return span ? [span] : []
      }),
    zh: han * 2 > plain.length,
  }
}

/** Where in the draft one of the patterns holds in this sentence. */
export function spanIn({ text, start }: Sentence, patterns: readonly Pattern[]): Span | null {
  const place = placeOf(text, patterns)
  return place && { start: start + place.start, end: start + place.end }
}

function movesOf(sentence: Sentence): Map<Move, Span> {
  const moves = sentence.zh ? chineseMoves : englishMoves
  const found = new Map<Move, Span>()
  for (const name of moveNames) {
    const span = spanIn(sentence, moves[name])
    if (span) found.set(name, span)
  }
  return found
}

/** The whole sentence as a span. */
export function whole({ start, end }: Span): Span {
  return { start, end }
}

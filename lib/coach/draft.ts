/** A draft as the rules read it: its sentences, what each does, and where. */
import { chineseMoves } from './chinese/moves'
import { chineseStances } from './chinese/stances'
import { englishMoves } from './english/moves'
import { englishStances } from './english/stances'
import { type Move, moveNames, placeOf, wordsOf } from './moves'
import { type Sentence, sentencesOf, writtenIn } from './read'
import { type Stances, stanceNames } from './stances'
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
  const sentences = plain.map((sentence) => ({
    ...sentence,
    at: new Map(readingOf(sentence).moves.map(([move, place]) => [move, shifted(place, sentence.start)])),
  }))
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
        const place = readingOf(sentence).stances.get(name)
        return place ? [shifted(place, sentence.start)] : []
      }),
    zh: han * 2 > plain.length,
  }
}

type Reading = {
  moves: readonly (readonly [Move, Span])[]
  stances: ReadonlyMap<keyof Stances, Span>
}

/** What a sentence says depends on its words alone, and between two keys nearly all stay the same. */
const readings = new Map<string, Reading>()
const MOST_READINGS = 600

/** Places are counted from the start of the sentence. */
function readingOf({ text, zh }: Sentence): Reading {
  const known = readings.get(text)
  if (known) return known
  const words = wordsOf(text)
  const [moves, stances] = zh ? [chineseMoves, chineseStances] : [englishMoves, englishStances]
  const made: Reading = {
    moves: moveNames.flatMap((name) => {
      const place = placeOf(words, moves[name])
      return place ? [[name, place] as const] : []
    }),
    stances: new Map(
      stanceNames.flatMap((name) => {
        const place = placeOf(words, stances[name])
        return place ? [[name, place] as const] : []
      }),
    ),
  }
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(text, made)
  return made
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** The whole sentence as a span. */
export function whole({ start, end }: Span): Span {
  return { start, end }
}

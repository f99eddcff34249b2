/** Words of the team's trade in a message: what they take from the model's evidence, and what they add. */

import type { Prepared } from './model/features'
import { MOOD_OUTPUTS, OUTPUTS, weightOf } from './model/table'
import type { Scored } from './model/tables'
import { TRADE_WORDS_LIMIT, type TradeMeaning, type TradeWord } from './options'
import { tokenize } from './tokens'

/** Log-odds of a word that always shows a mood, and how far above "plain" it lifts that mood at least. */
const MEANT = 3
const ABOVE_PLAIN = 1.5

export type TradeHit = { meaning: TradeMeaning; from: number; to: number }
/** `added`: to the log-odds of the four moods. `hits` that mean nothing are to be left out of explanations. */
export type Trade = { added: number[]; hits: TradeHit[] }

type Entry = { words: string[]; meaning: TradeMeaning }
const known = new WeakMap<readonly TradeWord[], Map<string, Entry[]>>()

/** Null where the message holds none of the words. */
export function tradeEvidence(
  message: Prepared,
  { bag, table, logits }: Scored,
  words: readonly TradeWord[] | undefined,
): Trade | null {
  if (!words || words.length === 0) return null
  const hits = find(message.tokens.words, entriesOf(words))
  if (hits.length === 0) return null
  const added = [0, 0, 0, 0]
  const nothing = hits.filter((hit) => hit.meaning === 'nothing')
  for (let i = 0; i < bag.size; i++) {
    const from = bag.from[i] as number
    const to = bag.to[i] as number
    if (!nothing.some((hit) => from < hit.to && to > hit.from)) continue
    const index = bag.index[i] as number
    for (let k = 0; k < MOOD_OUTPUTS; k++)
      added[k] = (added[k] as number) - weightOf(table, index, k) * (bag.value[i] as number)
  }
  for (const mood of new Set(hits.map((hit) => hit.meaning))) {
    const output = (OUTPUTS as readonly string[]).indexOf(mood)
    if (output < 0) continue
    const odds = (logits[output] as number) + (added[output] as number)
    added[output] =
      (added[output] as number) +
      Math.max(MEANT, ABOVE_PLAIN - odds / table.stored.temperature) * table.stored.temperature
  }
  return { added, hits }
}

/** By first word, the longest first. */
function entriesOf(words: readonly TradeWord[]): Map<string, Entry[]> {
  const ready = known.get(words)
  if (ready) return ready
  const entries = new Map<string, Entry[]>()
  for (const { text, meaning } of words.slice(0, TRADE_WORDS_LIMIT)) {
    const entry = { words: tokenize(text).words, meaning }
    const [first] = entry.words
    if (first !== undefined) entries.set(first, [...(entries.get(first) ?? []), entry])
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  known.set(words, entries)
  return entries
}

function find(words: readonly string[], entries: ReadonlyMap<string, Entry[]>): TradeHit[] {
  const hits: TradeHit[] = []
  for (let from = 0; from < words.length; from++) {
    const entry = entries
      .get(words[from] ?? '')
      ?.find((one) => one.words.every((word, i) => words[from + i] === word))
    if (!entry) continue
    hits.push({ meaning: entry.meaning, from, to: from + entry.words.length })
    from += entry.words.length - 1
  }
  return hits
}

/** A message cut into its sentences: what a risk says it says in one of them, however long the rest is. */
import type { Hits } from './hits'
import type { Prepared } from './model/features'
import type { Tokens } from './tokens'

/** Sentences beyond these are not looked at one by one. */
const MOST = 40

/** Tokens; a shorter message says all in one breath. */
const SHORT = 24

/** Empty for a message of one sentence, and for a short one. */
export function sentencesOf(message: Prepared): Prepared[] {
  const { words } = message.tokens
  if (words.length < SHORT) return []
  const sentences: Prepared[] = []
  for (let from = 0, at = 0; at < words.length && sentences.length < MOST; at++) {
    const ends = isEnd(words[at]) && !isEnd(words[at + 1])
    if (!ends && at < words.length - 1) continue
    if (from === 0 && at === words.length - 1) return []
    sentences.push(part(message, from, at + 1))
    from = at + 1
  }
  return sentences
}

function isEnd(word: string | undefined): boolean {
  return word === '.' || word === '!' || word === '?'
}

function part({ lang, body, tokens, hits, signs }: Prepared, from: number, to: number): Prepared {
  const start = tokens.starts[from] ?? 0
  return {
    lang,
    body: body.slice(start, tokens.ends[to - 1]),
    tokens: tokensOf(tokens, from, to, start),
    hits: hitsOf(hits, from, to),
    signs: within(signs, from, to),
  }
}

function tokensOf(
  { words, facts, starts, ends, loud }: Tokens,
  from: number,
  to: number,
  start: number,
): Tokens {
  return {
    words: words.slice(from, to),
    facts: facts.slice(from, to),
    starts: starts.slice(from, to).map((at) => at - start),
    ends: ends.slice(from, to).map((at) => at - start),
    loud,
  }
}

function hitsOf({ moods, risks, denied, asides }: Hits, from: number, to: number): Hits {
  return {
    moods: within(moods, from, to),
    risks: within(risks, from, to),
    denied: within(denied, from, to),
    asides: within(asides, from, to),
  }
}

/** Those that begin in the sentence, counted from its first token. */
function within<T extends { from: number; to: number }>(hits: readonly T[], from: number, to: number): T[] {
  return hits
    .filter((hit) => hit.from >= from && hit.from < to)
    .map((hit) => ({ ...hit, from: hit.from - from, to: Math.min(hit.to, to) - from }))
}

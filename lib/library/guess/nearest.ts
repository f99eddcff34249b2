/** The built-in phrases nearest to a phrase that comes in, and what they have in common. */
import type { Phrase } from '@/lib/phrasing'
import type { Lang, Moment, Mood, Risk } from '@/lib/ticket'
import { cuesOf } from './cues'
import { wordsOf } from './words'

export type Model = {
  intent: string
  moments: Moment[]
  moods: Mood[]
  risks: Risk[]
  side: Phrase['side']
  audience: Phrase['audience']
}

type Doc = { phrase: Phrase; title: Set<string>; body: Set<string>; norm: number }
type Corpus = { docs: Doc[]; weight(word: string): number }

/** What a title's word counts beside one of the text. */
const TITLE = 2
/** What a cue (a word that names the intent) counts, in a title, folder or tag and in the text. */
const CUE = { head: 0.34, body: 0.16 }
/** Likeness from which an intent is taken, and how far it must be ahead of the next one. */
const LEAST = 0.3
const AHEAD = 0.05

type Asked = {
  lang: Lang
  title: string
  body: string
  tags: readonly string[]
  folder: readonly string[]
  internal?: boolean | undefined
}

/** Null: nothing is near enough, or two intents are about as near. */
export function nearest(asked: Asked, builtIns: readonly Phrase[]): Model | null {
  const ranked = rankIntents(asked, builtIns)
  const [first, second] = ranked
  if (!first || first.score < LEAST || first.score - (second?.score ?? 0) < AHEAD) return null
  const all = builtIns.filter(({ lang, intent }) => lang === asked.lang && intent === first.intent)
  const model = first.best ?? all[0]
  if (!model) return null
  return {
    intent: first.intent,
    moments: model.moments,
    // A wording of ours for one mood says little about another wording: only what all of them share is kept.
    moods: model.moods.filter((mood) => all.every(({ moods }) => moods.includes(mood))),
    risks: model.risks.filter((risk) => all.every(({ risks }) => risks.includes(risk))),
    side: model.side,
    audience: all.every(({ audience }) => audience === model.audience) ? model.audience : 'any',
  }
}

export type Ranked = { intent: string; score: number; best: Phrase | null }

/** All intents that anything speaks for, the likeliest first. */
export function rankIntents(asked: Asked, builtIns: readonly Phrase[]): Ranked[] {
  const { docs, weight } = corpusOf(builtIns, asked.lang)
  const head = wordsOf([asked.title, ...asked.folder, ...asked.tags].join(' '))
  const body = wordsOf(asked.body)
  const words = new Map([...body].map((word) => [word, weight(word)]))
  for (const word of head) words.set(word, Math.max(words.get(word) ?? 0, weight(word) * TITLE))
  const norm = Math.hypot(...words.values())
  const scores = new Map<string, Ranked>()
  for (const doc of docs) {
    if (asked.internal !== undefined && asked.internal !== (doc.phrase.side === 'inner')) continue
    let dot = 0
    for (const [word, value] of words) dot += value * valueIn(doc, word, weight)
    const score = norm > 0 ? dot / (norm * doc.norm) : 0
    const before = scores.get(doc.phrase.intent)
    if (!before || score > before.score) {
      scores.set(doc.phrase.intent, { intent: doc.phrase.intent, score, best: doc.phrase })
    }
  }
  const said = `${asked.title} ${asked.folder.join(' ')} ${asked.tags.join(' ')}`
  for (const [intent, strength] of cuesOf(asked.lang, said, asked.body, CUE)) {
    const one = scores.get(intent)
    if (one) one.score += strength
  }
  return [...scores.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}

const corpora = new WeakMap<readonly Phrase[], Map<Lang, Corpus>>()

function corpusOf(builtIns: readonly Phrase[], lang: Lang): Corpus {
  const known = corpora.get(builtIns) ?? new Map<Lang, Corpus>()
  corpora.set(builtIns, known)
  let corpus = known.get(lang)
  if (!corpus) {
    corpus = makeCorpus(builtIns.filter((phrase) => phrase.lang === lang))
    known.set(lang, corpus)
  }
  return corpus
}

function makeCorpus(phrases: readonly Phrase[]): Corpus {
  const docs = phrases.map((phrase) => ({
    phrase,
    title: wordsOf(`${phrase.title} ${phrase.lang === 'en' ? phrase.intent.replaceAll('-', ' ') : ''}`),
    body: wordsOf(phrase.body),
    norm: 1,
  }))
  const seen = new Map<string, number>()
  for (const { title, body } of docs) {
    for (const word of new Set([...title, ...body])) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  const weight = (word: string) => Math.log(1 + docs.length / (1 + (seen.get(word) ?? 0)))
  for (const doc of docs) {
    doc.norm = Math.hypot(
      ...[...new Set([...doc.title, ...doc.body])].map((word) => valueIn(doc, word, weight)),
    )
  }
  return { docs, weight }
}

function valueIn({ title, body }: Doc, word: string, weight: (word: string) => number): number {
  if (title.has(word)) return weight(word) * TITLE
  return body.has(word) ? weight(word) : 0
}

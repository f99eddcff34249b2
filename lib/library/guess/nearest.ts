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

type Doc = { phrase: Phrase; norm: number }
type Corpus = {
  docs: Doc[]
  /** In which phrases a word stands, and what it counts there. */
  postings: ReadonlyMap<string, readonly (readonly [doc: number, value: number])[]>
  weight(word: string): number
}

/** What a title's word counts beside one of the text. */
const TITLE = 2
/** What a cue (a word that names the intent) counts, in a title, folder or tag and in the text. */
const CUE = { head: 0.34, body: 0.16 }
/** Likeness from which an intent is taken, and how far it must be ahead of the next one. */
const LEAST = 0.3
const AHEAD = 0.05

/** What is not said to be for colleagues may say so by its name. */
const INSIDE = /\binternal\b|\bcolleagues?\b|内部|同事协助/i

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
  const { docs, postings, weight } = corpusOf(builtIns, asked.lang)
  const head = [asked.title, ...asked.folder, ...asked.tags].join(' ')
  const words = new Map([...wordsOf(asked.body)].map((word) => [word, weight(word)]))
  for (const word of wordsOf(head)) words.set(word, Math.max(words.get(word) ?? 0, weight(word) * TITLE))
  const inside = asked.internal ?? INSIDE.test(head)
  const norm = Math.hypot(...words.values()) || 1
  const dots = new Float64Array(docs.length)
  for (const [word, value] of words) {
    for (const [doc, there] of postings.get(word) ?? []) dots[doc] = (dots[doc] ?? 0) + value * there
  }
  const scores = new Map<string, Ranked>()
  for (const [at, { phrase, norm: there }] of docs.entries()) {
    if (inside !== (phrase.side === 'inner')) continue
    const score = (dots[at] ?? 0) / (norm * there)
    const before = scores.get(phrase.intent)
    if (!before || score > before.score) {
      scores.set(phrase.intent, { intent: phrase.intent, score, best: phrase })
    }
  }
  for (const [intent, strength] of cuesOf(asked.lang, head, asked.body, CUE)) {
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
  const texts = phrases.map(({ title, intent, lang, body }) => {
    const named = wordsOf(`${title} ${lang === 'en' ? intent.replaceAll('-', ' ') : ''}`)
    return { named, all: new Set([...named, ...wordsOf(body)]) }
  })
  const seen = new Map<string, number>()
  for (const { all } of texts) for (const word of all) seen.set(word, (seen.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + phrases.length / (1 + (seen.get(word) ?? 0)))
  const postings = new Map<string, [number, number][]>()
  const docs = phrases.map((phrase, at) => {
    const { named, all } = texts[at] ?? { named: new Set(), all: new Set<string>() }
    let squares = 0
    for (const word of all) {
      const value = weight(word) * (named.has(word) ? TITLE : 1)
      squares += value * value
      const places = postings.get(word)
      if (places) places.push([at, value])
      else postings.set(word, [[at, value]])
    }
    return { phrase, norm: Math.sqrt(squares) || 1 }
  })
  return { docs, postings, weight }
}

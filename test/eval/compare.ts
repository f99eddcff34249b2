/** The valence that packages from npm give the same messages, beside the shipped engine's. */
import { createRequire } from 'node:module'
import { readMessage } from '@/lib/sentiment'
import { byLanguage, macroF1, perLabel, readTable, unbroken } from './figures'

type Side = 'negative' | 'neutral' | 'positive'
type Reader = { name: string; read(text: string): Side }

const require = createRequire(import.meta.url)
const sideOf = (score: number, least = 0): Side =>
  score > least ? 'positive' : score < -least ? 'negative' : 'neutral'

function readers(): Reader[] {
  const { SentimentIntensityAnalyzer } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } }
  }
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { score: number } }
  const wink = require('wink-sentiment') as (text: string) => { score: number }
  const afinn = new Sentiment()
  return [
    { name: 'this engine', read: ours },
    // The threshold that its authors name.
    {
      name: 'vader-sentiment',
      read: (text) => sideOf(SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
    },
    { name: 'sentiment', read: (text) => sideOf(afinn.analyze(text).score) },
    { name: 'wink-sentiment', read: (text) => sideOf(wink(text).score) },
  ]
}

function ours(text: string): Side {
  const { mood } = readMessage(text, '')
  return mood === 'neutral' ? 'neutral' : mood === 'pleased' ? 'positive' : 'negative'
}

/** wink-sentiment throws on words such as "caller": what cannot be read is taken for neutral. */
function guarded({ read }: Reader, text: string): Side {
  try {
    return read(text)
  } catch {
    return 'neutral'
  }
}

/** `text`: a file of the kind `cue`. Valence macro-F1 by reader, of all lines and of each language. */
export function compareCue(text: string): { name: string; all: number; en: number; zh: number }[] {
  const lines = readTable(text).map(({ cells: [lang = '', mood = '', , message = ''] }) => ({
    lang,
    side: mood === 'neutral' ? 'neutral' : mood === 'pleased' ? 'positive' : 'negative',
    text: unbroken(message),
  }))
  return readers().map((reader) => {
    const cases = lines.map((line) => ({ ...line, got: guarded(reader, line.text) }))
    const f1 = (some: readonly (typeof cases)[number][]) =>
      macroF1(
        perLabel(
          some,
          ['negative', 'neutral', 'positive'],
          (c, id) => c.side === id,
          (c, id) => c.got === id,
        ),
      )
    return { name: reader.name, ...byLanguage(cases, f1) }
  })
}

export function printedComparison(text: string): string {
  const rows = compareCue(text).map(({ name, ...figures }) =>
    [name.padEnd(16), ...Object.values(figures).map((value) => value.toFixed(3))].join('  '),
  )
  return ['valence macro-F1    all     en     zh', ...rows].join('\n')
}

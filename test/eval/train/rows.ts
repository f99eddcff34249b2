/** Labelled messages, made ready for the model. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '@/lib/sentiment/clean'
import { isDenied } from '@/lib/sentiment/hits'
import type { Prepared } from '@/lib/sentiment/model/features'
import { prepared } from '@/lib/sentiment/prepare'
import { sentencesOf } from '@/lib/sentiment/sentences'
import { tokenize } from '@/lib/sentiment/tokens'
import { moods, risks } from '@/lib/ticket/ids'
import { readTable, unbroken } from '../figures'

export type Row = {
  /** Who wrote it; the measure is on writers whose messages the model has not seen. */
  writer: string
  lang: 'en' | 'zh'
  mood: number
  risks: readonly number[]
  message: Prepared
  /** Its sentences, where there are several. */
  sentences: readonly Prepared[]
  /** How much the fit cares: 1, or next to nothing for public data of other kinds. */
  weight: number
  /** "cue.train.tsv:12" */
  place: string
  text: string
}

/** `writers`: who wrote how many lines of the file, in its order. Throws where they do not add up. */
export function readRows(folder: string, file: string, writers: readonly [string, number][]): Row[] {
  const lines = readTable(readFileSync(join(folder, file), 'utf8'))
  const names = writers.flatMap(([name, count]) => Array<string>(count).fill(name))
  if (names.length !== lines.length)
    throw new Error(`${file} has ${lines.length} lines, writers.json knows of ${names.length}`)
  return lines.map(({ cells: [lang = '', mood = '', named = '', cell = ''], number }, at) => {
    const writer = names[at] ?? ''
    const read = made(unbroken(cell), lang === 'zh' ? 'zh' : 'en')
    const message = at % 2 === 1 ? withoutHits(read, writer) : read
    return {
      writer,
      lang: message.lang,
      mood: (moods as readonly string[]).indexOf(mood),
      risks:
        named === 'none'
          ? []
          : named.split(',').map((risk) => (risks as readonly string[]).indexOf(risk.trim())),
      message,
      sentences: sentencesOf(message),
      weight: 1,
      place: `${file}:${number}`,
      text: cell,
    }
  })
}

/** The writers whose messages were at hand when the patterns of moods, and those of risks, were written. */
const MOODS_KNOW = new Set(['first'])
const RISKS_KNOW = new Set(['first', 'second-en', 'second-zh', 'fifth-en', 'fifth-zh'])

/** Half of what the patterns know goes without them, lest they be trusted too much. */
function withoutHits(message: Prepared, writer: string): Prepared {
  const { hits } = message
  const known = RISKS_KNOW.has(writer)
  return {
    ...message,
    hits: {
      ...hits,
      moods: MOODS_KNOW.has(writer) ? [] : hits.moods,
      risks: known ? [] : hits.risks,
      // What was meant as well is not denied for want of the hit that says so.
      denied: known ? hits.denied.filter(({ risk }) => isDenied(hits, risk)) : hits.denied,
    },
  }
}

/** Of the public folder the sets that helped, see the card; tweets, comments and films made the reading of messages worse. */
const PUBLIC = [
  { file: 'negation_en.tsv', lang: 'en' },
  { file: 'uci_yelp.tsv', lang: 'en' },
  { file: 'negation_zh.tsv', lang: 'zh' },
  { file: 'authoredlex_zh.tsv', lang: 'zh' },
] as const
const PUBLIC_WEIGHT = 0.02
const VALENCES: Record<string, string> = { neg: 'upset', neu: 'neutral', pos: 'pleased' }

/** Lines with a side and no risks known, of next to no weight. */
export function readPublic(folder: string): Row[] {
  return PUBLIC.flatMap(({ file, lang }) =>
    readTable(readFileSync(join(folder, file), 'utf8')).map(
      ({ cells: [, valence = '', text = ''], number }) => ({
        writer: 'public',
        lang,
        mood: (moods as readonly string[]).indexOf(VALENCES[valence] ?? 'neutral'),
        risks: [],
        message: made(text, lang),
        sentences: [],
        weight: PUBLIC_WEIGHT,
        place: `${file}:${number}`,
        text,
      }),
    ),
  )
}

function made(text: string, lang: 'en' | 'zh'): Prepared {
  const { body } = clean(text)
  return prepared(body, tokenize(body), lang)
}

/** The labelled drafts that the coach's heads learn from, read as the coach reads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsForCoach } from '@/entrypoints/background/read-for-coach'
import { findDraftEvidence } from '@/lib/checklist'
import { writtenFindings } from '@/lib/coach/coach'
import { type Draft, readDraft } from '@/lib/coach/draft'
import type { Found } from '@/lib/coach/rules/found'
import { type CoachRule, coachRules } from '@/lib/coach/types'
import { readConversation } from '@/lib/sentiment'
import { conversation } from '../../coach'
import { readLabels, readTable, unbroken } from '../../figures'
import { guards } from './guards'
import writers from './writers.json'

export type Row = {
  /** Whether figures and thresholds come from it. */
  judges: boolean
  /** The written rules were made on these drafts: they are always right there, and judge nothing. */
  tuned: boolean
  file: string
  /** Who wrote it; the measure is on writers whose drafts nothing has seen. */
  writer: string
  lang: 'en' | 'zh'
  rules: readonly CoachRule[]
  /** Rules of which this draft says nothing, neither broken nor kept. */
  open: readonly CoachRule[]
  customer: string
  draft: Draft
  found: ReadonlyMap<CoachRule, Found>
}

const FILES = [
  'coach.train.tsv',
  'coach.test.tsv',
  'coach.outside.tsv',
  'coach.twins.tsv',
  'coach.tsv',
] as const
/** The same sentences in a right and in a wrong order, with and without an answer. */
export const TWINS = 'coach.twins.tsv'
/** Not drafts: only their words are learnt from. */
export const SENTENCES = 'coach.sentences.tsv'
const NOW = Date.parse('2026-11-20T10:00:00Z')

export function readRows(folder: string): Row[] {
  const labelled = FILES.flatMap((file) => {
    const lines = readTable(readFileSync(join(folder, file), 'utf8'))
    const names = writers[file].flatMap(([name, count]) =>
      Array<string>(count as number).fill(name as string),
    )
    if (names.length !== lines.length)
      throw new Error(`${file} has ${lines.length} lines, writers.json knows of ${names.length}`)
    return lines.map(({ cells, number }, at): Row => {
      const [lang = '', labels = '', customer = '', text = ''] = cells
      const ticket = conversation(unbroken(customer))
      const said = unbroken(text)
      const cue = readConversation(ticket.messages)
      const draft = readDraft(factsForCoach(ticket, said, findDraftEvidence(said, ticket), cue, NOW))
      return {
        judges: file !== 'coach.tsv' && file !== TWINS,
        tuned: file === 'coach.tsv',
        open: [],
        file,
        writer: names[at] ?? '',
        lang: lang === 'zh' ? 'zh' : 'en',
        rules: readLabels(labels, coachRules, number) as CoachRule[],
        customer,
        draft,
        found: writtenFindings(draft, { off: [], internalWords: [], fineWords: [] }).found,
      }
    })
  })
  return [...labelled, ...sentences(folder), ...guards(NOW)]
}

/** Rules of which a single sentence says nothing. */
const OF_DRAFTS: readonly CoachRule[] = [
  'no-acknowledgement',
  'unanswered-question',
  'coldness',
  'repeated',
  'robotism',
]

/** Sentences by themselves, `lang, rule, sentence`: more wordings than whole drafts would bring. */
function sentences(folder: string): Row[] {
  return readTable(readFileSync(join(folder, SENTENCES), 'utf8')).map(({ cells, number }): Row => {
    const [lang = '', label = '', said = ''] = cells
    const ticket = conversation('')
    const draft = readDraft(factsForCoach(ticket, said, [], readConversation(ticket.messages), NOW))
    const rules = readLabels(label, coachRules, number) as CoachRule[]
    const order = rules.includes('order') ? [] : (['order'] as const)
    return {
      judges: false,
      tuned: false,
      file: SENTENCES,
      writer: 'sentences',
      open: [...OF_DRAFTS, ...order],
      lang: lang === 'zh' ? 'zh' : 'en',
      rules,
      customer: '',
      draft,
      found: new Map(),
    }
  })
}

/** By row the number of its situation: (nearly) the same message of a customer is one. */
export function situationsOf(rows: readonly Row[]): number[] {
  const grams = rows.map(({ customer }) => gramsOf(customer))
  const situation = rows.map((_, i) => i)
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++)
      if (situation[i] !== situation[j] && nearTwins(grams[i] as Set<string>, grams[j] as Set<string>)) {
        const [from, to] = [situation[i], situation[j] as number]
        for (let k = 0; k <= i; k++) if (situation[k] === from) situation[k] = to
      }
  return situation
}

function gramsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')
  const grams = new Set<string>()
  const size = /\p{Script=Han}/u.test(letters) ? 2 : 4
  for (let at = 0; at + size <= letters.length; at++) grams.add(letters.slice(at, at + size))
  return grams
}

function nearTwins(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < Math.max(a.size, b.size) * 0.5) return false
  let common = 0
  for (const gram of a) if (b.has(gram)) common++
  return common >= 0.5 * Math.max(a.size, b.size)
}

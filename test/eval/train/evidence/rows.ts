/** The labelled replies that the evidence heads learn from, read as the checklist reads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenProofs } from '@/lib/checklist/evidence/detectors'
import { bodyOf, type Reply, type Sentence, sentencesOf } from '@/lib/checklist/evidence/read'
import { contextOf } from '@/lib/checklist/reply-evidence'
import { type EvidenceId, evidenceIds } from '@/lib/checklist/types'
import { ticketOf } from '../../evidence'
import { readLabels, readTable, unbroken } from '../../figures'

export type Row = {
  file: string
  lang: 'en' | 'zh'
  labels: readonly EvidenceId[]
  /** Of which this reply says nothing, neither proven nor not. */
  open: readonly EvidenceId[]
  /** The written rules were made on these replies: they are always right there, and judge nothing. */
  tuned: boolean
  customer: string
  text: string
  reply: Reply
  /** Before the sign-off. */
  sentences: readonly Sentence[]
  /** What the written rules found in the whole reply. */
  found: ReadonlySet<EvidenceId>
  /** The same by sentence. */
  proven: readonly (readonly EvidenceId[])[]
}

/** Drafts of the coach's, labelled by the evidence in them. */
export const DRAFTS = 'evidence.drafts.tsv'

const FILES: [file: string, tuned: boolean][] = [
  ['evidence.train.tsv', false],
  [DRAFTS, false],
  ['evidence.test.tsv', false],
  ['evidence.tsv', true],
]

/** A fifth cell names what is left open. */
export function readRows(folder: string): Row[] {
  return FILES.flatMap(([file, tuned]) =>
    readTable(readFileSync(join(folder, file), 'utf8')).map(({ cells, number }): Row => {
      const [lang = '', labels = '', customer = '', text = '', open = 'none'] = cells
      const ids = (cell: string) => readLabels(cell, evidenceIds, number) as EvidenceId[]
      return rowOf({ file, tuned, lang, labels: ids(labels), open: ids(open), customer, text })
    }),
  )
}

function rowOf(given: {
  file: string
  tuned: boolean
  lang: string
  labels: EvidenceId[]
  open: EvidenceId[]
  customer: string
  text: string
}): Row {
  const reply = {
    sentences: sentencesOf(unbroken(given.text)),
    ...contextOf(ticketOf(unbroken(given.customer).replace(/\[LAST REPLY:.*$/s, ''))),
  }
  const sentences = bodyOf(reply.sentences)
  const proofs = writtenProofs(reply, null)
  return {
    ...given,
    lang: given.lang === 'zh' ? 'zh' : 'en',
    reply,
    sentences,
    found: new Set(proofs.map(({ id }) => id)),
    proven: sentences.map((_, at) => proofs.flatMap(({ id, at: place }) => (place === at ? [id] : []))),
  }
}

/** The learned heads beside the written rules: what both together find. */
import { byScript, find, type Table } from '@/lib/linear'
import type { Proof } from '../evidence/detectors'
import { bodyOf, type Reply, type Sentence } from '../evidence/read'
import { HAN, quoteAround, remembered } from '../evidence/rules'
import { timeIn } from '../evidence/times'
import { chinese } from '../model/chinese'
import { english } from '../model/english'
import { type EvidenceTable, HEADS } from '../model/heads'
import type { EvidenceId } from '../types'
import { type Asked, askedBy, placeOf, sayings, standing } from './features'

const tableOf = byScript<EvidenceTable>(english, chinese)

/** Takes back what a head does not agree with, and adds what it finds alone; `only`: of these ids. */
export function weighed(
  reply: Reply,
  found: readonly Proof[],
  only: ReadonlySet<EvidenceId> | null,
): Proof[] {
  const sentences = bodyOf(reply.sentences)
  const table = tableOf(sentences.some(({ text }) => HAN.test(text)))
  if (table.features === 0) return [...found]
  const asked = askedIn(reply.customer)
  const odds = oddsOf(sentences, asked, table)
  const proofs = found.filter(({ id }) => !(HEADS as readonly string[]).includes(id))
  for (const [k, head] of HEADS.entries()) {
    if (only && !only.has(head)) continue
    const written = found.find(({ id }) => id === head)
    const least = (written ? table.stored.agrees : table.stored.alone)[k] ?? Number.POSITIVE_INFINITY
    const at = bestOf(k, sentences, odds)
    if ((at < 0 ? Number.NEGATIVE_INFINITY : (odds[at]?.[k] as number)) < least && least > -90) continue
    if (written) proofs.push(written)
    else if (at >= 0 && mayBe(head, asked))
      proofs.push({ id: head, quote: quoteOf(head, sentences[at] as Sentence), at })
  }
  return proofs
}

/** No answer without a question. */
export function mayBe(head: EvidenceId, { open }: Asked): boolean {
  return head !== 'answered-question' || open
}

let last: { customer: string; asked: Asked } | null = null

/** A draft is read anew at every pause of typing, and its customer's words are as before. */
function askedIn(customer: string): Asked {
  if (last?.customer !== customer) last = { customer, asked: askedBy(customer) }
  return last.asked
}

/** A time is proven by a sentence with a time. */
export function maySay(head: EvidenceId, { text, asks }: Sentence): boolean {
  if (head === 'gave-time') return timeIn(text) !== null
  return !(asks && (head === 'next-step' || head === 'owner-named'))
}

function bestOf(k: number, sentences: readonly Sentence[], odds: readonly Float64Array[]): number {
  const head = HEADS[k] as EvidenceId
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < sentences.length; at++) {
    const one = odds[at]?.[k] as number
    if ((best >= 0 && one <= most) || !maySay(head, sentences[at] as Sentence)) continue
    best = at
    most = one
  }
  return best
}

function quoteOf(head: EvidenceId, { text, raw }: Sentence): string {
  return quoteAround(raw, (head === 'gave-time' && timeIn(text)?.at) || 0)
}

/** By sentence the log-odds of every head; all but the sentence that is being written are remembered. */
function oddsOf(sentences: readonly Sentence[], asked: Asked, table: Table<EvidenceTable>): Float64Array[] {
  return sentences.map((sentence, at) => {
    const place = placeOf(sentences, at)
    return remembered(asked.places[place] as object, sentence.text, () => {
      const odds = Float64Array.from(remembered(table, sentence.text, () => saidBy(sentence, table)))
      standing(sentence, place, asked, (hash, value) => add(odds, table, hash, value))
      return odds
    })
  })
}

function saidBy(sentence: Sentence, table: Table<EvidenceTable>): Float64Array {
  const odds = Float64Array.from(table.stored.bias)
  sayings(sentence, (hash, value) => add(odds, table, hash, value))
  return odds
}

function add(odds: Float64Array, table: Table<EvidenceTable>, hash: number, value: number): void {
  const index = find(table, hash)
  if (index < 0) return
  const { weights, stored } = table
  const from = index * odds.length
  for (let k = 0; k < odds.length; k++)
    odds[k] = (odds[k] as number) + (weights[from + k] as number) * (stored.steps[k] as number) * value
}

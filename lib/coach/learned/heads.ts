/** The learned heads beside the written rules: what both together find. */
import { byScript, find, type Table } from '@/lib/linear'
import { type Draft, type Read, whole } from '../draft'
import { chinese } from '../model/chinese'
import { english } from '../model/english'
import { type CoachTable, HEADS } from '../model/heads'
import type { Found } from '../rules/found'
import { lengthOf } from '../rules/tone'
import type { CoachRule } from '../types'
import { fill } from './features'
import { jointOdds } from './joint'
import { strangeWords } from './strange'

const tableOf = byScript<CoachTable>(english, chinese)

/**
 * Takes back what a head does not agree with, and adds what it finds alone. `fine`: rules whose words the
 * team calls fine, which are not asked.
 */
export function weighed(
  draft: Draft,
  found: ReadonlyMap<CoachRule, Found>,
  fine: ReadonlySet<CoachRule>,
): Map<CoachRule, Found> {
  const kept = new Map(found)
  const table = tableOf(draft.zh)
  if (table.features === 0 || !isBegun(draft)) return kept
  const { odds: each, bySentence } = oddsOf(draft, found, table)
  const odds = jointOdds(each)
  for (const [k, rule] of HEADS.entries()) {
    const written = found.get(rule)
    if (written?.sure || fine.has(rule) || !mayBe(rule, draft)) continue
    const least = (written ? table.stored.agrees : table.stored.alone)[k] ?? Number.POSITIVE_INFINITY
    if ((odds[k] as number) < least) kept.delete(rule)
    else if (!written) kept.set(rule, learned(draft, rule, placeOf(draft, bySentence, k, each.length)))
  }
  return kept
}

const ASKS =
  /[?？吗呢谁哪几啥]|什么|怎么|多少|多久|能不能|可不可以|是不是|有没有|\b(?:how|what|when|where|why|which|who|can|could|is|are|do|does|would|will)\b/i

/** Without a last reply nothing is said again, and without a question none is left open. */
export function mayBe(rule: CoachRule, { facts }: Draft): boolean {
  if (rule === 'repeated') return facts.lastReply !== null
  return rule !== 'unanswered-question' || facts.questions.length > 0 || ASKS.test(facts.customer)
}

/** Nothing but a greeting yet: the heads know finished drafts only. */
function isBegun({ sentences }: Draft): boolean {
  return sentences.some((sentence) => !isBareGreeting(sentence))
}

function isBareGreeting({ at, text }: Read): boolean {
  return at.has('greeting') && lengthOf(text) <= 5
}

/** The log-odds of every head, and what each sentence adds to them. */
function oddsOf(draft: Draft, found: ReadonlyMap<CoachRule, Found>, table: Table<CoachTable>) {
  const outputs = table.stored.bias.length
  const { weights, stored } = table
  const odds = Float64Array.from(stored.bias)
  const bySentence = new Float64Array(outputs * draft.sentences.length)
  fill(draft, found, true, (hash, value, sentence) => {
    const index = find(table, hash)
    if (index < 0) return
    for (let k = 0; k < outputs; k++) {
      const part = (weights[index * outputs + k] as number) * (stored.steps[k] as number) * value
      odds[k] = (odds[k] as number) + part
      if (sentence < 0) continue
      const at = sentence * outputs + k
      bySentence[at] = (bySentence[at] as number) + part
    }
  })
  return { odds, bySentence }
}

/** The sentence that speaks most for it; a greeting says nothing. */
function placeOf({ sentences }: Draft, bySentence: Float64Array, k: number, outputs: number): Read {
  const of = (sentence: number) => bySentence[sentence * outputs + k] as number
  let best = -1
  for (const [at, sentence] of sentences.entries())
    if (!isBareGreeting(sentence) && (best < 0 || of(at) > of(best))) best = at
  return sentences[Math.max(0, best)] as Read
}

/** As the written rule would have said it: what is missing has no place. */
function learned({ facts, sentences, written }: Draft, rule: CoachRule, best: Read): Found {
  const place = whole(best)
  if (rule === 'no-acknowledgement') return { spans: [], about: facts.mood?.mood }
  if (rule === 'unanswered-question') {
    const open = facts.questions.find(({ answered }) => answered === null) ?? facts.questions[0]
    return open ? { spans: [], about: open.text } : { spans: [] }
  }
  if (rule === 'order') return { spans: [whole(sentences.find((one) => !isBareGreeting(one)) ?? best)] }
  if (rule === 'internal-words') {
    const strange = strangeWords(written, facts.customer)
    return { spans: strange.length > 0 ? strange : [place] }
  }
  if (rule === 'promise-without-time') {
    const promises = sentences.filter(({ at }) => at.has('commit')).map(whole)
    return { spans: promises.length > 0 ? promises : [place] }
  }
  if (rule === 'repeated') return { spans: sentences.map(whole) }
  if (rule === 'robotism') return { spans: [place], why: 'stock-phrases' }
  return { spans: [place] }
}

/** The trained tables, unpacked when a text in their script is first read. */

import { sentencesOf } from '../sentences'
import { type Bag, createBag, emptied } from './bag'
import { chinese } from './chinese'
import { english } from './english'
import { fill, type Prepared } from './features'
import { find, MOOD_OUTPUTS, OUTPUTS, open, type Table, weightsAt } from './table'

/** `sentence`: a bag of its own, so that a message's features outlive the look at its sentences. */
type Loaded = { table: Table; bag: Bag; sentence: Bag | null; find: (hash: number) => number }

const loaded: { en: Loaded | null; zh: Loaded | null } = { en: null, zh: null }

function load(lang: 'en' | 'zh'): Loaded {
  const table = open(lang === 'en' ? english : chinese)
  return {
    table,
    bag: createBag(table.features),
    sentence: null,
    find: (hash) => find(table, hash),
  }
}

/** The log-odds of every output of table.ts, with the features they come from; good until the next call. */
export type Scored = { logits: Float32Array; table: Table; bag: Bag }

export function score(message: Prepared): Scored {
  loaded[message.lang] ??= load(message.lang)
  const { table, bag, find } = loaded[message.lang] as Loaded
  fill(emptied(bag), message, find)
  return { logits: sum(table, bag), table, bag }
}

/** A risk whose log-odds over the whole message are below this is in none of its sentences. */
export const UNHEARD = -4

/**
 * The log-odds of the risks: of the whole message and of the sentence that speaks most for each, added. With
 * the whole alone a threat in a long story would be lost, with sentences alone what the story adds.
 */
export function riskOdds({ logits, table }: Scored, message: Prepared): Float32Array {
  const whole = logits.subarray(MOOD_OUTPUTS)
  if (whole.every((odds) => odds < UNHEARD)) return added(whole, [])
  const known = loaded[message.lang] as Loaded
  const parts = sentencesOf(message).map((part) => {
    known.sentence ??= createBag(table.features)
    fill(emptied(known.sentence), part, known.find)
    return sum(table, known.sentence).subarray(MOOD_OUTPUTS)
  })
  return added(whole, parts)
}

/** As `riskOdds`, from log-odds that are known; a message of one sentence is its own. */
export function added(whole: Float32Array, parts: readonly Float32Array[]): Float32Array {
  return whole.map((odds, k) => {
    if (odds < UNHEARD) return Number.NEGATIVE_INFINITY
    return odds + (parts.length === 0 ? odds : Math.max(...parts.map((part) => part[k] as number)))
  })
}

function sum(table: Table, bag: Bag): Float32Array {
  const { weights, stored } = table
  const outputs = OUTPUTS.length
  const logits = new Float32Array(outputs)
  for (let i = 0; i < bag.size; i++) {
    const at = weightsAt(table, bag.index[i] as number)
    const value = bag.value[i] as number
    for (let k = 0; k < outputs; k++) logits[k] = (logits[k] as number) + (weights[at + k] as number) * value
  }
  for (let k = 0; k < outputs; k++)
    logits[k] = (logits[k] as number) * (stored.steps[k] ?? 0) + (stored.bias[k] ?? 0)
  return logits
}

/** Which detector proves which item of evidence, in the order of a good reply. */
import type { EvidenceId } from '../types'
import { acknowledged } from './acknowledged'
import { alternativeOffered } from './alternative-offered'
import { answeredQuestion } from './answered-question'
import { apology } from './apology'
import { askedFeedback } from './asked-feedback'
import { closedWarmly } from './closed-warmly'
import { empathy } from './empathy'
import { gaveTime } from './gave-time'
import { greetedByName } from './greeted-by-name'
import { nextStep } from './next-step'
import { ownerNamed } from './owner-named'
import { askedQuestion } from './questions'
import type { Reply } from './read'
import { restatedNeed } from './restated-need'
import type { Detector } from './rules'
import { thanked } from './thanked'

export const textDetectors: readonly (readonly [EvidenceId, Detector])[] = [
  ['greeted-by-name', greetedByName],
  ['acknowledged', acknowledged],
  ['empathy', empathy],
  ['apology', apology],
  ['thanked', thanked],
  ['restated-need', restatedNeed],
  ['asked-question', askedQuestion],
  ['answered-question', answeredQuestion],
  ['next-step', nextStep],
  ['gave-time', gaveTime],
  ['owner-named', ownerNamed],
  ['alternative-offered', alternativeOffered],
  ['asked-feedback', askedFeedback],
  ['closed-warmly', closedWarmly],
]

/** `at`: the sentence that proves it. */
export type Proof = { id: EvidenceId; quote: string; at: number }

/** What the written rules find, in the order of a good reply; `only`: of these ids. */
export function writtenProofs(reply: Reply, only: ReadonlySet<EvidenceId> | null): Proof[] {
  return textDetectors.flatMap(([id, detect]) => {
    const quote = only && !only.has(id) ? null : detect(reply)
    return quote === null ? [] : [{ id, quote, at: placeOf(reply, quote) }]
  })
}

function placeOf({ sentences }: Reply, quote: string): number {
  const words = quote.replace(/^…|…$/g, '')
  return Math.max(
    0,
    sentences.findIndex(({ raw }) => raw.includes(words)),
  )
}

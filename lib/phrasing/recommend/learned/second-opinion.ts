/** The learnt reader of notes beside the patterns: it confirms, corrects the contrary, and drops the unlikely. */
import type { Add, Signal } from '../signals'
import { noteOdds } from './note-facts'

/** From here on the learnt reader is believed against the patterns. */
const SURELY = 0.5
const HARDLY = 0.01
/** Words that make a deed none; the learnt reader does not see what they belong to. */
const UNSETTLED =
  /\b(?:not|no|never|nothing|nobody|cannot|can't|won't|\w+n't|yet|if|once|until|unless|whether|pending|waiting|awaiting|will|would|must|should|before|after|needs?|wants?|asked|either|or)\b|[不没未待等否若须需]|能否|如果|之后|才能|或/i
/** What is easily read for its contrary: the pattern's reading, and what it may have been. */
const CONTRARY = [
  ['refund-no', 'refund-done'],
  ['refused', 'refund-done'],
  ['refused', 'cancel-done'],
  ['refused', 'done'],
  ['outage', 'outage-over'],
] as const
/** How likely the contrary has to be, and three times as likely as what was read. */
const RATHER = 0.25

/** What the learnt reader says of the notes, newest first; twice, as a certain fact counts beside plain signals of strength 1. */
export function secondOpinion(notes: readonly string[], signals: Map<string, Signal>, add: Add): void {
  const odds = noteOdds(notes.join('\n'))
  const unsettled = notes.some((note) => UNSETTLED.test(note))
  if (unsettled) add('s.unsettled')
  const likely = (fact: string) => odds.get(fact) ?? 0
  for (const [fact, chance] of odds) {
    add(`k.${fact}`, 2 * chance)
    if (chance > SURELY && !unsettled) add(`n.${fact}`, 0.8)
    else if (chance < HARDLY) signals.delete(`n.${fact}`)
  }
  for (const [said, meant] of CONTRARY) {
    if (!signals.has(`n.${said}`) || likely(meant) < RATHER || likely(meant) < 3 * likely(said)) continue
    signals.delete(`n.${said}`)
    add(`n.${meant}`, 0.8)
  }
}

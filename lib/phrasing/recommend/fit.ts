import type { Because, Phrase } from '../types'
import { habitBonus } from './habit'
import type { Signals } from './signals'
import type { Situation } from './situation'
import { shared, telling } from './words'

/** What is worked out once per phrase object; phrases are never changed in place. */
type Prepared = { greets: boolean; gaps: number }
const prepared = new WeakMap<Phrase, Prepared>()
/** Apart from it, as few phrases are asked for their words, and those are most of the work. */
const wordsOf = new WeakMap<Phrase, Set<string>>()
/** What the ticket fills by itself; every other name is the agent's to fill in. */
const FROM_TICKET = /^(?:ticket|current_user|agent|sla|now|cursor)\b/
/** What filling in costs, by number of gaps: between two that suit about equally, the ready one leads. */
const GAP_COST = [0, 0.8, 1.3, 1.7]

function prepare(phrase: Phrase): Prepared {
  let known = prepared.get(phrase)
  if (!known) {
    known = { greets: /requester\.(?:first_)?name/.test(phrase.body), gaps: gapsIn(phrase.body) }
    prepared.set(phrase, known)
  }
  return known
}

function tellingWords(phrase: Phrase): Set<string> {
  let words = wordsOf.get(phrase)
  if (!words) {
    words = telling(`${phrase.title} ${phrase.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')}`)
    wordsOf.set(phrase, words)
  }
  return words
}

/** Names to fill in, each once; those that an `if` makes optional or that have a default are none. */
function gapsIn(body: string): number {
  const always = body.replace(/\{%-?\s*if\b.*?\{%-?\s*endif\s*-?%\}/gs, '')
  const names = [...always.matchAll(/\{\{-?\s*([\w.]+)([^}]*)\}\}/g)]
    .filter(([, name, filters]) => !FROM_TICKET.test(name ?? '') && !/\|\s*default\b/.test(filters ?? ''))
    .map(([, name]) => name)
  return new Set(names).size
}

/** Language, audience, channel, whom the customer is, what is known: what no score can outweigh. */
export function allowed(phrase: Phrase, s: Situation, signals: Signals): boolean {
  if (phrase.lang !== s.lang) return false
  if (phrase.audience !== 'any' && phrase.audience !== s.audience) return false
  // A reply that greets already is not greeted into a second time.
  if (signals.has('d.greet') && prepare(phrase).greets) return false
  if (phrase.when && !phrase.when.some((name) => signals.has(name))) return false
  if (phrase.unless?.some((name) => signals.has(name))) return false
  return phrase.channels.length === 0 || s.channel === 'unknown' || phrase.channels.includes(s.channel)
}

/** A matter in which a first name would be too familiar. */
const FORMAL = ['r.legal', 'c.dispute', 'c.clause', 's.contract-dispute', 'c.legal']

/** How well one phrase of a suitable intent fits: mood, risk, length, moment, habit. About −3 … +2. */
export function fitness(phrase: Phrase, s: Situation, signals: Signals, because: Because[]): number {
  const { gaps, greets } = prepare(phrase)
  let score = -(GAP_COST[Math.min(gaps, GAP_COST.length - 1)] ?? 0)
  // The wording that knows more of the facts is the better one.
  if (phrase.when) score += 0.5
  if (greets && s.draft.trim() !== '') score -= 1
  if (s.mood && phrase.moods.length > 0) {
    if (phrase.moods.includes(s.mood)) score += phrase.moods.length <= 2 ? 0.5 : 0.35
    else score -= s.moodUnsure ? 0.5 : 1.5
  }
  if (phrase.risks.length > 0) {
    const risk = phrase.risks.find((r) => s.risks.includes(r))
    if (risk) {
      score += 0.4
      if (!because.some((b) => b.kind === 'risk')) because.push({ kind: 'risk', risk })
    } else score -= 0.25
  }
  const short = ['chat', 'messaging', 'social', 'phone'].includes(s.channel) || s.draft.trim() !== ''
  if (s.channel !== 'unknown') score += (phrase.length === 'chat') === short ? 0.4 : -0.4
  if (phrase.audience === s.audience && s.audience === 'internal') score += 0.4
  if (phrase.scenarios && s.scenario) score += phrase.scenarios.some((one) => one === s.scenario) ? 0.5 : -0.3
  // A formal wording answers a formal matter.
  if (phrase.tone === 'formal') score += FORMAL.some((name) => signals.has(name)) ? 0.3 : -0.6
  if (s.currentMoment && phrase.moments.includes(s.currentMoment)) {
    score += 0.3
    because.push({ kind: 'moment', moment: s.currentMoment })
  }
  // Which wording of an intent the agent likes; which intent, the habit tells.
  const used = s.used[phrase.id] ?? 0
  const habit = habitBonus(s.habits?.[phrase.intent], s.locale ?? s.lang, because)
  if (used >= 3 && habit === 0) because.push({ kind: 'often-used' })
  return score + habit + Math.min(0.3, Math.log1p(used) / 10)
}

/** For a team's own intents, about which no rule is known: the words it shares with the conversation. */
export function fitByWords(phrase: Phrase, topic: ReadonlySet<string>, because: Because[]): number {
  const words = shared(tellingWords(phrase), topic)
  if (words.length < 2) return 0
  because.push({ kind: 'words', words: words.slice(0, 2) })
  return Math.min(4, words.length * 0.8)
}

/** Does the draft already hold most of the phrase's own words? */
export function inDraft(phrase: Phrase, draft: ReadonlySet<string>): boolean {
  if (draft.size === 0) return false
  const words = tellingWords(phrase)
  return words.size > 0 && shared(words, draft).length >= words.size * 0.55
}

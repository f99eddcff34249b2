/** What is true of customer and draft as a whole, in words: due from the customer's side, given by the draft. */
import type { Draft } from '../draft'
import { saysFeeling, showsFeeling } from '../feeling'
import { overlap } from '../likeness'
import { moveNames } from '../moves'
import type { Found } from '../rules/found'
import { isUpset, lengthOf } from '../rules/tone'
import { stanceNames } from '../stances'
import type { CoachRule } from '../types'
import { sentenceFeatures } from './sentence'
import { strangeWords } from './strange'
import { contentOf, coverOf } from './words'

/** The customer wants something done, whatever is asked beside it. */
const REQUESTS =
  /\b(?:please|could you|can you|would you|i'd like|i would like|i need|i want|can i (?:get|have)|could i (?:get|have))\b|麻烦|帮(?:我|忙)|请(?!问)|我(?:想|要|需要)(?!问|知道)/i

export function dueOf(draft: Draft): string[] {
  const { mood, questions, customer, lastReply, chat } = draft.facts
  return [
    `mood ${mood?.mood ?? 'unread'}${mood?.unsure ? '?' : ''}`,
    isUpset(draft) ? 'upset' : 'calm',
    ...(saysFeeling(customer) ? ['says'] : []),
    ...(showsFeeling(customer) ? ['shows'] : []),
    ...(REQUESTS.test(customer) ? ['requests'] : []),
    `asks ${Math.min(2, questions.length)}`,
    `marks ${Math.min(2, customer.match(/[?？]/g)?.length ?? 0)}`,
    ...(lastReply === null ? [] : ['answered before']),
    ...(chat ? ['chat'] : []),
  ]
}

export function givenOf(draft: Draft, found: ReadonlyMap<CoachRule, Found>): string[] {
  const { facts, sentences, written, zh } = draft
  const length = lengthOf(written)
  const contents = sentences.map(({ text }) => sentenceFeatures(text, zh).content())
  const cover = coverOf(contentOf(facts.customer.slice(0, 2_000), zh), contents)
  const again = facts.lastReply === null ? null : overlap(written, facts.lastReply)
  const strange = strangeWords(written, facts.customer).length
  return [
    ...(again ? againOf(again) : []),
    ...moveNames.map((name) => (draft.has(name) ? name : `no ${name}`)),
    draft.has('apology', 'empathy') ? 'recognises' : 'no word of it',
    ...stanceNames.flatMap((name) => (draft.stance(name).length > 0 ? [`is ${name}`] : [])),
    facts.promised() ? 'promised' : 'no time',
    ...(/\d/.test(written) ? ['figures'] : []),
    ...personsOf('says', written),
    ...(sentences.some(({ asks }) => asks) ? ['asks back'] : []),
    ...facts.evidence.map(({ id }) => `proves ${id}`),
    ...(found.has('placeholder') ? ['made by rote'] : []),
    ...(strange > 0 ? [`strange ${Math.min(3, strange)}`] : []),
    ...new Set(questionsOf(draft, contents)),
    `long ${Math.min(8, Math.floor(Math.log2(length + 1) * 1.5))}`,
    `sentences ${Math.min(6, sentences.length)}`,
    `a sentence ${Math.min(6, Math.floor(length / Math.max(1, sentences.length) / 4))}`,
    `cover ${step(cover)}`,
  ]
}

/** How each question is taken up, by the answer it wants. */
function questionsOf({ facts, written, zh }: Draft, contents: readonly ReadonlySet<string>[]): string[] {
  const figures = /\d|[一二两三四五六七八九十半]+(?:点|天|个|元|块|小时)/.test(written)
  const open = facts.questions.filter(({ answered }) => answered === null).length
  return [
    ...facts.questions.flatMap(({ text, kind, answered }) => {
      const taken = step(coverOf(contentOf(text, zh), contents))
      return [
        `answered ${answered}`,
        `taken up ${taken}`,
        `${kind} ${answered}`,
        `${kind} taken up ${taken}`,
        `${kind} ${figures ? 'figures' : 'no figure'}`,
      ]
    }),
    ...(open > 0 ? [`open ${open} of ${facts.questions.length}`] : []),
  ]
}

/** Who a stretch speaks of: nobody, where it says how things are in general. */
export function personsOf(name: string, text: string): string[] {
  const persons = [
    ...(/\b(?:I|I'm|I've|I'll|my|me)\b|我(?!们|司|方|行|院|校|店)/.test(text) ? [`${name} I`] : []),
    ...(/\b(?:we|our|us|we're|we've|we'll)\b|我们|咱|我司|我方|本(?:店|公司|院|行)/i.test(text)
      ? [`${name} we`]
      : []),
    ...(/\b(?:you|your|yours|you're|you've|you'll)\b|[您你](?!好)/i.test(text) ? [`${name} you`] : []),
  ]
  return persons.length > 0 ? persons : [`${name} nobody`]
}

function againOf({ said, old, fresh }: ReturnType<typeof overlap>): string[] {
  const tenths = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65]
  return [
    ...tenths.flatMap((least) => (said > least ? [`said ${least}`] : [])),
    ...tenths.flatMap((least) => (old > least ? [`old ${least}`] : [])),
    ...tenths.flatMap((least) => (said > least && old > least - 0.1 ? [`both ${least} ${fresh}`] : [])),
    fresh ? 'new figures' : 'no new figure',
  ]
}

function step(share: number): number {
  return [0, 0.1, 0.2, 0.35, 0.5].filter((least) => share > least).length
}

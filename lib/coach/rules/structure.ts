/** The rules about what a reply does, and in which order. */
import { type Draft, whole } from '../draft'
import type { Found } from './found'
import { isUpset } from './tone'

const RECOGNISES = ['apology', 'empathy'] as const
const SERVES = [...RECOGNISES, 'acknowledge', 'thanks', 'done', 'help', 'alternative'] as const

/** Explains, excuses or cites policy before it acknowledges or helps. A bare refusal is not order. */
export function order(draft: Draft): Found | null {
  const inner = draft.first('explain', 'excuse', 'policy')
  if (!inner) return null
  const outer = draft.first(...SERVES)
  if (outer && outer.start <= inner.start) return null
  const sentence = draft.sentences.find(({ end }) => end > inner.start)
  return { spans: [sentence ? whole(sentence) : inner] }
}

/** Upset, angry or worried, and nothing recognises it. */
export function noAcknowledgement(draft: Draft): Found | null {
  if (!isUpset(draft) || draft.sentences.length === 0) return null
  return draft.has(...RECOGNISES) ? null : { spans: [], about: draft.facts.mood?.mood }
}

/** A rule as the reason, and nothing else to offer. */
export function ruleBook(draft: Draft): Found | null {
  const policy = draft.with('policy')
  if (policy.length === 0 || draft.has('alternative')) return null
  if (!draft.has('refuse')) return null
  return { spans: policy.map(whole) }
}

/** Sent elsewhere, or passed on, with nobody who keeps it and no time. */
export function runaround(draft: Draft): Found | null {
  if (draft.facts.promises > 0) return null
  const away = draft.with('sentAway')
  if (away.length > 0 && !draft.has('done')) return { spans: away.map(whole) }
  const passed = draft.with('passedOn').filter(({ at }) => !at.has('alternative'))
  return passed.length > 0 && !draft.has('done') ? { spans: passed.map(whole), why: 'passed-on' } : null
}

/** A clear question without an answer, and without a word about when. */
export function unansweredQuestion({ facts, sentences }: Draft): Found | null {
  const [question] = facts.unanswered
  return question && sentences.length > 0 ? { spans: [], about: question } : null
}

/** Something is promised, and no time anywhere. */
export function promiseWithoutTime(draft: Draft): Found | null {
  const { facts } = draft
  if (facts.promises > 0 || facts.evidence.some(({ id }) => id === 'gave-time')) return null
  const vague = draft.sentences.filter(({ at, asks }) => at.has('commit') && !asks)
  return vague.length > 0 ? { spans: vague.map((s) => s.at.get('commit') ?? whole(s)) } : null
}

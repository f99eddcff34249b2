/** The draft coach: what the panel shows of it, and what is counted. */
import type { Evidence } from '@/lib/checklist/types'
import type { CoachFinding, CoachRule, Span } from '@/lib/coach/types'
import type { CoachItem, CoachView } from '@/lib/messaging/protocol'
import { type PhraseValues, renderPhrase } from '@/lib/phrasing'
import type { Recommendation } from '@/lib/phrasing/types'
import type { Cue } from '@/lib/sentiment/types'
import { effectiveCoach } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import { lastCustomerTurn, type Ticket } from '@/lib/ticket'
import { readForCoach } from './read-for-coach'
import { problemOf } from './router'
import { storage } from './store'

type Wording = NonNullable<CoachFinding['better']>

/** So many findings at a time: more would not be read. */
const MOST_SHOWN = 3

/**
 * What the panel shows of a draft. Findings called wrong on this ticket stay away; what is shown is
 * counted beside the answer. Null when the coach fails: the rest of the look must not.
 */
export async function coachView(asked: {
  ticket: Ticket
  draft: string
  evidence: readonly Evidence[]
  cue: Cue
  settings: Settings
  values: PhraseValues
  now: number
  day: string
}): Promise<CoachView | null> {
  const { ticket, draft, settings, values } = asked
  try {
    const wrong = await storage().coachWrong(ticket.key)
    const reading = readForCoach(
      ticket,
      draft,
      asked.evidence,
      asked.cue,
      effectiveCoach(settings),
      asked.now,
    )
    const findings = reading.findings.filter(({ rule }) => !wrong.includes(rule))
    const shown = findings.slice(0, MOST_SHOWN)
    void storage()
      .coachSeen(
        ticket.key,
        turnOf(ticket),
        shown.map(({ rule }) => rule),
        asked.day,
      )
      .catch(() => undefined)
    return {
      findings: shown.map(({ rule, why, about, spans, better }) => ({
        rule,
        why,
        about,
        excerpt: excerptOf(draft, spans),
        better: better && asRecommendation(rule, better, values),
      })),
      more: findings.length - shown.length,
      reordered: findings.some(({ rule }) => rule === 'order') ? reading.reordered : null,
    }
  } catch (error) {
    console.warn('The draft could not be coached:', problemOf(error).kind)
    return null
  }
}

/** Once a reply has answered the turn, what was shown and mended is counted; answers with how it ended that day. Never fails. */
export async function coachSent(ticket: Ticket, day: string): Promise<'heeded' | 'left' | null> {
  if (!lastCustomerTurn(ticket.messages).answered) return null
  try {
    return await storage().coachSent(ticket.key, turnOf(ticket), day)
  } catch {
    return null
  }
}

/** The customer's message that is answered; '' before the first. */
function turnOf(ticket: Ticket): string {
  return lastCustomerTurn(ticket.messages).customer.at(-1)?.id ?? ''
}

function asRecommendation(rule: CoachRule, better: Wording, values: PhraseValues): Recommendation {
  const { text, missing } = renderPhrase(better.body, values)
  // With gaps it is rendered again by its id; without, it is inserted as it stands.
  return {
    phraseId: better.id,
    intent: `coach-${rule}`,
    title: '',
    lang: better.lang,
    text,
    missing,
    because: [],
    score: 0,
  }
}

const BEFORE = 60
const LONGEST = 180

/** A stretch of the draft with the first words in question, the words marked. */
export function excerptOf(draft: string, spans: readonly Span[]): CoachItem['excerpt'] {
  const [first] = spans
  if (!first) return []
  const from = startNear(draft, Math.max(0, first.start - BEFORE), first.start)
  const until = Math.min(draft.length, from + LONGEST)
  const pieces: CoachItem['excerpt'] = []
  let at = from
  for (const span of spans) {
    const start = Math.max(at, span.start)
    const end = Math.min(until, span.end)
    if (start >= end) continue
    if (start > at) pieces.push({ text: draft.slice(at, start), marked: false })
    pieces.push({ text: draft.slice(start, end), marked: true })
    at = end
  }
  if (at < until) pieces.push({ text: draft.slice(at, until), marked: false })
  if (from > 0) pieces.unshift({ text: '… ', marked: false })
  if (until < draft.length) pieces.push({ text: ' …', marked: false })
  return pieces.map(({ text, marked }) => ({ text: text.replace(/\s+/g, ' '), marked }))
}

/** After the last sentence or line that ends before the words; else between two words. */
function startNear(draft: string, from: number, until: number): number {
  if (from === 0) return 0
  const before = draft.slice(from, until)
  const end = Math.max(
    ...['. ', '! ', '? ', '。', '！', '？', '\n'].map(
      (mark) => before.lastIndexOf(mark) + (before.lastIndexOf(mark) < 0 ? 0 : mark.length),
    ),
  )
  if (end > 0) return from + end
  const space = before.indexOf(' ')
  return space < 0 ? from : from + space + 1
}

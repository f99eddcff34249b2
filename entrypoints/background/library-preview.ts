/** A phrase on a sample ticket: filled as it would stand in a reply, and what the coach says of it there. */
import { findDraftEvidence } from '@/lib/checklist'
import type { CoachRule } from '@/lib/coach/types'
import { entryOf, sampleFor, sampleTicket } from '@/lib/library'
import { builtInById } from '@/lib/library/built-in/phrases'
import type { PhraseCheck, PhraseFields } from '@/lib/library/types'
import type { PhrasePreview, Requests } from '@/lib/messaging/protocol'
import { phraseValues, renderPhrase } from '@/lib/phrasing'
import { readConversation } from '@/lib/sentiment'
import { effectiveCoach } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import type { Lang, Ticket } from '@/lib/ticket'
import { excerptOf } from './coach'
import { settingsNow } from './config'
import { readForCoach } from './read-for-coach'
import { storage } from './store'

/** What only a whole reply can do: the rest of it may stand beside the phrase. */
const OF_THE_REPLY: ReadonlySet<CoachRule> = new Set(['unanswered-question', 'repeated'])
const OF_A_MAIL: ReadonlySet<CoachRule> = new Set(['coldness', 'no-acknowledgement', 'order'])

/** What a gap is read as by the coach: something like what an agent would fill in. */
const FILLED: Record<Lang, Record<'time' | 'name' | 'fact', string>> = {
  en: { time: '5 pm tomorrow', name: 'Mara', fact: 'a new lamp from our own stock' },
  zh: { time: '明天下午5点', name: '王敏', fact: '换一台新的台灯' },
}

export async function previewPhrase({
  fields,
  sample,
}: Requests['library/preview']['in']): Promise<PhrasePreview> {
  const { settings } = await settingsNow()
  const now = Date.now()
  const ticket = sampleTicket(sample, fields.lang, now)
  const { rendered, draft, findings } = look(fields, ticket, settings, now)
  return {
    rendered,
    findings: findings.map(({ rule, why, about, spans }) => ({
      rule,
      why,
      about,
      excerpt: excerptOf(draft, spans),
      better: null,
    })),
  }
}

/** Each on the sample ticket that suits it, also those that are switched off. */
export async function checkPhrases({
  ids,
}: Requests['library/check']['in']): Promise<Record<string, PhraseCheck>> {
  const { settings } = await settingsNow()
  const kept = new Map((await storage().keptPhrases(ids)).map((row) => [row.id, row]))
  const now = Date.now()
  const found: Record<string, PhraseCheck> = {}
  for (const id of ids) {
    const phrase = entryOf(id, kept.get(id) ?? null, builtInById)?.phrase
    if (!phrase) continue
    const ticket = sampleTicket(sampleFor(phrase), phrase.lang, now)
    const { rendered, findings } = look(phrase, ticket, settings, now)
    found[id] = { broken: rendered.problem !== null, rules: findings.map(({ rule }) => rule) }
  }
  return found
}

function look(fields: PhraseFields, ticket: Ticket, settings: Settings, now: number) {
  const { lang } = fields
  const { me: _, ...head } = ticket
  const values = phraseValues(
    { ...head, me: settings.agentName ? null : ticket.me },
    { now, lang, agentName: settings.agentName, nextDue: null },
  )
  const rendered = renderPhrase(fields.body, values)
  const draft = rendered.missing.reduce(
    (text, { name, token }) => text.replaceAll(token, FILLED[lang][kindOf(name)]),
    rendered.text,
  )
  if (rendered.problem || fields.side === 'inner' || fields.audience === 'internal') {
    return { rendered, draft, findings: [] }
  }
  const reading = readForCoach(
    ticket,
    draft,
    findDraftEvidence(draft, ticket),
    readConversation(ticket.messages),
    effectiveCoach(settings),
    now,
  )
  const findings = reading.findings.filter(
    ({ rule }) => !OF_THE_REPLY.has(rule) && !(fields.length === 'chat' && OF_A_MAIL.has(rule)),
  )
  return { rendered, draft, findings }
}

function kindOf(name: string): 'time' | 'name' | 'fact' {
  if (/time|due|date|day/.test(name)) return 'time'
  return /name|owner/.test(name) ? 'name' : 'fact'
}

/** What the shipped recommendation offers in labelled situations: a JSON array of tickets with right and wrong intents. */
import { checklistView, chooseChecklists, findDraftEvidence, findEvidence, joinViews } from '@/lib/checklist'
import { recommend, situationOf } from '@/lib/phrasing'
import { readConversation } from '@/lib/sentiment'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { emptyTicket, type Lang, type Ticket } from '@/lib/ticket'
import { statuses } from '@/lib/ticket/ids'
import { z } from '@/lib/zod'
import { byLanguage, share } from './figures'

const NOW = Date.parse('2026-11-20T14:00:00Z')
const TOP = 3
const known = new Set(builtInPhrases.map((phrase) => phrase.intent))
const intents = z.array(z.string().refine((id) => known.has(id), 'no phrase intent'))

const caseSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  ticket: z.object({
    subject: z.string(),
    channel: z.enum(['email', 'chat', 'internal']),
    status: z.enum(statuses),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).nullable().default(null),
    requester: z.object({ name: z.string(), kind: z.enum(['external', 'internal']) }),
    messages: z.array(
      z.object({
        role: z.enum(['requester', 'agent']),
        visibility: z.enum(['public', 'internal']),
        text: z.string(),
        minutesAgo: z.number().min(0),
      }),
    ),
  }),
  draft: z.string().default(''),
  right: intents.min(1),
  wrong: intents,
})
export type PhrasingCase = z.infer<typeof caseSchema>
type Judged = { case: PhrasingCase; lang: string; got: string[]; hit: boolean; bad: string[] }

/** `text` as the file holds it. Throws, naming the case, where it is not of the form. */
export function evaluatePhrasing(text: string) {
  const cases = readCases(text).map(judge)
  return {
    kind: 'phrasing' as const,
    n: cases.length,
    ...byLanguage(cases, figures),
    misses: cases.filter((c) => !c.hit || c.bad.length > 0).map(describe),
  }
}

export function readCases(text: string): PhrasingCase[] {
  return z.array(z.unknown()).parse(JSON.parse(text)).map(readCase)
}

export function readCase(raw: unknown, at: number): PhrasingCase {
  const read = caseSchema.safeParse(raw)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Error(`case ${at + 1}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function judge(one: PhrasingCase): Judged {
  const got = recommend(builtInPhrases, situationIn(one), TOP).map(({ phrase }) => phrase.intent)
  return {
    case: one,
    lang: one.lang,
    got,
    hit: one.right.some((intent) => got.includes(intent)),
    bad: one.wrong.filter((intent) => got.includes(intent)),
  }
}

/** As the background does it: every engine over the ticket, then the recommendation. */
export function situationIn({ lang, ticket: told, draft, id }: PhrasingCase) {
  const ticket = ticketOf(told, lang, id)
  const cue = readConversation(ticket.messages)
  const evidence = [...findEvidence(ticket), ...(draft ? findDraftEvidence(draft, ticket) : [])]
  const views = chooseChecklists(builtInChecklists, { ticket, language: lang }, lang).map((checklist) =>
    checklistView(checklist, [], evidence),
  )
  const view = joinViews(views)
  const open = view?.moments.find(({ moment }) => moment === view.current)?.items ?? []
  const situation = situationOf(ticket, {
    lang,
    mood: cue.latest?.read ? cue.latest.mood : null,
    moodUnsure: cue.latest?.unsure ?? true,
    risks: [...new Set(cue.risks.map((risk) => risk.id))],
    currentMoment: view?.current ?? null,
    openIntents: open.filter((item) => item.state === 'open').flatMap((item) => item.item.intents),
    draft,
    now: NOW,
    used: {},
  })
  return situation
}

function ticketOf(told: PhrasingCase['ticket'], lang: Lang, id: string): Ticket {
  const at = (minutesAgo: number) => new Date(NOW - minutesAgo * 60_000).toISOString()
  const ticket = emptyTicket(
    'zendesk',
    'eval.zendesk.com',
    id,
    `https://eval.zendesk.com/agent/tickets/${id}`,
  )
  return {
    ...ticket,
    subject: told.subject,
    status: told.status,
    priority: told.priority,
    channel: told.channel === 'internal' ? 'unknown' : told.channel,
    createdAt: at(told.messages[0]?.minutesAgo ?? 0),
    requester: { ...ticket.requester, ...told.requester, language: lang },
    messages: told.messages.map(({ minutesAgo, ...message }, index) => ({
      id: `m${index + 1}`,
      at: at(minutesAgo),
      authorName: message.role === 'requester' ? told.requester.name : null,
      authorId: null,
      ...message,
    })),
  }
}

function figures(cases: readonly Judged[]) {
  return {
    n: cases.length,
    hitAt3: share(cases.filter((c) => c.hit).length, cases.length),
    badAt3: share(cases.filter((c) => c.bad.length > 0).length, cases.length),
  }
}

function describe({ case: one, got, hit, bad }: Judged): string {
  const faults = [...(hit ? [] : ['no hit']), ...bad.map((intent) => `+${intent}`)]
  return `${one.id} (${one.ticket.subject}): ${faults.join(' ')}; got ${got.join(', ') || 'nothing'}; right ${one.right.join(', ')}`
}

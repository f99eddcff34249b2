/** One look at a ticket: every engine over the same facts, each allowed to fail alone. */
import { browser } from 'wxt/browser'
import { cueWords } from '@/components/panel/cue/cue-words'
import {
  dueItems,
  findDraftEvidence,
  findEvidence,
  orderNotice,
  outsideFirst,
  strictest,
} from '@/lib/checklist'
import type { ChecklistView, Evidence } from '@/lib/checklist/types'
import { panelWords } from '@/lib/i18n/words/panel'
import type { DraftLook, TicketLook } from '@/lib/messaging/protocol'
import { readConversation } from '@/lib/sentiment'
import type { Cue } from '@/lib/sentiment/types'
import { slaView } from '@/lib/sla'
import type { LiveClock, SlaView } from '@/lib/sla/types'
import type { ItemFact, TicketDayFacts } from '@/lib/stats/types'
import { customerKey, emptyTicket, lastCustomerTurn, type Ticket, writtenLanguage } from '@/lib/ticket'
import { draftGate, keptOf, nothingKept, type Standing, standingOf } from './checklists'
import { clocksOf, slaNow } from './clocks'
import { coachSent, coachView } from './coach'
import { localeOf, settingsNow } from './config'
import { keepCourse, keepGate } from './course'
import { cueOf } from './cue'
import { libraryNow } from './library'
import { localDay } from './local-day'
import { noticePhrase, suggest, valuesOf } from './phrases'
import { casesOf, playbookOf } from './playbooks'
import { promisesOf } from './promises'
import { readForCoach } from './read-for-coach'
import { problemOf } from './router'
import { storage } from './store'
import { watchClocks } from './watching'

const noStanding: Standing = { checklists: [], views: [], joined: null, since: null }
const noCue: Cue = {
  latest: null,
  risks: [],
  curve: [],
  direction: null,
  course: null,
  trough: null,
  peak: null,
}

export async function lookAtTicket(ticket: Ticket, now: number): Promise<TicketLook> {
  const { settings } = await settingsNow()
  const { atRiskShare } = settings
  const problems: TicketLook['problems'] = []
  const attempt = async <T>(
    part: (typeof problems)[number]['part'],
    work: () => T | Promise<T>,
    otherwise: T,
  ) => {
    try {
      return await work()
    } catch (error) {
      problems.push({ part, problem: problemOf(error) })
      return otherwise
    }
  }
  const db = storage()
  const language = await languageOf(ticket)
  const cases = await attempt('playbook', () => casesOf(ticket), [])
  const scenarios = cases.map(({ kind }) => kind)
  const [kept, cue, notes, followUps, promises, playbook] = await Promise.all([
    attempt('checklist', () => keptOf(ticket.key), nothingKept),
    attempt('cue', () => cueOf(ticket.key, ticket.messages, settings), noCue),
    attempt('notes', () => db.notesFor(ticket.key, customerKey(ticket)), []),
    attempt('follow-ups', () => db.followUps(ticket.key), []),
    attempt('promises', async () => promisesOf(ticket, await db.promiseDecisions(ticket.key), now), null),
    attempt('playbook', () => playbookOf(ticket, cases), null),
  ])
  const evidence = await attempt('checklist', () => findEvidence(ticket), [] as Evidence[])
  const standing = await attempt(
    'checklist',
    () => standingOf(ticket, { settings, language: language.tag, cue, scenarios, evidence, kept }),
    noStanding,
  )
  const { joined: view, views } = standing
  const notice = await attempt(
    'checklist',
    () =>
      strictest(views) === 'show'
        ? null
        : orderNotice(ticket, itemsOf(standing), kept.progress, kept.dismissed),
    null,
  )
  const clocks = await attempt('sla', () => clocksOf(ticket, settings, language.tag, now), [] as LiveClock[])
  const sla = await attempt('sla', () => slaView(ticket, now, { atRiskShare, own: clocks }), null)
  const asked = { ticket, settings, language, cue, view, draft: '', now, sla, scenarios }
  const phrases = await attempt('phrases', () => suggest(asked), [])
  const noticed = notice && {
    ...notice,
    askReason: strictest(views) === 'ask-reason',
    phrase: await noticePhrase(asked, notice.kind).catch(() => null),
  }
  const findings = coachSent(ticket, localDay(now))
  // Beside the answer: the agent does not wait for statistics, and their trouble is none of the panel's.
  // Nor are they counted from parts that failed.
  if (sla && problems.every(({ part }) => part !== 'checklist' && part !== 'cue' && part !== 'sla')) {
    const facts = () =>
      dayFacts(ticket, view, cue, view ? outsideFirst(view, kept.progress, evidence) : null, now, sla)
    void remember(ticket, facts, findings, now)
  }
  if (problems.every(({ part }) => part !== 'checklist')) void keepCourse(ticket, standing, kept, notice, now)
  // What failed says nothing about the clocks: what was known of them stays.
  if (sla && promises) void watchClocks(ticket, sla, promises, atRiskShare, now)
  return {
    ticketKey: ticket.key,
    language,
    cue,
    cueWords: cueWords({ cue, language }, panelWords[localeOf(settings)], localeOf(settings), now),
    checklist: views[0] ?? null,
    moreChecklists: views.slice(1),
    evidence,
    orderNotice: noticed,
    phrases,
    notes,
    clocks,
    promises: promises ?? [],
    followUps,
    playbook,
    problems,
  }
}

export async function lookAtDraft(
  ticket: Ticket,
  draft: string,
  coached: boolean,
  now: number,
): Promise<DraftLook> {
  const { settings } = await settingsNow()
  const language = await languageOf(ticket)
  const proven = findDraftEvidence(draft, ticket)
  const evidence = [...findEvidence(ticket), ...proven]
  const cue = await cueOf(ticket.key, ticket.messages, settings)
  const kept = await keptOf(ticket.key)
  const scenarios = casesOf(ticket).map(({ kind }) => kind)
  const standing = standingOf(ticket, {
    settings,
    language: language.tag,
    cue,
    scenarios,
    evidence,
    kept,
    asChosen: true,
  })
  const gate = draftGate(ticket, standing, draft, kept)
  if (gate) void keepGate(ticket, gate, now)
  const sla = slaNow(ticket, settings, language.tag, now)
  const coach = coached
    ? await coachView({
        ticket,
        draft,
        evidence: proven,
        cue,
        settings,
        values: valuesOf({ ticket, settings, language, now, sla }),
        now,
        day: localDay(now),
      })
    : null
  return {
    coach,
    evidence,
    checklist: standing.views[0] ?? null,
    moreChecklists: standing.views.slice(1),
    gate,
    phrases: await suggest({
      ticket,
      settings,
      language,
      cue,
      scenarios,
      view: standing.joined,
      draft,
      now,
      sla,
    }),
  }
}

function itemsOf({ checklists }: Standing) {
  return { items: checklists.flatMap((list) => list.items) }
}

/** The language to answer in: what the customer writes, else the profile's, else English — and which it was. */
export async function languageOf(ticket: Ticket): Promise<TicketLook['language']> {
  const written = lastCustomerTurn(ticket.messages)
    .customer.map((m) => m.text)
    .join('\n')
    .slice(-4_000)
  const script = writtenLanguage(written)
  const profile = ticket.requester.language
  const foreign = profile !== null && !/^(zh|en)\b/i.test(profile)
  if (script === 'zh') return { lang: 'zh', tag: 'zh', from: 'messages' }
  // Detectors mix up languages of one script; a profile that names such a language knows better.
  if (script === 'other' && foreign) return { lang: 'en', tag: profile, from: 'profile' }
  if (script === 'latin' || script === 'other') {
    const tag = await detected(written)
    if (tag) return { lang: /^zh/i.test(tag) ? 'zh' : 'en', tag, from: 'messages' }
    if (script === 'latin') return { lang: 'en', tag: 'en', from: 'assumed' }
  }
  if (profile) return { lang: /^zh/i.test(profile) ? 'zh' : 'en', tag: profile, from: 'profile' }
  return { lang: 'en', tag: 'en', from: 'assumed' }
}

async function detected(text: string): Promise<string | null> {
  try {
    const result = await browser.i18n.detectLanguage(text)
    const best = [...result.languages].sort((a, b) => b.percentage - a.percentage)[0]
    return best && result.isReliable && best.language !== 'und' ? best.language : null
  } catch {
    return null
  }
}

function dayFacts(
  ticket: Ticket,
  view: ChecklistView | null,
  cue: Cue,
  outside: boolean | null,
  now: number,
  sla: SlaView,
): TicketDayFacts {
  const today = localDay(now)
  const mine = ticket.messages.filter(
    (m) =>
      m.role === 'agent' &&
      m.visibility === 'public' &&
      m.at !== null &&
      localDay(Date.parse(m.at)) === today &&
      ticket.me?.id !== null &&
      ticket.me?.id !== undefined &&
      m.authorId === ticket.me.id,
  )
  // An estimate is no ground for a figure, nor is a target twice.
  const counted = sla.clocks.filter(({ own }) => !own || (!own.beside && own.guesses.length === 0))
  const ended = counted.filter(
    (clock) =>
      (clock.state === 'met' && clock.metAt !== null && localDay(Date.parse(clock.metAt)) === today) ||
      clock.state === 'breached',
  )
  const missed = ended.some(
    (clock) => clock.state === 'breached' || (clock.sparedMs !== null && clock.sparedMs < 0),
  )
  const sure = cue.curve.filter((point) => !point.unsure)
  return {
    handled: mine.length > 0,
    itemsDone: view?.done ?? 0,
    itemsTotal: view?.total ?? 0,
    outsideFirst: mine.length > 0 ? outside : null,
    sla: ended.length === 0 ? null : missed ? 'missed' : 'kept',
    moodFirst: sure.length > 1 ? (sure[0]?.valence ?? null) : null,
    moodLast: sure.length > 1 ? (sure.at(-1)?.valence ?? null) : null,
    items: view && dueFacts(ticket, view),
    thanked: mine.some((m) => findDraftEvidence(m.text, ticket).some((e) => e.id === 'thanked')),
  }
}

/** Null while the customer waits: what a reply should have seen to is told when it is sent. */
function dueFacts(ticket: Ticket, view: ChecklistView): ItemFact[] | null {
  if (!lastCustomerTurn(ticket.messages).answered) return null
  const finished = ticket.status === 'solved' || ticket.status === 'closed'
  return dueItems(view, finished).map(({ item: { id, dimension }, state }) => ({
    id,
    dimension,
    done: state === 'done',
  }))
}

/**
 * The engines compile their patterns with the first text they read, and the team's phrases are read. Done while the page is still
 * fetching the ticket, so that the first look does not pay for it.
 */
const NOTHING_SET = { off: [], internalWords: [], fineWords: [] }

export function warmUp(): void {
  void libraryNow()
  for (const text of ['Hello, thank you for waiting.', '您好，谢谢您的耐心等待。']) {
    readConversation([
      { id: '', at: null, role: 'requester', authorName: null, authorId: null, visibility: 'public', text },
    ])
    const ticket = emptyTicket('', '', '', '')
    readForCoach(ticket, text, findDraftEvidence(text, ticket), noCue, NOTHING_SET, 0)
  }
}

async function remember(
  ticket: Ticket,
  factsOf: () => TicketDayFacts,
  findings: Promise<TicketDayFacts['findings']>,
  now: number,
): Promise<void> {
  try {
    const facts = factsOf()
    if (!facts.handled) return
    await storage().recordDay(localDay(now), ticket.key, { ...facts, findings: await findings })
  } catch (error) {
    console.warn('Statistics of this ticket could not be kept:', problemOf(error).kind)
  }
}

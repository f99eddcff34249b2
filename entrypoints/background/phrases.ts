/** From a ticket to phrases with their placeholders filled. */
import type { ChecklistView, OrderNotice } from '@/lib/checklist/types'
import { wordingById } from '@/lib/coach'
import type { TicketLook } from '@/lib/messaging/protocol'
import { phraseValues, recommend, renderPhrase, searchPhrases, situationOf } from '@/lib/phrasing'
import type { Phrase, Recommendation, Rendered } from '@/lib/phrasing/types'
import type { Cue } from '@/lib/sentiment/types'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import type { Settings } from '@/lib/settings/types'
import { nextDue, slaView } from '@/lib/sla'
import type { SlaView } from '@/lib/sla/types'
import type { Lang, Ticket, TicketHead } from '@/lib/ticket'
import { settingsNow } from './config'
import { Refusal } from './router'
import { storage } from './store'

type Asked = {
  ticket: Ticket
  settings: Settings
  language: TicketLook['language']
  cue: Cue
  view: ChecklistView | null
  draft: string
  now: number
  /** Null: the clocks could not be read. */
  sla: SlaView | null
}

/** The five phrases for this ticket now; behind them those that open items name. */
export async function suggest(asked: Asked): Promise<Recommendation[]> {
  const best = await suited(asked, builtInPhrases)
  const linked = linkedTo(asked)
  if (linked.size === 0) return best
  const values = valuesOf(asked)
  const named = builtInPhrases.filter(
    ({ id, lang }) =>
      linked.has(id) && lang === asked.language.lang && best.every(({ phraseId }) => phraseId !== id),
  )
  return [
    ...best,
    ...named
      .slice(0, MOST_LINKED)
      .map((phrase) => asRecommendation(phrase, renderPhrase(phrase.body, values), [], 0)),
  ].map((one) => {
    const itemId = linked.get(one.phraseId)
    return itemId === undefined ? one : { ...one, because: [...one.because, { kind: 'item', itemId }] }
  })
}

/** How many phrases that items name come along. */
const MOST_LINKED = 15

/** Ids of phrases that open items name, each with the first such item: in the panel they stand with it. */
function linkedTo({ view }: Pick<Asked, 'view'>): Map<string, string> {
  const open = view?.moments.flatMap(({ items }) => items).filter(({ state }) => state === 'open') ?? []
  const pairs = open.flatMap(({ item }) => item.phrases.map((id) => [id, item.id] as const))
  return new Map(pairs.reverse())
}

/** What says to a customer who waits that somebody is there, by what was done instead. */
const firstWords = ['acknowledge-receipt', 'apologise-delay', 'greet-and-own', 'update-in-progress']
const handedOn = ['handoff-with-owner', 'update-in-progress']

/** The phrase that an order notice offers: one that can go in as it stands, where there is one. */
export async function noticePhrase(asked: Asked, kind: OrderNotice['kind']): Promise<Recommendation | null> {
  for (const intents of kind === 'handoff-before-answer' ? [handedOn, firstWords] : [firstWords]) {
    const best = await suited(
      asked,
      builtInPhrases.filter(({ intent }) => intents.includes(intent)),
    )
    const ready = best.find(({ missing }) => missing.length === 0) ?? best[0]
    if (ready) return ready
  }
  return null
}

async function suited(asked: Asked, phrases: readonly Phrase[]): Promise<Recommendation[]> {
  const { ticket, language, cue, view, draft, now } = asked
  const open = view?.moments.find((moment) => moment.moment === view.current)?.items ?? []
  const situation = situationOf(ticket, {
    lang: language.lang,
    mood: cue.latest?.read ? cue.latest.mood : null,
    moodUnsure: cue.latest?.unsure ?? true,
    risks: [...new Set(cue.risks.map((risk) => risk.id))],
    currentMoment: view?.current ?? null,
    openIntents: open.filter((item) => item.state === 'open').flatMap((item) => item.item.intents),
    draft,
    now,
    used: await usedPhrases(),
  })
  const values = valuesOf(asked)
  return recommend(phrases, situation).map(({ phrase, because, score }) =>
    asRecommendation(phrase, renderPhrase(phrase.body, values), because, score),
  )
}

/** What a phrase for this ticket is filled with. */
export function valuesOf({ ticket, settings, language, now, sla }: Omit<Asked, 'cue' | 'view' | 'draft'>) {
  return phraseValues(ticket, {
    now,
    lang: language.lang,
    agentName: settings.agentName,
    nextDue: (sla && nextDue(sla)?.dueAt) ?? null,
    timeZone: ticket.requester.timeZone ?? undefined,
  })
}

export async function findPhrases(
  query: string,
  head: TicketHead,
  lang: Lang,
  now: number,
): Promise<Recommendation[]> {
  const values = await valuesFor(head, lang, now)
  return searchPhrases(builtInPhrases, query, lang, 20).map((phrase) =>
    asRecommendation(phrase, renderPhrase(phrase.body, values), [], 0),
  )
}

/** Of each intent the phrase in that language that suits the channel and the customer best, in the intents' order. */
export async function phrasesFor(
  intents: readonly string[],
  head: TicketHead,
  lang: Lang,
  now: number,
): Promise<Recommendation[]> {
  const values = await valuesFor(head, lang, now)
  const length = head.channel === 'chat' || head.channel === 'messaging' ? 'chat' : 'mail'
  const { kind } = head.requester
  return intents.flatMap((intent) => {
    const suited = builtInPhrases.filter(
      (phrase) =>
        phrase.intent === intent &&
        phrase.lang === lang &&
        (phrase.audience === 'any' || kind === 'unknown' || phrase.audience === kind) &&
        (phrase.channels.length === 0 || phrase.channels.includes(head.channel)),
    )
    const best = suited.find((phrase) => phrase.length === length) ?? suited[0]
    return best ? [asRecommendation(best, renderPhrase(best.body, values), [], 0)] : []
  })
}

/** One phrase with the agent's own values for what could not be filled from the ticket. */
export async function renderWith(
  phraseId: string,
  head: TicketHead,
  filled: Record<string, string>,
  now: number,
): Promise<Rendered> {
  const phrase = builtInPhrases.find((one) => one.id === phraseId) ?? wordingById(phraseId)
  if (!phrase) throw new Refusal('bad-request', `no phrase ${phraseId}`)
  const values = await valuesFor(head, phrase.lang, now)
  return renderPhrase(phrase.body, { ...values, ...filled })
}

async function valuesFor(head: TicketHead, lang: Lang, now: number) {
  const { settings } = await settingsNow()
  const view = slaView({ ...head, messages: [] }, now, { atRiskShare: settings.atRiskShare })
  return phraseValues(head, {
    now,
    lang,
    agentName: settings.agentName,
    nextDue: nextDue(view)?.dueAt ?? null,
    timeZone: head.requester.timeZone ?? undefined,
  })
}

function asRecommendation(
  phrase: Phrase,
  rendered: Rendered,
  because: Recommendation['because'],
  score: number,
): Recommendation {
  return {
    phraseId: phrase.id,
    intent: phrase.intent,
    title: phrase.title,
    lang: phrase.lang,
    text: rendered.text,
    missing: rendered.missing,
    because,
    score,
  }
}

async function usedPhrases(): Promise<Record<string, number>> {
  try {
    return await storage().usedPhrases()
  } catch {
    return {}
  }
}

/** From a ticket to phrases with their placeholders filled. */
import type { ChecklistView, OrderNotice } from '@/lib/checklist/types'
import { wordingById } from '@/lib/coach'
import { speaker } from '@/lib/i18n'
import { sessionWords } from '@/lib/i18n/words/session'
import type { TicketLook } from '@/lib/messaging/protocol'
import {
  beginningOf,
  type PhraseUse,
  phraseValues,
  recommend,
  renderPhrase,
  searchPhrases,
  situationOf,
  usageOf,
} from '@/lib/phrasing'
import type { Phrase, PhraseHit, Recommendation, Rendered, TemplateProblem } from '@/lib/phrasing/types'
import type { Cue } from '@/lib/sentiment/types'
import type { Settings } from '@/lib/settings/types'
import { nextDue, slaView } from '@/lib/sla'
import type { SlaView } from '@/lib/sla/types'
import type { Lang, Scenario, Ticket, TicketHead } from '@/lib/ticket'
import { localeOf, settingsNow } from './config'
import { habitsHere } from './habits'
import { libraryNow } from './library'
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
  /** The hard cases that the ticket looks like, most likely first; left out: not known. */
  scenarios?: readonly Scenario[]
}

/** The five phrases for this ticket now; behind them those that open items name. */
export async function suggest(asked: Asked): Promise<Recommendation[]> {
  const { byLang } = await libraryNow()
  const own = byLang[asked.language.lang]
  const best = await suited(asked, own)
  const linked = linkedTo(asked)
  if (linked.size === 0) return best
  const values = valuesOf(asked)
  const named = own.filter(({ id }) => linked.has(id) && best.every(({ phraseId }) => phraseId !== id))
  return [
    ...best,
    ...named
      .slice(0, MOST_LINKED)
      .map((phrase) => asRecommendation(phrase, renderPhrase(phrase.body, values), asked.settings)),
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
  const { byLang } = await libraryNow()
  for (const intents of kind === 'handoff-before-answer' ? [handedOn, firstWords] : [firstWords]) {
    const best = await suited(
      asked,
      byLang[asked.language.lang].filter(({ intent }) => intents.includes(intent)),
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
    habits: await habitsHere(ticket.key, cue, view?.current ?? null),
    locale: localeOf(asked.settings),
    scenario: asked.scenarios?.[0],
  })
  const values = valuesOf(asked)
  return (
    recommend(phrases, situation)
      .map(({ phrase, because, score }) =>
        asRecommendation(phrase, renderPhrase(phrase.body, values), asked.settings, because, score),
      )
      // What is broken is explained where it is looked for; it is no advice.
      .filter(({ problem }) => problem === undefined)
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

/** For the panel's own search. */
export async function findPhrases(
  query: string,
  head: TicketHead,
  lang: Lang,
  now: number,
): Promise<Recommendation[]> {
  const { phrases } = await libraryNow()
  const { settings } = await settingsNow()
  const values = await valuesFor(head, lang, now)
  return searchPhrases(phrases, query, lang, 20).map((phrase) =>
    asRecommendation(phrase, renderPhrase(phrase.body, values), settings),
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
  const { settings } = await settingsNow()
  const { byLang } = await libraryNow()
  const length = head.channel === 'chat' || head.channel === 'messaging' ? 'chat' : 'mail'
  const { kind } = head.requester
  return intents.flatMap((intent) => {
    const suited = byLang[lang].filter(
      (phrase) =>
        phrase.intent === intent &&
        (phrase.audience === 'any' || kind === 'unknown' || phrase.audience === kind) &&
        (phrase.channels.length === 0 || phrase.channels.includes(head.channel)),
    )
    const best = suited.find((phrase) => phrase.length === length) ?? suited[0]
    return best ? [asRecommendation(best, renderPhrase(best.body, values), settings)] : []
  })
}

/** How many the palette lists. */
const LISTED = 30

/** For the palette, at each key: no phrase is filled for it. */
export async function listPhrases(
  query: string,
  lang: Lang,
  only: Lang | null,
  now: number,
): Promise<PhraseHit[]> {
  const library = await libraryNow()
  const usage = usageOf(await phraseUses(), now)
  const found = library.index().search({ text: query, lang, only, usage }, LISTED)
  return found.map(({ id, title, lang, shortcut, body }) => ({
    id,
    title,
    lang,
    shortcut,
    begins: beginningOf(body),
  }))
}

/** One phrase filled for a ticket, as the palette shows it beside its list. */
export async function fillPhrase(phraseId: string, head: TicketHead, now: number): Promise<Recommendation> {
  const phrase = await phraseById(phraseId)
  const { settings } = await settingsNow()
  const values = await valuesFor(head, phrase.lang, now)
  return asRecommendation(phrase, renderPhrase(phrase.body, values), settings)
}

/** Phrase ids by what is typed for them. */
export async function shortcutNames(lang: Lang): Promise<Record<string, string>> {
  return (await libraryNow()).shortcuts(lang)
}

/** One phrase with the agent's own values for what could not be filled from the ticket. */
export async function renderWith(
  phraseId: string,
  head: TicketHead,
  filled: Record<string, string>,
  now: number,
): Promise<Rendered> {
  const phrase = wordingById(phraseId) ?? (await phraseById(phraseId))
  const values = await valuesFor(head, phrase.lang, now)
  return renderPhrase(phrase.body, { ...values, ...filled })
}

async function phraseById(phraseId: string): Promise<Phrase> {
  const phrase = (await libraryNow()).byId.get(phraseId)
  if (!phrase) throw new Refusal('bad-request', `no phrase ${phraseId}`)
  return phrase
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
  settings: Settings,
  because: Recommendation['because'] = [],
  score = 0,
): Recommendation {
  const problem = rendered.problem && explain(rendered.problem, localeOf(settings))
  return {
    phraseId: phrase.id,
    intent: phrase.intent,
    title: phrase.title,
    lang: phrase.lang,
    // What is broken says why where its text would stand; it is never ready for insertion.
    text: problem ?? rendered.text,
    ...(rendered.form ? { form: rendered.form } : {}),
    missing: problem ? [{ name: 'problem', token: '' }] : rendered.missing,
    because,
    score,
    ...(problem ? { problem } : {}),
  }
}

/** What is wrong with a template and where, to the agent. */
function explain({ kind, name, line, column }: TemplateProblem, locale: Lang): string {
  const t = speaker(sessionWords[locale])
  const what = t(`broken.${kind}`, { name })
  if (line === null || column === null) return what
  return t('broken.at', { what, line, column })
}

async function usedPhrases(): Promise<Record<string, number>> {
  try {
    return await storage().usedPhrases()
  } catch {
    return {}
  }
}

let uses: Promise<PhraseUse[]> | null = null

/** Read once until a phrase is inserted: the palette asks at each key. */
function phraseUses(): Promise<PhraseUse[]> {
  uses ??= storage()
    .phraseUses()
    .catch(() => {
      uses = null
      return []
    })
  return uses
}

/** Counts an insertion; what is recommended and listed next knows of it. */
export async function phraseInserted(phraseId: string): Promise<void> {
  await storage().countPhrase(phraseId)
  uses = null
}

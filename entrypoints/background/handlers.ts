/** What the background answers, request by request. */
import { browser } from 'wxt/browser'
import panelCss from '@/components/panel/panel.css?inline'
import { definitionOf } from '@/lib/helpdesks/presets'
import { sessionWords } from '@/lib/i18n/words/session'
import type { OptionsView, Problem } from '@/lib/messaging/protocol'
import {
  forgetSite,
  panelFor,
  readSettings,
  siteFor,
  switchRule,
  switchSite,
  updateSettings,
  writeSettings,
} from '@/lib/settings'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import type { Settings } from '@/lib/settings/types'
import { dayFourWeeksBefore } from '@/lib/stats'
import { badgeNow, checkSoon, endOfToday, showTestNote } from './alerts'
import { forgetSettings, localeOf, settingsNow } from './config'
import { correct, forget, tryWords, whatWasLearned } from './cue'
import { learnInsertion } from './habits'
import { forgetHealth, keepHealth, readHealth } from './health'
import {
  changeMany,
  importPhrases,
  readLibrary,
  restoreVersion,
  savePhrase,
  undoLibrary,
  versionsOf,
} from './library-edit'
import { checkPhrases, previewPhrase } from './library-preview'
import { localDay } from './local-day'
import { lookAtDraft, lookAtTicket, warmUp } from './look'
import { readMeasures } from './measures'
import { readPhrasePage } from './phrase-pages'
import {
  fillPhrase,
  findPhrases,
  listPhrases,
  phraseInserted,
  phrasesFor,
  renderWith,
  shortcutNames,
} from './phrases'
import { endPick, keepPick, startPick } from './pick'
import { openTabs, probeTab } from './probe'
import { type Asker, type Handlers, problemOf, Refusal } from './router'
import { isBuiltIn, registerAddedSites } from './sites'
import { storage } from './store'
import { goToTicket, injectIntoOpenTabs, pushToAll } from './tabs'

const tabOf = (asker: Parameters<Handlers['notes/save']>[1]) =>
  asker.kind === 'page' ? asker.tabId : undefined

export const handlers: Handlers = {
  async 'session/open'({ url }, asker) {
    if (asker.kind === 'page' && new URL(asker.url).origin !== new URL(url).origin) {
      throw new Refusal('forbidden', 'not the sender')
    }
    const { settings, problem } = await settingsNow()
    const site = siteFor(settings, url)
    if (site?.enabled) setTimeout(warmUp)
    return {
      helpdesk: site?.helpdesk ?? null,
      assigned: site !== null && !isBuiltIn(site.host),
      definition: site && definitionOf(settings.helpdesks, site.helpdesk),
      enabled: site?.enabled ?? false,
      locale: localeOf(settings),
      theme: settings.theme,
      panel: panelFor(settings, new URL(url).host),
      atRiskShare: settings.atRiskShare,
      shortcutPrefix: settings.shortcuts.on ? settings.shortcuts.prefix : '',
      problem: problem ?? (await storageProblem()) ?? (site ? await accessProblem(url) : null),
      css: panelCss,
      words: sessionWords[localeOf(settings)],
    }
  },
  'ticket/look': ({ ticket }) => lookAtTicket(ticket, Date.now()),
  'draft/look': ({ ticket, draft, coached }) => lookAtDraft(ticket, draft, coached, Date.now()),
  async 'progress/set'({ ticketKey, item }, asker) {
    const all = await storage().setProgress(ticketKey, item)
    void pushToAll({ push: 'progress-changed', ticketKey }, tabOf(asker))
    return all
  },
  async 'progress/fill'({ ticketKey, fields }) {
    await storage().fillItem(ticketKey, fields)
    void pushToAll({ push: 'progress-changed', ticketKey })
    return null
  },
  'progress/history': ({ ticketKey, itemId }) => storage().itemHistory(ticketKey, itemId),
  async 'notice/dismiss'({ ticketKey, noticeId, reason }) {
    await storage().dismiss(ticketKey, noticeId, reason)
    return null
  },
  'notes/list': ({ ticketKey, customerKey }) => storage().notesFor(ticketKey, customerKey),
  async 'notes/save'(draft, asker) {
    const saved = await storage().saveNote(draft)
    const { ticketKey, customerKey } = saved.note
    void pushToAll({ push: 'notes-changed', ticketKey, customerKey }, tabOf(asker))
    return saved
  },
  async 'notes/delete'({ id, ticketKey, customerKey }, asker) {
    await storage().deleteNote(id, { ticketKey, customerKey })
    void pushToAll({ push: 'notes-changed', ticketKey, customerKey }, tabOf(asker))
    return null
  },
  async 'notes/restore'({ id, ticketKey, customerKey }, asker) {
    const note = await storage().restoreNote(id, { ticketKey, customerKey })
    void pushToAll({ push: 'notes-changed', ticketKey, customerKey }, tabOf(asker))
    return note
  },
  'follow-up/list': ({ ticketKey }) => storage().followUps(ticketKey),
  'follow-up/save': (followUp, asker) =>
    followUpsChanged(storage().saveFollowUp(followUp), followUp.ticketKey, asker),
  'follow-up/done': ({ ticketKey, id, done }, asker) =>
    followUpsChanged(storage().setFollowUpDone(ticketKey, id, done), ticketKey, asker),
  'follow-up/delete': ({ ticketKey, id }, asker) =>
    followUpsChanged(storage().deleteFollowUp(ticketKey, id), ticketKey, asker),
  async 'promise/decide'({ ticketKey, promiseId, decision }, asker) {
    await followUpsChanged(storage().decidePromise(ticketKey, promiseId, decision), ticketKey, asker)
    return null
  },
  async 'cue/correct'(asked, asker) {
    await correct(asked)
    // Other tabs with this ticket look again, as they do for its checklist.
    void pushToAll({ push: 'progress-changed', ticketKey: asked.ticketKey }, tabOf(asker))
    return null
  },
  async 'playbook/save'({ ticketKey, parts }, asker) {
    const all = await storage().savePlaybook(ticketKey, parts)
    void pushToAll({ push: 'playbook-changed', ticketKey }, tabOf(asker))
    return all
  },
  'playbook/phrases': ({ ticket, intents, lang }) => phrasesFor(intents, ticket, lang, Date.now()),
  async 'panel/playbook'(_, asker) {
    await bring('/playbook.js', asker)
    return null
  },
  async 'coach/wrong'({ ticketKey, rule, wrong }) {
    await storage().markCoachWrong(ticketKey, rule, wrong, localDay(Date.now()))
    return null
  },
  async 'coach/switch'({ ticketKey, rule, on }) {
    await updateSettings((settings) => switchRule(settings, rule, on))
    forgetSettings()
    if (!on) await storage().countCoachOff(ticketKey, rule, localDay(Date.now()))
    return null
  },
  'phrases/search': ({ query, ticket, lang }) => findPhrases(query, ticket, lang, Date.now()),
  'phrases/list': ({ query, lang, only }) => listPhrases(query, lang, only, Date.now()),
  'phrases/fill': ({ phraseId, ticket }) => fillPhrase(phraseId, ticket, Date.now()),
  'phrases/shortcuts': ({ lang }) => shortcutNames(lang),
  'phrases/render': ({ phraseId, ticket, values }) => renderWith(phraseId, ticket, values, Date.now()),
  async 'insert/page-world'(_, asker) {
    if (asker.kind !== 'page') throw new Refusal('forbidden', 'only for pages')
    const [result] = await browser.scripting.executeScript({
      target: { tabId: asker.tabId, frameIds: [asker.frameId] },
      world: 'MAIN',
      files: ['/composer.js'],
    })
    return { ready: result?.result === true }
  },
  async 'panel/late'(_, asker) {
    await bring('/late.js', asker)
    return null
  },
  async 'phrase/inserted'({ ticketKey, phraseId, intent }) {
    await phraseInserted(phraseId)
    await learnInsertion(ticketKey, intent)
    return null
  },
  async 'panel/remember'({ host, panel }) {
    await updateSettings((settings) => ({
      ...settings,
      panels: { ...settings.panels, [host]: { ...settings.panels[host], ...panel } },
    }))
    forgetSettings()
    return null
  },
  async 'pick/done'(result, asker) {
    if (asker.kind === 'page') await keepPick(result, asker.tabId)
    return null
  },
  async 'options/open'({ section }) {
    const url = `${browser.runtime.getURL('/options.html')}${section ? `#${section}` : ''}`
    await browser.tabs.create({ url })
    return null
  },
  async 'health/report'(report, asker) {
    if (asker.kind !== 'page') throw new Refusal('forbidden', 'only for pages')
    return keepHealth(report, asker.host, Date.now())
  },

  async 'popup/open'({ tabUrl }) {
    const { settings, problem } = await settingsNow()
    const now = Date.now()
    const today = localDay(now)
    const db = storage()
    const kept = await Promise.all([
      db.day(today),
      db.dayIfAny(dayFourWeeksBefore(today)),
      db.nearest(3),
      db.followUpsUntil(endOfToday(now)),
      badgeNow(settings, now),
    ]).catch(problemOf)
    // Without the database there are no figures; the switch, the language and the theme still work.
    const [day, before, nearest, followUps, badge] = Array.isArray(kept) ? kept : [null, null, [], [], null]
    return {
      today: day,
      fourWeeksAgo: before,
      nearest,
      followUps,
      badge,
      site: tabUrl ? siteFor(settings, tabUrl) : null,
      locale: localeOf(settings),
      theme: settings.theme,
      problem: Array.isArray(kept) ? problem : kept,
    }
  },
  async 'site/switch'({ host, helpdesk, enabled }) {
    await updateSettings((settings) => switchSite(settings, { host, helpdesk, enabled }))
    await sitesChanged()
    return null
  },
  async 'site/forget'({ host }) {
    await updateSettings((settings) => forgetSite(settings, host))
    await sitesChanged()
    return null
  },
  'helpdesk/tabs': ({ host }) => openTabs(host),
  'helpdesk/probe': ({ tabId, definition }) => probeTab(tabId, definition),
  async 'helpdesk/pick'(order) {
    const { settings } = await settingsNow()
    await startPick(order, localeOf(settings))
    return null
  },
  async 'helpdesk/pick-end'({ id }) {
    await endPick(id)
    return null
  },
  'helpdesk/phrases': ({ tabId, host, at }) => readPhrasePage(tabId, host, at),
  async 'ticket/go'({ url }) {
    await goToTicket(url)
    return null
  },
  async 'alerts/test'() {
    await showTestNote()
    return null
  },
  'cue/learned': whatWasLearned,
  async 'cue/forget'({ what }) {
    const left = await forget(what)
    void pushToAll({ push: 'settings-changed' }, undefined)
    return left
  },
  'cue/try': tryWords,
  async 'options/read'() {
    return optionsView(await readSettings())
  },
  async 'options/write'({ settings }) {
    await writeSettings(settings)
    await sitesChanged()
    return optionsView(await readSettings())
  },
  'health/read': readHealth,
  'notes/search': ({ query, limit }) => storage().searchNotes(query, limit),
  'measures/read': ({ days }) => readMeasures(days, Date.now()),
  'library/read': readLibrary,
  'library/save': savePhrase,
  'library/change': changeMany,
  'library/import': importPhrases,
  'library/undo': undoLibrary,
  'library/versions': versionsOf,
  'library/restore': restoreVersion,
  'library/preview': previewPhrase,
  'library/check': checkPhrases,
  async 'phrases/learned'() {
    const habits = await storage().habits()
    return { insertions: habits.reduce((sum, habit) => sum + habit.used, 0) }
  },
  async 'phrases/forget'() {
    await storage().forgetHabits()
    return null
  },
  async 'storage/report'() {
    const estimate = await navigator.storage?.estimate?.().catch(() => null)
    const bytes = estimate?.usage ?? null
    try {
      return { ...(await storage().counts()), bytes, problem: null }
    } catch (error) {
      return {
        notes: 0,
        events: 0,
        corrections: 0,
        playbooks: 0,
        phrases: 0,
        damaged: 0,
        bytes,
        problem: problemOf(error),
      }
    }
  },
}

/** Runs a script of ours beside the panel that asks for it. */
async function bring(file: '/late.js' | '/playbook.js', asker: Asker): Promise<void> {
  if (asker.kind !== 'page') throw new Refusal('forbidden', 'only for pages')
  const { tabId, frameId } = asker
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/** Once the change is kept, the other tabs hear of it and the alarm is set anew. */
async function followUpsChanged<T>(change: Promise<T>, ticketKey: string, asker: Asker): Promise<T> {
  const kept = await change
  void pushToAll({ push: 'follow-ups-changed', ticketKey }, tabOf(asker))
  checkSoon()
  return kept
}

/** A site that was just added or switched on gets its panel in the tabs that are open already. */
async function sitesChanged(): Promise<void> {
  forgetSettings()
  await registerAddedSites()
  await injectIntoOpenTabs()
  await forgetHealth()
}

async function optionsView(read: { settings: Settings; problem: Problem | null }): Promise<OptionsView> {
  const granted = await browser.permissions.getAll()
  return {
    settings: read.settings,
    builtInChecklists,
    grantedOrigins: granted.origins ?? [],
    problem: read.problem ?? (await storageProblem()),
  }
}

/** A panel outlives the access to its site; it should say so, because it will not come back after a reload. */
async function accessProblem(address: string): Promise<Problem | null> {
  const { protocol, hostname } = new URL(address)
  const granted = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
  return granted ? null : { kind: 'not-granted', detail: hostname }
}

/** Whether the database can be opened at all: a newer or broken one is said once, at the top of the panel. */
async function storageProblem(): Promise<Problem | null> {
  try {
    await storage().ready()
    return null
  } catch (error) {
    return problemOf(error)
  }
}

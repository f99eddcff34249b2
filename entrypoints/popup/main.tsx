import '@/components/shared/tokens.css'
import '@/components/shared/controls.css'
import '@/components/popup/popup.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Popup, type PopupActions } from '@/components/popup/Popup'
import { applyTheme, lastTheme } from '@/components/shared/theme'
import { resolveLocale } from '@/lib/i18n'
import { ask, type PopupView, type Problem, ProblemError } from '@/lib/messaging'
import type { Lang } from '@/lib/ticket'

const state = {
  lang: signal<Lang>(resolveLocale('auto', browser.i18n.getUILanguage())),
  view: signal<PopupView | null>(null),
  failed: signal<Problem | null>(null),
  refused: signal<Problem | null>(null),
  now: signal(Date.now()),
}

const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }

let stopTheme = applyTheme(lastTheme())

async function open(): Promise<void> {
  state.failed.value = null
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const view = await ask('popup/open', { tabUrl: tab?.url ?? null })
    stopTheme()
    stopTheme = applyTheme(view.theme)
    document.documentElement.lang = view.locale === 'zh' ? 'zh-CN' : 'en'
    state.lang.value = view.locale
    state.view.value = view
  } catch (error) {
    state.failed.value = problemOf(error)
  }
}

/** Runs an action; the popup closes only when it worked. */
async function act(work: () => Promise<unknown>, close: boolean): Promise<void> {
  state.refused.value = null
  try {
    await work()
    if (close) window.close()
  } catch (error) {
    state.refused.value = problemOf(error)
  }
}

const actions: PopupActions = {
  switchSite: (site) =>
    void act(async () => {
      const before = state.view.value
      if (before) state.view.value = { ...before, site }
      try {
        await ask('site/switch', site)
      } catch (error) {
        state.view.value = before
        throw error
      }
    }, false),
  go: (url) => void act(() => ask('ticket/go', { url }), true),
  setDone: (followUp, done) =>
    void act(async () => {
      const { ticketKey, id } = followUp
      const now = await ask('follow-up/done', { ticketKey, id, done })
      const { badge } = await ask('popup/open', { tabUrl: null })
      const view = state.view.value
      if (!view) return
      // Done ones stay in sight while the popup is open, so that a slip of the hand can be taken back.
      const doneAt = now.find((one) => one.id === id)?.doneAt ?? null
      const followUps = view.followUps.map((one) => (one.id === id ? { ...one, doneAt } : one))
      state.view.value = { ...view, followUps, badge }
    }, false),
  openOptions: (section) =>
    void act(() => (section ? ask('options/open', { section }) : browser.runtime.openOptionsPage()), true),
  retry: () => void open(),
}

document.documentElement.lang = state.lang.value === 'zh' ? 'zh-CN' : 'en'
render(<Popup state={state} actions={actions} />, document.getElementById('app') as HTMLElement)
setInterval(() => {
  state.now.value = Date.now()
}, 1000)
void open()

/** The background: owns all data and heavy work. All listeners stand at top level, for a woken worker. */
import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Envelope } from '@/lib/messaging/protocol'
import { ALARM, checkSoon, noteClicked } from './alerts'
import { keepSettingsFresh } from './config'
import { handlers } from './handlers'
import { type Asker, route } from './router'
import { registerAddedSites } from './sites'
import { injectIntoOpenTabs, pushToActive, pushToAll } from './tabs'

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isEnvelope(message)) return undefined
    const asker = askerOf(sender)
    if (!asker) return undefined
    return route(handlers, message.name, message.payload, asker)
  })
  browser.runtime.onInstalled.addListener(() => {
    void registerAddedSites().then(injectIntoOpenTabs)
  })
  browser.runtime.onStartup.addListener(() => void registerAddedSites())
  // Panels that are open ask for their session anew, and hear whether access is still there.
  const accessChanged = () => void pushToAll({ push: 'settings-changed' })
  browser.permissions.onAdded.addListener(() => {
    listenToNotes()
    checkSoon()
    void registerAddedSites().then(injectIntoOpenTabs).then(accessChanged)
  })
  browser.permissions.onRemoved.addListener(() => {
    checkSoon()
    void registerAddedSites().finally(accessChanged)
  })
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) checkSoon()
  })
  listenToNotes()
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-panel') void pushToActive({ push: 'toggle-panel' })
  })
  keepSettingsFresh(() => {
    checkSoon()
    void pushToAll({ push: 'settings-changed' })
  })
  // Every start of the worker sets the alarm anew: browsers may lose it over an update or a restart.
  checkSoon()
})

const onNote = (id: string) => void noteClicked(id)

/** The browser shows this part of itself only once it may be used; the same listener twice is one. */
function listenToNotes(): void {
  browser.notifications?.onClicked.addListener(onNote)
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && (message as Envelope).of === 'outside-first'
}

/** Only our own pages and content scripts in top frames are heard. */
function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id) return null
  const own = browser.runtime.getURL('/')
  if (sender.url?.startsWith(own)) return { kind: 'own' }
  const { tab, frameId, url } = sender
  if (tab?.id === undefined || frameId !== 0 || !url) return null
  return { kind: 'page', host: new URL(url).host, tabId: tab.id, frameId, url }
}

/**
 * Telling in time: one alarm for the next moment anything comes about, one check whenever it rings, the
 * worker starts or the records change. All that must survive lies in the storage.
 */
import { browser } from 'wxt/browser'
import {
  type AlertFacts,
  type AlertSettings,
  alarmFor,
  type BadgeCount,
  badgeOf,
  dueAlerts,
  nextAlarm,
} from '@/lib/alerts'
import type { Settings } from '@/lib/settings/types'
import type { AlertState } from '@/lib/storage/types'
import { localeOf, settingsNow } from './config'
import { badgeWords, noteOf, testNote } from './note-words'
import { problemOf, Refusal } from './router'
import { storage } from './store'
import { goToTicket } from './tabs'

export const ALARM = 'next'
const TEST_NOTE = 'test'
/** Without settings that can be read it is tried again so much later, ms. */
const LATER = 5 * 60_000

let running: Promise<void> = Promise.resolve()
let waiting = false
/** Whether this worker has looked after what an earlier one left half done. */
let tidied = false

/** Checks once more than is going on now; several calls in a row make one check. */
export function checkSoon(): void {
  if (waiting) return
  waiting = true
  running = running.then(async () => {
    waiting = false
    try {
      await check(Date.now())
    } catch (error) {
      console.warn('Alerts could not be checked:', problemOf(error).kind)
    }
  })
}

/** When all that was asked for is done: for tests. */
export const checked = (): Promise<void> => running

async function check(now: number): Promise<void> {
  const { settings, problem } = await settingsNow()
  if (problem) {
    // Settings that cannot be read are no reason to pass over what they may want told.
    await setAlarm(now + LATER)
    return
  }
  const zone = Temporal.Now.timeZoneId()
  const wanted = await inForce(settings)
  await tidyUp()
  const facts = await factsNow()
  const { tell, skip } = dueAlerts(facts, wanted, now, zone)
  const told = new Set(facts.told)
  if (tell.length > 0 || skip.length > 0 || !sameKinds(facts.before, wanted)) {
    const at = new Date(now).toISOString()
    const { notify, promises, followUps } = wanted
    const mine = await storage().claimAlerts(
      [
        ...tell.map(({ id, ticket }) => ({ id, at, url: ticket.url, shownAt: null })),
        ...skip.map(({ id, ticket }) => ({ id, at, url: ticket.url, shownAt: at })),
      ],
      { notify, promises, followUps },
    )
    for (const { id } of [...tell, ...skip]) told.add(id)
    const claimed = new Set(mine)
    const alerts = tell.filter(({ id }) => claimed.has(id))
    if (alerts.length > 0) await show(alerts, settings, now)
  }
  const next = nextAlarm({ ...facts, told, before: wanted }, wanted, now, zone)
  await setAlarm(alarmFor(sooner(next, isQuiet(wanted) ? null : facts.ahead), now))
  await setBadge(wanted.badge ? badgeOf(facts, wanted, now) : null, settings)
}

/** The settings as far as the browser lets them: without its leave nothing is told. */
async function inForce({ alerts }: Settings): Promise<AlertSettings> {
  return alerts.notify !== 'off' && !(await mayNotify()) ? { ...alerts, notify: 'off' } : alerts
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false)
}

/** What matters now, and the moment of the first clock that will. */
async function factsNow(): Promise<AlertFacts & { ahead: number | null }> {
  const { clocks, ahead, followUps, told, state } = await storage().alertRecords()
  return { clocks, followUps, told, before: state, ahead: ahead === null ? null : Date.parse(ahead) }
}

/** The first alert's id is the note's: shown again it takes the place of the first, and a click finds its ticket. */
async function show(alerts: ReturnType<typeof dueAlerts>['tell'], settings: Settings, now: number) {
  const ids = alerts.map(({ id }) => id)
  const note = noteOf(alerts, localeOf(settings), settings.alerts.showNames, now)
  try {
    await notify(ids[0] as string, note)
    await storage().alertsShown(ids)
  } catch (error) {
    await storage().releaseAlerts(ids)
    throw error
  }
}

/** What an earlier worker wrote down and did not get to show is told again. */
async function tidyUp(): Promise<void> {
  if (tidied) return
  tidied = true
  const left = await storage().unshownAlerts()
  if (left.length === 0) return
  const there = (await browser.notifications?.getAll().catch(() => ({}))) ?? {}
  // Alerts told together were written down at the same moment, and the first of them names the note.
  const shown = new Set(left.filter(({ id }) => Object.hasOwn(there, id)).map(({ at }) => at))
  await storage().alertsShown(left.filter(({ at }) => shown.has(at)).map(({ id }) => id))
  await storage().releaseAlerts(left.filter(({ at }) => !shown.has(at)).map(({ id }) => id))
}

function notify(id: string, note: { title: string; message: string }): Promise<string> {
  return browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...note,
  })
}

/** Shows a note at once, whatever the settings say. Throws where the browser gives no leave. */
export async function showTestNote(): Promise<void> {
  if (!(await mayNotify())) throw new Refusal('not-granted', 'notifications')
  const { settings } = await settingsNow()
  await browser.notifications.clear(TEST_NOTE)
  await notify(TEST_NOTE, testNote(localeOf(settings)))
}

/** A click on a note leads to the (first) ticket that it tells of. */
export async function noteClicked(id: string): Promise<void> {
  await browser.notifications.clear(id)
  const alert = id === TEST_NOTE ? null : await storage().alertById(id)
  if (alert) await goToTicket(alert.url)
}

async function setAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(ALARM)
  else await browser.alarms.create(ALARM, { when })
}

async function setBadge(count: BadgeCount | null, settings: Settings): Promise<void> {
  const { text, title } = badgeWords(count, localeOf(settings))
  await browser.action.setBadgeText({ text })
  await browser.action.setTitle({ title })
  if (text) await browser.action.setBadgeBackgroundColor({ color: count?.breached ? '#b3261e' : '#8a5a00' })
}

/** Neither told nor counted: there is nothing to look for. */
function isQuiet({ notify, badge }: AlertSettings): boolean {
  return notify === 'off' && !badge
}

function sooner(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}

/** What the badge counts now; null when it is switched off. */
export async function badgeNow(settings: Settings, now: number): Promise<BadgeCount | null> {
  return settings.alerts.badge ? badgeOf(await factsNow(), settings.alerts, now) : null
}

/** The end of the local day, as an ISO instant. */
export function endOfToday(now: number): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return new Date(here.startOfDay().add({ days: 1 }).epochMilliseconds).toISOString()
}

function sameKinds(before: AlertState | null, now: AlertSettings): boolean {
  return (
    before !== null &&
    before.notify === now.notify &&
    before.promises === now.promises &&
    before.followUps === now.followUps
  )
}

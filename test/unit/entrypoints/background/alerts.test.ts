/** The background's checks over a real (in-memory) database and a browser that notes what it was asked. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AlertSettings } from '@/lib/alerts'
import type { FollowUp, Storage } from '@/lib/storage'
import { bench } from '../../lib/storage/setup'

const fake = vi.hoisted(() => ({
  granted: true,
  notes: new Map<string, { title: string; message: string }>(),
  alarms: new Map<string, number>(),
  badge: { text: '', title: '' },
  refuse: false,
}))
const create = vi.hoisted(() => vi.fn())
const kept = vi.hoisted(() => ({
  alerts: {} as Partial<AlertSettings>,
  locale: 'en' as 'en' | 'zh',
  problem: null as null | { kind: 'storage'; detail: string },
  storage: null as Storage | null,
  goToTicket: vi.fn(),
}))

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => fake.granted },
    runtime: { getURL: (path: string) => path },
    notifications: {
      create: async (id: string, note: { title: string; message: string }) => {
        create(id, note)
        if (fake.refuse) throw new Error('no notes today')
        fake.notes.set(id, note)
        return id
      },
      clear: async (id: string) => fake.notes.delete(id),
      getAll: async () => Object.fromEntries(fake.notes),
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void fake.alarms.set(name, when),
      clear: async (name: string) => fake.alarms.delete(name),
    },
    action: {
      setBadgeText: async (badge: { text: string }) => void Object.assign(fake.badge, badge),
      setTitle: async (badge: { title: string }) => void Object.assign(fake.badge, badge),
      setBadgeBackgroundColor: async () => undefined,
    },
    storage: { onChanged: {} },
  },
}))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => kept.storage }))
vi.mock('@/entrypoints/background/tabs', () => ({ goToTicket: kept.goToTicket }))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return {
    settingsNow: async () => {
      const settings = defaultSettings()
      return {
        settings: { ...settings, alerts: { ...settings.alerts, ...kept.alerts } },
        problem: kept.problem,
      }
    },
    localeOf: () => kept.locale,
  }
})

const MINUTE = 60_000
const URL = 'https://acme.zendesk.com/agent/tickets/'
let room: ReturnType<typeof bench>
let background: typeof import('@/entrypoints/background/alerts')

/** A worker that has just started. */
async function wake() {
  vi.resetModules()
  room.storage.close()
  kept.storage = room.woken()
  background = await import('@/entrypoints/background/alerts')
  await check()
}
async function check() {
  background.checkSoon()
  await background.checked()
}
async function pass(minutes: number) {
  room.clock.now += minutes * MINUTE
  vi.setSystemTime(room.clock.now)
  await check()
}
async function watch(id: string, dueInMinutes: number, riskBefore = 15) {
  const at = (minutes: number) => new Date(room.clock.now + minutes * MINUTE).toISOString()
  await (kept.storage as Storage).watch(
    { key: `zendesk:acme.zendesk.com:${id}`, url: URL + id, id, subject: 'Lamp', requester: 'Mara Lind' },
    [
      {
        metric: 'next-reply',
        dueAt: at(dueInMinutes),
        source: 'Zendesk',
        riskAt: at(dueInMinutes - riskBefore),
        lengthMs: null,
        beside: false,
        promiseId: null,
        off: false,
      },
    ],
    at(0),
  )
}
function followUp(inMinutes: number): FollowUp {
  const at = new Date(room.clock.now + inMinutes * MINUTE).toISOString()
  const createdAt = new Date(room.clock.now).toISOString()
  return {
    id: 'f1',
    ticketKey: 'zendesk:acme.zendesk.com:7',
    url: `${URL}7`,
    ticketId: '7',
    subject: 'Lamp',
    requester: 'Mara Lind',
    at,
    text: 'call Mara',
    doneAt: null,
    createdAt,
  }
}
const titles = () => [...fake.notes.values()].map(({ title }) => title)
const alarmIn = () => ((fake.alarms.get('next') ?? Number.NaN) - room.clock.now) / MINUTE

beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ toFake: ['Date'] })
  Object.assign(fake, { granted: true, refuse: false, badge: { text: '', title: '' } })
  fake.notes.clear()
  fake.alarms.clear()
  Object.assign(kept, { alerts: { notify: 'risk' }, locale: 'en', problem: null })
  room = bench()
  vi.setSystemTime(room.clock.now)
  await wake()
})

describe('telling', () => {
  test('at risk, then breached, each once, over restarts; the badge and the one alarm follow', async () => {
    await watch('1', 60)
    await check()
    expect([titles(), fake.badge.text, alarmIn()]).toEqual([[], '', 45])
    await pass(45)
    expect(titles()).toEqual(['#1 · Next reply at risk'])
    expect([fake.badge.text, fake.badge.title]).toEqual(['1', 'Outside First: 1 ticket at risk'])
    expect([...fake.alarms.keys()]).toEqual(['next'])
    await wake()
    await check()
    await pass(16)
    await wake()
    expect(create.mock.calls.map(([, { title }]) => title)).toEqual([
      '#1 · Next reply at risk',
      '#1 · Next reply overdue',
    ])
    expect(fake.badge.title).toBe('Outside First: 1 ticket overdue')
  })

  test('names stay out of notes until they are switched on, and the customer’s words always', async () => {
    await watch('1', 60)
    await pass(45)
    expect(JSON.stringify([...fake.notes.values()])).not.toMatch(/Mara|Lamp/)
    kept.alerts.showNames = true
    await pass(16)
    expect([...fake.notes.values()].at(-1)?.message).toContain('Mara Lind · Lamp')
  })

  test('after a sleep: one note for all, and a click leads to the most urgent', async () => {
    for (const [id, due] of [
      ['1', 30],
      ['2', 60],
      ['3', 610],
    ] as const)
      await watch(id, due)
    await (kept.storage as Storage).saveFollowUp(followUp(90))
    await pass(600)
    expect(titles()).toEqual(['4 tickets need a look'])
    const [[id, note] = []] = [...fake.notes]
    expect(note?.message.split('\n')).toEqual([
      '#1 · Next reply overdue',
      '#2 · Next reply overdue',
      '#7 · Reminder due',
      '#3 · Next reply at risk',
    ])
    expect(fake.badge.title).toBe('Outside First: 2 tickets overdue, 1 ticket at risk, 1 reminder due')
    await wake()
    await background.noteClicked(id as string)
    expect(kept.goToTicket).toHaveBeenCalledExactlyOnceWith(`${URL}1`)
    expect(fake.notes.size).toBe(0)
  })

  test('a worker that is stopped before the note is shown: the next one shows it', async () => {
    await watch('1', 60)
    await check()
    const storage = kept.storage as Storage
    room.clock.now += 45 * MINUTE
    vi.setSystemTime(room.clock.now)
    const { clocks } = await storage.alertRecords()
    const id = `risk|${clocks[0]?.key}|${clocks[0]?.clock}`
    const claimed = { id, at: new Date(room.clock.now).toISOString(), url: `${URL}1`, shownAt: null }
    const state = { notify: 'risk', promises: true, followUps: true } as const
    expect(await storage.claimAlerts([claimed], state)).toEqual([id])
    await wake()
    expect(titles()).toEqual(['#1 · Next reply at risk'])
    await wake()
    expect(create).toHaveBeenCalledOnce()
  })

  test('… and one stopped just after it does not show it again', async () => {
    await watch('1', 60)
    await pass(45)
    const shown = vi.spyOn(kept.storage as Storage, 'alertsShown')
    expect(create).toHaveBeenCalledOnce()
    expect(shown).not.toHaveBeenCalled()
    const [id] = fake.notes.keys()
    const row = await (kept.storage as Storage).alertById(id as string)
    await room.raw((db) => db.put('alerts', { ...row, shownAt: null }))
    await wake()
    expect(create).toHaveBeenCalledOnce()
    expect(await (kept.storage as Storage).unshownAlerts()).toEqual([])
  })

  test('a note that the browser refuses is tried again at the next check', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await watch('1', 60)
    fake.refuse = true
    await pass(45)
    fake.refuse = false
    await pass(1)
    expect(titles()).toEqual(['#1 · Next reply at risk'])
  })

  test('in Chinese', async () => {
    kept.locale = 'zh'
    await watch('1', 60)
    await pass(61)
    expect(titles()).toEqual(['#1 · 下次回复已超时'])
    expect(fake.badge.title).toBe('Outside First：1 张工单已超时')
  })
})

describe('holding back', () => {
  test('without the browser’s leave nothing is told, and nothing of that time once it is given', async () => {
    fake.granted = false
    await watch('1', 60)
    await pass(45)
    expect([create.mock.calls.length, fake.badge.text]).toEqual([0, '1'])
    fake.granted = true
    await check()
    expect(create).not.toHaveBeenCalled()
    await pass(16)
    expect(titles()).toEqual(['#1 · Next reply overdue'])
  })

  test('in quiet hours the badge stays; one note sums up after them', async () => {
    const local = Temporal.Instant.fromEpochMilliseconds(room.clock.now).toZonedDateTimeISO(
      Temporal.Now.timeZoneId(),
    )
    const time = (hours: number) => local.add({ hours }).toPlainTime().toString().slice(0, 5)
    kept.alerts.quietHours = { from: time(0), to: time(3) }
    await watch('1', 60)
    await watch('2', 90)
    await pass(100)
    expect([create.mock.calls.length, fake.badge.text]).toEqual([0, '2'])
    expect(alarmIn()).toBe(60)
    await pass(80)
    expect(titles()).toEqual(['2 tickets need a look'])
  })

  test('badge and notes off: no alarm at all', async () => {
    Object.assign(kept.alerts, { notify: 'off', badge: false })
    await watch('1', 60)
    await check()
    expect(fake.alarms.size).toBe(0)
    await pass(45)
    expect(fake.badge.text).toBe('')
  })

  test('settings that cannot be read pass nothing over', async () => {
    await watch('1', 60)
    kept.problem = { kind: 'storage', detail: 'x' }
    await pass(45)
    expect([titles(), alarmIn()]).toEqual([[], 5])
    kept.problem = null
    await pass(5)
    expect(titles()).toEqual(['#1 · Next reply at risk'])
  })

  test('a follow-up that is done or deleted in time is not told; one moved to later is told then', async () => {
    const storage = kept.storage as Storage
    const one = followUp(30)
    await storage.saveFollowUp(one)
    await storage.setFollowUpDone(one.ticketKey, one.id, true)
    await pass(31)
    expect(create).not.toHaveBeenCalled()
    await storage.saveFollowUp({ ...followUp(30) })
    await pass(31)
    expect(titles()).toEqual(['#7 · Reminder due'])
    await storage.saveFollowUp({ ...followUp(30) })
    await pass(31)
    expect(create).toHaveBeenCalledTimes(2)
  })
})

describe('a try', () => {
  test('shows a note; a click on it leads nowhere', async () => {
    await background.showTestNote()
    expect(titles()).toEqual(['A notification from Outside First'])
    await background.noteClicked('test')
    expect(kept.goToTicket).not.toHaveBeenCalled()
  })

  test('is refused without the browser’s leave', async () => {
    fake.granted = false
    await expect(background.showTestNote()).rejects.toMatchObject({ problem: { kind: 'not-granted' } })
  })
})

test('500 watched tickets cost one alarm', async () => {
  for (let n = 0; n < 500; n++) await watch(String(n), 10 + n * 3)
  await check()
  expect([...fake.alarms.keys()]).toEqual(['next'])
  expect(alarmIn()).toBeGreaterThan(0)
})

test('a new day begins at the local midnight', () => {
  const end = Date.parse(background.endOfToday(room.clock.now))
  const zone = Temporal.Now.timeZoneId()
  const local = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone)
  expect(local.toPlainTime().toString()).toBe('00:00:00')
  expect(end).toBeGreaterThan(room.clock.now)
})

import { beforeEach, describe, expect, test, vi } from 'vitest'

const db = vi.hoisted(() => ({
  progress: vi.fn(),
  dismissed: vi.fn(),
  itemFields: vi.fn(),
  keepSteps: vi.fn(),
  openNotices: vi.fn(),
  noticeShown: vi.fn(),
  noticeEnded: vi.fn(),
  notesFor: vi.fn(),
  usedPhrases: vi.fn(),
  keptPhrases: vi.fn(),
  recordDay: vi.fn(),
  watch: vi.fn(),
  followUps: vi.fn(),
  promiseDecisions: vi.fn(),
  moods: vi.fn(),
  moodCorrections: vi.fn(),
  playbook: vi.fn(),
  proposePlaybook: vi.fn(),
  coachWrong: vi.fn(),
  coachSeen: vi.fn(),
  coachSent: vi.fn(),
}))
const checkSoon = vi.hoisted(() => vi.fn())
const detectLanguage = vi.hoisted(() => vi.fn())
/** What the settings say beyond the defaults. */
const stored = vi.hoisted(() => ({ policies: [] as SlaPolicy[], checklists: [] as Checklist[] }))

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'en-GB', detectLanguage }, storage: { onChanged: {} } },
}))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => db }))
vi.mock('@/entrypoints/background/alerts', () => ({ checkSoon }))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return {
    settingsNow: async () => ({
      settings: { ...defaultSettings(), slaPolicies: stored.policies, checklists: stored.checklists },
      problem: null,
    }),
    localeOf: () => 'en',
  }
})
vi.mock('@/lib/checklist', { spy: true })
vi.mock('@/lib/sentiment', { spy: true })
vi.mock('@/lib/phrasing', { spy: true })
vi.mock('@/lib/sla', { spy: true })

import { localDay } from '@/entrypoints/background/local-day'
import { languageOf, lookAtDraft, lookAtTicket } from '@/entrypoints/background/look'
import * as checklist from '@/lib/checklist'
import * as phrasing from '@/lib/phrasing'
import * as sentiment from '@/lib/sentiment'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import type { Checklist, SlaPolicy } from '@/lib/settings/types'
import * as sla from '@/lib/sla'
import { StorageError } from '@/lib/storage'
import { emptyTicket, type Message, type Ticket } from '@/lib/ticket'

const NOW = Date.parse('2026-11-20T10:00:00Z')
const message = (role: Message['role'], text: string, authorId: string | null): Message => ({
  id: `${role}-${text.length}`,
  at: '2026-11-20T09:30:00Z',
  role,
  authorName: null,
  authorId,
  visibility: 'public',
  text,
})
const note = { id: 'n1', text: 'prefers phone' }

function ticket(patch: Partial<Ticket> = {}): Ticket {
  const empty = emptyTicket(
    'zendesk',
    'acme.zendesk.com',
    '4021',
    'https://acme.zendesk.com/agent/tickets/4021',
  )
  return {
    ...empty,
    status: 'open',
    requester: { ...empty.requester, id: '7', name: 'Mara Lind', kind: 'external' },
    me: { id: '9', name: 'Jo', timeZone: null },
    messages: [
      message('requester', 'This is the third time I write. Nobody called back and I am very angry!', '7'),
      message('agent', 'Hi Mara, I am sorry for the wait. Thank you for writing.', '9'),
    ],
    ...patch,
  }
}

beforeEach(() => {
  vi.clearAllMocks()
  stored.policies = []
  stored.checklists = []
  for (const method of Object.values(db)) method.mockReset().mockResolvedValue(undefined)
  db.progress.mockResolvedValue([])
  db.dismissed.mockResolvedValue([])
  db.itemFields.mockResolvedValue([])
  db.openNotices.mockResolvedValue([])
  db.notesFor.mockResolvedValue([note])
  db.followUps.mockResolvedValue([])
  db.promiseDecisions.mockResolvedValue({})
  db.playbook.mockResolvedValue([])
  db.usedPhrases.mockResolvedValue({})
  db.keptPhrases.mockResolvedValue([])
  db.moods.mockResolvedValue(new Map())
  db.moodCorrections.mockResolvedValue([])
  db.coachWrong.mockResolvedValue([])
  detectLanguage
    .mockReset()
    .mockResolvedValue({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] })
})

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('one look', () => {
  test('has all five parts, of this ticket and this customer', async () => {
    const look = await lookAtTicket(ticket(), NOW)
    expect(look).toMatchObject({ ticketKey: 'zendesk:acme.zendesk.com:4021', problems: [], notes: [note] })
    expect(look.checklist?.total).toBeGreaterThan(0)
    expect(look.phrases.length).toBeGreaterThan(0)
    expect(look.cue.curve.length).toBeGreaterThan(0)
    expect(db.notesFor).toHaveBeenCalledWith(
      'zendesk:acme.zendesk.com:4021',
      'zendesk:acme.zendesk.com:user:7',
    )
  })

  const boom = () => {
    throw new TypeError('boom')
  }
  test.each<[string, () => void, string]>([
    ['the cue', () => vi.mocked(sentiment.readConversation).mockImplementationOnce(boom), 'cue'],
    ['the evidence', () => vi.mocked(checklist.findEvidence).mockImplementationOnce(boom), 'checklist'],
    [
      'the choice of a list',
      () => vi.mocked(checklist.chooseChecklists).mockImplementationOnce(boom),
      'checklist',
    ],
    ['the view', () => vi.mocked(checklist.checklistView).mockImplementationOnce(boom), 'checklist'],
    ['the order notice', () => vi.mocked(checklist.orderNotice).mockImplementationOnce(boom), 'checklist'],
    ['the ranking', () => vi.mocked(phrasing.recommend).mockImplementationOnce(boom), 'phrases'],
    ['kept progress', () => db.progress.mockRejectedValueOnce(new StorageError('storage', 'x')), 'checklist'],
    ['kept notes', () => db.notesFor.mockRejectedValueOnce(new StorageError('storage', 'x')), 'notes'],
  ])('%s failing alone is a problem of its part only', async (_, fail, part) => {
    fail()
    const look = await lookAtTicket(ticket(), NOW)
    expect(look.problems.map((one) => one.part)).toEqual([part])
    if (part !== 'cue') expect(look.cue.curve.length).toBeGreaterThan(0)
    if (part !== 'phrases') expect(look.phrases.length).toBeGreaterThan(0)
    if (part !== 'notes') expect(look.notes).toEqual([note])
    if (part !== 'checklist') expect(look.checklist?.total).toBeGreaterThan(0)
  })

  test('statistics that fail are no trouble of the panel', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.mocked(checklist.outsideFirst).mockImplementationOnce(boom)
    db.recordDay.mockRejectedValue(new StorageError('disk-full', 'x'))
    const look = await lookAtTicket(ticket(), NOW)
    expect(look.problems).toEqual([])
    expect(look.checklist).not.toBeNull()
  })

  test('a damaged target does not take the look with it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.mocked(sla.slaView).mockImplementationOnce(boom)
    const look = await lookAtTicket(ticket(), NOW)
    await settled()
    expect(look.problems.map((one) => one.part)).toEqual(['sla'])
    expect(look.phrases.length).toBeGreaterThan(0)
    expect(db.recordDay).not.toHaveBeenCalled()
    expect(look.checklist?.total).toBeGreaterThan(0)
  })
})

const forAngry: Checklist = {
  id: 'angry',
  name: 'When somebody is angry',
  lang: 'any',
  audience: 'external',
  when: { when: 'is', fact: 'mood', values: ['angry', 'upset'] },
  gating: 'ask-reason',
  enabled: true,
  items: [
    {
      id: 'call',
      moment: 'first-impression',
      side: 'outer',
      title: 'Call back',
      hint: '',
      required: true,
      evidence: [],
      dimension: null,
      intents: [],
      phrases: [],
      need: 'basic',
      repeat: 'turn',
      when: { when: 'all', of: [] },
      fields: [],
    },
  ],
}

describe('checklists', () => {
  const own = forAngry
  const angry = [message('requester', 'Nobody called back and I am very angry! This is a disgrace.', '7')]
  const inside: Message = { ...message('agent', 'Passed to billing team.', '9'), visibility: 'internal' }

  test('that fit the mood come first, those for all follow; statistics count both', async () => {
    stored.checklists = [own]
    const look = await lookAtTicket(ticket({ messages: angry }), NOW)
    expect(look.checklist?.checklist.id).toBe('angry')
    expect(look.moreChecklists?.map((view) => view.checklist.id)).toEqual(['outside-first.en'])
    const calm = await lookAtTicket(
      ticket({ messages: [message('requester', 'Where is the invoice?', '7')] }),
      NOW,
    )
    expect(calm.checklist?.checklist.id).toBe('outside-first.en')
    expect(calm.moreChecklists).toEqual([])
    await settled()
    const answered = [...angry, message('agent', 'Hi Mara, I am sorry.', '9')]
    const both = await lookAtTicket(ticket({ messages: answered }), NOW)
    await settled()
    const views = [both.checklist, ...(both.moreChecklists ?? [])]
    expect(db.recordDay.mock.lastCall?.[2]).toMatchObject({
      itemsTotal: views.reduce((sum, view) => sum + (view?.total ?? 0), 0),
    })
  })

  test('an order notice comes with words to insert, is counted once, and its end is told', async () => {
    stored.checklists = [own]
    const look = await lookAtTicket(ticket({ messages: [...angry, inside] }), NOW)
    expect(look.orderNotice).toMatchObject({ kind: 'handoff-before-answer', askReason: true })
    expect(look.orderNotice?.phrase).toMatchObject({ missing: [], lang: 'en' })
    await settled()
    expect(db.noticeShown.mock.lastCall).toMatchObject([
      look.ticketKey,
      {
        noticeId: look.orderNotice?.id,
        what: 'order',
        kind: 'handoff-before-answer',
        lastMessageId: inside.id,
      },
    ])
    const shown = { ...db.noticeShown.mock.lastCall?.[1], shownAt: new Date(NOW).toISOString(), end: null }
    db.openNotices.mockResolvedValue([shown])
    const reply = message('agent', 'Hi Mara, I am calling you in ten minutes.', '9')
    await lookAtTicket(ticket({ messages: [...angry, inside, reply] }), NOW)
    await settled()
    expect(db.noticeEnded.mock.lastCall).toEqual([look.ticketKey, shown.noticeId, 'heeded'])
  })

  test('where checklists only show, inner work raises no notice', async () => {
    stored.checklists = builtInChecklists.map((list) => ({ ...list, gating: 'show' }))
    const look = await lookAtTicket(ticket({ messages: [...angry, inside] }), NOW)
    expect(look.orderNotice).toBeNull()
    expect(look.problems).toEqual([])
  })

  test('a draft keeps the checklists that the whole thread chose, and says what it leaves open', async () => {
    stored.checklists = [own]
    const whole = ticket({ messages: angry })
    await lookAtTicket(whole, NOW)
    const draft = 'Hi Mara, thank you for telling us. I understand how annoying this must have been for you.'
    const look = await lookAtDraft(whole, draft, false, NOW)
    expect(look.checklist?.checklist.id).toBe('angry')
    expect(look.gate?.gating).toBe('ask-reason')
    expect(look.gate?.open.map(({ itemId }) => itemId)).toContain('call')
    await settled()
    expect(db.noticeShown.mock.lastCall?.[1]).toMatchObject({ what: 'gate', kind: 'ask-reason' })
    db.dismissed.mockResolvedValue([look.gate?.id])
    expect((await lookAtDraft(whole, draft, false, NOW)).gate).toBeNull()
  })

  test('phrases that an open item names come along, in the customer’s language', async () => {
    const en = builtInPhrases.findLast(({ lang }) => lang === 'en')
    const zh = builtInPhrases.find(({ lang }) => lang === 'zh')
    if (!en || !zh) throw new Error('no phrases')
    const items = own.items.map((item) => ({ ...item, phrases: [en.id, zh.id, 'gone'] }))
    stored.checklists = [{ ...own, when: { when: 'all', of: [] }, items }]
    const look = await lookAtTicket(ticket({ messages: angry }), NOW)
    const named = look.phrases.filter(({ because }) =>
      because.some((why) => why.kind === 'item' && why.itemId === 'call'),
    )
    expect(named.map(({ phraseId }) => phraseId)).toEqual([en.id])
    expect(look.phrases.filter(({ phraseId }) => phraseId === en.id)).toHaveLength(1)
    db.progress.mockResolvedValue([
      { itemId: 'call', state: 'done', at: new Date(NOW).toISOString(), by: 'agent', reason: null },
    ])
    const done = await lookAtTicket(ticket({ messages: angry }), NOW)
    expect(done.phrases.some(({ because }) => because.some((why) => why.kind === 'item'))).toBe(false)
  })

  test('a course that cannot be kept is no trouble of the panel', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    db.keepSteps.mockRejectedValue(new StorageError('disk-full', 'x'))
    expect((await lookAtTicket(ticket(), NOW)).problems).toEqual([])
    await settled()
  })
})

describe('a mood that an agent corrected', () => {
  test('chooses the phrases and counts in the figures as a read one does', async () => {
    const messages = [
      { ...message('requester', 'Which size fits a 28 inch frame?', '7'), id: 'first' },
      { ...message('agent', 'On its way.', '9'), id: 'reply' },
      { ...message('requester', 'And the second one?', '7'), id: 'last' },
    ]
    const moodOf = () => vi.mocked(phrasing.situationOf).mock.lastCall?.[1]
    await lookAtTicket(ticket({ messages }), NOW)
    expect(moodOf()).toMatchObject({ mood: 'neutral' })
    db.moods.mockResolvedValue(new Map([['last', 'angry']]))
    const look = await lookAtTicket(ticket({ messages }), NOW)
    expect(moodOf()).toMatchObject({ mood: 'angry', moodUnsure: false })
    expect(look.cue).toMatchObject({ direction: 'falling', course: { kind: 'after' } })
    await settled()
    expect(db.recordDay.mock.lastCall?.[2].moodLast).toBe(-1)
  })

  test('brings the checklist that is for it', async () => {
    stored.checklists = [forAngry]
    const calm = ticket({ messages: [{ ...message('requester', 'Where is the invoice?', '7'), id: 'a' }] })
    expect((await lookAtTicket(calm, NOW)).checklist?.checklist.id).toBe('outside-first.en')
    db.moods.mockResolvedValue(new Map([['a', 'angry']]))
    expect((await lookAtTicket(calm, NOW)).checklist?.checklist.id).toBe('angry')
  })

  test('that cannot be had leaves the mood as it was read', async () => {
    db.moods.mockRejectedValueOnce(new StorageError('storage', 'x'))
    db.moodCorrections.mockRejectedValueOnce(new StorageError('storage', 'x'))
    const look = await lookAtTicket(ticket(), NOW)
    expect(look.problems).toEqual([])
    expect(look.cue.latest?.read).toBe(true)
  })
})

test('what kind of hard case it looks like is asked by conditions', async () => {
  const outage = ticket({ messages: [message('requester', 'All our tills are down in every branch.', '7')] })
  expect((await lookAtTicket(outage, NOW)).playbook?.proposal?.kind).toBe('emergency')
  const asked = () => vi.mocked(checklist.chooseChecklists).mock.lastCall?.[1].scenarios
  expect(asked()).toEqual(['emergency'])
  await lookAtTicket(ticket(), NOW)
  expect(asked()).toEqual([])
})

describe('promises and follow-ups', () => {
  const promised = (at: string, text: string): Message => ({ ...message('agent', text, '9'), id: at, at })
  const open = ticket({
    messages: [
      message('requester', 'Where is it?', '7'),
      promised('2026-11-20T09:40:00Z', 'I will get back to you within two hours.'),
    ],
  })

  test('are in the look, decisions with them, and an owed promise is watched', async () => {
    const followUp = { id: 'f1' }
    db.followUps.mockResolvedValue([followUp])
    const first = await lookAtTicket(open, NOW)
    expect(first).toMatchObject({
      problems: [],
      followUps: [followUp],
      promises: [{ dueAt: '2026-11-20T11:40:00Z', state: 'open', decision: null }],
    })
    await settled()
    expect(db.watch.mock.lastCall?.[1]).toMatchObject([
      { metric: 'promise', dueAt: '2026-11-20T11:40:00Z', riskAt: '2026-11-20T11:10:00.000Z', off: false },
    ])
    expect(checkSoon).toHaveBeenCalledOnce()
    const id = first.promises[0]?.id as string
    db.promiseDecisions.mockResolvedValue({ [id]: 'dismissed' })
    expect((await lookAtTicket(open, NOW)).promises).toMatchObject([{ id, decision: 'dismissed' }])
    await settled()
    expect(db.watch.mock.lastCall?.[1]).toMatchObject([{ promiseId: id, off: true }])
  })

  test('a kept promise is watched no longer', async () => {
    const messages = [...open.messages, promised('2026-11-20T09:50:00Z', 'Here it is, as promised.')]
    const look = await lookAtTicket({ ...open, messages }, NOW)
    expect(look.promises).toMatchObject([{ state: 'kept' }])
    await settled()
    expect(db.watch.mock.lastCall?.[1]).toEqual([])
  })

  test.each([
    ['promiseDecisions' as const, 'promises'],
    ['followUps' as const, 'follow-ups'],
  ])(
    '%s that cannot be read are a problem of their part; what is watched stays as it was',
    async (what, part) => {
      db[what].mockRejectedValueOnce(new StorageError('storage', 'x'))
      const look = await lookAtTicket(open, NOW)
      expect(look.problems.map((one) => one.part)).toEqual([part])
      await settled()
      expect(db.watch).toHaveBeenCalledTimes(part === 'promises' ? 0 : 1)
    },
  )
})

describe('the facts of the day', () => {
  const recorded = async (of: Ticket) => {
    db.recordDay.mockClear()
    await lookAtTicket(of, NOW)
    await settled()
    return db.recordDay.mock.calls[0]?.[2]
  }

  test('count my own replies', async () => {
    expect(await recorded(ticket())).toMatchObject({ handled: true, thanked: true })
    expect(db.recordDay.mock.calls[0]?.slice(0, 2)).toEqual([localDay(NOW), 'zendesk:acme.zendesk.com:4021'])
  })

  test('name the items that the answer should have seen to, and none of them once the customer has written again', async () => {
    const due = (await recorded(ticket())).items as { id: string; done: boolean; dimension: string | null }[]
    expect(due).toContainEqual({ id: 'greet', done: true, dimension: 'empathy' })
    expect(due.map(({ id }) => id)).not.toContain('feedback')
    const solved = (await recorded(ticket({ status: 'solved' }))).items as { id: string }[]
    expect(solved.map(({ id }) => id)).toContain('feedback')
    const again = ticket()
    again.messages.push({ ...message('requester', 'And when will it be here?', '7'), id: 'later' })
    expect((await recorded(again)).items).toBeNull()
  })

  test.each<[string, Ticket['me']]>([
    ['nobody says who I am', null],
    ['my id is not known', { id: null, name: 'Jo', timeZone: null }],
    ['it was a colleague', { id: '10', name: 'Lin', timeZone: null }],
  ])('nothing when %s', async (_, me) => {
    expect(await recorded(ticket({ me }))).toBeUndefined()
  })

  test('an author without an id is not me', async () => {
    const messages = [
      message('requester', 'Where is it?', '7'),
      message('agent', 'Hi Mara, on its way.', null),
    ]
    expect(await recorded(ticket({ messages, me: { id: null, name: null, timeZone: null } }))).toBeUndefined()
  })

  test('an internal note is no handling', async () => {
    const internal = { ...message('agent', 'Ask billing', '9'), visibility: 'internal' as const }
    expect(await recorded(ticket({ messages: [internal] }))).toBeUndefined()
  })

  test('nothing is counted from a part that failed', async () => {
    db.progress.mockRejectedValueOnce(new StorageError('damaged-record', 'x'))
    expect(await recorded(ticket())).toBeUndefined()
  })
})

describe('the clocks of our own policies', () => {
  const policy: SlaPolicy = {
    id: 'p',
    name: 'Own',
    enabled: true,
    when: { when: 'is', fact: 'kind', values: ['external'] },
    targets: [
      { metric: 'next-reply', clock: 'calendar', schedule: null, minutes: { none: 60 } },
      { metric: 'internal-answer', clock: 'calendar', schedule: null, minutes: { none: 30 } },
    ],
    pauseStatuses: [],
    atRiskShare: 0.5,
    beside: true,
  }
  const said = (role: Message['role'], minute: number, more: Partial<Message> = {}): Message => ({
    ...message(role, `Message ${minute}`, role === 'requester' ? '7' : '9'),
    at: `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`,
    ...more,
  })
  const asked = ticket({
    messages: [
      said('agent', 0),
      said('requester', 20),
      said('agent', 40, { visibility: 'internal', text: 'Escalated to the billing team.' }),
    ],
  })

  test('are in the look, with the hand-offs that the thread shows', async () => {
    stored.policies = [policy]
    const { clocks, problems } = await lookAtTicket(asked, NOW)
    expect(problems).toEqual([])
    expect(clocks.map((clock) => [clock.metric, clock.stage, clock.dueAt, clock.source])).toEqual([
      ['next-reply', 'running', '2026-11-20T10:20:00Z', 'Own'],
      ['internal-answer', 'running', '2026-11-20T10:10:00Z', 'Own'],
    ])
    await settled()
    expect(db.watch).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'zendesk:acme.zendesk.com:4021', requester: 'Mara Lind' }),
      [
        expect.objectContaining({
          metric: 'internal-answer',
          dueAt: '2026-11-20T10:10:00Z',
          riskAt: '2026-11-20T09:55:00Z',
          lengthMs: 30 * 60_000,
          source: 'Own',
        }),
        expect.objectContaining({ metric: 'next-reply', dueAt: '2026-11-20T10:20:00Z' }),
      ],
      '2026-11-20T10:00:00.000Z',
    )
  })

  test('are none where no policy fits or nothing is set', async () => {
    expect((await lookAtTicket(asked, NOW)).clocks).toEqual([])
    stored.policies = [policy]
    const inside = { ...asked, requester: { ...asked.requester, kind: 'internal' as const } }
    expect((await lookAtTicket(inside, NOW)).clocks).toEqual([])
  })

  test('their failing is a problem of the timer only', async () => {
    stored.policies = [policy]
    vi.mocked(sla.policyClocks).mockImplementationOnce(() => {
      throw new TypeError('boom')
    })
    const look = await lookAtTicket(asked, NOW)
    expect([look.problems.map((one) => one.part), look.clocks]).toEqual([['sla'], []])
    expect(look.phrases.length).toBeGreaterThan(0)
  })

  test('a breach counts in the figures of the day, an estimated one does not', async () => {
    const missed = async (metric: 'first-reply' | 'resolution') => {
      db.recordDay.mockClear()
      stored.policies = [
        { ...policy, targets: [{ metric, clock: 'calendar', schedule: null, minutes: { none: 1 } }] },
      ]
      const answered = ticket({ createdAt: '2026-11-20T09:00:00Z' })
      await lookAtTicket(answered, NOW)
      await settled()
      return db.recordDay.mock.calls[0]?.[2].sla
    }
    expect(await missed('first-reply')).toBe('missed')
    expect(await missed('resolution')).toBeNull()
  })
})

describe('the language to answer in', () => {
  const written = (text: string, language: string | null = null) => {
    const one = ticket({ messages: text ? [message('requester', text, '7')] : [] })
    return languageOf({ ...one, requester: { ...one.requester, language } })
  }
  const says = (language: string, percentage: number, isReliable: boolean) =>
    detectLanguage.mockResolvedValue({ isReliable, languages: [{ language, percentage }] })

  test('Chinese by its script, without asking the browser', async () => {
    expect(await written('我的订单 iPhone 15 还没到', 'en-US')).toEqual({
      lang: 'zh',
      tag: 'zh',
      from: 'messages',
    })
    expect(detectLanguage).not.toHaveBeenCalled()
  })

  test('what the browser is sure of', async () => {
    says('de', 98, true)
    expect(await written('Wo bleibt meine Bestellung?')).toEqual({ lang: 'en', tag: 'de', from: 'messages' })
  })

  test('a guess is not taken: English is assumed, and said so', async () => {
    says('nl', 40, false)
    expect(await written('ok')).toEqual({ lang: 'en', tag: 'en', from: 'assumed' })
    says('und', 99, true)
    expect(await written('#4021')).toEqual({ lang: 'en', tag: 'en', from: 'assumed' })
  })

  test('a profile in a foreign language stands against a detector that mixes up its script', async () => {
    says('sd', 96, true)
    const arabic = 'مرحباً، لم تصل الطلبية بعد'
    expect(await written(arabic, 'ar-AE')).toEqual({ lang: 'en', tag: 'ar-AE', from: 'profile' })
    expect(await written(arabic, 'en-US')).toEqual({ lang: 'en', tag: 'sd', from: 'messages' })
  })

  test('no detector at all', async () => {
    detectLanguage.mockRejectedValue(new Error('not here'))
    expect(await written('Where is it?')).toEqual({ lang: 'en', tag: 'en', from: 'assumed' })
  })

  test('nothing written: the profile, then English', async () => {
    expect(await written('', 'zh-CN')).toEqual({ lang: 'zh', tag: 'zh-CN', from: 'profile' })
    expect(await written('')).toEqual({ lang: 'en', tag: 'en', from: 'assumed' })
  })

  test('the latest turn counts, not an old one', async () => {
    const messages = [
      message('requester', '请问订单在哪里？', '7'),
      message('agent', 'Hi', '9'),
      message('requester', 'English is fine too, thanks.', '7'),
    ]
    expect((await languageOf(ticket({ messages }))).lang).toBe('en')
  })
})

describe('the draft coach', () => {
  const asked = (text: string) => ticket({ messages: [message('requester', text, '7')] })
  const upset = asked('Nobody called back and I am very angry. When does my lamp arrive?')
  const cold = 'Hi Martin, we will get back to you as soon as possible.'

  test('shows three findings, the words marked, with a wording that knows the name', async () => {
    const { coach } = await lookAtDraft(upset, cold, true, NOW)
    expect(coach?.findings.map(({ rule }) => rule)).toEqual([
      'wrong-name',
      'no-acknowledgement',
      'unanswered-question',
    ])
    // The bare promise at least; whether it is a stock phrase as well is for the heads.
    expect(coach?.more).toBeGreaterThanOrEqual(1)
    expect(coach?.findings[0]?.excerpt).toEqual([
      { text: 'Hi ', marked: false },
      { text: 'Martin', marked: true },
      { text: ', we will get back to you as soon as possible.', marked: false },
    ])
    expect(coach?.findings[0]?.better).toMatchObject({ text: 'Hi Mara,', missing: [] })
    expect(coach?.findings[2]?.better?.missing.map(({ name }) => name)).toEqual(['promise.time'])
  })

  test('counts what is shown, on this turn and day', async () => {
    await lookAtDraft(upset, cold, true, NOW)
    expect(db.coachSeen).toHaveBeenCalledWith(
      upset.key,
      upset.messages[0]?.id,
      ['wrong-name', 'no-acknowledgement', 'unanswered-question'],
      localDay(NOW),
    )
  })

  test('what was called wrong here stays away', async () => {
    db.coachWrong.mockResolvedValue(['wrong-name'])
    const { coach } = await lookAtDraft(upset, cold, true, NOW)
    expect(coach?.findings[0]?.rule).toBe('no-acknowledgement')
  })

  test('reads nothing but public drafts, and fails alone', async () => {
    expect((await lookAtDraft(upset, cold, false, NOW)).coach).toBeNull()
    expect(db.coachSeen).not.toHaveBeenCalled()
    db.coachWrong.mockRejectedValue(new StorageError('storage', 'no'))
    const look = await lookAtDraft(upset, cold, true, NOW)
    expect(look.coach).toBeNull()
    expect(look.evidence.length).toBeGreaterThan(0)
  })

  test('what became of the findings is a fact of the day; without it the others are', async () => {
    db.coachSent.mockResolvedValue('left')
    await lookAtTicket(ticket(), NOW)
    await settled()
    expect(db.recordDay.mock.lastCall?.[2]).toMatchObject({ handled: true, findings: 'left' })
    db.coachSent.mockRejectedValue(new StorageError('storage', 'no'))
    await lookAtTicket(ticket(), NOW)
    await settled()
    expect(db.recordDay).toHaveBeenCalledTimes(2)
    expect(db.recordDay.mock.lastCall?.[2]).toMatchObject({ handled: true, findings: null })
  })

  test('a reply that was sent closes the turn', async () => {
    const answered = ticket()
    await lookAtTicket(answered, NOW)
    expect(db.coachSent).toHaveBeenCalledWith(answered.key, answered.messages[0]?.id, localDay(NOW))
    db.coachSent.mockClear()
    await lookAtTicket(upset, NOW)
    expect(db.coachSent).not.toHaveBeenCalled()
  })
})

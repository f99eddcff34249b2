// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Popup, type PopupActions } from '@/components/popup/Popup'
import { moodWords, percent, signed } from '@/components/popup/words'
import { translator } from '@/lib/i18n'
import { popupWords } from '@/lib/i18n/words/popup'
import type { PopupView, Problem } from '@/lib/messaging'
import { emptyDay } from '@/lib/stats'
import type { FollowUp, WatchedClock } from '@/lib/storage/types'

afterEach(cleanup)

const NOW = Date.parse('2026-11-22T10:00:00Z')
const inMinutes = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString()

function watched(id: string, minutes: number, more: Partial<WatchedClock> = {}): WatchedClock {
  return {
    key: `zendesk:acme.zendesk.com:${id}`,
    url: `https://acme.zendesk.com/agent/tickets/${id}`,
    id,
    subject: 'Lamp',
    requester: 'Mara Lind',
    metric: 'next-reply',
    dueAt: inMinutes(minutes),
    source: 'Zendesk',
    riskAt: null,
    lengthMs: null,
    beside: false,
    promiseId: null,
    off: false,
    from: inMinutes(minutes),
    clock: `next-reply|Zendesk|${inMinutes(minutes)}`,
    since: inMinutes(-5),
    seenAt: inMinutes(-5),
    ...more,
  }
}

const empty: PopupView = {
  today: emptyDay('2026-11-22'),
  fourWeeksAgo: null,
  nearest: [],
  followUps: [],
  badge: null,
  site: null,
  locale: 'en',
  theme: 'auto',
  problem: null,
}

function open(view: PopupView | null, failed: Problem | null = null) {
  const state = {
    lang: signal(view?.locale ?? ('en' as const)),
    view: signal(view),
    failed: signal(failed),
    refused: signal<Problem | null>(null),
    now: signal(NOW),
  }
  const actions = {
    switchSite: vi.fn(),
    go: vi.fn(),
    setDone: vi.fn(),
    openOptions: vi.fn(),
    retry: vi.fn(),
  } satisfies PopupActions
  render(<Popup state={state} actions={actions} />)
  return { state, actions }
}

test('a day with nothing in it claims no shares', () => {
  open(empty)
  expect(screen.getAllByText('no data yet')).toHaveLength(4)
  expect(screen.queryByText(/%/)).toBeNull()
  expect(screen.getByText('4 weeks ago: nothing recorded')).toBeTruthy()
  expect(screen.getByText('No clock is running on the tickets seen lately.')).toBeTruthy()
})

test('a database that cannot be read: no figures and no zeros, but why, and the switch still there', () => {
  const site = { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: true } as const
  const { actions } = open({ ...empty, today: null, site, problem: { kind: 'newer-database', detail: '' } })
  expect(
    screen.getByText(/The figures could not be read\. The stored data is from a newer version/),
  ).toBeTruthy()
  expect(screen.queryByText('Tickets handled')).toBeNull()
  expect(screen.queryByText('Next clocks')).toBeNull()
  fireEvent.click(screen.getByRole('switch', { name: 'Panel on zendesk.com' }))
  expect(actions.switchSite).toHaveBeenCalledWith({ ...site, enabled: false })
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(actions.retry).toHaveBeenCalledOnce()
})

test('today’s figures beside those of four weeks ago', () => {
  open({
    ...empty,
    today: {
      ...emptyDay('2026-11-22'),
      handled: 12,
      itemsDone: 3,
      itemsTotal: 4,
      moodChange: -1,
      moodOf: 2,
      thanks: 5,
    },
    fourWeeksAgo: { ...emptyDay('2026-10-25'), handled: 9, itemsDone: 1, itemsTotal: 2 },
  })
  expect(screen.getByText('12')).toBeTruthy()
  expect(screen.getByText('4 weeks ago 9')).toBeTruthy()
  expect(screen.getByText('75 %')).toBeTruthy()
  expect(screen.getByText('4 weeks ago 50 %')).toBeTruthy()
  expect(screen.getByText('Worse', { exact: false }).textContent).toContain('−0.5')
  expect(screen.getByText('5 of 3')).toBeTruthy()
  expect(document.querySelectorAll('.dots i.on')).toHaveLength(3)
})

describe('the next clocks', () => {
  test('time left and state in words, and a click goes to the ticket', () => {
    const { actions } = open({ ...empty, nearest: [watched('4021', -12), watched('4077', 38)] })
    const [over, left] = screen.getAllByRole('button', { name: /^#/ })
    expect(over?.textContent).toContain('12 min over')
    expect(over?.textContent).toContain('breached')
    expect(left?.textContent).toContain('38 min left')
    fireEvent.click(left as HTMLElement)
    expect(actions.go).toHaveBeenCalledWith('https://acme.zendesk.com/agent/tickets/4077')
  })

  test('a clock is at risk from its moment on, also while the popup is open', async () => {
    const { state } = open({ ...empty, nearest: [watched('1', 60, { riskAt: inMinutes(15) })] })
    const row = () => screen.getByRole('button', { name: /^#1/ })
    expect(row().textContent).toContain('running')
    await act(() => {
      state.now.value = NOW + 15 * 60_000
    })
    expect(row().textContent).toContain('at risk')
    expect(row().classList.contains('risk')).toBe(true)
    await act(() => {
      state.now.value = NOW + 61 * 60_000
    })
    expect(row().classList.contains('risk')).toBe(false)
    expect(row().textContent).toContain('breached')
  })

  test('a clock that runs out while the popup is open turns over', async () => {
    const { state } = open({ ...empty, nearest: [watched('1', 1)] })
    await act(() => {
      state.now.value = NOW + 5 * 60_000
    })
    expect(screen.getByRole('button', { name: /^#1/ }).textContent).toContain('4 min over')
  })

  test('a hostile name is text, a missing one and an unknown metric are said as they are', () => {
    const name = '<script>window.hurt = 1</script>'
    open({
      ...empty,
      nearest: [
        watched('1', 5, { requester: name }),
        watched('2', 9, { requester: null, metric: 'toString' }),
      ],
    })
    expect(screen.getByRole('button', { name: /^#1/ }).textContent).toContain(name)
    expect(document.querySelector('script')).toBeNull()
    const second = screen.getByRole('button', { name: /^#2/ }).textContent
    expect(second).toContain('name not known')
    expect(second).toContain('toString · running')
  })
})

test('a promise is among the clocks', () => {
  open({ ...empty, nearest: [watched('1', 20, { metric: 'promise', promiseId: 'p1' })] })
  expect(screen.getByRole('button', { name: /^#1/ }).textContent).toContain('Promised · running')
})

test('the number on the button is explained, and not where there is none', () => {
  open({ ...empty, badge: { breached: 1, atRisk: 2, followUps: 0 } })
  expect(screen.getByText('The 3 on the button: 1 ticket overdue, 2 tickets at risk.')).toBeTruthy()
  cleanup()
  open({ ...empty, badge: { breached: 0, atRisk: 0, followUps: 0 } })
  expect(screen.queryByText(/on the button/)).toBeNull()
})

describe('follow-ups', () => {
  const one: FollowUp = {
    id: 'f1',
    ticketKey: 'zendesk:acme.zendesk.com:7',
    url: 'https://acme.zendesk.com/agent/tickets/7',
    ticketId: '7',
    subject: 'Lamp',
    requester: null,
    at: inMinutes(-90),
    text: '<b>ask</b> whether it arrived',
    doneAt: null,
    createdAt: inMinutes(-600),
  }

  test('overdue and still to come today, each with its ticket; their text is text', () => {
    const { actions } = open({
      ...empty,
      followUps: [one, { ...one, id: 'f2', at: inMinutes(30), text: ' ' }],
    })
    const [late, soon] = screen.getAllByRole('listitem')
    expect(late?.textContent).toBe('<b>ask</b> whether it arrived1 h 30 min over#7 name not known')
    expect(soon?.textContent).toMatch(/^Look at this ticketdue \d\d:\d\d#7/)
    fireEvent.click(screen.getByText(one.text))
    expect(actions.go).toHaveBeenCalledExactlyOnceWith(one.url)
  })

  test('are ticked off, and opened again', async () => {
    const { actions, state } = open({ ...empty, followUps: [one] })
    fireEvent.click(screen.getByRole('checkbox', { checked: false }))
    expect(actions.setDone).toHaveBeenLastCalledWith(one, true)
    const done = { ...one, doneAt: inMinutes(0) }
    await act(() => {
      state.view.value = { ...empty, followUps: [done] }
    })
    expect(screen.getByRole('listitem').textContent).toContain('done')
    fireEvent.click(screen.getByRole('checkbox', { checked: true }))
    expect(actions.setDone).toHaveBeenLastCalledWith(done, false)
  })

  test('none is said', () => {
    open(empty)
    expect(screen.getByText('No reminders today.')).toBeTruthy()
  })
})

describe('this site', () => {
  test('a known one has a switch', () => {
    const site = { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: true } as const
    const { actions } = open({ ...empty, site })
    fireEvent.click(screen.getByRole('switch', { name: 'Panel on zendesk.com' }))
    expect(actions.switchSite).toHaveBeenCalledWith({ ...site, enabled: false })
  })

  test('an unknown one leads to where it is added', () => {
    const { actions } = open(empty)
    fireEvent.click(screen.getByRole('button', { name: 'Add a site' }))
    expect(actions.openOptions).toHaveBeenCalledWith('sites')
  })

  test('newer settings cannot be switched from here', () => {
    const site = { host: 'https://rt.example.org', helpdesk: 'request-tracker', enabled: true } as const
    open({ ...empty, site, problem: { kind: 'newer-settings', detail: '' } })
    expect(screen.getByRole('switch').hasAttribute('disabled')).toBe(true)
    expect(screen.getByText(/settings are from a newer version/)).toBeTruthy()
  })
})

test('when the background does not answer, that is said and can be tried again', () => {
  const { actions } = open(null, { kind: 'disconnected', detail: 'x' })
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(actions.retry).toHaveBeenCalledOnce()
})

describe('numbers in words', () => {
  const t = translator(popupWords, 'en')
  test('nearly all is not all, and nearly nothing is not nothing', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '1 %', '50 %', '99 %', '100 %'])
  })
  test('signs', () => {
    expect([0, 0.04, -0.04, 0.4, -1.26].map(signed)).toEqual(['0', '0', '0', '+0.4', '−1.3'])
  })
  test('what is shown as nothing is called nothing', () => {
    for (const change of [0, 0.04, -0.04]) expect(moodWords(change, t)).toBe('About the same')
    expect(moodWords(0.2, t)).toBe('A little better')
    expect(moodWords(-1.4, t)).toBe('Much worse')
  })
})

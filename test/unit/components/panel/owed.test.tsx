// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { ago, makeFollowUp, makePromise, NOW } from '../../../e2e/preview/make'
import { draw, settle } from './draw'

beforeAll(() => {
  // The preview's moments are told in UTC.
  vi.stubEnv('TZ', 'UTC')
})
afterEach(cleanup)

async function press(key: string): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
  await settle()
}
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-owed]')]
const promises = (actions: ReturnType<typeof draw>['actions']) =>
  actions.change.mock.calls.map(([name, change, told]) => [
    name,
    (change as { decision: string }).decision,
    told,
  ])

test('an open promise is a clock with its words, its moment and its reply', () => {
  const { container } = draw('promise')
  const row = rows()[0]
  expect(row?.textContent).toContain('2 h 10 min left')
  expect(row?.textContent).toContain('“by 4 pm today”')
  expect(row?.textContent).toContain('due 15:52')
  expect(row?.textContent).toContain('in the reply of 08:52')
  expect(container.querySelector('[data-owed]')?.getAttribute('data-clock')).toBe('on-track')
})

test('what was promised in the customer’s time is told in it first', () => {
  draw('promise-theirs')
  expect(rows()[0]?.textContent).toContain('due 18:00 for Mara (Mon 10:00 here)')
})

test('in the page a promise comes near, and is broken the moment it has passed', async () => {
  const { signals } = draw('promise')
  signals.now.value = NOW + 115 * 60_000
  await settle()
  expect(rows()[0]?.dataset.clock).toBe('at-risk')
  expect(screen.getByText('Promised: At risk')).toBeTruthy()
  signals.now.value = NOW + 130 * 60_000
  await settle()
  expect(rows()[0]?.dataset.clock).toBe('at-risk')
  signals.now.value = NOW + 130 * 60_000 + 1
  await settle()
  expect(rows()[0]?.dataset.clock).toBe('breached')
  expect(rows()[0]?.textContent).toContain('Not kept yet')
})

test.each([
  ['Enter', 'confirmed'],
  ['y', 'confirmed'],
  ['x', 'dismissed'],
  ['Delete', 'dismissed'],
])('on a promise in doubt %s decides: %s', async (key, decision) => {
  const { actions } = draw('likely')
  expect(rows()[0]?.textContent).toContain('Did you promise this?')
  rows()[0]?.focus()
  await press(key)
  expect(actions.change).toHaveBeenCalledOnce()
  expect(promises(actions)[0]?.slice(0, 2)).toEqual(['promise/decide', decision])
})

test('a dismissal can be undone, to what was decided before', async () => {
  const { actions } = draw('likely', 'en', (state) => {
    if (state.look) state.look.promises = state.look.promises.map((p) => ({ ...p, decision: 'confirmed' }))
  })
  expect(screen.queryByText('Did you promise this?')).toBeNull()
  rows()[0]?.focus()
  await press('x')
  const undo = actions.change.mock.calls[0]?.[3] as () => void
  undo()
  expect(promises(actions)).toEqual([
    ['promise/decide', 'dismissed', 'Not counted as a promise'],
    ['promise/decide', 'confirmed', 'Taken back'],
  ])
})

test('a plain promise cannot be confirmed by mistake, and its keys do nothing else', async () => {
  const { actions } = draw('promise')
  rows()[0]?.focus()
  await press('y')
  await press('Enter')
  expect(actions.change).not.toHaveBeenCalled()
  await press('X')
  expect(promises(actions)).toEqual([['promise/decide', 'dismissed', 'Not counted as a promise']])
})

test('the focus goes on to the next row, and to the bell after the last', async () => {
  const { actions } = draw('all-owed')
  rows()[0]?.focus()
  const second = rows()[1]
  await press('x')
  expect(document.activeElement).toBe(second)
  expect(actions.change).toHaveBeenCalledOnce()
  cleanup()
  draw('likely')
  screen.getByRole('button', { name: 'No' }).click()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remind me …')
})

test('dismissed is gone, kept ones fold, a hedge nobody confirmed says nothing once kept', () => {
  draw('promise', 'en', (state) => {
    if (!state.look) return
    state.look.promises = [
      makePromise('a', { decision: 'dismissed' }),
      makePromise('b', { state: 'kept', leftMs: 60_000 * 30, keptAt: ago(10) }),
      makePromise('c', { state: 'kept', certainty: 'likely' }),
    ]
  })
  expect(rows()).toHaveLength(0)
  expect(document.querySelector('.past-promise')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '1 other promise' }))
  expect(document.querySelectorAll('.past-promise')).toHaveLength(1)
  expect(document.querySelector('.past-promise')?.textContent).toContain('Kept, 30 min to spare')
})

test('what was broken on a ticket that has ended is over', () => {
  draw('broken', 'en', (state) => {
    if (state.phase.kind === 'ready') state.phase.ticket.status = 'solved'
  })
  expect(rows()).toHaveLength(0)
  expect(screen.getByRole('button', { name: '3 other promises' })).toBeTruthy()
})

test('R asks for a reminder, tomorrow is chosen, Enter keeps it, the focus is back', async () => {
  const { actions } = draw('upset')
  document.querySelector<HTMLElement>('.item-tick')?.focus()
  await press('r')
  const form = screen.getByRole('form', { name: 'Remind me' })
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Tomorrow' }))
  expect(screen.getByText('Mon 23 Nov, 09:00, your time')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('What for (may stay empty)'), { target: { value: ' Call her ' } })
  fireEvent.submit(form)
  await settle()
  const [name, kept, told] = actions.change.mock.calls[0] as [string, object, string]
  expect([name, told]).toEqual(['follow-up/save', 'You will be reminded Mon 23 Nov, 09:00'])
  expect(kept).toMatchObject({
    ticketKey: 'zendesk:acme.zendesk.com:4021',
    url: 'https://acme.zendesk.com/agent/tickets/4021',
    at: '2026-11-23T09:00:00.000Z',
    text: 'Call her',
    requester: 'Mara Lind',
    doneAt: null,
  })
  expect(screen.queryByRole('form', { name: 'Remind me' })).toBeNull()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remind me …')
})

test('a moment that has passed, or none, is not kept; Escape gives up and stays in the panel', async () => {
  const { actions } = draw('upset')
  fireEvent.click(screen.getByRole('button', { name: 'Remind me …' }))
  await settle()
  fireEvent.click(screen.getByRole('radio', { name: 'Date and time' }))
  const field = screen.getByLabelText('Date and time', { selector: '[type=datetime-local]' })
  fireEvent.input(field, { target: { value: '2026-11-22T13:00' } })
  fireEvent.submit(screen.getByRole('form'))
  expect(screen.getByText('This moment has passed. Choose a later one.')).toBeTruthy()
  fireEvent.input(field, { target: { value: '' } })
  fireEvent.submit(screen.getByRole('form'))
  expect(screen.getByText('Choose a date and a time.')).toBeTruthy()
  expect(actions.change).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Escape' })
  await settle()
  expect(screen.queryByRole('form')).toBeNull()
  expect(actions.leave).not.toHaveBeenCalled()
})

test('reminders: overdue is marked; done, changed and deleted, each with its undo', async () => {
  const { actions, container } = draw('reminders')
  expect(container.querySelectorAll('.follow-up')).toHaveLength(2)
  expect(container.querySelector('[data-clock=breached] .follow-up-when')?.textContent).toBe(
    'Overdue since 11:22',
  )
  const text = 'Ask billing whether the refund left'
  fireEvent.click(screen.getByRole('button', { name: `Done: ${text}` }))
  fireEvent.click(screen.getByRole('button', { name: `Delete: ${text}` }))
  for (const call of [...actions.change.mock.calls]) call[3]?.()
  expect(
    actions.change.mock.calls.map(([name, change]) => [name, (change as { done?: boolean }).done]),
  ).toEqual([
    ['follow-up/done', true],
    ['follow-up/delete', undefined],
    ['follow-up/done', false],
    ['follow-up/save', undefined],
  ])
  actions.change.mockClear()
  fireEvent.click(screen.getByRole('button', { name: `Change: ${text}` }))
  await settle()
  const form = screen.getByRole('form', { name: 'Change the reminder' })
  fireEvent.click(screen.getByRole('radio', { name: 'In 1 hour' }))
  fireEvent.submit(form)
  expect(actions.change.mock.calls[0]?.[1]).toMatchObject({ id: 'f1', text, at: '2026-11-22T14:42:00.000Z' })
  actions.change.mock.calls[0]?.[3]?.()
  expect(actions.change.mock.calls[1]?.[1]).toEqual(makeFollowUp('f1', -140, text))
})

test('a part that failed says so and leaves the clocks', () => {
  draw('sla-failed')
  expect(screen.getByText('The clocks of your own policies could not be worked out.')).toBeTruthy()
  expect(screen.getByText('38 min left')).toBeTruthy()
})

test('an estimate says why, an inner clock whom it serves, ours beside is quiet', () => {
  draw('estimate')
  const estimate = screen.getByRole('button', { name: /^estimate/ })
  expect(estimate.dataset.tip).toContain('Nothing says when the ticket was opened')
  expect(estimate.textContent).toContain('earlier pauses may be missing')
  cleanup()
  draw('inner')
  expect(screen.getByText('inner clock, so that “Next reply” holds')).toBeTruthy()
  cleanup()
  const { container } = draw('beside')
  fireEvent.click(screen.getByRole('button', { name: /1 more/ }))
  const [zendesk, ours] = container.querySelectorAll<HTMLElement>('.one-clock')
  expect(zendesk?.dataset.quiet).toBeUndefined()
  expect(ours?.dataset.quiet).toBe('')
})

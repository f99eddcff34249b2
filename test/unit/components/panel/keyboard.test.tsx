// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { draw, settle } from './draw'

afterEach(cleanup)

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
  await settle()
}
const focused = () => document.activeElement as HTMLElement
const item = (name: RegExp) => screen.getByRole('checkbox', { name })

test('a click ticks, a second one takes it back; what the thread proved can be taken back too', () => {
  const { actions } = draw('upset')
  item(/Own the case/).click()
  item(/Acknowledge the wait/).click()
  item(/Greet by name/).click()
  expect(actions.setItem.mock.calls).toEqual([
    ['own', 'done', null],
    ['ack', 'open', null],
    ['greet', 'open', null],
  ])
})

test('what only the draft proves is neither ticked nor open', () => {
  draw('worried', 'zh')
  const drafted = item(/先为等待致意/)
  expect(drafted.getAttribute('aria-checked')).toBe('mixed')
  expect(drafted.textContent).toContain('草稿里已有')
})

test('arrows move through the list, one tab stop for all of it', async () => {
  draw('upset')
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('[data-rove]')].filter(
      (el) => el.closest('.moments') && el.tabIndex === 0,
    )
  expect(stops()).toHaveLength(1)
  item(/Own the case/).focus()
  await press('ArrowUp')
  expect(focused().textContent).toContain('Acknowledge the wait')
  await press('Home')
  expect(focused().textContent).toContain('First impression')
  await press('End')
  expect(focused().textContent).toContain('Follow-up')
  expect(stops()).toEqual([focused()])
})

test('S asks for a reason; Escape gives up and stays in the panel', async () => {
  const { actions } = draw('upset')
  item(/Own the case/).focus()
  await press('s')
  const reason = screen.getByLabelText('Why skip it?')
  expect(focused()).toBe(reason)
  await press('Escape')
  expect(screen.queryByLabelText('Why skip it?')).toBeNull()
  expect(focused().textContent).toContain('Own the case')
  expect(actions.leave).not.toHaveBeenCalled()
  await press('s')
  screen.getByRole('button', { name: 'Done by phone' }).click()
  expect(actions.setItem).toHaveBeenCalledWith('own', 'skipped', 'Done by phone')
})

test('P shows the phrases for the item', async () => {
  const { actions } = draw('upset')
  item(/Own the case/).focus()
  await press('p')
  expect(screen.getByText('For “Own the case”')).toBeTruthy()
  expect(document.querySelectorAll('.phrase')).toHaveLength(1)
  expect(focused().textContent).toContain('I have taken your case over myself')
  screen.getByRole('button', { name: 'Show all' }).click()
  await settle()
  expect(document.querySelectorAll('.phrase')).toHaveLength(5)
  expect(actions.search).toHaveBeenLastCalledWith('')
})

test('Enter inserts the phrase in focus; where it goes stands on the button', async () => {
  const { actions, signals } = draw('upset')
  expect(screen.getByRole('button', { name: 'Insert in public reply' })).toBeTruthy()
  document.querySelector<HTMLElement>('.phrase-text')?.focus()
  await press('Enter')
  expect(actions.insert.mock.calls[0]?.[0].phraseId).toBe('own-1')
  signals.target.value = { audience: 'internal', plain: false }
  await settle()
  expect(screen.getByRole('button', { name: 'Insert in internal note' })).toBeTruthy()
})

test('without a reply editor Enter inserts nothing; opening one and copying are offered', async () => {
  const { actions } = draw('no-composer')
  document.querySelector<HTMLElement>('.phrase-text')?.focus()
  await press('Enter')
  expect(actions.insert).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'Open the reply editor' }).click()
  screen.getByRole('button', { name: 'Copy' }).click()
  expect(actions.openComposer).toHaveBeenCalledOnce()
  expect(actions.copy).toHaveBeenCalledWith(
    expect.stringContaining('I am sorry you had to write a third time'),
  )
})

test('a missing value is asked for, previewed and never inserted as a gap', async () => {
  const { actions } = draw('upset')
  item(/Own the case/).focus()
  await press('5', { code: 'Digit5' })
  const amount = screen.getByLabelText('order amount')
  expect(focused()).toBe(amount)
  fireEvent.input(amount, { target: { value: '84.90' } })
  fireEvent.submit(screen.getByRole('form', { name: 'Fill in before inserting' }))
  await settle()
  expect(actions.insert).toHaveBeenCalledTimes(1)
  expect(focused()).toBe(screen.getByLabelText('refund date'))
  expect(screen.getByText('Still empty: refund date')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('refund date'), { target: { value: '5 November' } })
  await settle()
  expect(screen.getByRole('group', { name: 'Preview' }).textContent).toMatch(
    /^Your refund of 84.90 left us on 5 November/,
  )
  fireEvent.submit(screen.getByRole('form', { name: 'Fill in before inserting' }))
  await settle()
  expect(actions.insert).toHaveBeenLastCalledWith(expect.anything(), {
    'order.amount': '84.90',
    'refund.date': '5 November',
  })
  expect(screen.queryByRole('form', { name: 'Fill in before inserting' })).toBeNull()
})

test('the overlay can insert through the panel, and the form opens there', async () => {
  const { handle } = draw('upset')
  expect(handle.current?.insertAt(1)).toBe(true)
  expect(handle.current?.insertAt(7)).toBe(false)
  await settle()
  expect(focused()).toBe(screen.getByLabelText('promised time'))
})

test('another ticket closes a half-filled form', async () => {
  const { handle, signals } = draw('upset')
  handle.current?.insertAt(1)
  await settle()
  signals.phase.value = { kind: 'reading', ticketId: '4022' }
  await settle()
  expect(screen.queryByLabelText('promised time')).toBeNull()
})

test('/ searches, what was found is told, Escape goes back to the phrases', async () => {
  const { actions, signals } = draw('upset')
  item(/Own the case/).focus()
  await press('/')
  const box = screen.getByLabelText('Search all phrases', { selector: 'input' })
  expect(focused()).toBe(box)
  fireEvent.input(box, { target: { value: 'refund' } })
  expect(actions.search).toHaveBeenLastCalledWith('refund')
  signals.found.value = []
  await settle()
  expect(screen.getAllByText('No phrase has these words.').length).toBeGreaterThan(0)
  await press('Escape')
  expect(actions.search).toHaveBeenLastCalledWith('')
  expect(actions.leave).not.toHaveBeenCalled()
  expect(focused().className).toBe('phrase-text')
})

test('letters typed into a note are no shortcuts', async () => {
  const { actions } = draw('upset')
  screen.getByPlaceholderText('Type a note …').focus()
  await press('?')
  await press('1', { code: 'Digit1' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(actions.insert).not.toHaveBeenCalled()
})

test('? shows the keys, Escape closes the sheet first and only then leaves', async () => {
  const { actions } = draw('upset')
  item(/Own the case/).focus()
  await press('?')
  expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toBeTruthy()
  await press('Escape')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(actions.leave).not.toHaveBeenCalled()
  await press('Escape')
  expect(actions.leave).toHaveBeenCalledOnce()
})

test('the width moves with the arrows, the way the edge goes, and stays within its bounds', async () => {
  const { actions, signals } = draw('upset')
  const edge = screen.getByRole('separator', { name: 'Width of the panel' })
  edge.focus()
  await press('ArrowLeft')
  await press('ArrowRight', { shiftKey: true })
  await press('End')
  signals.panel.value = { ...signals.panel.value, side: 'left' }
  await settle()
  await press('ArrowRight')
  expect(actions.resize.mock.calls).toEqual([
    [368, true],
    [320, true],
    [520, true],
    [368, true],
  ])
  expect(edge.getAttribute('aria-valuenow')).toBe('360')
})

test('a notice with a required reason is not dismissed without one', async () => {
  const { actions } = draw('order', 'en', (state) => {
    const notice = state.look?.orderNotice
    if (state.look && notice) state.look = { ...state.look, orderNotice: { ...notice, askReason: true } }
  })
  screen.getByRole('button', { name: 'Dismiss' }).click()
  await settle()
  expect(actions.dismissNotice).not.toHaveBeenCalled()
  const reason = screen.getByLabelText('Why is this order right here?')
  fireEvent.input(reason, { target: { value: 'Answered by phone' } })
  fireEvent.submit(reason.closest('form') as HTMLFormElement)
  expect(actions.dismissNotice).toHaveBeenCalledWith('o1', 'Answered by phone')
})

test('what is typed while the place that a key leads to is on its way is no key of the panel', async () => {
  const { signals } = draw('upset')
  const parts = signals.late.peek()
  signals.late.value = null
  item(/Own the case/).focus()
  await press('/')
  await press('r')
  await press('n')
  expect(document.querySelector('.reminder-form, form')).toBeNull()
  expect(focused().getAttribute('role')).toBe('checkbox')
  signals.late.value = parts
  await settle()
  await settle()
  expect(focused().matches('input[type=search], .search input, input')).toBe(true)
  expect(document.querySelector('.reminder-form')).toBeNull()
})

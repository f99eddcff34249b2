// @vitest-environment jsdom
/** Several checklists, what is written down with items, their history, and the notices. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { ProblemError } from '@/lib/messaging'
import { itemHistory } from '../../../e2e/preview/checklist-states'
import { draw, settle } from './draw'

afterEach(cleanup)

/** Without the reply that is being written: the notice stands instead of the gate. */
const several = (change: Parameters<typeof draw>[2] = () => undefined) =>
  draw('several', 'en', (state) => {
    state.draft = null
    change(state)
  })
const itemOf = (title: string) =>
  within(screen.getByRole('checkbox', { name: new RegExp(`^${title}`) }).closest('li') as HTMLElement)

describe('several checklists', () => {
  test('each has its name and progress; the first is unfolded, the head counts all', async () => {
    several()
    const names = ['Refunds', 'Outside first'].map((name) =>
      screen.getByRole('button', { name: new RegExp(`^${name}`) }),
    )
    expect(names.map((one) => one.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
    expect(screen.getByText('3 of 15 done')).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: /^Greet by name/ })).toBeNull()
    fireEvent.click(names[1] as HTMLElement)
    await settle()
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(3)
    fireEvent.click(names[0] as HTMLElement)
    await settle()
    expect(screen.queryByRole('checkbox', { name: /^Verify/ })).toBeNull()
  })

  test('an item of an earlier turn says that it is open again', () => {
    several()
    expect(itemOf('Say that a person').getByText('open again')).toBeTruthy()
  })
})

describe('what is written down', () => {
  test('stands below its item, with what is still needed', () => {
    several()
    const item = itemOf('Verify')
    expect(item.getByText('Order data')).toBeTruthy()
    expect(item.getByText('Nov 27, 2026')).toBeTruthy()
    expect(item.getByText('Still needed: Amount')).toBeTruthy()
  })

  test('is changed in place: a number is checked, empty values are left out, Escape changes nothing', async () => {
    const { actions } = several()
    const item = itemOf('Verify')
    fireEvent.click(item.getByRole('button', { name: 'Change: Verify who is asking' }))
    await settle()
    const amount = item.getByLabelText('Amount (required)')
    fireEvent.input(amount, { target: { value: 'a lot' } })
    fireEvent.change(item.getByLabelText('Verified by (required)'), { target: { value: '' } })
    fireEvent.submit(amount.closest('form') as HTMLFormElement)
    await settle()
    expect(item.getByText('is not a number')).toBeTruthy()
    expect(actions.request).not.toHaveBeenCalled()
    fireEvent.input(amount, { target: { value: ' 84.90 ' } })
    fireEvent.submit(amount.closest('form') as HTMLFormElement)
    await settle()
    expect(actions.request).toHaveBeenCalledWith('progress/fill', {
      ticketKey: 'zendesk:acme.zendesk.com:4021',
      fields: { itemId: 'verify', values: { until: '2026-11-27', amount: '84.90' }, at: expect.any(String) },
    })
    // Seen at once, before the background has answered.
    expect(item.getByText('84.90')).toBeTruthy()
    fireEvent.click(item.getByRole('button', { name: 'Change: Verify who is asking' }))
    await settle()
    fireEvent.keyDown(item.getByLabelText('Amount (required)'), { key: 'Escape' })
    await settle()
    expect(item.queryByLabelText('Amount (required)')).toBeNull()
    expect(actions.request).toHaveBeenCalledTimes(1)
  })

  test('that could not be kept stays in the form with the reason', async () => {
    const { actions } = several()
    actions.request.mockRejectedValueOnce(new ProblemError({ kind: 'disk-full', detail: '' }))
    const item = itemOf('Verify')
    fireEvent.click(item.getByRole('button', { name: 'Change: Verify who is asking' }))
    await settle()
    fireEvent.submit(item.getByLabelText('Amount (required)').closest('form') as HTMLFormElement)
    await waitFor(() => expect(item.getByRole('alert').textContent).toContain('The disk is full'))
    expect(item.getByLabelText('Amount (required)')).toBeTruthy()
  })

  test('a letter in a field is no shortcut', async () => {
    several()
    const item = itemOf('Verify')
    fireEvent.click(item.getByRole('button', { name: 'Change: Verify who is asking' }))
    await settle()
    fireEvent.keyDown(item.getByLabelText('Amount (required)'), { key: 'h' })
    await settle()
    expect(document.querySelector('.item-history')).toBeNull()
  })
})

describe('the history of an item', () => {
  test('opens by key, tells each step, and Escape gives the focus back', async () => {
    const { actions } = several()
    actions.request.mockResolvedValue(itemHistory('verify') as never)
    const box = screen.getByRole('checkbox', { name: /^Verify/ })
    fireEvent.keyDown(box, { key: 'h' })
    const history = await screen.findByRole('region', { name: 'What became of “Verify who is asking”' })
    await waitFor(() =>
      expect(
        within(history)
          .getAllByRole('listitem')
          .map((step) => step.textContent),
      ).toEqual([
        expect.stringContaining('seen in a reply: “I have taken your case over myself.”'),
        expect.stringContaining('open again: the customer wrote'),
        expect.stringContaining('skipped: Done by phone'),
        expect.stringContaining('ticked by hand'),
      ]),
    )
    fireEvent.keyDown(history, { key: 'Escape' })
    await settle()
    expect(screen.queryByRole('region', { name: /^What became/ })).toBeNull()
    expect(document.activeElement).toBe(box)
  })

  test('that cannot be read says so', async () => {
    const { actions } = several()
    actions.request.mockRejectedValueOnce(new Error('gone'))
    fireEvent.keyDown(screen.getByRole('checkbox', { name: /^Verify/ }), { key: 'h' })
    await screen.findByText('Its history could not be read.')
  })
})

describe('the order notice', () => {
  test('inserts its words in one click', async () => {
    const { actions } = several()
    const notice = within(screen.getByRole('note'))
    fireEvent.click(notice.getByRole('button', { name: /^Insert “/ }))
    await settle()
    expect(actions.insert).toHaveBeenCalledTimes(1)
    expect(actions.insert.mock.lastCall?.[0].phraseId).toBe('own-1')
  })

  test('without a reply editor it opens one first', async () => {
    const { actions } = several((state) => {
      state.target = null
    })
    fireEvent.click(within(screen.getByRole('note')).getByRole('button', { name: 'Open the reply editor' }))
    await settle()
    expect(actions.openComposer).toHaveBeenCalledTimes(1)
    expect(actions.insert).not.toHaveBeenCalled()
  })
})

describe('before a reply is sent', () => {
  test('what is open stands instead of the order notice, and sending anyway asks why', async () => {
    const { actions } = draw('several')
    const gate = within(screen.getByRole('note', { name: 'Before you send' }))
    expect(screen.getAllByRole('note')).toHaveLength(1)
    expect(gate.getByText(/Verify who is asking \(Amount\), Name the next step/)).toBeTruthy()
    fireEvent.click(gate.getByRole('button', { name: 'Send anyway, because …' }))
    await settle()
    const reason = gate.getByLabelText('Why is it right to send it like this?')
    fireEvent.submit(reason.closest('form') as HTMLFormElement)
    await settle()
    expect(actions.dismissNotice).not.toHaveBeenCalled()
    fireEvent.input(reason, { target: { value: ' on the phone ' } })
    await settle()
    fireEvent.submit(reason.closest('form') as HTMLFormElement)
    await settle()
    expect(actions.dismissNotice).toHaveBeenCalledWith('g1', 'on the phone')
    expect(screen.queryByRole('note', { name: 'Before you send' })).toBeNull()
  })

  test('a checklist that only warns is passed with one click', async () => {
    const { actions } = draw('several', 'en', (state) => {
      if (state.draft?.gate) state.draft = { ...state.draft, gate: { ...state.draft.gate, gating: 'warn' } }
    })
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Send anyway' }))
    })
    expect(actions.dismissNotice).toHaveBeenCalledWith('g1', null)
  })
})

test('nothing of this asks the background before it is wanted', () => {
  const { actions } = several()
  expect(actions.request).not.toHaveBeenCalled()
})

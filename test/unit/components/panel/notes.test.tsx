// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeNote } from '../../../e2e/preview/make'
import { draw, settle } from './draw'

afterEach(cleanup)

const field = () => screen.getByPlaceholderText<HTMLTextAreaElement>('Type a note …')
const type = async (text: string) => {
  fireEvent.input(field(), { target: { value: text } })
  await settle()
}

test('the first characters make the note, the next ones edit it, Enter ends it', async () => {
  const { actions } = draw('upset')
  await type('  ')
  expect(actions.addNote).not.toHaveBeenCalled()
  await type('Ca')
  await type('Call')
  expect(actions.addNote.mock.calls).toEqual([['Ca', 'ticket']])
  expect(actions.editNote.mock.calls).toEqual([['new', 'Call']])
  expect(actions.saveNotes).not.toHaveBeenCalled()
  fireEvent.keyDown(field(), { key: 'Enter' })
  await settle()
  // At once: the next thing may be that the tab is closed.
  expect(actions.saveNotes).toHaveBeenCalledOnce()
  expect(field().value).toBe('')
  await type('Next')
  expect(actions.addNote).toHaveBeenCalledTimes(2)
})

test('Enter that ends a Chinese input does not end the note', async () => {
  const { actions } = draw('upset')
  await type('dianhua')
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
  await type('电话')
  expect(actions.addNote).toHaveBeenCalledTimes(1)
  expect(actions.editNote).toHaveBeenLastCalledWith('new', '电话')
})

test('a note about the customer is chosen before typing and kept so', async () => {
  const { actions } = draw('upset')
  fireEvent.click(screen.getByRole('radio', { name: 'The customer' }))
  await settle()
  await type('Collects stamps')
  expect(actions.addNote).toHaveBeenCalledWith('Collects stamps', 'customer')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'This ticket' }).disabled).toBe(true)
})

test('without a known customer only the ticket can be noted on', () => {
  draw('few')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The customer' }).disabled).toBe(true)
})

test('a note emptied again is taken away when it ends', async () => {
  const { actions } = draw('upset')
  await type('x')
  await type('')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(actions.deleteNote).toHaveBeenCalledWith('new')
})

test('the note being written is not listed twice, and says whether it is safe', async () => {
  const { signals, container } = draw('upset')
  await type('Call at nine')
  const note = makeNote('new', 'Call at nine')
  signals.notes.value = [{ note, saving: 'saving', problem: null }, ...signals.notes.value]
  await settle()
  expect(container.querySelectorAll('.note')).toHaveLength(2)
  expect(screen.getByText('Saving …')).toBeTruthy()
  signals.notes.value = signals.notes.value.map((entry) => ({ ...entry, saving: 'saved' as const }))
  await settle()
  expect(screen.getByText('Saved')).toBeTruthy()
})

test('a note that was not saved says so and can be copied', () => {
  const { actions } = draw('upset', 'en', (state) => {
    state.notes = [
      { note: makeNote('n', 'keep me'), saving: 'failed', problem: { kind: 'disk-full', detail: '' } },
    ]
  })
  expect(screen.getByText('Not saved — copy it')).toBeTruthy()
  const copies = screen.getAllByRole('button', { name: 'Copy' })
  copies.at(-1)?.click()
  expect(actions.copy).toHaveBeenCalledWith('keep me')
})

test('pinned notes come first, then the newest; deleted ones are not listed', () => {
  const { container } = draw('upset', 'en', (state) => {
    const note = (id: string, createdAt: string, more = {}) => ({
      note: makeNote(id, id, { createdAt, ...more }),
      saving: 'saved' as const,
      problem: null,
    })
    state.notes = [
      note('old', '2026-11-01T08:00:00Z'),
      note('new', '2026-11-20T08:00:00Z'),
      note('pinned', '2025-01-01T08:00:00Z', { pinned: true }),
      note('gone', '2026-11-21T08:00:00Z', { deletedAt: '2026-11-22T08:00:00Z' }),
    ]
  })
  expect([...container.querySelectorAll('.note-text')].map((text) => text.textContent)).toEqual([
    'pinned',
    'new',
    'old',
  ])
})

test('edited in place; an emptied edit is no edit', async () => {
  const { actions } = draw('upset')
  screen.getAllByRole('button', { name: 'Edit' })[0]?.click()
  await settle()
  const area = screen.getByLabelText('Edit the note')
  expect(document.activeElement).toBe(area)
  fireEvent.input(area, { target: { value: '' } })
  expect(actions.editNote).not.toHaveBeenCalled()
  fireEvent.input(area, { target: { value: 'Prefers mail' } })
  expect(actions.editNote).toHaveBeenCalledWith('n1', 'Prefers mail')
})

test('a toast is said politely and its undo works', async () => {
  const { signals } = draw('upset')
  let undone = 0
  signals.toast.value = { id: 1, text: 'Note deleted', undo: () => undone++ }
  await settle()
  expect(screen.getByText('Note deleted').closest('[role=status]')).toBeTruthy()
  screen.getByRole('button', { name: 'Undo' }).click()
  expect(undone).toBe(1)
})

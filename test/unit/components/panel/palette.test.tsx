// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PanelActions } from '@/components/panel/model'
import type { Lang } from '@/lib/ticket'
import { askPhrases } from '../../../e2e/preview/ask'
import { draw, settle } from './draw'

let editor: HTMLTextAreaElement

beforeEach(() => {
  editor = document.createElement('textarea')
  document.body.append(editor)
  editor.value = 'Hello Mara, '
  editor.focus()
  editor.setSelectionRange(5, 5)
})
afterEach(() => {
  cleanup()
  editor.remove()
})

async function opened(lang: Lang = 'en', query = '', name = 'upset') {
  const drawn = draw(name, lang)
  const palette = drawn.handle.current?.tools.ui.palette
  if (palette) palette.value = query
  await waitFor(() => screen.getAllByRole('option'))
  return { ...drawn, palette }
}
const box = () => screen.getByRole<HTMLInputElement>('combobox')
const chosen = () => screen.getByRole('option', { selected: true })
const preview = () => document.querySelector('.palette-text')?.textContent ?? ''
const key = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more })
async function type(text: string): Promise<void> {
  fireEvent.input(box(), { target: { value: text } })
  await settle()
  await settle()
}

test('a combobox over a listbox, with the customer’s language chosen, and the phrase as it would stand', async () => {
  const { container } = await opened()
  expect(document.activeElement).toBe(box())
  expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
  expect(box().getAttribute('aria-activedescendant')).toBe(chosen().id)
  expect(container.querySelector<HTMLInputElement>('.palette input:checked')?.value).toBe('en')
  await type('we did not keep our word')
  await waitFor(() => expect(preview()).toContain('Hi Mara'))
  expect(preview()).not.toContain('{{')
})

test('keys go through the list and around it, and Enter inserts what is chosen', async () => {
  const { actions, palette } = await opened()
  await type('sorry')
  const options = screen.getAllByRole('option')
  key('ArrowUp')
  expect(chosen()).toBe(options.at(-1))
  key('ArrowDown')
  key('ArrowDown')
  expect(chosen()).toBe(options[1])
  await type('have a good day')
  expect(chosen()).toBe(screen.getAllByRole('option')[0])
  key('Enter')
  await waitFor(() => expect(palette?.value).toBeNull())
  expect(actions.insert.mock.calls.map(([phrase]) => phrase.phraseId)).toEqual(['en.close-warmly.chat'])
})

test('what a phrase misses is asked for in the palette, also with the panel folded', async () => {
  const { actions, palette, signals } = await opened()
  signals.panel.value = { ...signals.panel.peek(), collapsed: true }
  await type('still')
  key('Enter')
  const field = await waitFor(() => screen.getByLabelText<HTMLInputElement>('promised time'))
  await waitFor(() => expect(document.activeElement).toBe(field))
  key('ArrowDown')
  expect(field.value).toMatch(/^\d\d:\d\d (today|tomorrow)/)
  fireEvent.submit(field.form as HTMLFormElement)
  await waitFor(() => expect(palette?.value).toBeNull())
  expect(actions.insert).toHaveBeenLastCalledWith(
    expect.objectContaining({ phraseId: 'en.update-in-progress.chat' }),
    { 'promise.time': field.value },
  )
})

test('Escape gives the caret back; from the form it goes back to the list', async () => {
  const { palette, actions } = await opened()
  await type('still')
  key('Enter')
  await waitFor(() => expect((document.activeElement as HTMLElement).closest('.fill')).not.toBeNull())
  key('Escape')
  await waitFor(() => expect(document.activeElement).toBe(box()))
  expect(palette?.value).toBe('')
  key('Escape')
  expect(palette?.value).toBeNull()
  expect(document.activeElement).toBe(editor)
  expect(editor.selectionStart).toBe(5)
  expect(actions.leave).not.toHaveBeenCalled()
})

test('Alt+Enter copies, with what is missing filled in', async () => {
  const { actions, palette } = await opened()
  await type('zebra list')
  key('Enter', { altKey: true })
  await waitFor(() => expect(actions.copy).toHaveBeenCalledOnce())
  expect(actions.copy.mock.calls[0]?.[0]).toBe('Dear Mara,\n\n- one\n- two (https://acme.example/two)')
  expect(screen.getByText(/Copied: paste it/)).not.toBeNull()
  await waitFor(() => expect(palette?.value).toBeNull(), { timeout: 2_000 })
  expect(document.activeElement).toBe(editor)
  expect(actions.insert).not.toHaveBeenCalled()
  cleanup()
  const again = await opened()
  await type('still')
  key('Enter', { altKey: true })
  const field = await waitFor(() => screen.getByLabelText<HTMLInputElement>('promised time'))
  fireEvent.input(field, { target: { value: 'noon' } })
  fireEvent.submit(field.form as HTMLFormElement)
  await waitFor(() => expect(again.actions.copy).toHaveBeenCalledOnce())
  expect(again.actions.copy.mock.calls[0]?.[0]).toMatch(/noon/)
  expect(again.actions.copy.mock.calls[0]?.[0]).not.toMatch(/[⟦{]/)
})

test('a broken phrase is explained with its place and not inserted', async () => {
  const { actions, palette } = await opened()
  await type('zebra broken')
  await waitFor(() => expect(preview()).toMatch(/no filter “sparkle”.*Line 1, column 4/))
  expect(screen.queryByText(/Insert in public reply/, { selector: '.palette button' })).toBeNull()
  key('Enter')
  await settle()
  expect(actions.insert).not.toHaveBeenCalled()
  expect(palette?.value).toBe('')
})

test('in the panel’s own list, too, what is broken is explained and not inserted', async () => {
  const { signals, actions } = draw('upset', 'en', (state) => {
    const [first] = state.look?.phrases ?? []
    if (first)
      Object.assign(first, {
        text: 'No filter. Line 1, column 4.',
        problem: 'No filter. Line 1, column 4.',
        missing: [{ name: 'problem', token: '' }],
      })
  })
  expect(signals.look.value?.phrases[0]?.problem).toBeDefined()
  fireEvent.dblClick(screen.getByText('No filter. Line 1, column 4.'))
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('This phrase cannot be inserted.'),
  )
  expect(screen.queryByLabelText('problem')).toBeNull()
  expect(await actions.insert.mock.results[0]?.value).toMatchObject({ kind: 'needs' })
})

test('the other language is one choice away, and initials find Chinese', async () => {
  const { container } = await opened()
  await type('wlbncl')
  expect(screen.queryAllByRole('option')).toEqual([])
  expect(screen.getByText(/No English phrase fits/)).not.toBeNull()
  fireEvent.click(container.querySelector('.palette input[value="both"]') as HTMLInputElement)
  await waitFor(() => expect(chosen().textContent).toContain('物流帮您查了'))
  expect(chosen().textContent).toMatch(/中.*wl/)
})

test('an answer that comes late does not replace a newer one; none at all is said', async () => {
  const answers: (() => void)[] = []
  const { actions } = await opened()
  actions.request.mockImplementation(
    ((...[name, payload]: Parameters<PanelActions['request']>) =>
      new Promise((resolve) => {
        const answer = () => resolve(askPhrases(name, payload as never))
        if (name === 'phrases/list') answers.push(answer)
        else answer()
      })) as PanelActions['request'],
  )
  await type('refund')
  await type('goodbye')
  answers[1]?.()
  await waitFor(() => expect(chosen().textContent).toContain('Goodbye'))
  answers[0]?.()
  await settle()
  expect(chosen().textContent).toContain('Goodbye')
  actions.request.mockRejectedValue(new Error('asleep'))
  await type('refund')
  await waitFor(() => screen.getByText('The phrases could not be looked through.'))
})

test('Tab stays inside, and no key of the panel’s own works through it', async () => {
  const { actions, container } = await opened()
  await waitFor(() => expect(container.querySelectorAll('.palette button')).toHaveLength(2))
  const stops = [...container.querySelectorAll<HTMLElement>('.palette button')]
  stops.at(-1)?.focus()
  key('Tab')
  expect(document.activeElement).toBe(box())
  key('Tab', { shiftKey: true })
  expect(document.activeElement).toBe(stops.at(-1))
  fireEvent.keyDown(stops.at(-1) as HTMLElement, { key: '1', code: 'Digit1', altKey: true })
  expect(actions.insert).not.toHaveBeenCalled()
})

test('an input method’s Enter chooses no phrase', async () => {
  const { actions } = await opened('zh', '', 'worried')
  key('Enter', { isComposing: true })
  await settle()
  expect(actions.insert).not.toHaveBeenCalled()
})

vi.setConfig({ testTimeout: 20_000 })

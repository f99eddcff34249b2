// @vitest-environment jsdom
/** The page of phrases over the background's own rules and a real database. */
import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

const stores = vi.hoisted(() => ({ current: null as unknown as Storage }))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => stores.current }))
vi.mock('@/entrypoints/background/tabs', () => ({ pushToAll: async () => undefined }))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return { settingsNow: async () => ({ settings: defaultSettings(), problem: null }), localeOf: () => 'en' }
})

import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import * as edit from '@/entrypoints/background/library-edit'
import { checkPhrases, previewPhrase } from '@/entrypoints/background/library-preview'
import { ProblemError } from '@/lib/messaging'
import { openStorage, type Storage } from '@/lib/storage'
import { imported } from '../../../lib/library/sample'
import { background, platform } from '../sample'

const handlers: Record<string, (payload: never) => Promise<unknown>> = {
  'library/read': edit.readLibrary,
  'library/save': edit.savePhrase,
  'library/change': edit.changeMany,
  'library/import': edit.importPhrases,
  'library/undo': edit.undoLibrary,
  'library/versions': edit.versionsOf,
  'library/restore': edit.restoreVersion,
  'library/preview': previewPhrase,
  'library/check': checkPhrases,
}

type Made = { fail: string | null; downloads: [string, string][] }

async function open(hash = '#phrases', before = 3): Promise<Made> {
  stores.current = openStorage(new IDBFactory())
  const phrases = Array.from({ length: before }, (_, i) =>
    imported(
      `Zebra ${i + 1}`,
      `Hello, this zebra with number ${i + 1} lives quietly in our smaller herd behind the old stable.`,
      { folder: ['Zoo'] },
    ),
  )
  await edit.importPhrases({ step: 'before', phrases })
  history.replaceState(null, '', hash)
  const made: Made = { fail: null, downloads: [] }
  const room = background()
  const ask = (async (name: string, payload: unknown) => {
    if (name === made.fail) throw new ProblemError({ kind: 'disk-full', detail: 'no room' })
    return handlers[name] ? handlers[name](payload as never) : room.ask(name as never, payload as never)
  }) as Platform['ask']
  const inside = platform(ask, { download: (name, text) => void made.downloads.push([name, text]) })
  render(<OptionsPage desk={makeDesk(inside, room.view)} platform={inside} />)
  return made
}

const rows = () => screen.getAllByRole('row')
const titles = () => rows().map((row) => row.querySelector('bdi')?.textContent)
const folders = () => [...document.querySelectorAll('.phrase-row-folder')].map((one) => one.textContent)
const count = () => Number(screen.getByRole('grid').getAttribute('aria-rowcount'))
const active = () => document.activeElement
const key = (name: string, more: object = {}) =>
  act(async () => {
    fireEvent.keyDown(active() ?? document.body, { key: name, ...more })
  })
const click = (element: Element) =>
  act(async () => {
    fireEvent.click(element)
  })
const type = (element: Element, value: string) =>
  act(async () => {
    fireEvent.input(element, { target: { value } })
  })
const choose = (label: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  })

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

// The database and the coach take their time on a busy machine.
configure({ asyncUtilTimeout: 8_000 })

beforeAll(async () => {
  window.scrollTo = () => undefined
  await open()
  await screen.findByRole('grid', { name: 'Phrases' }, { timeout: 20_000 })
  cleanup()
}, 40_000)

describe('the list', { timeout: 20_000 }, () => {
  test('shows the team’s own first, draws only those in sight, and finds as the palette does', async () => {
    await open()
    await screen.findByRole('grid')
    expect(titles().slice(0, 3)).toEqual(['Zebra 1', 'Zebra 2', 'Zebra 3'])
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('345')
    expect(rows().length).toBeLessThan(40)
    await type(screen.getByLabelText('Search phrases'), 'zebra 2')
    expect(titles()).toEqual(['Zebra 2'])
    expect(screen.getByText('1 of 345 phrases')).toBeTruthy()
    await type(screen.getByLabelText('Search phrases'), 'qqqq')
    expect(screen.getByText('No phrase fits.')).toBeTruthy()
    await click(screen.getByRole('button', { name: 'Show all' }))
    expect(rows().length).toBeGreaterThan(3)
  })

  test('is narrowed down by folder, source and what there is to see to', async () => {
    await open()
    await screen.findByRole('grid')
    await choose('Folder', 'Zoo')
    expect(titles()).toHaveLength(3)
    await choose('From', 'built-in')
    expect(screen.getByText('No phrase fits.')).toBeTruthy()
    await click(screen.getAllByRole('button', { name: 'Show all' })[0] as Element)
    await choose('To see to', 'unsorted')
    expect(titles()).toEqual(['Zebra 1', 'Zebra 2', 'Zebra 3'])
    await choose('To see to', 'duplicate')
    await waitFor(() => expect(titles()).toEqual(['Zebra 1', 'Zebra 2', 'Zebra 3']))
  })

  test('by keys alone: ticked, moved as one, undone as one, opened and left', async () => {
    await open()
    await screen.findByRole('grid')
    await act(async () => (rows()[0] as HTMLElement).focus())
    await key(' ')
    await key('ArrowDown')
    await key('ArrowDown', { shiftKey: true })
    expect(
      rows()
        .slice(0, 3)
        .map((row) => row.getAttribute('aria-selected')),
    ).toEqual(['true', 'true', 'true'])
    await choose('With the ticked ones', 'folder')
    await type(screen.getByLabelText('Move to a folder'), 'Farm / Stable')
    await click(screen.getByRole('button', { name: 'Apply to 3 phrases' }))
    expect(await screen.findByText(/Changed “Zebra 1” and 2 more/)).toBeTruthy()
    expect(folders()).toEqual(['Farm / Stable · ', 'Farm / Stable · ', 'Farm / Stable · '])
    await key('z', { ctrlKey: true })
    await waitFor(() => expect(folders()).toEqual(['Zoo · ', 'Zoo · ', 'Zoo · ']))
    await act(async () => (rows()[1] as HTMLElement).focus())
    await key('Enter')
    await screen.findByRole('heading', { level: 1, name: 'Zebra 2' })
    await key('Escape')
    await screen.findByRole('grid')
    await waitFor(() => expect(active()?.textContent).toContain('Zebra 2'))
  })

  test('deletes with Delete; a built-in one is switched off; both come back', async () => {
    await open()
    await screen.findByRole('grid')
    await act(async () => (rows()[0] as HTMLElement).focus())
    await key('Delete')
    await waitFor(() => expect(titles()[0]).toBe('Zebra 2'))
    await click(screen.getByRole('button', { name: /^Undo/ }))
    await waitFor(() => expect(titles()[0]).toBe('Zebra 1'))
    await choose('From', 'built-in')
    await act(async () => (rows()[0] as HTMLElement).focus())
    expect(count()).toBe(342)
    await key('Delete')
    await waitFor(() => expect(count()).toBe(341))
    await choose('From', 'changed')
    expect(rows()[0]?.textContent).toContain('off')
  })

  test('offers to undo what was imported just before, as a whole, by its button and by no key', async () => {
    await open()
    await screen.findByText(/Imported “Zebra 1” and 2 more/)
    await key('z', { ctrlKey: true })
    expect(count()).toBe(345)
    await click(screen.getByRole('button', { name: /^Undo/ }))
    await waitFor(() => expect(count()).toBe(342))
    expect(screen.getByText(/no phrases of its own yet/)).toBeTruthy()
  })

  test('says why a change could not be made, and the phrase is still there', async () => {
    const made = await open()
    await screen.findByRole('grid')
    made.fail = 'library/change'
    await act(async () => (rows()[0] as HTMLElement).focus())
    await key('Delete')
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be changed.*disk is full/i)
    expect(titles()[0]).toBe('Zebra 1')
  })

  test('says why it could not be read, and reads again', async () => {
    const made = await open()
    cleanup()
    made.fail = 'library/read'
    const room = background()
    const ask = (async (name: string, payload: unknown) => {
      if (name === made.fail) throw new ProblemError({ kind: 'newer-database', detail: '5' })
      return handlers[name] ? handlers[name](payload as never) : room.ask(name as never, payload as never)
    }) as Platform['ask']
    const inside = platform(ask)
    render(<OptionsPage desk={makeDesk(inside, room.view)} platform={inside} />)
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read')
    made.fail = null
    await click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('grid')
  })

  test('takes along what is ticked, as a file that reads again', async () => {
    const made = await open()
    await screen.findByRole('grid')
    await act(async () => (rows()[1] as HTMLElement).focus())
    await key(' ')
    await click(screen.getByRole('button', { name: 'Export CSV (1)' }))
    const [name, text] = made.downloads[0] ?? []
    expect(name).toMatch(/^outside-first-phrases-[\d-]+\.csv$/)
    expect(text).toContain('Zebra 2')
    expect(text).not.toContain('Zebra 1')
  })
})

describe('one phrase', { timeout: 20_000 }, () => {
  const openFirst = async () => {
    const made = await open()
    await screen.findByRole('grid')
    await click(rows()[0] as Element)
    await screen.findByLabelText('Title')
    return made
  }

  test('is shown in a reply as it is written, with what is wrong and where', async () => {
    await openFirst()
    const preview = () => within(screen.getByRole('complementary'))
    await type(screen.getByLabelText('Text'), 'Hi {{ticket.requester.first_name}}, by {{promise.time}}.')
    expect(await preview().findByText(/Hi Mara, by/)).toBeTruthy()
    expect(preview().getByText('promised time')).toBeTruthy()
    await type(screen.getByLabelText('Text'), 'Hi\nyou {% if x %}')
    expect(await preview().findByText(/never closed.*Line 2, column 5/)).toBeTruthy()
    await click(preview().getByRole('button', { name: 'Go there' }))
    expect((active() as HTMLTextAreaElement).selectionStart).toBe(7)
    await type(screen.getByLabelText('Text'), 'As I already told you, you should have read the terms.')
    expect(await preview().findByText('It sounds from above')).toBeTruthy()
  })

  test('is kept by Ctrl+S, is not lost by Escape, and its former version comes back', async () => {
    await openFirst()
    await type(screen.getByLabelText('Title'), 'Zebra the first')
    await key('Escape')
    const guard = within(screen.getByRole('alertdialog'))
    await click(guard.getByRole('button', { name: 'Keep editing' }))
    await key('s', { ctrlKey: true })
    expect((await screen.findAllByText('Saved. Open panels have it already.')).length).toBeGreaterThan(0)
    await screen.findByRole('heading', { level: 1, name: 'Zebra the first' })
    await click(await screen.findByText('Former versions'))
    await click(await screen.findByRole('button', { name: 'Bring back' }))
    await screen.findByRole('heading', { level: 1, name: 'Zebra 1' })
    expect((screen.getByLabelText('Title') as HTMLInputElement).value).toBe('Zebra 1')
  })

  test('that is left by another way waits with what was written', async () => {
    await openFirst()
    await type(screen.getByLabelText('Title'), 'Half a')
    await act(async () => {
      location.hash = '#phrases'
    })
    await screen.findByRole('grid')
    expect(rows()[0]?.textContent).toContain('unsaved')
    await click(rows()[0] as Element)
    expect(((await screen.findByLabelText('Title')) as HTMLInputElement).value).toBe('Half a')
    await key('Escape')
    await click(screen.getByRole('button', { name: 'Drop the changes' }))
    await screen.findByRole('grid')
    expect(titles()[0]).toBe('Zebra 1')
  })

  test('needs a title, a text and a short name of its own, and says so in its place', async () => {
    await open('#phrases/new')
    await screen.findByLabelText('Title')
    await key('s', { ctrlKey: true })
    expect(screen.getByText('It needs a title.')).toBeTruthy()
    expect(screen.getByText('It needs a text.')).toBeTruthy()
    await type(screen.getByLabelText('Title'), 'Giraffe')
    await type(
      screen.getByLabelText('Text'),
      'Hello, this zebra with number 1 lives quietly in our smaller herd behind the old stable.',
    )
    expect(screen.getByText(/Says the same as/)).toBeTruthy()
    expect(screen.getByText(/not recommended: nothing says when/)).toBeTruthy()
    await type(screen.getByLabelText('Short name'), 'refund')
    expect(screen.getByText('“refund” is taken by “Refund started”.')).toBeTruthy()
    await key('s', { ctrlKey: true })
    await click(screen.getByRole('button', { name: 'Take refund2' }))
    await key('s', { ctrlKey: true })
    await screen.findByRole('heading', { level: 1, name: 'Giraffe' })
    const kept = await stores.current.keptPhrases()
    expect(kept.find(({ fields }) => fields.title === 'Giraffe')?.fields.shortcut).toBe('refund2')
  })

  test('that is built in goes back to what it was', async () => {
    await open('#phrases/en.refund-started.chat')
    const title = (await screen.findByLabelText('Title')) as HTMLInputElement
    const before = title.value
    await type(title, 'Money is out')
    await click(screen.getByRole('button', { name: /^Save/ }))
    await click(await screen.findByRole('button', { name: 'Back to built-in' }))
    await screen.findByRole('heading', { level: 1, name: before })
    expect((screen.getByLabelText('Title') as HTMLInputElement).value).toBe(before)
    expect(await stores.current.keptPhrases(['en.refund-started.chat'])).toEqual([])
  })

  test('that is not there any more says so', async () => {
    await open('#phrases/own.nowhere')
    expect(await screen.findByText('This phrase is not there any more.')).toBeTruthy()
  })
})

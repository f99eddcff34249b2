// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { background, builtIn, item, platform } from './sample'

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function open(hash: string, more = {}, browser: Partial<Platform> = {}) {
  history.replaceState(null, '', hash)
  const room = background(more)
  const inside = platform(room.ask, browser)
  const desk = makeDesk(inside, room.view)
  render(<OptionsPage desk={desk} platform={inside} />)
  return { room, desk }
}

const editor = '#checklists/first.en'
// The editor's code comes when a checklist is first opened; from then on it is there at once.
beforeAll(async () => {
  window.scrollTo = () => undefined
  open(editor)
  await screen.findByRole('region', { name: 'Needs' }, { timeout: 15_000 })
  cleanup()
}, 20_000)
/** Does something and waits until the page is drawn again. */
const doing = (work: () => unknown) =>
  act(() => {
    work()
  })
const titles = (moment: string) =>
  within(screen.getByRole('region', { name: moment }))
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('.row-title')?.textContent)
const row = (title: string) =>
  screen.getByRole('button', { name: new RegExp(`^\\d?\\s*${title}`), expanded: false })

describe('reordering by keyboard', () => {
  test('Alt+↓ moves, says where to, and keeps the focus', async () => {
    open(editor)
    row('Do greet').focus()
    await doing(() => fireEvent.keyDown(row('Do greet'), { key: 'ArrowDown', altKey: true }))
    expect(titles('First impression')).toEqual(['Do own', 'Do greet'])
    expect(screen.getByText('“Do greet” is now 2 of 2 in First impression.')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(row('Do greet')))
  })

  test('over the edge of a moment, with the focus going along', async () => {
    open(editor)
    await doing(() => fireEvent.keyDown(row('Do own'), { key: 'ArrowDown', altKey: true }))
    expect(titles('First impression')).toEqual(['Do greet'])
    expect(titles('Needs')).toEqual(['Do own', 'Do restate'])
    await waitFor(() => expect(document.activeElement).toBe(row('Do own')))
  })

  test('the visible buttons do the same and keep the focus on themselves', async () => {
    open(editor)
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Move “Do own” up' })))
    expect(titles('First impression')).toEqual(['Do own', 'Do greet'])
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Do own” up' })),
    )
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Move “Do own” up' })))
    expect(screen.getByText('“Do own” cannot move further.')).toBeTruthy()
  })
})

describe('removing and undoing', () => {
  test('the focus goes to the next item; Ctrl+Z brings the item back and the focus to it', async () => {
    open(editor)
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Remove “Do greet”' })))
    expect(titles('First impression')).toEqual(['Do own'])
    await waitFor(() => expect(document.activeElement).toBe(row('Do own')))
    await doing(() => fireEvent.keyDown(row('Do own'), { key: 'z', ctrlKey: true }))
    expect(titles('First impression')).toEqual(['Do greet', 'Do own'])
    await waitFor(() => expect(document.activeElement).toBe(row('Do greet')))
  })

  test('the last item of a moment leaves the focus at the button that adds one', async () => {
    open(editor)
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Remove “Do restate”' })))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Add an item Needs/ })),
    )
  })

  test('reset to built-in can be undone too', async () => {
    const { desk } = open(editor, {
      settings: { ...background().view.settings, checklists: [{ ...builtIn, name: 'Ours' }] },
    })
    await doing(() => fireEvent.click(screen.getByRole('button', { name: 'Reset to built-in' })))
    expect(desk.settings.value.checklists).toEqual([])
    await doing(() => fireEvent.click(screen.getByRole('button', { name: /^Undo: reset/ })))
    expect(desk.settings.value.checklists[0]?.name).toBe('Ours')
  })
})

describe('validation in plain words', () => {
  test('an empty title is said at the field; the last good one stays in force', async () => {
    const { desk } = open(editor)
    await doing(() => fireEvent.click(row('Do greet')))
    const field = screen.getByRole('textbox', { name: 'What is to be done' })
    await doing(() => fireEvent.input(field, { target: { value: '  ' } }))
    expect(screen.getByRole('alert').textContent).toBe('What is to be done must not be empty. Not saved yet.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(titles('First impression')).toContain('Do greet')
    expect(desk.steps.value).toEqual([])
    await doing(() => fireEvent.input(field, { target: { value: 'Greet warmly' } }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(titles('First impression')).toContain('Greet warmly')
  })

  test('too long, in Chinese', async () => {
    open(editor, { settings: { ...background().view.settings, locale: 'zh' } })
    await doing(() => fireEvent.click(screen.getByRole('button', { name: /Do greet/, expanded: false })))
    const field = screen.getByRole('textbox', { name: '要做什么' })
    await doing(() => fireEvent.input(field, { target: { value: '长'.repeat(201) } }))
    expect(screen.getByRole('alert').textContent).toBe('要做什么太长，最多 200 个字符，暂未保存。')
  })

  test('an item without words is not added; a checklist without items says so', async () => {
    const { desk } = open(editor, { builtInChecklists: [{ ...builtIn, items: [] }] })
    expect(screen.getByText(/This checklist has no items/)).toBeTruthy()
    await doing(() => fireEvent.click(screen.getByRole('button', { name: /Add an item Needs/ })))
    const field = screen.getByRole('textbox', { name: 'New item in Needs' })
    await doing(() => fireEvent.submit(field))
    expect(screen.getByText('Write what is to be done first.')).toBeTruthy()
    await doing(() => fireEvent.input(field, { target: { value: 'Ask by when' } }))
    await doing(() => fireEvent.submit(field))
    expect(desk.settings.value.checklists[0]?.items).toMatchObject([
      { title: 'Ask by when', moment: 'needs' },
    ])
  })

  test('an inner step before an outer one gets a hint', () => {
    const items = [item('cause', 'resolution', { side: 'inner' }), item('update', 'resolution')]
    open(editor, { builtInChecklists: [{ ...builtIn, items }] })
    expect(screen.getAllByText(/An inner step stands before an outer one/)).toHaveLength(1)
  })
})

test('names with markup in them are text', () => {
  const name = '<img src=x onerror="window.hurt = true">'
  open(editor, { builtInChecklists: [{ ...builtIn, name, items: [item('x', 'needs', { title: name })] }] })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name)
  expect(titles('Needs')).toEqual([name])
  expect(document.querySelector('img')).toBeNull()
})

describe('sites', () => {
  const add = async (address: string) => {
    await doing(() => fireEvent.input(screen.getByLabelText('Address'), { target: { value: address } }))
    await act(async () => {
      fireEvent.submit(screen.getByLabelText('Address'))
    })
  }

  test('an address is asked for and added', async () => {
    const asked: string[] = []
    const { room } = open(
      '#sites',
      {},
      {
        requestAccess: async (pattern) => asked.push(pattern) > 0,
      },
    )
    await add('support.example.com/agent?x=1')
    expect(asked).toEqual(['https://support.example.com/*'])
    await waitFor(() =>
      expect(room.view.settings.sites).toEqual([
        { host: 'https://support.example.com', helpdesk: 'zendesk', enabled: true },
      ]),
    )
  })

  test('refused: nothing is added, and it is said', async () => {
    const { desk } = open('#sites', {}, { requestAccess: async () => false })
    await add('https://rt.example.org:8443')
    expect(await screen.findByText(/did not grant access to https:\/\/rt.example.org:8443/)).toBeTruthy()
    expect(desk.settings.value.sites).toEqual([])
  })

  test('what is no address, and what is covered already, is not asked for', async () => {
    open(
      '#sites',
      {},
      {
        requestAccess: async () => {
          throw new Error('asked')
        },
      },
    )
    await add('two words')
    expect(screen.getByText(/This is no web address/)).toBeTruthy()
    await add('acme.zendesk.com')
    expect(screen.getByText('This address is covered already by *.zendesk.com.')).toBeTruthy()
  })

  test('a withdrawn permission is said, with a way to ask again', async () => {
    const sites = [{ host: 'https://rt.example.org', helpdesk: 'request-tracker' as const, enabled: true }]
    let granted = false
    open(
      '#sites',
      { settings: { ...background().view.settings, sites } },
      {
        hasAccess: async () => granted,
        requestAccess: async () => {
          granted = true
          return true
        },
      },
    )
    fireEvent.click(await screen.findByRole('button', { name: /Ask again/ }))
    expect(await screen.findByText(/Access to https:\/\/rt.example.org is back/)).toBeTruthy()
    await waitFor(() => expect(screen.queryByText(/permission for this site is gone/)).toBeNull())
  })
})

test('newer settings: said at the top, and nothing can be changed', () => {
  open('#general', { problem: { kind: 'newer-settings', detail: 'version 9' } })
  expect(screen.getByRole('alert').textContent).toContain('read-only')
  for (const control of screen.getAllByRole('radio')) expect(control.hasAttribute('disabled')).toBe(true)
  expect(screen.getByLabelText('Your name').hasAttribute('disabled')).toBe(true)
})

test('damaged settings: the wrong places are named in plain words', async () => {
  open(
    '#general',
    { problem: { kind: 'damaged-settings', detail: 'json' } },
    {
      storedSettings: async () =>
        JSON.stringify({ settings: { ...background().view.settings, theme: 'pink' } }),
    },
  )
  expect(await screen.findByText(/Theme: must be one of: auto, light, dark/)).toBeTruthy()
})

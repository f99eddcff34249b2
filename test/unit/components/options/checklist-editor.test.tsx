// @vitest-environment jsdom
/** The editor beyond titles and order: needs, turns, conditions, fields, copies, and which checklists apply. */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Checklist, Settings } from '@/lib/settings'
import { background, builtIn, platform } from './sample'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function open(hash: string, settings: Partial<Settings> = {}) {
  history.replaceState(null, '', hash)
  const room = background()
  room.view.settings = { ...room.view.settings, ...settings }
  const inside = platform(room.ask)
  const desk = makeDesk(inside, room.view)
  render(<OptionsPage desk={desk} platform={inside} />)
  return desk
}

beforeAll(async () => {
  window.scrollTo = () => undefined
  open('#checklists/first.en')
  await screen.findByRole('region', { name: 'Needs' }, { timeout: 15_000 })
  await screen.findByLabelText('Ticket', {}, { timeout: 15_000 })
  cleanup()
}, 40_000)

const doing = (work: () => unknown) =>
  act(() => {
    work()
  })
const click = (element: Element) => doing(() => fireEvent.click(element))
const own = (desk: ReturnType<typeof open>): Checklist => desk.settings.value.checklists[0] as Checklist

describe('an item', () => {
  const openItem = async () => {
    const desk = open('#checklists/first.en')
    await click(screen.getByRole('button', { name: /Do greet/, expanded: false }))
    return desk
  }
  const editor = () => within(screen.getByRole('group', { name: 'Edit “Do greet”' }))

  test('gets a need and a turn, each one step to take back', async () => {
    const desk = await openItem()
    await click(editor().getByRole('radio', { name: 'Delight' }))
    await click(editor().getByRole('radio', { name: 'Every turn' }))
    expect(own(desk).items[0]).toMatchObject({ need: 'delight', repeat: 'turn' })
    expect(editor().getByText(/Open again when the customer has written again/)).toBeTruthy()
    await doing(() => desk.undo())
    expect(own(desk).items[0]).toMatchObject({ need: 'delight', repeat: 'ticket' })
  })

  test('gets a condition, said in its row', async () => {
    const desk = await openItem()
    await click(editor().getByRole('button', { name: /Only on some tickets/ }))
    await click(editor().getByRole('button', { name: 'Add a condition' }))
    await doing(() => fireEvent.change(editor().getByLabelText('Fact'), { target: { value: 'mood' } }))
    expect(own(desk)).toBeUndefined()
    await click(editor().getByRole('checkbox', { name: 'angry' }))
    expect(own(desk).items[0]?.when).toEqual({
      when: 'all',
      of: [{ when: 'is', fact: 'mood', values: ['angry'] }],
    })
    expect(editor().getByText('For tickets where the customer is angry.')).toBeTruthy()
    expect(screen.getByRole('button', { name: /Do greet.*on some tickets/ })).toBeTruthy()
  })

  test('gets a number of messages as a bound', async () => {
    const desk = await openItem()
    await click(editor().getByRole('button', { name: /Only on some tickets/ }))
    await click(editor().getByRole('button', { name: 'Add a condition' }))
    await doing(() => fireEvent.change(editor().getByLabelText('Fact'), { target: { value: 'messages' } }))
    const count = () => editor().getByLabelText('Number of messages')
    await doing(() => fireEvent.input(count(), { target: { value: '4' } }))
    await doing(() =>
      fireEvent.change(editor().getByLabelText('At least or at most'), { target: { value: '<=' } }),
    )
    expect(own(desk).items[0]?.when).toMatchObject({ of: [{ fact: 'messages', values: ['<=4'] }] })
    expect(editor().getByText('For tickets where it has at most 4 messages.')).toBeTruthy()
    await doing(() => fireEvent.input(count(), { target: { value: '' } }))
    expect(desk.settings.value.checklists).toEqual([])
  })

  test('gets fields: named, of a kind, with choices, and loses them again', async () => {
    const desk = await openItem()
    await click(editor().getByRole('button', { name: /Add a field/ }))
    await doing(() =>
      fireEvent.input(editor().getByLabelText('Field 1, what'), { target: { value: 'Verified by' } }),
    )
    await doing(() =>
      fireEvent.change(editor().getByLabelText('Field 1, kind'), { target: { value: 'choice' } }),
    )
    expect(editor().getByText(/nothing to choose from/)).toBeTruthy()
    await doing(() =>
      fireEvent.input(editor().getByLabelText('Choices, one a line'), {
        target: { value: 'Call\n\nMail\nCall' },
      }),
    )
    await click(editor().getByRole('checkbox', { name: 'Required' }))
    expect(own(desk).items[0]?.fields).toEqual([
      {
        id: expect.any(String),
        label: 'Verified by',
        kind: 'choice',
        required: true,
        choices: ['Call', 'Mail'],
      },
    ])
    await doing(() => fireEvent.input(editor().getByLabelText('Field 1, what'), { target: { value: ' ' } }))
    expect(own(desk).items[0]?.fields[0]?.label).toBe('Verified by')
    await click(editor().getByRole('button', { name: 'Remove field 1' }))
    expect(desk.settings.value.checklists).toEqual([])
  })

  test('gets single phrases by their titles, and loses them again', async () => {
    const desk = await openItem()
    const { builtInPhrases } = await import('@/lib/settings/built-in/phrases')
    const [phrase] = builtInPhrases
    if (!phrase) throw new Error('no phrase')
    const field = () => editor().getByRole('combobox', { name: 'Single phrases for it' })
    await waitFor(() =>
      expect(editor().getByRole('combobox', { name: 'Single phrases for it' })).toBeTruthy(),
    )
    await waitFor(() => expect(document.querySelectorAll('datalist option').length).toBeGreaterThan(100))
    await doing(() => fireEvent.input(field(), { target: { value: phrase.title.slice(0, 4) } }))
    expect(desk.settings.value.checklists).toEqual([])
    await doing(() => fireEvent.input(field(), { target: { value: phrase.title } }))
    expect(own(desk).items[0]?.phrases).toEqual([phrase.id])
    await click(editor().getByRole('button', { name: `Remove “${phrase.title}”` }))
    expect(desk.settings.value.checklists).toEqual([])
  })

  test('is duplicated right behind itself, with an id of its own', async () => {
    const desk = await openItem()
    await click(editor().getByRole('button', { name: 'Duplicate this item' }))
    const [first, second] = own(desk).items
    expect([first?.title, second?.title]).toEqual(['Do greet', 'Do greet (copy)'])
    expect(second?.id).not.toBe(first?.id)
    expect(screen.getByRole('group', { name: 'Edit “Do greet (copy)”' })).toBeTruthy()
  })
})

describe('a checklist', () => {
  test('gets a condition besides its audience, and the preview says which apply and why', async () => {
    const desk = open('#checklists/first.en')
    await click(screen.getByRole('button', { name: 'Add a condition' }))
    await doing(() => fireEvent.change(screen.getByLabelText('Fact'), { target: { value: 'vip' } }))
    expect(own(desk).when).toEqual({ when: 'all', of: [{ when: 'is', fact: 'vip', values: ['yes'] }] })
    const preview = within(await screen.findByRole('complementary', { name: 'Preview' }))
    await waitFor(() =>
      expect(preview.getByRole('note').textContent).toContain('it asks that the customer is a VIP'),
    )
    await doing(() => fireEvent.change(preview.getByLabelText('Ticket'), { target: { value: 'refund' } }))
    const [chosen] = preview.getByRole('region', { name: 'What the panel shows' }).querySelectorAll('li')
    expect(chosen?.textContent).toContain('for customers, the customer is a VIP · 2 facts asked for')
    expect(preview.getByRole('checkbox', { name: /^Do greet/ })).toBeTruthy()
    await doing(() => fireEvent.change(preview.getByLabelText('Ticket'), { target: { value: 'colleague' } }))
    expect(preview.getByRole('note').textContent).toContain('it is for others')
    expect(preview.getByText('No checklist applies.')).toBeTruthy()
  })

  test('is duplicated and opens, switched off; the list has it before its original', async () => {
    const desk = open('#checklists/first.en')
    await click(screen.getByRole('button', { name: 'Duplicate' }))
    expect(own(desk)).toMatchObject({ name: 'Outside first (copy)', enabled: false, items: builtIn.items })
    expect(desk.settings.value.checklistOrder).toEqual([own(desk).id, 'first.en'])
    expect(decodeURIComponent(location.hash)).toBe(`#checklists/${own(desk).id}`)
  })
})

describe('the list', () => {
  const second: Checklist = { ...builtIn, id: 'own', name: 'Ours', items: [] }

  test('is ordered by keys; undo takes it back', async () => {
    const desk = open('#checklists', { checklists: [second] })
    const names = () => [...document.querySelectorAll('.card-title')].map((one) => one.textContent)
    expect(names()).toEqual(['Ours', 'Outside first'])
    const link = screen.getByRole('link', { name: /^Ours/ })
    await doing(() => fireEvent.keyDown(link, { key: 'ArrowDown', altKey: true }))
    expect(names()).toEqual(['Outside first', 'Ours'])
    expect(screen.getByText('“Ours” is now 2 of 2.')).toBeTruthy()
    await doing(() =>
      fireEvent.keyDown(screen.getByRole('link', { name: /^Ours/ }), { key: 'ArrowDown', altKey: true }),
    )
    expect(screen.getByText('“Ours” cannot move further.')).toBeTruthy()
    await doing(() => desk.undo())
    expect(names()).toEqual(['Ours', 'Outside first'])
  })

  test('says where each is used, also those for some tickets only', async () => {
    const some = { ...second, when: { when: 'is' as const, fact: 'vip' as const, values: ['yes'] } }
    open('#checklists', { checklists: [some] })
    expect(await screen.findByText(/In use for some customers’ tickets \(English\)/)).toBeTruthy()
    expect(screen.getByText(/In use for customers’ tickets \(English\)/)).toBeTruthy()
  })
})

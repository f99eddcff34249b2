// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MEETING } from '@/components/panel/late/meeting'
import { PlaybookSheet } from '@/components/panel/playbook/PlaybookSheet'
import { mergeParts, type Part } from '@/lib/playbooks'
import type { Lang } from '@/lib/ticket'
import { NOW } from '../../../e2e/preview/make'
import { draw, settle } from './draw'

beforeEach(() => {
  Object.assign(globalThis, { [MEETING]: { playbook: PlaybookSheet } })
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})
afterEach(async () => {
  cleanup()
  // What was typed last is kept as the view goes.
  await settle()
})

/** The panel with a background that keeps parts as the real one does. */
function open(name: 'proposed' | 'playbook' | 'upset' = 'playbook', lang: Lang = 'en') {
  const drawn = draw(name, lang)
  let kept: Part[] = drawn.signals.look.peek()?.playbook?.parts ?? []
  const asked: [string, Record<string, unknown>][] = []
  drawn.actions.request.mockImplementation((async (request: string, payload: { parts?: Part[] }) => {
    asked.push([request, payload as Record<string, unknown>])
    if (request === 'playbook/phrases') return drawn.signals.look.peek()?.phrases.slice(0, 2)
    if (request === 'playbook/save') {
      kept = mergeParts(kept, payload.parts ?? [], Date.now())
      return kept
    }
    return []
  }) as never)
  const line = () => document.querySelector<HTMLButtonElement>('.playbook-line button')
  const undo = () => act(() => drawn.actions.say.mock.lastCall?.[1]?.())
  return { ...drawn, asked, kept: () => kept, line, undo }
}

const press = (target: Element | null | undefined, key: string) =>
  fireEvent.keyDown(target as Element, { key })
const type = (target: Element, value: string) => fireEvent.input(target, { target: { value } })
/** By their accessible names, without asking for everybody's: that is slow in jsdom. */
const buttons = (name: string | RegExp, place: ParentNode = document) =>
  [...place.querySelectorAll('button')].filter((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return typeof name === 'string' ? own === name : name.test(own)
  })
function button(name: string | RegExp, place?: ParentNode): HTMLButtonElement {
  const [first, ...more] = buttons(name, place)
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} buttons ${name}`)
  return first
}
const tab = (name: RegExp) => fireEvent.click(button(name))
const fields = (name: string | RegExp) => screen.queryAllByLabelText<HTMLInputElement>(name)
const values = (name: string | RegExp) => fields(name).map(({ value }) => value)

describe('the line', () => {
  test('says what it looks like and by which words, and can be sent away', () => {
    const { actions } = open('proposed')
    expect(document.querySelector('.playbook-line p')?.textContent).toBe(
      'This looks like a contract dispute: “According to clause 7”, “overcharged”',
    )
    fireEvent.click(button('Not one'))
    const [name, change, told] = actions.change.mock.lastCall as [string, { parts: Part[] }, string]
    expect([name, told]).toEqual(['playbook/save', 'Not proposed again on this ticket.'])
    expect(change.parts).toMatchObject([{ gone: false, body: { of: 'dismissed', kind: 'contract-dispute' } }])
    actions.change.mock.lastCall?.[3]()
    expect(actions.change.mock.lastCall?.[1].parts).toMatchObject([{ gone: true }])
  })

  test('opens it as that kind with the customer’s words, in Chinese, too; Escape goes back to the line', async () => {
    const { line, asked } = open('proposed', 'zh')
    line()?.focus()
    fireEvent.click(button('打开处理手册'))
    expect(screen.getByText('客户原话')).toBeTruthy()
    expect(document.activeElement?.getAttribute('role')).toBe('tab')
    press(document.activeElement, 'Escape')
    await settle()
    expect(document.querySelector('.playbook')).toBeNull()
    expect(document.activeElement).toBe(line())
    expect(asked).toMatchObject([
      [
        'playbook/save',
        { parts: [{ id: 'head', body: { quotes: ['According to clause 7', 'overcharged'] } }] },
      ],
    ])
  })

  test('of one that is begun says how far it is; an ordinary ticket has no line', () => {
    open('playbook')
    expect(document.querySelector('.playbook-line p')?.textContent).toBe('Contract dispute: step 4 of 5, Act')
    cleanup()
    expect(open('upset').line()).toBeNull()
  })
})

test('B and the menu open it by hand, and ask for the kind', async () => {
  open('upset')
  press(document.querySelector('.head'), 'b')
  expect(await screen.findByText('What kind of case is this?')).toBeTruthy()
  fireEvent.click(button('Close the playbook'))
  fireEvent.click(button('Panel menu'))
  fireEvent.click(button(/^Playbook for a hard case/))
  fireEvent.click(button(/^Emergency/))
  expect(screen.getByText('Ask whether people are safe and what has stopped')).toBeTruthy()
})

test('Tab goes round within it, and reaches the undo of a toast', () => {
  const { signals } = open('playbook')
  fireEvent.click(button('Go on'))
  const places = [...document.querySelectorAll<HTMLElement>('.playbook button, .playbook select')]
  const [first, last] = [document.querySelector<HTMLElement>('.playbook select'), places.at(-1)]
  last?.focus()
  expect(press(last, 'Tab'), 'the browser does not move it').toBe(false)
  expect(document.activeElement).toBe(first)
  fireEvent.keyDown(first as Element, { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(last)
  act(() => {
    signals.toast.value = { id: 1, text: 'Cause removed', undo: () => undefined }
  })
  expect(press(last, 'Tab'), 'the browser moves on to the toast').toBe(true)
})

describe('the 5 Whys', () => {
  function whys() {
    const opened = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Cause/)
    return opened
  }
  const answers = () => values(/Answer \d/)

  test('grow with Enter, say when an answer only repeats, and end in the root cause', async () => {
    whys()
    const before = answers().length
    press(fields(/Answer 3/)[0], 'Enter')
    await settle()
    expect(answers()).toHaveLength(before + 1)
    expect(document.activeElement).toBe(fields(/Answer 4/)[0])
    type(document.activeElement as Element, 'Because the price list has no contracts')
    expect(screen.getByText(/says the answer before again/)).toBeTruthy()
    type(document.activeElement as Element, 'Nobody was ever asked to add them')
    expect(screen.queryByText(/says the answer before again/)).toBeNull()
    const root = document.querySelector('.whys li.root input') as HTMLInputElement
    expect(root.value).toBe('Nobody was ever asked to add them')
  })

  test('a removed answer comes back with undo, and the focus stays in the list', async () => {
    const { undo } = whys()
    const before = answers()
    fireEvent.click(button('Remove answer 2'))
    await settle()
    expect(answers()).toEqual([before[0], before[2]])
    expect(document.activeElement).toBe(fields(/Answer 2/)[0])
    await undo()
    expect(answers()).toEqual(before)
  })
})

describe('the fishbone', () => {
  test('is explained while it is empty, and drawn once there is a cause; hostile words stay text', async () => {
    open('upset')
    press(document.querySelector('.head'), 'b')
    await settle()
    fireEvent.click(button(/^Emergency/))
    tab(/^Cause/)
    expect(screen.getByText(/collects possible causes from six sides/)).toBeTruthy()
    fireEvent.click(button('Add a cause: Process'))
    await settle()
    type(document.activeElement as Element, '<img src=x onerror=alert(1)>')
    expect(screen.queryByText(/from six sides/)).toBeNull()
    const drawing = document.querySelector('.fishbone-drawing')
    expect(drawing?.textContent).toContain('<img src=x')
    expect(document.querySelector('img')).toBeNull()
    fireEvent.click(button('Likely: “<img src=x onerror=alert(1)>”'))
    expect(drawing?.textContent).toContain('(likely)')
    fireEvent.click(button('Ruled out: “<img src=x onerror=alert(1)>”'))
    expect(drawing?.textContent).toContain('(ruled out)')
    fireEvent.click(button(/^Cause of/))
    await settle()
    type(document.activeElement as Element, 'old template')
    expect(drawing?.textContent).toContain('– old template')
  })

  test('opens large and closes again, the focus back where it was', async () => {
    open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Cause/)
    const small = button(/^Fishbone of .*Open large$/)
    fireEvent.click(small)
    const dialog = document.querySelector('dialog') as HTMLElement
    expect(dialog.getAttribute('aria-label')).toMatch(/^Fishbone of/)
    expect(dialog.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/^Fishbone of/)
    fireEvent.click(button('Close the playbook', dialog))
    expect(document.querySelector('dialog')).toBeNull()
    expect(document.activeElement).toBe(small)
  })

  test('a removed cause takes what lies behind it along, and brings it back', async () => {
    const { undo } = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Cause/)
    const causes = () => document.querySelectorAll('.fishbone input').length
    const before = causes()
    fireEvent.click(button(/^Remove: “Nobody enters clauses/))
    expect(causes()).toBe(before - 2)
    await undo()
    expect(causes()).toBe(before)
  })
})

describe('the plan', () => {
  test('a date makes a reminder, its undo takes it back, and a day that has passed makes none', async () => {
    const { asked, actions, undo } = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Plan/)
    const date = fields('By')[1] as HTMLInputElement
    fireEvent.change(date, { target: { value: '2099-03-01' } })
    await settle()
    const reminder = asked.find(([name]) => name === 'follow-up/save')?.[1]
    expect(reminder).toMatchObject({ text: 'Enter clause 7 for this customer (Tom)', ticketId: '4021' })
    expect(Date.parse(String(reminder?.at))).toBeGreaterThan(NOW)
    expect(actions.say.mock.lastCall?.[0]).toMatch(/^Reminder set for/)
    await undo()
    await settle()
    expect(asked.findLast(([name]) => name.startsWith('follow-up'))).toMatchObject([
      'follow-up/delete',
      { id: reminder?.id },
    ])
    fireEvent.change(fields('By')[0] as Element, { target: { value: '2020-01-01' } })
    expect(screen.getByText('This day has passed: no reminder')).toBeTruthy()
  })

  test('is ticked off while it is carried out, and phrases report back', async () => {
    const { kept, actions } = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Act/)
    fireEvent.click(screen.getByLabelText(/Correct the four invoices/))
    await settle()
    fireEvent.click(button('Close the playbook'))
    await settle()
    expect(
      kept().find(({ body }) => body.of === 'plan' && body.text.startsWith('Correct'))?.body,
    ).toMatchObject({ done: true })
    fireEvent.click(button('Go on'))
    tab(/^Act/)
    await settle()
    const report = () => buttons('Insert in public reply', document.querySelector('.report') as Element)
    fireEvent.click(report()[0] as Element)
    expect(actions.insert.mock.lastCall?.[0].phraseId).toBe('own-1')
    // This one has a gap: it is asked for in the panel.
    fireEvent.click(report()[1] as Element)
    await settle()
    expect(document.querySelector('.playbook')).toBeNull()
    expect(document.activeElement?.tagName).toBe('INPUT')
  })
})

describe('keeping', () => {
  test('a failed save is said and tried again; what was typed stays', async () => {
    const { actions, kept } = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Identify/)
    const real = actions.request.getMockImplementation()
    actions.request.mockRejectedValueOnce(new Error('disk full'))
    const field = screen.getByLabelText('Who is affected, and how much')
    type(field, 'Everybody')
    fireEvent.blur(field)
    await settle()
    const again = button(/Not saved/)
    actions.request.mockImplementation(real as never)
    fireEvent.click(again)
    await settle()
    expect(kept().find(({ id }) => id === 'text:impact')?.body).toMatchObject({ text: 'Everybody' })
    expect(screen.getByText('Saved')).toBeTruthy()
  })

  test('what another tab kept comes in beside what is typed here', async () => {
    const { signals } = open('playbook')
    fireEvent.click(button('Go on'))
    tab(/^Identify/)
    type(screen.getByLabelText('Who is affected, and how much'), 'Mine')
    const look = signals.look.peek()
    const theirs: Part = {
      id: 'text:problem',
      at: new Date().toISOString(),
      gone: false,
      body: { of: 'text', field: 'problem', text: 'Theirs' },
    }
    await act(() => {
      signals.look.value = look && {
        ...look,
        playbook: { proposal: null, parts: [...(look.playbook?.parts ?? []), theirs] },
      }
    })
    expect(values('The problem in one sentence')).toEqual(['Theirs'])
    expect(values('Who is affected, and how much')).toEqual(['Mine'])
  })

  test('is deleted as a whole, and comes back as a whole', async () => {
    const { kept, undo, actions } = open('playbook')
    const before = kept().length
    fireEvent.click(button('Go on'))
    fireEvent.click(button('Delete this playbook'))
    await settle()
    expect(kept().filter(({ gone }) => !gone)).toEqual([])
    expect(document.querySelector('.playbook')).toBeNull()
    await undo()
    await settle()
    expect(kept().filter(({ gone }) => !gone)).toHaveLength(before)
    expect(actions.lookAgain).toHaveBeenCalled()
  })

  test('nothing is begun over a playbook that could not be read', () => {
    const { signals } = draw('upset', 'en', (state) => {
      if (state.look) state.look.problems = [{ part: 'playbook', problem: { kind: 'storage', detail: '' } }]
    })
    expect(signals.look.peek()?.playbook).toBeNull()
    press(document.querySelector('.head'), 'b')
    expect(screen.getByText('The playbook could not be read.')).toBeTruthy()
    expect(buttons(/^Emergency/)).toEqual([])
  })
})

test('the note goes into an internal note where one is open, and else only to the clipboard', () => {
  const { signals, actions } = open('playbook')
  fireEvent.click(button('Go on'))
  expect(buttons('Insert into the internal note')).toEqual([])
  fireEvent.click(button('Copy as internal note'))
  expect(actions.copy.mock.lastCall?.[0]).toContain('Root cause: The price list has no contracts')
  act(() => {
    signals.target.value = { audience: 'internal', plain: false }
  })
  fireEvent.click(button('Insert into the internal note'))
  expect(actions.insertNote.mock.lastCall?.[0]).toBe(actions.copy.mock.lastCall?.[0])
  fireEvent.click(button('Copy Markdown'))
  expect(actions.copy.mock.lastCall?.[0]).toMatch(/^# Contract dispute: \\?#4021/)
  expect(actions.insert).not.toHaveBeenCalled()
})

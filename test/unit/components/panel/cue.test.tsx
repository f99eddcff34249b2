// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { currentLook } from '@/components/panel/context'
import { inWords, makeCue } from '../../../e2e/preview/make'
import { draw, settle } from './draw'

afterEach(cleanup)

const focused = () => document.activeElement as HTMLElement
const inPanel = () => screen.getByRole('separator').focus()
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  fireEvent.keyDown(focused(), { key, ...more })
  await settle()
}
const menu = () => screen.queryByRole('group', { name: 'How does the customer feel here?' })
const KEY = 'zendesk:acme.zendesk.com:4021'
const read = {
  mood: 'angry',
  confidence: 0.8,
  shares: { negative: 0.8, neutral: 0.16, positive: 0.04 },
}

describe('the wrong mood', () => {
  test('is corrected by two keys; the focus is back where it was, and the digit inserts no phrase', async () => {
    const { actions } = draw('angry-long')
    inPanel()
    const from = focused()
    await press('w')
    expect(focused().textContent).toContain('Angry')
    await press('3', { code: 'Digit3' })
    expect(actions.change.mock.calls.map((call) => call.slice(0, 3))).toEqual([
      [
        'cue/correct',
        { ticketKey: KEY, messageId: 'm4', mood: 'worried', read, lang: 'en' },
        'Mood corrected: worried',
      ],
    ])
    expect(menu()).toBeNull()
    expect(focused()).toBe(from)
    expect(actions.insert).not.toHaveBeenCalled()
    // What the undo of the toast does.
    actions.change.mock.calls[0]?.[3]()
    expect(actions.change.mock.lastCall?.slice(0, 3)).toEqual([
      'cue/correct',
      { ticketKey: KEY, messageId: 'm4', mood: null, read, lang: 'en' },
      'The mood is as it was read',
    ])
  })

  test('Escape leaves the menu and nothing else; arrows move in it, a click chooses', async () => {
    const { actions } = draw('angry-long')
    screen.getByRole('button', { name: 'The mood is wrong' }).click()
    await settle()
    await press('Escape')
    expect(menu()).toBeNull()
    expect([actions.leave.mock.calls, actions.change.mock.calls]).toEqual([[], []])
    screen.getByRole('button', { name: 'The mood is wrong' }).click()
    await settle()
    await press('ArrowDown')
    expect(focused().textContent).toContain('Upset')
    focused().click()
    await settle()
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({ mood: 'upset' })
  })

  test('a corrected one keeps what was read, can be corrected again, and taken back', async () => {
    const { actions, container } = draw('corrected')
    expect(container.querySelector('.cue-mood')?.textContent).toContain('Worried')
    expect(container.querySelector('.cue-beside')?.textContent).toContain('corrected by you')
    inPanel()
    await press('w')
    expect(focused().textContent).toContain('Worried')
    expect(menu()?.textContent).toContain('Read as angry')
    await press('5')
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({
      mood: 'pleased',
      read: { mood: 'angry', confidence: 0.3 },
    })
    actions.change.mock.lastCall?.[3]()
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({ mood: 'worried' })
    await press('w')
    within(menu() as HTMLElement)
      .getByRole('button', { name: 'As it was read' })
      .click()
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({ mood: null })
    await settle()
    await press('w')
    actions.change.mockClear()
    await press('3')
    expect(actions.change, 'the same mood again changes nothing').not.toHaveBeenCalled()
  })

  test('a message in another language can be given a mood: nothing was read of it', async () => {
    const { actions } = draw('not-read')
    expect(screen.getByText('Mood not read (German)')).toBeTruthy()
    inPanel()
    await press('w')
    await press('2')
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({
      mood: 'upset',
      read: { mood: null, shares: null },
      lang: 'de',
    })
  })

  test('is that of the message in sight when the menu opened, also when a newer one comes meanwhile', async () => {
    const { actions, signals } = draw('angry-long')
    inPanel()
    await press('w')
    await act(async () => {
      const look = signals.look.value
      if (look)
        signals.look.value = inWords(
          { ...look, cue: makeCue(['pleased'], [], [], { messageId: 'm9' }) },
          'en',
        )
    })
    await press('4')
    expect(actions.change.mock.lastCall?.[1]).toMatchObject({
      messageId: 'm4',
      mood: 'neutral',
      read: { mood: 'angry' },
    })
  })

  test.each(['empty', 'looking'])('there is nothing to correct without a message: %s', async (state) => {
    draw(state)
    inPanel()
    await press('w')
    await press('m')
    expect([menu(), screen.queryByRole('slider')]).toEqual([null, null])
  })
})

describe('the message and its course', () => {
  test('stand behind one key: its words marked as text, cut around them, whole on demand', async () => {
    const { container } = draw('angry-long')
    inPanel()
    await press('m')
    const message = screen.getByRole('region', { name: /^Message of / })
    expect(focused()).toBe(message)
    const marks = () => [...container.querySelectorAll('.excerpt-text mark')].map((mark) => mark.textContent)
    expect(marks()).toEqual(['third time', 'Nobody called back', 'unacceptable'])
    expect(message.textContent).not.toContain('Hello')
    screen.getByRole('button', { name: 'Whole message' }).click()
    await settle()
    expect(message.textContent).toContain('Hello')
    expect(marks()).toHaveLength(3)
    await press('m')
    expect(screen.queryByRole('slider')).toBeNull()
    expect(focused()).toBe(screen.getByRole('separator'))
  })

  test('words that stand elsewhere by now are not marked, and a message that is gone is said to be', async () => {
    const { container } = draw('angry-long', 'en', ({ phase, look }) => {
      const latest = look?.cue.latest
      if (latest?.words[0]) latest.words[0] = { ...latest.words[0], text: 'something else' }
      if (phase.kind === 'ready') phase.ticket.messages = phase.ticket.messages.slice(-1)
    })
    inPanel()
    await press('m')
    expect(container.querySelectorAll('.excerpt-text mark')).toHaveLength(2)
    cleanup()
    draw('angry-long', 'en', ({ phase }) => {
      if (phase.kind === 'ready') phase.ticket.messages = []
    })
    inPanel()
    await press('m')
    expect(screen.getByText('This message is no longer on the page.')).toBeTruthy()
  })

  test('every point is reached by keys and says its date, mood and first words', async () => {
    draw('angry-long')
    inPanel()
    await press('m')
    const slider = screen.getByRole('slider', { name: 'Mood, message by message' })
    const says = () => slider.getAttribute('aria-valuetext')
    expect(says()).toMatch(/ · angry · lowest · latest\. “Hello, I ordered the lamp/)
    slider.focus()
    await press('ArrowLeft')
    expect(says()).toMatch(/· upset\. “I am still waiting for the call/)
    await press('Home')
    expect(says()).toMatch(/^18 Nov · neutral\. “Hello, when will my lamp arrive/)
    await press('ArrowLeft')
    expect(slider.getAttribute('aria-valuenow')).toBe('1')
    screen.getByRole('button', { name: 'Highest' }).click()
    await settle()
    expect(says()).toMatch(/· pleased · highest\. “Thanks, then I will wait for it/)
    await press('End')
    expect(slider.getAttribute('aria-valuenow')).toBe('5')
  })

  test('a point stays on its message when a new one comes', async () => {
    const { signals } = draw('angry-long')
    inPanel()
    await press('m')
    const slider = screen.getByRole('slider')
    slider.focus()
    await press('ArrowLeft')
    await act(async () => {
      const look = signals.look.value
      const [first] = look?.cue.curve ?? []
      if (!look || !first) return
      const curve = [...look.cue.curve, { ...first, messageId: 'm9' }]
      signals.look.value = { ...look, cue: { ...look.cue, curve } }
    })
    expect([slider.getAttribute('aria-valuenow'), slider.getAttribute('aria-valuemax')]).toEqual(['4', '6'])
  })

  test('a risk opens the message it was in, with its words marked', async () => {
    const { container } = draw('angry-long')
    const legal = screen.getByRole('button', { name: /^legal/ })
    legal.click()
    await settle()
    expect(legal.getAttribute('aria-expanded')).toBe('true')
    expect([...container.querySelectorAll('.excerpt-text mark')].map((mark) => mark.textContent)).toEqual([
      'write to the consumer advice centre',
    ])
    expect(screen.queryByRole('slider')).toBeNull()
    legal.click()
    await settle()
    expect(container.querySelector('.cue-more')).toBeNull()
  })

  test('messages that were not read have no place on the line', () => {
    const { signals, container } = draw('angry-long', 'en', ({ look }) => {
      for (const point of look?.cue.curve.slice(1, 4) ?? []) point.read = false
    })
    expect(currentLook({ ...signals })?.cue.curve).toHaveLength(5)
    expect(
      screen.getByRole('img', { name: /^Mood over 2 messages: began neutral, now angry\./ }),
    ).toBeTruthy()
    expect(container.querySelector('.curve-line')?.getAttribute('d')?.match(/C/g)).toHaveLength(1)
  })

  test('nothing of a message is markup', async () => {
    const { container } = draw('angry-long', 'en', ({ phase, look }) => {
      const text = '<img src=x onerror="alert(1)"> <b>third time</b>'
      const latest = look?.cue.latest
      if (latest) latest.words = [{ start: 34, end: 44, text: 'third time' }]
      if (phase.kind === 'ready') for (const message of phase.ticket.messages) message.text = text
    })
    inPanel()
    await press('m')
    expect(container.querySelector('.excerpt-text mark')?.textContent).toBe('third time')
    expect(container.querySelector('.excerpt-text')?.querySelectorAll('img, b')).toHaveLength(0)
  })
})

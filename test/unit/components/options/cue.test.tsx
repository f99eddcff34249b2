// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asCsv, asJson, learnedWords } from '@/components/options/cue/learned'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { translator } from '@/lib/i18n'
import { cueSectionWords } from '@/lib/i18n/words/cue'
import { type Learned, ProblemError } from '@/lib/messaging'
import { defaultSettings, type Settings, type TradeWord } from '@/lib/settings'
import { makeReading } from '../../../e2e/preview/make'
import { background, platform } from './sample'

beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#cue')
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

const learned = (more: Partial<Learned> = {}): Learned => ({
  bias: { negative: 0, positive: 0 },
  from: 0,
  kept: 0,
  least: 5,
  counts: [],
  ...more,
})
const taught = learned({
  bias: { negative: -0.15, positive: 0 },
  from: 7,
  kept: 9,
  counts: [
    { month: '2026-10', lang: 'en', read: 'upset', said: 'neutral', n: 7 },
    { month: '2026-11', lang: 'zh', read: null, said: 'angry', n: 2 },
  ],
})

async function open(
  tradeWords: TradeWord[] = [],
  known: Learned | Error = learned(),
  more: Partial<Platform> = {},
) {
  const settings: Settings = { ...defaultSettings(), tradeWords }
  const room = background({ settings })
  const asked: [name: string, payload: unknown][] = []
  let now = known
  const ask = (async (name: string, payload: never) => {
    asked.push([name, payload])
    if (name === 'cue/forget') now = learned({ kept: (payload as { what: string }).what === 'all' ? 0 : 9 })
    if (name === 'cue/learned' || name === 'cue/forget') {
      if (now instanceof Error) throw now
      return now
    }
    if (name === 'cue/try') {
      const { text, words } = payload as { text: string; words: TradeWord[] }
      const at = text.indexOf('dead')
      const hit = [{ start: at, end: at + 4, text: 'dead' }]
      const without = makeReading('angry', [], { words: hit })
      return { without, with: words.length > 0 ? makeReading('neutral', []) : without }
    }
    return room.ask(name as never, payload)
  }) as Platform['ask']
  const inside = platform(ask, more)
  const desk = makeDesk(inside, room.view)
  await act(async () => void render(<OptionsPage desk={desk} platform={inside} />))
  // The page's code comes late the first time.
  await screen.findByRole('heading', { name: 'Words of the trade' }, { timeout: 10_000 })
  return { words: () => desk.settings.value.tradeWords, desk, asked, inside }
}
const press = async (name: string | RegExp, within_ = screen as Pick<typeof screen, 'findByRole'>) => {
  const button = await within_.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}
const type = (label: string, text: string) =>
  act(async () => void fireEvent.input(screen.getByLabelText(label), { target: { value: text } }))

describe('what was learned', () => {
  const en = translator(cueSectionWords, 'en')
  const zh = translator(cueSectionWords, 'zh')

  test('stands in plain words', () => {
    expect(learnedWords(taught, en)).toEqual([
      'On this machine messages are read a little less as negative, from 7 corrections.',
    ])
    expect(learnedWords(taught, zh)).toEqual(['根据 7 次更正，本机判断负面情绪时谨慎了一点。'])
    const both = learned({ bias: { negative: 0.3, positive: -0.6 }, from: 31, kept: 31 })
    expect(learnedWords(both, en)).toEqual([
      'On this machine messages are read somewhat more as negative, from 31 corrections.',
      'On this machine messages are read clearly less as pleased, from 31 corrections.',
    ])
    expect(learnedWords(learned({ from: 3, kept: 4 }), en)).toEqual([
      '3 corrections so far. Nothing is read differently yet: that takes at least 5 in one direction.',
    ])
    expect(learnedWords(learned({ kept: 1 }), en)).toEqual([
      '1 correction is kept. Messages are read as built.',
    ])
    expect(learnedWords(learned(), en)[0]).toMatch(/^No corrections yet/)
  })

  test('goes to the lead as counts', () => {
    expect(asCsv(taught)).toBe(
      'month,language,read,corrected,count\r\n2026-10,en,upset,neutral,7\r\n2026-11,zh,not-read,angry,2\r\n',
    )
    expect(JSON.parse(asJson(taught))).toEqual({
      product: 'outside-first',
      kind: 'mood-corrections',
      bias: taught.bias,
      from: 7,
      counts: taught.counts,
    })
  })

  test('is put back only after a second word, and Escape takes the first one back', async () => {
    const { asked } = await open([], taught)
    await press('Read as built again')
    const sure = await screen.findByRole('button', { name: 'Put it back' })
    await waitFor(() => expect(document.activeElement).toBe(sure))
    await act(async () => void fireEvent.keyDown(sure, { key: 'Escape' }))
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull()
    expect(asked.map(([name]) => name)).not.toContain('cue/forget')
    await press('Read as built again')
    await press('Put it back')
    expect(asked).toContainEqual(['cue/forget', { what: 'learned' }])
    expect(await screen.findByText('Messages are read as built again.')).toBeTruthy()
    expect(screen.getByText('9 corrections are kept. Messages are read as built.')).toBeTruthy()
    await press('Delete all corrections')
    await press('Delete them')
    expect(asked).toContainEqual(['cue/forget', { what: 'all' }])
    expect(await screen.findByText(/^No corrections yet/)).toBeTruthy()
  })

  test('is downloaded by name, and trouble is said without taking the page along', async () => {
    const download = vi.fn()
    await open([], taught, { download })
    await press('Export counts (CSV)')
    expect(download).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^outside-first-moods-\d{4}-\d\d-\d\d\.csv$/),
      asCsv(taught),
    )
    cleanup()
    await open([], new ProblemError({ kind: 'storage', detail: 'x' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The corrections could not be read/)
    expect(screen.getByLabelText('Word or phrase')).toBeTruthy()
  })
})

describe('words of the trade', () => {
  const kill = { text: 'kill', meaning: 'nothing' } as const

  test('are added, changed and removed, each to be undone', async () => {
    const { words, desk } = await open([kill])
    await type('Word or phrase', ' dead letter ')
    await act(
      async () => void fireEvent.change(screen.getByLabelText('Means'), { target: { value: 'worried' } }),
    )
    await press('Add')
    expect(words()).toEqual([kill, { text: 'dead letter', meaning: 'worried' }])
    expect((screen.getByLabelText('Word or phrase') as HTMLInputElement).value).toBe('')
    await act(
      async () =>
        void fireEvent.change(screen.getByLabelText('What “kill” means'), { target: { value: 'angry' } }),
    )
    await type('Word 1', 'kill -9')
    expect(words()[0]).toEqual({ text: 'kill -9', meaning: 'angry' })
    await press('Remove “kill -9”')
    expect(words()).toHaveLength(1)
    expect(desk.said.value).toBe('“kill -9” removed.')
    for (let n = 0; n < 4; n++) await act(async () => void desk.undo())
    expect(words()).toEqual([kill])
  })

  test('what cannot be kept is said and not kept: nothing, twice, too long', async () => {
    const { words } = await open([kill])
    await press('Add')
    expect(screen.getByText('Type a word first.')).toBeTruthy()
    await type('Word or phrase', 'KILL')
    await press('Add')
    expect(screen.getByText(/there twice/)).toBeTruthy()
    await type('Word or phrase', 'x'.repeat(61))
    await press('Add')
    expect(screen.getByText(/at most 60 characters/)).toBeTruthy()
    screen.getByLabelText('Word 1').focus()
    await type('Word 1', ' ')
    expect(screen.getByText(/must not be empty/)).toBeTruthy()
    expect(words()).toEqual([kill])
  })

  test('a message is tried on them as it is typed, with the words marked as text', async () => {
    const { asked } = await open([kill])
    await type('A message', 'the <b>dead</b> job')
    const before = await screen.findByRole('region', { name: 'Without your words' })
    expect(before.textContent).toContain('Clearly angry')
    expect(before.querySelector('mark')?.textContent).toBe('dead')
    expect(before.querySelector('b')).toBeNull()
    expect(within(screen.getByRole('region', { name: 'With your words' })).getByText('Neutral')).toBeTruthy()
    expect(asked.filter(([name]) => name === 'cue/try')).toEqual([
      ['cue/try', { text: 'the <b>dead</b> job', words: [kill] }],
    ])
    await press('Remove “kill”')
    expect(await screen.findByText('Add words above to see what they change.')).toBeTruthy()
    await type('A message', '  ')
    expect(screen.queryByRole('region', { name: 'With your words' })).toBeNull()
  })
})

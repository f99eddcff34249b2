// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { type MeasuresView, ProblemError } from '@/lib/messaging'
import { defaultSettings } from '@/lib/settings'
import {
  applyCounts,
  applyFacts,
  applyNotice,
  applySkip,
  type DayAggregate,
  emptyDay,
  measuresOf,
  outsideFirstSeries,
  type SpanLength,
  spansOf,
  type TicketDayFacts,
} from '@/lib/stats'
import { background, platform } from './sample'

const TODAY = '2026-11-22'
const facts = (outsideFirst: boolean, change: number): TicketDayFacts => ({
  handled: true,
  itemsDone: 1,
  itemsTotal: 2,
  outsideFirst,
  sla: null,
  moodFirst: 0,
  moodLast: change,
  thanked: false,
  items: [
    { id: 'greet', done: outsideFirst, dimension: 'empathy' },
    { id: 'lost', done: false, dimension: null },
  ],
})

function busyDay(day: string): DayAggregate {
  let sums = emptyDay(day)
  for (let n = 0; n < 24; n++) sums = applyFacts(sums, null, facts(n < 21, n < 21 ? 0.5 : -0.25))
  sums = applySkip(sums, null, { itemId: 'own', reason: 'Mara rang' })
  sums = applySkip(sums, null, { itemId: 'own', reason: null })
  sums = applyNotice(sums, null, { what: 'order', kind: 'note-before-answer', end: 'heeded', reason: null })
  sums = applyNotice(sums, null, { what: 'gate', kind: 'warn', end: 'dismissed', reason: 'short' })
  return applyCounts(sums, [{ group: 'playbook-opened', name: 'emergency', by: 1 }])
}

function viewOf(days: DayAggregate[], length: SpanLength): MeasuresView {
  const spans = spansOf(TODAY, length)
  const rules = [{ day: TODAY, rule: 'order', what: 'shown' as const, count: 4 }]
  return {
    now: measuresOf(spans.now, days, days.length > 0 ? rules : []),
    before: measuresOf(spans.before, days),
    series: outsideFirstSeries(spans.now, days),
  }
}

beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#measures')
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

async function open(days: DayAggregate[], more: { lang?: 'en' | 'zh'; fail?: ProblemError | null } = {}) {
  const room = background({ settings: { ...defaultSettings(), locale: more.lang ?? 'en' } })
  const asked: number[] = []
  const state = { fail: more.fail ?? null }
  const saved: { name: string; text: string }[] = []
  const ask = (async (name, payload) => {
    if (name !== 'measures/read') return room.ask(name, payload)
    if (state.fail) throw state.fail
    const { days: length } = payload as { days: SpanLength }
    asked.push(length)
    return viewOf(days, length)
  }) as Platform['ask']
  const inside = platform(ask, { download: (name, text) => saved.push({ name, text }) })
  await act(async () => void render(<OptionsPage desk={makeDesk(inside, room.view)} platform={inside} />))
  return { asked, saved, state }
}
const part = (name: string) => screen.findByRole('region', { name })
const rows = (region: HTMLElement, caption: string) =>
  within(within(region).getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent))
const press = async (name: string) =>
  act(async () => void fireEvent.click(await screen.findByRole('button', { name })))

describe('the page of measures', () => {
  test('shows all seven by the names of today, and what has no name any more as such', async () => {
    await open([busyDay(TODAY)])
    const outside = await part('Outside first')
    expect(outside.textContent).toContain('88 %')
    expect(outside.textContent).toContain('21 of 24 tickets')
    expect(outside.textContent).toContain('before: nothing recorded')
    const skips = await part('Skips and their reasons')
    expect(rows(skips, 'Skips and their reasons')).toEqual([['Do own', '2', '–']])
    expect(rows(skips, 'Reasons, as they were typed')).toEqual([
      ['No reason given', '1', '–'],
      ['Mara rang', '1', '–'],
    ])
    const missing = await part('Items most often missing')
    expect(rows(missing, 'Items most often missing')).toEqual([
      ['An item that is no longer in use (lost)', '24 of 24', '100 %', '–'],
      ['Do greet', '3 of 24', '13 %', '–'],
    ])
    expect(rows(missing, 'Done, by service dimension')).toEqual([['Empathy', '21 of 24', '88 %', '–']])
    expect((await part('Draft coach')).querySelectorAll('tbody tr')).toHaveLength(1)
    const notices = await part('Notices')
    expect(rows(notices, 'Inner work came first').slice(0, 2)).toEqual([
      ['Noticed', '1', '–'],
      ['Customer answered next', '1', '–'],
    ])
    expect(rows(notices, 'Before sending')[1]).toEqual(['Of these, “send anyway”', '1', '–'])
    expect((await part('Playbooks')).querySelectorAll('tbody tr')).toHaveLength(1)
    expect(rows(await part('Mood, with and without'), 'By the order of work')).toEqual([
      ['Customer first', '21', '+0.5', '–'],
      ['Inner work first', '3', 'too few to say', '–'],
    ])
  })

  test('says where it comes from and that it is nobody’s score', async () => {
    await open([])
    expect(await screen.findByText(/no score of a person/)).toBeTruthy()
    expect(screen.getAllByText('Nothing yet: it fills as you work.')).toHaveLength(7)
  })

  test('another length of time is asked for and compared with as many days', async () => {
    const { asked } = await open([busyDay('2026-11-10'), busyDay(TODAY)])
    await part('Outside first')
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '7 days' })))

    expect(
      await screen.findByText(/^16 Nov to 22 Nov, beside 9 Nov to 15 Nov\. Tickets answered: 24\./),
    ).toBeTruthy()
    expect(asked).toEqual([28, 7])
    expect((await part('Outside first')).textContent).toContain('before: 88 % (21 of 24 tickets)')
    expect(rows(await part('Skips and their reasons'), 'Skips and their reasons')).toEqual([
      ['Do own', '2', '2'],
    ])
  })

  test('what cannot be read is said, with another try', async () => {
    const { state } = await open([], { fail: new ProblemError({ kind: 'storage', detail: 'busy' }) })
    expect((await screen.findByText(/could not be read/)).textContent).toContain('busy')
    state.fail = null
    await press('Try again')
    expect(await part('Outside first')).toBeTruthy()
  })

  test('the files hold typed reasons only when that is ticked; paper as well', async () => {
    const print = vi.fn()
    window.print = print
    const { saved } = await open([busyDay(TODAY)])
    await press('Save as CSV')
    await press('Save as JSON')
    const page = document.querySelector('.measures') as HTMLElement
    expect(page.dataset.reasons).toBeUndefined()
    await act(
      async () =>
        void fireEvent.click(screen.getByRole('checkbox', { name: 'With the reasons that were typed' })),
    )
    await press('Save as CSV')
    await press('Save as JSON')
    await press('Print')
    expect(saved.map(({ name }) => name)).toEqual([
      'outside-first-measures-2026-10-26-2026-11-22.csv',
      'outside-first-measures-2026-10-26-2026-11-22.json',
      'outside-first-measures-2026-10-26-2026-11-22.csv',
      'outside-first-measures-2026-10-26-2026-11-22.json',
    ])
    expect(saved.map(({ text }) => text.includes('Mara'))).toEqual([false, false, true, true])
    expect(saved[0]?.text).toContain('skips,own,Do own,skipped,2,0')
    expect(page.dataset.reasons).toBe('true')
    expect(print).toHaveBeenCalledOnce()
  })

  test('in Chinese', async () => {
    await open([busyDay(TODAY)], { lang: 'zh' })
    expect((await part('先外后内')).textContent).toContain('24 张工单中有 21 张')
  })
})

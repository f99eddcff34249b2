// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { coachRules } from '@/lib/coach/types'
import { panelWords } from '@/lib/i18n/words/panel'
import { coachedDraft } from '../../../e2e/preview/coach-states'
import { draw, settle } from './draw'

afterEach(cleanup)

const part = () => document.querySelector<HTMLElement>('.coach')
const press = async (key: string) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
  await settle()
}

test('nothing without a draft, and nothing over an internal note', () => {
  draw('upset')
  expect(part()).toBeNull()
  cleanup()
  draw('coach', 'en', (state) => {
    state.target = { audience: 'internal', plain: false }
  })
  expect(part()).toBeNull()
})

test('a draft without findings is ready, in one line', () => {
  draw('coach', 'en', (state) => {
    if (state.draft) state.draft.coach = { findings: [], more: 0, reordered: null }
  })
  expect(part()?.textContent).toBe('Draftready')
})

describe('findings', () => {
  test('a line says what is first and how many more; unfolded, the first is open', () => {
    draw('coach')
    const line = screen.getByRole('button', { name: 'Draft A promise without a time and 3 more' })
    expect(line.getAttribute('aria-expanded')).toBe('false')
    expect(part()?.querySelector('.finding')).toBeNull()
    fireEvent.click(line)
    expect(line.getAttribute('aria-expanded')).toBe('true')
    expect(line.textContent).toBe('Draft 4 things to look at ')
    expect(part()?.querySelectorAll('.finding')).toHaveLength(3)
    expect([...(part()?.querySelectorAll('mark:not(.gap)') ?? [])].map((mark) => mark.textContent)).toEqual([
      'as soon as possible',
    ])
    expect(part()?.querySelector('.finding-why')?.textContent).toContain('Give a time')
    expect(part()?.querySelector('.finding-better')?.textContent).toContain('promised time')
    expect(part()?.textContent).toContain('One more after these.')
  })

  test('D unfolds and goes to them, arrows move, Enter inserts, X calls it wrong, Escape folds', async () => {
    const { actions, container } = draw('coach')
    container.querySelector<HTMLElement>('.item-tick, button')?.focus()
    await press('d')
    expect(document.activeElement?.textContent).toBe('A promise without a time')
    await press('ArrowDown')
    expect(document.activeElement?.textContent).toBe('A question is still open')
    expect(part()?.querySelector('.finding.open')?.textContent).toContain('When does the lamp arrive?')
    await press('Enter')
    expect(actions.insert).toHaveBeenCalledWith(coachedDraft.coach?.findings[1]?.better, {})
    await press('x')
    expect(actions.change.mock.calls[0]?.slice(0, 3)).toEqual([
      'coach/wrong',
      { ticketKey: 'zendesk:acme.zendesk.com:4021', rule: 'unanswered-question', wrong: true },
      'Noted: not shown again on this ticket',
    ])
    // Undone as it was done.
    actions.change.mock.calls[0]?.[3]?.()
    expect(actions.change.mock.calls[1]?.[1]).toMatchObject({ wrong: false })
    await press('Escape')
    expect(part()?.querySelector('.finding')).toBeNull()
    expect(document.activeElement?.className).toContain('coach-line')
    expect(actions.leave).not.toHaveBeenCalled()
  })

  test('a rule is switched off, and a better order copied, where there is one', async () => {
    const { actions } = draw('coach')
    fireEvent.click(screen.getByRole('button', { name: /^Draft/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Switch off' }))
    expect(actions.change.mock.calls[0]?.slice(0, 2)).toEqual([
      'coach/switch',
      { ticketKey: 'zendesk:acme.zendesk.com:4021', rule: 'promise-without-time', on: false },
    ])
    expect(screen.queryByRole('button', { name: 'Copy in a better order' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'The explanation comes first' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Copy in a better order' }))
    expect(actions.copy).toHaveBeenCalledWith('Hi Mara, I am sorry. Due to demand we are late.')
  })
})

test.each(coachRules)('%s has its words in both languages', (rule) => {
  for (const words of [panelWords.en, panelWords.zh]) {
    expect(words[`coach.rule.${rule}`]).toBeTruthy()
    expect(words[`coach.why.${rule}`]).toBeTruthy()
  }
})

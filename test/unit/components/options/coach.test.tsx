// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import { coachRules } from '@/lib/coach/types'
import { defaultSettings, type Settings } from '@/lib/settings'
import { background, platform } from './sample'

beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#coach')
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

async function open(coach: Partial<Settings['coach']> = {}) {
  const settings = defaultSettings()
  const room = background({ settings: { ...settings, coach: { ...settings.coach, ...coach } } })
  const inside = platform(room.ask)
  const desk = makeDesk(inside, room.view)
  await act(async () => void render(<OptionsPage desk={desk} platform={inside} />))
  await screen.findByRole('switch', { name: 'Runaround: for me' })
  return { coach: () => desk.settings.value.coach, desk }
}
const type = (name: string, value: string) =>
  act(async () => void fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } }))

test('every rule has its explanation, an example and two switches, on at first', async () => {
  await open()
  const switches = screen.getAllByRole<HTMLInputElement>('switch')
  expect(switches).toHaveLength(coachRules.length * 2)
  expect(switches.every((one) => one.checked)).toBe(true)
  expect(document.querySelectorAll('.coach-example dd')).toHaveLength(coachRules.length * 2)
})

test('a rule is switched off for me or for the team, and undone', async () => {
  const { coach, desk } = await open({ teamOff: ['order'] })
  expect(
    screen.getByRole<HTMLInputElement>('switch', { name: 'Explanation first: for the team' }).checked,
  ).toBe(false)
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: 'Runaround: for me' })))
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: 'Coldness: for the team' })))
  expect(coach()).toMatchObject({ off: ['runaround'], teamOff: ['order', 'coldness'] })
  await act(async () => void desk.undo())
  await act(async () => void desk.undo())
  expect(coach()).toMatchObject({ off: [], teamOff: ['order'] })
})

test('words are kept one a line, trimmed, each once', async () => {
  const { coach } = await open()
  await type('Internal names', 'Falcon\n  蓝鲸系统 \n\nFalcon\n')
  expect(coach().internalWords).toEqual(['Falcon', '蓝鲸系统'])
  // What is typed stays under the hand.
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Internal names' }).value).toBe(
    'Falcon\n  蓝鲸系统 \n\nFalcon\n',
  )
  await type('Fine here', 'SLA')
  expect(coach().fineWords).toEqual(['SLA'])
})

test('a line that is too long is said, and nothing is lost', async () => {
  const { coach } = await open({ fineWords: ['SLA'] })
  const long = `SLA\n${'x'.repeat(61)}`
  await type('Fine here', long)
  expect(screen.getByRole('alert').textContent).toContain('too long')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Fine here' }).value).toBe(long)
  expect(coach().fineWords).toEqual(['SLA'])
})

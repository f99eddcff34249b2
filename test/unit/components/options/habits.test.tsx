// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { ProblemError } from '@/lib/messaging'
import { background, platform } from './sample'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function openData(forget: () => null, insertions = 1_204) {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#data')
  const room = background()
  const asked: string[] = []
  const ask = (async (name, payload) => {
    asked.push(name)
    if (name === 'storage/report')
      return {
        notes: 7,
        events: 12,
        corrections: 0,
        playbooks: 3,
        phrases: 0,
        damaged: 0,
        bytes: 2_000,
        problem: null,
      }
    if (name === 'phrases/learned') return { insertions }
    if (name === 'phrases/forget') return forget()
    return room.ask(name, payload)
  }) as Platform['ask']
  const inside = platform(ask)
  render(<OptionsPage desk={makeDesk(inside, room.view)} platform={inside} />)
  return asked
}

test('what was learned is counted, and forgotten on a click', async () => {
  const asked = openData(() => null)
  expect(await screen.findByText('Insertions learned from: 1,204')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Forget them' }))
  expect(await screen.findByText('Forgotten. Recommendations start without habits again.')).toBeTruthy()
  expect(asked).toContain('phrases/forget')
  expect(screen.queryByRole('button', { name: 'Forget them' })).toBeNull()
})

test('what could not be forgotten is said, and can be tried again', async () => {
  openData(() => {
    throw new ProblemError({ kind: 'storage', detail: 'the disk is full' })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Forget them' }))
  expect((await screen.findAllByText(/That did not work/)).length).toBe(1)
  expect(screen.getByRole('button', { name: 'Forget them' })).toBeTruthy()
})

test('with nothing learned there is nothing to forget', async () => {
  openData(() => null, 0)
  expect(await screen.findByText('Phrases you use')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Forget them' })).toBeNull()
})

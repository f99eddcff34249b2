// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { background, platform } from './sample'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function openData(damaged: number) {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#data')
  const room = background()
  const ask = (async (name, payload) =>
    name === 'storage/report'
      ? {
          notes: 7,
          events: 12,
          corrections: 0,
          playbooks: 3,
          phrases: 5,
          damaged,
          bytes: 2_000,
          problem: null,
        }
      : room.ask(name, payload)) as Platform['ask']
  const inside = platform(ask)
  render(<OptionsPage desk={makeDesk(inside, room.view)} platform={inside} />)
}

test('damaged notes are told, and that they are kept', async () => {
  openData(2)
  expect(
    await screen.findByText('2 notes cannot be read. They are kept untouched, and the others work.'),
  ).toBeTruthy()
  expect(screen.getByText('7')).toBeTruthy()
  expect(screen.getByText('Playbooks').nextElementSibling?.textContent).toBe('3')
})

test('without damage nothing is said of it', async () => {
  openData(0)
  expect(await screen.findByText('7')).toBeTruthy()
  expect(screen.queryByText(/cannot be read/)).toBeNull()
})

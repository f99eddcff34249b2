// @vitest-environment jsdom
/** The settings as a file: a team's phrases go along and come in with them. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { OptionsContext } from '@/components/options/context'
import { SettingsFile } from '@/components/options/data/SettingsFile'
import { makeDesk } from '@/components/options/desk'
import type { Platform } from '@/components/options/platform'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import type { ImportedPhrase } from '@/lib/library'
import { ProblemError } from '@/lib/messaging'
import { entry } from '../../lib/library/sample'
import { background, platform } from './sample'

afterEach(cleanup)

function open(phrases: 'there' | 'none' | 'broken') {
  const room = background()
  const got: ImportedPhrase[] = []
  const downloads: string[] = []
  const ask = (async (name: string, payload: unknown) => {
    if (name === 'library/import') {
      got.push(...(payload as { phrases: ImportedPhrase[] }).phrases)
      return { added: got.length, renewed: 0, unchanged: 0, undo: 's' }
    }
    if (name !== 'library/read') return room.ask(name as never, payload as never)
    if (phrases === 'broken') throw new ProblemError({ kind: 'storage', detail: 'gone' })
    const entries = phrases === 'there' ? [entry('own.1'), entry('en.x', {}, { kind: 'built-in' })] : []
    return { entries, last: null }
  }) as Platform['ask']
  const inside = platform(ask, { download: (_, text) => void downloads.push(text) })
  const desk = makeDesk(inside, room.view)
  const t = translator(optionsWords, 'en')
  render(
    <OptionsContext.Provider value={{ desk, platform: inside, t, lang: 'en', readOnly: false }}>
      <SettingsFile />
    </OptionsContext.Provider>,
  )
  const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
  const choose = (text: string) =>
    act(async () => {
      const file = new File([text], 'team.json')
      fireEvent.change(screen.getByLabelText(/file/i), { target: { files: [file] } })
    })
  return { press, choose, got, downloads }
}

test('what the team keeps of phrases goes along, and comes in elsewhere', async () => {
  const here = open('there')
  await here.press('Export settings')
  await waitFor(() => expect(here.downloads).toHaveLength(1))
  const [text] = here.downloads
  expect(JSON.parse(text ?? '').phrases).toMatchObject([
    { id: 'own.1', text: expect.stringContaining('refund') },
  ])
  cleanup()

  const there = open('none')
  await there.choose(text ?? '')
  expect(await screen.findByText('1 phrase of the team, laid over yours')).toBeTruthy()
  expect(there.got).toEqual([])
  await there.press('Replace my settings')
  expect(await screen.findByText(/Phrases: 1 added, 0 renewed, 0 as before\./)).toBeTruthy()
  expect(there.got).toMatchObject([{ keptId: 'own.1', known: { intent: 'refund-started' } }])
})

test('without phrases the file is as it was; where they cannot be read it says so', async () => {
  const none = open('none')
  await none.press('Export settings')
  await waitFor(() => expect(none.downloads).toHaveLength(1))
  expect(JSON.parse(none.downloads[0] ?? '')).not.toHaveProperty('phrases')
  cleanup()
  const broken = open('broken')
  await broken.press('Export settings')
  expect(await screen.findByText(/without the phrases: they could not be read/)).toBeTruthy()
  expect(broken.downloads).toHaveLength(1)
})

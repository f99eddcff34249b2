// @vitest-environment jsdom
/** What is read on each site, as the sites page shows it. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OptionsContext } from '@/components/options/context'
import { makeDesk } from '@/components/options/desk'
import type { Platform } from '@/components/options/platform'
import { readsOf } from '@/components/options/sites/reads'
import { SitesPage } from '@/components/options/sites/SitesPage'
import { withReport } from '@/lib/health'
import type { HealthReport, SiteHealth } from '@/lib/health/types'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import { background, platform } from './sample'

const report = (landmarks: Record<string, number> = {}): HealthReport => ({
  helpdesk: 'zendesk',
  facts: { subject: 'api', status: 'page', tags: 'forbidden' },
  problem: null,
  landmarks: { root: 1, rich: 1, ...landmarks },
  composer: 'unknown',
  closed: false,
})
function site(host: string, ...reports: HealthReport[]): SiteHealth {
  let made: SiteHealth | null = null
  for (const one of reports) {
    const around = { host, version: '1.2.3', browser: 'Firefox 153', now: Date.parse('2026-11-25T08:00:00Z') }
    made = withReport(made, one, around)
  }
  return made as SiteHealth
}

function show(reads: SiteHealth[] | Error, more: Partial<Platform> = {}) {
  const room = background()
  const ask = (async (name, payload) => {
    if (name !== 'health/read') return room.ask(name, payload)
    if (reads instanceof Error) throw reads
    return reads
  }) as Platform['ask']
  const mine = platform(ask, more)
  const tools = { platform: mine, lang: 'en' as const, readOnly: false, desk: makeDesk(mine, room.view) }
  render(
    <OptionsContext.Provider value={{ ...tools, t: translator(optionsWords, 'en') }}>
      <SitesPage />
    </OptionsContext.Provider>,
  )
}
const card = (host: string) => screen.getByText(host).closest('li') as HTMLElement

afterEach(cleanup)

describe('which host is which site’s', () => {
  const sites = [
    { host: '*.zendesk.com', helpdesk: 'zendesk' as const, enabled: true },
    { host: 'https://own.zendesk.com', helpdesk: 'zendesk' as const, enabled: true },
    { host: 'https://desk.example:8443', helpdesk: 'zendesk' as const, enabled: true },
  ]
  const reads = ['acme.zendesk.com', 'own.zendesk.com', 'desk.example:8443', 'desk.example'].map((host) =>
    site(host, report()),
  )
  test.each([
    [0, ['acme.zendesk.com']],
    [1, ['own.zendesk.com']],
    [2, ['desk.example:8443']],
  ])('site %i', (at, hosts) => {
    const of = sites[at]
    expect(of && readsOf(of, sites, reads).map(({ host }) => host)).toEqual(hosts)
  })
  test('a look-alike is nobody’s', () => {
    expect(readsOf(sites[0] as (typeof sites)[0], sites, [site('evil-zendesk.com', report())])).toEqual([])
  })
})

test('says fact by fact where from, what is missing and why', async () => {
  show([site('acme.zendesk.com', report())])
  const zendesk = await waitFor(() =>
    within(card('*.zendesk.com')).getByText('acme.zendesk.com', { selector: 'bdi' }),
  )
  const fold = within(zendesk.closest('section') as HTMLElement)
  const rows = fold.getAllByRole('row', { hidden: true }).map((row) => row.textContent)
  expect(rows).toEqual([
    'FactRead from',
    'subjectthe helpdesk’s own answers',
    'statusthe page',
    'tagsnot read: not allowed',
  ])
  expect(fold.getByText('not so far')).toBeTruthy()
  expect(fold.getByText('found; the page does not tell who reads it')).toBeTruthy()
  expect(within(card('*.freshdesk.com')).getByText('Nothing read yet. Open a ticket there.')).toBeTruthy()
})

test('says calmly what was there before and is missing now', async () => {
  const well = { ...report(), facts: { subject: 'api' as const } }
  const gone = { ...well, landmarks: { root: 1, rich: 0 } }
  show([site('acme.zendesk.com', well, gone, gone)])
  const zendesk = await waitFor(() => within(card('*.zendesk.com')).getByText('The page has changed'))
  expect(zendesk.closest('details')?.textContent).toMatch(/missing now\s*the reply editor, since/)
  expect(within(card('*.freshdesk.com')).queryByText('The page has changed')).toBeNull()
})

test('copies exactly the text that it shows, and says when it could not', async () => {
  const copy = vi.fn<Platform['copy']>(async () => true)
  show([site('acme.zendesk.com', report())], { copy })
  const button = await waitFor(() => screen.getByText('Copy the report'))
  const shown = button.closest('details')?.querySelector('pre')?.textContent ?? ''
  fireEvent.click(button)
  await waitFor(() => screen.getByText('The report is on the clipboard.'))
  expect(copy).toHaveBeenCalledExactlyOnceWith(shown)
  const json = JSON.parse(shown.slice(shown.indexOf('{')))
  expect(json).toMatchObject({
    form: 'outside-first/health/1',
    host: 'acme.zendesk.com',
    browser: 'Firefox 153',
    facts: { tags: 'forbidden' },
    landmarks: { root: 1, rich: 1 },
  })
  expect(shown.split('\n')[0]).toBe('What Outside First reads on: acme.zendesk.com')
  copy.mockResolvedValue(false)
  fireEvent.click(button)
  await waitFor(() => screen.getByText(/did not allow copying/))
})

test('a background that does not answer costs the fold alone', async () => {
  show(new Error('no answer'))
  await waitFor(() => expect(screen.getAllByText(/could not be looked up/)).toHaveLength(2))
  expect(screen.getByText('*.zendesk.com')).toBeTruthy()
})

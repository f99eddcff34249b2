// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OptionsContext } from '@/components/options/context'
import { makeDesk } from '@/components/options/desk'
import { ImportDialog } from '@/components/options/library/import/ImportDialog'
import type { PhrasePage } from '@/lib/helpdesks'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import type { ImportedPhrase } from '@/lib/library/types'
import { type HelpdeskTab, ProblemError, type RequestName, type Requests } from '@/lib/messaging'
import { background, platform } from '../sample'

const TAB: HelpdeskTab = { tabId: 3, title: 'Zendesk', url: 'https://acme.zendesk.com/agent/tickets/1' }
const macro = (id: number, title: string, text: string | null, more = {}) => ({
  id,
  title,
  active: true,
  actions: [
    ...(text === null ? [] : [{ field: 'comment_value_html', value: text }]),
    { field: 'status', value: 'solved' },
  ],
  ...more,
})
const one = (records: object[]): PhrasePage => ({
  ok: true,
  records: records as never,
  next: null,
  total: records.length,
})

type Fake = {
  tabs?: HelpdeskTab[]
  read?: { helpdesk: string; host: string }[]
  pages?: (PhrasePage | Error)[]
  fails?: boolean
}

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})
afterEach(cleanup)

async function open({ tabs = [TAB], read = [], pages = [], fails }: Fake = {}, lang: 'en' | 'zh' = 'en') {
  const asked: [string, unknown][] = []
  const taken: ImportedPhrase[][] = []
  const room = background()
  const ask = async <N extends RequestName>(name: N, payload: Requests[N]['in']) => {
    asked.push([name, payload])
    const answers: Partial<Record<RequestName, () => unknown>> = {
      'helpdesk/tabs': () => tabs,
      'health/read': () => read,
      'library/read': () => ({ entries: [], last: null }),
      'ticket/go': () => null,
      'helpdesk/phrases': () => {
        const next = pages.shift() ?? one([])
        if (next instanceof Error) throw next
        return next
      },
      'library/import': () => {
        if (fails) throw new ProblemError({ kind: 'disk-full', detail: 'the disk is full' })
        const { phrases } = payload as Requests['library/import']['in']
        taken.push(phrases)
        return { added: phrases.length, renewed: 0, unchanged: 0, undo: 's' }
      },
    }
    return answers[name]?.() as Requests[N]['out']
  }
  const inside = platform(ask)
  const tools = {
    desk: makeDesk(inside, room.view),
    platform: inside,
    t: translator(optionsWords, lang),
    lang,
    readOnly: false,
  }
  const closed = vi.fn()
  await act(async () => {
    render(
      <OptionsContext.Provider value={tools}>
        <ImportDialog onClose={closed} />
      </OptionsContext.Provider>,
    )
  })
  return { asked, taken, closed }
}
const click = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}
const ticked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked

describe('from a helpdesk’s tab', () => {
  const list = [
    macro(1, 'Billing::Refund', '<p>It is <b>back</b>, {{dc.x}}</p>'),
    macro(2, 'Closes', null),
    macro(3, 'Off', '<p>old</p>', { active: false }),
    macro(4, 'Mine', '<p>mine</p>', { restriction: { type: 'User', id: 1 } }),
    macro(5, 'Broken', '{% if %}'),
  ]

  test('nothing is read before a click; then shown, chosen, taken, summed up', async () => {
    const { asked, taken, closed } = await open({ pages: [one(list)] })
    expect(asked.map(([name]) => name)).not.toContain('helpdesk/phrases')
    await click('Read the Zendesk macros of acme.zendesk.com')
    await screen.findByText('3 phrases from Zendesk at acme.zendesk.com')
    expect(asked.filter(([name]) => name === 'helpdesk/phrases')).toEqual([
      ['helpdesk/phrases', { tabId: 3, host: 'acme.zendesk.com', at: null }],
    ])
    expect(ticked('Take “Refund”')).toBe(true)
    expect(screen.queryByRole('checkbox', { name: 'Take “Off”' })).toBeNull()
    await click(/Refund/)
    expect(await screen.findByText('It is **back**, {{dc.x}}')).toBeDefined()
    expect(await screen.findByText('sets the status to solved')).toBeDefined()
    expect(await screen.findByText('a gap to fill in, for dynamic content: dc.x')).toBeDefined()
    expect(await screen.findByText('2 are not taken')).toBeDefined()
    expect(await screen.findByText('changes the ticket only, without a text')).toBeDefined()
    expect(
      await screen.findByText(
        'its template cannot be filled in here: Something inside the braces is not understood.',
      ),
    ).toBeDefined()
    // Those that are switched off there come only when asked for.
    await act(
      async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Switched-off ones too (1)' })),
    )
    expect(ticked('Take “Off”')).toBe(true)
    expect(taken).toEqual([])
    await click('Import 2 phrases')
    await screen.findByText('2 added, 2 not taken')
    expect(taken[0]?.map(({ title }) => title)).toEqual(['Refund', 'Off'])
    expect(closed).not.toHaveBeenCalled()
    await act(
      async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[1] as Element),
    )
    expect(closed.mock.calls).toEqual([[{ added: 2, renewed: 0, unchanged: 0, undo: 's' }]])
  })

  test('what fails is said, and nothing is lost', async () => {
    const { closed, taken } = await open({ pages: [one(list)], fails: true })
    await click(/^Read the/)
    await screen.findByText(/3 phrases/)
    await click('Import 1 phrase')
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was imported: the disk is full')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 1 phrase' }).disabled).toBe(false)
    await click('Cancel')
    expect(closed.mock.calls).toEqual([[null]])
    expect(taken).toEqual([])
  })

  test('a reading that fails half-way can be tried again from there, or used as it is', async () => {
    const failure: PhrasePage = { ok: false, why: 'server-error', retryAfter: null }
    const first: PhrasePage = { ok: true, records: [list[0]] as never, next: 'b', total: 2 }
    const { asked } = await open({ pages: [first, failure, failure] })
    await click(/^Read the/)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe(
      'acme.zendesk.com has trouble of its own at the moment. Try again in a while.1 was read before that.',
    )
    await click('Try again')
    await waitFor(() => expect(asked.filter(([name]) => name === 'helpdesk/phrases')).toHaveLength(3))
    expect(asked.filter(([name]) => name === 'helpdesk/phrases').map(([, payload]) => payload)).toEqual([
      { tabId: 3, host: 'acme.zendesk.com', at: null },
      { tabId: 3, host: 'acme.zendesk.com', at: 'b' },
      { tabId: 3, host: 'acme.zendesk.com', at: 'b' },
    ])
    await click('Go on with the 1 read so far')
    expect(await screen.findByText('Reading stopped before the end: 1 of 2.')).toBeDefined()
  })

  test('a reading can be stopped', async () => {
    const endless: PhrasePage = { ok: true, records: [list[0]] as never, next: 'b', total: 900 }
    await open({ pages: [endless, { ok: false, why: 'rate-limited', retryAfter: 60 }] })
    await click(/^Read the/)
    await screen.findByText('Zendesk asks to wait 60 s. It goes on by itself.')
    expect(await screen.findByText('1 of 900')).toBeDefined()
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1)
    await click('Stop')
    expect(await screen.findByText('Reading stopped before the end: 1 of 900.')).toBeDefined()
  })

  test.each([
    ['signed-out', /signed out of acme.zendesk.com/],
    ['forbidden', /Your Zendesk role may not read macros/],
    ['not-found', /has no such list/],
    ['offline', /No answer from acme.zendesk.com/],
    ['not-json', /most likely a sign-in/],
    ['unexpected', /not understood here/],
    ['something-new', /not understood here/],
  ])('%s is explained', async (why, words) => {
    await open({ pages: [{ ok: false, why: why as never, retryAfter: null }] })
    await click(/^Read the/)
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
    expect(screen.getByRole('button', { name: 'Another source' })).toBeDefined()
  })

  test('a long pause and a tab that is closed to us are explained, too', async () => {
    await open({ pages: [{ ok: false, why: 'rate-limited', retryAfter: 300 }] })
    await click(/^Read the/)
    expect((await screen.findByRole('alert')).textContent).toMatch(/a pause of 300 s/)
    cleanup()
    await open({ pages: [new ProblemError({ kind: 'not-granted', detail: 'x' })] }, 'zh')
    await click(/^读取/)
    expect((await screen.findByRole('alert')).textContent).toMatch(/请刷新它/)
  })
})

describe('without a tab', () => {
  test('known helpdesks are offered to be opened', async () => {
    const { asked } = await open({
      tabs: [{ tabId: 1, title: '', url: 'https://example.com/' }],
      read: [
        { helpdesk: 'zendesk', host: 'acme.zendesk.com' },
        { helpdesk: 'request-tracker', host: 'rt.example' },
      ],
    })
    expect(await screen.findByText('No Zendesk or Freshdesk tab is open.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /rt.example/ })).toBeNull()
    await click('Open acme.zendesk.com')
    expect(asked.at(-1)).toEqual(['ticket/go', { url: 'https://acme.zendesk.com/agent' }])
  })

  test('a tab that was opened meanwhile is found when the page is looked at again', async () => {
    const tabs: HelpdeskTab[] = []
    await open({ tabs })
    expect(await screen.findByText(/Open yours, sign in/)).toBeDefined()
    tabs.push({ ...TAB, url: 'https://acme.freshdesk.com/a/tickets/1' })
    await act(async () => void window.dispatchEvent(new Event('focus')))
    await screen.findByRole('button', { name: 'Read the Freshdesk canned responses of acme.freshdesk.com' })
  })
})

describe('from a file', () => {
  const give = (file: File) =>
    act(async () => {
      fireEvent.change(document.querySelector('input[type=file]') as Element, { target: { files: [file] } })
      await new Promise((resolve) => setTimeout(resolve, 20))
    })

  test('is read and shown with its problems', async () => {
    const { taken } = await open()
    await give(new File(['title,text\nHello,Hi there\nEmpty,\n'], 'phrases.csv'))
    expect(await screen.findByText('1 phrase from phrases.csv')).toBeDefined()
    expect(await screen.findByText('line 3: no text in it')).toBeDefined()
    await click('Import 1 phrase')
    expect(taken[0]?.[0]?.body).toBe('Hi there')
  })

  test('can be pasted, dropped, and is refused when it is no file of phrases or too big', async () => {
    await open()
    const paste = new Event('paste') as ClipboardEvent
    Object.assign(paste, { clipboardData: { files: [], getData: () => 'title,text\nA,B' } })
    await act(async () => void document.dispatchEvent(paste))
    expect(await screen.findByText('1 phrase from pasted text')).toBeDefined()
    await click('Another source')
    const drop = document.querySelector('.import-drop') as Element
    await act(async () => {
      fireEvent.drop(drop, { dataTransfer: { files: [new File(['[1]'], 'x.json')] } })
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    expect(await screen.findByText('Nothing in x.json can be taken as a phrase.')).toBeDefined()
    await click('Another source')
    const big = new File(['x'], 'big.json')
    Object.defineProperty(big, 'size', { value: 30 * 1024 * 1024 })
    await give(big)
    expect(
      await screen.findByText('“big.json” is too big for phrases: 30 MB. Up to 20 MB are read.'),
    ).toBeDefined()
  })
})

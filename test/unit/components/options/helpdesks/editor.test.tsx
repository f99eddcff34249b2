// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { newDefinition, newReading } from '@/components/options/helpdesks/edit'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Probe, Probed } from '@/lib/helpdesks/custom/probe'
import { type PickResult, ProblemError } from '@/lib/messaging'
import { background, platform } from '../sample'

const HOST = 'https://desk.example'
const desk: HelpdeskDefinition = newDefinition('custom-1', 'Plain Desk', '/t/{id}')
const site = { host: HOST, helpdesk: desk.id, enabled: true }
const nothing: Probed = { selector: null, found: 0, samples: [], meaning: null, why: 'not-set', invalid: [] }
const read = (value: string, more: Partial<Probed> = {}): Probed => ({
  ...nothing,
  selector: '.x',
  found: 1,
  samples: [value],
  why: null,
  ...more,
})
const probe = (more: Partial<Probe> = {}): Probe => ({
  url: `${HOST}/t/7`,
  ticketId: '7',
  parts: { 'facts.subject': nothing, ...more.parts },
  messages: [],
  messageCount: 0,
  composer: null,
  ...more,
})

beforeEach(() => {
  window.scrollTo = () => undefined
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

type Answers = { tabs?: unknown; probe?: Probe | Error; pick?: Error | null }

async function open(
  helpdesks: HelpdeskDefinition[],
  answers: Answers = {},
  browser: Partial<Platform> = {},
  hash = `#helpdesks/${desk.id}`,
) {
  history.replaceState(null, '', hash)
  const room = background()
  room.view.settings = { ...room.view.settings, helpdesks, sites: [site] }
  const asked: [string, unknown][] = []
  const ask = (async (name: string, payload: unknown) => {
    asked.push([name, payload])
    if (name === 'helpdesk/tabs') return answers.tabs ?? [{ tabId: 3, title: 'Ticket 7', url: `${HOST}/t/7` }]
    if (name === 'helpdesk/probe') {
      if (answers.probe instanceof Error) throw answers.probe
      return answers.probe ?? probe()
    }
    if (name === 'helpdesk/pick' && answers.pick) throw answers.pick
    if (name.startsWith('helpdesk/')) return null
    return room.ask(name as never, payload as never)
  }) as Platform['ask']
  let hear: ((result: PickResult) => boolean) | null = null
  const inside = platform(ask, {
    onPicked: (_, handle) => {
      hear = handle
    },
    ...browser,
  })
  const model = makeDesk(inside, room.view)
  render(<OptionsPage desk={model} platform={inside} />)
  await screen.findByText(hash === '#helpdesks' ? 'Yours' : 'What is known of the ticket')
  if (hash !== '#helpdesks') await waitFor(() => expect(hear).not.toBeNull())
  return { model, asked, pickEnds: (result: PickResult) => act(() => void hear?.(result)) }
}
const live = () => screen.getByRole('region', { name: 'What I can read now' })
const refusal = (kind: 'not-granted' | 'unexpected') => new ProblemError({ kind, detail: 'because' })

describe('what can be read now', () => {
  test('each value, where it stands, and why not', async () => {
    await open([desk], {
      probe: probe({
        parts: {
          'facts.subject': read('Parcel is late'),
          'facts.status': read('Neu', { why: 'unknown-word' }),
          'facts.priority': read('Hoch', { meaning: 'high' }),
          'facts.createdAt': read('22 Nov', { why: 'not-a-time' }),
          'facts.me': { ...nothing, why: 'not-found' },
        },
        messageCount: 2,
        messages: [
          {
            id: '1',
            at: null,
            role: 'requester',
            authorName: 'Mara',
            authorId: null,
            visibility: 'public',
            text: 'Where is it?',
          },
          {
            id: '2',
            at: null,
            role: 'agent',
            authorName: null,
            authorId: null,
            visibility: 'internal',
            text: '',
          },
        ],
        composer: { audience: 'unknown', plain: true },
      }),
    })
    await within(live()).findByText('Ticket 7')
    const text = live().textContent
    for (const words of [
      'Parcel is late.x',
      '“Neu” has no meaning yet',
      'Hoch → high',
      '“22 Nov” is no time with its zone',
      'not found on this page',
      '2 messages',
      '1 customer',
      '1 agent, internal',
      'Where is it?',
      'Open, plain text. Read by: not sure.',
    ]) {
      expect(text).toContain(words)
    }
  })

  test.each<[string, Answers, Partial<Platform>, string]>([
    ['no access', {}, { hasAccess: async () => false }, `does not let Outside First look at ${HOST}`],
    ['no tab', { tabs: [] }, {}, `No tab of ${HOST} is open`],
    [
      'a tab that does not answer',
      { probe: refusal('not-granted') },
      {},
      'The tab “Ticket 7” does not answer',
    ],
    ['trouble', { probe: refusal('unexpected') }, {}, 'could not be read (because)'],
    [
      'no ticket',
      { probe: probe({ ticketId: null, parts: { ticketUrls: { ...nothing, why: 'wrong-address' } } }) },
      {},
      'its address does not fit',
    ],
  ])('says so: %s', async (_, answers, browser, words) => {
    await open([desk], answers, browser)
    await waitFor(() => expect(live().textContent).toContain(words))
    expect(live().textContent).not.toContain('Customer’s name')
  })

  test('is asked again after a change, with the change, and not while the page is out of sight', async () => {
    const { asked } = await open([desk])
    const probes = () => asked.filter(([name]) => name === 'helpdesk/probe')
    await waitFor(() => expect(probes()).toHaveLength(1))
    fireEvent.input(screen.getByLabelText('Subject'), { target: { value: 'h1' } })
    await waitFor(() => expect(probes()).toHaveLength(2), { timeout: 2_000 })
    expect(probes()[1]?.[1]).toMatchObject({
      tabId: 3,
      definition: { facts: { subject: { selectors: ['h1'] } } },
    })
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }))
    expect(probes()).toHaveLength(2)
    hidden.mockRestore()
  })
})

describe('a field', () => {
  test('explains what is wrong with it, and keeps the last good text in force', async () => {
    const { model } = await open([desk])
    const field = screen.getByLabelText('Subject')
    fireEvent.input(field, { target: { value: 'h1' } })
    fireEvent.input(field, { target: { value: 'h1[' } })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe(
      'The browser does not understand this selector. Not saved yet.',
    )
    expect(model.settings.value.helpdesks[0]?.facts.subject?.selectors).toEqual(['h1'])
    fireEvent.input(field, { target: { value: '//div[1]' } })
    expect(screen.getByRole('alert').textContent).toContain('XPath')
    fireEvent.input(field, { target: { value: '' } })
    expect(model.settings.value.helpdesks[0]?.facts.subject).toBeNull()
  })

  test('of the ticket’s address is tried on an example, which can be taken over', async () => {
    const { model } = await open([desk])
    fireEvent.input(screen.getByLabelText(/^Try it/), { target: { value: `${HOST}/t/91` } })
    expect(screen.getByText('Ticket 91')).toBeTruthy()
    fireEvent.input(screen.getByLabelText(/^Try it/), { target: { value: `${HOST}/#case/5` } })
    fireEvent.click(screen.getByRole('button', { name: /^Use/ }))
    expect(model.settings.value.helpdesks[0]?.ticketUrls).toEqual(['/#case/{id}'])
  })

  test('a change by hand makes a proven helpdesk untested', async () => {
    const { model } = await open([{ ...desk, tested: 'real' }])
    fireEvent.input(screen.getByLabelText('Subject'), { target: { value: 'h1' } })
    expect(model.settings.value.helpdesks[0]?.tested).toBe('untested')
    expect(screen.getByText('not tested yet')).toBeTruthy()
  })

  test('a word seen on the page is offered with a first guess', async () => {
    const { model } = await open([{ ...desk, facts: { ...desk.facts, status: newReading('.s') } }], {
      probe: probe({ parts: { 'facts.status': read('Waiting', { why: 'unknown-word' }) } }),
    })
    fireEvent.click(await screen.findByRole('button', { name: /“Waiting”, seen/ }))
    expect(model.settings.value.helpdesks[0]?.words.status).toEqual({ Waiting: 'pending' })
  })
})

describe('picking', () => {
  const picked = { selector: '.title', attribute: null, after: null, found: 1, of: null, sample: 'x' }
  const start = async () => {
    const button = await screen.findByRole('button', { name: 'Pick Subject' })
    await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
    fireEvent.click(button)
  }

  test('fills the field that asked, and the focus is there', async () => {
    const { model, asked, pickEnds } = await open([desk])
    await start()
    await waitFor(() => expect(asked.some(([name]) => name === 'helpdesk/pick')).toBe(true))
    const order = asked.find(([name]) => name === 'helpdesk/pick')?.[1] as { id: string }
    expect(order).toMatchObject({
      tabId: 3,
      ownTabId: 7,
      label: 'Subject',
      what: { kind: 'one', wanted: 'text' },
    })
    expect(screen.getAllByRole('button', { name: /Stop picking/ })).toHaveLength(2)
    pickEnds({ id: order.id, outcome: { kind: 'picked', picked } })
    expect(model.settings.value.helpdesks[0]?.facts.subject?.selectors).toEqual(['.title'])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Subject')))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' }).value).toBe('.title')
  })

  test('an answer for another helpdesk is none for this one; leaving changes nothing', async () => {
    const { model, pickEnds } = await open([desk])
    pickEnds({ id: 'custom-2 facts.subject 1', outcome: { kind: 'picked', picked } })
    pickEnds({ id: 'custom-1 facts.subject 1', outcome: { kind: 'cancelled' } })
    expect(model.settings.value.helpdesks[0]).toEqual(desk)
    expect(await screen.findByText('Nothing was picked.')).toBeTruthy()
  })

  test('that cannot start says so', async () => {
    await open([desk], { pick: refusal('not-granted') })
    await start()
    expect(await screen.findByText(/Picking could not start/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Stop picking/ })).toBeNull()
  })

  test('parts of a message wait for the message', async () => {
    await open([{ ...desk, messages: { ...desk.messages, item: '.m' } }])
    expect(screen.getByLabelText('Its text')).toBeTruthy()
    cleanup()
    await open([desk])
    expect(screen.queryByLabelText('Its text')).toBeNull()
  })
})

describe('the list', () => {
  test('removes with its sites, gives the permission back, and undo brings both', async () => {
    const back = vi.fn(async () => undefined)
    const { model } = await open([desk], {}, { giveBackAccess: back }, '#helpdesks')
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Plain Desk”' }))
    expect(model.settings.value.helpdesks).toEqual([])
    expect(model.settings.value.sites).toEqual([])
    expect(back).toHaveBeenCalledWith(`${HOST}/*`)
    act(() => void model.undo())
    expect(model.settings.value.helpdesks).toEqual([desk])
    expect(model.settings.value.sites).toEqual([site])
  })

  test('adds one where access was refused, too, so that nothing typed is lost', async () => {
    const { model } = await open(
      [],
      {},
      { requestAccess: async () => false, hasAccess: async () => false },
      '#helpdesks',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Add a helpdesk' }))
    fireEvent.click(screen.getByRole('button', { name: 'Allow and add' }))
    expect(screen.getByText('Give it a name first.')).toBeTruthy()
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'New Desk' } })
    fireEvent.input(screen.getByLabelText(/^Address of any/), {
      target: { value: 'https://new.example/tickets' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Allow and add' }))
    expect(screen.getByText(/no ticket number in this address/)).toBeTruthy()
    fireEvent.input(screen.getByLabelText(/^Address of any/), {
      target: { value: 'https://new.example/tickets/5' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Allow and add' }))
    await waitFor(() => expect(model.settings.value.helpdesks).toHaveLength(1))
    const [added] = model.settings.value.helpdesks
    expect(added).toMatchObject({ name: 'New Desk', ticketUrls: ['/tickets/{id}'], tested: 'untested' })
    expect(model.settings.value.sites).toContainEqual({
      host: 'https://new.example',
      helpdesk: added?.id,
      enabled: true,
    })
  })
})

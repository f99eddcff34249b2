// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { customHelpdesk } from '@/lib/helpdesks'
import { definitionSchema, type HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { definitionOf, helpdeskChoices, helpdeskName, presets } from '@/lib/helpdesks/presets'
import type { Ticket } from '@/lib/ticket'
import { helpdeskIds } from '@/lib/ticket/ids'
import { replicas } from '../../../helpdesks/presets'
import { conversation, type Replica, type State, texts } from '../../../helpdesks/presets/types'
import { context } from './fixtures/context'

const ends: string[] = []
afterEach(() => {
  document.body.innerHTML = ''
  for (const name of ends.splice(0)) document.body.removeAttribute(name)
})

function show(replica: Replica, state: State = {}, path = replica.path): void {
  window.history.replaceState(null, '', path)
  for (const [name, value] of Object.entries(replica.body ?? {})) {
    document.body.setAttribute(name, value)
    ends.push(name)
  }
  document.body.innerHTML = replica.page(state)
  replica.fill?.(document, state)
}

const definitionOfReplica = ({ preset }: Replica): HelpdeskDefinition => {
  const found = presets.find((one) => one.id === preset)
  if (!found) throw new Error(`no preset ${preset}`)
  return found
}

async function read(replica: Replica): Promise<Ticket> {
  const helpdesk = customHelpdesk(definitionOfReplica(replica))
  const result = await helpdesk.read(replica.id, context(window.location.href, {}))
  if (result.kind !== 'ticket') throw new Error(`not read: ${result.why}`)
  return result.ticket
}

/** What the page says, wherever a preset claims to read it. */
const facts = {
  subject: 'Charged twice',
  group: 'Billing',
  priority: 'high',
  channel: 'email',
  tags: ['vip', 'billing'],
  assignee: { id: null, name: 'Bo Berg' },
}

describe.each(replicas)('$preset', (replica) => {
  const definition = definitionOfReplica(replica)
  const helpdesk = customHelpdesk(definition)
  const claimed = (fact: keyof HelpdeskDefinition['facts']) => definition.facts[fact] !== null

  test('is a definition', () => {
    expect(definitionSchema.safeParse(definition).error).toBeUndefined()
    expect(definitionSchema.parse(definition)).toEqual(definition)
  })

  test('the ticket from its addresses, none from others', () => {
    show(replica)
    const at = (path: string) => helpdesk.activeTicketId(document, new URL(path, 'https://desk.example'))
    for (const [path, id] of [[replica.path, replica.id] as const, ...replica.addresses]) {
      expect(at(path), path).toBe(id)
    }
    document.body.innerHTML = '<p>Signing in</p>'
    for (const name of ends.splice(0)) document.body.removeAttribute(name)
    if (definition.marks.length > 0 || definition.root) expect(at(replica.path)).toBeNull()
  })

  test('every fact that it claims, and nothing more', async () => {
    show(replica)
    const ticket = await read(replica)
    for (const [name, value] of Object.entries(facts)) {
      const fact = name as keyof typeof facts
      if (!claimed(fact))
        expect(ticket.missing, name).toContainEqual({ fact, why: 'not-set', retryAfter: null })
      else if (fact === 'assignee' && replica.preset === 'jira-service-management') {
        expect(ticket.assignee).toBeNull()
      } else expect(ticket[fact], name).toEqual(value)
    }
    expect(ticket.requester.name).toBe(claimed('requesterName') ? 'Ana Ruiz' : null)
    const email = replica.preset === 'znuny' ? 'ana@example.com' : 'ana.ruiz@example.com'
    expect(ticket.requester.email).toBe(claimed('requesterEmail') ? email : null)
    expect(ticket.createdAt).toBe(claimed('createdAt') ? '2026-11-20T08:00:00Z' : null)
    expect(ticket.slaTargets.map((target) => target.dueAt)).toEqual(
      claimed('slaDueAt') ? ['2026-11-21T08:00:00Z'] : [],
    )
    // Whatever is missing is missing because the preset leaves it out.
    expect(ticket.missing.filter(({ why }) => why !== 'not-set')).toEqual([])
    expect(new Set(Object.values(ticket.sources))).toEqual(new Set(['page']))
  })

  test('statuses in our words, open and closed', async () => {
    expect(replica.statuses !== undefined).toBe(claimed('status'))
    for (const [status, ours] of Object.entries(replica.statuses ?? {})) {
      show(replica, { status })
      const ticket = await read(replica)
      expect([ticket.statusLabel, ticket.status]).toEqual([status, ours])
    }
  })

  test('messages: who, to whom, in order, as plain text', async () => {
    show(replica)
    const { messages, missing } = await read(replica)
    if (definition.messages.item === null) {
      expect(definition.tested).toBe('untested')
      expect(missing).toContainEqual({ fact: 'messages', why: 'not-set', retryAfter: null })
      return
    }
    const jira = replica.preset === 'jira-service-management'
    // FreeScout has lines about what happened where others have messages of a robot.
    const expected = conversation.filter(({ who }) => replica.preset !== 'freescout' || who !== 'bot')
    const roles = { customer: 'requester', agent: 'agent', bot: 'bot' }
    expect(messages.map((m) => [m.id, m.role, m.visibility, m.text])).toEqual(
      expected.map(({ id, who, note }) => [
        id,
        jira ? (note ? 'agent' : 'other') : roles[who],
        note ? 'internal' : 'public',
        texts[id],
      ]),
    )
    expect(messages.map((m) => m.at)).toEqual(
      expected.map(({ at }) => (definition.messages.at === null ? null : at)),
    )
    expect(messages.map((m) => m.authorName)).toEqual(
      expected.map(({ name }) => (definition.messages.author === null ? null : name)),
    )
  })

  test('the editor, and who will read what is written in it', () => {
    for (const editor of ['reply', 'note'] as const) {
      show(replica, { editor })
      if (editor === 'note' && replica.preset === 'hubspot') continue
      expect(helpdesk.composer(replica.id, document)?.audience ?? null, editor).toBe(replica.editors[editor])
    }
    show(replica, { editor: 'none' })
    expect(helpdesk.composer(replica.id, document)).toBeNull()
    expect(helpdesk.composer('1', document)).toBeNull()
  })

  test('every selector is CSS and finds its part', () => {
    show(replica)
    const report = helpdesk.health(replica.id, document)
    expect(report.filter((mark) => mark.invalid)).toEqual([])
    const nothing = report.filter((mark) => mark.found === 0).map((mark) => mark.name)
    // Of the tells of an editor one or the other is there.
    expect(nothing.filter((name) => !name.includes('.tells.'))).toEqual(replica.absent)
  })
})

describe('single presets', () => {
  const replica = (id: string) => replicas.find((one) => one.preset === id) as Replica

  test('Znuny with one article open says that the thread is not all there', async () => {
    const znuny = replica('znuny')
    show(znuny, { entries: conversation.slice(-1) })
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a href="?Action=AgentTicketZoom;TicketID=2;ZoomExpand=1">all</a>',
    )
    const { messages, missing, sources } = await read(znuny)
    expect(messages).toHaveLength(1)
    expect(sources.messages).toBe('page')
    expect(missing).toContainEqual({ fact: 'messages', why: 'not-on-page', retryAfter: null })
  })

  test.each([
    ['AgentTicketCompose', '', 'public'],
    ['AgentTicketNote', '<input type="checkbox" name="IsVisibleForCustomer">', 'internal'],
    ['AgentTicketNote', '<input type="checkbox" name="IsVisibleForCustomer" checked>', 'public'],
    ['AgentTicketNote', '', 'unknown'],
  ])('Znuny’s window %s with %s writes %s', (action, box, audience) => {
    window.history.replaceState(null, '', `/znuny/index.pl?Action=${action};TicketID=2`)
    document.body.innerHTML = `<div class="LayoutPopup"><h1>Compose for Ticket#20261 — Charged twice</h1>
      <textarea id="RichText" style="display:none"></textarea><iframe class="cke_wysiwyg_frame"></iframe>${box}</div>`
    document.querySelector('iframe')?.contentDocument?.body.setAttribute('contenteditable', 'true')
    const found = customHelpdesk(definitionOfReplica(replica('znuny'))).composer('2', document)
    expect(found?.element.nodeName).toBe('BODY')
    expect(found?.audience).toBe(audience)
  })

  test('HubSpot’s address says whether a note is written', () => {
    const hubspot = replica('hubspot')
    const audience = (fragment: string) => {
      show(hubspot, {}, hubspot.path.replace('#email', fragment))
      return customHelpdesk(definitionOfReplica(hubspot)).composer(hubspot.id, document)?.audience
    }
    expect(['#email', '#notes', '#live-chat', ''].map(audience)).toEqual([
      'public',
      'internal',
      'public',
      'unknown',
    ])
  })

  test('nobody is nobody: FreeScout’s “Anyone”, osTicket’s “— Unassigned —”', async () => {
    const freescout = replica('freescout')
    show(freescout)
    document.body.innerHTML = document.body.innerHTML.replace('<span>Bo Berg</span>', '<span>Anyone</span>')
    expect((await read(freescout)).assignee).toBeNull()
    const osticket = replica('osticket')
    show(osticket)
    document.body.innerHTML = document.body.innerHTML.replace(
      'assign">Bo Berg',
      'assign"><i>— Unassigned —</i>',
    )
    const ticket = await read(osticket)
    expect([ticket.assignee, ticket.sources.assignee]).toEqual([null, 'page'])
  })
})

describe('what an id in settings stands for', () => {
  const own = { ...(presets[0] as HelpdeskDefinition), id: 'custom-one', name: 'Ours' }
  const better = { ...own, id: 'zammad', name: 'Our Zammad' }

  test('a definition of ours before the preset; an adapter’s id is none', () => {
    expect(definitionOf([own], 'custom-one')).toBe(own)
    expect(definitionOf([], 'zammad')?.name).toBe('Zammad')
    expect(definitionOf([better], 'zammad')).toBe(better)
    expect(definitionOf([], 'zendesk')).toBeNull()
    expect(definitionOf([], 'gone')).toBeNull()
    expect(definitionOf([], 'toString')).toBeNull()
  })

  test('names and choices, each once', () => {
    expect(helpdeskName([better], 'zammad')).toBe('Our Zammad')
    expect(helpdeskName([], 'freshdesk')).toBe('Freshdesk')
    expect(helpdeskName([], 'gone')).toBe('gone')
    const choices = helpdeskChoices([own, better])
    expect(choices.map(({ id }) => id).slice(0, 5)).toEqual([...helpdeskIds, 'custom-one', 'zammad'])
    expect(choices.filter(({ id }) => id === 'zammad')).toHaveLength(1)
    expect(choices).toHaveLength(14)
  })

  test('what is tested on a replica only says so, and only the replicas’ are', () => {
    const tested = presets.filter(({ tested }) => tested === 'replica').map(({ id }) => id)
    expect(tested).toEqual([
      'chatwoot',
      'freescout',
      'jira-service-management',
      'osticket',
      'zammad',
      'znuny',
    ])
    expect(presets.filter(({ tested }) => tested === 'real')).toEqual([])
    expect(presets.map(({ id }) => id).sort()).toEqual(replicas.map(({ preset }) => preset).sort())
  })
})

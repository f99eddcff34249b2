import { beforeEach, expect, test, vi } from 'vitest'

const db = vi.hoisted(() => ({ playbook: vi.fn(), proposePlaybook: vi.fn(), keptPhrases: async () => [] }))
vi.mock('@/entrypoints/background/store', () => ({ storage: () => db }))
vi.mock('wxt/browser', () => ({ browser: {} }))

vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return { settingsNow: async () => ({ settings: defaultSettings(), problem: null }), localeOf: () => 'en' }
})

import { phrasesFor } from '@/entrypoints/background/phrases'
import { casesOf, playbookOf as lookedAt } from '@/entrypoints/background/playbooks'
import type { Ticket } from '@/lib/ticket'
import { asks, ticketWith } from '../../lib/checklist/ticket'
import { head, part } from '../../lib/playbooks/parts'

const playbookOf = (ticket: Ticket) => lookedAt(ticket, casesOf(ticket))
const outage = (patch: Partial<Ticket> = {}) =>
  ticketWith([asks('All our tills are down in every branch.', 1)], patch)
const dismissed = (gone: boolean) => part('d', { of: 'dismissed', kind: 'emergency' }, 1, gone)

beforeEach(() => {
  db.playbook.mockReset().mockResolvedValue([])
  db.proposePlaybook.mockReset().mockResolvedValue(undefined)
})

test('a hard case is proposed with its words, and that is remembered', async () => {
  expect(await playbookOf(outage())).toMatchObject({ proposal: { kind: 'emergency' }, parts: [] })
  expect(db.proposePlaybook).toHaveBeenCalledWith(outage().key, 'emergency')
})

test('an ordinary ticket has nothing, and nothing is remembered of it', async () => {
  expect(await playbookOf(ticketWith([asks('How do I change my password?', 1)]))).toBeNull()
  expect(db.proposePlaybook).not.toHaveBeenCalled()
})

test.each([
  ['sent away', [dismissed(false)], {}, false],
  ['sent away and taken back', [dismissed(true)], {}, true],
  ['begun', [head()], {}, false],
  ['begun and deleted', [{ ...head(), gone: true }], {}, true],
  ['solved', [], { status: 'solved' as const }, false],
])('%s', async (_, parts, patch, proposes) => {
  db.playbook.mockResolvedValue(parts)
  const look = await playbookOf(outage(patch))
  expect(Boolean(look?.proposal)).toBe(proposes)
  expect(db.proposePlaybook).toHaveBeenCalledTimes(proposes ? 1 : 0)
  if (parts.length > 0) expect(look?.parts).toEqual(parts)
})

test('trouble with the record is none of the panel’s', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  db.proposePlaybook.mockRejectedValue(new Error('disk'))
  expect(await playbookOf(outage())).not.toBeNull()
  await vi.waitFor(() => expect(warn).toHaveBeenCalled())
  warn.mockRestore()
})

test.each(['en', 'zh'] as const)(
  'one phrase for each intent reports back, in %s, short in a chat',
  async (lang) => {
    const intents = ['contract-clarify', 'offer-choice', 'no-such-intent']
    const found = (channel: Ticket['channel']) => phrasesFor(intents, outage({ channel }), lang, 0)
    const [mail, chat] = [await found('email'), await found('chat')]
    expect(mail.map(({ intent }) => intent)).toEqual(intents.slice(0, 2))
    expect(mail.every((phrase) => phrase.lang === lang)).toBe(true)
    const length = (all: typeof mail) => all.reduce((sum, { text }) => sum + text.length, 0)
    expect(length(chat)).toBeLessThan(length(mail))
  },
)

test('a thread that has not changed is read once; a new message, subject or tag is read', () => {
  const first = casesOf(outage())
  const messages = outage().messages
  expect(casesOf({ ...outage(), messages })).not.toBe(first)
  expect(casesOf({ ...outage(), messages })).toBe(casesOf({ ...outage(), messages }))
  expect(casesOf({ ...outage(), messages: [...messages, asks('They work again.', 5)] })).toEqual([])
  expect(casesOf({ ...outage(), messages, tags: ['change-request'] })).toHaveLength(2)
})

// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { probe } from '@/lib/helpdesks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { page, reading, sample, show, thread } from './sample'

afterEach(() => {
  document.body.innerHTML = ''
})

const probed = (patch: Partial<HelpdeskDefinition> = {}) =>
  probe({ ...sample, ...patch }, document, new URL(window.location.href))
const withFacts = (patch: Partial<HelpdeskDefinition['facts']>) =>
  probed({ facts: { ...sample.facts, ...patch } })

test('every part with its selector, its count, its value and what that means', () => {
  show(page(thread, '<div class="editor as-note"><textarea></textarea></div>'))
  const { parts, ...rest } = probed({ marks: ['.me'] })
  const brief = Object.fromEntries(
    Object.entries(parts).map(([path, { found, samples, meaning, why }]) => [
      path,
      [found, samples.join('|'), meaning, why],
    ]),
  )
  expect(brief).toEqual({
    ticketUrls: [1, '7', null, null],
    ticketId: [0, '', null, 'not-set'],
    marks: [1, '', null, null],
    root: [2, '', null, null],
    'facts.subject': [1, 'My printer', null, null],
    'facts.status': [1, 'WARTET', 'pending', null],
    'facts.priority': [1, 'P1', 'urgent', null],
    'facts.channel': [1, 'Email', 'email', null],
    'facts.tags': [3, 'vip|print', null, null],
    'facts.group': [1, 'Hardware', null, null],
    'facts.assignee': [1, '-', null, null],
    'facts.requesterName': [1, 'Ann Ash', null, null],
    'facts.requesterEmail': [1, 'ann@example.com?subject=x', null, null],
    'facts.createdAt': [1, '1763625600', '2025-11-20T08:00:00Z', null],
    'facts.slaDueAt': [1, '2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z', null],
    'facts.me': [1, 'Bo Berg', null, null],
    'messages.item': [3, '', null, null],
    'messages.text': [3, 'BrokenOn Monday: hi|We look into it|Check with sales', null, null],
    'messages.author': [3, 'Ann|Bo|Bo', null, null],
    'messages.at': [
      3,
      '2026-11-20T08:00:00Z|2026-11-20T10:00:00+01:00|2026-11-20T11:00:00Z',
      '2026-11-20T08:00:00Z',
      null,
    ],
    'messages.id': [3, '11|12|13', null, null],
    'messages.without': [1, 'On Monday: hi', null, null],
    'messages.roles.0': [1, 'Broken', 'requester', null],
    'messages.roles.1': [0, '', 'bot', 'not-found'],
    'messages.roles.2': [2, 'We look into it|Check with sales', 'agent', null],
    'messages.internal.0': [1, 'Check with sales', 'internal', null],
    'messages.more': [0, '', null, 'not-set'],
    'composers.0': [1, '', null, null],
    openComposer: [0, '', null, 'not-found'],
  })
  expect(parts['facts.status']?.selector).toBe('.status')
  expect(rest).toMatchObject({
    ticketId: '7',
    messageCount: 3,
    composer: { audience: 'internal', plain: true },
  })
  expect(rest.messages.map((m) => m.id)).toEqual(['11', '12', '13'])
  expect(structuredClone({ parts, ...rest })).toEqual({ parts, ...rest })
})

test('why there is nothing', () => {
  show(
    page(thread, '<p class="empty"> </p><div class="editor"><textarea readonly></textarea></div>')
      .replace('2026-11-21T08:00:00Z', 'tomorrow')
      .replace('P1', 'Hoch'),
  )
  const { parts } = withFacts({
    subject: reading('h1[['),
    status: null,
    group: reading('.empty'),
    assignee: reading('.nowhere'),
    me: { ...reading('.none'), selectors: [']', '.me'] },
  })
  const why = (path: string) => parts[path]?.why
  expect(why('facts.subject')).toBe('invalid-selector')
  expect(why('facts.status')).toBe('not-set')
  expect(why('facts.group')).toBe('empty')
  expect(why('facts.assignee')).toBe('not-found')
  expect(why('facts.slaDueAt')).toBe('not-a-time')
  expect(why('facts.priority')).toBe('unknown-word')
  expect(why('composers.0')).toBe('not-editable')
  expect(parts['facts.me']).toMatchObject({ selector: '.me', why: null, invalid: [']'] })
})

test('on a page that is no ticket it still tells what is there', () => {
  show(page(), '/desk/list')
  const { ticketId, parts, composer } = probed()
  expect([ticketId, composer]).toEqual([null, null])
  expect(parts.ticketUrls?.why).toBe('wrong-address')
  expect(parts['facts.subject']?.samples).toEqual(['My printer'])
  document.body.innerHTML = '<main class="ticket" style="display:none"><h1>x</h1></main>'
  expect(probed().parts.root?.why).toBe('hidden')
  document.body.innerHTML = ''
  expect(probed().parts['messages.item']?.why).toBe('not-found')
})

test('long threads and long texts are cut', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ id: `${at}`, html: 'x'.repeat(1_000) }))
  show(page(many), '/desk/9')
  const { messages, messageCount, parts } = probed()
  expect(messageCount).toBe(500)
  expect(messages).toHaveLength(10)
  expect(parts['messages.text']?.samples[0]).toHaveLength(200)
})

import { describe, expect, it } from 'vitest'
import { customerKind, isVip } from '@/lib/helpdesks/customer'
import { idOf, instant, languageTag, texts, timeZone } from '@/lib/helpdesks/fields'

describe('tolerant readers', () => {
  it.each([
    ['2026-11-20T08:02:11Z', '2026-11-20T08:02:11Z'],
    ['2026-11-20T10:02:11+02:00', '2026-11-20T08:02:11Z'],
    ['2026-11-20T08:02:11.123Z', '2026-11-20T08:02:11Z'],
    ['2026-11-20T08:02:11', null],
    ['2026-13-40T08:02:11Z', null],
    ['2 days ago', null],
    ['December 17', null],
    [1795340467, null],
    [null, null],
    ['[None]', null],
  ])('instant %j is %j', (value, read) => expect(instant(value)).toBe(read))

  it.each([
    ['Europe/Copenhagen', 'Europe/Copenhagen'],
    ['UTC', 'UTC'],
    ['Eastern Time (US & Canada)', null],
    ['Copenhagen', null],
    ['Europe/Nowhere', null],
    [7, null],
  ])('zone %j is %j', (value, read) => expect(timeZone(value)).toBe(read))

  it('reads ids of any size and languages in any spelling', () => {
    expect([idOf(33144692244499), idOf('agent'), idOf(1.5), idOf(null), idOf({})]).toEqual([
      '33144692244499',
      'agent',
      null,
      null,
      null,
    ])
    expect([languageTag('en-US'), languageTag('zh_cn'), languageTag('??'), languageTag(1)]).toEqual([
      'en-US',
      'zh-CN',
      null,
      null,
    ])
    expect(texts(['a', ' a ', null, 3, 'b', ''])).toEqual(['a', 'b'])
  })
})

describe('who the requester is', () => {
  const nothing = { staff: null, email: null, agentEmail: null, tags: [] }
  it.each([
    ['an agent asking', { staff: true }, 'internal'],
    ['a customer', { staff: false, email: 'a@shop.test', agentEmail: 'b@acme.test' }, 'external'],
    ['a colleague by address', { staff: false, email: 'a@ACME.test', agentEmail: 'b@acme.test' }, 'internal'],
    ['two free mailboxes', { staff: false, email: 'a@gmail.com', agentEmail: 'b@gmail.com' }, 'external'],
    ['the same organisation', { staff: false, organizationId: '7', agentOrganizationId: '7' }, 'internal'],
    [
      'no organisation on either side',
      { staff: false, organizationId: null, agentOrganizationId: null },
      'external',
    ],
    ['a tag', { staff: false, tags: ['Internal'] }, 'internal'],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_name, facts, kind) => expect(customerKind({ ...nothing, ...facts })).toBe(kind))

  it('takes only the tag itself for a VIP', () => {
    expect([isVip(['VIP']), isVip(['not_vip']), isVip(['vipassana']), isVip([])]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

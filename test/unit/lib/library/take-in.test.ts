import { describe, expect, test } from 'vitest'
import {
  type ImportedPhrase,
  type KeptPhrase,
  mergeLibrary,
  readJson,
  takeIn,
  writeJson,
} from '@/lib/library'
import { builtInById, builtIns } from '@/lib/library/built-in/phrases'
import { keptPhrase } from '@/lib/library/schema'
import { imported, LATER, row } from './sample'

function taking(phrases: readonly ImportedPhrase[], before: readonly KeptPhrase[] = []) {
  let n = before.length
  const kept = new Map(before.map((one) => [one.id, one]))
  const taken = takeIn(phrases, {
    kept,
    builtIns,
    builtIn: builtInById,
    now: LATER,
    newId: () => `own.new${++n}`,
  })
  for (const one of taken.plan.values()) expect(keptPhrase.parse(one)).toEqual(one)
  const after = new Map([...kept, ...taken.plan])
  return { ...taken, after: [...after.values()] }
}

const refund = imported(
  'Refund issued',
  'Hi {{ticket.requester.first_name}},\n\nyour refund has been issued.',
  {
    folder: ['Billing', 'Refunds'],
    tags: ['money'],
    shortcut: 'rf',
  },
)

describe('a phrase that comes in', () => {
  test('is added with what is said, and what is guessed marked as such', () => {
    const { plan, added, renewed, unchanged } = taking([refund])
    expect([added, renewed, unchanged]).toEqual([1, 0, 0])
    expect(plan.get('own.new1')).toMatchObject({
      folder: ['Billing', 'Refunds'],
      source: refund.source,
      guessed: true,
      fields: {
        lang: 'en',
        intent: 'refund-started',
        tags: ['money'],
        shortcut: 'rf',
        title: 'Refund issued',
      },
    })
  })

  test('is left unsorted where nobody knows what it is for', () => {
    const { plan } = taking([imported('Wi-fi', 'The code is on the wall.')])
    expect(plan.get('own.new1')).toMatchObject({ guessed: false, fields: { intent: '', moments: [] } })
  })

  test('a second time renews what was said and leaves what the team knows', () => {
    const { after } = taking([refund])
    const [first] = after
    const sorted = { ...first, fields: { ...first?.fields, intent: 'billing-corrected', moods: ['upset'] } }
    const again = { ...refund, body: 'Hi,\n\nyour refund is out.', folder: [], tags: ['new'] }
    const { plan, added, renewed } = taking([again], [{ ...sorted, guessed: false, rev: 4 } as KeptPhrase])
    expect([added, renewed]).toEqual([0, 1])
    expect(plan.get('own.new1')).toMatchObject({
      rev: 5,
      folder: ['Billing', 'Refunds'],
      guessed: false,
      fields: {
        body: 'Hi,\n\nyour refund is out.',
        intent: 'billing-corrected',
        moods: ['upset'],
        tags: ['money', 'new'],
      },
    })
  })

  test('a second time just so is no change', () => {
    const { after } = taking([refund, imported('B', 'Something else.')])
    expect(taking([refund, imported('B', 'Something else.')], after)).toMatchObject({
      added: 0,
      renewed: 0,
      unchanged: 2,
    })
  })

  test('from another host is another one', () => {
    const { after } = taking([refund])
    const other = { ...refund, source: { ...refund.source, host: 'other.zendesk.com' } }
    expect(taking([other], after)).toMatchObject({ added: 1, unchanged: 0 })
  })

  test('gets the next free short name where its own is taken, in its language', () => {
    const { plan } = taking([
      refund,
      { ...refund, source: { ...refund.source, id: 'b' } },
      { ...refund, source: { ...refund.source, id: 'c' }, lang: 'zh' },
      // Built in, there is one of this name.
      { ...refund, source: { ...refund.source, id: 'd' }, shortcut: 'Refund' },
    ])
    expect([...plan.values()].map(({ fields }) => fields.shortcut)).toEqual(['rf', 'rf2', 'rf', 'Refund2'])
  })

  test('too long or without a title is cut and named, so that one phrase does not stop the others', () => {
    const { plan } = taking([
      imported('', 'First line\nsecond', {
        folder: ['a'.repeat(200), ' ', 'b'],
        tags: ['t'.repeat(200), 't', 't'],
      }),
    ])
    const [one] = plan.values()
    expect(one?.fields.title).toBe('First line')
    expect(one?.folder).toEqual(['a'.repeat(80), 'b'])
    expect(one?.fields.tags).toEqual(['t'.repeat(80), 't'])
  })
})

describe('what this library wrote itself', () => {
  const own = row('own.1', { tags: ['a, b'], shortcut: 'x1', when: ['c.no-answer'] }, { folder: ['A', 'B'] })
  const changed: KeptPhrase = {
    ...row(
      'en.refund-started.mail',
      {},
      { source: { from: 'built-in', id: 'en.refund-started.mail', host: '' } },
    ),
    fields: { title: 'Refund is out' },
    enabled: false,
  }
  const zendesk = row('own.2', {}, { source: { from: 'zendesk', id: '7', host: 'acme.zendesk.com' } })
  const all = [own, changed, zendesk]

  test('comes back whole on a machine that has nothing', () => {
    const { after, added } = taking(readJson(writeJson(mergeLibrary(builtIns, all))).phrases)
    const before = mergeLibrary(builtIns, all).map(({ changedAt: _, ...one }) => one)
    expect(mergeLibrary(builtIns, after).map(({ changedAt: _, ...one }) => one)).toEqual(before)
    expect(added).toBe(2)
  })

  test('is no change where it is all there', () => {
    const { phrases } = readJson(writeJson(mergeLibrary(builtIns, all)))
    expect(taking(phrases, all)).toMatchObject({ added: 0, renewed: 0, unchanged: phrases.length })
  })

  test('brings back what was changed since', () => {
    const { phrases } = readJson(writeJson(mergeLibrary(builtIns, all)))
    const since = [{ ...own, fields: { ...own.fields, body: 'Spoilt.' } }, zendesk]
    const { after, renewed } = taking(phrases, since)
    expect(renewed).toBe(2)
    expect(after.find(({ id }) => id === 'own.1')?.fields.body).toBe(own.fields.body)
    expect(after.find(({ id }) => id === changed.id)).toMatchObject({
      enabled: false,
      fields: changed.fields,
    })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeLibrary, readCsv, readJson, takeIn, writeCsv, writeJson } from '@/lib/library'
import { builtInById, builtIns } from '@/lib/library/built-in/phrases'
import { choicesOf } from '@/lib/library/import'
import type { ImportedPhrase, KeptPhrase } from '@/lib/library/types'
import { imported, NOW, row } from '../sample'

const take = (phrase: ImportedPhrase, kept: readonly KeptPhrase[]) =>
  takeIn([phrase], {
    kept: new Map(kept.map((one) => [one.id, one])),
    builtIns,
    builtIn: builtInById,
    now: NOW,
    newId: () => 'own.new',
  })
const stateOf = (phrase: ImportedPhrase, kept: readonly KeptPhrase[]) =>
  choicesOf([{ phrase, aside: null }], mergeLibrary(builtIns, kept))[0]?.state

test('a file of the whole library, brought back, changes nothing', () => {
  const kept = [
    row('own.1', { shortcut: 'rf', tags: ['a, b', 'c'] }, { folder: ['Billing', 'Late'], enabled: false }),
    row('own.2', { lang: 'zh', title: '退款', body: '已退款。' }),
  ]
  const entries = mergeLibrary(builtIns, kept)
  for (const { phrases, problems } of [readJson(writeJson(entries)), readCsv(writeCsv(entries))]) {
    expect(problems).toEqual([])
    const choices = choicesOf(
      phrases.filter(({ tags }) => !tags.includes('b')).map((phrase) => ({ phrase, aside: null })),
      entries,
    )
    expect(choices.filter(({ state }) => state !== 'same').map(({ phrase }) => phrase.title)).toEqual([])
    expect(choices.length).toBeGreaterThan(300)
  }
})

test('what is shown is what taking it does', () => {
  const one = imported('Refund', 'Your refund has been issued.', {
    tags: ['x'],
    folder: ['Billing'],
    shortcut: 'rf',
  })
  const kept = [...take(one, []).plan.values()]
  const id = kept[0]?.id ?? ''
  const change = fc.record(
    {
      title: fc.constantFrom('Refund', ' Refund ', 'Other'),
      body: fc.constantFrom(one.body, 'Another text.'),
      folder: fc.constantFrom<string[][]>([], ['Billing'], ['Else']),
      tags: fc.constantFrom<string[][]>([], ['x'], ['y']),
      shortcut: fc.constantFrom('rf', 'other'),
      enabled: fc.boolean(),
      lang: fc.constantFrom('en' as const, 'zh' as const),
      keptId: fc.constant(id),
      known: fc.constantFrom({}, { intent: 'refund-started' }, { length: 'chat' as const }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(change, (more) => {
      const phrase = { ...one, ...more }
      const { added, renewed } = take(phrase, kept)
      const expected = added > 0 ? 'new' : renewed > 0 ? 'renews' : 'same'
      expect(stateOf(phrase, kept), JSON.stringify(more)).toBe(expected)
    }),
    { numRuns: 400 },
  )
})

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Storage } from '@/lib/storage'
import { bench, draft, TICKET } from './setup'

const scope = { ticketKey: TICKET, customerKey: null }

async function found(storage: Storage, query: string): Promise<string[]> {
  return (await storage.searchNotes(query, 100)).map((note) => note.id)
}

describe('what is found', () => {
  async function withNotes(...texts: string[]) {
    const all = bench()
    await all.storage.saveNotes(texts.map((text, at) => draft(`n${at}`, text)))
    return all
  }

  test('words by their beginning, all of them, newest first', async () => {
    const { storage } = await withNotes('Refund promised', 'wants a REFUND today', 'today: parcel lost')
    expect(await found(storage, 'ref')).toEqual(['n1', 'n0'])
    expect(await found(storage, 'refun')).toEqual(['n1', 'n0'])
    expect(await found(storage, 'tod refund')).toEqual(['n1'])
    expect(await found(storage, 'efund')).toEqual([])
    expect(await found(storage, 'refunded')).toEqual([])
  })

  test('Chinese anywhere, as a whole run', async () => {
    const { storage } = await withNotes('客户要求退款申请加急', '退款已办，申请人未到', '客户喜欢电话联系')
    expect(await found(storage, '退款')).toEqual(['n1', 'n0'])
    expect(await found(storage, '退款申请')).toEqual(['n0'])
    expect(await found(storage, '退')).toEqual(['n1', 'n0'])
    expect(await found(storage, '客户 电话')).toEqual(['n2'])
  })

  test('mixed scripts without spaces between them', async () => {
    const { storage } = await withNotes('iPhone坏了要换新', '安卓手机坏了')
    expect(await found(storage, 'iphone坏了')).toEqual(['n0'])
    expect(await found(storage, '坏了')).toEqual(['n1', 'n0'])
  })

  test('whatever the case, the width and the accents', async () => {
    const { storage } = await withNotes('Frau Müller, Straße 5', 'ＲＥＦＵＮＤ　１２３', 'İstanbul')
    expect(await found(storage, 'MULLER')).toEqual(['n0'])
    expect(await found(storage, 'refund 123')).toEqual(['n1'])
    expect(await found(storage, 'istan')).toEqual(['n2'])
  })

  test('addresses and order numbers by their parts', async () => {
    const { storage } = await withNotes('mara.lind@example.com, order #ORD-20331')
    expect(await found(storage, 'mara.lind@exam')).toEqual(['n0'])
    expect(await found(storage, 'ord-2033')).toEqual(['n0'])
    expect(await found(storage, '0331')).toEqual([])
  })

  test('a word longer than the index keeps is told from one that begins the same', async () => {
    const long = 'a'.repeat(45)
    const { storage } = await withNotes(`${long}x`, `${long}y`)
    expect(await found(storage, `${long}y`)).toEqual(['n1'])
  })

  test('letters of another plane and combining marks', async () => {
    const { storage } = await withNotes('𠮷野家 订单', '𝒜𝓁𝒾𝒸𝑒 wrote', 'नमस्ते जी')
    expect(await found(storage, '𠮷野')).toEqual(['n0'])
    expect(await found(storage, 'alice')).toEqual(['n1'])
    expect(await found(storage, 'नमस्ते')).toEqual(['n2'])
  })

  test('nothing for a query without letters or digits, the newest for an empty one', async () => {
    const { storage } = await withNotes('one', 'two', 'three')
    expect(await found(storage, '!!! ??')).toEqual([])
    expect((await storage.searchNotes('  ', 2)).map((note) => note.id)).toEqual(['n2', 'n1'])
  })

  test('no more than asked for', async () => {
    const { storage } = await withNotes(...Array.from({ length: 30 }, (_, at) => `refund ${at}`))
    expect((await storage.searchNotes('refund', 3)).map((note) => note.id)).toEqual(['n29', 'n28', 'n27'])
  })

  test('a query of thousands of characters is answered', async () => {
    const text = '退款申请已经提交给财务部门'.repeat(20)
    const { storage } = await withNotes(text, '退款申请')
    expect(await found(storage, text)).toEqual(['n0'])
    expect(await found(storage, 'word '.repeat(5_000))).toEqual([])
  })
})

test('the index follows edits, deletions and restores', async () => {
  const { storage, woken } = bench()
  await storage.saveNote(draft('a', 'parcel lost in Leipzig'))
  await woken().saveNote(draft('a', 'parcel found in 上海', { baseRev: 1 }))
  expect(await found(storage, 'lost')).toEqual([])
  expect(await found(storage, 'parcel 上海')).toEqual(['a'])
  await storage.deleteNote('a', scope)
  expect(await found(storage, 'parcel')).toEqual([])
  expect(await storage.searchNotes('', 10)).toEqual([])
  await storage.restoreNote('a', scope)
  expect(await found(woken(), 'found')).toEqual(['a'])
})

test('two connections that save at once index both notes under the same word', async () => {
  const { storage, woken } = bench()
  const other = woken()
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => (at % 2 ? storage : other).saveNote(draft(`n${at}`, 'refund'))),
  )
  expect((await found(storage, 'refund')).sort()).toEqual(
    Array.from({ length: 20 }, (_, at) => `n${at}`).sort(),
  )
})

/** A second, simple answer to the same question: look at every note. */
describe('5,000 notes, against a look at every note', () => {
  const words =
    'refund refused reference parcel party part order ordered late latest call called a at api'.split(' ')
  const runs = ['退款', '退货', '款项', '申请退款', '订单', '单号', '客户', '客']
  const all: { id: string; text: string }[] = []
  let storage: Storage

  beforeAll(async () => {
    storage = bench().storage
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let at = 0; at < 5_000; at++) {
      const parts = Array.from({ length: 1 + next(6) }, () =>
        next(3) ? words[next(words.length)] : runs[next(runs.length)],
      )
      all.push({ id: `n${at}`, text: `${parts.join(next(2) ? ' ' : '，')} ${next(400)}` })
    }
    for (let at = 0; at < all.length; at += 500) {
      await storage.saveNotes(all.slice(at, at + 500).map((note) => draft(note.id, note.text)))
    }
  }, 60_000)

  const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
  const expected = (query: string[]) =>
    all
      .filter(({ text }) =>
        query.every((term) =>
          isChinese(term)
            ? text.includes(term)
            : text.split(/[^a-z0-9]+/).some((word) => word !== '' && word.startsWith(term)),
        ),
      )
      .map((note) => note.id)
      .reverse()

  test('every query gives the same notes in the same order', async () => {
    const beginnings = fc
      .tuple(fc.constantFrom(...words), fc.nat(7))
      .map(([word, cut]) => word.slice(0, 1 + cut))
    const terms = fc.oneof(
      beginnings,
      fc.constantFrom(...runs, '退', '款申', '请退款', '无'),
      fc.nat(450).map(String),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(terms, { minLength: 1, maxLength: 4 }), async (query) => {
        const notes = await storage.searchNotes(query.join(' '), 5_000)
        expect(notes.map((note) => note.id)).toEqual(expected(query))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

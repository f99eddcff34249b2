import { describe, expect, it } from 'vitest'
import { textDetectors } from '@/lib/checklist/evidence/detectors'
import { introducedName, signedName, spellings } from '@/lib/checklist/evidence/names'
import { sentencesOf } from '@/lib/checklist/evidence/read'
import { chinese } from './chinese'
import { distinctionsEnglish } from './distinctions-en'
import { distinctionsChinese } from './distinctions-zh'
import { english } from './english'
import type { Case, Table } from './table'

function detect(id: Table['id'], given: Case): string | null {
  const { reply, customer = '', name = null } = typeof given === 'string' ? { reply: given } : given
  const detector = textDetectors.find(([known]) => known === id)?.[1]
  if (!detector) throw new Error(`no detector for ${id}`)
  const names = [...spellings(name), ...spellings(signedName(customer))]
  return detector({ sentences: sentencesOf(reply), customer, names })
}

const text = (given: Case) => (typeof given === 'string' ? given : given.reply)

function examples(tables: readonly Table[]) {
  describe.each(tables.map((table) => [table.id, table] as const))('%s', (id, { yes, no }) => {
    it.each(yes.map((given) => [text(given), given] as const))('is proven by: %s', (reply, given) => {
      const quote = detect(id, given)
      expect(quote).not.toBeNull()
      expect(quote?.length).toBeLessThanOrEqual(82)
      // The proof is the agent's own words, letter for letter.
      expect(reply).toContain(quote?.replace(/^…|…$/g, ''))
    })
    it.each(no.map((given) => [text(given), given] as const))('is not proven by: %s', (_reply, given) => {
      expect(detect(id, given)).toBeNull()
    })
  })
}

describe.each([
  ['English', english],
  ['Chinese', chinese],
] as const)('%s', (_, tables) => {
  it('has at least 12 positive and 8 negative sentences for every detector', () => {
    expect(tables.map(({ id }) => id).sort()).toEqual(textDetectors.map(([id]) => id).sort())
    for (const { id, yes, no } of tables) {
      expect(yes.length, `${id} yes`).toBeGreaterThanOrEqual(12)
      expect(no.length, `${id} no`).toBeGreaterThanOrEqual(8)
    }
  })

  examples(tables)
})

describe.each([
  ['English', distinctionsEnglish],
  ['Chinese', distinctionsChinese],
] as const)('%s, at the border', (_, tables) => examples(tables))

describe('the name a customer signs with', () => {
  it.each([
    ['The key does not turn.\n\nBest,\nNadia', 'Nadia'],
    ['Where is it? Thanks, Tom', 'Tom'],
    ['My wife cried. Tom', 'Tom'],
    ['Please call.\n\nKind regards\nJanet Cole', 'Janet Cole'],
    ['Still waiting\n- Omar', 'Omar'],
    ['发票开错了。\n\n王敏', '王敏'],
    ['说三月发的助学金还没到。学生 何静', '何静'],
    ['催了三次了！—— 周宁', '周宁'],
  ])('%j', (message, name) => {
    expect(signedName(message)).toBe(name)
  })
  it.each([
    'Please help. Thanks',
    'Where is my parcel?',
    'Order 7712 is late.\nThanks',
    '麻烦尽快处理。谢谢',
    '什么时候到？\n谢谢',
    '急急急！',
    'asap',
    '',
  ])('is not read into: %j', (message) => {
    expect(signedName(message)).toBeNull()
  })
})

describe('the name a customer mentions in passing', () => {
  it.each([
    ["Hi, it's Wendy. I'd like my trial extended.", 'Wendy'],
    ['Hi, Renata here. Is it possible?', 'Renata'],
    ["I'm Renata and my hob is broken.", 'Renata'],
    ['Hello, my name is Jan van Dijk and I ordered on Monday', 'Jan van Dijk'],
    ['This is Amara from the second floor', 'Amara'],
    ["I'm Sam's mum. He bought it.", "Sam's mum"],
    ['我是技术部的小韩，账号什么时候给', '小韩'],
    ['客服你好，我姓陈，想退一双鞋', '陈'],
    ['我是乐乐妈妈，孩子被咬了', '乐乐妈妈'],
  ])('%j', (message, name) => {
    expect(introducedName(message)).toBe(name)
  })
  it.each([
    "I'm not sure it works.",
    "I'm so sorry, Renata.",
    "It's Monday again.",
    '我是你们的老客户',
    '我是真的很急',
    '',
  ])('is not read into: %j', (message) => {
    expect(introducedName(message)).toBeNull()
  })
})

describe('a text cut into sentences', () => {
  it.each([
    ["They don't. We do.", 2],
    ['Cheques stopped, so no. Cash is fine.', 2],
    ['It is in aisle No. 5 now.', 1],
    ['Dr. Hale sees you at 4.30 today.', 1],
  ])('%j', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
  it('reads Traditional characters as Simplified ones, and quotes the original', () => {
    const [sentence] = sentencesOf('兩小時內給您回電。')
    expect(sentence?.text).toBe('两小时内给您回电。')
    expect(sentence?.raw).toBe('兩小時內給您回電。')
  })
})

describe('hostile drafts', () => {
  it.each(['我给您', '看了', 'I am ', 'the you was when ', 'a, ', '可以，', '白白', 'must have been very '])(
    'of %j cost no more than their length',
    (unit) => {
      const cost = (length: number) => {
        const draft = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
        const sentences = sentencesOf(draft)
        const from = performance.now()
        for (const [, detector] of textDetectors)
          detector({ sentences, customer: 'Where is it? 什么时候到？', names: [] })
        return performance.now() - from
      }
      cost(1000)
      expect(cost(20_000)).toBeLessThan(4 * cost(10_000) + 500)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { textDetectors } from '@/lib/checklist/evidence/detectors'
import { signedName, spellings } from '@/lib/checklist/evidence/names'
import { sentencesOf } from '@/lib/checklist/evidence/read'
import { chinese } from './chinese'
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
})

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

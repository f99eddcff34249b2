import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDraftEvidence } from '@/lib/checklist'
import { writtenProofs } from '@/lib/checklist/evidence/detectors'
import { sentencesOf } from '@/lib/checklist/evidence/read'
import { timeIn } from '@/lib/checklist/evidence/times'
import { askedBy } from '@/lib/checklist/learned/features'
import { mayBe, maySay, weighed } from '@/lib/checklist/learned/heads'
import { bonesOf, tokensOf } from '@/lib/checklist/learned/words'
import { chinese } from '@/lib/checklist/model/chinese'
import { english } from '@/lib/checklist/model/english'
import { HEADS } from '@/lib/checklist/model/heads'
import type { EvidenceId } from '@/lib/checklist/types'
import { ticketOf } from '@/test/eval/evidence'

const found = (customer: string, draft: string) => findDraftEvidence(draft, ticketOf(customer))
const quoteOf = (id: EvidenceId, customer: string, draft: string) =>
  found(customer, draft).find((piece) => piece.id === id)?.quote

const asked = [
  ['When does the lift get fixed? I am on crutches. Mara', 'Where is my order?', 'No question here, thanks.'],
  ['电梯什么时候修好？我拄着拐杖。', '我的货在哪里', '收到了，谢谢。'],
].flat()
const said = [
  'Hi Mara, sorry about that.',
  'The part reaches us on Thursday before noon.',
  'Could you tell me the order number?',
  'Three floors on crutches is no joke.',
  'You can use the goods lift, or we carry things up for you.',
  'Have a good week!',
  '您好，非常抱歉。',
  '配件周四中午前到。',
  '订单号是多少？',
  '拄着拐杖爬三层，太遭罪了。',
  '可以先坐货梯，也可以我们帮您提上去。',
  '祝您早日康复！',
]

describe('the heads', () => {
  it('have a threshold for each kind of evidence in both languages', () => {
    for (const table of [english, chinese]) {
      expect(table.features).toBeGreaterThan(1_000)
      expect(table.weights).toHaveLength(table.features * HEADS.length)
      expect(table.alone).toHaveLength(HEADS.length)
      expect(table.agrees).toHaveLength(HEADS.length)
    }
  })

  it.each([
    [
      'alternative-offered',
      'The stairs are too much for me.',
      'Good morning. We have a flat on the ground floor, or the lift in the other building works.',
      'ground floor',
    ],
    ['next-step', '快递柜坏了', '知道了。师傅带着工具过去了。', '师傅'],
  ] as const)(
    'find what no written rule says, and quote the sentence that shows it: %s',
    (id, customer, draft, part) => {
      const reply = { sentences: sentencesOf(draft), customer, names: [] }
      expect(writtenProofs(reply, null).map((proof) => proof.id)).not.toContain(id)
      expect(quoteOf(id, customer, draft)).toContain(part)
    },
  )

  it('quote nothing but the words of the draft, and a time for a time, an answer only to a question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...asked),
        fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 8 }),
        (customer, parts) => {
          const draft = parts.join(' ')
          for (const { id, quote } of found(customer, draft)) {
            expect(draft).toContain(quote.replace(/^…|…$/g, ''))
            if (id === 'gave-time') expect(timeIn(draft)).not.toBeNull()
            if (id === 'answered-question') expect(askedBy(customer).open).toBe(true)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('say the same of a sentence whatever was read before', () => {
    const [customer = ''] = asked
    const draft = said.join(' ')
    const before = found(customer, draft)
    for (const other of asked) found(other, [...said].reverse().join(' '))
    expect(found(customer, draft)).toEqual(before)
  })

  it('are asked for the ids that are wanted only', () => {
    const reply = { sentences: sentencesOf(said.join(' ')), customer: asked[0] ?? '', names: [] }
    const only = new Set<EvidenceId>(['gave-time'])
    const ids = weighed(reply, writtenProofs(reply, only), only).map(({ id }) => id)
    expect(ids).toEqual(['gave-time'])
  })

  it('let no question promise, and no sentence without a time give one', () => {
    const [question, statement] = sentencesOf('Shall I send it by noon? It leaves soon.')
    if (!question || !statement) throw new Error('two sentences')
    expect(maySay('next-step', question)).toBe(false)
    expect(maySay('owner-named', question)).toBe(false)
    expect(maySay('gave-time', statement)).toBe(false)
    expect(maySay('gave-time', question)).toBe(true)
    expect(mayBe('answered-question', askedBy('The lift is broken.'))).toBe(false)
    expect(mayBe('answered-question', askedBy('电梯修好没有'))).toBe(true)
  })
})

describe('the skeleton of a sentence', () => {
  const bones = (text: string, zh: boolean) => new Set(bonesOf(tokensOf(text, zh), zh))

  it('is the same for other words of content', () => {
    expect(bones("I've checked your boiler.", false)).toEqual(bones("I've mended your radio.", false))
    expect(bones('我把报告看了。', true)).toEqual(bones('我把合同改了。', true))
  })

  it('keeps who does it, and whether', () => {
    expect(bones("I've checked your boiler.", false)).not.toEqual(bones("I can't check your boiler.", false))
    expect(bones('我把报告看了。', true)).not.toEqual(bones('请您把报告看了。', true))
  })
})

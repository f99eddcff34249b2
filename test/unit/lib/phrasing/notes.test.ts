import { describe, expect, it } from 'vitest'
import { recommend } from '@/lib/phrasing'
import { readNotes, type Topic } from '@/lib/phrasing/recommend/notes/read-notes'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { casesNotes } from './cases-notes'
import { situation } from './situation'

const plain: Topic = { money: false, bill: false, access: false, outage: false, leaving: false, goods: false }
const facts = (note: string, topic: Partial<Topic> = {}) => [
  ...readNotes([note], { ...plain, ...topic }).keys(),
]

describe('the note decides what may be said', () => {
  it.each(casesNotes)('%s: %s ← %s', (lang, asked, note, right, wrong) => {
    const got = recommend(
      builtInPhrases,
      situation({
        lang,
        customerText: asked,
        internalNotes: [note],
        lastAgentText:
          lang === 'zh'
            ? '您好，我去核实一下，今天给您答复。'
            : 'Hello, I am checking this and will write today.',
        answered: true,
        hoursWaiting: null,
        mood: null,
        moodUnsure: true,
      }),
      3,
    ).map(({ phrase }) => phrase.intent)
    expect(
      got.filter((intent) => wrong.split(',').includes(intent)),
      String(got),
    ).toEqual([])
    expect(
      got.some((intent) => right.split(',').includes(intent)),
      String(got),
    ).toBe(true)
  })
})

describe('readNotes', () => {
  it.each([
    ['Refund will be issued once the return is in.', 'refund-done'],
    ['Corrected invoice expected Thursday.', 'billing-fixed'],
    ['Block can be lifted after the ID check.', 'done'],
    ['Patch to be deployed tomorrow night.', 'done'],
    ['退款待财务审批', 'refund-done'],
    ['修复明晚上线', 'done'],
    ['更正后的发票预计周四出', 'billing-fixed'],
    ['通过验证后才能解锁', 'access-restored'],
  ])('takes no plan and no condition for a deed: %s', (note, fact) => {
    expect(facts(note, { money: true, access: true })).not.toContain(fact)
  })

  it.each([
    ['Refund of 40 issued at 9:10.', {}, 'refund-done'],
    ['Identity confirmed, account unlocked.', {}, 'access-restored'],
    ['Outside the 14 days, no refund.', {}, 'refund-no'],
    ['Not covered.', { money: true }, 'refund-no'],
    ['Either a new one or the money back.', {}, 'options'],
    ['差额 20 元已原路退回', {}, 'refund-done'],
    ['账号已解锁', {}, 'access-restored'],
    ['超过七天，退不了', {}, 'refund-no'],
    ['可换新或退款', {}, 'options'],
  ] as const)('reads what is so: %s', (note, topic, fact) => {
    expect(facts(note, topic)).toContain(fact)
  })

  it('reads a clause by itself: what one refuses, the next offers', () => {
    const got = readNotes(['No refund after 30 days. Store credit possible.'], plain)
    expect([...got.keys()]).toEqual(expect.arrayContaining(['refund-no', 'compensation']))
    expect(got.has('refund-done')).toBe(false)
  })

  it('stays quick and calm on what is no note', () => {
    const from = performance.now()
    for (const odd of ['', '。。。', '{{', 'a'.repeat(6_000), '已'.repeat(6_000), 'not '.repeat(1_500)])
      facts(odd)
    expect(performance.now() - from).toBeLessThan(400)
  })
})

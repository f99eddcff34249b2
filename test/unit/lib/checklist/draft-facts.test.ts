import { describe, expect, test } from 'vitest'
import { draftFacts } from '@/lib/checklist'
import { signedName } from '@/lib/checklist/evidence/names'
import { clearQuestions, questionsOf } from '@/lib/checklist/evidence/open-questions'
import { conversation } from '@/test/eval/coach'

describe('clear questions', () => {
  test.each([
    ['Can I bring a stroller, and is the 7:15 ferry running on Sunday?', 2],
    ['Is the museum open on Monday and do students pay less? Thanks!', 2],
    ['I live in Ireland, what do I type?', 1],
    ['Hello, could you send someone to quote for a roof?', 0],
    ['Are you kidding me?', 0],
    ['What kind of service is this??', 0],
    ['Hello?', 0],
    ['请问周日营业吗？还有停车要收费吗？', 2],
    ['你们到底有没有人管？', 0],
    ['凭什么扣我的钱？', 0],
    ['能帮我改一下地址吗？', 0],
  ])('%s: %i', (message, count) => {
    expect(clearQuestions(message)).toHaveLength(count)
  })
})

describe('how a draft takes them up', () => {
  const taken = (customer: string, draft: string) =>
    questionsOf(draft, customer).map(({ answered }) => answered)
  test('one of two left open', () => {
    expect(
      taken(
        'Can I bring a stroller on board, and is the 7:15 ferry running on Sunday?',
        'Strollers are welcome on all our boats and travel free.',
      ).map((how) => how !== null),
    ).toEqual([true, false])
    expect(taken('请问周日营业吗？还有停车要收费吗？', '周日正常营业的，早上10点到晚上9点。')[1]).toBeNull()
  })
  test('a word about when counts as an answer, a bare promise does not', () => {
    const ask = 'When does my lamp arrive?'
    expect(taken(ask, 'I am asking the courier and will tell you by 5 pm today.')).toEqual(['form'])
    expect(taken(ask, 'We will get back to you.')).toEqual([null])
  })
})

describe('the name under a message', () => {
  test.each([
    ['What now? – Mrs. Ruiz', 'Mrs. Ruiz'],
    ['I am losing jobs. – Declan, plumber', 'Declan'],
    ['有点担心。——小池', '小池'],
    ['合同写错了。——乙方 颜经理', '颜经理'],
    ['What is it for - a lamp or a desk', null],
  ])('%s', (message, name) => {
    expect(signedName(message)).toBe(name)
  })
})

test('the facts of a draft: own words, the last reply, and no questions once answered', () => {
  const ticket = conversation('When does it come? – Mara [LAST REPLY: It is on its way.]')
  const facts = draftFacts('Hi Tom, on Friday.\n> When does it come?', ticket)
  expect(facts.own).toMatch(/^Hi Tom, on Friday\.\n +$/)
  expect(facts.own).toHaveLength('Hi Tom, on Friday.\n> When does it come?'.length)
  expect(facts.lastReply).toBe('It is on its way.')
  expect(facts.otherName).toEqual({ start: 3, end: 6 })
  expect(facts.questions).toHaveLength(1)
  const [last, asked] = ticket.messages
  if (!last || !asked) throw new Error('two messages')
  expect(draftFacts('Hi Mara', { ...ticket, messages: [asked, last] }).questions).toEqual([])
})

test('across languages a question is answered by the form of the answer, or nothing is known', () => {
  const [when] = questionsOf('Your exam is on 3 March at 9 am.', '考试是哪天？')
  expect(when).toMatchObject({ kind: 'when', answered: 'form' })
  expect(questionsOf('Good luck with your exam!', '考试是哪天？')[0]?.answered).toBe('words')
})

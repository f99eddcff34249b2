import { expect, it } from 'vitest'
import { findPromises } from '@/lib/promises'

const english =
  'Hi Marta, thank you for the photos of the cracked hob and for your patience on Friday. I have passed them to our repair desk, who checked the order of 12 May, and one of us will call you within 24 hours. If you would rather write, reply by 5 pm. Our lines are open Monday to Friday from 9 am to 6 pm. '
const chinese =
  '您好,您反馈的问题我们已经登记,周五下午五点前会有专员与您电话联系,请您保持手机畅通。退款一般需要3-5个工作日到账,如果明天还没有收到短信,请联系我们。营业时间为周一至周五9:00-18:00,节假日顺延,感谢您的理解与支持。'

it('reads a reply of a thousand characters in about a millisecond', () => {
  for (const [text, budget] of [
    [english, 3],
    [chinese, 3],
  ] as const) {
    const reply = text.repeat(Math.ceil(1000 / text.length)).slice(0, 1000)
    const setting = { now: '2026-03-27T15:20:00Z', zone: 'Europe/Berlin' }
    for (let i = 0; i < 50; i++) findPromises(`${reply} ${i}`, setting)
    const times: number[] = []
    for (let i = 0; i < 100; i++) {
      const from = performance.now()
      findPromises(`${reply} ${i}`, setting)
      times.push(performance.now() - from)
    }
    times.sort((a, b) => a - b)
    // The median, and thrice the budget of the bench: busy cores must not fail it.
    expect(times[50]).toBeLessThan(budget)
  }
})

it('does not choke on hostile text', () => {
  const setting = { now: '2026-03-27T15:20:00Z', zone: 'Europe/Berlin' }
  for (const text of [
    '1 '.repeat(20_000),
    'by '.repeat(10_000),
    '五点'.repeat(10_000),
    '我'.repeat(40_000),
    'we will '.repeat(5_000),
    '9:00-'.repeat(8_000),
    ' '.repeat(50_000),
    '"'.repeat(20_000),
    'On '.repeat(10_000),
    ',请'.repeat(10_000),
    'Friday and '.repeat(2_000),
    'the lift is '.repeat(3_000),
    `Our ${'very good '.repeat(30)}fitter comes tomorrow`.repeat(40),
    'send deliver fix until '.repeat(2_000),
    'we need the lease and the deposit and '.repeat(1_000),
    'the next one leaves on Monday and your desk '.repeat(1_000),
    'every night at 2 to 5 and '.repeat(2_000),
    '周一至周五9:00—12:00、13:30—17:00'.repeat(1_000),
    '周五的船我们退给'.repeat(3_000),
    // Long runs of masked time words, once read in exponentially many ways.
    'you no later than Monday, 30 March 2026 at 5 pm zz will come',
    'we no later than Monday, 30 March 2026 at 5 pm zz will come',
    'no later than Monday, 30 March 2026 at 5 pm zz',
    'you no later than Monday, 30 March 2026 at 5 pm in the zz',
    'we are no later than Monday, 30 March 2026 at 5 pm zz',
  ]) {
    const from = performance.now()
    findPromises(text, setting)
    expect(performance.now() - from, text.slice(0, 12)).toBeLessThan(500)
  }
})

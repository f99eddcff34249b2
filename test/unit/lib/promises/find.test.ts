import { describe, expect, it } from 'vitest'
import { findPromises, firstPromise, type Setting } from '@/lib/promises'

/** Friday, 27 March 2026, 16:20 in Berlin: two days before the clocks go forward. */
const berlin: Setting = { now: '2026-03-27T15:20:00Z', zone: 'Europe/Berlin' }
/** Wednesday, 25 March 2026, 10:20 in Shanghai. */
const shanghai: Setting = { now: '2026-03-25T02:20:00Z', zone: 'Asia/Shanghai' }

const local = (text: string, setting: Setting) =>
  findPromises(text, setting).map((p) =>
    Temporal.Instant.from(p.dueAt)
      .toZonedDateTimeISO(setting.zone)
      .toString({ smallestUnit: 'minute', offset: 'never', timeZoneName: 'never' }),
  )

describe('findPromises', () => {
  it('quotes the sentence, its place and the words of the time', () => {
    const reply = 'Hello Marta,\n\nthank you. We’ll call you by 5 pm on Monday. Bye'
    const [promise] = findPromises(reply, berlin)
    expect(promise).toMatchObject({
      dueAt: '2026-03-30T15:00:00Z',
      quote: 'We’ll call you by 5 pm on Monday.',
      time: 'by 5 pm on Monday',
      certainty: 'sure',
      zoneNamed: false,
      zoneMatters: true,
    })
    expect(reply.slice(promise?.start, promise?.end)).toBe(promise?.quote)
  })

  it('keeps places in Chinese, full-width and traditional text', () => {
    const reply = '您好！　我們會在２４小時內給您答覆。'
    const [promise] = findPromises(reply, shanghai)
    expect(promise?.quote).toBe('我們會在２４小時內給您答覆。')
    expect(promise?.time).toBe('在２４小時內')
    expect(promise?.dueAt).toBe('2026-03-26T02:20:00Z')
  })

  it('counts hours as elapsed time and days by the wall clock over a change of the clocks', () => {
    expect(findPromises('We will reply within 72 hours.', berlin)[0]?.dueAt).toBe('2026-03-30T15:20:00Z')
    expect(findPromises('We will reply within 3 days.', berlin)[0]?.dueAt).toBe('2026-03-30T14:20:00Z')
  })

  it.each([
    ['I will call you at midnight tonight.', '2026-03-28T00:00'],
    ['I will call you this afternoon.', '2026-03-27T18:00'],
    ['I will call you tonight.', '2026-03-27T21:00'],
    ['I will call you tomorrow morning.', '2026-03-28T12:00'],
    ['We will decide within 2 to 3 business days.', '2026-04-01T18:00'],
    ['We will decide by the end of the month.', '2026-03-31T18:00'],
    ['We will decide on Wednesday next week.', '2026-04-01T18:00'],
    ['Our fitter will come on Friday at 5 pm.', '2026-03-27T17:00'],
    ['Our fitter will come on Friday at 3 pm.', '2026-04-03T15:00'],
    ['Our fitter will come tomorrow between 1 and 3.', '2026-03-28T15:00'],
    ['You will have it by 30/03.', '2026-03-30T18:00'],
    ['I will call you in an hour and a half.', '2026-03-27T17:50'],
    ['We hope to have it today, tomorrow noon at the latest.', '2026-03-28T12:00'],
    ['As soon as the part is here we will fit it, Monday at the latest.', '2026-03-30T18:00'],
    ['On it. 10 mins.', '2026-03-27T16:30'],
    ['They come with tomorrow’s lorry, before nine.', '2026-03-28T09:00'],
    ['Your gallery goes online on the last day of April.', '2026-04-30T18:00'],
    ['I send you the key until tomorrow 15:00.', '2026-03-28T15:00'],
  ])('%s', (text, expected) => {
    expect(local(text, berlin)).toEqual([expected])
  })

  it.each([
    ['两三个小时后给您电话。', '2026-03-25T13:20'],
    ['一个半小时内给您答复。', '2026-03-25T11:50'],
    ['下周三给您答复。', '2026-04-01T18:00'],
    ['本周五下午五点前给您答复。', '2026-03-27T17:00'],
    ['明早九点给您回电。', '2026-03-26T09:00'],
    ['今晚十二点前一定恢复。', '2026-03-26T00:00'],
    ['大后天给您寄出。', '2026-03-28T18:00'],
    ['月底前退给您。', '2026-03-31T18:00'],
    ['三刻钟内给您结果。', '2026-03-25T11:05'],
    ['五点一刻给您回电。', '2026-03-25T17:15'],
    ['最迟不晚于明天中午给您结果。', '2026-03-26T12:00'],
    ['ok，我check一下，5pm前update您。', '2026-03-25T17:00'],
  ])('%s', (text, expected) => {
    expect(local(text, shanghai)).toEqual([expected])
  })

  it('reads each sentence in its own language', () => {
    expect(local('Hi 王芳, I will call you by 5 pm.', berlin)).toEqual(['2026-03-27T17:00'])
    expect(local('Thanks Linda. 我们会在下午五点前给您答复。', berlin)).toEqual(['2026-03-27T17:00'])
    expect(local('5時までにご連絡します。', berlin)).toEqual([])
  })

  it('reads 4/3 as April 3 in America only', () => {
    expect(local('We will ship by 4/3.', { ...berlin, zone: 'America/New_York' })).toEqual([
      '2026-04-03T18:00',
    ])
    expect(local('We will ship by 4/3/2027.', { ...berlin, zone: 'America/New_York' })).toEqual([
      '2027-04-03T18:00',
    ])
    expect(local('We will ship by 3/4.', berlin)).toEqual(['2026-04-03T18:00'])
  })

  it('finds several promises of one reply and knows it by the first plain one', () => {
    const found = findPromises(
      'The part should arrive tomorrow. We will fit it on Monday and call you on Tuesday.',
      berlin,
    )
    expect(found.map((p) => p.certainty)).toEqual(['likely', 'sure', 'sure'])
    expect(firstPromise(found)).toBe(found[1])
    expect(firstPromise([])).toBeNull()
  })

  it('ends a day when the working day of the schedule ends', () => {
    expect(local('I will call you tomorrow.', { ...berlin, workdayEnd: '17:30' })).toEqual([
      '2026-03-28T17:30',
    ])
  })

  it('counts in a zone that the text names', () => {
    const due = (text: string) => findPromises(text, { ...berlin, agentZone: 'Asia/Tokyo' })[0]
    expect(due('I will call you on Monday at 9 am ET.')).toMatchObject({
      dueAt: '2026-03-30T13:00:00Z',
      zone: 'America/New_York',
      zoneNamed: true,
    })
    expect(due('I will call you at 9 pm GMT+1.')?.dueAt).toBe('2026-03-27T20:00:00Z')
    expect(due('I will call you on Monday at 9 am our time.')?.zone).toBe('Asia/Tokyo')
  })

  it.each([
    'Please reply by Friday.',
    'Would 3 pm tomorrow suit you?',
    'If you reply today, we will ship it tomorrow.',
    'If you send the form today, you will have it by Friday at the latest.',
    'If you send the form today, you will have it before the weekend.',
    'Send me your number and I’ll call you at 5 pm.',
    'Once we have your form, we will process it within 24 hours.',
    'We will process it within 24 hours of receiving your form.',
    'The refund takes 3–5 days to appear.',
    'We are open from 9 am to 6 pm.',
    'I called you at 3 pm yesterday.',
    'We cannot do it by Friday.',
    'We will reply shortly.',
    'The offer is valid until Friday.',
    'Your appointment is on Monday at 9.',
    'DHL will deliver it on Monday.',
    '> We will call you by 5 pm\nI am sorry that nobody called.',
    'You wrote "we will call you by 5 pm".',
    'We offer 24-hour support and a 30-day guarantee.',
    'It was bought 3 days ago for 5 people at 9 euros.',
    '请您周五前回复。',
    '明天下午三点方便吗？',
    '如果您今天回复，明天就能发货。',
    '收到您的资料后24小时内处理。',
    '退款一般3-5个工作日到账。',
    '营业时间：9:00-18:00。',
    '我昨天下午三点给您打过电话。',
    '周五前做不完。',
    '尽快给您回复，请稍等。',
    '优惠周五截止。',
    '有两点需要说明，请快一点看。',
    '三天前已经给您发过了。',
  ])('is no promise: %s', (text) => {
    expect(findPromises(text, berlin)).toEqual([])
  })

  it.each([
    ['It will be off your bill by midnight tonight.', '2026-03-28T00:00'],
    ['I have asked them and will tell you what they say within 2 to 3 days.', '2026-03-30T16:20'],
    ['The next one leaves on Monday and your desk will be on it.', '2026-03-30T18:00'],
    ["You'll have it in three days' time, on Monday.", '2026-03-30T18:00'],
    ["I'm sending it today and you'll get the number when it is out.", '2026-03-27T18:00'],
    ['窗口周一至周五9:00—17:00办理，我明天把证寄给您。', '2026-03-28T18:00'],
    ['退款我今天下班前提交，银行到账一般还要3到5个工作日。', '2026-03-27T18:00'],
    ['您好，後日我哋會派師傅上門。', '2026-03-29T18:00'],
  ])('finds the one time that binds: %s', (text, at) => {
    expect(local(text, berlin)).toEqual([at])
  })

  it('takes a weekday said after its working day as that of the next week', () => {
    const evening = { ...berlin, now: '2026-03-27T18:40:00Z' }
    expect(local('We will call you on Friday.', evening)).toEqual(['2026-04-03T18:00'])
    expect(local('We will call you today.', evening)).toEqual(['2026-03-27T23:59'])
  })

  it.each([
    'We need the signed lease and the deposit from you by Friday, 5 pm.',
    'The counter is staffed Monday to Thursday 8:30 to 12:30 and 2 to 5.',
    "It'll be dark by 5 pm, so bring a torch.",
    'The call on Monday dropped twice.',
    '周二那节课网络卡顿影响了孩子听讲。',
    '窗口周一至周五9:00—12:00、13:30—17:00办理业务。',
    '夜間模式仍在評估中，日後若有消息會再公告。',
    '最後日期由主辦單位決定，今後日常維護會另行公告。',
    '合同和押金我们周五下午5点前要收到。',
  ])('takes nothing from %s', (text) => {
    expect(findPromises(text, berlin)).toEqual([])
  })

  it('reads nothing from empty or odd text', () => {
    for (const text of ['', ' \n ', '。', '....', '\u0001\u0001 5 pm', '\uFFFF'])
      expect(findPromises(text, berlin)).toEqual([])
  })
})

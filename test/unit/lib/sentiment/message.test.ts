import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '@/lib/sentiment'

const mood = (text: string) => readMessage(text, 'm').mood
const riskIds = (text: string) => readMessage(text, 'm').risks.map((r) => r.id)

describe('mood', () => {
  it.each([
    ['plain politeness', 'Could you send me the invoice? Thanks in advance.', 'neutral'],
    ['谢谢 alone', '请把发票发到我邮箱，谢谢', 'neutral'],
    [
      'a problem told without feeling',
      'The export fails with a fatal error when I kill the process.',
      'neutral',
    ],
    ['a fault report in Chinese', '登录不上，提示密码错误', 'neutral'],
    ['thanks that are meant', 'Thank you so much for fixing this so quickly!', 'pleased'],
    ['praise in Chinese', '客服小姐姐特别有耐心，问题很快解决了，非常满意', 'pleased'],
    ['the third time', 'This is the third time I am writing about the same leak.', 'upset'],
    ['nobody called back', 'I was told someone would ring on Friday. Nobody called.', 'upset'],
    ['waiting in Chinese', '说好三天到，等了两个星期还没收到', 'upset'],
    ['mixed: what is still open', 'Great app, but support ignored me for a week.', 'upset'],
    ['mixed in Chinese', '东西很好用，但是客服一直不回复', 'upset'],
    [
      'trouble that is over',
      'I was worried it was lost, but it arrived today and works perfectly. Thank you!',
      'pleased',
    ],
    ['icy politeness', 'I expect an explanation from your management.', 'angry'],
    ['insult', '你们就是骗子公司，太无耻了', 'angry'],
    ['thanks that are meant', 'Thanks for breaking it down so clearly.', 'pleased'],
    ['congratulations that are meant', 'Well done, you fixed it!', 'pleased'],
    [
      'worry about consequences',
      'I am worried that my data is lost. What happens to my account now?',
      'worried',
    ],
    ['worry in Chinese', '我很担心孩子的资料会不会泄露，怎么办？', 'worried'],
  ])('%s', (_, text, expected) => {
    expect(mood(text)).toBe(expected)
  })

  it.each([
    [
      'pressed for time, no reproach',
      '门店电话占线，一家人都在等着开饭，心里特别着急，能帮我看看到哪了吗？',
      'worried',
    ],
    ['a story of trouble, then thanks', '上周漏水漏得厉害，师傅当天就来修好了，太感谢了', 'pleased'],
    ['praise beside a near date', 'All the badges came before the ceremony. You are wonderful.', 'pleased'],
    ['a fright put as a question', 'I put petrol in the diesel van. Have I ruined it?', 'worried'],
    [
      'an accusation with a story',
      'Twice you promised. Spare me the voucher, you people have no idea.',
      'angry',
    ],
    ['a problem without reproach', '导出的表格少一行，版本 5.3，浏览器是火狐', 'neutral'],
  ])('%s', (_, text, expected) => {
    expect(mood(text)).toBe(expected)
  })

  it('names words a person would point to, and none for a plain question', () => {
    const text = '页面还是显示制作中，门店电话一直占线，我心里特别着急'
    const words = readMessage(text, 'm').words.map((w) => w.text)
    expect(words.join()).toContain('着急')
    expect(words.join()).not.toContain('还是显示')
    expect(readMessage('Which size fits a 28 inch frame?', 'm').words).toEqual([])
  })

  it('turns a denied feeling around, or drops it', () => {
    expect(mood("I'm not angry, I just need the tracking number.")).toBe('neutral')
    expect(mood('The answer was not helpful at all and I am not happy with it.')).toBe('upset')
    expect(mood('不着急，有空再看就行')).toBe('neutral')
    expect(mood('很不满意')).toBe('upset')
    expect(mood('I could not be more disappointed.')).toBe('upset')
    expect(mood('Couldn’t be happier with the new boots!')).toBe('pleased')
  })

  it('does not take 特别 for a denial', () => {
    expect(mood('师傅特别耐心')).toBe('pleased')
  })

  it('is as bad with shouting as without, or worse', () => {
    const calm = readMessage('still no answer from you about the refund', 'm')
    const loud = readMessage('STILL NO ANSWER FROM YOU ABOUT THE REFUND!!!', 'm')
    expect(loud.valence).toBeLessThan(calm.valence)
  })

  it('reads traditional characters', () => {
    expect(mood('等了兩個星期還沒收到，沒人回覆，太失望了')).toBe('upset')
  })
})

describe('what it does not claim', () => {
  it.each([
    ['Arabic', 'لم يصل طلبي حتى الآن وأنا غاضب جدا'],
    ['Japanese', 'まだ届いていません。とても困っています。'],
    ['German', 'Ich bin stinksauer, die Lieferung ist nicht da und keiner meldet sich bei mir'],
    ['French', 'Je ne suis pas du tout content, le colis n’est pas arrivé et je suis très déçu'],
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['numbers', '4021 / 88'],
    ['a quote alone', '> You are thieves\n> Give my money back'],
  ])('no mood of %s', (_, text) => {
    expect(readMessage(text, 'm')).toMatchObject({
      read: false,
      words: [],
      risks: [],
      valence: 0,
      unsure: true,
    })
  })

  it('reads a lone emoji that says something', () => {
    expect(readMessage('😡😡', 'm')).toMatchObject({ read: true, mood: 'angry' })
  })

  it.each([
    'Thanks for nothing. Oh great, another form to fill in.',
    'Thanks a lot for wasting my whole morning.',
    "Well done, you've managed to lose my file again.",
    '谢谢你们让我白等了一天',
    '感谢贵司把我的行李弄丢，真是周到',
  ])('takes thanks for a harm for no praise: %s', (text) => {
    expect(['angry', 'upset']).toContain(readMessage(text, 'm').mood)
  })

  it('does not name the praise as the reason of a complaint', () => {
    const { mood, words } = readMessage('Great app, but support has ignored me for a week.', 'm')
    expect(mood).toBe('upset')
    expect(words.map(({ text }) => text)).toEqual(['ignored me'])
  })

  it('is unsure of a loud message without a word of mood, and sure of a plain question', () => {
    expect(readMessage('THE GREEN ONE!!!', 'm').unsure).toBe(true)
    expect(readMessage('Which size fits a 28 inch frame?', 'm')).toMatchObject({
      mood: 'neutral',
      unsure: false,
    })
  })

  it.each([
    ['a complaint', 'The nursery said September, then half term, now after Christmas.', 'upset'],
    ['praise', '您派来的瓦匠师傅一上午哼着小曲，墙抹得跟镜子似的。', 'pleased'],
  ])('reads what is told without a word of feeling: %s', (_, text, expected) => {
    expect(readMessage(text, 'm').mood).toBe(expected)
  })

  it('takes no mood from quoted mail, signature or log', () => {
    const text =
      'Please resend the form.\n\nKind regards\nJo\nComplaints Manager\n\nOn Mon, 2 Nov 2026, Bob wrote:\nYou are liars and I will sue!'
    expect(readMessage(text, 'm')).toMatchObject({ mood: 'neutral', risks: [] })
  })
})

describe('risks', () => {
  it.each([
    ['Refund me today or I will cancel my contract.', ['cancel', 'refund']],
    ['My lawyer will contact you.', ['legal']],
    ['再不处理我就打12315', ['legal']],
    ['Somebody hacked my account and ordered a phone.', ['safety']],
    ['充电器冒烟了，差点着火', ['safety']],
    ['Our shop is down and we cannot take payments.', ['urgent']],
    ['明天上午就要交标书', ['urgent']],
    ['I have already called three times about this.', ['repeated']],
    ['这个问题我上周就反映过，还没解决', ['repeated']],
    ['I will post this on Trustpilot.', ['public']],
    ['不解决我就发到抖音曝光', ['public']],
    ['Let me speak to your supervisor.', ['manager']],
    ['叫你们经理来', ['manager']],
  ])('%s', (text, expected) => {
    expect(riskIds(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    "I don't want a refund, I want it to work.",
    'No need to escalate this.',
    "I'm not going to leave a bad review or call a lawyer.",
    'What is your refund policy?',
    'If I ever wanted to cancel, what would I have to do?',
    'Please cancel the meeting.',
    'Noise cancelling stops after an hour.',
    'The airline cancelled my flight, so please change the hotel dates.',
    'Which account manager is responsible for our region?',
    'Press the red button for three seconds.',
    'It is not urgent.',
    'The refund has arrived, thanks.',
    '不需要退款，换一个就行',
    '不用升级处理，我就问问',
    '我没打算投诉或者起诉，只想问清楚',
    '系统升级失败，提示空间不足',
    '不着急，不是紧急的事',
    '没有人受伤，也没着火',
  ])('none in: %s', (text) => {
    expect(riskIds(text)).toEqual([])
  })

  it('names each risk once, with its words', () => {
    const { risks } = readMessage('I want a refund. A full refund. Refund!', 'm')
    expect(risks.map((r) => r.id)).toEqual(['refund'])
    expect(risks[0]?.quote.text.toLowerCase()).toContain('refund')
  })
})

describe('places and limits', () => {
  it('points into the original text, behind quoted lines', () => {
    const text = '> please wait\nThis is the third time, nobody called me back and I want my money back.'
    const reading = readMessage(text, 'm')
    for (const span of [...reading.words, ...reading.risks.map((r) => r.quote)]) {
      expect(text.slice(span.start, span.end)).toBe(span.text)
      expect(span.start).toBeGreaterThan(text.indexOf('\n'))
    }
    expect(reading.words.map((w) => w.text)).toContain('third time')
  })

  it('holds its promises for any text', () => {
    const pieces = fc.constantFrom(
      'third time',
      '退款',
      '\n',
      '> ',
      '!',
      '?',
      '没人回',
      'not',
      'thanks',
      '😡',
      ' ',
      ',',
      'a',
      '<b>',
      '\u0000',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readMessage(text, 'm')
        expect(readMessage(text, 'm')).toEqual(reading)
        expect(reading.valence).toBeGreaterThanOrEqual(-1)
        expect(reading.valence).toBeLessThanOrEqual(1)
        expect(reading.confidence).toBeGreaterThanOrEqual(0)
        expect(reading.confidence).toBeLessThanOrEqual(1)
        expect(reading.words.length).toBeLessThanOrEqual(5)
        for (const span of [...reading.words, ...reading.risks.map((r) => r.quote)]) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.text).not.toBe('')
        }
      }),
    )
  })

  it.each([
    ['one line', 'This is the third time and nobody called. '.repeat(5000)],
    ['short lines', 'No.\n'.repeat(50_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['one letter', 'a'.repeat(200_000)],
    ['one character', '等'.repeat(200_000)],
    ['header words', 'On '.repeat(70_000)],
    ['brackets', '>'.repeat(200_000)],
    ['marks', '!?'.repeat(100_000)],
  ])('reads 200 KB of %s at once', (_, text) => {
    readMessage(text, 'warm')
    const fastest = Math.min(
      ...[1, 2, 3, 4, 5].map(() => {
        const before = performance.now()
        readMessage(text, 'm')
        return performance.now() - before
      }),
    )
    expect(fastest).toBeLessThan(20)
  })
})

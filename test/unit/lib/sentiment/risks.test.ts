import { describe, expect, it } from 'vitest'
import { findHits, isDenied } from '@/lib/sentiment/hits'
import { tokenize } from '@/lib/sentiment/tokens'

import type { Risk } from '@/lib/ticket'

const isDeniedIn = (text: string, risk: Risk) => isDenied(findHits(tokenize(text)), risk)
const risksOf = (text: string) => findHits(tokenize(text)).risks.map(({ rule }) => rule.id)

describe('risks as the patterns hear them', () => {
  it.each([
    ['cancel', 'We hereby give notice on the storage unit as of 31 May.'],
    ['cancel', 'We are moving our 12 licences to another vendor in June.'],
    ['cancel', 'Please do not renew us.'],
    ['cancel', '到期后请勿续费，谢谢。'],
    ['cancel', '下个月起我们换别家了。'],
    ['safety', "I could see another patient's prescriptions in my account."],
    ['safety', 'The railing on the third floor has come loose.'],
    ['safety', '验证码我已经念给对方了，怎么办'],
    ['safety', '煤气罐接口一直在冒泡。'],
    ['repeated', 'I reported the street light in October and again in January.'],
    ['repeated', 'As mentioned in my mail of 3 May, the part does not fit.'],
    ['repeated', '10月3号打电话，说在处理；10月25号打电话，说没查到。'],
    ['repeated', '报修三回了，还是漏。'],
    ['urgent', 'My flight leaves at 7 tomorrow and the ticket is not here.'],
    ['urgent', 'All our tills have been offline since 7:55.'],
    ['urgent', '还有四十分钟登机，出不了票。'],
    ['urgent', '从早上起系统就打不开，客户都在等着。'],
  ])('%s: %s', (risk, text) => {
    expect(risksOf(text)).toContain(risk)
  })

  it.each([
    ['cancel', 'How to cancel a booking?'],
    ['cancel', 'Where is the cancel button?'],
    ['cancel', 'I withdraw my complaint about the noise.'],
    ['cancel', '航班取消险怎么理赔？'],
    ['legal', 'My uncle says I should sue over the sofa, but that is not my way.'],
    ['legal', '消协我也懒得去，你们看着办。'],
    ['public', '差评我就不打算写了，尽快换一个吧。'],
    ['safety', 'My coworker told me that her profile with you got hacked in spring.'],
    ['safety', '听邻居说他家的充电宝着火了，我这个型号有问题吗？'],
    ['refund', "I won't accept the voucher, I only want an honest answer."],
    ['refund', '补偿我不要，我只想知道原因。'],
    ['safety', 'Hypothetically: if the printer caught fire, would the warranty cover it?'],
    ['safety', 'The machine swallowed my coins.'],
    ['safety', '登录不上，提示密码错误。'],
    ['repeated', 'Email me again if anything is missing.'],
    ['repeated', "Third time I've ordered from you and everything was perfect."],
    ['repeated', '回购第三次了，很好吃。'],
    ['urgent', 'You fixed it in 20 minutes, very happy.'],
    ['urgent', 'Which number is the emergency line?'],
    ['urgent', '周日几点关门？'],
  ])('not %s: %s', (risk, text) => {
    expect(risksOf(text)).not.toContain(risk)
  })
})

describe('what is only asked or told beside a risk', () => {
  it.each<[Risk, string]>([
    ['cancel', 'Can I cancel at any time? Just curious, we only signed last week.'],
    ['cancel', 'I was about to cancel my plan, then Kofi fixed it in four minutes.'],
    ['cancel', 'My neighbour cancelled with you last month and got a letter about fees.'],
    ['public', 'I was ready to post a bad review, but you turned it around.'],
    ['refund', 'We had asked for a refund, please ignore that, the replacement is here.'],
    ['legal', "This isn't anything for the lawyers."],
    ['safety', '万一卡被盗刷应该打哪个电话？随便问问。'],
    ['cancel', '如果以后想注销账号，数据能导出吗？暂时没这个打算。'],
    ['refund', '本来都打算退款了，结果客服半小时就解决了。'],
  ])('is not %s: %s', (risk, text) => expect(isDeniedIn(text, risk)).toBe(true))

  it('takes nothing back that is meant elsewhere, nor what is a fact', () => {
    const far = `${'The rest of this long letter is about the meters in the cellar and the old bills. '.repeat(4)}`
    expect(isDeniedIn(`I was going to be patient. ${far} Please cancel my contract.`, 'cancel')).toBe(false)
    expect(isDeniedIn('I am just curious why nobody answers my third email.', 'repeated')).toBe(false)
  })
})

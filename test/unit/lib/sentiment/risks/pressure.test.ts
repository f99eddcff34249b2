/** What the patterns alone hear of lawyers, refunds, reviews and superiors, and what only sounds like it. */
import { describe, expect, it } from 'vitest'
import { findHits } from '@/lib/sentiment/hits'
import { tokenize } from '@/lib/sentiment/tokens'

const heard = (text: string) => findHits(tokenize(text)).risks.map(({ rule }) => rule.id)

const MEANT = {
  legal: [
    'Our counsel will write to you next week.',
    'I have reported this to the housing ombudsman.',
    'We will see what the county court makes of it.',
    "My solicitor's been told.",
    '我已经向消保官申诉了。',
    '法务已介入，等着收函吧。',
    '再拖下去我就去告你们。',
  ],
  refund: [
    'Please give me my 45 euros back.',
    'You billed me twice in May, send one back.',
    "I don't need a voucher, I'd rather have the cash.",
    'Where is my deposit?',
    '多扣的手续费请退回原卡。',
    '怎么吃进去的怎么吐出来。',
    '运费由你们承担。',
    '再不退押金我就不客气了。',
  ],
  public: [
    'My review is already on Google.',
    'I gave you one star on the app store.',
    'The local paper wants the story.',
    "I'll make sure everyone in the parents' group knows.",
    '视频我已经发到抖音了。',
    '我只能打一星，评价已经写了。',
    '明天再更一期，网友来评评理。',
  ],
  manager: [
    'Have the branch manager ring me.',
    'I want to speak to somebody with authority.',
    'Please put your supervisor on the line.',
    'This should be read by the head of customer service.',
    '叫你们能做主的人出来。',
    '请店长亲自给我回电话。',
    '把你们老板叫来。',
  ],
} as const

const NOT_MEANT = {
  legal: [
    "I'm a lawyer and looking for a desk lamp.",
    'My sister sued her landlord once, unrelated.',
    'The form asks for a power of attorney.',
    '合同法务让我确认一下日期。',
    '麻烦转告你们的同事，谢谢。',
    '昨天已经报警，理赔材料寄给你们了。',
  ],
  refund: [
    'How long does a refund usually take?',
    'Where do I export the refund report?',
    'A customer asked for a refund, how do we process it?',
    'Keep your refund.',
    '退款流程是什么？',
    '退款已经收到了，谢谢。',
    '客户要退款，后台怎么操作？',
    '报销单又被退回来了。',
  ],
  public: [
    'Is the post office open on Saturday?',
    'How do I reply to a bad review from a guest?',
    'The Facebook login does not work.',
    '日志已发到群里。',
    '我今天拍照想发朋友圈，照片打不开。',
    '网上说法不一样。',
  ],
  manager: [
    'My account manager has changed.',
    'No need to escalate.',
    'Please tell his boss he was wonderful.',
    'How do I add a manager role?',
    '我们经理让我问一下发票。',
    '系统升级后打不开了。',
    '感谢你们店长的帮助。',
  ],
} as const

describe.each(Object.entries(MEANT))('%s', (risk, lines) => {
  it.each(lines)('is heard in: %s', (line) => {
    expect(heard(line)).toContain(risk)
  })

  it.each(NOT_MEANT[risk as keyof typeof NOT_MEANT])('is not heard in: %s', (line) => {
    expect(heard(line)).not.toContain(risk)
  })
})

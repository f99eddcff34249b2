/** Reads many short messages in both languages; bundled into an extension page. */
import { readMessage } from '../../lib/sentiment/index'

export type SentimentBench = { messages: number; perSecond: number; firstMs: number }

const samples = [
  'Hi, could you tell me where I can change the billing address on future invoices?',
  'This is the third time I write about the same parcel and nobody has called me back.',
  'Thank you so much, the refund arrived this morning. Great service.',
  'I am worried that the migration tonight will fail, we have a deadline tomorrow.',
  'Cancel my account. I expect an explanation from your management.',
  '你好,请问发票抬头可以修改吗?订单号是 77120。',
  '已经等了两个星期了,每次都说尽快处理,到底什么时候能退款?',
  '谢谢,问题解决了,你们的服务真不错。',
  '明天就要上线了,系统还登不进去,我很着急。',
  '再不解决我就打12315投诉了!',
]

let first: number | null = null

export function benchSentiment(): SentimentBench {
  const from = performance.now()
  readMessage(samples[0] as string, 'first')
  first ??= performance.now() - from
  const messages = 20_000
  const start = performance.now()
  for (let i = 0; i < messages; i++) readMessage(`${samples[i % samples.length]} ${i}`, String(i))
  return { messages, perSecond: (messages / (performance.now() - start)) * 1000, firstMs: first }
}

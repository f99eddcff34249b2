/** Reads many short messages in both languages; bundled into an extension page. */
import { readConversation, readMessage } from '../../lib/sentiment/index'
import type { Message } from '../../lib/ticket'

export type SentimentBench = {
  messages: number
  perSecond: number
  /** A thread of `threadMessages` messages read for the first time, and with one new message the second time. */
  threadMessages: number
  threadMs: number
  againMs: number
}

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

const THREAD = 2_000

let run = 0

/** Texts differ from run to run: readings are remembered by text, and remembering is measured apart. */
export function benchSentiment(): SentimentBench {
  run++
  const messages = 20_000
  const start = performance.now()
  for (let i = 0; i < messages; i++) readMessage(`${samples[i % samples.length]} ${run}.${i}`, String(i))
  const perSecond = (messages / (performance.now() - start)) * 1000
  const thread = Array.from({ length: THREAD + 1 }, (_, i) => message(i))
  const threadMs = timed(() => readConversation(thread.slice(0, THREAD)))
  const againMs = timed(() => readConversation(thread))
  return { messages, perSecond, threadMessages: THREAD, threadMs, againMs }
}

/** How long a reader that has read nothing yet takes for its first message, its tables and patterns included. */
export function firstMessage(text: string): number {
  return timed(() => readMessage(text, 'first'))
}

function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** Customer and agent by turns of ten. */
function message(i: number): Message {
  return {
    id: String(i),
    at: null,
    role: i % 10 === 9 ? 'agent' : 'requester',
    authorName: null,
    authorId: null,
    visibility: 'public',
    text: `${samples[i % samples.length]} ${run}, ${i}`,
  }
}

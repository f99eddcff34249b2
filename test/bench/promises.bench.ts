/** Reads many replies of a thousand characters in both languages; bundled into an extension page. */
import { findPromises } from '../../lib/promises/index'

export type PromisesBench = { replies: number; msEach: number; firstMs: number }

const english =
  'Hi Marta, thank you for the photos of the cracked hob and for your patience on Friday. I have passed them to our repair desk, who checked the order of 12 May, and one of us will call you within 24 hours. If you would rather write, reply by 5 pm. Our lines are open Monday to Friday from 9 am to 6 pm. '
const chinese =
  '您好,您反馈的问题我们已经登记,周五下午五点前会有专员与您电话联系,请您保持手机畅通。退款一般需要3-5个工作日到账,如果明天还没有收到短信,请联系我们。营业时间为周一至周五9:00-18:00,节假日顺延。'
const samples = [english, chinese].map((text) => text.repeat(10).slice(0, 1000))
const setting = { now: '2026-03-27T15:20:00Z', zone: 'Europe/Berlin' }

let first: number | null = null

export function benchPromises(): PromisesBench {
  const from = performance.now()
  for (const text of samples) findPromises(text, setting)
  first ??= performance.now() - from
  const replies = 2000
  const start = performance.now()
  for (let i = 0; i < replies; i++) findPromises(`${samples[i % samples.length]}${i}`, setting)
  return { replies, msEach: (performance.now() - start) / replies, firstMs: first }
}

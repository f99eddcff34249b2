/** The facts in words, as they stand behind a recommended phrase: "refund started (internal note)". */
import type { Lang } from '@/lib/ticket'
import type { Fact, FactId } from './facts'

const words: Record<FactId, readonly [en: string, zh: string]> = {
  'refund-done': ['refund started', '退款已办'],
  'refund-no': ['refund declined', '退款未批'],
  refused: ['not possible as asked', '按原样办不到'],
  'billing-fixed': ['bill corrected', '账单已更正'],
  'cancel-done': ['cancellation done', '取消已办'],
  'access-restored': ['access restored', '权限已恢复'],
  'outage-over': ['service is back', '服务已恢复'],
  outage: ['outage under way', '正在发生故障'],
  'bug-confirmed': ['fault confirmed', '缺陷已确认'],
  workaround: ['another way works', '有临时办法'],
  'our-error': ['our error', '是我们的差错'],
  'no-error': ['checked, no error', '核对无误'],
  cause: ['cause found', '原因已查明'],
  compensation: ['goodwill allowed', '可以补偿'],
  options: ['there is a choice', '有几个选择'],
  verify: ['identity not confirmed', '身份待核实'],
  'need-info': ['details missing', '还缺信息'],
  'need-screenshot': ['picture needed', '需要图片'],
  'need-deadline': ['deadline unknown', '时限不明'],
  delayed: ['later than said', '比说好的晚'],
  delivery: ['delivery known', '已知送达情况'],
  handoff: ['handed to somebody', '已交由专人'],
  manager: ['manager involved', '主管已介入'],
  legal: ['legal review', '法务在看'],
  done: ['done', '已办好'],
  planned: ['date known', '时间已定'],
  working: ['in progress', '正在处理'],
  'promise-open': ['a promise is open', '答应的事还没兑现'],
  'long-wait': ['long wait', '等了很久'],
  solved: ['solved', '已解决'],
}

/** The fact in words, with where it stands. */
export function factWords({ fact, from }: Fact, locale: Lang): string {
  const [en, zh] = words[fact]
  if (locale === 'zh') return from === 'note' ? `${zh}（内部备注）` : zh
  return from === 'note' ? `${en} (internal note)` : en
}

/** Why habit speaks for a phrase. */
export function habitWords(locale: Lang): string {
  return locale === 'zh' ? '用过之后客户情绪有好转' : 'the mood rose after it before'
}

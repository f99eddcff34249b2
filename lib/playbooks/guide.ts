/** What to think of at each step, by kind: content, in both languages. Ids are kept with tickets and never reused. */
import type { PlaybookKind, Step } from './types'

export type GuideItem = { id: string; en: string; zh: string }

const item = (id: string, en: string, zh: string): GuideItem => ({ id, en, zh })

const guides: Record<PlaybookKind, Record<Step, GuideItem[]>> = {
  'cross-department': {
    identify: [
      item(
        'x.i.answer',
        'Tell the customer that you have it and stay their contact',
        '先告诉客户：我来负责，始终由我联系您',
      ),
      item('x.i.who', 'List who is involved, and what each says', '列出牵涉的部门，各自怎么说'),
      item(
        'x.i.want',
        'Write down what the customer needs, not what a department needs',
        '写清客户要的结果，而不是部门要的手续',
      ),
    ],
    cause: [
      item('x.c.gap', 'Find the gap between two teams: who waits for what', '找出断点：谁在等谁，等的是什么'),
      item('x.c.fact', 'Ask each team for facts, not for fault', '向各部门要事实，不追究对错'),
    ],
    plan: [
      item(
        'x.p.owner',
        'One owner for the whole, one name for each step',
        '整件事一个负责人，每一步一个名字',
      ),
      item('x.p.time', 'Agree on a time by which each team answers', '和各部门约定答复时间'),
    ],
    act: [
      item('x.a.tell', 'Give the customer one answer in one voice', '对客户只有一个口径、一个答复'),
      item('x.a.update', 'Report back on time, also without news', '到点就回复，没有进展也要说'),
    ],
    learn: [
      item(
        'x.l.way',
        'Name the hand-off that should be agreed for next time',
        '记下下次要先约定好的交接方式',
      ),
      item('x.l.thank', 'Thank the colleagues who helped', '感谢帮忙的同事'),
    ],
  },
  'contract-dispute': {
    identify: [
      item('k.i.answer', 'Acknowledge the objection before any clause', '先回应客户的异议，再谈条款'),
      item(
        'k.i.clause',
        'Note the clause, the amount and the dates in dispute',
        '记下有争议的条款、金额和日期',
      ),
      item('k.i.hold', 'Stop reminders and debits for the disputed part', '对有争议的部分先停催款、停扣款'),
    ],
    cause: [
      item(
        'k.c.text',
        'Read the signed version, with its annexes and mails',
        '看已签署的版本，包括附件和往来邮件',
      ),
      item('k.c.read', 'Say how each side reads it, fairly', '如实写出双方各自的理解'),
    ],
    plan: [
      item('k.p.who', 'Clear with legal or the account owner who may decide', '和法务或客户经理确认谁能拍板'),
      item('k.p.offer', 'Prepare two ways out that both sides can accept', '准备两个双方都能接受的方案'),
    ],
    act: [
      item('k.a.plain', 'Explain in plain words, with the clause beside it', '用平实的话解释，并附上条款'),
      item('k.a.write', 'Confirm in writing what was agreed', '把谈定的内容书面确认'),
    ],
    learn: [
      item('k.l.word', 'Propose the wording that would have prevented it', '提出本可避免争议的条款写法'),
      item('k.l.others', 'Look whether other customers have the same case', '看看其他客户有没有同样的情况'),
    ],
  },
  emergency: {
    identify: [
      item(
        'e.i.answer',
        'Answer at once: we have it, and this is what to do now',
        '马上回应：已收到，现在请先这样做',
      ),
      item('e.i.safe', 'Ask whether people are safe and what has stopped', '问清人员是否安全、哪些停了'),
      item('e.i.raise', 'Raise the alarm inside and set the priority', '内部立即上报，调到最高优先级'),
    ],
    cause: [
      item('e.c.stop', 'Stop the damage first, look for the cause second', '先止损，再查原因'),
      item(
        'e.c.since',
        'Note since when, how far, and what changed before',
        '记下何时开始、影响多大、之前改过什么',
      ),
    ],
    plan: [
      item('e.p.around', 'Find a way round that works within the hour', '一小时内先给出临时办法'),
      item('e.p.beat', 'Fix the next update: every 30 or 60 minutes', '定好通报节奏：每 30 或 60 分钟一次'),
    ],
    act: [
      item('e.a.update', 'Send every update on time, with what is known', '按时通报，只说已确认的'),
      item('e.a.over', 'Have the customer confirm that it is over', '请客户确认已经恢复'),
    ],
    learn: [
      item('e.l.line', 'Write the timeline while it is fresh', '趁记得清楚写下时间线'),
      item('e.l.sign', 'Name the sign that would have warned us earlier', '找出本可以更早示警的信号'),
    ],
  },
  'changed-requirement': {
    identify: [
      item('r.i.answer', 'Welcome the change and say back what is new', '先表示理解，复述变了什么'),
      item('r.i.diff', 'Put old and new side by side', '把原来的和现在的并排写清'),
      item('r.i.why', 'Ask what it is for and by when it is needed', '问清用途和时间'),
    ],
    cause: [
      item('r.c.why', 'Find out what made it change, and whether more will', '了解为什么变，后面还会不会变'),
      item('r.c.done', 'See what is done already and what can be kept', '看看哪些已完成、哪些还能用'),
    ],
    plan: [
      item('r.p.cost', 'Work out time, cost and what it moves', '算清时间、费用和影响'),
      item('r.p.choice', 'Offer a choice: now, later, or smaller', '给客户选择：现在做、以后做、先做一部分'),
    ],
    act: [
      item('r.a.write', 'Get the new scope confirmed in writing', '新的范围请客户书面确认'),
      item('r.a.tell', 'Tell everybody who works from the old version', '通知所有还在用旧版本的人'),
    ],
    learn: [
      item('r.l.ask', 'Note the question that would have shown it earlier', '记下本可以更早问出来的问题'),
      item('r.l.rule', 'Propose how such changes are handled from now on', '提出以后这类变更怎么走'),
    ],
  },
}

/** The guiding items of one step. */
export function guideOf(kind: PlaybookKind, step: Step): readonly GuideItem[] {
  return guides[kind][step]
}

/** The phrases that fit for reporting back, by intent, the most fitting first. */
export const reportIntents: Record<PlaybookKind, readonly string[]> = {
  'cross-department': ['handoff-with-owner', 'update-in-progress', 'give-next-step-time', 'update-delayed'],
  'contract-dispute': [
    'contract-clarify',
    'explain-policy-with-alternative',
    'offer-choice',
    'legal-holding-reply',
  ],
  emergency: ['emergency-action', 'outage-notice', 'workaround', 'outage-resolved'],
  'changed-requirement': ['change-assess', 'confirm-understanding', 'offer-choice', 'give-next-step-time'],
}

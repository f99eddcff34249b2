/** What the preview's sample tickets say, in both languages. */

import type { ChecklistView } from '@/lib/checklist/types'
import type { Recommendation } from '@/lib/phrasing/types'
import { type ItemSketch, makeChecklist, makePhrase } from './make'

const itemsEn: ItemSketch[] = [
  {
    id: 'greet',
    moment: 'first-impression',
    title: 'Greet by name',
    required: true,
    state: 'done',
    by: 'thread',
    proof: 'Hi Mara, thank you for writing to us again',
  },
  {
    id: 'ack',
    moment: 'first-impression',
    title: 'Acknowledge the wait before anything else',
    state: 'done',
    by: 'agent',
  },
  {
    id: 'own',
    moment: 'first-impression',
    title: 'Own the case',
    required: true,
    hint: 'Say that you stay responsible until it is solved, whoever does the work inside.',
  },
  { id: 'restate', moment: 'needs', title: 'Say back what the customer wants' },
  { id: 'hidden', moment: 'needs', title: 'Ask what it is needed for, and by when' },
  { id: 'feeling', moment: 'phrasing', title: 'Name the feeling before the facts' },
  { id: 'help', moment: 'phrasing', title: 'Help before explaining' },
  { id: 'rule', moment: 'phrasing', title: 'Give an alternative with every rule' },
  { id: 'time', moment: 'resolution', title: 'Give the next step and its time', required: true },
  { id: 'handoff', moment: 'resolution', title: 'Tell the customer who works on it' },
  { id: 'check', moment: 'follow-up', title: 'Check back after the fix' },
  { id: 'thank', moment: 'follow-up', title: 'Ask for feedback and thank' },
]

const itemsZh: ItemSketch[] = [
  {
    id: 'greet',
    moment: 'first-impression',
    title: '称呼客户姓名',
    required: true,
    state: 'done',
    by: 'thread',
    proof: '陈女士，您好，感谢您的来信',
  },
  {
    id: 'ack',
    moment: 'first-impression',
    title: '先为等待致意，再谈其他',
    state: 'open',
    by: 'draft',
    proof: '让您久等了',
  },
  {
    id: 'own',
    moment: 'first-impression',
    title: '说明由我负责到底',
    required: true,
    hint: '无论内部由谁处理，告诉客户您会一直跟进，直到解决。',
  },
  { id: 'restate', moment: 'needs', title: '复述客户的需求' },
  { id: 'hidden', moment: 'needs', title: '问清用途和时限' },
  { id: 'feeling', moment: 'phrasing', title: '先回应感受，再讲事实' },
  { id: 'help', moment: 'phrasing', title: '先帮忙，后解释' },
  { id: 'time', moment: 'resolution', title: '说明下一步和时间', required: true },
  { id: 'check', moment: 'follow-up', title: '解决后回访' },
  { id: 'thank', moment: 'follow-up', title: '请客户评价并致谢' },
]

export function checklistEn(change: (item: ItemSketch) => ItemSketch = (item) => item): ChecklistView {
  return makeChecklist(itemsEn.map(change))
}

export function checklistZh(change: (item: ItemSketch) => ItemSketch = (item) => item): ChecklistView {
  return makeChecklist(itemsZh.map(change))
}

export const phrasesEn: Recommendation[] = [
  makePhrase(
    'own-1',
    'I am sorry you had to write a third time, Mara. That should not have happened, and I have taken your case over myself.',
    {
      intent: 'greet-and-own',
      because: [
        { kind: 'mood', mood: 'upset' },
        { kind: 'risk', risk: 'repeated' },
      ],
    },
  ),
  makePhrase(
    'time-1',
    'I will check your refund with our billing team now and write to you again by ⟦promise.time⟧ today, even if they are still looking.',
    {
      intent: 'give-next-step-time',
      missing: [{ name: 'promise.time', token: '⟦promise.time⟧' }],
      because: [
        { kind: 'item', itemId: 'time' },
        { kind: 'words', words: ['third time'] },
      ],
    },
  ),
  makePhrase(
    'empathy-1',
    'Waiting two weeks for money that is yours is frustrating, and I understand that you want to see it settled today.',
    {
      intent: 'empathise-disappointment',
      because: [{ kind: 'risk', risk: 'refund' }],
    },
  ),
  makePhrase(
    'restate-1',
    'To be sure I have it right: you returned the lamp on 3 November and the 84.90 have not reached your account. Is that so?',
    {
      intent: 'confirm-understanding',
      because: [{ kind: 'moment', moment: 'needs' }],
    },
  ),
  makePhrase(
    'refund-1',
    'Your refund of ⟦order.amount⟧ left us on ⟦refund.date⟧. Your bank needs up to three working days to show it.',
    {
      intent: 'refund-started',
      missing: [
        { name: 'order.amount', token: '⟦order.amount⟧' },
        { name: 'refund.date', token: '⟦refund.date⟧' },
      ],
      because: [{ kind: 'often-used' }],
    },
  ),
]

export const phrasesZh: Recommendation[] = [
  makePhrase('zh-1', '陈女士，让您久等了，真的很抱歉。这件事从现在起由我负责，我会一直跟进到解决。', {
    lang: 'zh',
    because: [
      { kind: 'mood', mood: 'worried' },
      { kind: 'item', itemId: 'own' },
    ],
  }),
  makePhrase(
    'zh-2',
    '我已经联系仓库核实您的包裹，最迟⟦promise.time⟧前给您回复，即使还没有结果也会告诉您进展。',
    {
      lang: 'zh',
      missing: [{ name: 'promise.time', token: '⟦promise.time⟧' }],
      because: [{ kind: 'risk', risk: 'urgent' }],
    },
  ),
  makePhrase('zh-3', '明天就要用，换作是我也会着急。我先确认最快的办法，再和您商量。', {
    lang: 'zh',
    because: [{ kind: 'words', words: ['明天就要用'] }],
  }),
  makePhrase('zh-4', '跟您确认一下：您需要在周一上午九点前收到两台投影仪，对吗？', {
    lang: 'zh',
    because: [{ kind: 'moment', moment: 'needs' }],
  }),
]

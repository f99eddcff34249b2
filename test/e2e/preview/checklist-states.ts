/** What the panel shows of several checklists, in both languages. */
import type { ItemStep } from '@/lib/checklist/types'
import type { DraftLook, TicketLook } from '@/lib/messaging/protocol'
import { checklistEn, checklistZh, phrasesEn, phrasesZh } from './content'
import { ago, type ItemSketch, makeChecklist, makeCue, makeDraft, makeLook } from './make'

function refund(zh: boolean): ItemSketch[] {
  const say = (en: string, chinese: string) => (zh ? chinese : en)
  return [
    {
      id: 'callback',
      moment: 'first-impression',
      title: say('Say that a person has taken it', '说明已有专人接手'),
      required: true,
      reopened: true,
    },
    {
      id: 'verify',
      moment: 'first-impression',
      title: say('Verify who is asking', '核实客户身份'),
      hint: say('Money goes only to the person it belongs to.', '涉及款项，先确认对方就是本人。'),
      required: true,
      state: 'done',
      by: 'agent',
      at: ago(12),
      fields: [
        {
          id: 'by',
          label: say('Verified by', '核实方式'),
          kind: 'choice',
          required: true,
          choices: zh ? ['回拨电话', '核对订单'] : ['Call back', 'Order data'],
        },
        {
          id: 'until',
          label: say('Money needed by', '最晚到账日期'),
          kind: 'date',
          required: false,
          choices: [],
        },
        { id: 'amount', label: say('Amount', '金额'), kind: 'number', required: true, choices: [] },
      ],
      values: { by: say('Order data', '核对订单'), until: '2026-11-27' },
      lacks: [say('Amount', '金额')],
    },
    {
      id: 'reason',
      moment: 'needs',
      title: say('Ask what the money is needed for', '问清款项的用途'),
      fields: [
        {
          id: 'worry',
          label: say('Worry behind it', '背后的担心'),
          kind: 'text',
          required: false,
          choices: [],
        },
      ],
    },
  ]
}

export function severalLook(zh: boolean): TicketLook {
  const [general, phrases] = zh ? [checklistZh(), phrasesZh] : [checklistEn(), phrasesEn]
  const name = zh ? '退款' : 'Refunds'
  return makeLook({
    cue: makeCue(['worried', 'upset'], [zh ? '第三次' : 'third time']),
    checklist: makeChecklist(refund(zh), { checklist: { id: 'refund', name, gating: 'ask-reason' } }),
    moreChecklists: [general],
    phrases,
    orderNotice: {
      id: 'o1',
      kind: 'cause-before-answer',
      waitingFor: zh ? '钱到底什么时候能到账？' : 'Can somebody please tell me when the money comes?',
      waitingSince: ago(190),
      askReason: true,
      phrase: phrases[0] ?? null,
    },
  })
}

export function severalDraft(zh: boolean): DraftLook {
  const { checklist, moreChecklists, phrases } = severalLook(zh)
  return makeDraft({
    checklist,
    moreChecklists: moreChecklists ?? [],
    phrases,
    gate: {
      id: 'g1',
      gating: 'ask-reason',
      open: [
        {
          itemId: 'verify',
          title: zh ? '核实客户身份' : 'Verify who is asking',
          lacks: [zh ? '金额' : 'Amount'],
        },
        { itemId: 'time', title: zh ? '说清下一步和时间' : 'Name the next step and its time', lacks: [] },
      ],
    },
  })
}

/** What became of an item, for any that is asked. */
export function itemHistory(itemId: string): ItemStep[] {
  return [
    { itemId, at: ago(2_900), what: 'done', by: 'thread', why: 'I have taken your case over myself.' },
    { itemId, at: ago(190), what: 'reopened', by: 'customer', why: null },
    { itemId, at: ago(30), what: 'skipped', by: 'agent', why: 'Done by phone' },
    { itemId, at: ago(12), what: 'done', by: 'agent', why: null },
  ]
}

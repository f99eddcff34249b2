/** Situations in which a likely-looking phrase would say something that the thread does not bear out. */
import type { Case } from './situation'

const zh = (is: Case['is']): Case['is'] => ({ lang: 'zh', ...is })

export const casesFacts: Case[] = [
  {
    name: 'answered, but the promised call never came',
    is: {
      customerText: 'You said Ola would ring me yesterday afternoon. Nobody called, not then and not today.',
      lastAgentText: 'My colleague Ola will call you tomorrow between 14:00 and 15:00.',
      mood: 'upset',
    },
    right: ['apologise-delay'],
    wrong: ['confirm-solved', 'thank-patience', 'ask-details'],
  },
  {
    name: 'an incident number in a note is an outage, not a reproduced defect',
    is: {
      customerText: 'The booking page has been down since six and we write names on paper.',
      internalNotes: ['Passed to platform, INC-7781, mirror in the west region down.'],
      mood: 'upset',
    },
    right: ['outage-notice'],
    wrong: ['bug-confirmed', 'cancel-understand'],
  },
  {
    name: 'work stands still: help before the threat to leave',
    is: {
      subject: 'Tills down',
      customerText:
        'None of our tills work and the shop is full. If this goes on we switch to another provider.',
      mood: 'angry',
      risks: ['cancel'],
    },
    right: ['emergency-action'],
    wrong: ['cancel-understand', 'thank-patience'],
  },
  {
    name: 'a friendly goodbye with its reason is not questioned',
    is: {
      customerText: 'Please cancel our subscription from June. Nothing wrong with it, we are moving abroad.',
      risks: ['cancel'],
    },
    right: ['cancel-understand'],
    wrong: ['apologise-error', 'empathise-disappointment', 'bug-confirmed'],
  },
  {
    name: 'a director who wants tiles is no complaint to the manager',
    is: {
      customerText: 'There is a change: my director wants 60 chairs instead of 40. Is that still possible?',
      lastAgentText: 'The order is noted as agreed.',
    },
    right: ['change-assess'],
    wrong: ['escalate-to-manager', 'update-delayed'],
  },
  {
    name: 'two questions after a workaround that works',
    is: {
      customerText: 'The empty row works, thank you. Does the same happen in the other export?',
      lastAgentText:
        'Our developers have it as bug 9017. Until it is fixed, adding an empty row keeps the data.',
    },
    right: ['acknowledge-receipt'],
    wrong: ['confirm-solved', 'update-delayed', 'ask-screenshot'],
  },
  {
    name: 'waiting for the customer: no news is claimed',
    is: {
      status: 'pending',
      answered: true,
      hoursWaiting: null,
      customerText: 'The code goes to my old number.',
      lastAgentText: 'Could you tell me the number of your latest order?',
      mood: 'worried',
    },
    right: ['follow-up-check'],
    wrong: ['update-in-progress', 'update-delayed', 'give-next-step-time'],
  },
  {
    name: 'police in a stolen-account mail are no legal threat',
    is: {
      customerText:
        'Somebody changed my number, there are two transfers I did not make. Should I go to the police?',
      mood: 'worried',
      risks: ['legal', 'safety'],
    },
    right: ['security-caution', 'empathise-worry'],
    wrong: ['legal-holding-reply', 'ask-screenshot'],
  },
  {
    name: 'a mood that is only a guess names no strong feeling',
    is: { customerText: 'The export is one row short again.', mood: 'angry', moodUnsure: true },
    right: ['apologise-delay', 'greet-and-own', 'ask-details'],
    wrong: ['empathise-anger', 'empathise-disappointment'],
  },
  {
    name: 'thanks after a question: nothing is looked into any more',
    is: {
      customerText: 'Perfect, thank you! That was quick and so helpful.',
      lastAgentText: 'The tall one fits a counter of 90 cm.',
      mood: 'pleased',
    },
    right: ['thank-praise', 'close-warmly'],
    wrong: ['acknowledge-receipt', 'give-next-step-time'],
  },
  {
    name: '答复过，但说好的结果没来',
    is: zh({
      customerText: '说好昨天中午给结果，今天又是另一个人来问一遍，到底谁负责？',
      lastAgentText: '明天中午前我把方案发给您。',
      mood: 'upset',
    }),
    right: ['apologise-delay'],
    wrong: ['refund-started', 'escalate-to-manager', 'ask-screenshot'],
  },
  {
    name: '结尾一句辛苦了，不等于一直在等',
    is: zh({
      customerText: '情况有变，总数改成二十六桌，要加多少钱？领导下班前要看报价，辛苦了。',
      lastAgentText: '二十桌已经登记好。',
    }),
    right: ['change-assess'],
    wrong: ['thank-patience', 'escalate-to-manager'],
  },
  {
    name: '型号不是缺陷编号',
    is: zh({
      customerText: '取暖器冒烟了，你们第二个客服还反过来怪我，气死我了！',
      internalNotes: ['型号 NQ-200，已请质量组查同批次。'],
      lastAgentText: '请先拉下电闸，离开那间屋子。',
      mood: 'angry',
    }),
    right: ['empathise-anger', 'emergency-action'],
    wrong: ['bug-confirmed', 'thank-patience'],
  },
  {
    name: '问师傅到哪了，不是查快递',
    is: zh({
      subject: '【紧急】冷库温度报警',
      customerText: '备用冰柜满了，温度还在升，唐工到哪了？',
      lastAgentText: '值班的唐工已经出发。',
    }),
    right: ['emergency-action'],
    wrong: ['delivery-status', 'update-delayed'],
  },
  {
    name: '只问条款里的损坏，不讨照片',
    is: zh({
      customerText: '合同第九条写的是“正常使用磨损不计入损坏”，请书面说明扣款依据，否则委托律师处理。',
      lastAgentText: '需扣除折旧费。',
      mood: 'angry',
      risks: ['legal'],
    }),
    right: ['legal-holding-reply', 'contract-clarify', 'empathise-anger'],
    wrong: ['ask-screenshot', 'apologise-error'],
  },
]

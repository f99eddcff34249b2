/** A proposal, and a playbook that is half filled in, in both languages; laid over the preview's plain ticket. */
import type { Bone, Mark, Part, PartBody } from '@/lib/playbooks'
import { ago, makeTicket } from './make'
import type { PreviewState } from './states'

let count = 0
const part = (id: string, body: PartBody): Part => ({ id, at: ago(60), gone: false, body })
const why = (text: string) => part(`why-${++count}`, { of: 'why', order: count, text })
const cause = (id: string, bone: Bone, text: string, mark: Mark = 'open', parent: string | null = null) =>
  part(id, { of: 'cause', bone, parent, order: ++count, text, mark })
const plan = (text: string, owner: string, date: string | null, done = false) =>
  part(`plan-${++count}`, { of: 'plan', order: count, text, owner, date, done })
const text = (field: 'problem' | 'impact' | 'learned' | 'change', words: string) =>
  part(`text:${field}`, { of: 'text', field, text: words })
const tick = (item: string) => part(`tick:${item}`, { of: 'tick', item })

export const partsEn = (): Part[] => [
  part('head', {
    of: 'head',
    kind: 'contract-dispute',
    quotes: ['clause 7', 'You charged us'],
    finishedAt: null,
  }),
  text('problem', 'We were charged for delivery although the contract includes it'),
  text('impact', 'Four invoices since August, 640 in all'),
  tick('k.i.answer'),
  tick('k.i.clause'),
  why('The invoices are made from the price list'),
  why('The price list does not know the contract'),
  why('The price list has no contracts'),
  cause('c1', 'people', 'New colleague in billing', 'ruled-out'),
  cause('c2', 'process', 'Nobody enters clauses into the billing system', 'likely'),
  cause('c3', 'process', 'Contracts are filed as scans', 'open', 'c2'),
  cause('c4', 'process', 'No check of the first invoice'),
  cause('c5', 'system', 'Delivery is a default line'),
  cause('c6', 'communication', 'Sales told billing by phone', 'likely'),
  cause('c7', 'communication', 'The customer’s mail of May was answered by nobody'),
  cause('c8', 'material', 'Old price list'),
  cause('c9', 'environment', 'Year-end, everything in one week'),
  plan('Correct the four invoices', 'Mia', '2026-11-27'),
  plan('Enter clause 7 for this customer', 'Tom', null, true),
]

export const partsZh = (): Part[] => [
  part('head', {
    of: 'head',
    kind: 'contract-dispute',
    quotes: ['合同第七条', '还向我们收运费'],
    finishedAt: null,
  }),
  text('problem', '合同写明运费由我方承担，账单却收了运费'),
  tick('k.i.answer'),
  why('账单是按价目表生成的'),
  why('价目表里没有合同条款'),
  cause('c1', 'people', '财务新同事不熟悉', 'ruled-out'),
  cause('c2', 'process', '没有人把合同条款录入计费系统', 'likely'),
  cause('c3', 'process', '合同只存了扫描件', 'open', 'c2'),
  cause('c4', 'system', '运费是默认项'),
  cause('c5', 'communication', '销售只打了电话通知财务', 'likely'),
  cause('c6', 'environment', '年底集中开票'),
  plan('更正四张账单', '小米', '2026-11-27'),
]

export function playbookStates(base: () => PreviewState): Record<string, () => PreviewState> {
  const made = (playbook: NonNullable<PreviewState['look']>['playbook']) => {
    const plain = base()
    return {
      ...plain,
      phase: { kind: 'ready' as const, ticket: makeTicket() },
      look: plain.look && { ...plain.look, playbook },
    }
  }
  const proposal = {
    kind: 'contract-dispute' as const,
    score: 4,
    quotes: [
      { text: 'According to clause 7', from: 'customer' as const, messageId: 'm1' },
      { text: 'overcharged', from: 'customer' as const, messageId: 'm1' },
    ],
  }
  return {
    proposed: () => made({ proposal, parts: [] }),
    playbook: () => made({ proposal: null, parts: partsEn() }),
    'playbook-zh': () => made({ proposal: null, parts: partsZh() }),
  }
}

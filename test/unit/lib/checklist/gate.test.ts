import { describe, expect, it } from 'vitest'
import { checklistView, findDraftEvidence, findEvidence, gateOf } from '@/lib/checklist'
import type { Evidence, ItemProgress } from '@/lib/checklist/types'
import type { Checklist } from '@/lib/settings/types'
import type { Ticket } from '@/lib/ticket'
import { checklist, item } from '../settings/sample'
import { asks, requester, ticketWith } from './ticket'

const question = asks('Where is my parcel? It should have been here on Monday.', 0)
const open = ticketWith([question], { requester: requester('Mara Lind') })
const draft =
  'Hello Mara, thank you for writing. We are looking into where your parcel is with the carrier right now.'
const list = (more: Partial<Checklist> = {}) =>
  checklist('l', {
    items: [
      item('greet', { moment: 'first-impression', evidence: ['greeted-by-name'], title: 'Greet by name' }),
      item('time', { moment: 'phrasing', evidence: ['gave-time'], title: 'Name a time' }),
      item('nice', { moment: 'phrasing', evidence: [], required: false }),
      item('cause', { moment: 'resolution', side: 'inner', evidence: [] }),
      item('solved', { moment: 'follow-up', evidence: [], title: 'Check that it is solved' }),
    ],
    ...more,
  })
const gate = (
  of: {
    ticket?: Ticket
    draft?: string
    list?: Checklist
    progress?: ItemProgress[]
    dismissed?: string[]
  } = {},
) => {
  const { ticket = open, draft: text = draft } = of
  const evidence: Evidence[] = [...findEvidence(ticket), ...findDraftEvidence(text, ticket)]
  const view = checklistView(of.list ?? list(), of.progress ?? [], evidence)
  return gateOf(ticket, [view], text, of.dismissed ?? [])
}

describe('before a reply is sent', () => {
  it('names the required outer items that neither thread nor draft does, of the moments that are due', () => {
    expect(gate()).toEqual({
      id: `${open.key}#${question.id}#gate`,
      gating: 'warn',
      open: [{ itemId: 'time', title: 'Name a time', lacks: [] }],
    })
  })

  it('asks for the last moments once the ticket is solved, and for items of every turn always', () => {
    const ids = (of: Parameters<typeof gate>[0]) => gate(of)?.open.map(({ itemId }) => itemId)
    expect(ids({ ticket: { ...open, status: 'solved' } })).toEqual(['time', 'solved'])
    const each = list()
    each.items = each.items.map((one) => (one.id === 'solved' ? { ...one, repeat: 'turn' as const } : one))
    expect(ids({ list: each })).toEqual(['time', 'solved'])
  })

  it('says nothing of a draft that is only begun, in either language', () => {
    expect(gate({ draft: 'Hello Mara, ' })).toBeNull()
    expect(gate({ draft: '您好，' })).toBeNull()
    expect(gate({ draft: '您好，包裹目前正在和承运商核实位置，请您稍候片刻。' })?.open).toHaveLength(2)
  })

  it('says nothing where the checklist only shows, and asks why where it asks why', () => {
    expect(gate({ list: list({ gating: 'show' }) })).toBeNull()
    expect(gate({ list: list({ gating: 'ask-reason' }) })?.gating).toBe('ask-reason')
  })

  it('stays away for the turn once it was sent anyway', () => {
    const id = gate()?.id ?? ''
    expect(gate({ dismissed: [id] })).toBeNull()
    const again = ticketWith([...open.messages, asks('Hello?', 90)], { requester: open.requester })
    // The same turn: the customer has only written once more.
    expect(gate({ ticket: again, dismissed: [id] })).toBeNull()
  })

  it('is content when all that is due is done, skipped or written', () => {
    const at = '2026-11-20T09:30:00Z'
    const skipped = [{ itemId: 'time', state: 'skipped' as const, at, by: 'agent' as const, reason: 'x' }]
    expect(gate({ progress: skipped })).toBeNull()
    expect(gate({ draft: `${draft} You will hear from us by 17:00 today.` })).toBeNull()
  })

  it('names a required field that is still empty', () => {
    const lacking = list()
    lacking.items = lacking.items.map((one) =>
      one.id === 'greet'
        ? {
            ...one,
            fields: [{ id: 'f', label: 'Order', kind: 'text' as const, required: true, choices: [] }],
          }
        : one,
    )
    expect(gate({ list: lacking })?.open[0]).toEqual({
      itemId: 'greet',
      title: 'Greet by name',
      lacks: ['Order'],
    })
  })
})

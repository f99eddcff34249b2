import { describe, expect, it } from 'vitest'
import { noticeEnd, orderNotice } from '@/lib/checklist'
import type { ItemProgress } from '@/lib/checklist/types'
import { item } from '../settings/sample'
import { asks, notes, replies, said, ticketWith } from './ticket'

const question = asks('Where is it?', 0)
const note = notes('hm', 2)
const shown = { shownAt: '2026-11-20T09:03:00Z', lastMessageId: note.id }
const items = { items: [item('cause', { side: 'inner' }), item('greet')] }
const ticked = (itemId: string, minute: number): ItemProgress => ({
  itemId,
  state: 'done',
  at: `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`,
  by: 'agent',
  reason: null,
})
const end = (later: ReturnType<typeof said>[], progress: ItemProgress[] = []) =>
  noticeEnd(shown, [question, note, ...later], items, progress)

describe('how an order notice ended', () => {
  it('is not known while nobody has done anything', () => {
    expect(end([])).toBeNull()
    expect(end([asks('Hello?', 5), said('bot', 'routing', 6, 'internal')])).toBeNull()
    expect(end([], [ticked('greet', 5), ticked('cause', 1)])).toBeNull()
  })

  it('heeded: the customer was answered next', () => {
    expect(end([replies('On its way.', 5)])).toBe('heeded')
    expect(end([replies('On its way.', 5), notes('door', 6)])).toBe('heeded')
  })

  it('passed over: further inner work came first, written or ticked', () => {
    expect(end([notes('door', 5), replies('On its way.', 6)])).toBe('passed-over')
    expect(end([], [ticked('cause', 5)])).toBe('passed-over')
  })

  it('goes by the order of messages: a helpdesk’s clock may be behind ours', () => {
    expect(end([replies('On its way.', 1)])).toBe('heeded')
  })

  it('goes by time where the message that was last is not in the thread any more', () => {
    const gone = { ...shown, lastMessageId: 'gone' }
    expect(noticeEnd(gone, [question, note, replies('Yes.', 5)], items, [])).toBe('heeded')
    expect(noticeEnd(gone, [question, note], items, [])).toBeNull()
  })
})

describe('what inner work is called', () => {
  it.each([
    ['We passed this to the billing team.', 'handoff-before-answer'],
    ['Root cause: the sensor on gate 3 was dirty.', 'cause-before-answer'],
    ['The logs show a timeout at 3 am.', 'cause-before-answer'],
    ['日志显示凌晨三点接口超时。', 'cause-before-answer'],
    ['初步怀疑是网关配置错误。', 'cause-before-answer'],
    ['Per our return policy she is out of the window.', 'policy-before-answer'],
    ['Checked the contract, section 4 covers it.', 'policy-before-answer'],
    ['按照退换货规定，已经超过期限。', 'policy-before-answer'],
    ['核对了合同条款，不在保修范围。', 'policy-before-answer'],
    ['Customer called again, will look at it after lunch.', 'note-before-answer'],
    ['客户又打电话来了，下午处理。', 'note-before-answer'],
    ['Please be careful with the address, it has two numbers.', 'note-before-answer'],
  ])('%s', (text, kind) => {
    expect(orderNotice(ticketWith([question, notes(text, 2)]), null, [], [])?.kind).toBe(kind)
  })
})

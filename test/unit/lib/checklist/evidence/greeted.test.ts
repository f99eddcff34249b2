import { describe, expect, it } from 'vitest'
import { findDraftEvidence } from '@/lib/checklist'
import { ticketOf } from '@/test/eval/evidence'

const greeting = (customer: string, reply: string) =>
  findDraftEvidence(reply, ticketOf(customer)).find(({ id }) => id === 'greeted-by-name')?.quote ?? null

describe('a name that stands in the customer’s own message', () => {
  it.each([
    ['Carla, room 214. Two more pillows please.', 'Carla: two pillows, on their way.'],
    ['Hi, Rob at Kestrel. Is it approved?', 'Rob, yes, since this morning.'],
    ['Nils Aagaard. We withdraw bid 4.', 'Mr Aagaard, bid 4 is withdrawn.'],
    ['ta ra, Denise', 'Ta-ra Denise, mind the ice!'],
    ['我是高二三班陈可的爸爸，校服短了', '陈可爸爸您好，孩子多高？'],
    ['周三改周四。拉斯', '拉斯先生，改好了。'],
    ['我是凯思的老罗，批了没', '罗哥，今早批了。'],
    ['走啦拜拜，小艾', '小艾拜拜，新家住得舒心！'],
  ])('greets its writer: %s → %s', (customer, reply) => {
    expect(greeting(customer, reply)).not.toBeNull()
  })

  it.each([
    ['Great, see the plumber on Monday then', 'Great, he will be there.'],
    ["I'm Sam's mum. He spent £300.", 'Hi Sam, all sales are final.'],
    ['充电宝能带上高铁不', '能带，单个不超过100Wh就行。'],
    ['要12把椅子，8套餐具', '椅子，没错吧？'],
    ['蓝色没了吗', '蓝色早上卖完了。'],
    ['你好，我叫葛兰，想借活动室', '郭女士您好，可以的。'],
  ])('is no greeting where it is a word or another person: %s → %s', (customer, reply) => {
    expect(greeting(customer, reply)).toBeNull()
  })
})

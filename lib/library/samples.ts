/** Made-up tickets on which phrases are shown and coached, in both languages. */
import type { Phrase } from '@/lib/phrasing'
import { type Channel, emptyTicket, type Lang, type Ticket } from '@/lib/ticket'
import type { SampleTicketId } from './types'

type Sample = Record<Lang, { subject: string; name: string; text: string }> & {
  channel: Channel
  kind: 'external' | 'internal'
  hoursAgo: number
}

const samples: Record<SampleTicketId, Sample> = {
  question: {
    channel: 'email',
    kind: 'external',
    hoursAgo: 1,
    en: {
      subject: 'Export of orders',
      name: 'Mara Lind',
      text: 'Hello, the export of my orders stops at 500 lines. Please have a look.',
    },
    zh: { subject: '订单导出', name: '王敏', text: '您好，订单导出到五百行就停了，麻烦看一下。' },
  },
  waiting: {
    channel: 'email',
    kind: 'external',
    hoursAgo: 52,
    en: {
      subject: 'Still no answer',
      name: 'Tom Reed',
      text: 'I wrote three days ago and nobody has answered me. I am really disappointed. My lamp is still broken.',
    },
    zh: {
      subject: '一直没人回复',
      name: '李强',
      text: '我三天前就写信了，到现在没有人回复，太失望了。台灯还是坏的。',
    },
  },
  refund: {
    channel: 'chat',
    kind: 'external',
    hoursAgo: 0.1,
    en: {
      subject: 'Refund',
      name: 'Ana Costa',
      text: 'I sent the shoes back two weeks ago and have not seen the refund yet.',
    },
    zh: { subject: '退款', name: '陈静', text: '鞋子我两周前寄回去了，退款还没有收到。' },
  },
  outage: {
    channel: 'phone',
    kind: 'external',
    hoursAgo: 0.5,
    en: {
      subject: 'Nobody can sign in',
      name: 'Idris Khan',
      text: 'Since this morning none of us can sign in. We have a delivery to send at noon.',
    },
    zh: {
      subject: '全员无法登录',
      name: '赵磊',
      text: '今天早上开始我们都登录不上了，中午还有一批货要发。',
    },
  },
  pleased: {
    channel: 'web',
    kind: 'external',
    hoursAgo: 3,
    en: {
      subject: 'Lamp',
      name: 'Noor Haddad',
      text: 'The lamp works again, thank you so much, that was quick.',
    },
    zh: { subject: '台灯', name: '孙悦', text: '台灯好了，太感谢了，处理得真快。' },
  },
  colleague: {
    channel: 'email',
    kind: 'internal',
    hoursAgo: 4,
    en: {
      subject: 'Laptop for a new colleague',
      name: 'Jonas Berg',
      text: 'Our new colleague starts on Monday and needs a laptop by then.',
    },
    zh: { subject: '新同事的电脑', name: '周婷', text: '新同事周一入职，需要在那之前准备好电脑。' },
  },
}

/** `now`: epoch ms. The agent is named so that phrases that sign have a name. */
export function sampleTicket(id: SampleTicketId, lang: Lang, now: number): Ticket {
  const { channel, kind, hoursAgo, [lang]: told } = samples[id]
  const empty = emptyTicket(
    'zendesk',
    'example.zendesk.com',
    '4021',
    'https://example.zendesk.com/agent/tickets/4021',
  )
  const at = new Date(now - hoursAgo * 3_600_000).toISOString()
  return {
    ...empty,
    subject: told.subject,
    status: 'open',
    priority: 'normal',
    channel,
    createdAt: at,
    requester: { ...empty.requester, id: '77', name: told.name, language: lang, kind },
    me: { id: '5', name: lang === 'zh' ? '林晓' : 'Jo Park' } as Ticket['me'],
    messages: [
      {
        id: 'm1',
        at,
        role: 'requester',
        authorName: told.name,
        authorId: '77',
        visibility: 'public',
        text: told.text,
      },
    ],
  }
}

type Fitting = Pick<Phrase, 'intent' | 'audience' | 'side' | 'moods' | 'risks'>

/** The sample that comes nearest to what a phrase is for. */
export function sampleFor({ intent, audience, side, moods, risks }: Fitting): SampleTicketId {
  if (audience === 'internal' || side === 'inner') return 'colleague'
  if (moods.length > 0 && moods.every((mood) => mood === 'pleased')) return 'pleased'
  if (/outage|emergency|access/.test(intent) || risks.includes('urgent')) return 'outage'
  if (/refund|billing/.test(intent) || risks.includes('refund')) return 'refund'
  if (/^(?:apologise|empathise)-|patience/.test(intent)) return 'waiting'
  return /praise|close|feedback/.test(intent) ? 'pleased' : 'question'
}

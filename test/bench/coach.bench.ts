/** Reads drafts of 4,000 characters in both languages, evidence and coach; bundled into an extension page. */
import { readForCoach } from '../../entrypoints/background/read-for-coach'
import { findDraftEvidence } from '../../lib/checklist/index'
import { readConversation } from '../../lib/sentiment/index'
import { emptyTicket, type Ticket } from '../../lib/ticket/index'

export type CoachBench = { drafts: number; msEach: number; freshMs: number; firstMs: number }

const english =
  'Hi Mara, thank you for telling us, and I am sorry you had to write twice about the cracked hob. I have checked the order of 12 May: the part left our warehouse on Monday and reaches you on Thursday before noon. If nobody is in, the driver leaves it with your neighbour. Our terms allow a return within 30 days, and I can also offer you a new one instead. Which would you prefer?\n\n'
const chinese =
  '王女士您好，让您等了这么久，真的很抱歉。您说的两笔扣款我都查到了，第二笔是系统重复提交造成的，我已经帮您申请原路退回，明天下午五点前到账。期间您可以正常使用，不影响会员权益；如果还有哪里不清楚，直接回复我就可以。您看换货和退款哪种更合适？\n'
const asked = {
  en: 'This is the second time I write. When does my new hob arrive, and can I return it if it does not fit? I am really upset. Mara',
  zh: '这已经是第二次了，为什么扣了我两笔钱？什么时候能退？会员还能用吗？真的很生气。——王敏',
}
const settings = { off: [], internalWords: ['Falcon', '蓝鲸系统'], fineWords: ['SLA'] }
const samples = [
  { ticket: ticketOf(asked.en), draft: english.repeat(20).slice(0, 4000) },
  { ticket: ticketOf(asked.zh), draft: chinese.repeat(50).slice(0, 4000) },
]

let first: number | null = null
let run = 0

export function benchCoach(): CoachBench {
  const now = Date.parse('2026-03-27T15:20:00Z')
  const read = ({ ticket, draft }: (typeof samples)[number], at: number) => {
    const text = `${draft.slice(0, 3990)} ${at}`
    readForCoach(
      ticket,
      text,
      findDraftEvidence(text, ticket),
      readConversation(ticket.messages),
      settings,
      now,
    )
  }
  const from = performance.now()
  for (const sample of samples) read(sample, 0)
  first ??= performance.now() - from
  const drafts = 200
  const start = performance.now()
  for (let i = 0; i < drafts; i++) read(samples[i % samples.length] as (typeof samples)[number], i)
  const msEach = (performance.now() - start) / drafts
  // Sentences that were never read: every one of them ends in another number.
  const again = performance.now()
  const fresh = 20
  for (let i = 0; i < fresh; i++) {
    const { ticket, draft } = samples[i % samples.length] as (typeof samples)[number]
    let n = 0
    read({ ticket, draft: draft.replace(/[.。]/g, (mark) => ` ${run}-${i}-${n++}${mark}`) }, i)
  }
  run++
  return { drafts, msEach, freshMs: (performance.now() - again) / fresh, firstMs: first }
}

function ticketOf(text: string): Ticket {
  const ticket = emptyTicket('zendesk', 'bench.zendesk.com', '1', 'https://bench.zendesk.com/agent/tickets/1')
  const message = {
    at: '2026-03-27T14:00:00Z',
    authorName: null,
    authorId: null,
    visibility: 'public' as const,
  }
  return { ...ticket, messages: [{ ...message, id: 'm1', role: 'requester', text }] }
}

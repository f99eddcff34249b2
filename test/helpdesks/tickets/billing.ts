/** Money: charged twice, refunds, invoices, what a plan costs. The first one is the picture in the README. */
import type { SampleTicket } from './types.ts'

const DAY = 1440

export const chargedTwice: SampleTicket = {
  id: 4021,
  helpdesk: 'zendesk',
  subject: 'Charged twice for order 8841',
  lang: 'en',
  requester: {
    name: 'Mara Lind',
    email: 'mara.lind@example.com',
    locale: 'en-US',
    timeZone: 'Europe/Copenhagen',
    kind: 'external',
  },
  status: 'open',
  priority: 'high',
  channel: 'email',
  tags: ['billing', 'double_charge', 'refund'],
  group: 'Customer Care',
  assignee: 'Sam Rivera',
  messages: [
    {
      from: 'requester',
      public: true,
      minutesAgo: 4 * DAY + 95,
      text: `Hi there,

I ordered two of the oak bar stools on Sunday (order 8841). Lovely stools, they arrived in two days. But my bank shows the payment twice: 249.00 on the 14th and 249.00 again on the 15th, both with your name on them.

Could you check what happened and send one of them back?

Best,
Mara Lind`,
    },
    {
      from: 'agent',
      author: 'Sam Rivera',
      public: true,
      minutesAgo: 4 * DAY + 52,
      text: `Hi Mara,

Thank you for telling us, and I am glad the stools arrived safely. I can see one payment for order 8841 on our side, so I want to find out where the second one comes from before I promise anything.

Could you send me the two lines from your bank statement, with the reference numbers? A photo is fine. I will look at them myself as soon as they are here.

Kind regards,
Sam`,
    },
    {
      from: 'requester',
      public: true,
      minutesAgo: 3 * DAY + 610,
      text: `Hi Sam,

Here they are:

14th  249.00  ref 7730-118-A
15th  249.00  ref 7730-118-B

Rent goes out on Friday, so it would be good to have this sorted before then. You can also call me, I am reachable after 16:00.

Mara`,
    },
    {
      from: 'agent',
      author: 'Sam Rivera',
      public: false,
      minutesAgo: 3 * DAY + 540,
      text: `Second capture confirmed by the payment provider: ref 7730-118-B, the checkout timed out and sent the order again. Asked @Payments to release it. Rasmus from Payments wanted to ring the customer about the amount.`,
    },
    {
      from: 'requester',
      public: true,
      minutesAgo: 1 * DAY + 200,
      text: `Hello, did my last mail reach you? A colleague of yours said on the chat on Wednesday that someone would call me that afternoon. I kept my phone next to me and there was no call.

Is the refund on its way or not?

Mara`,
    },
    {
      from: 'requester',
      public: true,
      minutesAgo: 82,
      text: `This is the third time I am writing about the same 249.00, and still nobody called back. I sent you the references three days ago and have heard nothing since. I am really disappointed, because the stools are great and this is spoiling it.

The rent goes out tomorrow and my account is short by exactly this amount. Please refund the second payment today and tell me when it will be back in my account.

Mara Lind`,
      quoted: `Hi Mara,

Thank you for telling us, and I am glad the stools arrived safely. I can see one payment for order 8841 on our side, so I want to find out where the second one comes from before I promise anything.`,
    },
  ],
  sla: [
    { metric: 'first-reply', dueInMinutes: -(4 * DAY + 35), stage: 'achieved', targetMinutes: 60 },
    { metric: 'next-reply', dueInMinutes: 38, stage: 'active', targetMinutes: 120 },
    { metric: 'resolution', dueInMinutes: DAY + 190, stage: 'active', targetMinutes: 5 * DAY + 285 },
  ],
  about: 'README picture: upset, third contact, refund asked for, next reply due in 38 minutes',
}

/** Money: charged twice, invoices, refunds. The first one is the picture in the README. */
import { DAY, HOUR } from './time.ts'
import type { SampleTicket } from './types.ts'

const mara: SampleTicket['requester'] = {
  name: 'Mara Lind',
  email: 'mara.lind@example.com',
  locale: 'en-US',
  timeZone: 'Europe/Copenhagen',
  kind: 'external',
}

export const billing: SampleTicket[] = [
  {
    id: 4021,
    helpdesk: 'zendesk',
    subject: 'Charged twice for order 8841',
    lang: 'en',
    requester: mara,
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
        minutesAgo: 3 * DAY + 95,
        text: `Hi there,

I ordered two of the oak bar stools last week (order 8841). Lovely stools, and they were here in two days. But my bank shows the payment twice: 249.00 and, a day later, 249.00 again, both with your name on them.

Could you check what happened and send one of them back?

Best,
Mara Lind`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 3 * DAY + 52,
        text: `Hi Mara,

Thank you for telling us, and I am glad the stools arrived safely. Paying twice for one order is not what you signed up for. I can see only one payment for order 8841 on our side, so I want to find out where the second one comes from.

Could you send me the reference numbers of both lines from your bank statement? A photo is fine. I will look at them myself as soon as they are here.

Kind regards,
Sam`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 2 * DAY + 10 * HOUR,
        text: `Hi Sam,

Here they are:

249.00  ref 7730-118-A
249.00  ref 7730-118-B

My rent goes out at the end of the week, so it would be good to have this sorted before then. You can also call me, I am free after 16:00.

Mara`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: false,
        minutesAgo: 2 * DAY + 9 * HOUR,
        text: `7730-118-B is ours after all: the checkout timed out and sent the payment a second time. Asked Payments to release it. Rasmus there wants to confirm the amount with the customer by phone before he lets it go.`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: DAY + 20 * HOUR,
        text: `Hi Mara,

Thank you for the references, they were exactly what I needed. The second payment came from our checkout, and it is our mistake. My colleague Rasmus will call you tomorrow between 16:00 and 17:00 to confirm the amount, and then the 249.00 goes back to you.

Kind regards,
Sam`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 82,
        text: `Hello Sam,

This is the third time I am writing about the same 249.00. You said Rasmus would call me. I kept my phone next to me the whole afternoon yesterday and nobody called back, not then and not today.

I am really disappointed. The stools are great, and this is spoiling it. The rent goes out tomorrow and my account is short by exactly this amount.

Please refund the second payment today and tell me when I will have it.

Mara Lind`,
        quoted: `Hi Mara,

Thank you for the references, they were exactly what I needed. The second payment came from our checkout, and it is our mistake. My colleague Rasmus will call you tomorrow between 16:00 and 17:00 to confirm the amount, and then the 249.00 goes back to you.`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -(3 * DAY + 35), stage: 'achieved', targetMinutes: 60 },
      { metric: 'next-reply', dueInMinutes: 38, stage: 'active', targetMinutes: 120 },
      {
        metric: 'resolution',
        dueInMinutes: DAY + 6 * HOUR,
        stage: 'active',
        targetMinutes: 4 * DAY + 6 * HOUR + 95,
      },
    ],
    about:
      'upset: the README picture; third contact, broken promise of a call, refund, next reply in 38 minutes',
  },
  {
    id: 4024,
    helpdesk: 'zendesk',
    subject: 'Do the bar stools fit a 90 cm counter?',
    lang: 'en',
    requester: mara,
    status: 'closed',
    priority: 'low',
    channel: 'web',
    tags: ['presales'],
    group: 'Customer Care',
    assignee: 'Priya Nair',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 19 * DAY + 4 * HOUR,
        text: `Hello, my kitchen counter is 90 cm high. Is the 65 cm oak stool the right one, or should I take the lower version? And is the seat oiled or lacquered?

Mara`,
      },
      {
        from: 'agent',
        author: 'Priya Nair',
        public: true,
        minutesAgo: 19 * DAY + 3 * HOUR,
        text: `Hello Mara,

For 90 cm the 65 cm stool is the right one: it leaves 25 cm for your knees. The seat is oiled, so a small scratch can be rubbed out with the oil in the box.

Enjoy planning your kitchen,
Priya`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 19 * DAY + 2 * HOUR,
        text: 'Perfect, thank you, Priya! That was quick.',
      },
    ],
    sla: [
      {
        metric: 'first-reply',
        dueInMinutes: -(18 * DAY + 20 * HOUR),
        stage: 'achieved',
        targetMinutes: 8 * HOUR,
      },
      {
        metric: 'resolution',
        dueInMinutes: -(17 * DAY + 4 * HOUR),
        stage: 'achieved',
        targetMinutes: 2 * DAY,
      },
    ],
    about: 'pleased: closed, an earlier ticket of the same customer as 4021',
  },
  {
    id: 4014,
    helpdesk: 'zendesk',
    subject: '发票抬头开错了，退了两次还是错的',
    lang: 'zh',
    requester: {
      name: '何丽萍',
      email: 'he.liping@example.cn',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'open',
    priority: 'normal',
    channel: 'email',
    tags: ['发票', '退款'],
    group: 'Billing',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 6 * DAY + 80,
        text: `您好：

上个月在你们店里买的二十把会议椅，发票抬头应该是“杭州云栖文化传播有限公司”，收到的却是“杭州云溪文化”，少了几个字，税号也对不上。麻烦重开一张，原票我可以寄回。

何丽萍`,
      },
      {
        from: 'agent',
        author: '王敏',
        public: true,
        minutesAgo: 6 * DAY + 20,
        text: `何女士您好：

收到，抬头和税号我都核对过了，确实是我们录入时打错，给您添了麻烦，很抱歉。重开的电子发票明天 18:00 之前发到这个邮箱，原票不用寄回。

王敏`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 3 * DAY + 300,
        text: '新发票收到了，可是税号最后两位还是错的，应该是 7K，不是 K7。财务又给我退回来了，请再开一次，谢谢。',
      },
      {
        from: 'agent',
        author: '王敏',
        public: false,
        minutesAgo: 3 * DAY + 280,
        text: '客户档案里的税号本身就是错的，所以怎么开都错。已请主数据组改档案，等他们确认后再重开，否则又是错票。',
      },
      {
        from: 'agent',
        author: '王敏',
        public: true,
        minutesAgo: 3 * DAY + 240,
        text: '何女士您好，又错了一次，实在不应该。我先把系统里的税号改对，再给您重开。',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 150,
        text: `王女士：

三天过去了，新发票还是没有来。一张发票来回折腾一个星期，我已经说了三遍正确的税号，真的挺失望的。月底关账之前报不了销，这笔钱就要我自己垫着。

如果你们开不出来，那就把这二十把椅子的货款退给我，我去别家买。

何丽萍`,
        quoted: '何女士您好，又错了一次，实在不应该。我先把系统里的税号改对，再给您重开。',
      },
    ],
    sla: [
      {
        metric: 'first-reply',
        dueInMinutes: -(5 * DAY + 23 * HOUR + 20),
        stage: 'achieved',
        targetMinutes: 120,
      },
      { metric: 'next-reply', dueInMinutes: 90, stage: 'active', targetMinutes: 4 * HOUR },
    ],
    about: 'upset: Chinese, invoice wrong twice, wants the money back, quoted mail below the answer',
  },
]

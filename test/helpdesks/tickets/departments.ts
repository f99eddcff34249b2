/** Between departments: a customer who is passed around, and a colleague who needs one of us. */
import { DAY, HOUR } from './time.ts'
import type { SampleTicket } from './types.ts'

export const departments: SampleTicket[] = [
  {
    id: 4028,
    helpdesk: 'zendesk',
    subject: 'Deposit for the Brightwater wedding: Events says Billing, Billing says Events',
    lang: 'en',
    requester: {
      name: 'Caroline Achterberg',
      email: 'caroline.achterberg@example.com',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      kind: 'external',
    },
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: ['events', 'deposit', 'cross_department'],
    group: 'Guest Relations',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 8 * DAY + 30,
        text: `Good afternoon,

My sister's wedding at the Brightwater was postponed by the hotel because of the burst pipe in the ballroom. We have a new date in May. Your events coordinator told me the 1,200 deposit moves over by itself. Your invoice for May asks for it again. Which of the two is right?

Caroline Achterberg`,
      },
      {
        from: 'agent',
        author: 'Lorna Keane',
        public: true,
        minutesAgo: 8 * DAY - 3 * HOUR,
        text: `Hello Caroline,

Deposits are handled by our Billing department. Please contact them at the address on the invoice.

Lorna, Events`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 6 * DAY + 200,
        text: `Lorna, Billing wrote back in two lines that they may not move a deposit without a form from Events. So here I am again. Could the two of you please speak to each other?

Caroline`,
      },
      {
        from: 'agent',
        author: 'Lorna Keane',
        public: false,
        minutesAgo: 6 * DAY + 90,
        text: 'The transfer form is theirs, not ours. Sent back to Billing.',
      },
      {
        from: 'agent',
        author: 'Marcus Bell',
        public: false,
        minutesAgo: 4 * DAY,
        text: 'Billing here. We need the cancellation reason from Events before we can move money between bookings. Back to Events.',
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 3 * DAY,
        text: `Hello Caroline,

You should not have to carry papers between two of our offices, and I am sorry that you had to. I have taken this over from both. I will have an answer from Billing for you by tomorrow 17:00.

Sam`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: false,
        minutesAgo: 2 * DAY + 600,
        text: 'Marcus is away until the end of the week, nobody in Billing covers for him. Asked his team lead.',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 140,
        text: `Dear Sam,

I was so relieved by your mail, and then tomorrow 17:00 came and went without a word. That makes three people, two departments and eight days for one question. In the meantime a reminder has arrived that threatens to release our date if the second deposit is not paid.

I am tired of this. Will we keep the date, yes or no, and who exactly decides it?

Caroline`,
      },
    ],
    sla: [
      {
        metric: 'first-reply',
        dueInMinutes: -(8 * DAY - 7 * HOUR - 30),
        stage: 'achieved',
        targetMinutes: 8 * HOUR,
      },
      { metric: 'next-reply', dueInMinutes: 100, stage: 'active', targetMinutes: 4 * HOUR },
      { metric: 'periodic-update', dueInMinutes: -DAY, stage: 'active', targetMinutes: 2 * DAY },
    ],
    about: 'upset: hard case cross-department, sent to and fro, a promise with a time not kept',
  },
  {
    id: 4029,
    helpdesk: 'zendesk',
    subject: '出差在外连不上 VPN，两点要给客户演示',
    lang: 'zh',
    requester: {
      name: '罗小川',
      email: 'luo.xiaochuan@acme-support.example',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'internal',
    },
    status: 'open',
    priority: 'high',
    channel: 'web',
    tags: ['internal', 'vpn'],
    group: 'IT service desk',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 63,
        text: 'IT 的同事好，我是售前组的罗小川，现在在青岛的客户现场。昨晚电脑自动更新以后 VPN 就连不上了，提示“证书已过期”。下午两点要给客户演示测试环境，麻烦帮忙看看。',
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 51,
        text: '小川好，我是 Sam，已经在看了。出门在外碰上这种事最着急。新证书我刚推送到你的电脑，请重启一次，再告诉我右下角的小锁是绿的还是灰的。',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 12,
        text: '重启了两次，锁是绿的，VPN 能连上了，但测试环境的网页还是打不开，显示“拒绝访问”。离演示不到一个小时，我有点慌。要是来不及，能不能先给我开个临时账号？',
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -33, stage: 'achieved', targetMinutes: 30 },
      { metric: 'next-reply', dueInMinutes: 18, stage: 'active', targetMinutes: 30 },
    ],
    about: 'worried: Chinese internal customer, a colleague at a customer asks IT, an hour left',
  },
]

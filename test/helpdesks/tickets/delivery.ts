/** Things on the way: late, warm, held at the border, waiting for the customer's address. */
import { DAY, HOUR } from './time.ts'
import type { SampleTicket } from './types.ts'

export const delivery: SampleTicket[] = [
  {
    id: 1001,
    helpdesk: 'freshdesk',
    subject: '妈妈的生日蛋糕到现在还没送到',
    lang: 'zh',
    requester: {
      name: '林晓雯',
      email: 'lin.xiaowen@example.com',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'open',
    priority: 'urgent',
    channel: 'web',
    tags: ['配送', '生日蛋糕'],
    group: '售后服务',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 26,
        text: `你好，我订的是今天中午 12 点前送到的八寸栗子蛋糕，订单号 C20931，收件人写的是我妈妈。

现在页面还是显示“制作中”，打门店电话一直占线。一家人都在等，晚上六点就开饭了，我人在外地又赶不回去，心里特别着急。

能不能帮我看一下蛋糕到底做好没有、几点能到？要是来不及，也请早点告诉我，我好想别的办法。`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: 34, stage: 'active', targetMinutes: 60 },
      { metric: 'resolution', dueInMinutes: 454, stage: 'active', targetMinutes: 8 * HOUR },
    ],
    about: 'worried: Chinese, near deadline, no answer yet, first reply due',
  },
  {
    id: 4025,
    helpdesk: 'zendesk',
    subject: '与 阿木 的对话',
    lang: 'zh',
    requester: {
      name: '阿木',
      email: 'amu1988@example.com',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'open',
    priority: null,
    channel: 'messaging',
    tags: ['外卖', '聊天'],
    group: 'Messaging',
    assignee: 'Sam Rivera',
    messages: [
      { from: 'requester', public: true, minutesAgo: 34, text: '在吗' },
      {
        from: 'bot',
        author: '小助手',
        public: true,
        minutesAgo: 33.9,
        text: '您好，我是智能助手小助手。请选择：1 查订单 2 催配送 3 退款 4 其他',
      },
      { from: 'requester', public: true, minutesAgo: 33, text: '2' },
      {
        from: 'bot',
        author: '小助手',
        public: true,
        minutesAgo: 32.9,
        text: '骑手正在努力奔跑中，请耐心等待哦～',
      },
      { from: 'requester', public: true, minutesAgo: 31, text: '等了一个半小时了还让我耐心？转人工' },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 28,
        text: '阿木您好，我是 Sam，接下来由我帮您。中午饭等到现在还没吃上，换谁都难受。我马上联系骑手，五分钟内告诉您到哪儿了。',
      },
      { from: 'requester', public: true, minutesAgo: 27, text: '好吧 订单尾号 6627' },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 23,
        text: '联系上了：骑手车胎爆了，餐已经转给另一位骑手，十五分钟内到您楼下。',
      },
      { from: 'requester', public: true, minutesAgo: 5.5, text: '到是到了' },
      {
        from: 'requester',
        public: true,
        minutesAgo: 5,
        text: '面全坨了，汤洒了一袋子，根本没法吃😞 第二次了，上周也是你们家，每次都说下次注意',
      },
      { from: 'requester', public: true, minutesAgo: 4, text: '这单给我退了吧' },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -24, stage: 'achieved', targetMinutes: 10 },
      { metric: 'next-reply', dueInMinutes: 4.5, stage: 'active', targetMinutes: 10 },
    ],
    about:
      'upset: messaging in short lines with a bot before the agent, repeated, refund, next reply in minutes',
  },
  {
    id: 4027,
    helpdesk: 'zendesk',
    subject: '胰岛素送到时冰袋已经化了，还能用吗？',
    lang: 'zh',
    requester: {
      name: '黄建平',
      email: 'huang.jianping@example.com',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'new',
    priority: 'urgent',
    channel: 'web',
    tags: ['冷链', '药品安全'],
    group: 'Pharmacy',
    assignee: null,
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 17,
        text: `药师您好：

我父亲七十四岁，打胰岛素十几年了。今天下午收到你们寄来的四盒，箱子里冰袋全化成水，摸着是温的，里面的温度卡变成了红色。

家里只剩最后一支，今晚八点要打。我不敢让他用新的，怕失效，也怕打了出问题。请问这药还安全吗？今晚应该怎么办？附近有没有药房可以先拿一支？

麻烦尽快回复，老人家一直在问我。`,
      },
      {
        from: 'bot',
        public: true,
        minutesAgo: 16.8,
        text: '您的留言已收到，编号 4027。我们会按顺序处理，请勿重复提交。',
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: 13, stage: 'active', targetMinutes: 30 },
      { metric: 'resolution', dueInMinutes: 223, stage: 'active', targetMinutes: 4 * HOUR },
    ],
    about: 'worried: Chinese, medicine may be spoilt, safety and tonight; only a machine has answered',
  },
  {
    id: 1007,
    helpdesk: 'freshdesk',
    subject: 'RE: RE: Sworn translation TR-5519 - visa appointment',
    lang: 'en',
    requester: {
      name: 'Oluwaseun Adeyemi',
      email: 'seun.adeyemi@example.org',
      locale: 'en-GB',
      timeZone: 'Africa/Lagos',
      kind: 'external',
    },
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: ['translation', 'deadline'],
    group: 'Order desk',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 5 * DAY + 60,
        text: `Good morning,

I have uploaded my daughter's birth certificate for a sworn translation into German. Please confirm that a courier to Lagos is included, and by what day I will hold the paper in my hands.

With thanks,
Oluwaseun Adeyemi`,
      },
      {
        from: 'agent',
        author: 'Nadia Okafor',
        public: true,
        minutesAgo: 4 * DAY + 22 * HOUR,
        text: `Good morning Mr Adeyemi,

Thank you for the order. The courier to Lagos is included. Our translator needs two working days and the courier three, so the paper will be with you in good time for a visa appointment.

Nadia`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 95,
        text: `Dear Nadia,

The tracking page has said "held at customs, document missing" since yesterday morning and I do not know what that means for me. Is something missing from my side? Do I have to go to the airport?

The appointment at the consulate is the day after tomorrow at 08:30. If we lose it the next free one is in eleven weeks, and school starts in five. I am honestly not sleeping over this. Could a scan with the stamp be sent to me in the meantime, and would the consulate take it?

Oluwaseun Adeyemi
Adeyemi & Daughters, Fabrics
14 Balogun Street, Lagos

--
Sent from my phone, please excuse the spelling`,
        quoted: `Good morning Mr Adeyemi,

Thank you for the order. The courier to Lagos is included. Our translator needs two working days and the courier three, so the paper will be with you in good time for a visa appointment.`,
      },
    ],
    sla: [
      {
        metric: 'first-reply',
        dueInMinutes: -(4 * DAY + 21 * HOUR),
        stage: 'achieved',
        targetMinutes: 4 * HOUR,
      },
      { metric: 'next-reply', dueInMinutes: 25, stage: 'active', targetMinutes: 120 },
      { metric: 'resolution', dueInMinutes: 2 * DAY - 60, stage: 'active', targetMinutes: 7 * DAY },
    ],
    about:
      'worried: deadline in two days, several questions, long signature and quoted mail, next reply at risk',
  },
  {
    id: 1014,
    helpdesk: 'freshdesk',
    subject: '月季苗能不能改到周末以后发货',
    lang: 'zh',
    requester: {
      name: '周雪琴',
      email: 'zhou.xueqin@example.com',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'pending',
    priority: 'low',
    channel: 'phone',
    tags: ['改期'],
    group: '售后服务',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 1 * DAY + 130,
        text: '电话留言记录：客户周女士订了六棵藤本月季，单号 H7714。说下周要出门几天，家里没有人收，问能不能晚几天再发，苗会不会因此受影响。',
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 1 * DAY + 100,
        text: `周女士您好，我是刚才接电话的 Sam。晚几天发货没有问题，苗现在还种在地里，起苗当天就装箱，不会受影响。

请您告诉我两件事：哪一天以后家里有人收？地址还是南苑路那一处吗？收到您的回复以后，我当天给您改好。`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -(1 * DAY - 110), stage: 'achieved', targetMinutes: 4 * HOUR },
      { metric: 'resolution', dueInMinutes: 2 * DAY, stage: 'paused', targetMinutes: 3 * DAY + 130 },
    ],
    about: 'neutral: Chinese, phone, waiting for the customer, resolution paused',
  },
]

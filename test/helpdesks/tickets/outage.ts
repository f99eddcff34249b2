/** What stopped working: outages and a defect. */
import { DAY, HOUR } from './time.ts'
import type { SampleTicket } from './types.ts'

export const outage: SampleTicket[] = [
  {
    id: 4001,
    helpdesk: 'zendesk',
    subject: '【紧急】仓库系统瘫痪，十二条出库线全停',
    lang: 'zh',
    requester: {
      name: '赵国栋',
      email: 'zhao.guodong@qiming-logistics.example',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
      vip: true,
    },
    status: 'open',
    priority: 'urgent',
    channel: 'email',
    tags: ['outage', 'vip', '停机'],
    group: 'Operations Support',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 5 * HOUR,
        text: `仓库系统从早上开工起就登不上去了，扫码枪全部报错 E-503，十二条出库线都停着。今天是大促第一天，二十多辆车在院子里排队等装货。

请马上处理，并给我一个明确的恢复时间。

启明物流 运营部 赵国栋`,
      },
      {
        from: 'agent',
        author: '陈浩',
        public: true,
        minutesAgo: 288,
        text: `赵经理您好，我是陈浩。

登录故障我们已经确认，不是贵司网络的问题，是我们华东机房的节点出了故障，工程师正在切换备用节点。这件事由我一直跟到底，半小时之内，不管有没有修好，我都会再给您一次进展。`,
      },
      {
        from: 'agent',
        author: '陈浩',
        public: false,
        minutesAgo: 284,
        text: '华东节点数据库主备切换失败，值班工程师周磊接手，事故单 INC-5521。客户是 VIP，出库停线。我中午交班，请 Sam 接。',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 107,
        text: `半小时？现在三个小时都过去了，一个电话都没有！院子里的司机在骂人，我们每拖一个小时就要赔一个小时的违约金。你们就是这样对待大客户的？太不像话了！

请你们负责人今天亲自给我打电话，说清楚三件事：什么时候恢复、为什么没人通知我、损失怎么赔。再没有答复，我们就启动更换系统的流程，律师函一并发出。

赵国栋`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -285, stage: 'achieved', targetMinutes: 15 },
      { metric: 'next-reply', dueInMinutes: -47, stage: 'active', targetMinutes: 60 },
      { metric: 'resolution', dueInMinutes: -60, stage: 'active', targetMinutes: 4 * HOUR },
    ],
    about: 'angry: Chinese VIP, outage, promise not kept, asks for the manager, two targets breached',
  },
  {
    id: 1003,
    helpdesk: 'freshdesk',
    subject: 'BOOKING CALENDAR BLANK AGAIN',
    lang: 'en',
    requester: {
      name: 'Deirdre Fallon',
      email: 'd.fallon@harbourdental.example',
      locale: 'en-IE',
      timeZone: 'Europe/Dublin',
      kind: 'external',
    },
    status: 'open',
    priority: 'urgent',
    channel: 'email',
    tags: ['outage', 'calendar'],
    group: 'Technical Support',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 27 * HOUR,
        text: `Our booking calendar is empty. Not one appointment for any of our four dentists, today or any other day. We have a waiting room full of people and no idea who is who. What is going on?

Deirdre Fallon
Practice manager, Harbour Dental`,
      },
      {
        from: 'bot',
        public: true,
        minutesAgo: 27 * HOUR - 1,
        text: 'Thank you for contacting Acme. Your request is important to us. A member of the team will be in touch.',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 26 * HOUR,
        text: 'IS ANYBODY THERE? I have rung the number on your website four times and been cut off four times. We are writing names on the back of an envelope!!',
      },
      {
        from: 'agent',
        author: 'Tom Ashby',
        public: true,
        minutesAgo: 25 * HOUR,
        text: 'Hi, this was a known issue with the calendar view. Please clear your cache and log in again. Regards, Tom',
      },
      {
        from: 'agent',
        author: 'Tom Ashby',
        public: false,
        minutesAgo: 25 * HOUR - 5,
        text: 'Third practice today with this after the 6.2 update. Platform team has it as PLT-880, no estimate yet.',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 46,
        text: `It came back for one afternoon and this morning it is blank again. Clearing the cache did nothing yesterday and it does nothing today, as anyone who had read my mail would have known.

Yesterday cost us eleven patients. One of them had an abscess and was turned away in tears because of your software. I find that disgraceful.

I do not want another note about my cache. I want your manager on the telephone this morning, I want to know whether our patients' records are still there, and you may take it that this is going into a very plain review with your name on it.

Deirdre Fallon`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -(26 * HOUR), stage: 'achieved', targetMinutes: 60 },
      { metric: 'next-reply', dueInMinutes: 14, stage: 'active', targetMinutes: 60 },
      { metric: 'resolution', dueInMinutes: -(3 * HOUR), stage: 'active', targetMinutes: DAY },
    ],
    about: 'angry: outage again, brushed off with a stock answer, manager and review, resolution breached',
  },
  {
    id: 4026,
    helpdesk: 'zendesk',
    subject: 'Hive weights imported twice since 3.8 (with steps to reproduce)',
    lang: 'en',
    requester: {
      name: 'Jean-Baptiste Moreau',
      email: 'jb.moreau@example.fr',
      locale: 'fr-FR',
      timeZone: 'Europe/Paris',
      kind: 'external',
    },
    status: 'hold',
    priority: 'normal',
    channel: 'email',
    tags: ['bug', 'import', 'waiting_for_partner'],
    group: 'Technical Support',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 3 * DAY + 40,
        text: `Hello,

I keep 42 hives and use your app with the Waagtech scales. Since version 3.8 every reading is imported twice.

1. Open a hive, Measurements, Import from scale.
2. Choose "since last import".
3. Each line appears two times, one second apart:

   06:00:00  38.4 kg
   06:00:01  38.4 kg

With 3.7 it was correct. Android 15, app 3.8.1. I can keep working with it, I only have to delete lines by hand.

Cordialement,
Jean-Baptiste

--
Jean-Baptiste Moreau
Les Ruchers du Vercors
26420 La Chapelle-en-Vercors
Ce message est confidentiel.`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 3 * DAY + 5,
        text: `Hello Jean-Baptiste,

Thank you for such clear steps, I could follow them and saw the same on my phone. Deleting lines by hand for 42 hives is no fun.

Two questions: what firmware does the scale show under Settings, About? And may I pass one of your import files to Waagtech?

Best wishes,
Sam`,
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 2 * DAY + 700,
        text: 'Firmware 2.14. Yes, you may share the file with them, there is nothing secret in the weight of my bees.',
        quoted:
          'Two questions: what firmware does the scale show under Settings, About? And may I pass one of your import files to Waagtech?',
      },
      {
        from: 'third-party',
        author: 'Femke van Dongen',
        public: true,
        minutesAgo: 1 * DAY + 300,
        text: `Hi Sam, Waagtech support here. Firmware 2.14 sends the last reading again when the connection drops, with a new second. Fixed in 2.15, which leaves our test bench next week. Until then your app could ignore readings closer than five seconds.

Femke`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: false,
        minutesAgo: 1 * DAY + 240,
        text: 'Asked the mobile team for the five-second filter as a patch in 3.8.2 (MOB-412). On hold until they answer.',
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 1 * DAY + 230,
        text: `Hello Jean-Baptiste,

We know the cause now: the scale repeats its last reading when the connection drops. Waagtech corrects it in firmware 2.15. I have asked our mobile team for a filter that skips such repeats, so that you do not have to wait for the scale. I will write to you within 3 days with a date for it.

Until then, "Import, choose day" takes each day only once and needs no deleting afterwards.

Best wishes,
Sam`,
      },
    ],
    sla: [
      {
        metric: 'first-reply',
        dueInMinutes: -(2 * DAY + 20 * HOUR + 40),
        stage: 'achieved',
        targetMinutes: 4 * HOUR,
      },
      { metric: 'resolution', dueInMinutes: null, stage: 'paused', targetMinutes: 7 * DAY },
    ],
    about:
      'neutral: defect, on hold, a partner in copy writes, a promise runs, resolution paused without a time',
  },
]

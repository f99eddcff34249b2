/** Getting in, or somebody else getting in. */
import { HOUR } from './time.ts'
import type { SampleTicket } from './types.ts'

export const access: SampleTicket[] = [
  {
    id: 4015,
    helpdesk: 'zendesk',
    subject: 'Somebody is in my account, transfers I did not make',
    lang: 'en',
    requester: {
      name: 'Hannah Weiss',
      email: 'hannah.weiss@example.net',
      locale: 'en-US',
      timeZone: 'America/Chicago',
      kind: 'external',
    },
    status: 'new',
    priority: 'urgent',
    channel: 'web',
    tags: ['emergency', 'security', 'account_takeover'],
    group: 'Trust and Safety',
    assignee: null,
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 9,
        text: `Please help, I don't know what to do. I woke up to a text saying my phone number was changed. I did not change it. I can still see the app on my tablet and there are two transfers, 1,900 each, to a K. Brandt. I don't know any K. Brandt. A third one says "pending".

I can't log in on my phone any more and the reset code goes to the number I don't have.

That account pays for my mother's care home tomorrow morning. Can you stop the third one right now? Should I go to the police first or to you? I'm scared to close the tablet because it is the only way I can still see what is happening.`,
      },
      {
        from: 'bot',
        public: true,
        minutesAgo: 8.8,
        text: 'We have received your request (4015). Please do not share passwords or codes with anybody, including us.',
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: 6, stage: 'active', targetMinutes: 15 },
      { metric: 'resolution', dueInMinutes: 111, stage: 'active', targetMinutes: 2 * HOUR },
    ],
    about: 'worried: hard case emergency, stolen account, nobody assigned, first reply due in six minutes',
  },
  {
    id: 1013,
    helpdesk: 'freshdesk',
    subject: '取暖器冒烟，插座都烧黑了！！',
    lang: 'zh',
    requester: {
      name: '吴海燕',
      email: 'wu.haiyan@example.cn',
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      kind: 'external',
    },
    status: 'open',
    priority: 'urgent',
    channel: 'social',
    tags: ['emergency', '安全', '电器'],
    group: '质量安全组',
    assignee: 'Sam Rivera',
    messages: [
      {
        from: 'requester',
        public: true,
        minutesAgo: 52,
        text: '你们家的取暖器刚买三天，今天突然冒烟，插座烧得漆黑，屋里一股焦味，孩子就睡在旁边！幸亏我醒着！你们卖的这是什么东西，会出人命的知道吗？',
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: true,
        minutesAgo: 45,
        text: `吴女士您好，我是 Sam。看到孩子就在旁边，真替您捏一把汗。请先做两件事：拉下电闸，不要用手去碰插头；带孩子离开那间屋子，开窗通风。

家里有人受伤或者不舒服吗？这件事由我负责到底，请把电话留给我，我现在就打给您。`,
      },
      {
        from: 'agent',
        author: 'Sam Rivera',
        public: false,
        minutesAgo: 41,
        text: '型号 NQ-200，批次可能是 0917。已电话通知质量组马工，请他查同批次有没有类似反馈，必要时停售。',
      },
      {
        from: 'requester',
        public: true,
        minutesAgo: 19,
        text: `人没事，电闸拉了。可是你们热线转来转去，第二个人居然问我“是不是插座质量不好”，气死我了！东西是你们的，怎么反过来怪我？

照片和视频我都拍了。今天之内没有人上门，我就打 12315，再发到网上让大家都看看。`,
      },
    ],
    sla: [
      { metric: 'first-reply', dueInMinutes: -37, stage: 'achieved', targetMinutes: 15 },
      { metric: 'next-reply', dueInMinutes: 11, stage: 'active', targetMinutes: 30 },
      { metric: 'resolution', dueInMinutes: 428, stage: 'active', targetMinutes: 8 * HOUR },
    ],
    about: 'angry: Chinese hard case emergency, danger at home, threatens the regulator and a public post',
  },
]

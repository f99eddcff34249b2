/** Things on the way: late, lost, delivered to the wrong door. */
import type { SampleTicket } from './types.ts'

export const birthdayCake: SampleTicket = {
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
    { metric: 'resolution', dueInMinutes: 454, stage: 'active', targetMinutes: 480 },
  ],
  about: 'Freshdesk: Chinese, worried, near deadline, no answer yet, first reply due',
}

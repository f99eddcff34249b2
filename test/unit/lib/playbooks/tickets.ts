/** Mini-tickets, labelled by their meaning. In each language half are hard negatives: the words without the case. */
import type { ScenarioId } from '@/lib/playbooks/types'

export type MiniTicket = {
  want: ScenarioId
  /** What the customer wrote, one message each. */
  says?: string[]
  subject?: string
  tags?: string[]
  /** Internal notes of agents. */
  notes?: string[]
}

const t = (want: ScenarioId, says: string | string[], more: Omit<MiniTicket, 'want' | 'says'> = {}) => ({
  want,
  says: typeof says === 'string' ? [says] : says,
  ...more,
})

export const english: MiniTicket[] = [
  // Cross-department
  t(
    'cross-department',
    'Sales told me to ask support, support says it is billing, and billing sent me back to sales. Who is responsible?',
  ),
  t('cross-department', 'I have been passed from one department to another for two weeks now.'),
  t(
    'cross-department',
    'Every team gives me a different answer. Logistics says it left, the shop says it was never packed.',
  ),
  t('cross-department', 'Your departments clearly do not talk to each other.'),
  t('cross-department', 'Where is my refund?', {
    notes: ['Finance says logistics must confirm the return first. Logistics says that is not their job.'],
  }),
  t('cross-department', 'Any news about the missing pallets?', {
    notes: ['Asked the warehouse team on Monday and again on Wednesday, still no answer from them.'],
  }),
  t('cross-department', 'We are still waiting for the licence keys.', {
    notes: [
      'Needs sign-off from legal, finance and engineering before we can answer. Nobody wants to own it.',
    ],
  }),
  t('cross-department', 'I am being sent round in circles between your shop and your service centre.'),
  t(
    'cross-department',
    'This is the third team I am explaining my problem to, and each one transfers me to the next.',
  ),
  // Contract dispute
  t(
    'contract-dispute',
    'According to clause 7 of our agreement delivery is included. You charged us for it anyway.',
  ),
  t('contract-dispute', 'The invoice does not match the contract: we agreed on 40 per seat, you billed 55.'),
  t(
    'contract-dispute',
    'You are in breach of contract. The service levels we signed have not been met since August.',
  ),
  t(
    'contract-dispute',
    'We cancelled in writing in May as the terms require, and you renewed the contract for a year all the same.',
  ),
  t('contract-dispute', 'Nowhere in the agreement does it say that you may raise the price during the term.'),
  t('contract-dispute', 'We never agreed to this set-up fee, it is not in the quote that you signed.'),
  t('contract-dispute', 'Your colleague refuses to honour the price that is in our signed offer.'),
  t('contract-dispute', 'Please look into this', {
    subject: 'Dispute about contract 2024-118, overcharged since June',
  }),
  t(
    'contract-dispute',
    'I do not accept the penalty. Section 4.2 says thirty days, and we gave notice forty days before.',
  ),
  // Emergency
  t('emergency', 'All our tills are down in every branch, we cannot sell anything!'),
  t('emergency', 'The charger started smoking and burnt my daughter’s hand.'),
  t(
    'emergency',
    'Production has stopped since 6 am because your server does not answer. 200 people are standing around.',
  ),
  t('emergency', 'Someone has taken over my account and is transferring money out of it right now.'),
  t('emergency', 'We can see other customers’ personal data after logging in. This is a data breach.'),
  t('emergency', 'There is a smell of gas coming from the boiler you installed yesterday.'),
  t('emergency', 'The whole platform is unreachable for all of our users, our exam starts in an hour.'),
  t('emergency', 'help', { subject: 'URGENT: complete outage, hospital ward without phones' }),
  t('emergency', 'We have been hit by ransomware and the backup in your cloud is encrypted too.'),
  // Changed requirement
  t(
    'changed-requirement',
    'Our requirements have changed: we now need 80 units instead of the 50 we ordered.',
  ),
  t(
    'changed-requirement',
    'After the sign-off our board decided that the portal must also support French. Can this still go in?',
  ),
  t(
    'changed-requirement',
    'We have to change the scope of the project. The mobile app is out, the web shop comes first.',
  ),
  t(
    'changed-requirement',
    'I know we approved the design, but the brand colours are different now, so the drawings need reworking.',
  ),
  t(
    'changed-requirement',
    'Originally we asked for delivery in one batch. Now we need it split over three sites.',
  ),
  t(
    'changed-requirement',
    'The specification we sent you last month is no longer valid, please work from version 3 instead.',
  ),
  t('changed-requirement', 'Hello, see attached', { subject: 'Change request for the approved layout' }),
  t(
    'changed-requirement',
    'Our plans changed, the training should be for 25 people and not 10, and on site rather than online.',
  ),
  // Ordinary: hard negatives
  t('none', 'Please forward this to your billing department, thank you.'),
  t('none', 'I work in the marketing department and need a second licence.'),
  t('none', 'Your sales team was very helpful and told me to ask you about the warranty.'),
  t('none', 'Where is my parcel?', { notes: ['Passed to the warehouse team, they will check today.'] }),
  t('none', 'Hello, can I pay by card?', { notes: ['Checked with billing, card is fine. Answering now.'] }),
  t('none', 'Which department handles returns?'),
  t('none', 'Could you send me a copy of our contract?'),
  t('none', 'We would like to extend our contract by another year.'),
  t('none', 'What does clause 7 mean? I only want to understand it before I sign.'),
  t('none', 'How long is the notice period in the agreement?'),
  t('none', 'The contract is signed, see attached. Looking forward to working with you.'),
  t('none', 'My invoice shows the old address, can you correct it?'),
  t('none', 'I was charged twice for one order.'),
  t('none', 'Urgent: please send the invoice for October today.'),
  t('none', 'Is there an emergency number that I can call at night?'),
  t('none', 'The fire alarm in our product list has the wrong picture.'),
  t('none', 'My Fire TV stick does not pair, the remote is dead.'),
  t('none', 'The app was down yesterday for a minute, it works again. What was it?'),
  t('none', 'I cannot log in, it says wrong password.'),
  t('none', 'My printer stopped working. No rush, I use the other one meanwhile.'),
  t('none', 'How do I change my password?'),
  t('none', 'Please change the delivery address of my order to 12 Hill Road.'),
  t('none', 'I would like to change my plan from Basic to Pro.'),
  t('none', 'It would be nice if the app had a dark mode.'),
  t('none', 'What are the requirements for running it on a Mac?'),
  t('none', 'Please find our requirements attached and send us a quote.'),
  t('none', 'I changed my mind, please cancel the order of this morning.'),
  t('none', 'Can I have the blue one instead of the red one?'),
  t('none', 'Thank you, the outage is over and everything works again.', { tags: ['billing'] }),
  t(
    'none',
    'There is no hurry and nothing is broken, the data breach was at another company. Are we safe with you?',
  ),
  t('none', 'Our contract says reply within a day and you have always kept that, well done.'),
  t('none', 'Is the price in the contract with or without tax?'),
]

export const chinese: MiniTicket[] = [
  t('cross-department', '销售让我找售后，售后又让我找财务，到底谁负责？'),
  t('cross-department', '你们几个部门互相推诿，我已经被踢了两个星期皮球了。'),
  t('cross-department', '每个部门的说法都不一样，仓库说发了，客服说没出库。'),
  t('cross-department', '退款什么时候到？', {
    notes: ['财务说要物流先确认退货，物流说不归他们管，还没人认领。'],
  }),
  t('cross-department', '那批货有消息了吗？', {
    notes: ['周一找过仓库，周三又催了一次，仓库那边一直没有回复。'],
  }),
  t('cross-department', '我们还在等开通。', {
    notes: ['需要技术、法务和财务三个部门一起确认，目前没有牵头人。'],
  }),
  t('cross-department', '同一个问题我跟你们三个部门都说过了，每次都要重新讲一遍，讲完又转给别的部门。'),
  t('cross-department', '问物流说找店铺，问店铺说找物流，来回踢。'),
  t('contract-dispute', '合同第七条写明运费由你方承担，为什么还向我们收运费？'),
  t('contract-dispute', '账单金额和合同约定的不一致，合同里是每月四百，你们收了五百五。'),
  t('contract-dispute', '你们已经构成违约，八月以来一直没有达到约定的服务标准。'),
  t('contract-dispute', '我们按条款提前书面解约了，你们却自动续了一年，这个我们不认。'),
  t('contract-dispute', '合同期内单方面涨价，协议里根本没有这一条。'),
  t('contract-dispute', '这笔服务费我们从来没同意过，报价单上也没有。'),
  t('contract-dispute', '请核实', { subject: '关于2024-118号合同的争议' }),
  t('contract-dispute', '按协议应该由你们赔偿，现在你们不履行，我们不接受。'),
  t('emergency', '全国门店的收银系统全部瘫痪了，一单都卖不了！'),
  t('emergency', '充电器冒烟了，把孩子的手烫伤了。'),
  t('emergency', '早上六点开始生产线停了，你们的服务器连不上，两百号人在等。'),
  t('emergency', '有人盗了我的账号，现在正在往外转钱！'),
  t('emergency', '登录以后能看到别的客户的个人信息，数据泄露了。'),
  t('emergency', '昨天装的热水器有煤气味，家里有老人。'),
  t('emergency', '整个平台都打不开，所有用户都进不去，一小时后就考试了。'),
  t('emergency', '在吗', { subject: '紧急：系统全面宕机，病房电话不通' }),
  t('changed-requirement', '我们的需求有变化，原来订五十台，现在要改成八十台。'),
  t('changed-requirement', '方案确认以后领导又提出要加法语版，还能加进去吗？'),
  t('changed-requirement', '项目范围要调整，小程序先不做了，改做网页商城。'),
  t('changed-requirement', '设计稿虽然已经定稿，但品牌色换了，图纸得重新改。'),
  t('changed-requirement', '原先说的是一次性交货，现在需要分三个地点交付。'),
  t('changed-requirement', '上个月发的规格书作废，请按第三版来做。'),
  t('changed-requirement', '您好，见附件', { subject: '已确认版面的需求变更' }),
  t('changed-requirement', '计划有变，培训人数从十人改成二十五人，线上改成线下。'),
  t('none', '麻烦把这个转给财务部门，谢谢。'),
  t('none', '我是市场部的，想再申请一个账号。'),
  t('none', '你们销售很热心，让我来问问保修的事。'),
  t('none', '包裹到哪了？', { notes: ['已转仓库核实，今天给答复。'] }),
  t('none', '可以刷卡吗？', { notes: ['问过财务，可以，现在回复客户。'] }),
  t('none', '退货找哪个部门？'),
  t('none', '合同什么时候寄过来？'),
  t('none', '我们想续签合同，请发一下流程。'),
  t('none', '第七条是什么意思？签之前想弄明白。'),
  t('none', '提前解约的话违约金是多少？'),
  t('none', '合同已经签好了，见附件，合作愉快。'),
  t('none', '发票抬头写错了，能改一下吗？'),
  t('none', '一笔订单扣了我两次钱。'),
  t('none', '急，今天能把十月的发票发我吗？'),
  t('none', '紧急联系人怎么修改？'),
  t('none', '灭火器页面的图片放错了。'),
  t('none', '昨天应用打不开过一会儿，现在好了，想问问原因。'),
  t('none', '登录不上，提示密码错误。'),
  t('none', '打印机坏了，不着急，先用别的。'),
  t('none', '怎么修改密码？'),
  t('none', '想改一下收货地址，改成幸福路十二号。'),
  t('none', '我想把套餐从基础版换成专业版。'),
  t('none', '希望能出一个深色模式。'),
  t('none', '在苹果电脑上运行有什么要求？'),
  t('none', '附件是我们的需求，请报个价。'),
  t('none', '早上的订单不想要了，帮我取消。'),
  t('none', '能不能把红色的换成蓝色的？'),
  t('none', '谢谢，系统已经恢复，都正常了。'),
  t('none', '需求没有变化，按原方案做就行。'),
  t('none', '合同里写的是一天内回复，你们一直做得很好。'),
  t('none', '合同价含税吗？'),
  t('none', '听说别家数据泄露了，我们放在你们这里安全吗？'),
]

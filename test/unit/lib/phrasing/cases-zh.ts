/** 客服台上的情形，中文。 */
import type { Case } from './situation'

const zh = (is: Case['is']): Case['is'] => ({ lang: 'zh', ...is })

export const casesZh: Case[] = [
  {
    name: '普通操作咨询',
    is: zh({ subject: '导出问题', customerText: '您好，请问怎么把上个月的考勤导出成表格？谢谢' }),
    right: ['how-to-steps'],
    wrong: ['apologise-error', 'empathise-anger', 'refund-started', 'solution-done', 'close-warmly'],
  },
  {
    name: '四天没人理，非常生气',
    is: zh({
      subject: '第三次找你们',
      customerText: '这已经是第三次了！等了四天没有一个人回复，你们到底还管不管？',
      mood: 'angry',
      risks: ['repeated'],
      hoursWaiting: 96,
    }),
    right: ['apologise-delay', 'empathise-anger'],
    wrong: ['ask-feedback', 'thank-praise', 'close-warmly', 'explain-policy-with-alternative'],
  },
  {
    name: '退款已办',
    is: zh({
      subject: '订单退款',
      customerText: '鞋子寄回去两周了，钱还没退，什么时候退款？',
      mood: 'upset',
      risks: ['refund'],
      internalNotes: ['仓库已签收退货', '财务今天已退款89.9元，原路退回'],
    }),
    right: ['refund-started'],
    wrong: ['refund-declined-with-alternative', 'thank-praise', 'cancel-understand', 'billing-corrected'],
  },
  {
    name: '要退款，尚无结论',
    is: zh({ customerText: '课程和宣传的完全不一样，我要退款。', mood: 'upset', risks: ['refund'] }),
    right: ['empathise-disappointment', 'greet-and-own', 'confirm-understanding', 'give-next-step-time'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'offer-compensation'],
  },
  {
    name: '超过退货期，可给代金券',
    is: zh({
      customerText: '外套没穿过，想退货退款。',
      risks: ['refund'],
      internalNotes: ['购买已五个月，超过7天无理由，退不了；可以给50元代金券'],
    }),
    right: ['refund-declined-with-alternative'],
    wrong: ['refund-started', 'solution-done', 'thank-praise'],
  },
  {
    name: '重复扣费已冲正',
    is: zh({
      customerText: '11月的会员费扣了两次，请处理一下。',
      mood: 'upset',
      internalNotes: ['财务已冲正多扣的一笔，账单已更正'],
    }),
    right: ['billing-corrected', 'apologise-error'],
    wrong: ['refund-declined-with-alternative', 'how-to-steps', 'outage-notice'],
  },
  {
    name: '快递到哪了',
    is: zh({
      customerText: '快递六天没更新了，包裹到底到哪里了？',
      mood: 'worried',
      internalNotes: ['中通：包裹在中转站，预计周四派送'],
    }),
    right: ['delivery-status'],
    wrong: ['refund-started', 'bug-confirmed', 'outage-notice', 'how-to-steps'],
  },
  {
    name: '发错货还有破损',
    is: zh({ customerText: '我买的是蓝色台灯，你们发错成绿色的，灯罩还裂了。', mood: 'upset' }),
    right: ['apologise-error', 'ask-screenshot'],
    wrong: ['delivery-status', 'thank-praise', 'refund-started'],
  },
  {
    name: '全公司登录不上，已知故障',
    is: zh({
      customerText: '从早上九点开始全公司都登不上，系统挂了，没法工作。',
      mood: 'worried',
      risks: ['urgent'],
      internalNotes: ['华东机房故障，影响多个客户，状态页已发公告'],
    }),
    right: ['outage-notice'],
    wrong: ['outage-resolved', 'how-to-steps', 'ask-feedback', 'access-restored'],
  },
  {
    name: '故障恢复',
    is: zh({
      subject: '系统打不开',
      customerText: '现在恢复了吗？上午所有门店都用不了。',
      lastAgentText: '抱歉，我们服务出了故障，中午前给您消息。',
      internalNotes: ['8:10 服务中断', '11:20 故障已解除，服务恢复正常'],
    }),
    right: ['outage-resolved'],
    wrong: ['outage-notice', 'how-to-steps', 'bug-confirmed'],
  },
  {
    name: '个人报错，不当成故障通告',
    is: zh({ customerText: '点保存的时候页面报错，然后就白屏了。' }),
    right: ['ask-screenshot', 'ask-details'],
    wrong: ['outage-notice', 'bug-confirmed', 'solution-done', 'explain-cause'],
  },
  {
    name: '已复现的缺陷',
    is: zh({
      customerText: '项目超过20行，导出PDF每次都闪退。',
      internalNotes: ['本地已复现，提了缺陷给研发，排期中'],
    }),
    right: ['bug-confirmed'],
    wrong: ['solution-done', 'ask-screenshot', 'ask-details', 'confirm-solved'],
  },
  {
    name: '有临时办法',
    is: zh({
      customerText: '火狐里打印标签一直失败，下午四点要发货，怎么办？',
      mood: 'worried',
      risks: ['urgent'],
      internalNotes: ['已知问题，临时方案：换谷歌浏览器，或者先下载再打印'],
    }),
    right: ['workaround'],
    wrong: ['solution-done', 'close-warmly', 'refund-started'],
  },
  {
    name: '账号已解锁',
    is: zh({
      subject: '账号被锁',
      customerText: '账号还是锁着，我要开票呢。',
      mood: 'upset',
      lastAgentText: '我正在帮您查账号。',
      internalNotes: ['电话已核实本人，账号已解锁'],
    }),
    right: ['access-restored'],
    wrong: ['ask-verify-identity', 'ask-screenshot', 'security-caution'],
  },
  {
    name: '收到钓鱼短信',
    is: zh({
      customerText: '我收到一条冒充你们的短信，让我点链接填密码，是骗子吧？',
      mood: 'worried',
      risks: ['safety'],
    }),
    right: ['security-caution', 'thank-report'],
    wrong: ['how-to-steps', 'apologise-error', 'close-warmly'],
  },
  {
    name: '换绑手机，身份未核实',
    is: zh({
      customerText: '请帮我把账号绑定的手机号换成新的。',
      internalNotes: ['来信邮箱和注册邮箱不一致'],
    }),
    right: ['ask-verify-identity'],
    wrong: ['solution-done', 'close-warmly', 'refund-started', 'change-assess'],
  },
  {
    name: '合同条款有争议',
    is: zh({ customerText: '合同第四条写明包含上门服务，为什么还要另外收费？', mood: 'upset' }),
    right: ['contract-clarify'],
    wrong: ['refund-started', 'billing-corrected', 'thank-praise', 'cancel-confirm'],
  },
  {
    name: '需求变更',
    is: zh({ customerText: '我们的需求有变，席位要增加到40个，上线时间改到3月1日。' }),
    right: ['change-assess', 'confirm-understanding'],
    wrong: ['apologise-error', 'cancel-understand', 'refund-started'],
  },
  {
    name: '充电器冒烟',
    is: zh({
      customerText: '充电器突然冒烟，有股焦味，孩子就在旁边，吓死我了！',
      mood: 'worried',
      risks: ['safety'],
    }),
    right: ['emergency-action'],
    wrong: ['ask-screenshot', 'how-to-steps', 'close-warmly', 'workaround'],
  },
  {
    name: '想取消会员',
    is: zh({ customerText: '越来越贵，也没什么改进，我要取消会员。', mood: 'upset', risks: ['cancel'] }),
    right: ['cancel-understand'],
    wrong: ['cancel-confirm', 'thank-praise', 'refund-started', 'ask-feedback'],
  },
  {
    name: '取消已成定局',
    is: zh({
      customerText: '我已经决定了，直接帮我取消吧，不用再劝。',
      risks: ['cancel'],
      lastAgentText: '理解您，方便说说是什么原因吗？',
      internalNotes: ['已提交，会员到12月31日到期，取消已办理'],
    }),
    right: ['cancel-confirm'],
    wrong: ['cancel-understand', 'offer-compensation'],
  },
  {
    name: '要求找主管',
    is: zh({
      customerText: '我都说两遍了，叫你们主管来！',
      mood: 'angry',
      risks: ['manager', 'repeated'],
      lastAgentText: '请问您的订单号是多少？',
    }),
    right: ['escalate-to-manager'],
    wrong: ['ask-details', 'ask-feedback', 'close-warmly'],
  },
  {
    name: '要打12315',
    is: zh({ customerText: '再不解决我就打12315投诉，让律师来谈。', mood: 'angry', risks: ['legal'] }),
    right: ['legal-holding-reply'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'how-to-steps', 'ask-feedback'],
  },
  {
    name: '已修好，要告知',
    is: zh({
      customerText: '日历同步有进展吗？',
      lastAgentText: '我已请工程师查看。',
      internalNotes: ['同步任务卡住', '已修复，测试通过'],
    }),
    right: ['solution-done', 'confirm-solved'],
    wrong: ['update-delayed', 'ask-details', 'outage-notice', 'refund-started'],
  },
  {
    name: '客户说好了',
    is: zh({
      customerText: '好了好了，能登录了，谢谢！',
      mood: 'pleased',
      lastAgentText: '已经重置，您再试一下？',
    }),
    right: ['close-warmly', 'ask-feedback'],
    wrong: ['apologise-error', 'ask-details', 'solution-done', 'update-in-progress'],
  },
  {
    name: '表扬',
    is: zh({ customerText: '特意来夸一下小李，太耐心了，服务真好！', mood: 'pleased' }),
    right: ['thank-praise'],
    wrong: ['apologise-delay', 'empathise-disappointment', 'ask-details', 'give-next-step-time'],
  },
  {
    name: '解决三天后回访',
    is: zh({
      status: 'solved',
      customerText: '二号会议室打印机连不上。',
      lastAgentText: '驱动已更换，应该可以了，您试试。',
      answered: true,
      hoursWaiting: null,
    }),
    right: ['follow-up-check', 'ask-feedback'],
    wrong: ['ask-details', 'apologise-delay', 'acknowledge-receipt', 'update-in-progress'],
  },
  {
    name: '问进展，仍在查',
    is: zh({
      subject: '预约丢失',
      customerText: '您好，请问有进展了吗？',
      lastAgentText: '我在帮您查预约去哪了。',
      internalNotes: ['已问数据库组，等他们回复'],
    }),
    right: ['update-in-progress', 'give-next-step-time'],
    wrong: ['solution-done', 'close-warmly', 'refund-started', 'greet-and-own'],
  },
  {
    name: '答应的日子做不到',
    is: zh({
      customerText: '说好周二修好，今天都周三了。',
      mood: 'upset',
      lastAgentText: '维修周二之前完成。',
      internalNotes: ['配件缺货，延期到周五'],
    }),
    right: ['update-delayed', 'apologise-delay'],
    wrong: ['solution-done', 'confirm-solved', 'close-warmly'],
  },
  {
    name: '已转专员',
    is: zh({
      customerText: '想问一下我们这种情况税率设置对不对？',
      internalNotes: ['已转给财税组王老师，由她明天答复'],
    }),
    right: ['handoff-with-owner'],
    wrong: ['solution-done', 'apologise-error', 'refund-started'],
  },
  {
    name: '原因已查明',
    is: zh({
      customerText: '今天早上报表为什么发了两遍？请解释一下。',
      mood: 'upset',
      internalNotes: ['原因：定时任务在版本更新后重复执行'],
    }),
    right: ['explain-cause'],
    wrong: ['ask-screenshot', 'ask-feedback', 'decline-with-alternative'],
  },
  {
    name: '没有的功能',
    is: zh({
      customerText: '平板版支持深色模式吗？希望增加一个。',
      internalNotes: ['暂不支持，没有排期，网页版有深色主题可以用'],
    }),
    right: ['decline-with-alternative'],
    wrong: ['bug-confirmed', 'solution-done', 'apologise-error'],
  },
  {
    name: '由客户二选一',
    is: zh({
      customerText: '料理机用了一周就坏了，怎么处理？',
      mood: 'upset',
      internalNotes: ['客户可选：换新或者全额退款'],
    }),
    right: ['offer-choice'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'close-warmly'],
  },
  {
    name: '补偿已批',
    is: zh({
      customerText: '报表坏了两个星期，我们是付费用户，很失望。',
      mood: 'upset',
      internalNotes: ['主管批准下个月打八折作为补偿'],
    }),
    right: ['offer-compensation'],
    wrong: ['refund-started', 'thank-praise', 'explain-policy-with-alternative'],
  },
  {
    name: '说得太少',
    is: zh({ customerText: '用不了。' }),
    right: ['ask-details'],
    wrong: ['solution-done', 'outage-notice', 'bug-confirmed', 'refund-started'],
  },
  {
    name: '很急但没说时间',
    is: zh({ customerText: '我们急需开通几个新账号，麻烦加急。', risks: ['urgent'] }),
    right: ['ask-deadline', 'give-next-step-time'],
    wrong: ['solution-done', 'emergency-action', 'apologise-error'],
  },
  {
    name: '客户不急',
    is: zh({
      customerText: '没关系，不着急，您慢慢查。',
      lastAgentText: '我还在跟供应商核实。',
      internalNotes: ['等供应商回复'],
    }),
    right: ['thank-patience', 'update-in-progress'],
    wrong: ['empathise-anger', 'apologise-error', 'solution-done'],
  },
  {
    name: '善意提醒',
    is: zh({ customerText: '跟你们说一声，价格页有个错别字，“按年”写成了“安年”。' }),
    right: ['thank-report'],
    wrong: ['empathise-disappointment', 'apologise-delay', 'refund-started'],
  },
  {
    name: '草稿已道歉、已说明原因，还差下一步',
    is: zh({
      customerText: '订单晚了两周，没人回复！',
      mood: 'angry',
      draft: '李女士您好，让您久等了，实在抱歉，换成我也会着急。这次是因为库存数据有误。',
    }),
    right: ['give-next-step-time'],
    wrong: ['apologise-delay', 'apologise-error', 'empathise-anger', 'greet-and-own', 'explain-cause'],
  },
  {
    name: '同事问电脑的进展',
    is: zh({
      audience: 'internal',
      subject: '新员工电脑',
      customerText: '新同事的电脑有消息了吗？她下周一入职。',
      lastAgentText: '已经下单了。',
      internalNotes: ['供应商处理中，预计周五到'],
    }),
    right: ['internal-update'],
    wrong: ['refund-started', 'offer-compensation', 'cancel-understand'],
  },
]

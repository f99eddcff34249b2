/** More situations, told less neatly: half sentences, several wishes at once, notes in shorthand. */
import type { Case } from './situation'

const zh = (is: Case['is']): Case['is'] => ({ lang: 'zh', ...is })

export const casesMore: Case[] = [
  {
    name: 'wants to know how to add a colleague',
    is: {
      channel: 'chat',
      hoursWaiting: 0.1,
      customerText: 'hi, is there a way to give my assistant her own login?',
    },
    right: ['how-to-steps'],
    wrong: ['access-restored', 'security-caution', 'apologise-delay'],
  },
  {
    name: 'afraid of losing data after an update',
    is: {
      customerText:
        'The app asks me to migrate. Will I lose my photos if I do? I am really scared to press the button.',
      mood: 'worried',
    },
    right: ['empathise-worry'],
    wrong: ['empathise-anger', 'refund-started', 'close-warmly', 'apologise-delay'],
  },
  {
    name: 'icy and polite after a broken promise',
    is: {
      customerText: 'I was assured a call back on Monday. It is now Thursday. I expect an explanation.',
      mood: 'angry',
      lastAgentText: 'A colleague will call you on Monday.',
      hoursWaiting: 30,
    },
    right: ['apologise-delay', 'empathise-anger'],
    wrong: ['close-warmly', 'ask-feedback', 'how-to-steps', 'explain-cause'],
  },
  {
    name: 'hotel booking to be moved',
    is: { customerText: 'Could we change the date of our booking from the 3rd to the 10th?' },
    right: ['change-assess', 'confirm-understanding'],
    wrong: ['cancel-understand', 'apologise-error', 'solution-done'],
  },
  {
    name: 'invoice higher than usual',
    is: {
      subject: 'Bill',
      customerText: 'My bill is 40 euros higher than last month and I have no idea why.',
      mood: 'upset',
    },
    right: ['ask-details', 'confirm-understanding', 'empathise-disappointment', 'greet-and-own'],
    wrong: ['billing-corrected', 'refund-started', 'explain-cause', 'offer-compensation'],
  },
  {
    name: 'late cancellation fee, goodwill impossible',
    is: {
      customerText: 'Could you waive the late fee? I was in hospital.',
      internalNotes: ['Terms: fee applies after 24 h. Can offer to move it to the next booking instead.'],
    },
    right: ['explain-policy-with-alternative', 'decline-with-alternative'],
    wrong: ['refund-started', 'solution-done', 'emergency-action'],
  },
  {
    name: 'notes: investigation goes on, customer upset',
    is: {
      customerText: 'Still nothing? My shop cannot take card payments for two days now.',
      mood: 'upset',
      risks: ['urgent', 'repeated'],
      lastAgentText: 'We are checking the terminal.',
      internalNotes: ['Payment provider is still investigating, no ETA.'],
    },
    right: ['update-in-progress', 'apologise-delay', 'update-delayed'],
    wrong: ['solution-done', 'confirm-solved', 'refund-started', 'close-warmly'],
  },
  {
    name: 'sent what we asked for',
    is: {
      customerText: 'As requested, here is the screenshot and the serial number is X-114.',
      lastAgentText: 'Could you send me a screenshot and the serial number?',
    },
    right: ['acknowledge-receipt', 'give-next-step-time'],
    wrong: ['ask-screenshot', 'ask-details', 'solution-done', 'close-warmly'],
  },
  {
    name: 'a stolen account',
    is: {
      customerText: 'Somebody got into my account and ordered three phones. That was not me!',
      mood: 'worried',
      risks: ['safety'],
    },
    right: ['security-caution'],
    wrong: ['how-to-steps', 'delivery-status', 'refund-started', 'close-warmly'],
  },
  {
    name: 'threatens a bad review',
    is: {
      customerText: 'Terrible. I will tell everyone on Trustpilot how you treat people.',
      mood: 'angry',
      risks: ['public'],
    },
    right: ['empathise-anger'],
    wrong: ['thank-praise', 'ask-feedback', 'close-warmly', 'legal-holding-reply'],
  },
  {
    name: 'production line stands',
    is: {
      customerText:
        'Our production line is down because your controller lost its licence. We are losing money every minute.',
      mood: 'angry',
      risks: ['urgent'],
    },
    right: ['emergency-action', 'empathise-anger'],
    wrong: ['ask-feedback', 'how-to-steps', 'close-warmly', 'refund-started'],
  },
  {
    name: 'replied, silence, fix was claimed, ticket pending',
    is: {
      status: 'pending',
      customerText: 'The scanner does not scan.',
      lastAgentText: 'I have updated the driver, please try again.',
      answered: true,
      hoursWaiting: null,
    },
    right: ['follow-up-check', 'confirm-solved'],
    wrong: ['apologise-delay', 'ask-details', 'refund-started'],
  },
  {
    name: 'works but slow was mentioned; thanks',
    is: {
      customerText: 'All sorted, thanks so much for the quick help!',
      mood: 'pleased',
      lastAgentText: 'I have renewed your licence.',
    },
    right: ['close-warmly', 'thank-praise', 'ask-feedback'],
    wrong: ['apologise-delay', 'ask-details', 'update-in-progress', 'empathise-worry'],
  },
  {
    name: 'fix did not help',
    is: {
      customerText: 'I tried that, still the same error.',
      mood: 'upset',
      lastAgentText: 'Please clear the cache and try again.',
    },
    right: ['ask-details', 'empathise-disappointment', 'ask-screenshot'],
    wrong: ['solution-done', 'close-warmly', 'ask-feedback', 'confirm-solved'],
  },
  {
    name: 'colleague asks for access to a folder',
    is: {
      audience: 'internal',
      customerText: 'Could I get access to the finance folder? I took over from Peter.',
    },
    right: ['greet-and-own', 'internal-update', 'ask-verify-identity', 'acknowledge-receipt'],
    wrong: ['refund-started', 'cancel-understand', 'apologise-delay', 'offer-compensation'],
  },
  {
    name: 'colleague delivered what we needed',
    is: {
      audience: 'internal',
      customerText: 'Here are the log files you asked for.',
      lastAgentText: 'Could you send me the logs?',
    },
    right: ['internal-thanks'],
    wrong: ['thank-praise', 'apologise-delay', 'empathise-worry'],
  },
  {
    name: 'wants the money back, lead says voucher or reshipment',
    is: {
      customerText: 'The vase arrived smashed. I want my money back.',
      mood: 'upset',
      risks: ['refund'],
      internalNotes: ['Options: reship or refund, let her choose.'],
    },
    right: ['offer-choice', 'apologise-error'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'delivery-status'],
  },
  {
    name: 'draft already greets and asks',
    is: {
      customerText: 'Export fails, I need it for my audit tomorrow.',
      mood: 'worried',
      risks: ['urgent'],
      draft: 'Hi Sam, thank you for your message. Could you send me a screenshot of the error?',
    },
    right: ['give-next-step-time', 'empathise-worry'],
    wrong: ['ask-screenshot', 'greet-and-own', 'acknowledge-receipt'],
  },
  {
    name: '问怎么邀请同事',
    is: zh({ channel: 'chat', hoursWaiting: 0.1, customerText: '你好，怎么给同事开一个子账号' }),
    right: ['how-to-steps'],
    wrong: ['access-restored', 'security-caution', 'apologise-delay'],
  },
  {
    name: '怕升级丢数据',
    is: zh({ customerText: '提示我要升级，升级了照片会不会没了？我不敢点。', mood: 'worried' }),
    right: ['empathise-worry'],
    wrong: ['empathise-anger', 'refund-started', 'apologise-delay', 'close-warmly'],
  },
  {
    name: '说好回电没回，语气客气但很冷',
    is: zh({
      customerText: '上周五承诺周一回电，今天已经周四，请给我一个解释。',
      mood: 'angry',
      lastAgentText: '周一会有同事给您回电。',
      hoursWaiting: 30,
    }),
    right: ['apologise-delay', 'empathise-anger'],
    wrong: ['close-warmly', 'ask-feedback', 'how-to-steps', 'explain-cause'],
  },
  {
    name: '想改酒店日期',
    is: zh({ customerText: '我们的预订想从3号改到10号，可以吗？' }),
    right: ['change-assess', 'confirm-understanding'],
    wrong: ['cancel-understand', 'apologise-error', 'solution-done'],
  },
  {
    name: '话费多了不知道为什么',
    is: zh({ customerText: '这个月话费比上个月多了40块，搞不懂。', mood: 'upset' }),
    right: ['ask-details', 'confirm-understanding', 'empathise-disappointment', 'greet-and-own'],
    wrong: ['billing-corrected', 'refund-started', 'explain-cause', 'offer-compensation'],
  },
  {
    name: '想免滞纳金',
    is: zh({
      customerText: '住院了没来得及交，滞纳金能不能免掉？',
      internalNotes: ['规定逾期要收，不能免，可以申请分期'],
    }),
    right: ['explain-policy-with-alternative', 'decline-with-alternative'],
    wrong: ['refund-started', 'solution-done', 'emergency-action'],
  },
  {
    name: '收款机两天不能用，供应商还在查',
    is: zh({
      customerText: '两天了还是刷不了卡，到底什么情况？',
      mood: 'upset',
      risks: ['urgent', 'repeated'],
      lastAgentText: '正在检查终端。',
      internalNotes: ['支付通道还在排查，暂无结论'],
    }),
    right: ['update-in-progress', 'apologise-delay', 'update-delayed'],
    wrong: ['solution-done', 'confirm-solved', 'refund-started', 'close-warmly'],
  },
  {
    name: '资料已补',
    is: zh({ customerText: '截图发你了，序列号是X-114。', lastAgentText: '麻烦您提供截图和序列号。' }),
    right: ['acknowledge-receipt', 'give-next-step-time'],
    wrong: ['ask-screenshot', 'ask-details', 'solution-done', 'close-warmly'],
  },
  {
    name: '账号被盗下单',
    is: zh({
      customerText: '有人登了我的账号买了三部手机，不是我买的！',
      mood: 'worried',
      risks: ['safety'],
    }),
    right: ['security-caution'],
    wrong: ['how-to-steps', 'delivery-status', 'refund-started', 'close-warmly'],
  },
  {
    name: '要曝光',
    is: zh({ customerText: '什么破服务，我要发小红书让大家都看看！', mood: 'angry', risks: ['public'] }),
    right: ['empathise-anger'],
    wrong: ['thank-praise', 'ask-feedback', 'close-warmly', 'legal-holding-reply'],
  },
  {
    name: '产线停了',
    is: zh({
      customerText: '你们的控制器授权失效，产线全停了，每分钟都在损失！',
      mood: 'angry',
      risks: ['urgent'],
    }),
    right: ['emergency-action', 'empathise-anger'],
    wrong: ['ask-feedback', 'how-to-steps', 'close-warmly', 'refund-started'],
  },
  {
    name: '修过，客户没回音',
    is: zh({
      status: 'pending',
      customerText: '扫码枪扫不出来。',
      lastAgentText: '驱动已更新，您再试试。',
      answered: true,
      hoursWaiting: null,
    }),
    right: ['follow-up-check', 'confirm-solved'],
    wrong: ['apologise-delay', 'ask-details', 'refund-started'],
  },
  {
    name: '办法不管用',
    is: zh({
      customerText: '照做了，还是一样报错。',
      mood: 'upset',
      lastAgentText: '请您清一下缓存再试试。',
    }),
    right: ['ask-details', 'empathise-disappointment', 'ask-screenshot'],
    wrong: ['solution-done', 'close-warmly', 'ask-feedback', 'confirm-solved'],
  },
  {
    name: '同事申请权限',
    is: zh({ audience: 'internal', customerText: '我接了小陈的工作，能给我开一下财务文件夹的权限吗？' }),
    right: ['greet-and-own', 'internal-update', 'ask-verify-identity', 'acknowledge-receipt'],
    wrong: ['refund-started', 'cancel-understand', 'apologise-delay', 'offer-compensation'],
  },
  {
    name: '同事给了日志',
    is: zh({
      audience: 'internal',
      customerText: '你要的日志已经传到共享盘了。',
      lastAgentText: '麻烦发一下日志。',
    }),
    right: ['internal-thanks'],
    wrong: ['thank-praise', 'apologise-delay', 'empathise-worry'],
  },
  {
    name: '花瓶碎了，可补发可退',
    is: zh({
      customerText: '花瓶收到就是碎的，给我退钱。',
      mood: 'upset',
      risks: ['refund'],
      internalNotes: ['两个方案：补发或退款，让客户选'],
    }),
    right: ['offer-choice', 'apologise-error'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'delivery-status'],
  },
  {
    name: 'gym membership, moving abroad',
    is: {
      customerText: 'I am moving to Chile in January and would like to end my contract with you.',
      risks: ['cancel'],
    },
    right: ['cancel-understand'],
    wrong: ['cancel-confirm', 'apologise-error', 'refund-started', 'empathise-anger'],
  },
  {
    name: 'password mail never comes',
    is: {
      channel: 'chat',
      hoursWaiting: 0.05,
      customerText: 'the password reset email never arrives, cant get in',
      mood: 'upset',
    },
    right: ['ask-details', 'empathise-disappointment', 'greet-and-own', 'ask-verify-identity'],
    wrong: ['access-restored', 'delivery-status', 'solution-done', 'refund-started', 'outage-notice'],
  },
  {
    name: 'notes: investigation by engineers, first reply',
    is: {
      customerText: 'Our dashboards show wrong totals since the update.',
      internalNotes: ['Could not reproduce so far, need an example report and the browser version.'],
    },
    right: ['ask-details'],
    wrong: ['bug-confirmed', 'solution-done', 'billing-corrected', 'outage-notice'],
  },
  {
    name: 'student discount not possible for companies',
    is: {
      customerText: 'Can we get the student discount for our company account?',
      internalNotes: ['Not eligible. Could offer annual billing with 10 % off.'],
    },
    right: ['explain-policy-with-alternative', 'decline-with-alternative', 'offer-compensation'],
    wrong: ['refund-started', 'billing-corrected', 'apologise-error', 'how-to-steps'],
  },
  {
    name: 'journalist asks',
    is: {
      customerText:
        'I write for the Morning Post and am preparing an article on your data leak. Please comment by tomorrow noon.',
      risks: ['public', 'safety', 'urgent'],
    },
    right: ['handoff-with-owner', 'greet-and-own', 'give-next-step-time', 'acknowledge-receipt'],
    wrong: ['how-to-steps', 'apologise-error', 'close-warmly', 'refund-started'],
  },
  {
    name: 'thanks for an update, still waiting',
    is: {
      customerText: 'Thank you for the update. Please keep me posted.',
      lastAgentText: 'The part is ordered, I will write again on Friday.',
      internalNotes: ['Part ordered, pending delivery to workshop.'],
    },
    right: ['update-in-progress', 'thank-patience', 'give-next-step-time'],
    wrong: ['solution-done', 'apologise-error', 'empathise-anger', 'refund-started'],
  },
  {
    name: 'password was reset for her',
    is: {
      customerText: 'Could you reset my 2FA? New phone.',
      internalNotes: ['ID checked via video, verified.', '2FA reset done.'],
    },
    right: ['access-restored', 'solution-done'],
    wrong: ['ask-verify-identity', 'security-caution', 'bug-confirmed'],
  },
  {
    name: 'damaged, refund issued',
    is: {
      customerText: 'The mirror was broken on arrival, very disappointing.',
      mood: 'upset',
      internalNotes: ['Photos ok. Full refund processed 12:40.'],
    },
    right: ['refund-started'],
    wrong: ['ask-screenshot', 'ask-details', 'refund-declined-with-alternative', 'delivery-status'],
  },
  {
    name: 'worried about a data leak in the news',
    is: {
      customerText: 'I read that customer data leaked. Is my data affected? I am very concerned.',
      mood: 'worried',
      risks: ['safety'],
    },
    right: ['empathise-worry', 'security-caution'],
    wrong: ['access-restored', 'how-to-steps', 'solution-done', 'close-warmly'],
  },
  {
    name: 'sarcastic, third reminder',
    is: {
      customerText: 'Great, another week without an answer. Wonderful service.',
      mood: 'angry',
      risks: ['repeated'],
      lastAgentText: 'I will look into it.',
      hoursWaiting: 170,
    },
    right: ['apologise-delay', 'empathise-anger'],
    wrong: ['thank-praise', 'close-warmly', 'ask-feedback'],
  },
  {
    name: 'wants the price list',
    is: { customerText: 'Hello, could you send me the current price list for 50 users?' },
    right: ['greet-and-own', 'acknowledge-receipt', 'confirm-understanding', 'give-next-step-time'],
    wrong: ['apologise-error', 'billing-corrected', 'refund-started', 'change-assess', 'empathise-worry'],
  },
  {
    name: '出国，想退健身卡',
    is: zh({ customerText: '一月份要去国外工作，想解约，麻烦告知流程。', risks: ['cancel'] }),
    right: ['cancel-understand'],
    wrong: ['cancel-confirm', 'apologise-error', 'refund-started', 'empathise-anger'],
  },
  {
    name: '收不到验证码',
    is: zh({
      channel: 'chat',
      hoursWaiting: 0.05,
      customerText: '一直收不到验证码，登不上去',
      mood: 'upset',
    }),
    right: ['ask-details', 'empathise-disappointment', 'greet-and-own', 'ask-verify-identity'],
    wrong: ['access-restored', 'delivery-status', 'solution-done', 'outage-notice'],
  },
  {
    name: '复现不了，要例子',
    is: zh({
      customerText: '更新之后看板合计不对。',
      internalNotes: ['无法复现，需要客户提供报表名称和浏览器版本'],
    }),
    right: ['ask-details'],
    wrong: ['bug-confirmed', 'solution-done', 'billing-corrected', 'outage-notice'],
  },
  {
    name: '公司想要学生价',
    is: zh({ customerText: '我们公司账号能享受学生优惠吗？', internalNotes: ['不符合条件，可以给年付九折'] }),
    right: ['explain-policy-with-alternative', 'decline-with-alternative', 'offer-compensation'],
    wrong: ['refund-started', 'billing-corrected', 'apologise-error', 'how-to-steps'],
  },
  {
    name: '换手机后重置了验证',
    is: zh({
      customerText: '换了手机，帮我重置一下二次验证。',
      internalNotes: ['视频核实身份已通过', '已重置二次验证'],
    }),
    right: ['access-restored', 'solution-done'],
    wrong: ['ask-verify-identity', 'security-caution', 'bug-confirmed'],
  },
  {
    name: '镜子碎了，已全额退',
    is: zh({
      customerText: '镜子收到就是碎的，太失望了。',
      mood: 'upset',
      internalNotes: ['照片已看，全额退款已处理'],
    }),
    right: ['refund-started'],
    wrong: ['ask-screenshot', 'ask-details', 'refund-declined-with-alternative', 'delivery-status'],
  },
  {
    name: '看到新闻担心泄露',
    is: zh({
      customerText: '听说你们数据泄露了，我的信息有没有事？很担心。',
      mood: 'worried',
      risks: ['safety'],
    }),
    right: ['empathise-worry', 'security-caution'],
    wrong: ['access-restored', 'how-to-steps', 'solution-done', 'close-warmly'],
  },
  {
    name: '阴阳怪气的第三次催促',
    is: zh({
      customerText: '真棒，又一周没人理，服务真好。',
      mood: 'angry',
      risks: ['repeated'],
      lastAgentText: '我去看一下。',
      hoursWaiting: 170,
    }),
    right: ['apologise-delay', 'empathise-anger'],
    wrong: ['thank-praise', 'close-warmly', 'ask-feedback'],
  },
  {
    name: '要一份报价',
    is: zh({ customerText: '您好，麻烦发一份50人的报价给我。' }),
    right: ['greet-and-own', 'acknowledge-receipt', 'confirm-understanding', 'give-next-step-time'],
    wrong: ['apologise-error', 'billing-corrected', 'refund-started', 'change-assess', 'empathise-worry'],
  },
  {
    name: '谢谢通报，继续等',
    is: zh({
      customerText: '好的，谢谢告知，有消息跟我说。',
      lastAgentText: '配件已下单，周五再跟您说。',
      internalNotes: ['配件在途，等待到店'],
    }),
    right: ['update-in-progress', 'thank-patience', 'give-next-step-time'],
    wrong: ['solution-done', 'apologise-error', 'empathise-anger', 'refund-started'],
  },
]

/**
 * Whole replies with every piece of evidence they give, labelled by hand from the definitions before
 * any of them was run: the measure of how the detectors work together on natural text.
 */
import type { EvidenceId } from '@/lib/checklist/types'

export type LabelledReply = { customer: string; reply: string; gives: EvidenceId[] }

export const englishReplies: LabelledReply[] = [
  {
    customer:
      'My oven trips the fuse every time it gets hot. Is that covered by the guarantee? Regards, Janet Cole',
    reply:
      'Hello Janet,\n\nThank you for describing it so clearly. Yes, a heating element that trips the fuse is covered by the guarantee for another fourteen months. An engineer will visit you on Wednesday between 8 and 12.\n\nBest wishes\nNeil',
    gives: ['greeted-by-name', 'acknowledged', 'thanked', 'answered-question', 'next-step', 'gave-time'],
  },
  {
    customer: 'This is a joke. Two weeks for a pair of laces and now they are the wrong colour.',
    reply:
      'Two weeks for laces and then the wrong colour is maddening, and I apologise. I have put a black pair in the post this morning by first class, so they reach you tomorrow. Keep the brown ones.',
    gives: ['empathy', 'apology', 'next-step', 'gave-time'],
  },
  {
    customer: 'Do you deliver to Orkney?',
    reply: 'We do! It takes four to six working days and costs 9.50 per parcel.',
    gives: ['answered-question'],
  },
  {
    customer: 'I would like to cancel my gym membership.',
    reply: 'Please complete the attached form and return it to the branch.',
    gives: [],
  },
  {
    customer: 'The invoice has the old address on it.',
    reply: 'Noted, thanks. I will send you a corrected invoice by the end of the day.',
    gives: ['acknowledged', 'thanked', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer:
      'My mother’s wheelchair was left behind in Lisbon. She cannot leave the hotel room. Please hurry.',
    reply:
      'Dear Mr Costa,\n\nI can only imagine how distressing this is for you and your mother. I have spoken to our station in Lisbon: the wheelchair was found and is booked on the 16:40 flight. My colleague Rita at the airport will bring it to the hotel herself tonight. In the meantime the hotel can lend your mother theirs, I have asked them.\n\nIs there anything your mother needs right now?',
    gives: [
      'greeted-by-name',
      'empathy',
      'next-step',
      'gave-time',
      'owner-named',
      'alternative-offered',
      'asked-question',
    ],
  },
  {
    customer: 'How do I change the language of the subtitles?',
    reply: 'Open the player, click the speech bubble at the bottom right and choose your language.',
    gives: ['answered-question'],
  },
  {
    customer: 'You charged my card although I cancelled in August. I want my money back. Liam Doherty',
    reply:
      'Hi Liam,\n\nI checked our records and you are right: you cancelled on 14 August and should not have been charged. I am sorry. The 29.90 went back to your card a minute ago; banks usually need three days to show it.\n\nTake care,\nOlu',
    gives: ['greeted-by-name', 'acknowledged', 'apology', 'closed-warmly', 'empathy'],
  },
  {
    customer: 'Can I bring my dog to the restaurant?',
    reply:
      'Dogs are welcome on the terrace, but not inside. Would you like a table in the shade? It was lovely to hear that he is already fourteen.',
    gives: ['answered-question', 'asked-question', 'alternative-offered'],
  },
  {
    customer: 'Still no internet. Third call this week!',
    reply:
      'We apologise for any inconvenience. Your ticket is important to us. We will get back to you as soon as possible.',
    gives: ['apology', 'next-step'],
  },
  {
    customer: 'The translation reads as if a machine had done it.',
    reply:
      'Thank you for being so frank. I have read both pages, and I agree with you about the second one. Helen Marsh, who has translated for us for ten years, is rewriting it now and you will have the new text by Friday noon. I will read it myself before it goes out. May I ask whether the first page can stay as it is?',
    gives: ['thanked', 'acknowledged', 'next-step', 'gave-time', 'owner-named', 'asked-question'],
  },
  {
    customer: 'Thank you, the new hinge fits perfectly!',
    reply:
      'That made my day, thank you for telling me. How was the fitting, were the instructions clear? Enjoy the garden gate!',
    gives: ['thanked', 'acknowledged', 'asked-question', 'asked-feedback', 'closed-warmly'],
  },
  {
    customer: 'When will the results of my blood test be ready? I am so nervous. Nina',
    reply:
      'Hi Nina, waiting for results is nerve-racking. The lab sends them tomorrow by 11, and Dr Weber will call you right after.',
    gives: ['greeted-by-name', 'empathy', 'answered-question', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'I need the conference room for 30 instead of 20 people.',
    reply:
      'So you need the room for thirty instead of twenty. The blue room holds only 24, but I can offer you the hall next door at the same price, or we split the group in two. Which would you prefer?',
    gives: ['restated-need', 'alternative-offered', 'asked-question'],
  },
  {
    customer: 'Please delete my account and all my data.',
    reply: 'Your request has been received. According to our policy, deletion takes 30 days.',
    gives: ['acknowledged'],
  },
  {
    customer: 'Why is my parcel going back to you?',
    reply:
      'The driver could not find a bell with your name, and that is why it is on its way back. If you like, I can have it delivered to the shop on the corner instead. I will wait for your answer until 6 pm today before it is sent out.',
    gives: ['answered-question', 'alternative-offered', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'App crashes when I open the calendar.',
    reply: 'Hi, have you tried reinstalling? Which phone do you have? Regards, Tom',
    gives: ['asked-question'],
  },
  {
    customer:
      'My son was really looking forward to the puppet show and you cancel an hour before. Very disappointing.',
    reply:
      'I am so sorry that your son missed the show he had been looking forward to. An hour before is far too late for a family that is already on the bus. Our box office team will refund both tickets today, and the puppeteers would love to show him the puppets on Sunday at two. We hope to see him laugh after all!',
    gives: [
      'apology',
      'empathy',
      'next-step',
      'gave-time',
      'owner-named',
      'alternative-offered',
      'closed-warmly',
    ],
  },
  {
    customer: 'Is the coat machine washable?',
    reply: 'I am not sure, let me ask the buyer and come back to you today before four.',
    gives: ['next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'Your technician was fantastic, please pass that on.',
    reply:
      'Thank you so much, I have passed it on and he was beaming. If you have two minutes, we would be grateful for a short review on our page. Have a wonderful week!',
    gives: ['thanked', 'asked-feedback', 'closed-warmly'],
  },
  {
    customer: 'I was promised a call back yesterday.',
    reply:
      'You were, and it did not come. That was my mistake: I had noted the wrong day. I am calling you in ten minutes.',
    gives: ['apology', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'What does the premium plan cost for five people?',
    reply: 'For five people it is 45 euros a month, or 450 a year if you pay at once.',
    gives: ['answered-question'],
  },
  {
    customer: 'The second half of my order is missing.',
    reply:
      'I understand that your order came without the second half. Could you tell me what is printed on the label? Once I have the number, I will trace it.',
    gives: ['restated-need', 'asked-question', 'next-step', 'owner-named'],
  },
  {
    customer: 'Login does not work since this morning, nobody here can work.',
    reply:
      'Hi all, we are aware of the problem and our engineers are working on it. Next update at 10:30. Until then you can use the mobile app, which is not affected.',
    gives: ['next-step', 'gave-time', 'alternative-offered'],
  },
  {
    customer: 'I am afraid I entered my password on a fake page.',
    reply:
      'Good that you wrote straight away. That is a nasty feeling. I have locked the account, nobody has been in it. Please choose a new password with the link below. I will watch the account for the next 24 hours and call you if anything moves.',
    gives: ['empathy', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'Where can I find my contract number?',
    reply:
      'You will find it at the top right of every invoice, below the date. If you have any further questions, feel free to ask.',
    gives: ['answered-question'],
  },
]

export const chineseReplies: LabelledReply[] = [
  {
    customer: '烤箱一热就跳闸，还在保修期吗？王建国',
    reply:
      '王先生您好，谢谢您讲得这么详细。在保的，加热管跳闸属于保修范围，还有十四个月。师傅周三上午上门检修。祝好！',
    gives: [
      'greeted-by-name',
      'acknowledged',
      'thanked',
      'answered-question',
      'next-step',
      'gave-time',
      'closed-warmly',
    ],
  },
  {
    customer: '等了两周，寄来的鞋带颜色还是错的，无语。',
    reply:
      '等了两周颜色还不对，换谁都得生气，真的抱歉。黑色那双我今天上午已经寄出，明天就能到，棕色的您留着用。',
    gives: ['empathy', 'apology', 'next-step', 'gave-time'],
  },
  {
    customer: '你们送到漠河吗？',
    reply: '可以送的，一般五到七天，运费15元。',
    gives: ['answered-question'],
  },
  {
    customer: '我要退健身卡。',
    reply: '请填写附件表格并交回门店。',
    gives: [],
  },
  {
    customer: '发票地址是旧的。',
    reply: '收到，谢谢提醒。我下班前把改好的发票发给您。',
    gives: ['acknowledged', 'thanked', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '我妈的轮椅落在三亚机场了，她现在出不了房门，急！',
    reply:
      '老人家出不了门，您一定急坏了。我已经联系三亚站，轮椅找到了，搭今天16:40的航班过来，同事小罗今晚亲自送到酒店。在这之前，酒店可以先借一台给阿姨用，我跟前台说好了。阿姨现在还需要别的吗？',
    gives: ['empathy', 'next-step', 'gave-time', 'owner-named', 'alternative-offered', 'asked-question'],
  },
  {
    customer: '字幕语言在哪里改？',
    reply: '打开播放器，点右下角的小气泡，选择语言就行。',
    gives: ['answered-question'],
  },
  {
    customer: '八月就取消了怎么还扣我钱？退钱！李萌',
    reply:
      '李女士，我查了记录，您8月14日确实取消了，这笔不该扣，对不起。29.9元一分钟前已经原路退回，银行一般三天内显示。多保重。',
    gives: ['greeted-by-name', 'acknowledged', 'apology', 'closed-warmly'],
  },
  {
    customer: '可以带狗进餐厅吗？',
    reply: '露台可以带狗，室内不行。要不要给您留个阴凉的位子？',
    gives: ['answered-question', 'asked-question'],
  },
  {
    customer: '还是没网，这周打了三次电话了！',
    reply: '给您带来不便敬请谅解，我们会尽快为您处理。',
    gives: ['apology', 'next-step'],
  },
  {
    customer: '这译文像机器翻的。',
    reply:
      '谢谢您直说。两页我都读了，第二页确实不行。我们请何老师重译，周五中午前给您新稿，发出前我会再看一遍。第一页可以保留吗？',
    gives: ['thanked', 'acknowledged', 'next-step', 'gave-time', 'owner-named', 'asked-question'],
  },
  {
    customer: '新合页装上了，严丝合缝，谢谢！',
    reply: '太好了，谢谢您特意来告诉我们。安装说明看得明白吗，有没有哪里可以写得更好？祝您花园里花开满园。',
    gives: ['thanked', 'acknowledged', 'asked-question', 'asked-feedback', 'closed-warmly'],
  },
  {
    customer: '验血结果什么时候出？我好紧张。周宁',
    reply: '周女士您好，等结果的滋味确实难熬，您紧张很正常。结果明天上午11点前出来，韦医生会马上给您打电话。',
    gives: ['greeted-by-name', 'empathy', 'answered-question', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '会议室从20人改成30人。',
    reply:
      '您是想把会议室从20人改成30人。蓝厅最多坐24位，但隔壁大厅同价可以换给您，或者分成两场，您看哪种合适？',
    gives: ['restated-need', 'alternative-offered', 'asked-question'],
  },
  {
    customer: '请注销我的账号并删除全部资料。',
    reply: '您的申请已受理。根据规定，注销需要30天。',
    gives: ['acknowledged'],
  },
  {
    customer: '我的包裹为什么退回去了？',
    reply:
      '因为司机按了三次门铃没人应，包裹才退回。您要是愿意，可以改送到楼下便利店。我等您答复到今天下午六点，再安排派送。',
    gives: ['answered-question', 'alternative-offered', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '日历一点就闪退。',
    reply: '您好，重装过吗？手机是什么型号？',
    gives: ['asked-question'],
  },
  {
    customer: '孩子盼了一个月的木偶戏，开场前一小时说取消，太让人失望了。',
    reply:
      '让孩子盼了一个月却落空，真是非常抱歉。开场前一小时才通知，一家人都在路上了，确实太扫兴。票务组今天就把两张票的钱退给您；另外这周日下午两点，想请孩子到后台看木偶，您看方便吗？期待看到他开心的样子。',
    gives: [
      'apology',
      'empathy',
      'next-step',
      'gave-time',
      'owner-named',
      'alternative-offered',
      'asked-question',
      'closed-warmly',
    ],
  },
  {
    customer: '这件大衣能机洗吗？',
    reply: '这个我不确定，我去问采购，今天四点前回复您。',
    gives: ['next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '你们的师傅特别棒，请替我谢谢他。',
    reply: '谢谢您，话我带到了，他乐了一上午。方便的话请您花两分钟给个评价。祝您一周顺心！',
    gives: ['thanked', 'asked-feedback', 'closed-warmly'],
  },
  {
    customer: '说好昨天回电的。',
    reply: '昨天没有打，是我记错了日子，对不起。十分钟内我给您打过去。',
    gives: ['apology', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '五个人用高级版多少钱？',
    reply: '五个人每月45元，年付450元。',
    gives: ['answered-question'],
  },
  {
    customer: '我的订单少了一半。',
    reply: '您的订单只收到了一半，另一半没有到，对吗？麻烦告诉我标签上的号码，拿到号码我马上去查。',
    gives: ['restated-need', 'asked-question', 'next-step', 'owner-named'],
  },
  {
    customer: '早上开始登录不了，全公司都干不了活。',
    reply:
      '各位好，问题已经定位，工程师正在修复，10:30再给大家同步进展。在恢复之前可以先用手机版，不受影响。',
    gives: ['next-step', 'gave-time', 'alternative-offered'],
  },
  {
    customer: '我好像在假网页上输了密码，怎么办？',
    reply:
      '您马上来说是对的，遇到这种事谁都会慌。账号我已经锁定，没有人登录过。请您点下面的链接改一个新密码。接下来24小时我会盯着，有异动立刻给您打电话。',
    gives: ['empathy', 'answered-question', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '合同编号在哪里看？',
    reply: '在每张账单右上角、日期下面。还有疑问欢迎随时咨询。',
    gives: ['answered-question'],
  },
]

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
    gives: ['greeted-by-name', 'acknowledged', 'apology', 'closed-warmly'],
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

  {
    customer: 'Our printer prints pink stripes since the toner change. We have a deadline tomorrow morning!',
    reply:
      'Good afternoon,\n\nPink stripes the day before a deadline: not what anyone needs. Two quick questions, so that I send the right thing: is the stripe always in the same place, and did you keep the old toner? If it is the drum, a courier can bring a new one tonight by eight; if not, I will walk you through the cleaning on the phone.\n\nErik',
    gives: ['empathy', 'asked-question', 'next-step', 'gave-time', 'owner-named', 'alternative-offered'],
  },
  {
    customer: 'Can you confirm my appointment on the 12th?',
    reply: 'Confirmed: 12 June, 9:15, with Dr Lund. Please bring your insurance card.',
    gives: ['answered-question'],
  },
  {
    customer: 'The rucksack strap tore after a week. I am on a hiking trip.',
    reply:
      'Hi, thanks for reaching out! We value your feedback. Unfortunately, wear and tear is not covered by our warranty. Have a nice day!',
    gives: ['acknowledged', 'thanked', 'closed-warmly'],
  },
  {
    customer: 'I was told the scholarship money would come in March. It is May. Regards, Fatima',
    reply:
      'Dear Fatima, two months late is hard when the rent is due every month, and I am sorry. Your file was waiting for a signature that nobody had asked for. I got it this morning. The transfer leaves us tomorrow and reaches you by Thursday. I will check on Thursday afternoon that it has arrived.',
    gives: ['greeted-by-name', 'empathy', 'apology', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'Does the tent come with pegs?',
    reply: 'Yes, sixteen of them, plus four spares.',
    gives: ['answered-question'],
  },
  {
    customer: 'I want to speak to a manager about how I was treated in your shop.',
    reply:
      'Thank you for coming to us with this. What you describe is not how anyone should be treated, and I apologise. I have passed your message to our shop manager, Denise Albright; she will phone you today between four and five. Is the number in your account still right?',
    gives: [
      'thanked',
      'acknowledged',
      'empathy',
      'apology',
      'next-step',
      'gave-time',
      'owner-named',
      'asked-question',
    ],
  },
  {
    customer: 'How long does the battery last, and can I replace it myself?',
    reply:
      'About nine hours of video. It can be replaced with a small screwdriver in ten minutes; the guide is in the box.',
    gives: ['answered-question'],
  },
  {
    customer: 'Cancel my subscription please, I do not use it.',
    reply:
      'Hello, your subscription has been cancelled with effect from the 30th. You will receive a confirmation by email. You can come back any time with the same login.',
    gives: ['next-step'],
  },
  {
    customer: 'The software deleted my sketches. Weeks of work. I could cry.',
    reply:
      'Losing weeks of drawings would bring me to tears as well. Please do not save anything on that device for now. We keep backups for 14 days and I have asked our storage team to look for yours. You will hear from me before 18:00 whether they found them.',
    gives: ['empathy', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'Where is my refund?',
    reply:
      'As per our terms and conditions, refunds are processed within 14 working days of receipt of the goods at our warehouse.',
    gives: ['answered-question'],
  },
  {
    customer: 'Please change the delivery address to 4 Mill Lane.',
    reply: 'Done! The parcel now goes to 4 Mill Lane. Anything else?',
    gives: ['asked-question'],
  },
  {
    customer: 'I ordered the vegetarian menu and got chicken. Twice now.',
    reply:
      'You ordered vegetarian and were served chicken, for the second time. I am ashamed of that. I spoke to the kitchen myself: your name is on the board from tomorrow. Would you let me make it up to you with a dinner of your choice?',
    gives: ['restated-need', 'apology', 'asked-question'],
  },
  {
    customer: 'My daughter can not join the video lesson, black screen.',
    reply:
      'Hello Mrs Farrow,\n\nA black screen usually means that another program is holding the camera. Please close all other programs and join again. If it stays black, call me on 555 0144, I am at my desk until six.\n\nHugo',
    gives: ['greeted-by-name'],
  },
  {
    customer: 'Just wanted to say the flowers were gorgeous. My wife cried. Tom',
    reply:
      'Tom, what a lovely message, thank you! Marit, who tied them, has read it twice. We wish you both a happy anniversary.',
    gives: ['greeted-by-name', 'acknowledged', 'thanked', 'closed-warmly'],
  },
  {
    customer: 'Is there any update on case 5512?',
    reply:
      'Not yet, I am afraid: the insurer has not replied. I am calling them this afternoon and will write to you by five either way.',
    gives: ['answered-question', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: 'We need 40 more chairs for Saturday, is that still possible?',
    reply:
      'It is, if folding chairs are fine with you. We only have 12 of the oak ones left. Shall I reserve the 40 folding ones, or would you rather mix?',
    gives: ['answered-question', 'alternative-offered', 'asked-question'],
  },
]

export const chineseReplies: LabelledReply[] = [
  {
    customer: '烤箱一热就跳闸，还在保修期吗？王建国',
    reply:
      '王先生您好，谢谢您讲得这么详细。在保的，加热管跳闸属于保修范围，还有十四个月。师傅周三上午上门检修。祝好！',
    gives: ['greeted-by-name', 'acknowledged', 'thanked', 'answered-question', 'next-step', 'gave-time'],
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

  {
    customer: '换完墨粉打印出来全是粉色条纹，明早就要交标书！',
    reply:
      '明早交标书今晚打印机闹脾气，搁谁都急。先问您两件事：条纹每次都在同一个位置吗？旧墨粉还留着吗？如果是硒鼓坏了，我让快送今晚八点前送一个新的过去；如果不是，我在电话里带您清洁。',
    gives: ['empathy', 'asked-question', 'next-step', 'gave-time', 'owner-named', 'alternative-offered'],
  },
  {
    customer: '12号的预约还算数吗？',
    reply: '算数的，6月12日9:15，伦医生。来的时候请带医保卡。',
    gives: ['answered-question'],
  },
  {
    customer: '背包带子用一周就断了，我还在徒步路上。',
    reply: '亲，感谢您的反馈～正常磨损不在保修范围内哦，祝您生活愉快！',
    gives: ['acknowledged', 'thanked', 'closed-warmly'],
  },
  {
    customer: '说三月发的助学金，五月了还没到。学生 何静',
    reply:
      '何静同学你好，晚了两个月，房租生活费都等着用，真是难为你了，对不起。你的材料卡在一个没人去催的签字上，今天早上我拿到了。款明天转出，周四前到账，周四下午我再确认一遍到没到。',
    gives: ['greeted-by-name', 'empathy', 'apology', 'next-step', 'gave-time', 'owner-named'],
  },
  { customer: '帐篷带地钉吗？', reply: '带的，十六根，另送四根备用。', gives: ['answered-question'] },
  {
    customer: '我要找你们经理，说说你们店员怎么对我的。',
    reply:
      '谢谢您愿意告诉我们。您说的这种态度，换谁都会难受，我先向您道歉。您的留言我已转给店长孟丽，她今天下午四点到五点之间给您打电话。账户里留的号码还能打通吗？',
    gives: [
      'thanked',
      'acknowledged',
      'empathy',
      'apology',
      'next-step',
      'gave-time',
      'owner-named',
      'asked-question',
    ],
  },
  {
    customer: '电池能用多久？能自己换吗？',
    reply: '看视频九小时左右。可以自己换，一把小螺丝刀十分钟搞定，图示在盒子里。',
    gives: ['answered-question'],
  },
  {
    customer: '帮我退订，不用了。',
    reply: '您好，已为您退订，30号起生效，稍后您会收到确认邮件。',
    gives: ['next-step'],
  },
  {
    customer: '软件把我几周的画稿删了，想哭。',
    reply:
      '几周的心血一下子没了，我听着都心疼。先别往那台设备里存东西。我们保留14天备份，存储组正在找您的文件，今天18点前不管找没找到我都告诉您。',
    gives: ['empathy', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '我的退款呢？',
    reply: '根据规定，退款将在仓库收货后14个工作日内处理。',
    gives: ['answered-question', 'next-step', 'gave-time'],
  },
  {
    customer: '地址改成磨坊巷4号。',
    reply: '改好了，包裹现在寄往磨坊巷4号。还有别的要改吗？',
    gives: ['asked-question'],
  },
  {
    customer: '订的素餐又上了鸡肉，第二次了。',
    reply:
      '您订的是素餐，却第二次上了鸡肉，我们很惭愧。我已经跟后厨说好，从明天起您的名字写在看板上。想请您吃顿饭赔罪，您愿意吗？',
    gives: ['restated-need', 'apology', 'asked-question'],
  },
  {
    customer: '女儿上网课一直黑屏。',
    reply:
      '冯妈妈您好，黑屏多半是别的程序占着摄像头，请把其他程序都关掉再进。还是黑的话打我电话5550144，我六点前都在。',
    gives: ['greeted-by-name'],
  },
  {
    customer: '花太美了，我太太都哭了。唐明',
    reply: '唐先生，看到您的留言大家都乐了，谢谢！扎花的小梅看了两遍。祝二位纪念日快乐。',
    gives: ['greeted-by-name', 'acknowledged', 'thanked', 'closed-warmly'],
  },
  {
    customer: '5512号案子有进展吗？',
    reply: '还没有，保险公司没回复。我下午给他们打电话，五点前不管怎样都给您回话。',
    gives: ['answered-question', 'next-step', 'gave-time', 'owner-named'],
  },
  {
    customer: '周六还能再加40把椅子吗？',
    reply: '能加，不过橡木的只剩12把，其余要用折叠椅。您看是全用折叠椅，还是混着摆？',
    gives: ['answered-question', 'alternative-offered', 'asked-question'],
  },
]

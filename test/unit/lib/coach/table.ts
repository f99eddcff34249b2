/** Ordinary drafts for each rule, in both languages, and good ones: apart from the evaluation files. */
import type { CoachRule } from '@/lib/coach/types'

export type Case = [customer: string, draft: string]

const ASKED = 'Hello, could you tell me when my lamp arrives? Thanks, Mara'
const WANTED = 'Hello, please change the address of my order. Thanks, Mara'
const ANGRY = 'This is the third time I write and I am really angry. My lamp is broken. – Mara'
const ZH_ASKED = '您好，请问我的台灯什么时候能到？——王敏'
const ZH_WANTED = '您好，麻烦帮我把收货地址改一下。——王敏'
const ZH_ANGRY = '这都第三次了，我真的很生气！台灯是坏的。——王敏'

/** Each of these breaks at least the rule it stands under. */
export const broken: Record<CoachRule, Case[]> = {
  'wrong-name': [
    [WANTED, 'Hi Martin, your address is changed, the parcel leaves tomorrow at 9.'],
    [ZH_WANTED, '李女士您好，地址已经帮您改好，明天上午9点发货。'],
  ],
  placeholder: [
    [WANTED, 'Hi Mara, I have changed the address. Your parcel arrives on [DATE].'],
    [ZH_WANTED, '王女士您好，地址已经帮您改好，【日期】发货。'],
  ],
  'wrong-language': [
    [WANTED, 'Mara 您好，地址已经帮您改好，包裹明天上午发出。'],
    [ZH_WANTED, 'Dear Ms Wang, I have changed the address and your parcel leaves tomorrow at 9.'],
  ],
  'internal-words': [
    [WANTED, 'Hi Mara, your ticket is sitting with L2, they answer by 3 pm today.'],
    [ZH_WANTED, '王女士您好，您的工单挂在二线，今天下午3点前给您改好。'],
    [
      WANTED,
      'Hi Mara, my colleague in shipping messed up the label. I have changed it, it leaves at 9 tomorrow.',
    ],
  ],
  shouting: [
    [WANTED, 'Hi Mara, I have changed it. PLEASE CHECK your address next time.'],
    [ZH_WANTED, '王女士您好，地址已经帮您改好，请务必核对！！！'],
  ],
  'brush-off': [
    [WANTED, 'Hi Mara, sorry, there is nothing we can do. Have a nice day.'],
    [ZH_WANTED, '王女士您好，系统就这样，我们也没办法，您等着吧。'],
  ],
  condescension: [
    [ASKED, 'Hi Mara, it arrives tomorrow by noon, as I already told you.'],
    [ZH_ASKED, '王女士您好，明天中午前到，之前已经跟您说得很清楚了。'],
  ],
  runaround: [
    [WANTED, 'Hi Mara, thanks for your message. For this you need to contact the shipping department.'],
    [ZH_WANTED, '王女士您好，这个不归我们管，您找快递公司改吧。'],
  ],
  'no-acknowledgement': [
    [ANGRY, 'Hi Mara, a new lamp was sent today and arrives on Thursday by noon.'],
    [ZH_ANGRY, '王女士您好，新台灯今天已经发出，周四中午前到。'],
  ],
  'unanswered-question': [
    [ASKED, 'Hi Mara, thank you for your message, we will get back to you.'],
    [ZH_ASKED, '王女士您好，感谢您的来信，我们会尽快回复您。'],
  ],
  'rule-book': [
    [
      WANTED,
      'Hi Mara, thanks for asking. According to our terms, an address cannot be changed after the order.',
    ],
    [ZH_WANTED, '王女士您好，感谢您的来信。根据平台规定，下单后地址不能修改。'],
  ],
  order: [
    [
      ANGRY,
      'Hi Mara, due to very high demand our deliveries are delayed at the moment. I am sorry. A new lamp left today.',
    ],
    [ZH_ANGRY, '王女士您好，最近大促订单量激增，仓库人手不足。实在抱歉，新台灯今天已经给您发出。'],
  ],
  'promise-without-time': [
    [WANTED, 'Hi Mara, thank you, we will change it as soon as possible.'],
    [ZH_WANTED, '王女士您好，收到，我们会尽快为您处理。'],
  ],
  apathy: [
    [WANTED, 'Hi Mara, change it or leave it, whatever you prefer.'],
    [ZH_WANTED, '王女士您好，改不改都行，您看着办吧。'],
  ],
  coldness: [
    [WANTED, 'Send order number.'],
    [ZH_WANTED, '订单号、新地址发来。'],
  ],
  repeated: [
    [
      `Still no news? – Mara\n[LAST]Hi Mara, your lamp is with the courier and we expect it to arrive soon.`,
      'Hi Mara, your lamp is with the courier and we expect it to arrive soon.',
    ],
    [
      `还没有消息吗？——王敏\n[LAST]王女士您好，您的问题已经提交给技术部门处理，请您耐心等待。`,
      '王女士您好，您的问题已经提交给技术部门处理，请您耐心等待。',
    ],
  ],
  robotism: [
    [
      ASKED,
      'Dear customer, your request is very important to us. Please visit our website for further information.',
    ],
    [ZH_ASKED, '尊敬的用户，感谢您的支持，您的意见对我们非常重要。祝您生活愉快！'],
  ],
}

/** Nothing is wrong with these. */
export const good: Case[] = [
  [ASKED, 'Hi Mara, it is with the courier and arrives on Thursday before noon. Have a lovely day!'],
  [
    ANGRY,
    'Hi Mara, three messages for one broken lamp: I am sorry, that should not have happened. A new one left today and arrives on Thursday by noon.',
  ],
  [
    ANGRY,
    'Dear Mara, you have every reason to be angry, and I apologise. I cannot repair the lamp, but I can send you a new one today or refund you in full. Which would you prefer?',
  ],
  [WANTED, 'Hi Mara, done: the parcel now goes to the new address and leaves tomorrow at 9.'],
  [WANTED, 'Sure, just changed it for you :)'],
  [
    WANTED,
    'Hi Mara, of course. Could you send me the new address, please? I will change it within the hour.',
  ],
  [
    ASKED,
    'Hi Mara, good question. The courier has not scanned it yet, so I am asking them and will tell you by 5 pm today.',
  ],
  [ZH_ASKED, '王女士您好，包裹今天早上已经到杭州，预计明天下午送到您手上。'],
  [
    ZH_ANGRY,
    '王女士您好，台灯坏了还让您催了三次，换谁都会生气，真的很抱歉。新的今天已经给您发出，周四中午前到。',
  ],
  [ZH_WANTED, '好的亲，地址已经帮您改好啦，明天上午发货哦~'],
  [ZH_WANTED, '王女士您好，麻烦您把新地址发我一下，我今天下午3点前给您改好。'],
  [
    ZH_ANGRY,
    '王女士您好，很抱歉给您添麻烦了。这款已经停产，没法换同款；不过可以给您换新款，或者全额退款，您看哪种合适？',
  ],
]

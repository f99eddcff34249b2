/** 后续跟进：收尾是客户记得最久的一段。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const followUpZh = shelf('zh', 'follow-up', [
  {
    intent: 'solution-done',
    key: 'mail',
    title: '已经办好',
    body: `${NIN_HAO}

事情办好了：{{fact.action}}。您那边要是还有哪里不对，直接回这条消息，我接着处理。`,
    also: ['resolution'],
  },
  {
    intent: 'solution-done',
    key: 'upset',
    title: '弄好了，抱歉让您受累',
    body: `${NIN_HAO}

这件事让您受累了，抱歉。现在已经弄好：{{fact.action}}。万一还有不对的地方，跟我说一声就行，不用您再从头解释。`,
    moods: ['upset', 'angry', 'worried'],
    also: ['resolution'],
  },
  {
    intent: 'solution-done',
    key: 'chat',
    title: '弄好了',
    body: '谢谢您等候，已经弄好了：{{fact.action}}。',
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'confirm-solved',
    key: 'mail',
    title: '您那边正常了吗',
    body: `${NIN_HAO}

我这边看是正常了，不过还是以您那边为准。您试过之后一切都好吗？要是不行，把看到的情况告诉我，我接着处理。`,
    also: ['resolution'],
  },
  {
    intent: 'confirm-solved',
    key: 'chat',
    title: '您试试好了没',
    body: '麻烦您试一下，您那边现在也正常了吗？',
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'ask-feedback',
    key: 'mail',
    title: '想听听您的感受',
    body: `${NIN_HAO}

事情顺利办完，我也很高兴。想听听您这次的感受，一句话就好；哪里我们可以做得更好，您直说，我一样感谢。`,
    moods: ['pleased', 'neutral'],
  },
  {
    intent: 'ask-feedback',
    key: 'chat',
    title: '哪里可以做得更好',
    body: '能帮您解决就好。您觉得这次有哪一点我们可以做得更好吗？',
    moods: ['pleased', 'neutral'],
    length: 'chat',
  },
  {
    intent: 'ask-feedback',
    key: 'after-trouble',
    title: '波折之后请教意见',
    body: `${NIN_HAO}

这次办得不够顺，您却一直很体谅，谢谢您。想请教您，整个过程里最让您为难的是哪一段？我想转达给能改变它的人。`,
    moods: ['neutral', 'pleased'],
    risks: ['repeated'],
    when: ['r.repeated', 'c.delay', 't.apologised'],
  },
  {
    intent: 'close-warmly',
    key: 'mail',
    title: '温暖道别',
    body: `${NIN_HAO}

知道一切顺利，我也很高兴。祝您事事顺心，以后有什么事，直接回这条消息就能找到我。`,
    moods: ['pleased', 'neutral'],
  },
  {
    intent: 'close-warmly',
    key: 'chat',
    title: '祝您顺心',
    body: '能帮到您我也很高兴，祝您今天顺心，有事随时来找我。',
    moods: ['pleased', 'neutral'],
    length: 'chat',
  },
  {
    intent: 'close-warmly',
    key: 'after-trouble',
    title: '波折之后的道别',
    body: `${NIN_HAO}

谢谢您和我一起把这件事走完，本来不该让您经历这些，好在都过去了。祝您往后顺顺利利，万一再有什么，回这条消息，直接到我这里。`,
    moods: ['upset', 'worried', 'neutral'],
    when: ['r.repeated', 'c.delay', 't.apologised'],
  },
  {
    intent: 'follow-up-check',
    key: 'mail',
    title: '回访：一切还好吗',
    body: `${NIN_HAO}

想再问您一声，现在一切都还好吗？要是又有反复，回我一句就行。`,
    when: ['s.solved', 't.fix-claimed'],
    unless: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'chat',
    title: '来问问近况',
    body: '来问问您，最近用着都还正常吗？',
    length: 'chat',
    when: ['s.solved', 't.fix-claimed'],
    unless: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'pending',
    title: '上一条消息收到了吗',
    body: `${NIN_HAO}

想问一下，我上一条消息您收到了吗？不着急，您方便的时候回我一句，我就接着办。{{cursor}}`,
    when: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'pending-chat',
    title: '问问是否收到',
    body: '想问一下我上一条消息您收到了吗？您方便的时候回我就好。',
    length: 'chat',
    when: ['s.pending'],
  },
  {
    intent: 'thank-praise',
    key: 'mail',
    title: '谢谢您的夸奖',
    body: `${NIN_HAO}

谢谢您的肯定，看到您的话很高兴。我会转达给出过力的每一位同事。很荣幸能帮到您。`,
    moods: ['pleased'],
  },
  {
    intent: 'thank-praise',
    key: 'chat',
    title: '您太客气了',
    body: '您太客气了，谢谢您的肯定，能帮到您我很开心。',
    moods: ['pleased'],
    length: 'chat',
  },
  {
    intent: 'internal-thanks',
    key: 'mail',
    title: '谢谢同事帮忙',
    body: `${NIN_HAO}

这次多亏您帮忙，结果很好。您自己手上也忙，还抽出时间来，真的谢谢。`,
    audience: 'internal',
    when: ['n.done', 'n.fixed', 't.fix-claimed'],
  },
  {
    intent: 'internal-thanks',
    key: 'short',
    title: '多谢，帮大忙了',
    body: '多谢您，帮了大忙，改天请您喝咖啡。',
    audience: 'internal',
    length: 'chat',
  },
])

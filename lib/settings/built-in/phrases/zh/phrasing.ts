/** 服务话术：先共情，再帮忙，再说明原因，规定放在最后。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const phrasingZh = shelf('zh', 'phrasing', [
  {
    intent: 'empathise-anger',
    key: 'mail',
    title: '理解您的气愤',
    body: `${NIN_HAO}

看完您说的经过，我理解您为什么这么生气。这件事由我亲自来办，现在就在处理。{{cursor}}`,
    moods: ['angry'],
    also: ['first-impression'],
    unless: ['c.clause'],
  },
  {
    intent: 'empathise-anger',
    key: 'formal',
    title: '郑重回应正式投诉',
    body: `${NIN_HAO}

事情办成这样，您不能接受，我完全理解。您提出的每一点，我都在认真核对。{{cursor}}`,
    moods: ['angry'],
    when: ['c.clause', 'r.legal', 'r.cancel'],
  },
  {
    intent: 'empathise-anger',
    key: 'short',
    title: '换成我也会生气',
    body: '换成我遇到这种事，也会很生气。这件事我亲自来办，现在就办。',
    moods: ['angry'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'empathise-worry',
    key: 'mail',
    title: '理解您的担心',
    body: `${NIN_HAO}

碰上这样的事，担心是难免的，您来问就对了。我现在就在看。{{cursor}}`,
    moods: ['worried'],
    also: ['first-impression'],
  },
  {
    intent: 'empathise-worry',
    key: 'short',
    title: '别着急，一步步来',
    body: '我理解您心里不踏实，别着急，我陪您一步一步看。',
    moods: ['worried'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'empathise-disappointment',
    key: 'mail',
    title: '理解您的失望',
    body: `${NIN_HAO}

这样的经过确实让人失望，谢谢您直接告诉我。我想把它处理好，现在就在办。{{cursor}}`,
    moods: ['upset'],
    also: ['first-impression'],
  },
  {
    intent: 'empathise-disappointment',
    key: 'short',
    title: '确实让人窝火',
    body: '这种事确实让人窝火，您本来不该遇到。我来看看怎么帮您补救。',
    moods: ['upset'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'apologise-error',
    key: 'mail',
    title: '是我们的失误',
    body: `${NIN_HAO}

这件事是我们的失误，给您添了麻烦，对不起。我现在就来更正。{{cursor}}`,
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'angry',
    title: '直接道歉，不辩解',
    body: `${NIN_HAO}

是我们做错了，却让您搭进去这么多时间，对不起，我不找理由。我先做这件事：{{fact.action}}。`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'chat',
    title: '抱歉，是我们弄错了',
    body: '是我们弄错了，抱歉。我现在就更正。',
    length: 'chat',
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'trouble',
    title: '给您添麻烦了，先查清',
    body: `${NIN_HAO}

给您添了这样的麻烦，实在抱歉，本不该是这样。我现在就亲自去查。{{cursor}}`,
    unless: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'trouble-chat',
    title: '抱歉，我来查',
    body: '抱歉让您碰上这样的事，我现在就查。',
    length: 'chat',
    unless: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'explain-cause',
    key: 'mail',
    title: '说明原因',
    body: `${NIN_HAO}

事情查清楚了，应该给您一个明白的交代：原因是{{fact.cause}}。`,
    unless: ['n.fixed', 'n.done'],
  },
  {
    intent: 'explain-cause',
    key: 'chat',
    title: '原因查到了',
    body: '帮您查到原因了：{{fact.cause}}。',
    length: 'chat',
  },
  {
    intent: 'explain-policy-with-alternative',
    key: 'mail',
    title: '先说能做的，再说规定',
    body: `${NIN_HAO}

我理解您为什么这样要求，也替您找了可行的办法。我能为您做的是{{fact.alternative}}。再往前一步做不到，是因为{{fact.rule}}。您看这样办可以吗？`,
  },
  {
    intent: 'explain-policy-with-alternative',
    key: 'chat',
    title: '可以这样帮您',
    body: '理解您的想法。我可以帮您{{fact.alternative}}；有这个限制，是因为{{fact.rule}}。您看行吗？',
    length: 'chat',
  },
  {
    intent: 'decline-with-alternative',
    key: 'mail',
    title: '做不到这个，但有相近的办法',
    body: `${NIN_HAO}

我明白您想要的效果。跟您说实话，目前还没有完全一样的。最接近的办法是{{fact.alternative}}，我可以陪您一起设置，您愿意试试吗？`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
  },
  {
    intent: 'decline-with-alternative',
    key: 'chat',
    title: '暂时没有，但可以这样',
    body: '明白您想要的效果。这个目前还没有，不过{{fact.alternative}}能做到差不多，要我演示给您看吗？',
    length: 'chat',
  },
  {
    intent: 'offer-choice',
    key: 'mail',
    title: '两个方案由您选',
    body: `${NIN_HAO}

想让您拿到最合适的结果，我准备了两个方案。第一个：{{fact.option_a}}。第二个：{{fact.option_b}}。两个都能办，您更倾向哪一个？`,
  },
  {
    intent: 'offer-choice',
    key: 'chat',
    title: '您想选哪个',
    body: '这两种我都能帮您办：{{fact.option_a}}，或者{{fact.option_b}}。您想选哪一种？',
    length: 'chat',
  },
  {
    intent: 'offer-compensation',
    key: 'mail',
    title: '一点补偿的心意',
    body: `${NIN_HAO}

您花掉的时间补不回来，但我想尽一点心意：为您申请到了{{fact.compensation}}。不用填任何表，您回一句同意，我就安排。`,
    moods: ['upset', 'angry', 'worried', 'neutral'],
    audience: 'external',
  },
  {
    intent: 'offer-compensation',
    key: 'chat',
    title: '想给您补偿',
    body: '这件事让您受累了，想用{{fact.compensation}}做个补偿，您看可以吗？',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'refund-declined-with-alternative',
    key: 'mail',
    title: '退款办不了，给您别的出路',
    body: `${NIN_HAO}

您希望退款，我很理解，答复之前我把您的情况仔细看了一遍。这一笔退不了，原因是{{fact.rule}}。但我不想就这样让您空手，我能为您做的是{{fact.alternative}}，您看能不能帮到您？`,
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-declined-with-alternative',
    key: 'chat',
    title: '换个办法帮您',
    body: '您的想法我理解。这一笔因为{{fact.rule}}退不了，不过我可以帮您{{fact.alternative}}，您看合适吗？',
    length: 'chat',
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'legal-holding-reply',
    key: 'mail',
    title: '郑重对待，由专人答复',
    body: `${NIN_HAO}

谢谢您说明这件事对您有多要紧，您写的每一点我都看了。您提到了法律途径，我希望给您的答复靠得住，所以现在就请专门负责的同事来看。{{promise.time}}之前，我把答复，或者负责答复您的人是谁，告诉您。`,
    risks: ['legal'],
    audience: 'external',
  },
  {
    intent: 'legal-holding-reply',
    key: 'chat',
    title: '已如实记录，稍后书面答复',
    body: '谢谢您告诉我，您的意见我会郑重对待。这件事要给您可靠的答复，{{promise.time}}之前会以书面形式给到您。',
    length: 'chat',
    risks: ['legal'],
    audience: 'external',
  },
  {
    intent: 'security-caution',
    key: 'mail',
    title: '先保护账号',
    body: `${NIN_HAO}

您马上告诉我们，做得很对，我现在就在查看您的账号。在弄清楚之前，密码和验证码请不要告诉任何人，我们也不会向您要。如果您还能用可信的设备登录，请在那上面改掉密码。{{cursor}}`,
    risks: ['safety'],
    moods: ['worried', 'neutral', 'upset', 'angry'],
    unless: ['c.leak'],
  },
  {
    intent: 'security-caution',
    key: 'chat',
    title: '密码和验证码别给人',
    body: '您先来问是对的。密码和验证码请不要告诉任何人，我们不会向您要。我现在就帮您查账号情况。',
    length: 'chat',
    risks: ['safety'],
  },
])

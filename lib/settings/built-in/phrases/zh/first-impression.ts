/** 第一印象：先有回应、称呼到人、首问负责。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const firstImpressionZh = shelf('zh', 'first-impression', [
  {
    intent: 'acknowledge-receipt',
    key: 'mail',
    title: '已收到并看完来信',
    body: `${NIN_HAO}

谢谢您的来信。您说的事我已经从头看过，现在由我来处理。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'upset',
    title: '认真看过，由我处理',
    body: `${NIN_HAO}

谢谢您把经过告诉我。您写的我从头到尾都看了，现在由我来处理。{{cursor}}`,
    moods: ['upset', 'angry'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'reply',
    title: '回复已看过，接着处理',
    body: `${NIN_HAO}

谢谢您的回复，我看过了，现在就接着处理。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    when: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'reply-chat',
    title: '看到了，我来看',
    body: '谢谢您，我看到了，这就帮您看。',
    length: 'chat',
    when: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'timed',
    title: '已看过，说明何时有初步结果',
    body: `${NIN_HAO}

谢谢您的来信，我已经看过，现在由我来处理。{{promise.time}}之前，我会把初步结果告诉您。`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
    risks: ['urgent'],
    when: ['r.urgent', 'c.deadline'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'chat',
    title: '收到，我正在看',
    body: '谢谢您，消息收到了，我这就仔细看。',
    length: 'chat',
  },
  {
    intent: 'acknowledge-receipt',
    key: 'details-received',
    title: '资料已收到',
    body: `${NIN_HAO}

谢谢您补充的资料，很有帮助，我这就接着往下办。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    also: ['needs'],
    when: ['c.gave-info'],
  },
  {
    intent: 'greet-and-own',
    key: 'mail',
    title: '问候并说明由我负责到底',
    body: `${NIN_HAO}

谢谢您联系我们。{% if current_user.name %}我是{{current_user.name}}，{% endif %}这件事由我负责到底，后面有任何情况您找我一个人就可以。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'upset',
    title: '这件事我接过来了',
    body: `${NIN_HAO}

前前后后的记录我都看过了，不需要您再从头说一遍。这件事由我亲自跟到底。{{cursor}}`,
    risks: ['repeated'],
    when: ['s.later', 'r.repeated'],
  },
  {
    intent: 'greet-and-own',
    key: 'first-upset',
    title: '这件事由我亲自处理',
    body: `${NIN_HAO}

谢谢您告诉我们。{% if current_user.name %}我是{{current_user.name}}，{% endif %}这件事由我亲自跟到底，后面您找我一个人就可以。{{cursor}}`,
    moods: ['upset', 'angry'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat',
    title: '您好，我来帮您',
    body: "{{ ticket.requester.first_name | default: '' }}您好，{% if current_user.name %}我是{{current_user.name}}，{% endif %}您这件事我来跟。{{cursor}}",
    length: 'chat',
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat-later',
    title: '都看过了，由我来跟',
    body: '前面的内容我都看过了，您这件事由我来跟。{{cursor}}',
    length: 'chat',
    when: ['r.repeated', 'c.again'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'internal',
    title: '同事的需求，我接了',
    body: `${NIN_HAO}

需求收到了，由我来负责，中途不会转手。我知道您那边的工作等着它。{{cursor}}`,
    audience: 'internal',
    unless: ['s.later'],
  },
  {
    intent: 'apologise-delay',
    key: 'mail',
    title: '让您久等了',
    body: `${NIN_HAO}

让您等了这么久，实在抱歉，换成谁都会着急。我现在就处理您的事。{{cursor}}`,
    moods: ['neutral', 'worried', 'upset'],
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'angry',
    title: '回复太迟，不找理由',
    body: `${NIN_HAO}

让您一直没等到回音，是我们没做到，我向您道歉，不找任何理由。现在我亲自跟进。{{cursor}}`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'promise',
    title: '答应的事没有做到',
    body: `${NIN_HAO}

答应您的事我们没有做到，对不起。现在由我亲自跟进。{{cursor}}`,
    when: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'again',
    title: '抱歉让您再来一次',
    body: `${NIN_HAO}

让您为同一件事又来找我们一次，实在对不起。这一次由我亲自来跟。{{cursor}}`,
    when: ['c.again', 'r.repeated'],
    moods: ['neutral', 'worried', 'upset', 'angry'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat',
    title: '抱歉久等',
    body: '抱歉让您久等了，现在我专心处理您的事。',
    length: 'chat',
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat-promise',
    title: '抱歉，说好的没做到',
    body: '抱歉，说好的事没有做到。现在由我来跟。',
    length: 'chat',
    when: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat-again',
    title: '抱歉又让您碰上',
    body: '抱歉，让您又为这件事来找我们，这次我亲自来处理。',
    length: 'chat',
    when: ['c.again', 'r.repeated'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'thank-patience',
    key: 'mail',
    title: '谢谢您的耐心',
    body: `${NIN_HAO}

谢谢您的耐心，让我能把事情办仔细。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    also: ['resolution'],
  },
  {
    intent: 'thank-patience',
    key: 'chat',
    title: '谢谢您体谅',
    body: '谢谢您这么体谅，我心里很感激。',
    moods: ['neutral', 'worried', 'pleased'],
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'thank-report',
    key: 'mail',
    title: '谢谢您反馈',
    body: `${NIN_HAO}

谢谢您特意花时间告诉我们，多亏您说了，我现在就去查看。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'thank-report',
    key: 'chat',
    title: '多亏您提醒',
    body: '谢谢您提醒，多亏您说了，我们才能早点发现。',
    length: 'chat',
  },
])

/** 第一印象：先有回应、称呼到人、首问负责。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const firstImpressionZh = shelf('zh', 'first-impression', [
  {
    intent: 'acknowledge-receipt',
    key: 'mail',
    title: '已收到并看完来信',
    body: `${NIN_HAO}

谢谢您的来信{% if ticket.subject %}，“{{ticket.subject}}”这件事{% else %}，您说的事{% endif %}我已经从头看过，现在由我来处理。{{promise.time}}之前，我会把初步结果告诉您。`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'upset',
    title: '认真看过，知道您费心了',
    body: `${NIN_HAO}

谢谢您把经过写得这么清楚，我一字一句都看了，也明白这件事让您费了多少心。它现在在我手上，{{promise.time}}之前我给您答复。`,
    moods: ['upset', 'angry'],
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

谢谢您补充的资料，很有帮助，我这边需要的都齐了。我接着往下办，{{promise.time}}之前告诉您结果。`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    also: ['needs'],
  },
  {
    intent: 'greet-and-own',
    key: 'mail',
    title: '问候并说明由我负责到底',
    body: `${NIN_HAO}

谢谢您联系我们。{% if current_user.name %}我是{{current_user.name}}，{% endif %}这件事由我负责到底，后面有任何情况您找我一个人就可以。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'greet-and-own',
    key: 'upset',
    title: '这件事我接过来了',
    body: `${NIN_HAO}

前前后后的记录我都看过了，您为这事没少折腾，不需要再从头说一遍。{% if current_user.name %}我是{{current_user.name}}，{% endif %}从现在起由我一个人跟到底，不会再让您换人重讲。{{cursor}}`,
    moods: ['upset', 'angry'],
    risks: ['repeated'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat',
    title: '您好，我来帮您',
    body: "{{ ticket.requester.first_name | default: '' }}您好，{% if current_user.name %}我是{{current_user.name}}，{% endif %}您这件事我来跟。{{cursor}}",
    length: 'chat',
  },
  {
    intent: 'greet-and-own',
    key: 'internal',
    title: '同事的需求，我接了',
    body: `${NIN_HAO}

需求收到了，由我来负责，中途不会转手。我知道您那边的工作等着它，{{promise.time}}之前我先跟您说清楚进展。`,
    audience: 'internal',
  },
  {
    intent: 'apologise-delay',
    key: 'mail',
    title: '让您久等了',
    body: `${NIN_HAO}

让您等了这么久，实在抱歉，换成谁都会着急。现在您的事排在我最前面。{{cursor}}`,
    moods: ['neutral', 'worried', 'upset'],
  },
  {
    intent: 'apologise-delay',
    key: 'angry',
    title: '回复太迟，不找理由',
    body: `${NIN_HAO}

您一直没等到回音，生气是应该的，是我们没做到，我向您道歉，不找任何理由。现在我亲自跟进，{{promise.time}}之前一定给您一个实实在在的答复。`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat',
    title: '抱歉久等',
    body: '抱歉让您久等了，谢谢您还在。现在我专心处理您的事。',
    length: 'chat',
  },
  {
    intent: 'thank-patience',
    key: 'mail',
    title: '谢谢您的耐心',
    body: `${NIN_HAO}

谢谢您一直耐心等着，也因为这样，我才有时间把事情查清楚。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    also: ['resolution'],
  },
  {
    intent: 'thank-patience',
    key: 'chat',
    title: '谢谢您体谅',
    body: '谢谢您这么体谅，耐心等我查。',
    moods: ['neutral', 'worried', 'pleased'],
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'thank-report',
    key: 'mail',
    title: '谢谢您反馈',
    body: `${NIN_HAO}

谢谢您特意花时间告诉我们，您描述得很清楚，其他用户也会因此少遇到一个问题。{{cursor}}`,
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

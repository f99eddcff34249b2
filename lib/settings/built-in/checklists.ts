/**
 * The built-in checklists: outside first for customers, and the same standard for colleagues.
 * Item ids are the same in every language, so that progress and statistics survive a switch.
 * They are short on purpose: what only some tickets need is shown on those only.
 */
import type { Checklist, ChecklistItem, ItemField } from '@/lib/settings/types'
import { ALWAYS, type Condition, type ConditionFact } from '@/lib/ticket'

/** What an item is, whatever the language; outer items stand before inner ones in each moment. */
type Shape = Omit<ChecklistItem, 'title' | 'hint' | 'fields'> & { fields: Pick<ItemField, 'id' | 'kind'>[] }
type Texts = Record<string, readonly [title: string, hint: string]>
/** Labels of fields, with what can be chosen. */
type Labels = Record<string, readonly [label: string, ...choices: string[]]>

const plain: Pick<Shape, 'required' | 'evidence' | 'phrases' | 'need' | 'repeat' | 'when' | 'fields'> = {
  required: false,
  evidence: [],
  phrases: [],
  need: 'expected',
  repeat: 'ticket',
  when: ALWAYS,
  fields: [],
}

const is = (fact: ConditionFact, ...values: string[]): Condition => ({ when: 'is', fact, values })
const any = (...of: Condition[]): Condition => ({ when: 'any', of })

/** A plain question carries no feeling to acknowledge. */
const feels = is('mood', 'angry', 'upset', 'worried')
/** Whose data or money it is must be known before either is touched. */
const needsIdentity = any(
  is('tag', 'account', 'login', 'password', 'security', 'privacy', '账号', '登录', '密码', '隐私'),
  is('risk', 'refund'),
)
/** What took long, or came back, has something to teach. */
const teaches = any(is('messages', '>=6'), is('risk', 'repeated'))

const outsideFirstItems: Shape[] = [
  {
    ...plain,
    id: 'first-reply',
    moment: 'first-impression',
    side: 'outer',
    required: true,
    evidence: ['first-reply-sent'],
    dimension: 'responsiveness',
    intents: ['acknowledge-receipt', 'greet-and-own', 'apologise-delay'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'greet',
    moment: 'first-impression',
    side: 'outer',
    required: true,
    evidence: ['greeted-by-name'],
    dimension: 'empathy',
    intents: ['greet-and-own', 'acknowledge-receipt'],
    need: 'basic',
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'acknowledge',
    moment: 'first-impression',
    side: 'outer',
    required: true,
    evidence: ['acknowledged'],
    dimension: 'responsiveness',
    intents: ['acknowledge-receipt', 'thank-report', 'apologise-delay'],
    need: 'basic',
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'own',
    moment: 'first-impression',
    side: 'outer',
    evidence: ['owner-named'],
    dimension: 'reliability',
    intents: ['greet-and-own', 'handoff-with-owner'],
  },
  {
    ...plain,
    id: 'restate',
    moment: 'needs',
    side: 'outer',
    required: true,
    evidence: ['restated-need', 'asked-question'],
    dimension: 'empathy',
    intents: ['confirm-understanding', 'ask-details'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'implicit',
    moment: 'needs',
    side: 'outer',
    dimension: 'empathy',
    intents: ['ask-deadline', 'ask-details', 'offer-choice'],
    fields: [
      { id: 'needed-by', kind: 'date' },
      { id: 'worry', kind: 'text' },
    ],
  },
  {
    ...plain,
    id: 'verify',
    moment: 'needs',
    side: 'outer',
    required: true,
    dimension: 'assurance',
    intents: ['ask-verify-identity', 'security-caution'],
    need: 'basic',
    when: needsIdentity,
    fields: [{ id: 'verified-by', kind: 'choice' }],
  },
  {
    ...plain,
    id: 'feeling',
    moment: 'phrasing',
    side: 'outer',
    required: true,
    evidence: ['empathy', 'apology'],
    dimension: 'empathy',
    intents: ['empathise-anger', 'empathise-worry', 'empathise-disappointment', 'apologise-error'],
    repeat: 'turn',
    when: feels,
  },
  {
    ...plain,
    id: 'help',
    moment: 'phrasing',
    side: 'outer',
    required: true,
    evidence: ['answered-question', 'alternative-offered', 'next-step'],
    dimension: 'assurance',
    intents: ['how-to-steps', 'decline-with-alternative', 'explain-policy-with-alternative', 'explain-cause'],
    need: 'basic',
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'step-and-time',
    moment: 'phrasing',
    side: 'outer',
    required: true,
    evidence: ['gave-time'],
    dimension: 'reliability',
    intents: ['give-next-step-time', 'update-in-progress'],
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'informed',
    moment: 'resolution',
    side: 'outer',
    evidence: ['updated-since-handoff'],
    dimension: 'responsiveness',
    intents: ['update-in-progress', 'update-delayed', 'handoff-with-owner'],
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'hand-off',
    moment: 'resolution',
    side: 'inner',
    evidence: ['handoff-made'],
    dimension: 'responsiveness',
    intents: ['internal-request', 'handoff-with-owner'],
  },
  {
    ...plain,
    id: 'cause',
    moment: 'resolution',
    side: 'inner',
    dimension: 'reliability',
    intents: ['explain-cause', 'internal-update'],
  },
  {
    ...plain,
    id: 'confirm-solved',
    moment: 'follow-up',
    side: 'outer',
    required: true,
    dimension: 'reliability',
    intents: ['confirm-solved', 'solution-done', 'follow-up-check'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'feedback',
    moment: 'follow-up',
    side: 'outer',
    evidence: ['asked-feedback'],
    dimension: 'responsiveness',
    intents: ['ask-feedback', 'thank-praise'],
  },
  {
    ...plain,
    id: 'warm-close',
    moment: 'follow-up',
    side: 'outer',
    evidence: ['closed-warmly'],
    dimension: 'empathy',
    intents: ['close-warmly', 'thank-patience'],
  },
  {
    ...plain,
    id: 'delight',
    moment: 'follow-up',
    side: 'outer',
    dimension: 'empathy',
    intents: ['follow-up-check', 'thank-praise', 'offer-choice'],
    need: 'delight',
  },
  {
    ...plain,
    id: 'lesson',
    moment: 'follow-up',
    side: 'inner',
    dimension: 'reliability',
    intents: ['internal-update', 'internal-thanks'],
    when: teaches,
  },
]

const internalItems: Shape[] = [
  {
    ...plain,
    id: 'greet',
    moment: 'first-impression',
    side: 'outer',
    required: true,
    evidence: ['greeted-by-name'],
    dimension: 'empathy',
    intents: ['greet-and-own', 'acknowledge-receipt'],
    need: 'basic',
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'own',
    moment: 'first-impression',
    side: 'outer',
    required: true,
    evidence: ['owner-named', 'acknowledged'],
    dimension: 'responsiveness',
    intents: ['greet-and-own', 'acknowledge-receipt'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'restate',
    moment: 'needs',
    side: 'outer',
    required: true,
    evidence: ['restated-need', 'asked-question'],
    dimension: 'empathy',
    intents: ['confirm-understanding', 'ask-details'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'behind-them',
    moment: 'needs',
    side: 'outer',
    dimension: 'responsiveness',
    intents: ['ask-deadline', 'ask-details'],
    fields: [
      { id: 'customer', kind: 'text' },
      { id: 'needed-by', kind: 'date' },
    ],
  },
  {
    ...plain,
    id: 'help',
    moment: 'phrasing',
    side: 'outer',
    required: true,
    evidence: ['answered-question', 'alternative-offered', 'next-step'],
    dimension: 'assurance',
    intents: ['how-to-steps', 'decline-with-alternative', 'internal-update'],
    need: 'basic',
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'step-and-time',
    moment: 'phrasing',
    side: 'outer',
    required: true,
    evidence: ['gave-time'],
    dimension: 'reliability',
    intents: ['give-next-step-time', 'internal-update'],
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'informed',
    moment: 'resolution',
    side: 'outer',
    evidence: ['updated-since-handoff'],
    dimension: 'responsiveness',
    intents: ['internal-update', 'update-in-progress'],
    repeat: 'turn',
  },
  {
    ...plain,
    id: 'hand-off',
    moment: 'resolution',
    side: 'inner',
    evidence: ['handoff-made'],
    dimension: 'reliability',
    intents: ['internal-request', 'handoff-with-owner'],
  },
  {
    ...plain,
    id: 'confirm-solved',
    moment: 'follow-up',
    side: 'outer',
    required: true,
    evidence: ['asked-feedback'],
    dimension: 'reliability',
    intents: ['confirm-solved', 'follow-up-check'],
    need: 'basic',
  },
  {
    ...plain,
    id: 'thank',
    moment: 'follow-up',
    side: 'outer',
    evidence: ['thanked', 'closed-warmly'],
    dimension: 'empathy',
    intents: ['internal-thanks', 'close-warmly'],
    need: 'delight',
  },
  {
    ...plain,
    id: 'lesson',
    moment: 'follow-up',
    side: 'inner',
    dimension: 'reliability',
    intents: ['internal-update', 'internal-thanks'],
    when: teaches,
  },
]

const outsideFirstEn: Texts = {
  'first-reply': ['Answer soon, even without a solution', 'The wait for a first word is the longest one.'],
  greet: ['Greet by name', 'A name tells the customer that a person has read the message.'],
  acknowledge: [
    'Say you have seen the matter',
    'Until you say so, the customer does not know whether anyone is there.',
  ],
  own: ['Own the case', 'Whoever is asked first stays responsible, so the customer never has to ask around.'],
  restate: [
    'Say back what is needed, or ask',
    'A need said back is a need understood; a wrong guess is found early.',
  ],
  implicit: [
    'Look for the need behind it',
    'A deadline or a worry is often only hinted at, and it decides what helps.',
  ],
  verify: ['Verify who is asking', 'Data and money are handed out only to the person they belong to.'],
  feeling: ['Acknowledge the feeling first', 'People take in an explanation only after they feel heard.'],
  help: [
    'Help before you explain',
    'What you can do interests the customer more than why it happened or what a rule says.',
  ],
  'step-and-time': ['Name the next step and its time', 'A time lets the customer stop watching the inbox.'],
  informed: ['Update while others work', 'Silence during inner work feels like being forgotten.'],
  'hand-off': [
    'Bring in the right people',
    'Early help from another team shortens the wait that the customer feels.',
  ],
  cause: ['Find the cause', 'A cause found once saves the next customer the same trouble.'],
  'confirm-solved': ['Check that it is solved', 'Only the customer can say that it works.'],
  feedback: ['Ask how it went', 'A question at the end shows that the answer still matters.'],
  'warm-close': ['Close with a warm word', 'People remember the end best.'],
  delight: [
    'Add one thing they did not ask for',
    'A tip that saves the next question costs a minute, and people tell others about it.',
  ],
  lesson: ['Note what we learn', 'A line kept now helps the next agent and the team.'],
}

const outsideFirstZh: Texts = {
  'first-reply': ['尽早给出首次回复', '等第一句回应的时间，在客户心里最长。'],
  greet: ['称呼客户姓名', '叫得出名字，客户就知道有人认真看了消息。'],
  acknowledge: ['告知已看到问题', '没人应声之前，客户不知道这件事有没有人管。'],
  own: ['首问负责，说明由谁跟进', '第一个接待的人负责到底，客户就不用到处问人。'],
  restate: ['复述需求或问清楚', '把需求说回去，理解错了也能早点纠正。'],
  implicit: ['留意没说出口的需求', '时限和担心往往藏在话里，却决定什么才算帮上忙。'],
  verify: ['核实客户身份', '涉及资料和款项，先确认对方就是本人。'],
  feeling: ['先照顾情绪', '客户觉得被理解了，解释才听得进去。'],
  help: ['先给办法，再作解释', '客户更想知道能怎么办，而不是规定怎么写。'],
  'step-and-time': ['说清下一步和时间', '有了准确时间，客户就不必一直守着等消息。'],
  informed: ['处理期间主动同步', '内部忙得再多，客户听不到消息也会觉得被忘了。'],
  'hand-off': ['及时找对人协助', '早一步请同事支援，客户就少等一会儿。'],
  cause: ['查明原因', '原因查清一次，下一位客户就少遇一次麻烦。'],
  'confirm-solved': ['确认问题已解决', '好没好，客户说了才算。'],
  feedback: ['请客户说说感受', '事后问一句，客户知道我们仍然在意。'],
  'warm-close': ['温暖收尾', '人最容易记住的是结尾。'],
  delight: ['多做一点小事', '顺手给个省事的小建议，只要一分钟，客户会讲给别人听。'],
  lesson: ['记下经验', '随手记一句，同事下次就能少走弯路。'],
}

const internalEn: Texts = {
  greet: ['Greet your colleague by name', 'A colleague is a customer too, and notices the same things.'],
  own: ['Say that you have taken it', 'Your colleague can plan once it is clear who has the matter.'],
  restate: ['Say back what is needed, or ask', 'Teams use the same words for different things.'],
  'behind-them': [
    'Ask who is waiting behind them',
    'A customer may be waiting for your answer, and that customer’s clock counts.',
  ],
  help: ['Help before you cite the process', 'A way forward is worth more than the name of the right form.'],
  'step-and-time': [
    'Name the next step and its time',
    'Your time becomes the promise your colleague makes to a customer.',
  ],
  informed: ['Update while others work', 'A short word saves your colleague from chasing.'],
  'hand-off': ['Bring in the right people', 'Hand over with the facts, so that nobody starts again.'],
  'confirm-solved': ['Check that it works for them', 'Only the one who asked can say that it is done.'],
  thank: ['Thank them', 'Good work inside is what customers feel outside.'],
  lesson: ['Note what we learn', 'A line kept now spares the next team the same question.'],
}

const internalZh: Texts = {
  greet: ['称呼同事姓名', '同事也是客户，同样在意被怎样对待。'],
  own: ['说明已接手', '知道谁在负责，同事才好安排后面的工作。'],
  restate: ['复述需求或问清楚', '同一个词，不同部门的意思常常不一样。'],
  'behind-them': ['问清背后等着的客户', '同事身后可能有客户在等，那边的时间才是准绳。'],
  help: ['先给办法，再讲流程', '能往前走一步，比告诉对方填哪张表更有用。'],
  'step-and-time': ['说清下一步和时间', '您给的时间，就是同事对客户的承诺。'],
  informed: ['处理期间主动同步', '主动说一声，同事就不用来催。'],
  'hand-off': ['及时找对人协助', '转交时把情况讲全，接手的人不必从头问起。'],
  'confirm-solved': ['确认对方已可用', '办没办好，提需求的人说了才算。'],
  thank: ['道声谢', '内部配合得好，外部客户感受得到。'],
  lesson: ['记下经验', '随手记一句，别的团队就少问一遍。'],
}

const labelsEn: Labels = {
  'needed-by': ['Needed by'],
  worry: ['Worry or hope behind it'],
  'verified-by': [
    'Verified by',
    'Call back',
    'Link to the known address',
    'Order or contract data',
    'Document',
  ],
  customer: ['Customer who waits'],
}

const labelsZh: Labels = {
  'needed-by': ['最晚需要的日期'],
  worry: ['担心或期望'],
  'verified-by': ['核实方式', '回拨电话', '向登记邮箱发链接', '核对订单或合同', '证件'],
  customer: ['等候的客户'],
}

export const builtInChecklists: Checklist[] = [
  checklist('outside-first.en', 'Outside first', 'en', 'external', outsideFirstItems, outsideFirstEn),
  checklist('outside-first.zh', '先外后内', 'zh', 'external', outsideFirstItems, outsideFirstZh),
  checklist('internal.en', 'Colleagues are customers', 'en', 'internal', internalItems, internalEn),
  checklist('internal.zh', '内部客户服务', 'zh', 'internal', internalItems, internalZh),
]

function checklist(
  id: string,
  name: string,
  lang: 'en' | 'zh',
  audience: Checklist['audience'],
  shapes: readonly Shape[],
  texts: Texts,
): Checklist {
  const labels = lang === 'zh' ? labelsZh : labelsEn
  const items = shapes.map((shape) => {
    const [title, hint] = texts[shape.id] ?? [shape.id, '']
    const fields = shape.fields.map((field) => {
      const [label, ...choices] = labels[field.id] ?? [field.id]
      return { ...field, label, choices, required: false }
    })
    return { ...shape, title, hint, fields }
  })
  return { id, name, lang, audience, when: ALWAYS, gating: 'warn', enabled: true, items }
}

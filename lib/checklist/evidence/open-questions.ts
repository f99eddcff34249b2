/** Clear questions of the customer's that a draft leaves without an answer and without a word about when. */
import { AMOUNT, answers, FITS, PUT_OFF } from './answered-question'
import { contentWords, shared } from './content-words'
import { type CustomerQuestion, customerQuestions, type QuestionKind } from './questions'
import { type Sentence, sentencesOf } from './read'
import { timeIn } from './times'

/** Anger in the form of a question: no answer is expected, but that something is done. */
const FOR_EFFECT =
  /\b(?:(?:are|r) you (?:kidding|serious|joking|people|guys (?:kidding|serious)|even|out of|deaf|blind|stupid|robots?|trying to)|is (?:this|that|it) (?:a joke|some kind|how you|what you|acceptable|really|even|normal|too much|so (?:hard|difficult)|your idea)|is (?:anyone|anybody|someone|there (?:anyone|anybody|a human))|(?:does|do|can|will|did) (?:anyone|anybody|nobody|no one|you (?:people|guys|even|actually (?:care|read)|ever|really think|think (?:this|that|it|I)|not (?:read|care|know)))|what (?:kind|sort) of|what (?:is wrong|'s wrong|the (?:hell|heck)|on earth|more do|exactly (?:am I|do I|are you)|am I (?:paying|supposed)|is the point|'s the point|do you (?:people|even|take|expect|think))|how (?:is (?:this|that) (?:acceptable|even|possible)|dare|hard (?:can|is|could)|many (?:more )?times|much (?:more|longer) (?:do|must|will|am)|can (?:you|this|that|it|anyone|a company) (?:be|even|just|possibly|let|do|treat|happen)|come (?:nobody|no one)|(?:is|can) it be|would you (?:feel|like)|(?:on earth|the hell)|could (?:you|this|that)|long (?:do|am|must) I (?:have|supposed|need))|why (?:should I|do I (?:even|have to|always|pay)|does (?:nobody|no one)|is (?:it so|nobody|no one|it always)|can(?:'t|not) (?:you|anyone|anybody)|bother|(?:the hell|on earth)|am I|would (?:I|anyone)|on)|who (?:cares|do you think|is going to pay|does that|wants)|when (?:will you people|are you people|will someone|will anyone|is someone|is anyone))\b[^?]*\?+\s*$|^\W*(?:really|seriously|right|ok(?:ay)?|hello|anyone|you know|isn't it|don't you think|understand)\W*\?+\s*$/i
const FOR_EFFECT_ZH =
  /有没有搞错|搞什么|干什么吃|吃干饭|凭什么|难道|开(?:什么)?玩笑|什么(?:破|烂|鬼|垃圾|态度|玩意|意思[？?！]|服务|东西)|这就是(?:你们|您们)|还有(?:没有)?(?:人管|王法|天理)|有没有人(?:管|理)|有人(?:管|理|吗)|当我(?:是)?|耍我|骗(?:我|人|子)|好意思|谁(?:来)?(?:负责|赔|管)|算什么|像话|至于吗|几个意思|你们(?:是不是|到底)(?:想|有|在|要)(?:不|骗|没|耍)|怎么(?:能|可以|好意思)(?:这样|这么)|(?:还|都)要(?:我)?(?:等|说|催)(?:到|多少|几|多久)|有完没完|能不能(?:有点|靠谱|负|认真|专业|走点心)|你说(?:呢|气不气)|是不是(?:觉得|看|欺负|当|故意)|知道吗|懂吗|在吗|在不在|你好|您好[？?]|怎么(?:这么|这样|又|老|总)|(?:多少|几)(?:次|遍)了/

/** Two questions in one sentence, and a question behind what leads to it. */
const JOINT =
  /\b(?:,? and|,? or|,? also|;|,) (?=(?:(?:from|by|at|in|on|to|for|until|of|if so) )?(?:is|are|do|does|did|can|could|will|would|should|may|has|have|what|when|where|how|why|which|who)\b[^?]{8,}\?)|[,，;；](?=(?:另外|还有|以及|然后|顺便|同时|并且|再|那|请问)?[^，,？?]{0,24}(?:吗|呢|多少|多久|什么|怎么|哪|几|能不能|是不是|可不可以|有没有|要不要|是否|能否)[^，,]{0,12}[？?])/i

/** "Could you send me a new one?" wants something done, which the order of the reply shows. */
const REQUEST =
  /\b(?:(?:could|can|would|will) (?:you|someone|somebody|anybody)(?: please| kindly)? (?!tell|explain|let me know|confirm|clarify|advise|say|recommend|suggest|help me understand|remind)\w+|would it be possible|(?:may|could|can) I (?:have|get|please have))\b|(?:能|可以|可否|能否|能不能|可不可以)(?:麻烦|请|让|派|给我|再?发|帮我?)/i
const ASKS =
  /^\W*(?:(?:hi|hello|hey|dear|and|so|also|please|just|two things|quick question|first)\b[^a-z]*(?:\w+[,:!] )?)*(?:(?:from|by|at|in|on|to|for|until|of|if so) )?(?:is|are|am|do|does|did|can|could|will|would|should|may|has|have|was|were|what|when|where|how|why|which|who)\b|\b(?:know|wonder\w*|tell me|ask) (?:if|whether|how|when|what|where|why|which)|吗|呢|多少|多久|什么|怎么|哪|几[点天个次]|能不能|是不是|可不可以|有没有|要不要|是否|能否/i

let lastAsked: { customer: string; questions: CustomerQuestion[] } | null = null

/** The customer's clear questions, one by one. Read once per message, not with every key. */
export function clearQuestions(customer: string): CustomerQuestion[] {
  if (lastAsked?.customer !== customer) lastAsked = { customer, questions: readQuestions(customer) }
  return lastAsked.questions
}

function readQuestions(customer: string): CustomerQuestion[] {
  return customerQuestions(customer)
    .filter(({ text }) => !FOR_EFFECT.test(text) && !FOR_EFFECT_ZH.test(text) && !REQUEST.test(text))
    .flatMap(({ text }) => {
      const parts = text.split(JOINT).filter((part) => part.trim().length > 3)
      const asked = parts.flatMap((part) =>
        customerQuestions(/[?？]\s*$/.test(part) ? part : `${part}?`).slice(0, 1),
      )
      // What leads up to a question is none.
      return asked
        .filter(
          ({ kind, text: part }, at) => at === asked.length - 1 || (kind !== 'other' && ASKS.test(part)),
        )
        .slice(-3)
    })
    .slice(0, 6)
}

export type AskedQuestion = { text: string; kind: QuestionKind; answered: 'form' | 'words' | null }

/** The customer's clear questions, and whether the words of the draft take each up. */
export function questionsOf(draft: string, customer: string): AskedQuestion[] {
  const questions = clearQuestions(customer)
  const sentences = sentencesOf(draft)
  if (questions.length === 0 || sentences.length === 0) return []
  if (HAN.test(draft) !== HAN.test(customer)) return acrossLanguages(sentences, questions)
  const statements = sentences.filter((sentence) => !sentence.asks).map(({ text }) => statementOf(text))
  const several = questions.length > 1
  const whole = contentWords(customer)
  const yeses = several ? (draft.match(YES)?.length ?? 0) : 0
  const of = questions.map((question) => contentWords(question.text))
  return questions.map((question, at) => {
    const words = of[at] ?? new Set()
    // What only this question asks about: with several, an answer to one is none to the next.
    const own = several
      ? new Set([...words].filter((word) => of.every((other, i) => i === at || !other.has(word))))
      : words
    const enough = several ? Math.max(1, Math.ceil(own.size * 0.34)) : 1
    const byForm = KINDS_BY_FORM.has(question.kind)
    let answered: AskedQuestion['answered'] = null
    let met = 0
    for (const { text, content, later } of statements) {
      if (later !== null) {
        if (later === 'timed')
          return { text: question.text.trim(), kind: question.kind, answered: 'form' as const }
        continue
      }
      const common = shared(content, own)
      met = Math.max(met, common)
      if (several && byForm ? fits(question, text) : common >= enough) answered ??= 'words'
      if (answered !== 'form' && answers({ text }, question, several ? own : whole)) answered = 'form'
    }
    // Two short "yes" answer two questions.
    if (answered === 'form' && several && !byForm && met === 0 && yeses < questions.length) answered = null
    return { text: question.text.trim(), kind: question.kind, answered }
  })
}

/** Across languages no words can be compared: what has not the form of an answer is left open. */
function acrossLanguages(sentences: readonly Sentence[], questions: CustomerQuestion[]): AskedQuestion[] {
  return questions.map(({ text, kind }) => ({
    text: text.trim(),
    kind,
    answered: sentences.some((sentence) => !sentence.asks && FITS[kind](sentence.text)) ? 'form' : 'words',
  }))
}

type Statement = { text: string; content: ReadonlySet<string>; later: 'timed' | 'open' | null }

/** Between two keys nearly all statements stay as they are. */
const statementsRead = new Map<string, Statement>()
const MOST_STATEMENTS = 400

function statementOf(text: string): Statement {
  const known = statementsRead.get(text)
  if (known) return known
  const later = PUT_OFF.test(text) ? (timeIn(text) === null ? 'open' : 'timed') : null
  const made = { text, content: contentWords(text), later } as const
  if (statementsRead.size >= MOST_STATEMENTS) statementsRead.clear()
  statementsRead.set(text, made)
  return made
}

/** With several questions a time is no answer to "how much". */
function fits({ kind }: CustomerQuestion, text: string): boolean {
  return kind === 'how-much' ? AMOUNT.test(text) : FITS[kind](text)
}

const KINDS_BY_FORM = new Set(['when', 'how-much', 'why'])
const HAN = /[\u4e00-\u9fff]{3}/
const YES =
  /(?:^|[\n.!?,;:，。！？；：、]\s*)(?:(?:and|but|so|good news|也|那|另外)[,，]? ?)?(?:(?:yes|no|both|either|neither)\b|可以|能的|不能|不可以|有的|没有|支持|需要|不用|会的|是的)/gi

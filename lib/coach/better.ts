/**
 * A better wording for each finding: a phrase body (Liquid) in the language of the draft, filled with
 * what is known. What only the agent knows stays a gap, which is asked for before anything is inserted.
 */
import type { Lang } from '@/lib/ticket'
import type { Draft } from './draft'
import type { Found } from './rules/found'
import type { CoachFinding, CoachRule, CoachWhy } from './types'

const HI = "Hi {{ ticket.requester.first_name | default: 'there' }},"
const NIN_HAO = "{{ ticket.requester.first_name | default: '' }}您好，"

type Wording = CoachRule | 'passed-on' | 'blame'
/** Two moods need other words than the rest. */
type Moody = 'no-acknowledgement.angry' | 'no-acknowledgement.worried'

const BODIES: Record<Exclude<Wording, 'placeholder' | 'shouting'> | Moody, Record<Lang, string>> = {
  'wrong-name': { en: HI, zh: NIN_HAO },
  'wrong-language': {
    en: `${HI} thank you for your message. `,
    zh: `${NIN_HAO}感谢您的来信。`,
  },
  'internal-words': {
    en: 'The colleagues who look after this are working on it with me, and you will hear from me by {{promise.time}}.',
    zh: '负责这件事的同事正在和我一起处理，{{promise.time}}之前我会给您回复。',
  },
  blame: {
    en: 'This went wrong on our side, and I am sorry. I am putting it right now: {{fact.action}}.',
    zh: '这是我们的疏忽，实在抱歉。我现在就来补救：{{fact.action}}。',
  },
  'brush-off': {
    en: 'I cannot promise that, but this is what I can do for you: {{fact.alternative}}.',
    zh: '这一点我没法向您保证，不过我可以为您这样做：{{fact.alternative}}。',
  },
  condescension: {
    en: 'That is easy to miss, so let me go through it with you: {{fact.steps}}.',
    zh: '这个地方确实容易忽略，我陪您过一遍：{{fact.steps}}。',
  },
  runaround: {
    en: 'You do not need to go anywhere else for this: I will ask {{fact.owner}} and come back to you by {{promise.time}}.',
    zh: '这件事您不用再找别处：我去问{{fact.owner}}，{{promise.time}}之前给您回复。',
  },
  'passed-on': {
    en: '{{fact.owner}} is looking into this now. I stay your contact and will tell you what comes of it by {{promise.time}}.',
    zh: '{{fact.owner}}已经接手处理。这件事由我跟到底，{{promise.time}}之前把结果告诉您。',
  },
  'no-acknowledgement': {
    en: 'I am sorry about this. I can see why you are disappointed, and I will help you put it right.',
    zh: '真的很抱歉，让您失望了。您的心情我理解，这件事我来帮您处理好。',
  },
  'no-acknowledgement.angry': {
    en: 'You have every reason to be angry, and I am sorry. I have taken this over and will see it through.',
    zh: '换作是谁遇到这样的事都会生气，实在对不起。这件事我接手了，会一直跟到解决。',
  },
  'no-acknowledgement.worried': {
    en: 'I can see why this worries you, so let me start with what we know: {{fact.state}}.',
    zh: '您担心是应该的，我先把目前知道的情况告诉您：{{fact.state}}。',
  },
  'unanswered-question': {
    en: 'You also asked a question that I do not want to leave open: I am finding out and will tell you by {{promise.time}}.',
    zh: '您还问到一个问题，我没有忘：我去确认，{{promise.time}}之前告诉您。',
  },
  'rule-book': {
    en: 'This is what I can do for you: {{fact.alternative}}. The rule is there so that {{fact.protects}}.',
    zh: '我可以为您换个办法：{{fact.alternative}}。之所以有这条规定，是为了{{fact.protects}}。',
  },
  order: {
    en: 'Thank you for telling me about this. I have read it, and I will help you with it.',
    zh: '谢谢您告诉我们，情况我看过了，我来帮您处理。',
  },
  'promise-without-time': {
    en: 'I will write to you again by {{promise.time}}, even if there is nothing new by then.',
    zh: '{{promise.time}}之前我一定再联系您，哪怕那时还没有新的进展。',
  },
  apathy: {
    en: 'I would like to sort this out for you. This is what I suggest: {{fact.alternative}}. Would that suit you?',
    zh: '这件事我想帮您处理好。我的建议是：{{fact.alternative}}，您看合适吗？',
  },
  coldness: {
    en: `${HI} thank you for your message. `,
    zh: `${NIN_HAO}谢谢您的来信。`,
  },
  repeated: {
    en: 'Since my last message there is this: {{fact.state}}. The next thing that happens: {{fact.action}}.',
    zh: '上次回复之后的进展是：{{fact.state}}。接下来：{{fact.action}}。',
  },
  robotism: {
    en: `${HI} I have read your message myself. About your question: {{fact.result}}.`,
    zh: `${NIN_HAO}您的来信我仔细看过了。关于您问的：{{fact.result}}。`,
  },
}

/** The wording for a finding; null where only the agent knows what belongs there. */
export function wordingOf(rule: CoachRule, found: Found, draft: Draft): CoachFinding['better'] {
  if (rule === 'placeholder' || found.why === 'placeholder-robot') return null
  const lang: Lang = rule === 'wrong-language' ? (draft.zh ? 'en' : 'zh') : draft.zh ? 'zh' : 'en'
  if (rule === 'shouting') return calmed(found, draft, lang)
  const name = nameOf(rule, found.why ?? rule, found.about ?? null)
  return { id: `coach.${lang}.${name}`, lang, body: BODIES[name][lang] }
}

/** The body of a wording by its id; null when there is none. */
export function wordingById(id: string): { lang: Lang; body: string } | null {
  const [, lang, name] = /^coach\.(en|zh)\.([a-z.-]+)$/.exec(id) ?? []
  if (!lang || !name || !Object.hasOwn(BODIES, name)) return null
  return { lang: lang as Lang, body: BODIES[name as keyof typeof BODIES][lang as Lang] }
}

/** All of them, for those who check what is offered. */
export const wordingIds = Object.keys(BODIES).flatMap((name) => [`coach.en.${name}`, `coach.zh.${name}`])

function nameOf(rule: CoachRule, why: CoachWhy, about: string | null): keyof typeof BODIES {
  if (why === 'passed-on' || why === 'blame') return why
  if (rule === 'no-acknowledgement' && (about === 'angry' || about === 'worried')) return `${rule}.${about}`
  return rule as keyof typeof BODIES
}

/** The same words in a normal voice. Plain text: it must not be read as a template. */
function calmed({ spans }: Found, { facts, sentences }: Draft, lang: Lang): CoachFinding['better'] {
  const [span] = spans
  const sentence = span && sentences.find(({ start, end }) => start <= span.start && span.start < end)
  if (!sentence) return null
  const said = facts.draft.slice(sentence.start, sentence.end)
  const loud = spans.flatMap(({ start, end }) => {
    const words = facts.draft.slice(start, end)
    return /\p{Lu}{2}/u.test(words) && start >= sentence.start && end <= sentence.end ? [words] : []
  })
  const quiet = loud.reduce((text, words) => text.replace(words, words.toLowerCase()), said)
  const body = quiet
    .replace(/[!！]+$/g, /[！]/.test(quiet) || lang === 'zh' ? '。' : '.')
    .replace(/[!！]{2,}/g, '!')
  if (/[{}%]/.test(body)) return null
  return { id: `coach.${lang}.shouting`, lang, body: body.charAt(0).toUpperCase() + body.slice(1) }
}

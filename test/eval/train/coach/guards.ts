/** The product's own phrases and wordings as drafts of which nothing is to be said: what we offer must pass. */
import { factsForCoach } from '@/entrypoints/background/read-for-coach'
import { findDraftEvidence } from '@/lib/checklist'
import { wordingById, wordingIds } from '@/lib/coach'
import { writtenFindings } from '@/lib/coach/coach'
import { readDraft } from '@/lib/coach/draft'
import { type CoachRule, coachRules } from '@/lib/coach/types'
import { renderPhrase } from '@/lib/phrasing'
import { readConversation } from '@/lib/sentiment'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { broken, type Case, good } from '@/test/unit/lib/coach/table'
import { conversation } from '../../coach'
import type { Row } from './rows'

const VALUES = {
  en: { time: 'Friday at noon', name: 'Ines' },
  zh: { time: '周五中午12点', name: '李静' },
}
const FACTS = { en: ['a new kettle today', 'a new one'], zh: ['今天寄出一个新的水壶', '换个新的'] }
const MESSAGES: Record<'en' | 'zh', Record<string, string>> = {
  en: {
    angry: 'The kettle leaks and I am furious. – Ines',
    upset: 'The kettle leaks, I am so disappointed. – Ines',
    worried: 'The kettle leaks and I am worried that it is not safe. – Ines',
    pleased: 'The kettle works, many thanks! – Ines',
    neutral: 'Hi, the kettle leaks. Please help. – Ines',
  },
  zh: {
    angry: '水壶漏水，气死我了。——李静',
    upset: '水壶漏水，很失望。——李静',
    worried: '水壶漏水，我担心不安全。——李静',
    pleased: '水壶好用，非常感谢！——李静',
    neutral: '您好，水壶漏水，请处理一下。——李静',
  },
}
/** A line or a wording comes into a reply already begun: greeting and sympathy may stand in it. */
const ELSEWHERE: readonly CoachRule[] = ['coldness', 'no-acknowledgement']

export function guards(now: number): Row[] {
  const phrases = builtInPhrases
    .filter(({ audience, side }) => audience !== 'internal' && side === 'outer')
    .map(({ body, lang, moods, length }) => ({
      body,
      lang,
      moods: moods.length > 0 ? moods : ['neutral' as const],
      open: length === 'chat' ? ELSEWHERE : [],
    }))
  const wordings = wordingIds.flatMap((id) => {
    const wording = wordingById(id)
    return wording ? [{ ...wording, moods: ['neutral' as const], open: ELSEWHERE }] : []
  })
  const offered = [...phrases, ...wordings].flatMap(({ body, lang, moods, open }) =>
    moods.flatMap((mood) =>
      FACTS[lang].map((fact): Row => {
        const customer = MESSAGES[lang][mood] ?? ''
        return rowOf(customer, filled(body, lang, fact), lang, { rules: [], open }, now)
      }),
    ),
  )
  return [...offered, ...plainCases(now)]
}

const HOUSE: Case = [
  'Please change my address. Thanks, Mara',
  'Hi Mara, I have changed it. Our SLA for you is 9 tomorrow.',
]

/** The same without the word that is ours. */
const PLAIN: readonly Case[] = [
  ['Please change my address. Thanks, Mara', 'Hi Mara, I have changed it, your lamp leaves at 8 tomorrow.'],
  [
    'Please change my address. Thanks, Mara',
    'Hi Mara, I have changed it. The falcon book is with you on Friday.',
  ],
]

/** The ordinary drafts of the unit tests: each broken one breaks at least its rule, of the others nothing is said. */
function plainCases(now: number): Row[] {
  const row = ([customer, draft]: Case, rules: CoachRule[], open: readonly CoachRule[]): Row => {
    const message = customer.replace(/\n?\[LAST\](.*)$/s, ' [LAST REPLY: $1]')
    const lang = /\p{Script=Han}/u.test(draft) ? 'zh' : 'en'
    return rowOf(message, draft, lang, { rules, open }, now)
  }
  return [
    ...[...good, ...PLAIN].map((one) => row(one, [], [])),
    row(HOUSE, ['internal-words'], []),
    ...coachRules.flatMap((rule) =>
      broken[rule].map((one) =>
        row(
          one,
          [rule],
          coachRules.filter((other) => other !== rule),
        ),
      ),
    ),
  ]
}

function rowOf(
  customer: string,
  text: string,
  lang: 'en' | 'zh',
  labels: { rules: CoachRule[]; open: readonly CoachRule[] },
  now: number,
): Row {
  const ticket = conversation(customer)
  const cue = readConversation(ticket.messages)
  const draft = readDraft(factsForCoach(ticket, text, findDraftEvidence(text, ticket), cue, now))
  const { found } = writtenFindings(draft, { off: [], internalWords: [], fineWords: [] })
  return {
    judges: false,
    tuned: false,
    file: 'guards',
    writer: 'guards',
    lang,
    ...labels,
    customer,
    draft,
    found,
  }
}

function filled(body: string, lang: 'en' | 'zh', fact: string): string {
  const values = { ...VALUES[lang], fact }
  const known = { 'ticket.requester.first_name': values.name, 'ticket.requester.name': values.name }
  const { text, missing } = renderPhrase(body, known as never)
  return missing.reduce((all, { name, token }) => {
    const value = /time|due|date|day/.test(name) ? values.time : /name/.test(name) ? values.name : values.fact
    return all.replaceAll(token, value)
  }, text)
}

/** Every phrase that the product offers passes the coach, beside a customer's message that it fits. */
import { describe, expect, test } from 'vitest'
import { renderPhrase } from '@/lib/phrasing'
import type { Phrase } from '@/lib/phrasing/types'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { coachOn, conversation } from '@/test/eval/coach'

const VALUES = {
  en: { time: '5 pm tomorrow', fact: 'a new lamp from our own stock', name: 'Mara' },
  zh: { time: '明天下午5点', fact: '换一台新的台灯', name: '王敏' },
}
/** What a customer wrote whom the phrase is for, by mood. */
const MESSAGES: Record<Phrase['lang'], Record<string, string>> = {
  en: {
    angry: 'My lamp is broken and I am really angry. – Mara',
    upset: 'My lamp is broken and I am very disappointed. – Mara',
    worried: 'My lamp is broken and I am worried about the cable. – Mara',
    pleased: 'The lamp works again, thank you so much! – Mara',
    neutral: 'Hello, my lamp is broken. Please have a look. – Mara',
  },
  zh: {
    angry: '台灯坏了，我真的很生气。——王敏',
    upset: '台灯坏了，太失望了。——王敏',
    worried: '台灯坏了，我很担心电线有问题。——王敏',
    pleased: '台灯好了，太感谢了。——王敏',
    neutral: '您好，台灯坏了，麻烦看一下。——王敏',
  },
}

function filled({ body, lang }: Phrase): string {
  const values = VALUES[lang]
  const known = { 'ticket.requester.first_name': values.name, 'ticket.requester.name': values.name }
  const { text, missing } = renderPhrase(body, known as never)
  return missing.reduce((all, { name, token }) => {
    const value = /time|due|date|day/.test(name) ? values.time : /name/.test(name) ? values.name : values.fact
    return all.replaceAll(token, value)
  }, text)
}

/** Chat lines come into a reply already begun: greeting and sympathy may stand in it. */
const ELSEWHERE = new Set(['coldness', 'no-acknowledgement'])

describe.each(builtInPhrases.filter(({ audience, side }) => audience !== 'internal' && side === 'outer'))(
  '$id',
  (phrase) => {
    test('has no finding', () => {
      const mood = phrase.moods.includes('neutral') ? 'neutral' : (phrase.moods[0] ?? 'neutral')
      const { findings } = coachOn(conversation(MESSAGES[phrase.lang][mood] ?? ''), filled(phrase))
      const own = findings.filter(({ rule }) => phrase.length !== 'chat' || !ELSEWHERE.has(rule))
      expect(own.map(({ rule, why }) => `${rule} ${why}`)).toEqual([])
    })
  },
)

import { describe, expect, test } from 'vitest'
import { builtIns } from '@/lib/library/built-in/phrases'
import { guessFields, guessLanguage } from '@/lib/library/guess'
import { chinese, english } from './guess-cases'

describe.each([
  ['en', english],
  ['zh', chinese],
] as const)('guessing what a canned reply is for, %s', (lang, cases) => {
  const guessed = cases.map(([title, folder, body, intent]) => ({
    title,
    intent: intent ?? '',
    guess: guessFields({ lang, title, folder: folder ? [folder] : [], tags: [], body }, builtIns).intent,
  }))

  test('is right or unsure, hardly ever wrong', () => {
    const sure = guessed.filter(({ guess }) => guess !== '')
    const wrong = sure.filter(({ guess, intent }) => guess !== intent)
    const right = sure.length - wrong.length
    expect(wrong.length).toBeLessThanOrEqual(2)
    expect(right / guessed.filter(({ intent }) => intent !== '').length).toBeGreaterThan(0.8)
  })
})

describe.each(['en', 'zh'] as const)('a built-in phrase guessed from the other ones, %s', (lang) => {
  const own = builtIns.filter((phrase) => phrase.lang === lang)
  const shared = own.filter(({ intent, id }) => own.some((one) => one.intent === intent && one.id !== id))
  const guessed = shared.map((phrase) => {
    const others = builtIns.filter(({ id }) => id !== phrase.id)
    const internal = phrase.side === 'inner' ? { internal: true } : {}
    const { title, body } = phrase
    return { phrase, ...guessFields({ lang, title, body, tags: [], folder: [], ...internal }, others) }
  })

  test('is hardly ever taken for something else', () => {
    const wrong = guessed.filter(({ intent, phrase }) => intent !== '' && intent !== phrase.intent)
    const right = guessed.filter(({ intent, phrase }) => intent === phrase.intent)
    expect(wrong.length / guessed.length).toBeLessThan(0.1)
    expect(right.length / guessed.length).toBeGreaterThan(0.5)
  })
})

test('says nothing where nothing is near, and what it knows all the same', () => {
  const guess = guessFields(
    {
      lang: 'en',
      title: 'Wi-fi code',
      folder: [],
      tags: [],
      body: 'The code is on the wall.',
      internal: true,
    },
    builtIns,
  )
  expect(guess).toEqual({
    intent: '',
    moments: [],
    moods: [],
    risks: [],
    side: 'inner',
    audience: 'internal',
    channels: [],
    length: 'chat',
  })
})

test('a refund that is on its way is for what the built-in ones of it are for', () => {
  const body =
    'Hi {{ticket.requester.first_name}},\n\nyour refund has been issued and arrives within five days.'
  const guess = guessFields(
    { lang: 'en', title: 'Refund issued', folder: ['Billing'], tags: [], body },
    builtIns,
  )
  expect(guess).toMatchObject({
    intent: 'refund-started',
    moments: ['resolution'],
    side: 'outer',
    length: 'mail',
  })
})

test.each([
  ['Refund', 'Your refund is on its way.', 'en'],
  ['退款', '退款已经发起，{{ticket.requester.first_name}}。', 'zh'],
  ['退款', 'Hello {{ticket.requester.name}}', 'en'],
  ['退款', '{{fact.steps}}', 'zh'],
  ['VPN', '您的 VPN 账号 vpn-001 已经开通。', 'zh'],
  ['', '1234', 'en'],
])('the language of “%s: %s” is %s', (title, body, lang) => {
  expect(guessLanguage({ title, body })).toBe(lang)
})

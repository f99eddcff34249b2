/**
 * Every built-in phrase has a situation in which it is among the five that are recommended. The situation is made
 * of the phrase's own fields — mood, risks, moment, audience, channel, length, hard case, intent — laid over the
 * conversations that the other tests of this room know, in its language: somewhere its facts have to hold.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Phrase, recommend, type Situation, situationOf } from '@/lib/phrasing'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { PhrasingCase } from '@/test/eval/phrasing'
import { casesEn } from './cases-en'
import { casesFacts } from './cases-facts'
import { casesMore } from './cases-more'
import { casesNotes } from './cases-notes'
import { casesZh } from './cases-zh'
import { type Case, situation } from './situation'

const noted: Case[] = casesNotes.map(([lang, customerText, note, right]) => ({
  name: note,
  is: {
    lang,
    customerText,
    internalNotes: [note],
    lastAgentText:
      lang === 'zh'
        ? '您好，我去核实一下，今天给您答复。'
        : 'Hello, I am checking this and will write today.',
    answered: true,
    hoursWaiting: null,
  },
  right: right.split(','),
  wrong: [],
}))
const labelled: Case[] = ['phrasing.json', 'phrasing.test.json'].flatMap((file) =>
  (JSON.parse(readFileSync(`test/eval/${file}`, 'utf8')) as PhrasingCase[]).map((one) => ({
    name: one.id,
    is: conversationOf(one),
    right: one.right,
    wrong: one.wrong,
  })),
)
/** What the others have in English only. */
const further: Case[] = [
  {
    name: 'it works, and one thing more',
    is: { lang: 'zh', customerText: '可以登录了，没问题了。另外想问一下，积分一般多久会到账？' },
    right: ['acknowledge-receipt'],
    wrong: [],
  },
  {
    name: 'a long and calm description',
    is: {
      lang: 'zh',
      customerText:
        '您好，我们公司有两个仓库，南仓发大件，北仓发小件。现在下单的时候系统只按地区分仓，我们希望按商品大小来分。另外月底盘点那几天南仓不发货，订单要自动转到北仓，发票抬头也要跟着换。财务那边还希望每周一早上收到一张汇总表，按仓库分开列出来，退货的单独放一页。以上这些我们想在下个月之前弄好。',
    },
    right: ['confirm-understanding'],
    wrong: [],
  },
  {
    name: 'somebody else’s data',
    is: { lang: 'zh', customerText: '我的账号好像被盗了，登录之后看到的是别人的姓名和电话。' },
    right: ['security-caution'],
    wrong: [],
  },
]
const cases = [...further, ...casesEn, ...casesZh, ...casesFacts, ...casesMore, ...noted, ...labelled]
const inLang = (lang: Phrase['lang']) => cases.filter(({ is }) => (is.lang ?? 'en') === lang)

function conversationOf({ lang, ticket, draft }: PhrasingCase): Partial<Situation> {
  const now = Date.parse('2026-11-20T14:00:00Z')
  const whole: Ticket = {
    ...emptyTicket('zendesk', 'acme.zendesk.com', '1', 'https://acme.zendesk.com/agent/tickets/1'),
    ...{
      subject: ticket.subject,
      status: ticket.status,
      channel: ticket.channel === 'chat' ? 'chat' : 'email',
    },
    messages: ticket.messages.map(({ role, visibility, text, minutesAgo }, at) => ({
      ...{ id: `${at}`, role, visibility, text, authorName: null, authorId: null },
      at: new Date(now - minutesAgo * 60_000).toISOString(),
    })),
  }
  return situationOf(whole, {
    ...{ lang, mood: null, moodUnsure: true, risks: [], currentMoment: null, openIntents: [] },
    ...{ draft: draft ?? '', now, used: {} },
  })
}

const replied = {
  en: 'Hello, I am checking this and will write today.',
  zh: '您好，我去核实一下，今天给您答复。',
}

/** The conversation as this phrase would want it: as it is, and where the customer writes a second time. */
function* wished(phrase: Phrase, { is }: Case): Generator<Situation> {
  const moods = phrase.moods.length > 0 ? phrase.moods : allMoods
  const channels = phrase.channels.length > 0 ? phrase.channels : phrase.length === 'chat' ? chats : mails
  const turns = [
    {},
    { lastAgentText: is.lastAgentText ?? replied[phrase.lang], answered: false, hoursWaiting: 0.1 },
  ]
  for (const turn of turns) {
    for (const mood of moods) {
      for (const channel of channels) {
        yield situation({
          ...is,
          ...turn,
          mood,
          moodUnsure: false,
          channel,
          lang: phrase.lang,
          audience: phrase.audience === 'internal' ? 'internal' : 'external',
          risks: [...new Set([...(is.risks ?? []), ...phrase.risks])],
          currentMoment: phrase.moments[0] ?? null,
          openIntents: [phrase.intent],
          ...(phrase.scenarios?.[0] ? { scenario: phrase.scenarios[0] } : {}),
        })
      }
    }
  }
}

const allMoods = ['neutral', 'worried', 'upset', 'angry', 'pleased'] as const
const chats = ['chat', 'email'] as const
const mails = ['email'] as const

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const own = builtInPhrases.filter((phrase) => phrase.lang === lang)
  test('every built-in phrase is recommended somewhere', () => {
    const never = own.filter((phrase) => {
      const likely = inLang(lang).toSorted(
        (a, b) => Number(b.right.includes(phrase.intent)) - Number(a.right.includes(phrase.intent)),
      )
      return !likely.some((one) =>
        [...wished(phrase, one)].some((is) =>
          recommend(own, is, 5).some((scored) => scored.phrase.id === phrase.id),
        ),
      )
    })
    expect(never.map(({ id }) => id)).toEqual([])
  }, 600_000)
})

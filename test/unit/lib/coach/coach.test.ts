import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForCoach } from '@/entrypoints/background/read-for-coach'
import { findDraftEvidence } from '@/lib/checklist'
import { wordingById, wordingIds } from '@/lib/coach'
import { type CoachRule, type CoachSettings, coachRules } from '@/lib/coach/types'
import { renderPhrase } from '@/lib/phrasing'
import { readConversation } from '@/lib/sentiment'
import { conversation } from '@/test/eval/coach'
import { broken, type Case, good } from './table'

const NOTHING: CoachSettings = { off: [], internalWords: [], fineWords: [] }
const NOW = Date.parse('2026-11-20T10:00:00Z')

function read([customer, draft]: Case, settings: Partial<CoachSettings> = {}) {
  const [text = '', last] = customer.split('[LAST]')
  const ticket = conversation(last === undefined ? text : `${text} [LAST REPLY: ${last}]`)
  const cue = readConversation(ticket.messages)
  const evidence = findDraftEvidence(draft, ticket)
  return readForCoach(ticket, draft, evidence, cue, { ...NOTHING, ...settings }, NOW)
}
const rulesOf = (one: Case, settings?: Partial<CoachSettings>) =>
  read(one, settings).findings.map(({ rule }) => rule)

describe.each(coachRules)('%s', (rule) => {
  test.each(broken[rule])('%s ⇒ %s', (...one) => {
    expect(rulesOf(one)).toContain(rule)
  })

  test('switched off says nothing', () => {
    for (const one of broken[rule]) expect(rulesOf(one, { off: [rule] })).not.toContain(rule)
  })

  test('the words it marks stand in the draft', () => {
    for (const one of broken[rule]) {
      for (const { spans } of read(one).findings) {
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(one[1].length)
        }
      }
    }
  })
})

describe('good drafts', () => {
  test.each(good)('%s ⇒ %s', (...one) => {
    expect(rulesOf(one)).toEqual([])
  })
})

test('findings come in the order of weight', () => {
  const found = rulesOf([
    'Nobody answers, I am furious. When does it come? – Mara',
    'Hi Tom, BUSY NOW!!! We will get back to you.',
  ])
  expect(found.length).toBeGreaterThan(2)
  expect(found).toEqual([...found].sort((a, b) => coachRules.indexOf(a) - coachRules.indexOf(b)))
})

describe('what is not the writer’s own words', () => {
  const bad = 'Hi Mara, your address is changed, it leaves at 9 tomorrow.'
  test.each([
    ['quoted mail', `${bad}\n\n> THERE IS NOTHING WE CAN DO!!!\n> Contact the billing department.`],
    ['cited speech', `${bad} You wrote “THIS IS A JOKE!!!”, and I understand.`],
    ['code', `${bad}\n\`\`\`\nERROR FATAL DO NOT PANIC {{name}} XXX\n\`\`\``],
    ['an address', `${bad} See https://acme.example/XXX_NOT/{{id}}`],
    ['a signature', `${bad}\n\nKind regards,\nTOM BAKER\nTIER 2 SUPPORT`],
  ])('%s', (_, draft) => {
    expect(rulesOf(['Please change my address. Thanks, Mara', draft])).toEqual([])
  })
})

describe('the team’s words', () => {
  const ask = 'Please change my address. Thanks, Mara'
  test('names of the house are found in any capitals, as whole words', () => {
    const settings = { internalWords: ['Falcon', '蓝鲸'] }
    expect(
      rulesOf([ask, 'Hi Mara, I have changed it in FALCON, it leaves at 9 tomorrow.'], settings),
    ).toEqual(['internal-words'])
    expect(
      rulesOf([ask, 'Hi Mara, I have changed it, the falconry leaves at 9 tomorrow.'], settings),
    ).toEqual([])
    expect(
      rulesOf(['麻烦改地址。——王敏', '王女士您好，蓝鲸里已经帮您改好，明天上午9点发货。'], settings),
    ).toEqual(['internal-words'])
  })

  test('what is fine here is no finding', () => {
    const draft = 'Hi Mara, I have changed it. Our SLA for you is 9 tomorrow.'
    expect(rulesOf([ask, draft])).toEqual(['internal-words'])
    expect(rulesOf([ask, draft], { fineWords: ['sla'] })).toEqual([])
  })
})

describe('names', () => {
  const ask = (name: string) => `Please change my address. Thanks, ${name}`
  test.each([
    ['Robert Miller', 'Hi Bob,'],
    ['Elizabeth Stone', 'Dear Ms Stone,'],
    ['Alexander', 'Hi Alex,'],
    ['José Núñez', 'Hola Jose,'],
    ['Marta', 'Hi there,'],
    ['Ros & Dan', 'Hi Ros and Dan,'],
  ])('%s may be greeted “%s”', (name, hello) => {
    expect(rulesOf([ask(name), `${hello} it is changed and leaves at 9 tomorrow.`])).not.toContain(
      'wrong-name',
    )
  })
  test.each([
    ['Marta', 'Hi Martin,'],
    ['Daniel Cho', 'Hi Danielle,'],
    ['Marianne Holt', 'Dear Ms Colt,'],
  ])('%s is not “%s”', (name, hello) => {
    expect(rulesOf([ask(name), `${hello} it is changed and leaves at 9 tomorrow.`])).toContain('wrong-name')
  })
  test.each([
    ['张伟', '章先生您好', true],
    ['张伟', '张先生您好', false],
    ['司徒先生', '司先生您好', true],
    ['小傅', '小付您好', true],
    ['看房 老石', '石先生您好', false],
    ['王敏', '小王您好', false],
    ['豆包妈妈', '豆丁妈妈您好', true],
  ])('%s, greeted %s', (name, hello, wrong) => {
    const found = rulesOf([`麻烦改一下地址。——${name}`, `${hello}，已经帮您改好，明天上午9点发货。`])
    expect(found.includes('wrong-name')).toBe(wrong)
  })
})

describe('a better order', () => {
  test('moves whole sentences where none leans on another', () => {
    const { reordered } = read([
      'I waited the whole day for your technician and I am really angry. – Mara',
      'Hi Mara, Due to very high demand our technicians are fully booked. I am sorry you waited in vain. I have booked you for 9 tomorrow. Kind regards',
    ])
    expect(reordered === null || reordered.indexOf('I am sorry') < reordered.indexOf('Due to')).toBe(true)
  })

  test('never over paragraphs, and never a sentence that points back', () => {
    const angry = 'I waited the whole day and I am really angry. – Mara'
    expect(
      read([
        angry,
        'Hi Mara,\n\nDue to high demand we are late.\n\nI am sorry. I have booked you for 9 tomorrow.',
      ]).reordered,
    ).toBeNull()
    expect(
      read([
        angry,
        'Due to high demand we are late. This is why nobody came. I am sorry. I have booked 9 tomorrow.',
      ]).reordered,
    ).toBeNull()
  })
})

describe('better wordings', () => {
  test.each(wordingIds)('%s can be filled, and breaks no rule itself', (id) => {
    const wording = wordingById(id)
    expect(wording).not.toBeNull()
    const time = wording?.lang === 'zh' ? '明天下午5点' : '5 pm tomorrow'
    const first = renderPhrase(wording?.body ?? '', {})
    expect(first.problem).toBeNull()
    let text = first.text
    for (const { name, token } of first.missing)
      text = text.replaceAll(
        token,
        name === 'promise.time' ? time : wording?.lang === 'zh' ? '换一台新的' : 'a new lamp',
      )
    const customer = wording?.lang === 'zh' ? '台灯坏了。——王敏' : 'The lamp is broken. – Mara'
    const own = rulesOf([customer, text]).filter((rule) => rule !== 'coldness')
    expect(own).toEqual([])
  })

  test('an unknown id has none', () => {
    expect(wordingById('coach.en.nothing')).toBeNull()
    expect(wordingById('en.close-warmly.mail')).toBeNull()
    expect(wordingById('coach.en.constructor')).toBeNull()
  })
})

describe('any text', () => {
  test('is read, and every span lies in it', () => {
    const pieces = fc.constantFrom(
      'Hi Mara, ',
      'we will ',
      '您好，',
      '!!!',
      '{{',
      '}}',
      '[NAME]',
      '\n',
      '"',
      '我们',
      '不能',
      'SLA ',
      'due to ',
      '？',
      '- ',
      '`',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
        const draft = parts.join('')
        for (const { spans } of read(['When does it come? I am upset. Mara', draft]).findings) {
          for (const { start, end } of spans)
            expect(0 <= start && start < end && end <= draft.length).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  const hostile: [string, string][] = [
    ' ',
    'a',
    '您',
    '您好,',
    'I ',
    'you ',
    'the team ',
    '我们',
    '请您',
    '我会联系您',
    'AB ',
    '{{',
    '"',
    '. ',
    '1',
    '!',
    '同事',
    'as I already ',
    '`',
    '[',
    '_',
    'my ',
    '任何人都',
    '您没仔细看',
    'Hi, hello, ',
    '-',
    '— ',
    'https://',
    '@a',
    'x.',
    '((',
  ].map((piece) => [piece, piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000)])
  test.each(hostile)('20,000 characters of “%s” take no time to speak of', (_, draft) => {
    const from = performance.now()
    read(['When does it come? I am upset. Mara', draft])
    read(['什么时候到？很生气！——王敏', draft])
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})

test('every rule is in the table', () => {
  expect(Object.keys(broken).sort()).toEqual([...coachRules].sort() satisfies CoachRule[])
})

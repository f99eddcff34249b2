import { beforeEach, describe, expect, test, vi } from 'vitest'

const db = vi.hoisted(() => ({
  usedPhrases: vi.fn(),
  phraseUses: vi.fn(),
  countPhrase: vi.fn(),
  keptPhrases: async () => [],
}))
const own = vi.hoisted(() => ({ phrases: null as null | Phrase[], locale: 'en' as Lang }))

vi.mock('@/entrypoints/background/store', () => ({ storage: () => db }))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return {
    settingsNow: async () => ({ settings: defaultSettings(), problem: null }),
    localeOf: () => own.locale,
  }
})
vi.mock('@/entrypoints/background/library', async (original) => {
  const real = await original<typeof import('@/entrypoints/background/library')>()
  return { ...real, libraryNow: async () => (own.phrases ? real.libraryOf(own.phrases) : real.libraryNow()) }
})

import { libraryNow, libraryOf } from '@/entrypoints/background/library'
import {
  fillPhrase,
  findPhrases,
  listPhrases,
  phraseInserted,
  renderWith,
  shortcutNames,
} from '@/entrypoints/background/phrases'
import type { Phrase } from '@/lib/phrasing/types'
import { emptyTicket, type Lang } from '@/lib/ticket'

const NOW = Date.parse('2026-11-26T10:00:00Z')
const empty = emptyTicket('zendesk', 'acme.zendesk.com', '7', 'https://acme.zendesk.com/agent/tickets/7')
const head = { ...empty, requester: { ...empty.requester, name: 'Mara Lind' } }

async function phrase(id: string, more: Partial<Phrase>): Promise<Phrase> {
  const [model] = (await vi
    .importActual<typeof import('@/lib/settings/built-in/phrases')>('@/lib/settings/built-in/phrases')
    .then((all) => all.builtInPhrases)) as [Phrase]
  return { ...model, id, ...more }
}

beforeEach(() => {
  own.phrases = null
  own.locale = 'en'
  db.usedPhrases.mockResolvedValue({})
  db.phraseUses.mockReset().mockResolvedValue([])
  db.countPhrase.mockResolvedValue(undefined)
})

describe('the palette’s list', () => {
  test('carries no text, only what a line shows', async () => {
    const [first] = await listPhrases('refund started', 'en', null, NOW)
    expect(first).toEqual({
      id: 'en.refund-started.chat',
      title: 'Refund started',
      lang: 'en',
      shortcut: 'refund',
      begins: expect.not.stringContaining('{{'),
    })
    expect(await listPhrases('', 'zh', 'zh', NOW)).toHaveLength(30)
  })

  test('what was inserted leads the next one; its use is read once until then', async () => {
    await phraseInserted('none')
    await listPhrases('', 'en', 'en', NOW)
    await listPhrases('a', 'en', 'en', NOW)
    expect(db.phraseUses).toHaveBeenCalledOnce()
    const use = { phraseId: 'en.close-warmly.chat', count: 2, lastAt: '2026-11-26T09:00:00Z' }
    db.phraseUses.mockResolvedValue([use])
    await phraseInserted(use.phraseId)
    expect((await listPhrases('', 'en', 'en', NOW))[0]?.id).toBe(use.phraseId)
  })

  test('a database that does not answer costs only the order', async () => {
    await phraseInserted('none')
    db.phraseUses.mockRejectedValueOnce(new Error('gone'))
    expect((await listPhrases('refund', 'en', 'en', NOW)).length).toBeGreaterThan(0)
  })
})

describe('a filled phrase', () => {
  test('has the ticket’s values and its form', async () => {
    own.phrases = [await phrase('own', { body: 'Dear **{{ticket.requester.name}}**, #{{ticket.id}}' })]
    const filled = await fillPhrase('own', head, NOW)
    expect(filled).toMatchObject({ text: 'Dear Mara Lind, #7', missing: [] })
    expect(filled.form).toMatch(/^Dear .Mara Lind., #7$/)
    expect((await renderWith('own', head, {}, NOW)).form).toBe(filled.form)
  })

  test('that is broken says why and where, in the interface’s language, and can never be inserted', async () => {
    own.phrases = [await phrase('own', { title: 'Zebra', body: 'Hi\n\nyou {{ ticket.id | sparkle }}' })]
    const broken = await fillPhrase('own', head, NOW)
    expect(broken.problem).toBe('There is no filter “sparkle”. Line 3, column 5.')
    expect(broken.missing).not.toEqual([])
    own.locale = 'zh'
    expect((await fillPhrase('own', head, NOW)).problem).toBe(
      '没有“sparkle”这个过滤器。位置：第 3 行第 5 列。',
    )
    expect((await findPhrases('Zebra', head, 'en', NOW))[0]?.problem).toBeDefined()
  })

  test('that does not exist is refused', async () => {
    await expect(fillPhrase('nosuch', head, NOW)).rejects.toThrow(/nosuch/)
  })
})

describe('names to type', () => {
  test('are those of both languages', async () => {
    const names = await shortcutNames('en')
    expect(names.thanks).toMatch(/^en\./)
    expect(names.tk).toBe('zh.refund-started.chat')
    const { byId } = await libraryNow()
    for (const id of Object.values(names)) expect(byId.has(id), id).toBe(true)
  })

  test('of two phrases with one name, that in the customer’s language is meant', async () => {
    const both = [
      await phrase('a', { lang: 'zh', shortcut: 'OK' }),
      await phrase('b', { lang: 'en', shortcut: 'ok' }),
    ]
    expect(libraryOf(both).shortcuts('en')).toEqual({ ok: 'b' })
    expect(libraryOf(both).shortcuts('zh')).toEqual({ ok: 'a' })
  })
})

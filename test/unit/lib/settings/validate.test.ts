import { describe, expect, test } from 'vitest'
import { presets } from '@/lib/helpdesks/presets'
import { exportSettings, importSettings } from '@/lib/settings/bundle'
import { settingsSchema } from '@/lib/settings/schema'
import { explainIssues, validateSettings } from '@/lib/settings/validate'
import { settingsWords } from '@/lib/settings/words'
import { checklist, item, settings } from './sample'

function texts(value: unknown, lang: 'en' | 'zh'): string[] {
  const result = validateSettings(value, lang)
  return result.ok ? [] : result.problems.map((problem) => problem.text)
}

describe('explaining', () => {
  test('names the place the way a person would', () => {
    const bad = settings({
      checklists: [checklist('a', { name: 'Outside first', items: [item('x'), item('y', { title: ' ' })] })],
    })
    expect(texts(bad, 'en')).toEqual(['Checklist “Outside first”, item 2, title: must not be empty'])
    expect(texts(bad, 'zh')).toEqual(['清单“Outside first”，第 2 项，标题：不能为空'])
  })

  test.each([
    [{ ...settings(), atRiskShare: 4 }, 'At-risk share: must be at most 0.99'],
    [{ ...settings(), atRiskShare: 'half' }, 'At-risk share: should be a number'],
    [{ ...settings(), theme: 'pink' }, 'Theme: must be one of: auto, light, dark'],
    [{ ...settings(), theme: undefined }, 'Theme: is missing'],
    [
      { ...settings(), panel: { ...settings().panel, width: 360.5 } },
      'Panel, width: should be a whole number',
    ],
    [{ ...settings(), panel: { ...settings().panel, width: 10 } }, 'Panel, width: must be at least 300'],
    [{ ...settings(), agentName: 'x'.repeat(101) }, 'Your name: is too long: at most 100 characters'],
    [{ ...settings(), checklists: {} }, 'Checklists: should be a list'],
    [
      { ...settings(), panels: { 'acme.zendesk.com': { side: 'top' } } },
      'Panel on acme.zendesk.com, side: must be one of: right, left',
    ],
    [
      { ...settings(), sites: [{ host: 'https://help.example.com', helpdesk: 'Jira!', enabled: true }] },
      'Site https://help.example.com, helpdesk: cannot be read',
    ],
    [null, 'Settings: should be a group of settings'],
  ])('says what is wrong (%#)', (value, text) => {
    expect(texts(value, 'en')).toEqual([text])
  })

  test('more than sixty items is too many', () => {
    const items = Array.from({ length: 61 }, (_, at) => item(`i${at}`))
    expect(texts(settings({ checklists: [checklist('a', { items })] }), 'zh')).toEqual([
      '清单“Checklist a”，条目：条目太多，最多 60 条',
    ])
  })

  test('names what is there twice', () => {
    const twice = settings({
      checklists: [checklist('a'), checklist('a', { items: [item('x'), item('x')] })],
    })
    expect(texts(twice, 'en')).toEqual([
      'Checklist “Checklist a”: is there twice',
      'Checklist “Checklist a”, item “Item x”: is there twice',
    ])
  })

  test('names the helpdesk described as data, and where it is there twice', () => {
    const [one] = presets
    const bad = { ...settings(), helpdesks: [{ ...one, ticketUrls: ['/no-id'] }] }
    expect(texts(bad, 'en')).toEqual([`Helpdesk “${one?.name}”, ticketUrls, entry 1: cannot be read`])
    const twice = settings({ helpdesks: [one, one] as never })
    expect(texts(twice, 'zh')).toEqual([`工单系统“${one?.name}”：重复了`])
  })

  test('works from the error alone, by number', () => {
    const parsed = settingsSchema.safeParse(settings({ checklists: [checklist('a', { name: '' })] }))
    const [first] = explainIssues(parsed.error ?? never(), 'en')
    expect(first).toMatchObject({
      path: ['checklists', 0, 'name'],
      text: 'Checklist 1, name: must not be empty',
    })
  })

  test('names with markup stay text, cut to a readable length', () => {
    const name = `<b>${'x'.repeat(150)}`
    const [text = ''] = texts(
      settings({ checklists: [checklist('a', { name, gating: 'never' as 'show' })] }),
      'en',
    )
    expect(text).toContain('<b>xxx')
    expect(text.length).toBeLessThan(160)
  })
})

describe('files', () => {
  test('what was exported is imported', () => {
    const own = settings({ locale: 'zh', checklists: [checklist('a')], agentName: '林美' })
    expect(importSettings(exportSettings(own), 'en')).toEqual({ ok: true, settings: own })
    expect(importSettings(`\uFEFF${exportSettings(own)}`, 'en')).toEqual({ ok: true, settings: own })
  })

  test.each([
    ['', 'not JSON'],
    ['<html>', 'not JSON'],
    ['null', 'not from Outside First'],
    ['[]', 'not from Outside First'],
    ['{"product":"refined-github","kind":"settings"}', 'not from Outside First'],
    ['{"product":"outside-first","kind":"notes"}', 'holds no settings'],
    ['{"product":"outside-first","kind":"settings","settings":{"version":99}}', 'settings version 99'],
    ['{"product":"outside-first","kind":"settings","settings":{"version":0}}', 'cannot be converted'],
    ['{"product":"outside-first","kind":"settings"}', 'Settings: should be'],
    [`"${'x'.repeat(20_000_001)}"`, 'too large'],
  ])('a file that is not ours is named for what it is (%#)', (text, said) => {
    const result = importSettings(text, 'en')
    expect(result.ok ? [] : result.problems.join('\n')).toContain(said)
  })

  test('each fault of a file is one line', () => {
    const broken = { ...settings(), theme: 'pink', atRiskShare: 0 }
    const result = importSettings(exportSettings(broken as never), 'zh')
    expect(result).toEqual({
      ok: false,
      problems: ['主题：只能是以下之一：auto、light、dark', '预警比例：不能小于 0.1'],
    })
  })

  test('a file cannot reach the prototypes', () => {
    const text = exportSettings(settings()).replace(
      '"panels": {}',
      '"panels": {"__proto__": {"side": "left"}}',
    )
    importSettings(text, 'en')
    expect(({} as { side?: string }).side).toBeUndefined()
  })
})

test('both languages have the same words with the same gaps', () => {
  const gaps = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort()
  expect(Object.keys(settingsWords.zh).sort()).toEqual(Object.keys(settingsWords.en).sort())
  for (const [key, text] of Object.entries(settingsWords.en)) {
    expect(gaps(settingsWords.zh[key as keyof typeof settingsWords.en])).toEqual(gaps(text))
  }
})

function never(): never {
  throw new Error('the settings should not have been valid')
}

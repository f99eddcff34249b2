import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  copyChecklist,
  copyItem,
  isChanged,
  moveChecklist,
  newChecklist,
  putChecklist,
} from '@/components/options/checklists/edit'
import { inUse } from '@/components/options/checklists/in-use'
import { wholeNumber } from '@/components/options/general/number'
import { checklistHash, routeOf } from '@/components/options/route'
import { defaultSettings, effectiveChecklists } from '@/lib/settings'
import { builtIn } from './sample'

describe('putting a checklist', () => {
  test('a changed built-in one gets an entry, once', () => {
    const once = putChecklist(defaultSettings(), [builtIn], { ...builtIn, name: 'Ours' })
    const twice = putChecklist(once, [builtIn], { ...builtIn, name: 'Ours too' })
    expect(twice.checklists.map((list) => list.name)).toEqual(['Ours too'])
  })

  test('changed back to what is built in, it needs none: better built-in content reaches it again', () => {
    const changed = putChecklist(defaultSettings(), [builtIn], { ...builtIn, gating: 'show' })
    expect(putChecklist(changed, [builtIn], { ...builtIn }).checklists).toEqual([])
  })

  test('switching one off is no change of its content', () => {
    expect(isChanged({ ...builtIn, enabled: false }, builtIn)).toBe(false)
    expect(isChanged({ ...builtIn, items: [] }, builtIn)).toBe(true)
    expect(isChanged(builtIn, undefined)).toBe(false)
  })
})

test('a new checklist starts off, so that nobody works with half of it; a copy is its own', () => {
  const copy = newChecklist('x', 'Copy', builtIn)
  expect(copy.enabled).toBe(false)
  expect(copy.items).toEqual(builtIn.items)
  expect(copy.items[0]).not.toBe(builtIn.items[0])
  expect(newChecklist('y', 'Blank', null).items).toEqual([])
})

test('which checklists are used for which tickets', () => {
  const at = (lists: (typeof builtIn)[], audience: string, lang: string) =>
    inUse(lists).find(({ kind }) => kind.audience === audience && kind.lang === lang)?.ids
  expect(at([builtIn], 'external', 'en')).toEqual(['first.en'])
  expect(at([builtIn], 'internal', 'en')).toEqual([])
  const forAll = { ...builtIn, id: 'all', audience: 'any' as const, lang: 'any' as const }
  expect(at([forAll, builtIn], 'external', 'en')).toEqual(['first.en', 'all'])
  expect(at([builtIn, forAll], 'internal', 'zh')).toEqual(['all'])
  expect(at([{ ...builtIn, enabled: false }], 'external', 'en')).toEqual([])
  const some = { ...builtIn, when: { when: 'is' as const, fact: 'vip' as const, values: ['yes'] } }
  expect(at([some], 'external', 'en')).toEqual(['first.en'])
})

describe('order and copies', () => {
  const own = newChecklist('own', 'Own', null)
  const settings = { ...defaultSettings(), checklists: [own] }
  const ids = (of: typeof settings) => effectiveChecklists([builtIn], of).map((list) => list.id)

  test('own ones stand first until the lead moves them', () => {
    expect(ids(settings)).toEqual(['own', 'first.en'])
    const moved = moveChecklist(settings, [builtIn], 'own', 1)
    expect(moved && ids(moved)).toEqual(['first.en', 'own'])
    expect(moveChecklist(settings, [builtIn], 'own', 0)).toBeNull()
    expect(moveChecklist(settings, [builtIn], 'own', 2)).toBeNull()
    expect(moveChecklist(settings, [builtIn], 'gone', 0)).toBeNull()
  })

  test('a copy stands before its original, switched off, with the same items', () => {
    const copied = copyChecklist(settings, [builtIn], { from: builtIn, id: 'c', name: 'Copy' })
    expect(ids(copied)).toEqual(['own', 'c', 'first.en'])
    const copy = copied.checklists.find((list) => list.id === 'c')
    expect(copy).toMatchObject({ name: 'Copy', enabled: false, items: builtIn.items })
  })

  test('an order that names checklists that are gone does no harm', () => {
    expect(ids({ ...settings, checklistOrder: ['gone', 'first.en', 'first.en'] })).toEqual([
      'first.en',
      'own',
    ])
  })

  test('a copied item is ticked by itself', () => {
    const [first] = builtIn.items
    if (!first) throw new Error('no item')
    expect(copyItem(first, 'new', 'x'.repeat(300))).toEqual({ ...first, id: 'new', title: 'x'.repeat(200) })
  })

  test('choices are lines, each once', () => {
    expect(choicesOf(' a \n\nb\na\n')).toEqual(['a', 'b'])
  })
})

describe('addresses within the page', () => {
  test('sections, and the first one for what is none', () => {
    expect(routeOf('#sites')).toEqual({ section: 'sites', id: null })
    for (const hash of ['', '#', '#nothing', '#__proto__', '#CHECKLISTS']) {
      expect(routeOf(hash)).toEqual({ section: 'checklists', id: null })
    }
  })

  test('any id comes back as it went, also one that breaks percent signs', () => {
    for (const id of ['first.en', 'a/b', '100 %', '清单', '#x']) {
      expect(routeOf(checklistHash(id))).toEqual({ section: 'checklists', id })
    }
    expect(routeOf('#checklists/%E0%A4%A').id).toBe('%E0%A4%A')
  })
})

test('numbers as people type them', () => {
  expect(wholeNumber(' 360 ')).toBe(360)
  expect(wholeNumber('３６０')).toBe(360)
  for (const text of ['', '3.5', '-3', '1e3', '36O', '٣٦٠', '99999']) expect(wholeNumber(text)).toBeNull()
})

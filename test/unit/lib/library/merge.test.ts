import { describe, expect, test } from 'vitest'
import { draftOf, type KeptPhrase, mergeLibrary, planBulk, planRestore, planSave } from '@/lib/library'
import { builtInById, builtIns } from '@/lib/library/built-in/phrases'
import { keptPhrase } from '@/lib/library/schema'
import { entry, fields, LATER, NOW, row } from './sample'

const ID = 'en.refund-started.mail'
const base = builtInById(ID)
if (!base) throw new Error('no such phrase')
const { id: _, ...asBuiltIn } = base
const when = { builtIn: builtInById, now: LATER }
const kept = (...rows: KeptPhrase[]) => new Map(rows.map((one) => [one.id, one]))
const save = (more: object, before: KeptPhrase[] = [], aside: object = {}) =>
  planSave(
    { id: ID, fields: { ...asBuiltIn, ...more }, folder: [], enabled: true, ...aside },
    kept(...before),
    when,
  )

describe('the library', () => {
  test('is the built-in phrases where nothing is kept', () => {
    const entries = mergeLibrary(builtIns, [])
    expect(entries.map(({ phrase }) => phrase)).toEqual(builtIns)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['built-in']))
  })

  test('has a changed phrase in its place, and the team’s own behind', () => {
    const [changed] = save({ title: 'Refund is out' }).values()
    const entries = mergeLibrary(builtIns, [row('own.1'), changed as KeptPhrase])
    expect(entries).toHaveLength(builtIns.length + 1)
    expect(entries.at(-1)).toMatchObject({ kind: 'own', phrase: { id: 'own.1', ...fields } })
    const at = builtIns.findIndex(({ id }) => id === ID)
    expect(entries[at]).toMatchObject({ kind: 'changed', phrase: { ...base, title: 'Refund is out' } })
  })

  test('leaves out a change to a phrase that is not built in any more', () => {
    const gone = {
      ...row('en.gone.mail', {}, { source: { from: 'built-in', id: 'en.gone.mail', host: '' } }),
    }
    expect(mergeLibrary(builtIns, [gone])).toHaveLength(builtIns.length)
  })
})

describe('saving a built-in phrase', () => {
  test('keeps only what was changed, so that what a later version mends comes through', () => {
    const [changed] = save({ title: 'Refund is out' }).values()
    expect(changed).toEqual({
      id: ID,
      fields: { title: 'Refund is out' },
      folder: [],
      enabled: true,
      source: { from: 'built-in', id: ID, host: '' },
      guessed: false,
      changedAt: LATER,
      rev: 1,
    })
    expect(keptPhrase.parse(changed)).toEqual(changed)
    const mended = builtIns.map((one) => (one.id === ID ? { ...one, body: 'Mended.' } : one))
    const at = builtIns.findIndex(({ id }) => id === ID)
    expect(mergeLibrary(mended, [changed as KeptPhrase])[at]?.phrase).toMatchObject({
      title: 'Refund is out',
      body: 'Mended.',
    })
  })

  test('as it is built in keeps nothing, and takes a change away', () => {
    expect(save({}).size).toBe(0)
    const [changed] = save({ title: 'x' }).values()
    expect(save({}, [changed as KeptPhrase])).toEqual(new Map([[ID, null]]))
  })

  test('can take away its short name, its tags and its channels', () => {
    const short = builtIns.find(({ shortcut, lang }) => shortcut && lang === 'en')
    if (!short) throw new Error('none has a short name')
    const { id, shortcut: _short, ...rest } = short
    const draft = { id, fields: rest, folder: [], enabled: true }
    const [changed] = planSave(draft, kept(), when).values()
    expect(changed?.fields).toEqual({ shortcut: '' })
    const merged = mergeLibrary(builtIns, [changed as KeptPhrase]).find(({ phrase }) => phrase.id === id)
    expect(merged?.phrase).not.toHaveProperty('shortcut')
    expect(merged && planSave(draftOf(merged), kept(changed as KeptPhrase), when).size).toBe(0)
  })

  test('can free it from the facts that its wording needs', () => {
    const bound = builtIns.find(({ when }) => when)
    if (!bound) throw new Error('none needs any')
    const { id, when: _when, unless: _unless, ...rest } = bound
    const [changed] = planSave({ id, fields: rest, folder: [], enabled: true }, kept(), when).values()
    const merged = mergeLibrary(builtIns, [changed as KeptPhrase]).find(({ phrase }) => phrase.id === id)
    expect(merged?.phrase.when).toBeUndefined()
  })

  test('the same twice is one change', () => {
    const [changed] = save({ title: 'x' }).values()
    expect(save({ title: 'x' }, [changed as KeptPhrase]).size).toBe(0)
    expect(save({ title: 'y' }, [changed as KeptPhrase]).get(ID)).toMatchObject({ rev: 2 })
  })
})

describe('changing many', () => {
  const own = row('own.1', { tags: ['a', 'b'] })

  test('moves, tags and switches each, and leaves out those that are like that already', () => {
    const both = ['own.1', ID]
    expect(planBulk(both, { what: 'folder', folder: ['Billing'] }, kept(own), when).get(ID)).toMatchObject({
      folder: ['Billing'],
      fields: {},
    })
    const tagged = planBulk(both, { what: 'tags', add: ['c', 'b'], remove: ['a'] }, kept(own), when)
    expect(tagged.get('own.1')?.fields.tags).toEqual(['b', 'c'])
    expect(tagged.get(ID)?.fields).toEqual({ tags: ['c', 'b'] })
    expect(planBulk(both, { what: 'enabled', on: true }, kept(own), when).size).toBe(0)
    expect([...planBulk(both, { what: 'enabled', on: false }, kept(own), when).keys()]).toEqual(both)
    expect(planBulk(['nowhere'], { what: 'enabled', on: false }, kept(own), when).size).toBe(0)
  })

  test('deleting takes own phrases away and switches built-in ones off; back to built-in undoes only these', () => {
    const deleted = planBulk(['own.1', ID], { what: 'delete' }, kept(own), when)
    expect(deleted.get('own.1')).toBeNull()
    expect(deleted.get(ID)).toMatchObject({ enabled: false, fields: {} })
    const off = deleted.get(ID) as KeptPhrase
    const reset = planBulk(['own.1', ID], { what: 'reset' }, kept(own, off), when)
    expect([...reset]).toEqual([[ID, null]])
  })

  test('saying what a phrase is for ends the guess; its mood does not', () => {
    const guessed = row('own.1', {}, { guessed: true })
    const set = (patch: object) =>
      planBulk(['own.1'], { what: 'set', fields: patch }, kept(guessed), when).get('own.1')
    expect(set({ intent: 'ask-details' })).toMatchObject({
      guessed: false,
      fields: { intent: 'ask-details' },
    })
    expect(set({ moods: ['angry'] })).toMatchObject({ guessed: true, fields: { moods: ['angry'] } })
  })
})

test('a former version comes back as a new one, with its source', () => {
  const source = { from: 'zendesk', id: '7', host: 'acme.zendesk.com' } as const
  const then = row('own.1', { title: 'Then' }, { source })
  const now = row('own.1', { title: 'Now' }, { rev: 5 })
  expect(planRestore(then, kept(now), when).get('own.1')).toEqual({
    ...then,
    fields: { ...then.fields },
    changedAt: LATER,
    rev: 6,
  })
  expect(planRestore(now, kept(now), when).size).toBe(0)
  expect(planRestore(then, kept(), when).get('own.1')).toMatchObject({ source, rev: 1 })
})

test('an entry as it is taken up and saved again is no change', () => {
  const one = entry('own.1', { tags: ['x'], shortcut: 'r' })
  expect(planSave(draftOf(one), kept(row('own.1', { tags: ['x'], shortcut: 'r' })), when).size).toBe(0)
  expect(NOW < LATER).toBe(true)
})

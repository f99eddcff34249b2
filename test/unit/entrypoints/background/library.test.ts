/** The library of the background over a real database: what is edited is recommended and found at once. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'

const stores = vi.hoisted(() => ({ current: null as unknown as Storage, reads: 0 }))
const pushed = vi.hoisted(() => [] as string[])

vi.mock('@/entrypoints/background/store', () => ({ storage: () => stores.current }))
vi.mock('@/entrypoints/background/tabs', () => ({
  pushToAll: async ({ push }: { push: string }) => void pushed.push(push),
}))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  return { settingsNow: async () => ({ settings: defaultSettings(), problem: null }), localeOf: () => 'en' }
})

import { forgetLibrary, libraryNow } from '@/entrypoints/background/library'
import {
  changeMany,
  importPhrases,
  readLibrary,
  restoreVersion,
  savePhrase,
  undoLibrary,
  versionsOf,
} from '@/entrypoints/background/library-edit'
import { checkPhrases, previewPhrase } from '@/entrypoints/background/library-preview'
import { fillPhrase, listPhrases, shortcutNames } from '@/entrypoints/background/phrases'
import { builtInById, builtIns } from '@/lib/library/built-in/phrases'
import { openStorage, type Storage, StorageError } from '@/lib/storage'
import { emptyTicket } from '@/lib/ticket'
import { fields, imported } from '../../lib/library/sample'

const ID = 'en.refund-started.chat'
const NOW = Date.parse('2026-11-26T10:00:00Z')
const head = emptyTicket('zendesk', 'acme.zendesk.com', '7', 'https://acme.zendesk.com/agent/tickets/7')
const base = builtInById(ID)
if (!base) throw new Error('no such phrase')
const { id: _, ...asBuiltIn } = base
let step = 0
const next = () => `step-${++step}`
const save = (id: string, more: object = {}) =>
  savePhrase({
    step: next(),
    draft: { id, fields: { ...(id === ID ? asBuiltIn : fields), ...more }, folder: [], enabled: true },
  })
const found = async (query: string) => (await listPhrases(query, 'en', null, NOW)).map(({ id }) => id)

beforeEach(() => {
  forgetLibrary()
  pushed.length = 0
  stores.reads = 0
  const opened = openStorage(new IDBFactory(), () => Date.now())
  stores.current = {
    ...opened,
    keptPhrases(ids) {
      if (!ids) stores.reads++
      return opened.keptPhrases(ids)
    },
  }
})

test('what is kept is read once, when it is first asked for, and again after a change', async () => {
  expect(stores.reads).toBe(0)
  expect((await libraryNow()).phrases).toEqual(builtIns)
  await Promise.all([libraryNow(), libraryNow()])
  expect(stores.reads).toBe(1)
  await save('own.1')
  expect(pushed).toEqual(['settings-changed'])
  await libraryNow()
  await libraryNow()
  expect(stores.reads).toBe(2)
  // Nothing new is no change.
  await save('own.1')
  expect(pushed).toHaveLength(1)
})

test('a phrase that is added is found, filled and typed at once; switched off it is gone', async () => {
  expect(await found('zanzibar')).toEqual([])
  const { step: made } = await save('own.1', { title: 'Zanzibar refund', shortcut: 'zz' })
  expect(made).toMatchObject({ what: 'add', n: 1, title: 'Zanzibar refund' })
  expect(await found('zanzibar')).toEqual(['own.1'])
  expect((await shortcutNames('en')).zz).toBe('own.1')
  expect((await fillPhrase('own.1', head, NOW)).text).toContain('your refund has been issued')
  expect((await libraryNow()).byLang.en.some(({ id }) => id === 'own.1')).toBe(true)
  await changeMany({ step: next(), ids: ['own.1'], edit: { what: 'enabled', on: false } })
  expect(await found('zanzibar')).toEqual([])
  expect((await shortcutNames('en')).zz).toBeUndefined()
})

test('between equals the team’s own is taken, also by its short name', async () => {
  await save('own.1', { title: 'Zanzibar', shortcut: 'refund' })
  expect((await libraryNow()).byLang.en[0]?.id).toBe('own.1')
  expect((await shortcutNames('en')).refund).toBe('own.1')
})

test('a phrase that nobody knows the use of is found, but not recommended', async () => {
  await save('own.1', { title: 'Zanzibar', intent: '' })
  expect(await found('zanzibar')).toEqual(['own.1'])
  expect((await libraryNow()).byLang.en.some(({ id }) => id === 'own.1')).toBe(false)
})

test('a built-in phrase is changed in its place and goes back', async () => {
  const { entries } = await save(ID, { title: 'Zanzibar refund' })
  expect(entries).toMatchObject([{ kind: 'changed', phrase: { id: ID, title: 'Zanzibar refund' } }])
  expect(await found('zanzibar')).toEqual([ID])
  const reset = await changeMany({ step: next(), ids: [ID], edit: { what: 'reset' } })
  expect(reset).toMatchObject({ gone: [], step: { what: 'reset' }, entries: [{ kind: 'built-in' }] })
  expect(await found('zanzibar')).toEqual([])
})

test('a delete, a bulk edit and an import are each undone in one step', async () => {
  await save('own.1', { title: 'Zanzibar refund' })
  const deleted = await changeMany({ step: next(), ids: ['own.1', ID], edit: { what: 'delete' } })
  expect(deleted).toMatchObject({
    gone: ['own.1'],
    entries: [{ phrase: { id: ID }, enabled: false }],
    step: { n: 2 },
  })
  const back = await undoLibrary({ step: deleted.step?.id ?? '' })
  expect(back.entries.map(({ phrase, enabled }) => [phrase.id, enabled])).toEqual([
    ['own.1', true],
    [ID, true],
  ])
  const taken = await importPhrases({
    step: next(),
    phrases: [imported('Zanzibar A', 'One.'), imported('Zanzibar B', 'Two.')],
  })
  expect(taken).toMatchObject({ added: 2, renewed: 0, unchanged: 0 })
  expect(await found('zanzibar')).toHaveLength(3)
  expect((await readLibrary()).last).toMatchObject({ what: 'import', n: 2 })
  await undoLibrary({ step: taken.undo ?? '' })
  expect(await found('zanzibar')).toEqual(['own.1'])
  expect(await importPhrases({ step: next(), phrases: [] })).toEqual({
    added: 0,
    renewed: 0,
    unchanged: 0,
    undo: null,
  })
})

test('a former version is read and brought back', async () => {
  await save('own.1', { title: 'Then' })
  await save('own.1', { title: 'Now' })
  const [version] = await versionsOf({ id: 'own.1' })
  expect(version).toMatchObject({ rev: 1, entry: { phrase: { title: 'Then' } } })
  await restoreVersion({ step: next(), id: 'own.1', rev: 1 })
  expect((await libraryNow()).byId.get('own.1')?.title).toBe('Then')
  await expect(restoreVersion({ step: next(), id: 'own.1', rev: 99 })).rejects.toThrow('no version')
})

test('without a database the built-in phrases are still there, and it is asked again', async () => {
  const working = stores.current
  stores.current = {
    ...working,
    keptPhrases: async () => {
      throw new StorageError('storage', 'gone')
    },
  }
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect((await libraryNow()).phrases).toEqual(builtIns)
  stores.current = working
  await save('own.1')
  expect((await libraryNow()).byId.has('own.1')).toBe(true)
})

test('a phrase is shown on a sample ticket, with its gaps, its faults and what the coach says', async () => {
  const shown = await previewPhrase({ fields, sample: 'waiting' })
  expect(shown.rendered.text).toContain('Hi Tom,')
  const gap = await previewPhrase({ fields: { ...fields, body: 'By {{promise.time}}.' }, sample: 'question' })
  expect(gap.rendered.missing).toMatchObject([{ name: 'promise.time' }])
  const broken = await previewPhrase({ fields: { ...fields, body: 'Hi\n{% if x %}' }, sample: 'question' })
  expect(broken).toMatchObject({ rendered: { problem: { line: 2, column: 1 } }, findings: [] })
  const rude = { ...fields, body: 'As I already told you, you should have read the terms.' }
  const told = await previewPhrase({ fields: rude, sample: 'waiting' })
  expect(told.findings.map(({ rule }) => rule)).toContain('condescension')
  expect(told.findings[0]?.excerpt.some(({ marked }) => marked)).toBe(true)
  expect((await previewPhrase({ fields: { ...rude, side: 'inner' }, sample: 'waiting' })).findings).toEqual(
    [],
  )
})

test('phrases are looked through, also those that are switched off; built-in ones are in order', async () => {
  await save('own.1', { body: 'As I already told you, you should have read the terms.' })
  await save('own.2', { body: 'Hi {{ oops' })
  await changeMany({ step: next(), ids: ['own.1'], edit: { what: 'enabled', on: false } })
  const checks = await checkPhrases({ ids: ['own.1', 'own.2', 'own.9'] })
  expect(checks['own.1']?.rules).toContain('condescension')
  expect(checks['own.2']).toEqual({ broken: true, rules: [] })
  expect(checks).not.toHaveProperty('own.9')
  const all = await checkPhrases({ ids: builtIns.map(({ id }) => id) })
  expect(Object.values(all).filter(({ broken }) => broken)).toEqual([])
  const found = Object.entries(all).filter(([, { rules }]) => rules.length > 0)
  expect(found.map(([id, { rules }]) => `${id} ${rules}`)).toEqual([])
})

/**
 * The places of a definition that hold a selector, by the same paths as the probe's: "facts.subject",
 * "messages.roles.0", "composers.0", "composers.0.tells.1".
 */
import type { HelpdeskDefinition, Reading } from '@/lib/helpdesks/custom/definition'
import type { Picked, PickWhat } from '@/lib/picker'
import { type FactKey, newReading, withEntry } from './edit'

type Found = { reading: Reading | null } | { selector: string | null }

/** Lists of bare selectors. */
const plainLists = ['marks', 'messages.without', 'messages.internal']
const readingPlaces = /^(facts\.\w+|ticketId|messages\.(author|at|id))$/

export function isReading(path: string): boolean {
  return readingPlaces.test(path)
}

/** The first selector at a place; empty where none is set. */
export function selectorAt(definition: HelpdeskDefinition, path: string): string {
  const found = at(definition, path)
  return ('reading' in found ? found.reading?.selectors[0] : found.selector) ?? ''
}

export function readingAt(definition: HelpdeskDefinition, path: string): Reading | null {
  const found = at(definition, path)
  return 'reading' in found ? found.reading : null
}

function at(definition: HelpdeskDefinition, path: string): Found {
  const [first = '', second = '', third, fourth] = path.split('.')
  const index = Number(third ?? second)
  if (first === 'facts') return { reading: definition.facts[second as FactKey] ?? null }
  if (first === 'ticketId') return { reading: definition.ticketId }
  if (first === 'root' || first === 'openComposer') return { selector: definition[first] }
  if (first === 'marks') return { selector: definition.marks[index] ?? null }
  if (first === 'composers') {
    const composer = definition.composers[Number(second)]
    if (third === 'tells') return { selector: composer?.tells[Number(fourth)]?.selector ?? null }
    return { selector: composer?.selector ?? null }
  }
  const { messages } = definition
  if (second === 'item' || second === 'text' || second === 'more')
    return { selector: messages[second] ?? null }
  if (second === 'author' || second === 'at' || second === 'id') return { reading: messages[second] }
  if (second === 'roles') return { selector: messages.roles[index]?.selector ?? null }
  if (second === 'without' || second === 'internal') return { selector: messages[second][index] ?? null }
  throw new Error(`no selector at ${path}`)
}

/** The definition with this reading at a place that holds one; null takes it away. */
export function putReading(
  definition: HelpdeskDefinition,
  path: string,
  reading: Reading | null,
): HelpdeskDefinition {
  const [first = '', second = ''] = path.split('.')
  if (first === 'ticketId') return { ...definition, ticketId: reading }
  if (first === 'facts') return { ...definition, facts: { ...definition.facts, [second]: reading } }
  return { ...definition, messages: { ...definition.messages, [second]: reading } }
}

/**
 * The definition with this selector at a place. Empty takes the place away, except in rules and
 * composers, which are removed by a button of their own and must not be empty.
 */
export function putSelector(definition: HelpdeskDefinition, path: string, typed: string): HelpdeskDefinition {
  const selector = typed.trim()
  const [first = '', second = '', third, fourth] = path.split('.')
  if (isReading(path)) {
    const before = readingAt(definition, path)
    if (selector === '') return putReading(definition, path, null)
    if (!before) return putReading(definition, path, newReading(selector))
    return putReading(definition, path, { ...before, selectors: [selector, ...before.selectors.slice(1)] })
  }
  const value = selector === '' ? null : selector
  if (first === 'root' || first === 'openComposer') return { ...definition, [first]: value }
  if (first === 'marks') return { ...definition, marks: withEntry(definition.marks, Number(second), value) }
  if (first === 'composers') {
    const composers = definition.composers.map((composer, index) => {
      if (index !== Number(second)) return composer
      if (third !== 'tells') return { ...composer, selector }
      const tells = composer.tells.map((tell, n) => (n === Number(fourth) ? { ...tell, selector } : tell))
      return { ...composer, tells }
    })
    return { ...definition, composers }
  }
  const { messages } = definition
  const put = (more: Partial<HelpdeskDefinition['messages']>) => ({
    ...definition,
    messages: { ...messages, ...more },
  })
  if (second === 'item' || second === 'text' || second === 'more') return put({ [second]: value })
  if (second === 'roles') {
    const roles = messages.roles.map((rule, n) => (n === Number(third) ? { ...rule, selector } : rule))
    return put({ roles })
  }
  if (plainLists.includes(`${first}.${second}`)) {
    const list = second as 'without' | 'internal'
    return put({ [list]: withEntry(messages[list], Number(third), value) })
  }
  throw new Error(`no selector at ${path}`)
}

/** The definition with what was picked at a place: the selector, and the attribute that holds the value. */
export function applyPick(definition: HelpdeskDefinition, path: string, picked: Picked): HelpdeskDefinition {
  if (!isReading(path)) return putSelector(definition, path, picked.selector)
  const { selector, attribute, after } = picked
  return putReading(definition, path, { selectors: [selector], attribute, after, before: null })
}

/** What is to be pointed at for a place. `ticketId`: of the open ticket, for roots that name it. */
export function whatToPick(definition: HelpdeskDefinition, path: string, ticketId: string | null): PickWhat {
  const { item } = definition.messages
  const named = definition.root?.replaceAll('{id}', ticketId ?? '{id}') ?? null
  const root = path === 'root' || path.startsWith('marks') || named?.includes('{id}') ? null : named
  const what = (kind: PickWhat['kind'], wanted: PickWhat['wanted'] = null): PickWhat => ({
    kind,
    item,
    root,
    wanted,
  })
  if (path === 'facts.tags') return what('each', 'text')
  if (path === 'facts.createdAt' || path === 'facts.slaDueAt') return what('one', 'time')
  if (path === 'facts.requesterEmail') return what('one', 'email')
  if (path.startsWith('facts.')) return what('one', 'text')
  if (path === 'ticketId') return what('one', 'id')
  if (path === 'messages.item') return what('each', 'text')
  if (path === 'messages.at') return what('part', 'time')
  if (path === 'messages.id') return what('part', 'id')
  if (path === 'messages.text' || path === 'messages.author') return what('part', 'text')
  if (path.startsWith('messages.without')) return what('part')
  if (path === 'messages.more') return what('one', 'button')
  if (path.startsWith('messages.internal')) return what('flag')
  if (path.startsWith('messages.')) return what('mark')
  if (path === 'openComposer') return what('one', 'button')
  return what('one', /^composers\.\d+$/.test(path) ? 'editor' : null)
}

/** Is this place read inside each message? It cannot be picked before the messages are known. */
export function isInMessage(path: string): boolean {
  return path.startsWith('messages.') && path !== 'messages.item' && path !== 'messages.more'
}

/** Phrases from a file or a helpdesk, laid into what is kept: new ones added, known ones renewed. */
import type { Phrase } from '@/lib/phrasing'
import { guessFields, guessLanguage } from './guess'
import { OWN } from './ids'
import { type BuiltIn, draftOf, entryOf, rowOf, sameRow, tidied } from './merge'
import { LONGEST_SHORTCUT, LONGEST_TITLE, MOST_CHARACTERS } from './schema'
import { freeShortcut, shortcutKey } from './shortcuts'
import type { ImportedPhrase, KeptPhrase, PhraseFields, PhraseSource } from './types'

export type TakenIn = {
  plan: Map<string, KeptPhrase>
  added: number
  renewed: number
  unchanged: number
}
type With = {
  kept: ReadonlyMap<string, KeptPhrase>
  builtIns: readonly Phrase[]
  builtIn: BuiltIn
  now: string
  /** Makes an id nobody else has. */
  newId(): string
}

/**
 * A phrase is known by its id in this library where the file says it, else by its source. Renewing takes over
 * what the other side says and leaves what only the team knows: intent, moments and the like.
 */
export function takeIn(
  phrases: readonly ImportedPhrase[],
  { kept, builtIns, builtIn, now, newId }: With,
): TakenIn {
  const bySource = new Map([...kept.values()].map((row) => [sourceKey(row.source), row.id]))
  const taken = new Set<string>()
  for (const { id } of builtIns) note(taken, entryOf(id, kept.get(id) ?? null, builtIn)?.phrase)
  for (const row of kept.values()) if (row.source.from !== 'built-in') note(taken, row.fields)
  const plan = new Map<string, KeptPhrase>()
  let [added, renewed, unchanged] = [0, 0, 0]
  for (const phrase of phrases) {
    const known = knownId(phrase, kept, bySource, builtIn)
    const id = known ?? newId()
    const before = plan.get(id) ?? kept.get(id) ?? null
    const after = before || builtIn(id) ? renew(phrase, id, before) : add(phrase, id)
    if (!after || sameRow(before, after)) {
      unchanged++
      continue
    }
    if (plan.has(id)) plan.set(id, { ...after, rev: before?.rev ?? 1 })
    else {
      if (before || builtIn(id)) renewed++
      else added++
      plan.set(id, after)
    }
    bySource.set(sourceKey(phrase.source), id)
    note(taken, after.fields)
  }
  return { plan, added, renewed, unchanged }

  function renew(phrase: ImportedPhrase, id: string, before: KeptPhrase | null): KeptPhrase | null {
    const entry = entryOf(id, before, builtIn)
    if (!entry) return null
    const draft = draftOf(entry)
    const said = saidBy(phrase)
    const lang = phrase.lang ?? draft.fields.lang
    const shortcut = wished(phrase, lang, draft.fields.shortcut)
    const fields: PhraseFields = {
      ...draft.fields,
      ...said,
      lang,
      tags: phrase.known ? said.tags : [...new Set([...(draft.fields.tags ?? []), ...said.tags])],
      ...(shortcut === undefined ? {} : { shortcut }),
    }
    // A folder chosen here stays where the other side knows of none.
    const folder = phrase.folder.length > 0 || phrase.keptId ? cutFolder(phrase.folder) : entry.folder
    const row = rowOf({ id, fields, folder, enabled: phrase.enabled ?? entry.enabled }, before, builtIn, now)
    const guessed = phrase.known?.intent === undefined && entry.guessed
    return row && { ...row, guessed, source: before?.source ?? row.source }
  }

  function add(phrase: ImportedPhrase, id: string): KeptPhrase {
    const said = saidBy(phrase)
    const lang = phrase.lang ?? guessLanguage(phrase)
    const guess = guessFields({ ...said, lang, folder: phrase.folder, internal: phrase.internal }, builtIns)
    const shortcut = wished(phrase, lang, undefined)
    return {
      id,
      fields: tidied({ ...guess, ...said, lang, ...(shortcut ? { shortcut } : {}) }),
      folder: cutFolder(phrase.folder),
      enabled: phrase.enabled ?? true,
      source: sourceOf(phrase, id),
      guessed: phrase.known?.intent === undefined && guess.intent !== '',
      changedAt: now,
      rev: 1,
    }
  }

  /** The short name that it asks for, or the next free one; undefined: it asks for none, or has it already. */
  function wished({ shortcut }: ImportedPhrase, lang: Phrase['lang'], own: string | undefined) {
    const wish = shortcut?.trim().replace(/\s+/g, '-').slice(0, LONGEST_SHORTCUT)
    if (!wish || wish === own) return undefined
    return freeShortcut(wish, (name) => taken.has(shortcutKey(lang, name)))
  }
}

function knownId(
  { keptId, source }: ImportedPhrase,
  kept: With['kept'],
  bySource: ReadonlyMap<string, string>,
  builtIn: BuiltIn,
): string | null {
  if (keptId && (kept.has(keptId) || builtIn(keptId))) return keptId
  // A phrase of ours that this machine does not have yet keeps its id, so that the next import finds it.
  if (keptId?.startsWith(OWN)) return keptId
  return (source.id !== '' && bySource.get(sourceKey(source))) || null
}

/** What this library wrote itself, on this machine or another one, is still the team's own. */
function sourceOf({ source }: ImportedPhrase, id: string): PhraseSource {
  const ours = id === source.id && (source.from === 'csv' || source.from === 'json')
  return ours ? { from: 'own', id, host: '' } : source
}

function sourceKey({ from, id, host }: PhraseSource): string {
  return `${from} ${host} ${id}`
}

/** What the other side says, cut to what can be kept. */
function saidBy({ title, body, tags, known }: ImportedPhrase) {
  return {
    ...known,
    title: title.trim().slice(0, LONGEST_TITLE) || body.trim().split('\n', 1)[0]?.slice(0, 80) || '?',
    body: body.slice(0, MOST_CHARACTERS),
    tags: [...new Set(tags.map((tag) => tag.trim().slice(0, 80)).filter((tag) => tag !== ''))].slice(0, 40),
  }
}

function cutFolder(folder: readonly string[]): string[] {
  return folder
    .map((name) => name.trim().slice(0, 80))
    .filter((name) => name !== '')
    .slice(0, 8)
}

function note(taken: Set<string>, phrase: Partial<Phrase> | undefined): void {
  if (phrase?.shortcut && phrase.lang) taken.add(shortcutKey(phrase.lang, phrase.shortcut))
}

/** What an edit makes of the phrases that are kept: plans, which the storage carries out as one step. */
import { type BuiltIn, draftOf, entryOf, rowOf, sameRow } from './merge'
import type { BulkEdit, KeptPhrase, LibraryEntry, PhraseDraft, PhraseFields } from './types'

type Kept = ReadonlyMap<string, KeptPhrase>
type Plan = Map<string, KeptPhrase | null>
type When = { builtIn: BuiltIn; now: string }

/** One phrase as the editor hands it in; nothing where nothing of it is new. */
export function planSave(draft: PhraseDraft, kept: Kept, { builtIn, now }: When): Plan {
  const before = kept.get(draft.id) ?? null
  const after = rowOf(draft, before, builtIn, now)
  return sameRow(before, after) ? new Map() : new Map([[draft.id, after]])
}

/** The same change to each of these phrases; those that it leaves as they are stay out of it. */
export function planBulk(ids: readonly string[], edit: BulkEdit, kept: Kept, { builtIn, now }: When): Plan {
  const plan: Plan = new Map()
  for (const id of new Set(ids)) {
    const before = kept.get(id) ?? null
    const entry = entryOf(id, before, builtIn)
    if (!entry) continue
    const after = edited(entry, before, edit, { builtIn, now })
    if (!sameRow(before, after)) plan.set(id, after)
  }
  return plan
}

/** A phrase as it was in a former version. */
export function planRestore(version: KeptPhrase, kept: Kept, { builtIn, now }: When): Plan {
  const before = kept.get(version.id) ?? null
  const entry = entryOf(version.id, version, builtIn)
  if (!entry) return new Map()
  const row = rowOf(draftOf(entry), before, builtIn, now)
  const after = row && { ...row, source: version.source, guessed: version.guessed }
  return sameRow(before, after) ? new Map() : new Map([[version.id, after]])
}

function edited(
  entry: LibraryEntry,
  before: KeptPhrase | null,
  edit: BulkEdit,
  { builtIn, now }: When,
): KeptPhrase | null {
  const draft = draftOf(entry)
  const kept = (after: PhraseDraft, guessed = entry.guessed) => {
    const row = rowOf(after, before, builtIn, now)
    return row && { ...row, guessed }
  }
  switch (edit.what) {
    case 'folder':
      return kept({ ...draft, folder: edit.folder })
    case 'enabled':
      return kept({ ...draft, enabled: edit.on })
    case 'tags': {
      const rest = (draft.fields.tags ?? []).filter((tag) => !edit.remove.includes(tag))
      return kept({ ...draft, fields: { ...draft.fields, tags: [...new Set([...rest, ...edit.add])] } })
    }
    case 'set':
      // Who says what it is for has looked at it.
      return kept(
        { ...draft, fields: { ...draft.fields, ...given(edit.fields) } },
        entry.guessed && edit.fields.intent === undefined,
      )
    case 'delete':
      return entry.kind === 'own' ? null : kept({ ...draft, enabled: false })
    case 'reset':
      return entry.kind === 'own' ? before : null
  }
}

function given(fields: Partial<PhraseFields>): Partial<PhraseFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

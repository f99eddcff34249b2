/** What the options page does to the team's phrases. Every change reaches open panels at once. */
import { entryOf, mergeLibrary, newOwnId, planBulk, planRestore, planSave, takeIn } from '@/lib/library'
import { builtInById, builtIns } from '@/lib/library/built-in/phrases'
import type { BulkEdit, Imported, LibraryChange, LibraryStep } from '@/lib/library/types'
import type { LibraryView, Requests } from '@/lib/messaging/protocol'
import type { LibraryChanged } from '@/lib/storage'
import { forgetLibrary } from './library'
import { Refusal } from './router'
import { storage } from './store'
import { pushToAll } from './tabs'

type In<N extends keyof Requests> = Requests[N]['in']

const builtIn = builtInById

export async function readLibrary(): Promise<LibraryView> {
  const [kept, last] = await Promise.all([storage().keptPhrases(), storage().lastStep()])
  return { entries: mergeLibrary(builtIns, kept), last }
}

export async function savePhrase({ step, draft }: In<'library/save'>): Promise<LibraryChange> {
  const now = new Date().toISOString()
  const known = builtIn(draft.id) !== null || (await isKept(draft.id))
  return changed(
    await storage().changePhrases({
      step: { id: step, what: known ? 'edit' : 'add', title: draft.fields.title },
      ids: [draft.id],
      plan: (kept) => planSave(draft, kept, { builtIn, now }),
    }),
  )
}

const WHAT: Record<BulkEdit['what'], LibraryStep['what']> = {
  folder: 'bulk',
  tags: 'bulk',
  enabled: 'bulk',
  set: 'bulk',
  delete: 'delete',
  reset: 'reset',
}

export async function changeMany({ step, ids, edit }: In<'library/change'>): Promise<LibraryChange> {
  const now = new Date().toISOString()
  const title = ids[0] ? await titleOf(ids[0]) : ''
  return changed(
    await storage().changePhrases({
      step: { id: step, what: WHAT[edit.what], title },
      ids,
      plan: (kept) => planBulk(ids, edit, kept, { builtIn, now }),
    }),
  )
}

export async function importPhrases({ step, phrases }: In<'library/import'>): Promise<Imported> {
  const now = new Date().toISOString()
  const result = { added: 0, renewed: 0, unchanged: 0 }
  const done = await storage().changePhrases({
    step: { id: step, what: 'import', title: phrases[0]?.title ?? '' },
    ids: null,
    plan(kept) {
      const { plan, ...counts } = takeIn(phrases, { kept, builtIns, builtIn, now, newId: newOwnId })
      Object.assign(result, counts)
      return plan
    },
  })
  await changed(done)
  return { ...result, undo: done.step?.id ?? null }
}

export async function undoLibrary({ step }: In<'library/undo'>): Promise<LibraryChange> {
  return changed(await storage().undoStep(step))
}

export async function versionsOf({ id }: In<'library/versions'>) {
  const rows = await storage().phraseVersions(id)
  return rows.flatMap(({ row, replacedAt }) => {
    const entry = entryOf(id, row, builtIn)
    return entry ? [{ rev: row.rev, changedAt: row.changedAt, replacedAt, entry }] : []
  })
}

export async function restoreVersion({ step, id, rev }: In<'library/restore'>): Promise<LibraryChange> {
  const version = (await storage().phraseVersions(id)).find(({ row }) => row.rev === rev)?.row
  if (!version) throw new Refusal('bad-request', `no version ${rev} of ${id}`)
  const now = new Date().toISOString()
  return changed(
    await storage().changePhrases({
      step: { id: step, what: 'restore', title: entryOf(id, version, builtIn)?.phrase.title ?? '' },
      ids: [id],
      plan: (kept) => planRestore(version, kept, { builtIn, now }),
    }),
  )
}

/** What open panels recommend and list is anew; the page hears what has become of each phrase. */
async function changed({ now, step, left }: LibraryChanged): Promise<LibraryChange> {
  if (now.size > 0) {
    forgetLibrary()
    void pushToAll({ push: 'settings-changed' })
  }
  const entries = [...now].map(([id, row]) => [id, entryOf(id, row, builtIn)] as const)
  return {
    entries: entries.flatMap(([, entry]) => entry ?? []),
    gone: entries.flatMap(([id, entry]) => (entry ? [] : [id])),
    step,
    last: await storage().lastStep(),
    left,
  }
}

async function isKept(id: string): Promise<boolean> {
  return (await storage().keptPhrases([id])).length > 0
}

async function titleOf(id: string): Promise<string> {
  const [row = null] = await storage().keptPhrases([id])
  return entryOf(id, row, builtIn)?.phrase.title ?? ''
}

/** The shapes of what is kept of a team's phrases. */
import { keptPhrase } from '@/lib/library/schema'
import type { KeptPhrase, LibraryStep } from '@/lib/library/types'
import { z } from '@/lib/zod'

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant')

/** A phrase as it was until it was replaced or deleted. */
export type PhraseVersionRow = { row: KeptPhrase; replacedAt: string }
export const phraseVersionRow: z.ZodType<PhraseVersionRow> = z.object({
  row: keptPhrase,
  replacedAt: instant,
})

/** One phrase before a change (null: there was none) and the revision it had after it (null: deleted). */
export type Undone = { id: string; before: KeptPhrase | null; rev: number | null }
/** `undone`: the way back was gone already; a second try does nothing. */
export type LibraryStepRow = LibraryStep & { changes: Undone[]; undone: boolean }
export const libraryStepRow: z.ZodType<LibraryStepRow> = z.object({
  id: z.string().min(1),
  what: z.enum(['add', 'edit', 'delete', 'bulk', 'reset', 'restore', 'import']),
  n: z.number().int().min(0),
  title: z.string(),
  at: instant,
  changes: z.array(
    z.object({ id: z.string(), before: keptPhrase.nullable(), rev: z.number().int().nullable() }),
  ),
  undone: z.boolean(),
})

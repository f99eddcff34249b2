/** What of the library is accepted from the options page, from files and from the disk. */
import type { Phrase } from '@/lib/phrasing'
import { channels, moments, moods, risks, scenarios } from '@/lib/ticket/ids'
import { z } from '@/lib/zod'
import type {
  BulkEdit,
  ImportedPhrase,
  KeptPhrase,
  Left,
  PhraseDraft,
  PhraseFields,
  PhraseSource,
} from './types'

/** Far more than anybody writes; beyond it the template engine refuses anyway. */
export const MOST_CHARACTERS = 20_000
export const LONGEST_TITLE = 200
export const LONGEST_SHORTCUT = 40
/** More than any team has, and what stays quick everywhere. */
export const MOST_PHRASES = 20_000

const word = z.string().min(1).max(80)
const folder = z.array(word).max(8)
const tags = z.array(word).max(40)
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant')
export const libraryId = z.string().min(1).max(200)

const known = z.object({
  intent: z.string().max(60),
  moments: z.array(z.enum(moments)),
  moods: z.array(z.enum(moods)),
  risks: z.array(z.enum(risks)),
  side: z.enum(['outer', 'inner']),
  audience: z.enum(['external', 'internal', 'any']),
  channels: z.array(z.enum(channels)),
  length: z.enum(['chat', 'mail']),
  tone: z.enum(['warm', 'formal']).optional(),
  scenarios: z.array(z.enum(scenarios)).optional(),
  when: z.array(z.string().max(60)).max(40).optional(),
  unless: z.array(z.string().max(60)).max(40).optional(),
})

export const knownFields: z.ZodType<
  Partial<Omit<Phrase, 'id' | 'lang' | 'title' | 'body' | 'shortcut' | 'tags'>>
> = known.partial()

const fields = known.extend({
  lang: z.enum(['en', 'zh']),
  title: z.string().min(1).max(LONGEST_TITLE),
  body: z.string().min(1).max(MOST_CHARACTERS),
  shortcut: z.string().max(LONGEST_SHORTCUT).optional(),
  tags: tags.optional(),
})
export const phraseFields: z.ZodType<PhraseFields> = fields

export const phraseSource: z.ZodType<PhraseSource> = z.object({
  from: z.enum(['own', 'built-in', 'csv', 'json', 'zendesk', 'freshdesk', 'text-blaze', 'briskine']),
  id: z.string().max(500),
  host: z.string().max(300),
})

const kept = z.object({
  id: libraryId,
  fields: fields.partial(),
  folder,
  enabled: z.boolean(),
  source: phraseSource,
  guessed: z.boolean(),
  changedAt: instant,
  rev: z.number().int().min(1),
})
/** What every phrase has; of a built-in one only what was changed is kept. */
const NEEDED = [
  ...([
    'lang',
    'title',
    'body',
    'intent',
    'moments',
    'moods',
    'risks',
    'side',
    'audience',
    'channels',
  ] as const),
  'length' as const,
]
export const keptPhrase: z.ZodType<KeptPhrase> = kept.refine(
  (row) => row.source.from === 'built-in' || NEEDED.every((key) => row.fields[key] !== undefined),
  'a phrase of the team is kept whole',
)

export const phraseDraft: z.ZodType<PhraseDraft> = z.object({
  id: libraryId,
  fields,
  folder,
  enabled: z.boolean(),
})

export const bulkEdit: z.ZodType<BulkEdit> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('folder'), folder }),
  z.object({ what: z.literal('tags'), add: tags, remove: tags }),
  z.object({ what: z.literal('enabled'), on: z.boolean() }),
  z.object({
    what: z.literal('set'),
    fields: known.pick({ intent: true, moments: true, moods: true }).partial(),
  }),
  z.object({ what: z.literal('delete') }),
  z.object({ what: z.literal('reset') }),
])

const left: z.ZodType<Left> = z.object({
  kind: z.enum(['action', 'placeholder', 'command', 'attachment']),
  what: z.string().max(2_000),
})

/** Looser than what is kept: what is too long for that is cut there, so that one phrase does not stop a thousand. */
export const importedPhrase: z.ZodType<ImportedPhrase> = z.object({
  source: phraseSource,
  title: z.string(),
  body: z.string(),
  lang: z.enum(['en', 'zh']).optional(),
  folder: z.array(z.string()),
  tags: z.array(z.string()),
  shortcut: z.string().optional(),
  internal: z.boolean().optional(),
  known: knownFields.optional(),
  keptId: z.string().max(200).optional(),
  enabled: z.boolean().optional(),
  left: z.array(left),
})

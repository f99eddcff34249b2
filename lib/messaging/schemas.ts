/** What the background accepts, request by request. Only the background imports this. */
import { coachRules } from '@/lib/coach/types'
import { healthReportSchema } from '@/lib/health/schema'
import { definitionSchema } from '@/lib/helpdesks/custom/definition'
import { sampleTicketIds } from '@/lib/library/ids'
import {
  bulkEdit,
  importedPhrase,
  libraryId,
  MOST_PHRASES,
  phraseDraft,
  phraseFields,
} from '@/lib/library/schema'
import { PARTS_AT_ONCE, partSchema } from '@/lib/playbooks/schema'
import { panelSettingsSchema, settingsSchema, siteSchema } from '@/lib/settings/schema'
import { moods } from '@/lib/ticket/ids'
import { ticketSchema } from '@/lib/ticket/schema'
import { z } from '@/lib/zod'
import type { PageRequests, RequestName, Requests } from './protocol'

const key = z.string().min(3).max(500)
const maybeKey = key.nullable()
const head = ticketSchema.omit({ messages: true })
const followUpId = z.string().min(1).max(100)
const instant = z.iso.datetime()
const noteId = z.string().min(1).max(100)
const mood = z.enum(moods)
const share = z.number().min(0).max(1)

export const requestSchemas: { [N in RequestName]: z.ZodType<Requests[N]['in']> } = {
  'session/open': z.object({ url: z.url() }),
  'ticket/look': z.object({ ticket: ticketSchema }),
  'draft/look': z.object({ ticket: ticketSchema, draft: z.string().max(200_000), coached: z.boolean() }),
  'progress/set': z.object({
    ticketKey: key,
    item: z.object({
      itemId: z.string().min(1),
      state: z.enum(['open', 'done', 'skipped']),
      at: z.iso.datetime(),
      by: z.enum(['agent', 'thread']),
      reason: z.string().max(500).nullable(),
    }),
  }),
  'progress/fill': z.object({
    ticketKey: key,
    fields: z.object({
      itemId: z.string().min(1),
      values: z.record(z.string().max(100), z.string().max(2_000)),
      at: z.iso.datetime(),
    }),
  }),
  'progress/history': z.object({ ticketKey: key, itemId: z.string().min(1) }),
  'notice/dismiss': z.object({
    ticketKey: key,
    noticeId: z.string().min(1).max(500),
    reason: z.string().max(500).nullable(),
  }),
  'notes/list': z.object({ ticketKey: key, customerKey: maybeKey }),
  'notes/save': z.object({
    id: noteId,
    ticketKey: maybeKey,
    customerKey: maybeKey,
    text: z.string().max(100_000),
    pinned: z.boolean(),
    baseRev: z.number().int().min(0),
  }),
  'notes/delete': z.object({ id: noteId, ticketKey: key, customerKey: maybeKey }),
  'notes/restore': z.object({ id: noteId, ticketKey: key, customerKey: maybeKey }),
  'follow-up/list': z.object({ ticketKey: key }),
  'follow-up/save': z.object({
    id: followUpId,
    ticketKey: key,
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    ticketId: z.string().min(1).max(200),
    subject: z.string().max(1_000).nullable(),
    requester: z.string().max(500).nullable(),
    at: instant,
    text: z.string().max(1_000),
    doneAt: instant.nullable(),
    createdAt: instant,
  }),
  'follow-up/done': z.object({ ticketKey: key, id: followUpId, done: z.boolean() }),
  'follow-up/delete': z.object({ ticketKey: key, id: followUpId }),
  'promise/decide': z.object({
    ticketKey: key,
    promiseId: z.string().min(1).max(500),
    decision: z.enum(['confirmed', 'dismissed']).nullable(),
  }),
  'cue/correct': z.object({
    ticketKey: key,
    messageId: z.string().min(1).max(500),
    mood: mood.nullable(),
    read: z.object({
      mood: mood.nullable(),
      confidence: share,
      shares: z.object({ negative: share, neutral: share, positive: share }).nullable(),
    }),
    lang: z.string().regex(/^[a-z]{2,8}$/),
  }),
  'playbook/save': z.object({ ticketKey: key, parts: z.array(partSchema).min(1).max(PARTS_AT_ONCE) }),
  'playbook/phrases': z.object({
    ticket: head,
    intents: z.array(z.string().max(60)).max(10),
    lang: z.enum(['en', 'zh']),
  }),
  'panel/playbook': z.null(),
  'coach/wrong': z.object({ ticketKey: key, rule: z.enum(coachRules), wrong: z.boolean() }),
  'coach/switch': z.object({ ticketKey: key, rule: z.enum(coachRules), on: z.boolean() }),
  'phrases/search': z.object({ query: z.string().max(300), ticket: head, lang: z.enum(['en', 'zh']) }),
  'phrases/list': z.object({
    query: z.string().max(300),
    lang: z.enum(['en', 'zh']),
    only: z.enum(['en', 'zh']).nullable(),
  }),
  'phrases/fill': z.object({ phraseId: z.string(), ticket: head }),
  'phrases/shortcuts': z.object({ lang: z.enum(['en', 'zh']) }),
  'phrases/render': z.object({
    phraseId: z.string(),
    ticket: head,
    values: z.record(z.string(), z.string().max(2_000)),
  }),
  'insert/page-world': z.null(),
  'panel/late': z.null(),
  'phrase/inserted': z.object({ ticketKey: key, phraseId: z.string(), intent: z.string() }),
  'panel/remember': z.object({ host: z.string(), panel: panelSettingsSchema.partial() }),
  'pick/done': z.object({
    id: noteId,
    outcome: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('picked'),
        picked: z.object({
          selector: z.string().min(1).max(500),
          attribute: z.string().max(61).nullable(),
          after: z.string().max(60).nullable(),
          found: z.number().int().min(0),
          of: z.number().int().min(0).nullable(),
          sample: z.string().max(200),
        }),
      }),
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('gone') }),
    ]),
  }),
  'options/open': z.object({ section: z.string().max(60).nullable() }),
  'health/report': healthReportSchema,
  'popup/open': z.object({ tabUrl: z.string().nullable() }),
  'site/switch': siteSchema,
  'site/forget': z.object({ host: z.string().min(1) }),
  'helpdesk/tabs': z.object({ host: z.string().min(1).nullable() }),
  'helpdesk/probe': z.object({ tabId: z.number().int(), definition: definitionSchema }),
  'helpdesk/pick': z.object({
    id: noteId,
    tabId: z.number().int(),
    ownTabId: z.number().int().nullable(),
    label: z.string().max(200),
    what: z.object({
      kind: z.enum(['one', 'each', 'part', 'mark', 'flag']),
      item: z.string().max(500).nullable(),
      root: z.string().max(500).nullable(),
      wanted: z.enum(['text', 'time', 'id', 'email', 'editor', 'button']).nullable(),
    }),
  }),
  'helpdesk/pick-end': z.object({ id: noteId }),
  'helpdesk/phrases': z.object({
    tabId: z.number().int(),
    host: z.string().min(1).max(260),
    at: z.string().max(100_000).nullable(),
  }),
  'ticket/go': z.object({ url: z.url({ protocol: /^https?$/ }) }),
  'alerts/test': z.null(),
  'cue/learned': z.null(),
  'cue/forget': z.object({ what: z.enum(['learned', 'all']) }),
  'cue/try': z.object({
    text: z.string().max(10_000),
    words: settingsSchema.shape.tradeWords.unwrap(),
  }),
  'options/read': z.null(),
  'options/write': z.object({ settings: settingsSchema }),
  'notes/search': z.object({ query: z.string().max(300), limit: z.number().int().min(1).max(500) }),
  'health/read': z.null(),
  'measures/read': z.object({ days: z.union([z.literal(7), z.literal(28), z.literal(90)]) }),
  'library/read': z.null(),
  'library/save': z.object({ step: noteId, draft: phraseDraft }),
  'library/change': z.object({ step: noteId, ids: z.array(libraryId).max(MOST_PHRASES), edit: bulkEdit }),
  'library/import': z.object({ step: noteId, phrases: z.array(importedPhrase).max(MOST_PHRASES) }),
  'library/undo': z.object({ step: noteId }),
  'library/versions': z.object({ id: libraryId }),
  'library/restore': z.object({ step: noteId, id: libraryId, rev: z.number().int().min(1) }),
  'library/preview': z.object({ fields: phraseFields, sample: z.enum(sampleTicketIds) }),
  'library/check': z.object({ ids: z.array(libraryId).max(100) }),
  'phrases/learned': z.null(),
  'phrases/forget': z.null(),
  'storage/report': z.null(),
}

/** Requests that a page's content script may send; all others are for the extension's own pages. */
export const pageRequests: ReadonlySet<RequestName> = new Set<keyof PageRequests>([
  'session/open',
  'ticket/look',
  'draft/look',
  'progress/set',
  'progress/fill',
  'progress/history',
  'notice/dismiss',
  'notes/list',
  'notes/save',
  'notes/delete',
  'notes/restore',
  'follow-up/list',
  'follow-up/save',
  'follow-up/done',
  'follow-up/delete',
  'promise/decide',
  'cue/correct',
  'playbook/save',
  'playbook/phrases',
  'panel/playbook',
  'coach/wrong',
  'coach/switch',
  'phrases/search',
  'phrases/list',
  'phrases/fill',
  'phrases/shortcuts',
  'phrases/render',
  'insert/page-world',
  'panel/late',
  'phrase/inserted',
  'panel/remember',
  'pick/done',
  'options/open',
  'health/report',
])

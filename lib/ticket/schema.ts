/**
 * The Ticket: the one language that adapters write and everything else reads.
 * Times are ISO-8601 UTC instants ("2026-11-22T09:41:07Z"); null means "the helpdesk has none",
 * and a fact that could not be read is named in `missing` — the two are never mixed up.
 */
import { z } from '@/lib/zod'
import { channels, factNames, priorities, slaMetrics, statuses } from './ids'

export { conditionSchema, conditionValues } from './condition-schema'
export const slaMetricSchema = z.enum(slaMetrics)
export const statusSchema = z.enum(statuses)

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/)

export const messageSchema = z.object({
  /** Unique within the ticket; the helpdesk's own id where it has one. */
  id: z.string(),
  at: instant.nullable(),
  role: z.enum(['requester', 'agent', 'bot', 'other']),
  authorName: z.string().nullable(),
  /** The helpdesk's id of the author, where known: tells "my reply" from a colleague's. */
  authorId: z.string().nullable(),
  visibility: z.enum(['public', 'internal']),
  /** Plain text with line breaks; never HTML. */
  text: z.string(),
})

/** A target the helpdesk itself states. Our own policies produce the same shape with another source. */
export const slaTargetSchema = z.object({
  metric: slaMetricSchema,
  /** `met`: fulfilled; `paused`: the helpdesk has stopped the clock. A breach is computed from dueAt, never stored. */
  stage: z.enum(['active', 'paused', 'met']),
  dueAt: instant.nullable(),
  startedAt: instant.nullable(),
  metAt: instant.nullable(),
  /** Length of the whole target in minutes, where the helpdesk tells it (needed for the share used). */
  targetMinutes: z.number().nullable(),
  clock: z.enum(['calendar', 'business']).nullable(),
  /** Who says so, shown to the agent: "Zendesk", "Freshdesk", "Request Tracker". */
  source: z.string(),
  policy: z.string().nullable(),
})

export const ticketSchema = z.object({
  /** `helpdesk:host:id` */
  key: z.string(),
  helpdesk: z.string(),
  host: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string().nullable(),
  status: statusSchema,
  /** The helpdesk's own word for the status, shown as it is. */
  statusLabel: z.string().nullable(),
  priority: z.enum(priorities).nullable(),
  channel: z.enum(channels),
  tags: z.array(z.string()),
  group: z.string().nullable(),
  assignee: z.object({ id: z.string().nullable(), name: z.string().nullable() }).nullable(),
  createdAt: instant.nullable(),
  updatedAt: instant.nullable(),
  /**
   * Every change of status with its moment, oldest first, the first status included. Null or absent: the
   * helpdesk was not asked or does not tell, and what follows from it (pauses) is an estimate.
   */
  statusHistory: z
    .array(z.object({ at: instant, status: statusSchema }))
    .nullable()
    .optional(),
  requester: z.object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    /** BCP 47, as the helpdesk's profile says; the language actually written is read from the messages. */
    language: z.string().nullable(),
    /** IANA zone. */
    timeZone: z.string().nullable(),
    kind: z.enum(['external', 'internal', 'unknown']),
    vip: z.boolean(),
    organization: z.string().nullable(),
  }),
  /** The signed-in agent, where the helpdesk says. */
  me: z
    .object({ id: z.string().nullable(), name: z.string().nullable(), timeZone: z.string().nullable() })
    .nullable(),
  /** Oldest first. */
  messages: z.array(messageSchema),
  slaTargets: z.array(slaTargetSchema),
  /** Where each fact that was read came from. */
  sources: z.partialRecord(z.enum(factNames), z.enum(['api', 'page'])),
  /** Facts that could not be read, with why. */
  missing: z.array(
    z.object({
      fact: z.enum(factNames),
      why: z.enum([
        'signed-out',
        'forbidden',
        'not-found',
        'rate-limited',
        'server-error',
        'not-json',
        'offline',
        'not-on-page',
        // The helpdesk is described as data, and the description leaves this out.
        'not-set',
        /** More than an adapter reads: the oldest messages of a thread of thousands. */
        'too-long',
        'unexpected',
      ]),
      /** Seconds to wait before trying again, from Retry-After. */
      retryAfter: z.number().nullable(),
    }),
  ),
})

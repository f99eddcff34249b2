/**
 * The form of a health report. It is narrow on purpose: names of our own and numbers, no room for a text
 * of the page. What does not fit is refused, whoever sends it.
 */
import { factNames } from '@/lib/ticket/ids'
import { ticketSchema } from '@/lib/ticket/schema'
import { z } from '@/lib/zod'

const why = ticketSchema.shape.missing.element.shape.why
const instant = z.iso.datetime()
/** A landmark's name as an adapter writes it in its code or definition: one short word. */
const name = z.string().regex(/^[a-z][\w.-]{0,39}$/i)
const audience = z.enum(['public', 'internal', 'unknown'])
const facts = z.partialRecord(z.enum(factNames), z.union([z.enum(['api', 'page']), why]))
const count = z.number().int().min(0).max(1_000_000)
/** Adapters know some thirty landmarks each. */
const MOST_LANDMARKS = 100
const few = (landmarks: object) => Object.keys(landmarks).length <= MOST_LANDMARKS

export const healthReportSchema = z.object({
  /** The adapter's id. */
  helpdesk: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
  /** Where each fact came from, or why it is missing. */
  facts,
  /** Why nothing at all could be read; null: the ticket was read. */
  problem: why.nullable(),
  /** Landmark → how often it is on the page. */
  landmarks: z.record(name, count).refine(few),
  /** Where an insertion would go; null: no reply editor is open. */
  composer: audience.nullable(),
  /** The ticket is closed: many helpdesks show no reply editor then. */
  closed: z.boolean(),
})

export const siteHealthSchema = healthReportSchema.extend({
  /** As in the address, with its port. */
  host: z.string().min(1).max(260),
  /** Of this extension, and name and main number of the browser, at that read. */
  version: z.string().max(20),
  browser: z.string().max(40),
  at: instant,
  /** When everything was last as it should be. */
  wellAt: instant.nullable(),
  landmarks: z
    .record(
      name,
      z.object({
        found: count,
        seenAt: instant.nullable(),
        /** Reports in a row without it, since it was last seen; 0 while it is there or never was. */
        gone: z.number().int().min(0),
        goneSince: instant.nullable(),
      }),
    )
    .refine(few),
})

/** Host → its health, as it lies in the storage. */
export const healthStoreSchema = z.record(z.string(), siteHealthSchema)

/** The shape of a playbook's parts, checked when they are kept and when they are read. */
import { z } from '@/lib/zod'
import { bones, type Part, type PartBody, playbookKinds, textFields } from './types'

/** Most characters of one line (a cause, an answer, a line of the plan) and of a longer text. */
export const LINE = 300
export const LONG = 4_000
/** Most parts that one save may carry. */
export const PARTS_AT_ONCE = 600

const kind = z.enum(playbookKinds)
const line = z.string().max(LINE)
const order = z.number().finite()

const body: z.ZodType<PartBody> = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('head'),
    kind,
    quotes: z.array(z.string().max(500)).max(5),
    finishedAt: z.iso.datetime().nullable(),
  }),
  z.object({ of: z.enum(['dismissed', 'proposed']), kind }),
  z.object({ of: z.literal('text'), field: z.enum(textFields), text: z.string().max(LONG) }),
  z.object({ of: z.literal('tick'), item: z.string().min(1).max(60) }),
  z.object({ of: z.literal('why'), order, text: line }),
  z.object({
    of: z.literal('cause'),
    bone: z.enum(bones),
    parent: z.string().min(1).max(60).nullable(),
    order,
    text: line,
    mark: z.enum(['open', 'likely', 'ruled-out']),
  }),
  z.object({
    of: z.literal('plan'),
    order,
    text: line,
    owner: z.string().max(100),
    date: z.iso.date().nullable(),
    done: z.boolean(),
  }),
])

export const partSchema: z.ZodType<Part> = z.object({
  id: z.string().min(1).max(60),
  at: z.iso.datetime(),
  gone: z.boolean(),
  body,
})

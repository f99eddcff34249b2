/** The schema of conditions. Apart from conditions.ts, so that who only asks carries no validator. */
import { z } from '@/lib/zod'
import { type Condition, type ConditionFact, conditionFacts } from './conditions'
import { channels, moods, priorities, risks, scenarios, statuses } from './ids'

/** Deeper nesting is no rule that anybody can read. */
const DEPTH = 4
const MOST = 30

/** Facts with fixed values; the others are free text. `none` is asked for like a value. */
export const conditionValues: Partial<Record<ConditionFact, readonly string[]>> = {
  priority: [...priorities, 'none'],
  channel: channels,
  status: statuses,
  kind: ['external', 'internal', 'unknown'],
  vip: ['yes', 'no'],
  mood: [...moods, 'none'],
  risk: [...risks, 'none'],
  scenario: [...scenarios, 'none'],
}

/** Bounds of a number of messages. */
const BOUND = /^(>=|<=)\d{1,4}$/

const is = z
  .object({
    when: z.literal('is'),
    fact: z.enum(conditionFacts),
    values: z.array(z.string().trim().min(1).max(200)).min(1).max(MOST),
  })
  .superRefine(({ fact, values }, context) => {
    const known = conditionValues[fact]
    values.forEach((value, at) => {
      if (fact === 'messages' ? BOUND.test(value) : !known || known.includes(value)) return
      if (!known) {
        context.addIssue({ code: 'custom', input: value, path: ['values', at] })
        return
      }
      context.addIssue({ code: 'invalid_value', values: [...known], input: value, path: ['values', at] })
    })
  })

export const conditionSchema: z.ZodType<Condition> = nested(DEPTH)

/** Built level by level: a file from outside cannot make the parser go deeper than this. */
function nested(depth: number): z.ZodType<Condition> {
  if (depth === 0) return is
  const inner = nested(depth - 1)
  return z.discriminatedUnion('when', [
    is,
    z.object({ when: z.enum(['all', 'any']), of: z.array(inner).max(MOST) }),
    z.object({ when: z.literal('not'), of: inner }),
  ])
}

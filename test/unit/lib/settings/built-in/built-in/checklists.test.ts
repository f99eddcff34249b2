import { describe, expect, it } from 'vitest'
import { evidenceIds } from '@/lib/checklist/types'
import { builtInChecklists } from '@/lib/settings/built-in/checklists'
import { checklistSchema } from '@/lib/settings/schema'
import { moments } from '@/lib/ticket/ids'

/** Intents that phrases exist for; the label set's list. */
const intents = new Set(
  (
    'acknowledge-receipt greet-and-own apologise-delay apologise-error empathise-anger empathise-worry ' +
    'empathise-disappointment thank-patience thank-report confirm-understanding ask-details ask-screenshot ' +
    'ask-verify-identity ask-deadline give-next-step-time update-in-progress update-delayed handoff-with-owner ' +
    'explain-cause explain-policy-with-alternative decline-with-alternative offer-choice offer-compensation ' +
    'refund-started refund-declined-with-alternative billing-corrected delivery-status outage-notice ' +
    'outage-resolved bug-confirmed workaround how-to-steps access-restored security-caution contract-clarify ' +
    'change-assess emergency-action cancel-understand cancel-confirm escalate-to-manager legal-holding-reply ' +
    'solution-done confirm-solved ask-feedback close-warmly follow-up-check thank-praise internal-request ' +
    'internal-update internal-thanks'
  ).split(' '),
)

describe('built-in checklists', () => {
  it('are one for customers and one for colleagues, in both languages', () => {
    expect(builtInChecklists.map(({ id }) => id)).toEqual([
      'outside-first.en',
      'outside-first.zh',
      'internal.en',
      'internal.zh',
    ])
  })

  it.each(builtInChecklists.map((c) => [c.id, c] as const))('%s is sound', (_, checklist) => {
    expect(checklistSchema.parse(checklist)).toEqual(checklist)
    const ids = checklist.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // Items stand in the order of the moments, outer before inner.
    const order = checklist.items.map(
      ({ moment, side }) => moments.indexOf(moment) * 2 + (side === 'inner' ? 1 : 0),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (const moment of moments) {
      // Those that only some tickets show are beyond that.
      const always = checklist.items.filter((item) => item.when.when === 'all')
      const count = always.filter((item) => item.moment === moment).length
      expect(count, moment).toBeGreaterThanOrEqual(2)
      expect(count, moment).toBeLessThanOrEqual(4)
    }
    for (const { id, title, hint, dimension, intents: helps, evidence, side, required } of checklist.items) {
      expect(title.length, `${id} title`).toBeLessThanOrEqual(checklist.lang === 'zh' ? 14 : 40)
      expect(title, `${id} title`).not.toBe(id)
      expect(hint.length, `${id} hint`).toBeGreaterThan(10)
      expect(dimension, `${id} dimension`).not.toBeNull()
      expect(helps.length, `${id} intents`).toBeGreaterThan(0)
      for (const intent of helps) expect(intents.has(intent), `${id}: ${intent}`).toBe(true)
      for (const proof of evidence) expect(evidenceIds).toContain(proof)
      // What the customer does not see cannot be asked of every ticket.
      if (side === 'inner') expect(required, id).toBe(false)
    }
  })

  it('differ between the languages in words only', () => {
    const bare = (id: string) =>
      builtInChecklists
        .find((c) => c.id === id)
        ?.items.map(({ title: _t, hint: _h, fields, ...shape }) => ({
          ...shape,
          fields: fields.map(({ id, kind, required, choices }) => [id, kind, required, choices.length]),
        }))
    expect(bare('outside-first.zh')).toEqual(bare('outside-first.en'))
    expect(bare('internal.zh')).toEqual(bare('internal.en'))
    const words = (id: string) => builtInChecklists.find((c) => c.id === id)?.items.map(({ title }) => title)
    for (const title of words('outside-first.zh') ?? []) expect(title).toMatch(/\p{Script=Han}/u)
  })

  it('use what items can be: a delight, items of every turn, what only some tickets need, fields', () => {
    for (const { id, items } of builtInChecklists) {
      expect(items.filter(({ need }) => need === 'delight').length, id).toBe(1)
      expect(items.filter(({ repeat }) => repeat === 'turn').length, id).toBeGreaterThanOrEqual(4)
      expect(items.filter(({ when }) => when.when !== 'all').length, id).toBeGreaterThanOrEqual(1)
      expect(items.flatMap(({ fields }) => fields).length, id).toBeGreaterThanOrEqual(2)
      // What is taken for granted is asked of everybody; what delights, of nobody.
      for (const { id: itemId, need, required } of items) {
        if (need !== 'expected') expect(required, itemId).toBe(need === 'basic')
      }
    }
  })
})

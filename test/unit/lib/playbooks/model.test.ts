import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  guideOf,
  hasPlaybook,
  mergeParts,
  onlyRepeats,
  type Part,
  playbookKinds,
  playbookView,
  reportIntents,
  steps,
} from '@/lib/playbooks'
import { partSchema } from '@/lib/playbooks/schema'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { cause, head, part, why } from './parts'

const NOW = Date.UTC(2026, 10, 26, 10)

describe('merging', () => {
  const ids = fc.constantFrom('w1', 'w2', 'w3')
  const parts = fc.array(
    fc.record({
      id: ids,
      second: fc.integer({ min: 0, max: 3 }),
      gone: fc.boolean(),
      text: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 12 },
  )
  const made = parts.map((all) =>
    all.map(({ id, second, gone, text }) => part(id, { of: 'why', order: 1, text }, second, gone)),
  )

  test('is the same in whatever order two tabs are heard, and however often', () => {
    fc.assert(
      fc.property(made, made, made, (a, b, c) => {
        const merged = mergeParts(mergeParts(a, b, NOW), c, NOW)
        expect(mergeParts(c, mergeParts(b, a, NOW), NOW)).toEqual(merged)
        expect(mergeParts(merged, b, NOW)).toEqual(merged)
      }),
    )
  })

  test('keeps the latest of each part, and a deletion wins over what was older', () => {
    fc.assert(
      fc.property(made, (all) => {
        for (const kept of mergeParts(all, [], NOW)) {
          const latest = Math.max(...all.filter(({ id }) => id === kept.id).map(({ at }) => Date.parse(at)))
          expect(Date.parse(kept.at)).toBe(latest)
        }
      }),
    )
    const gone = { ...why(1, 'a', 5), gone: true }
    expect(mergeParts([why(1, 'b', 4)], [gone], NOW)).toEqual([gone])
    expect(mergeParts([gone], [why(1, 'back', 6)], NOW)).toEqual([why(1, 'back', 6)])
  })

  test('a clock that was days ahead does not win for ever', () => {
    const ahead = { ...why(1, 'wrong'), at: '2027-01-01T00:00:00.000Z' }
    expect(mergeParts([ahead], [why(1, 'right')], NOW)).toEqual([why(1, 'right')])
  })
})

test('the view leaves out what is gone and sorts by order; a cause without its cause is not drawn', () => {
  const view = playbookView([
    why(2, 'second'),
    why(1, 'first'),
    why(3, '  '),
    cause('c1', 'people', 'nobody asked', { mark: 'likely' }),
    cause('c2', 'people', 'on leave', { parent: 'c1' }),
    cause('c3', 'people', 'orphan', { parent: 'gone' }),
    { ...cause('c4', 'system', 'old'), gone: true },
    head(),
  ])
  expect(view.whys.map(({ text }) => text)).toEqual(['first', 'second', '  '])
  expect(view.rootCause).toBe('second')
  expect(view.fishbone.people).toMatchObject([
    { text: 'nobody asked', mark: 'likely', causes: [{ text: 'on leave' }] },
  ])
  expect(view.fishbone.system).toEqual([])
  expect(hasPlaybook([head()])).toBe(true)
  expect(hasPlaybook([{ ...head(), gone: true }, part('d', { of: 'dismissed', kind: 'emergency' })])).toBe(
    false,
  )
})

test.each([
  ['The parcel was late', 'Because the parcel was late', true],
  ['The parcel arrived late.', 'Because it arrived late', true],
  ['The parcel was late', 'The depot closed at noon', false],
  ['The parcel was late', 'The parcel was late because the depot had closed early', false],
  ['The server was watched', 'The server was not watched', false],
  ['Nobody was on call', 'No one had been trained', false],
  ['包裹迟到了', '因为包裹迟到', true],
  ['包裹迟到了', '因为仓库提前关门', false],
  ['没有人值班', '因为没有人值班', true],
  ['没有人值班', '排班表没有更新', false],
  ['', 'anything', false],
  ['anything', '', false],
])('%j, then %j: only repeats is %s', (before, answer, expected) => {
  expect(onlyRepeats(answer, before)).toBe(expected)
})

describe('the guide', () => {
  const items = playbookKinds.flatMap((kind) => steps.flatMap((step) => guideOf(kind, step)))

  test('has two or three items for every step of every kind, in both languages, each id once', () => {
    for (const kind of playbookKinds) {
      for (const step of steps) {
        const { length } = guideOf(kind, step)
        expect([2, 3]).toContain(length)
      }
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { en, zh } of items) {
      expect(en).toMatch(/^[A-Z][^!]+[a-z]$/)
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(zh).not.toMatch(/！/)
    }
  })

  test('reports back with intents that the built-in phrases have in both languages', () => {
    for (const intent of Object.values(reportIntents).flat()) {
      for (const lang of ['en', 'zh']) {
        const has = builtInPhrases.some((phrase) => phrase.intent === intent && phrase.lang === lang)
        expect(has, `${intent} ${lang}`).toBe(true)
      }
    }
  })
})

test('what is no part is refused', () => {
  const good: Part = cause('c1', 'people', 'x')
  expect(partSchema.safeParse(good).success).toBe(true)
  for (const bad of [
    { ...good, at: 'soon' },
    { ...good, body: { ...good.body, bone: 'luck' } },
    { ...good, body: { ...good.body, text: 'x'.repeat(301) } },
    { ...good, body: { of: 'plan', order: 1, text: '', owner: '', date: '2026-13-45', done: false } },
    { ...good, body: { of: 'head', kind: 'lunch', quotes: [], finishedAt: null } },
  ]) {
    expect(partSchema.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
  }
})

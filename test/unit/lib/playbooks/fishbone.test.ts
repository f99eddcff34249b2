// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bone,
  bones,
  type Cause,
  type Fishbone,
  fishboneSvg,
  layFishbone,
  palettes,
} from '@/lib/playbooks'
import { hostile } from './parts'

const words = (lang: 'en' | 'zh') => ({
  bone:
    lang === 'en'
      ? {
          people: 'People',
          process: 'Process',
          system: 'System',
          material: 'Material',
          environment: 'Environment',
          communication: 'Communication',
        }
      : {
          people: '人员',
          process: '流程',
          system: '系统',
          material: '物料',
          environment: '环境',
          communication: '沟通',
        },
  likely: lang === 'en' ? 'likely' : '很可能',
  ruledOut: lang === 'en' ? 'ruled out' : '已排除',
  noProblem: lang === 'en' ? 'The problem' : '问题',
})

const texts = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc
    .array(fc.constantFrom('合', '同', '条', '款', '没', '有', '人', '跟', '进', '，'), {
      minLength: 1,
      maxLength: 120,
    })
    .map((letters) => letters.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constant('W'.repeat(80)),
)
const mark = fc.constantFrom('open' as const, 'likely' as const, 'ruled-out' as const)
let ids = 0
const leaf = fc
  .record({ text: texts, mark })
  .map(({ text, mark }): Cause => ({ id: `c${ids++}`, text, mark, order: ids, causes: [] }))
const withBelow = fc
  .tuple(leaf, fc.array(leaf, { maxLength: 4 }))
  .map(([cause, causes]) => ({ ...cause, causes }))
const fish = fc.record({
  problem: fc.oneof(texts, fc.constant('')),
  lang: fc.constantFrom('en' as const, 'zh' as const),
  causes: fc
    .tuple(...bones.map(() => fc.array(withBelow, { maxLength: 8 })))
    .map((lists) => Object.fromEntries(bones.map((bone, at) => [bone, lists[at]])) as Record<Bone, Cause[]>),
})

type Stroke = { x1: number; y1: number; x2: number; y2: number }
type Room = Fishbone['rooms'][number]
const overlap = (a: Room, b: Room) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** Does the line run through the room? Looked at row by row: bones lean, and the spine ends where the head begins. */
function crosses(room: Room, { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }) {
  if (y1 === y2) return room.y < y1 && y1 < room.y + room.h && room.x < x2 - 0.5 && x1 < room.x + room.w
  const from = Math.max(room.y, Math.min(y1, y2))
  const to = Math.min(room.y + room.h, Math.max(y1, y2))
  if (from >= to) return false
  const xs = [from, to].map((y) => x1 + ((x2 - x1) * (y - y1)) / (y2 - y1))
  return Math.min(...xs) < room.x + room.w && Math.max(...xs) > room.x
}

describe('the layout', () => {
  test('with 0 to 8 causes a bone in both languages nothing overlaps, no bone runs through a text, all is inside', () => {
    fc.assert(
      fc.property(fish, ({ problem, lang, causes }) => {
        const { rooms, shapes, width, height } = layFishbone(problem, causes, words(lang))
        const filled = bones.reduce(
          (sum, bone) => sum + causes[bone].filter(({ text }) => text.trim() !== '').length,
          0,
        )
        expect(rooms).toHaveLength(filled + bones.length + 1)
        const outside = rooms.filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > width || y + h > height)
        expect(outside).toEqual([])
        const touching = rooms.filter((room, at) => rooms.slice(at + 1).some((other) => overlap(room, other)))
        expect(touching).toEqual([])
        const strokes = shapes.filter((shape) => shape.of === 'line' && shape.weight > 1) as Stroke[]
        expect(strokes).toHaveLength(7)
        expect(rooms.filter((room) => strokes.some((stroke) => crosses(room, stroke)))).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('all the words are drawn, in full', () => {
    const long = 'nobody told the second shift that the labels had been changed in the night before the audit'
    const causes = {
      people: [{ id: '1', text: long, mark: 'likely' as const, order: 1, causes: [] }],
      process: [],
      system: [],
      material: [],
      environment: [],
      communication: [],
    }
    const { shapes } = layFishbone('Labels', causes, words('en'))
    const drawn = shapes.flatMap((shape) => (shape.of === 'text' && shape.end ? shape.text : [])).join(' ')
    expect(drawn).toBe(`${long} (likely)`)
  })
})

describe('the SVG file', () => {
  const none = { people: [], process: [], system: [], material: [], environment: [], communication: [] }

  test.each(['light', 'dark'] as const)('is well formed and holds hostile words as text, %s', (theme) => {
    const causes = {
      ...none,
      people: [{ id: '1', text: hostile, mark: 'ruled-out' as const, order: 1, causes: [] }],
    }
    const file = fishboneSvg(layFishbone(`${hostile}\ud800`, causes, words('en')), hostile, palettes[theme])
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml')
    const names = new Set([...parsed.querySelectorAll('*')].map(({ nodeName }) => nodeName))
    expect([...names].sort()).toEqual(['path', 'rect', 'svg', 'text', 'title'])
    expect(parsed.querySelector('title')?.textContent).toContain('<img src=x onerror=alert(1)> & "quotes"')
    expect(file).not.toMatch(/<img|javascript:x\)"/)
    const attributes = [...parsed.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())
    expect(attributes.filter((name) => /^on|href/.test(name))).toEqual([])
    expect(file).toContain(palettes[theme].ground)
  })
})

import { describe, expect, test } from 'vitest'
import { cueWords } from '@/components/panel/cue/cue-words'
import { panelWords } from '@/lib/i18n/words/panel'
import type { Cue, Reading } from '@/lib/sentiment/types'
import type { Mood } from '@/lib/ticket'
import { makeCue, NOW } from '../../../e2e/preview/make'

const english = { lang: 'en', tag: 'en', from: 'messages' } as const
const read = (moods: Mood[], reading: Partial<Reading> = {}, cue: Partial<Cue> = {}) => ({
  cue: { ...makeCue(moods, [], [], reading), ...cue },
  language: english,
})
const words = (look: Parameters<typeof cueWords>[0], lang: 'en' | 'zh' = 'en') => {
  const { mood, beside } = cueWords(look, panelWords[lang], lang, NOW)
  return beside ? [mood, beside] : [mood]
}
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString()

describe('the mood in words', () => {
  test('says how sure it is', () => {
    const of = (negative: number, neutral: number, more: Partial<Reading> = {}) => ({
      shares: { negative, neutral, positive: 1 - negative - neutral },
      ...more,
    })
    expect(words(read(['angry'], of(0.8, 0.15)))).toEqual(['Clearly angry'])
    expect(words(read(['angry'], of(0.6, 0.3)))).toEqual(['Angry, fairly sure'])
    expect(words(read(['angry'], of(0.45, 0.4, { unsure: true })))).toEqual(['Unsure — perhaps angry'])
    expect(words(read(['neutral'], of(0.1, 0.9)))).toEqual(['Neutral'])
    // Leaning moved it past what it was read as.
    expect(words(read(['neutral'], of(0.52, 0.46)))).toEqual(['Neutral, fairly sure'])
    expect(words(read(['pleased'], of(0.05, 0.1)))).toEqual(['Clearly pleased'])
    expect(words(read(['worried'], of(0.8, 0.15)), 'zh')).toEqual(['明显担心'])
    expect(words(read(['worried'], of(0.6, 0.3)), 'zh')).toEqual(['担心，比较确定'])
  })

  test('is the agent’s own after a correction, and said so', () => {
    const said = { mood: 'upset', confidence: 0.3, shares: null } as const
    const corrected = { unsure: false, corrected: said }
    expect(words(read(['angry'], corrected))).toEqual(['Angry', 'corrected by you'])
    expect(words(read(['upset'], corrected))).toEqual(['Upset', 'confirmed by you'])
    expect(words(read(['neutral'], corrected), 'zh')).toEqual(['平静', '由你更正'])
  })

  test('names the language it cannot read only where the customer’s words show it', () => {
    const unread = read(['neutral'], { read: false, unsure: true })
    const german = { lang: 'en', tag: 'de-AT', from: 'messages' } as const
    expect(words({ ...unread, language: german })).toEqual(['Mood not read (German)'])
    expect(words({ ...unread, language: german }, 'zh')).toEqual(['未判断情绪（德语）'])
    for (const language of [english, { ...german, from: 'profile' } as const]) {
      expect(words({ ...unread, language })).toEqual([
        'Mood not read',
        'a language it does not know, or no words',
      ])
    }
  })
})

describe('where it is going', () => {
  const going = (direction: Cue['direction'], course: Cue['course'], lang: 'en' | 'zh' = 'en') =>
    words(read(['upset', 'neutral'], {}, { direction, course }), lang)[1]

  test('is told with its moment where that is known', () => {
    expect(going('rising', { kind: 'after' })).toBe('better after the last reply')
    expect(going('falling', { kind: 'after' }, 'zh')).toBe('上次回复后变差')
    expect(going('rising', { kind: 'since', at: daysAgo(2) })).toBe('better since Friday')
    expect(going('falling', { kind: 'since', at: daysAgo(30) })).toBe('worse since 23 Oct')
    expect(going('falling', { kind: 'since', at: daysAgo(0.1) })).toMatch(/^worse since \d\d:\d\d$/)
    expect(going('rising', { kind: 'since', at: daysAgo(2) }, 'zh')).toBe('星期五起好转')
    expect(going('falling', null)).toBe('getting worse')
    expect(going('steady', null)).toBe('steady')
    expect(going(null, null)).toBeUndefined()
  })

  test('is not told from a mood that is a guess', () => {
    expect(
      words(read(['upset', 'angry'], { unsure: true }, { direction: 'falling', course: { kind: 'after' } })),
    ).toEqual(['Unsure — perhaps angry'])
  })
})

/** What was learned, in plain words, and as files for the team lead. */
import type { Learned } from '@/lib/messaging'
import type { W } from './words'

/** Log-odds from which on a leaning is called so. */
const SOMEWHAT = 0.25
const CLEARLY = 0.5

/** One sentence for each side that is read differently, else one about why none is. */
export function learnedWords({ bias, from, kept, least }: Learned, w: W): string[] {
  const much = (leaning: number) => {
    const size = Math.abs(leaning)
    return w(size < SOMEWHAT ? 'much1' : size < CLEARLY ? 'much2' : 'much3')
  }
  const lines: string[] = []
  if (bias.negative !== 0) {
    const key = bias.negative < 0 ? 'learnedNegativeLess' : 'learnedNegativeMore'
    lines.push(w(key, { much: much(bias.negative), n: from }))
  }
  if (bias.positive !== 0) {
    const key = bias.positive < 0 ? 'learnedPositiveLess' : 'learnedPositiveMore'
    lines.push(w(key, { much: much(bias.positive), n: from }))
  }
  if (lines.length > 0) return lines
  if (kept === 0) return [w('learnedNone')]
  return [from > 0 ? w('learnedNotYet', { n: from, least }) : w('learnedKept', { n: kept })]
}

/** A line for each month, language, mood read and mood picked. Nothing in it is anybody's text. */
export function asCsv({ counts }: Learned): string {
  const lines = counts.map(({ month, lang, read, said, n }) =>
    [month, lang, read ?? 'not-read', said, n].join(),
  )
  return `${['month,language,read,corrected,count', ...lines].join('\r\n')}\r\n`
}

export function asJson({ counts, bias, from }: Learned): string {
  const file = { product: 'outside-first', kind: 'mood-corrections', bias, from, counts }
  return `${JSON.stringify(file, null, 2)}\n`
}

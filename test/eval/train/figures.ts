/** How right the tables are on writers they have not seen. */
import { MOOD_OUTPUTS, type StoredTable } from '@/lib/sentiment/model/table'
import { bestMood, confidenceOf } from '@/lib/sentiment/mood'
import { moods, risks } from '@/lib/ticket/ids'
import { type LabelFigures, macroF1, perLabel, share } from '../figures'
import { type OutOfFold, sharesAt } from './calibrate'
import type { Row } from './rows'

type Judged = { row: Row; mood: string; unsure: boolean; risks: number[] }
export type Figures = {
  n: number
  valence: number
  mood: number
  labels: Record<string, LabelFigures>
  unsure: number
  rightWhenSure: number
  riskF1: number
  noneFlagged: number
  riskLabels: Record<string, LabelFigures>
  writers: Record<string, { n: number; valence: number; mood: number; riskF1: number; noneFlagged: number }>
}

export function figuresOf(found: OutOfFold, stored: StoredTable): Figures {
  const judged = [...found].map(([row, logits]): Judged => {
    const shares = sharesAt(logits, stored.temperature)
    const mood = bestMood(shares)
    return {
      row,
      mood,
      unsure: confidenceOf(shares, mood) < stored.sure,
      risks: risks.flatMap((_, k) =>
        (logits[MOOD_OUTPUTS + k] as number) >= (stored.named[k] ?? 0) ? [k] : [],
      ),
    }
  })
  const sure = judged.filter((one) => !one.unsure)
  const writers = Object.fromEntries(
    [...new Set(judged.map(({ row }) => row.writer))].map((writer) => {
      const own = judged.filter(({ row }) => row.writer === writer)
      return [
        writer,
        { n: own.length, valence: valenceF1(own), mood: macroF1(moodLabels(own)), ...riskFigures(own) },
      ]
    }),
  )
  return {
    n: judged.length,
    valence: valenceF1(judged),
    mood: macroF1(moodLabels(judged)),
    labels: moodLabels(judged),
    unsure: share(judged.length - sure.length, judged.length),
    rightWhenSure: share(
      sure.filter(({ row, mood }) => side(mood) === side(moods[row.mood] ?? '')).length,
      sure.length,
    ),
    ...riskFigures(judged),
    riskLabels: perLabel(
      judged,
      risks,
      ({ row }, id) => row.risks.includes((risks as readonly string[]).indexOf(id)),
      (one, id) => one.risks.includes((risks as readonly string[]).indexOf(id)),
    ),
    writers,
  }
}

function riskFigures(judged: readonly Judged[]) {
  const none = judged.filter(({ row }) => row.risks.length === 0)
  const named = sum(judged, (one) => one.risks.length)
  const wanted = sum(judged, ({ row }) => row.risks.length)
  const right = sum(judged, (one) => one.risks.filter((k) => one.row.risks.includes(k)).length)
  return {
    riskF1: share(2 * right, named + wanted),
    noneFlagged: share(none.filter((one) => one.risks.length > 0).length, none.length),
  }
}

const sum = (judged: readonly Judged[], of: (one: Judged) => number) =>
  judged.reduce((all, one) => all + of(one), 0)

export function side(mood: string): string {
  return mood === 'neutral' || mood === 'pleased' ? mood : 'negative'
}

function moodLabels(judged: readonly Judged[]) {
  return perLabel(
    judged,
    moods,
    ({ row }, id) => moods[row.mood] === id,
    (one, id) => one.mood === id,
  )
}

function valenceF1(judged: readonly Judged[]): number {
  return macroF1(
    perLabel(
      judged,
      ['negative', 'neutral', 'pleased'],
      ({ row }, id) => side(moods[row.mood] ?? '') === id,
      (one, id) => side(one.mood) === id,
    ),
  )
}

const three = (value: number) => value.toFixed(3)

export function printedFigures(lang: string, figures: Figures): string {
  const labels = (of: Record<string, LabelFigures>) =>
    Object.entries(of)
      .map(([id, { precision, recall, f1 }]) => `${id} ${three(precision)}/${three(recall)}/${three(f1)}`)
      .join('  ')
  return [
    `${lang}: ${figures.n} messages, each by a writer left out: valence ${three(figures.valence)}, mood ${three(figures.mood)}, risks ${three(figures.riskF1)}, none flagged ${three(figures.noneFlagged)}, unsure ${three(figures.unsure)}, right when sure ${three(figures.rightWhenSure)}`,
    `  ${labels(figures.labels)}`,
    `  ${labels(figures.riskLabels)}`,
    `  ${Object.entries(figures.writers)
      .map(
        ([writer, { n, valence, mood, riskF1, noneFlagged }]) =>
          `${writer} (${n}) ${three(valence)}/${three(mood)}/${three(riskF1)}/${three(noneFlagged)}`,
      )
      .join('  ')}`,
  ].join('\n')
}

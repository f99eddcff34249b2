/** The accuracy of the sentiment cue over labelled messages: `lang`, `mood`, `risks`, `message`, tab-separated. */
import { readMessage } from '@/lib/sentiment'
import type { Mood, Risk } from '@/lib/ticket'
import { moods, risks } from '@/lib/ticket/ids'
import { byLanguage, type LabelFigures, macroF1, perLabel, readTable, share, unbroken } from './figures'

export type CueFigures = {
  n: number
  valence: { macroF1: number; labels: Record<string, LabelFigures> }
  mood: { macroF1: number; labels: Record<string, LabelFigures> }
  /** `negatedFlagged`: share of messages labelled `none` in which a risk was found. */
  risk: { microF1: number; negatedFlagged: number; labels: Record<string, LabelFigures> }
  unsure: number
  /** Share of right valences among the messages that were not called unsure. */
  accuracyWhenSure: number
}
export type CueEvaluation = {
  kind: 'cue'
  n: number
  all: CueFigures
  en: CueFigures
  zh: CueFigures
  misses: string[]
}

type Case = {
  lang: string
  mood: string
  risks: string[]
  text: string
  gotMood: Mood
  gotRisks: Risk[]
  unsure: boolean
}

/** `text` as the file holds it. Throws, with the line's number, on a line that is not of the form. */
export function evaluateCue(text: string): CueEvaluation {
  const cases = readTable(text).map(({ cells, number }) => readCase(cells, number))
  return {
    kind: 'cue',
    n: cases.length,
    ...byLanguage(cases, figures),
    misses: cases.filter(isMiss).map(describe),
  }
}

function readCase([lang = '', mood = '', riskList = '', message]: string[], number: number): Case {
  const wanted = riskList.trim() === 'none' ? [] : riskList.split(',').map((risk) => risk.trim())
  const known =
    (moods as readonly string[]).includes(mood) &&
    wanted.every((r) => (risks as readonly string[]).includes(r))
  if (message === undefined || !known) throw new Error(`line ${number} is not "lang, mood, risks, message"`)
  const text = unbroken(message)
  const reading = readMessage(text, String(number))
  return {
    lang,
    mood,
    risks: wanted,
    text: message,
    gotMood: reading.mood,
    gotRisks: reading.risks.map((r) => r.id),
    unsure: reading.unsure,
  }
}

function valenceOf(mood: string): 'negative' | 'neutral' | 'positive' {
  if (mood === 'neutral') return 'neutral'
  return mood === 'pleased' ? 'positive' : 'negative'
}

function figures(cases: readonly Case[]): CueFigures {
  const valence = perLabel(
    cases,
    ['negative', 'neutral', 'positive'],
    (c, id) => valenceOf(c.mood) === id,
    (c, id) => valenceOf(c.gotMood) === id,
  )
  const mood = perLabel(
    cases,
    moods,
    (c, id) => c.mood === id,
    (c, id) => c.gotMood === id,
  )
  const risk = perLabel(
    cases,
    risks,
    (c, id) => c.risks.includes(id),
    (c, id) => (c.gotRisks as string[]).includes(id),
  )
  const wanted = cases.reduce((sum, c) => sum + c.risks.length, 0)
  const found = cases.reduce((sum, c) => sum + c.gotRisks.length, 0)
  const right = cases.reduce((sum, c) => sum + c.gotRisks.filter((r) => c.risks.includes(r)).length, 0)
  const none = cases.filter((c) => c.risks.length === 0)
  const sure = cases.filter((c) => !c.unsure)
  return {
    n: cases.length,
    valence: { macroF1: macroF1(valence), labels: valence },
    mood: { macroF1: macroF1(mood), labels: mood },
    risk: {
      microF1: share(2 * right, wanted + found),
      negatedFlagged: share(none.filter((c) => c.gotRisks.length > 0).length, none.length),
      labels: risk,
    },
    unsure: share(cases.length - sure.length, cases.length),
    accuracyWhenSure: share(
      sure.filter((c) => valenceOf(c.mood) === valenceOf(c.gotMood)).length,
      sure.length,
    ),
  }
}

function isMiss(c: Case): boolean {
  return c.mood !== c.gotMood || [...c.risks].sort().join() !== [...c.gotRisks].sort().join()
}

function describe(c: Case): string {
  const got = `${c.gotMood}${c.unsure ? '?' : ''} [${c.gotRisks.join()}]`
  return `${c.mood} [${c.risks.join()}] → ${got}: ${c.text}`
}

/** The accuracy of the sentiment cue over labelled messages: `lang`, `mood`, `risks`, `message`, tab-separated. */
import { readMessage } from '@/lib/sentiment'
import type { Mood, Risk } from '@/lib/ticket'
import { moods, risks } from '@/lib/ticket/ids'

type LabelFigures = { precision: number; recall: number; f1: number; support: number }
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
export type CueEvaluation = { all: CueFigures; en: CueFigures; zh: CueFigures; misses: string[] }

type Case = {
  lang: string
  mood: string
  risks: string[]
  text: string
  gotMood: Mood
  gotRisks: Risk[]
  unsure: boolean
}

/** `lines` as in the file, empty ones allowed. Throws, with the line's number, on one that is not of the form. */
export function evaluateCue(lines: readonly string[]): CueEvaluation {
  const cases = lines.flatMap((line, i) => (line.trim() ? [readCase(line, i + 1)] : []))
  return {
    all: figures(cases),
    en: figures(cases.filter((c) => c.lang === 'en')),
    zh: figures(cases.filter((c) => c.lang === 'zh')),
    misses: cases.filter(isMiss).map(describe),
  }
}

function readCase(line: string, number: number): Case {
  const [lang = '', mood = '', riskList = '', message] = line.split('\t')
  const wanted = riskList === 'none' ? [] : riskList.split(',')
  const known =
    (moods as readonly string[]).includes(mood) &&
    wanted.every((r) => (risks as readonly string[]).includes(r))
  if (message === undefined || !known) throw new Error(`line ${number} is not "lang, mood, risks, message"`)
  const text = message.replaceAll('\\n', '\n')
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
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const labelled = (
    ids: readonly string[],
    has: (c: Case, id: string) => boolean,
    got: (c: Case, id: string) => boolean,
  ) =>
    Object.fromEntries(
      ids.map((id) => {
        const support = cases.filter((c) => has(c, id)).length
        const found = cases.filter((c) => got(c, id)).length
        const right = cases.filter((c) => has(c, id) && got(c, id)).length
        const precision = share(right, found)
        const recall = share(right, support)
        return [id, { precision, recall, f1: share(2 * precision * recall, precision + recall), support }]
      }),
    )
  const macro = (labels: Record<string, LabelFigures>) => {
    const used = Object.values(labels).filter((l) => l.support > 0)
    return share(
      used.reduce((sum, l) => sum + l.f1, 0),
      used.length,
    )
  }
  const valence = labelled(
    ['negative', 'neutral', 'positive'],
    (c, id) => valenceOf(c.mood) === id,
    (c, id) => valenceOf(c.gotMood) === id,
  )
  const mood = labelled(
    moods,
    (c, id) => c.mood === id,
    (c, id) => c.gotMood === id,
  )
  const risk = labelled(
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
    valence: { macroF1: macro(valence), labels: valence },
    mood: { macroF1: macro(mood), labels: mood },
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

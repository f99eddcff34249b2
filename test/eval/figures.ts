/** Precision, recall and F1 of labels over cases, as the evaluation files count them. */

export type LabelFigures = { precision: number; recall: number; f1: number; support: number }

/** 0 for an empty whole. */
export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Per label over all cases. `wanted` and `got` tell whether a case has the label, by hand and by the engine. */
export function perLabel<Case>(
  cases: readonly Case[],
  ids: readonly string[],
  wanted: (c: Case, id: string) => boolean,
  got: (c: Case, id: string) => boolean,
): Record<string, LabelFigures> {
  return Object.fromEntries(
    ids.map((id) => {
      const support = cases.filter((c) => wanted(c, id)).length
      const found = cases.filter((c) => got(c, id)).length
      const right = cases.filter((c) => wanted(c, id) && got(c, id)).length
      const precision = share(right, found)
      const recall = share(right, support)
      return [id, { precision, recall, f1: share(2 * precision * recall, precision + recall), support }]
    }),
  )
}

/** The mean F1 of the labels that occur. */
export function macroF1(labels: Record<string, LabelFigures>): number {
  const used = Object.values(labels).filter((label) => label.support > 0)
  return share(
    used.reduce((sum, label) => sum + label.f1, 0),
    used.length,
  )
}

export type LabelCase = { lang: string; wanted: readonly string[]; got: readonly string[]; about: string }

/** `precision` and `recall` over all labels together; `cleanFlagged`: share of cases labelled `none` with any finding. */
export type SetFigures = {
  n: number
  macroF1: number
  precision: number
  recall: number
  cleanFlagged: number
  labels: Record<string, LabelFigures>
}

/** Any number of labels a case: the coach's rules, the evidence of a reply. */
export function setFigures(cases: readonly LabelCase[], ids: readonly string[]): SetFigures {
  const labels = perLabel(
    cases,
    ids,
    (c, id) => c.wanted.includes(id),
    (c, id) => c.got.includes(id),
  )
  const sum = (count: (c: LabelCase) => number) => cases.reduce((total, c) => total + count(c), 0)
  const right = sum((c) => c.got.filter((id) => c.wanted.includes(id)).length)
  const clean = cases.filter((c) => c.wanted.length === 0)
  return {
    n: cases.length,
    macroF1: macroF1(labels),
    precision: share(
      right,
      sum((c) => c.got.length),
    ),
    recall: share(
      right,
      sum((c) => c.wanted.length),
    ),
    cleanFlagged: share(clean.filter((c) => c.got.length > 0).length, clean.length),
    labels,
  }
}

/** All cases, and those of each language. */
export function byLanguage<Case extends { lang: string }, R>(
  cases: readonly Case[],
  figures: (some: readonly Case[]) => R,
): { all: R; en: R; zh: R } {
  return {
    all: figures(cases),
    en: figures(cases.filter((c) => c.lang === 'en')),
    zh: figures(cases.filter((c) => c.lang === 'zh')),
  }
}

/** What was missed (−) and what was found too much (+), then the case. */
export function setMisses(cases: readonly LabelCase[]): string[] {
  return cases.flatMap((c) => {
    const signs = [
      ...c.wanted.filter((id) => !c.got.includes(id)).map((id) => `−${id}`),
      ...c.got.filter((id) => !c.wanted.includes(id)).map((id) => `+${id}`),
    ]
    return signs.length > 0 ? [`${signs.join(' ')}: ${c.about}`] : []
  })
}

/** A tab-separated file: the cells of each line that is not empty, with the line's number. `\n` in a cell is a line break. */
export function readTable(text: string): { cells: string[]; number: number }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() ? [{ cells: line.split('\t'), number: at + 1 }] : []))
}

export const unbroken = (cell: string) => cell.replaceAll('\\n', '\n')

/** A comma-separated cell of labels; throws, naming the line, on one that is none of `ids`. */
export function readLabels(cell: string, ids: readonly string[], number: number): string[] {
  const labels = cell.trim() === 'none' ? [] : cell.split(',').map((label) => label.trim())
  const odd = labels.find((label) => !ids.includes(label))
  if (odd !== undefined) throw new Error(`line ${number}: "${odd}" is no label of this kind`)
  return labels
}

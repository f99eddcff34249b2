/** What the heads were made from and how well they find, for the log and for CARD.md. */
import { HEADS } from '@/lib/coach/model/heads'
import { coachRules } from '@/lib/coach/types'
import { type SetFigures, setFigures } from '../../figures'
import { HOW } from './fit'
import type { Stranger } from './folds'
import { type Row, SENTENCES } from './rows'
import { casesBy, type Judged, type Thresholds, WRITTEN } from './thresholds'

export type Part = {
  lang: 'en' | 'zh'
  judged: Judged[]
  thresholds: Thresholds
  features: number
  strange: Stranger[]
}

type Both = { before: SetFigures; after: SetFigures }

/** The drafts of some writers, by the written rules, and with heads and thresholds that know nothing of each. */
function both(strange: readonly Stranger[]): Both {
  const figures = (by: (stranger: Stranger) => Thresholds) =>
    setFigures(
      strange.flatMap((stranger) => casesBy(stranger.cases, by(stranger))),
      coachRules,
    )
  return { before: figures(() => WRITTEN), after: figures(({ thresholds }) => thresholds) }
}

const two = (value: number) => value.toFixed(2)
const percent = (value: number) => `${(value * 100).toFixed(1)} %`
const line = ({ macroF1, precision, recall, cleanFlagged, n }: SetFigures) =>
  `${two(macroF1)} | ${two(precision)} | ${two(recall)} | ${percent(cleanFlagged)} | ${n}`

export function printed({ lang, features, strange }: Part): string {
  const { before, after } = both(strange)
  return [
    `${lang}: ${features} features (macro-F1 | precision | recall | clean flagged | drafts)`,
    `  strangers, written rules ${line(before)}`,
    `  strangers, with heads    ${line(after)}`,
    ...strange.map((stranger) => `  ${stranger.writer.padEnd(12)} ${line(both([stranger]).after)}`),
    ...coachRules.map((rule) => {
      const [was, is] = [before.labels[rule], after.labels[rule]]
      return `  ${rule.padEnd(22)} ${two(was?.f1 ?? 0)} → ${two(is?.f1 ?? 0)} P ${two(is?.precision ?? 0)} R ${two(is?.recall ?? 0)} n ${is?.support}`
    }),
  ].join('\n')
}

const NAMES = { en: 'English', zh: 'Chinese' }

export function cardOf(parts: readonly Part[], rows: readonly Row[]): string {
  const count = (file: string, lang: string) => rows.filter((r) => r.file === file && r.lang === lang).length
  const figures = parts.map((part) => ({ part, ...both(part.strange) }))
  return `# The heads of the draft coach

Made by \`npm run train:coach\`, which gives the same tables every time. Each language has one table: logistic
regressions (L2) for ${HEADS.length} of the coach's rules, over words and pairs of words (Chinese: one to three
characters), classes of words, those of the opening and of the last sentence, the moves of the sentences and their order, the
customer's mood and questions with what the draft gives, and what the written rules found. Half of the drafts
are trained without the latter.

One more output says whether anything is wrong with the draft at all: it lifts or lowers all the others, and a
likelier sin speaks against those it is taken for. A finding stands when its head reaches a threshold: a lower one where the written rule found it too, a higher
one alone. Either may be out of reach or always reached, so that a rule can stay as it is written. Other rules
(${coachRules.filter((rule) => !(HEADS as readonly string[]).includes(rule)).join(', ')}) are written only, and so are a team's own internal words
and drafts with gaps.

## Data

All drafts were written for this product; none is a real customer's or agent's.

| file | English | Chinese | use |
| --- | --- | --- | --- |
| coach.train.tsv | ${count('coach.train.tsv', 'en')} | ${count('coach.train.tsv', 'zh')} | training, thresholds |
| coach.test.tsv | ${count('coach.test.tsv', 'en')} | ${count('coach.test.tsv', 'zh')} | training, thresholds |
| coach.outside.tsv | ${count('coach.outside.tsv', 'en')} | ${count('coach.outside.tsv', 'zh')} | training, thresholds |
| coach.sentences.tsv | ${count(SENTENCES, 'en')} | ${count(SENTENCES, 'zh')} | single sentences: their words are trained at weight ${HOW.sentence} |
| coach.tsv | ${count('coach.tsv', 'en')} | ${count('coach.tsv', 'zh')} | training at weight ${HOW.tuned}, never with what the written rules found: they were made on it |
| the product's phrases and wordings, the plain cases of the unit tests | | | training, and bounds of the thresholds: that they pass proves nothing |

## Figures

Of writers of whom heads and thresholds have seen nothing: each is left out in turn (writers.json; the first
one, who made most of the drafts, judges nothing). Two things make the figures too good: the written rules for
names, gaps and languages were mended on these drafts, and no sentence of coach.sentences.tsv is near one of
them, but its writer had read some. Drafts of coach.tsv judge nothing.

| | macro-F1 | precision | recall | good drafts flagged | drafts |
| --- | --- | --- | --- | --- | --- |
${figures
  .flatMap(({ part, before, after }) => [
    `| ${NAMES[part.lang]}, written rules | ${line(before)} |`,
    `| ${NAMES[part.lang]}, with heads | ${line(after)} |`,
  ])
  .join('\n')}

F1 by rule, written → with heads:

| rule | ${figures.map(({ part }) => NAMES[part.lang]).join(' | ')} |
| --- | ${figures.map(() => '---').join(' | ')} |
${coachRules
  .map((rule) => {
    const cells = figures.map(
      ({ before, after }) => `${two(before.labels[rule]?.f1 ?? 0)} → ${two(after.labels[rule]?.f1 ?? 0)}`,
    )
    return `| ${rule} | ${cells.join(' | ')} |`
  })
  .join('\n')}

## Limits

A handful of writers: another tone, trade or dialect will be found less well. A learned finding marks the
sentence that speaks most for it, which may be beside the point.
`
}

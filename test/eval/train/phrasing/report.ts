import { recommend } from '@/lib/phrasing'
import type { Ranker } from '@/lib/phrasing/recommend/learned/ranker'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import type { Row } from './situations'

/** Shares of hits and of wrong ones among the first three, over all and by file, each row by its own ranker. */
export function reported(
  name: string,
  rows: readonly Row[],
  files: readonly string[],
  ranker: (row: Row, index: number) => Ranker,
): string {
  const judged = rows.map((row, i) => {
    const found = recommend(builtInPhrases, row.situation, 3, ranker(row, i))
    const got = new Set(found.map(({ phrase }) => phrase.intent))
    const among = (intents: readonly string[]) => intents.some((intent) => got.has(intent))
    return { writer: row.writer, hit: among(row.case.right), bad: among(row.case.wrong) }
  })
  const share = (part: typeof judged, of: 'hit' | 'bad') =>
    (part.filter((one) => one[of]).length / part.length).toFixed(3)
  const line = (label: string, part: typeof judged) =>
    `  ${label}: ${part.length}, hit ${share(part, 'hit')}, bad ${share(part, 'bad')}`
  const byFile = files.map((file, writer) =>
    line(
      file,
      judged.filter((one) => one.writer === writer),
    ),
  )
  return [name, line('all', judged), ...byFile].join('\n')
}

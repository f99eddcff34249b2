/** The words of a Chinese text, as the browser cuts them. Made only for messages whose mood is shown. */
import type { TokenSpan } from './explain'
import type { Prepared } from './model/features'

let segmenter: Intl.Segmenter | null = null
/** UTF-16 units; the telling words of a longer text are those that classes and patterns know. */
const READ = 400

/** Words of two characters and more as token spans. */
export function wordSpans({ body, tokens }: Prepared): TokenSpan[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const spans: TokenSpan[] = []
  let at = 0
  for (const { index, segment, isWordLike } of segmenter.segment(body.slice(0, READ))) {
    if (!isWordLike || segment.length < 2) continue
    while (at < tokens.starts.length && (tokens.starts[at] ?? 0) < index) at++
    const from = at
    const end = index + segment.length
    while (at < tokens.ends.length && (tokens.ends[at] ?? 0) <= end) at++
    if (at > from) spans.push({ from, to: at })
  }
  return spans
}

/** The draft cut into sentences with their places; what its writer did not write is blanked first. */

export type Sentence = {
  start: number
  end: number
  /** Straight apostrophes, cited speech blanked; same length as the stretch of the draft. */
  text: string
  zh: boolean
  asks: boolean
  /** Number of its paragraph. */
  paragraph: number
}

/** A longer draft is a pasted log: what follows is not read. */
const READ = 20_000
const MOST = 300
const HAN = /\p{Script=Han}/u
const LETTER = /\p{L}|\p{N}/u
const SENTENCE = /[^\n。！？!?；;.]*(?:[。！？!?；;]+["”’'）)]*|\.+(?=\s|$|["”’)])["”’)]*|\.|\n|$)/gu
const ABBREVIATION =
  /(?:(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|nr|inc|ltd|co|vs|approx|ext|e\.g|i\.e|a\.m|p\.m|[A-Z])|\d)\.$/i
const CITED = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|「[^」\n]{1,200}」|『[^』\n]{1,200}』/g
const CODE = /```[^`]{0,8000}```|`[^`\n]{1,200}`/g
const ADDRESS =
  /\bhttps?:\/\/[^\s，。]{1,400}|\bwww\.[^\s，。]{1,200}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}/g
const LOG_LINE = /^[ \t]*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?(?:ERROR|WARN|INFO|DEBUG|FATAL)\b[\]:])[^\n]*$/gm
/** A line that says goodbye; the short lines under it are the writer's name and office. */
const SIGN_OFF =
  /^(?:(?:kind|best|warm|warmest|many|with kind|with best)?\s*(?:regards|wishes|best|cheers|sincerely|yours(?: \w+)?|thanks|thank you|many thanks|all the best|take care)|此致|敬礼|顺祝商祺|祝好|谨启)\s*[,，.!！。]?\s*$/i

/** What the writer wrote: without code, logs, addresses, cited speech and the signature, every character at its place. */
export function writtenIn(own: string): string {
  return withoutSignature(withSignature(own))
}

function withSignature(own: string): string {
  return withCited(own).replace(CITED, (cited) => `"${' '.repeat(cited.length - 2)}"`)
}

/** The same with signature and cited speech: a gap in either is a gap. */
export function withCited(own: string): string {
  const text = own
    .slice(0, READ)
    .replace(/[’‘]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/\r/g, ' ')
  return text.replace(CODE, blank).replace(LOG_LINE, blank).replace(ADDRESS, blank)
}

/** The sentences of what `writtenIn` gives. */
export function sentencesOf(written: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  let paragraph = 0
  let held = 0
  for (const { 0: piece, index } of written.matchAll(SENTENCE)) {
    const end = index + piece.length
    if (piece.endsWith('.') && held < 20 && goesOn(written, from, end)) {
      held++
      continue
    }
    held = 0
    const text = written.slice(from, end)
    if (LETTER.test(text)) {
      const lead = text.length - text.trimStart().length
      const kept = text.trim()
      found.push({
        start: from + lead,
        end: from + lead + kept.length,
        text: kept,
        zh: HAN.test(kept),
        asks: /[?？]["”’'）)]*$/.test(kept),
        paragraph,
      })
    } else if (text.trim() === '' && text.includes('\n')) paragraph++
    if (piece.endsWith('\n') && LETTER.test(text)) paragraph += written.charAt(end) === '\n' ? 1 : 0
    from = end
    if (found.length === MOST) break
  }
  return found
}

function goesOn(text: string, from: number, end: number): boolean {
  const next = text.charAt(end)
  if (next === '' || next === '\n') return false
  if (!/\s/.test(next)) return true
  const tail = text.slice(Math.max(from, end - 12), end)
  if (!ABBREVIATION.test(tail)) return false
  return !/(?:[ap]\.m|\d)\.$/i.test(tail) || !/[A-Z]/.test(text.charAt(end + 1))
}

function withoutSignature(text: string): string {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => line.length < 80 && SIGN_OFF.test(line.trim()))
  if (last < 0 || lines.length - last > 8) return text
  return lines
    .map((line, at) => (at > last && line.trim().length <= 60 ? ' '.repeat(line.length) : line))
    .join('\n')
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ')
}

/**
 * What the customer wrote themselves: a mail without quoted replies, forwarded headers, signatures,
 * disclaimers, code and logs. Moods and threats in those are somebody else's, or nobody's.
 */

import { isHan } from './tokens'

export type Cleaned = {
  /** What is left, at most HEAD + TAIL characters of it. */
  body: string
  /** A place in `body` → the place in the original text. */
  original(at: number): number
}

/** A mood shows in the opening and at the end; what lies between in a very long text is record, not voice. */
const HEAD = 5_000
const TAIL = 2_000
/** Marks of a line are looked for in its beginning only, so that one endless line costs nothing. */
const LOOK = 240

const QUOTED = /^\s{0,3}(?:>|｜|\|\s)/
/** A header above a quoted mail: all that follows is quoted, unless it is marked line by line with ">". */
const QUOTE_HEADER =
  /^\s*(?:On\b.{6,200}\bwrote:|在.{4,120}写道[:：]|.{4,120}(?:写道|寫道)[:：]|于.{4,100}写道)\s*$/
const ORIGINAL_MESSAGE =
  /^\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Forwarded by|原始邮件|原始郵件|转发邮件|轉寄郵件)|_{10,}\s*$|Begin forwarded message|##- |发件人[:：]|寄件者[:：])/i
const FROM_HEADER = /^\s*\*?From:\*?\s.+/
const HEADER_FIELD = /^\s*\*?(?:Sent|Date|To|Subject|发送时间|收件人|主题)[:：]/
const SIGNATURE_MARK = /^--\s?$/
const DEVICE_LINE =
  /^\s*(?:Sent from my |Sent from (?:Outlook|Yahoo|Mail|Gmail|Samsung)|Get Outlook for |获取 ?Outlook|Sent via |[发發]自 ?(?:我的)?(?!内心|內心|肺腑|真心|心底)\S{1,16}\s*$|从我的.{1,12}发送|來自我的|来自我的)/i
const CLOSING =
  /^\s*(?:(?:with |thanks and |many thanks and )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|(?:thanks and )?regards|all the best|best|sincerely|yours (?:sincerely|faithfully|truly)|cheers|此致|此致敬礼|敬礼|顺祝商祺|顺颂商祺|祝商祺|祝好|商祺|順頌商祺)[\s,.!，。！]*$/i
const DISCLAIMER =
  /^\s*(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|may contain)|the information (?:contained )?in this (?:e-?mail|message)|confidentiality notice|disclaimer:|please consider the environment|本邮件(?:及|包含|的|所)|此邮件(?:及|包含|为)|免责声明|保密声明)/i
const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d[\].,]|(?:FATAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE)\b[\s:\]]|at [\w$.<>]+ ?\(|at https?:|File ".{1,160}", line \d|Traceback \(|Caused by:|#\d+ 0x|[\w.]+(?:Exception|Error):|npm ERR!|\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+:|[VDIWEF]\/\w+\s*[(:]|\{"\w+":|\$ \w|C:\\>|curl |SELECT |<\/?[a-z][^>]*>\s*$)/
const FENCE = /^\s*```/

/**
 * By mark, the characters that such a line can begin with. Nearly every line is spared nearly every expression,
 * and a woken worker need not compile them before its first answer.
 */
const FIRSTS = new Map<RegExp, string>([
  [QUOTED, '>｜|'],
  [FENCE, '`'],
  [DEVICE_LINE, 'SsGg获发發从來来'],
  [DISCLAIMER, 'TtCcDdPp本此免保'],
  [SIGNATURE_MARK, '-'],
  [ORIGINAL_MESSAGE, '-_Bb#发寄'],
  [FROM_HEADER, 'F*'],
  [HEADER_FIELD, 'SDT*发收主'],
  [CLOSING, 'KkBbWwMmTtRrAaSsYyCc此敬顺祝商順'],
])
/** A line of a log that begins with a letter has one of these, or capitals, or is a command. */
const OF_A_LOG = /[:("!/\\]|^\s*(?:[A-Z]{2}|curl )/

function isA(mark: RegExp, line: string): boolean {
  return (FIRSTS.get(mark) ?? '').includes(firstOf(line)) && mark.test(line)
}

function firstOf(line: string): string {
  let at = 0
  while (isSpace(line.charCodeAt(at))) at++
  return line.charAt(at)
}

/** What \s is; all of it but the first few is rare at the beginning of a line. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
}

function isLogLine(line: string): boolean {
  const code = firstOf(line).charCodeAt(0)
  if (isHan(code)) return false
  const letter = (code | 32) >= 97 && (code | 32) <= 122
  return (!letter || OF_A_LOG.test(line)) && LOG_LINE.test(line)
}

/** "On Monday, somebody wrote:", in the languages that are read. */
function isQuoteHeader(line: string): boolean {
  return (line.includes('wrote:') || /[写寫]道/.test(line)) && QUOTE_HEADER.test(line)
}
/** Text with more lines is a log or a table pasted whole; what comes after them is not read. */
const LINES = 3_000
const SHORT_LINE = 70
/** After "Kind regards" come a name, a post, a firm and an address: this many short lines, not more. */
const SIGNATURE_LINES = 10

/** `text` as the helpdesk gave it, of any length; line ends may be \n or \r\n. */
export function clean(text: string): Cleaned {
  const kept = keptRanges(text)
  const [only] = kept
  if (kept.length === 0) return { body: '', original: (at) => at }
  if (kept.length === 1 && only && only.end - only.start <= HEAD + TAIL) {
    return { body: text.slice(only.start, only.end), original: (at) => at + only.start }
  }
  const chosen = headAndTail(kept)
  let body = ''
  const places: { body: number; original: number }[] = []
  for (const range of chosen) {
    places.push({ body: body.length, original: range.start })
    body += text.slice(range.start, range.end)
  }
  return {
    body,
    original(at) {
      let i = places.length - 1
      while (i > 0 && (places[i]?.body ?? 0) > at) i--
      const place = places[i]
      return place ? at - place.body + place.original : at
    },
  }
}

type Range = { start: number; end: number }

/** The ranges of whole lines that are the customer's own, neighbours joined. */
function keptRanges(text: string): Range[] {
  const kept: Range[] = []
  let fenced = false
  let disclaimer = false
  let lines = 0
  for (let start = 0; start < text.length && lines < LINES; lines++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const line = end - start > 1 ? text.slice(start, Math.min(end, start + LOOK)).trimEnd() : ''
    if (line === '') {
      disclaimer = false
      if (!fenced) keep(kept, start, end)
    } else if (isA(FENCE, line)) {
      fenced = !fenced
    } else if (fenced || disclaimer || isA(QUOTED, line) || isLogLine(line) || isA(DEVICE_LINE, line)) {
      // not the customer's voice
    } else if (isA(DISCLAIMER, line)) {
      disclaimer = true
    } else if (isA(SIGNATURE_MARK, line) || isA(ORIGINAL_MESSAGE, line)) {
      break
    } else if (isQuoteHeader(line) || (isA(FROM_HEADER, line) && isA(HEADER_FIELD, lineAt(text, end)))) {
      if (!isA(QUOTED, lineAt(text, end)) && !isA(QUOTED, lineAt(text, end + 1))) break
    } else {
      keep(kept, start, end)
      if (isA(CLOSING, line) && onlySignatureFollows(text, end)) break
    }
    start = end
  }
  return kept
}

function keep(kept: Range[], start: number, end: number): void {
  const last = kept[kept.length - 1]
  if (last && last.end === start) last.end = end
  else kept.push({ start, end })
}

function lineAt(text: string, start: number): string {
  const newline = text.indexOf('\n', start)
  return text.slice(start, Math.min(newline < 0 ? text.length : newline, start + LOOK))
}

/** Short lines to the end, or to the mark of a quoted mail; a longer line is a postscript and is read. */
function onlySignatureFollows(text: string, start: number): boolean {
  let lines = 0
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const line = lineAt(text, at).trim()
    if (isA(QUOTED, line) || isQuoteHeader(line) || isA(ORIGINAL_MESSAGE, line) || isA(DISCLAIMER, line))
      return true
    if (isA(FROM_HEADER, line) || isA(SIGNATURE_MARK, line)) return true
    if (/^p\.?\s?s\b/i.test(line) || line.length > SHORT_LINE) return false
    if (line !== '' && ++lines > SIGNATURE_LINES) return false
    at = end
  }
  return true
}

function headAndTail(kept: readonly Range[]): Range[] {
  const total = kept.reduce((sum, range) => sum + range.end - range.start, 0)
  if (total <= HEAD + TAIL) return [...kept]
  const head: Range[] = []
  let room = HEAD
  for (const range of kept) {
    if (room <= 0) break
    const end = Math.min(range.end, range.start + room)
    head.push({ start: range.start, end })
    room -= end - range.start
  }
  const tail: Range[] = []
  room = TAIL
  for (let i = kept.length - 1; i >= 0 && room > 0; i--) {
    const range = kept[i]
    if (!range) break
    const start = Math.max(range.start, range.end - room)
    tail.unshift({ start, end: range.end })
    room -= range.end - start
  }
  return [...head, ...tail]
}

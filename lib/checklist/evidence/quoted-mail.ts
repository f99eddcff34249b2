/** Cuts what a reply carries but its writer did not write: quoted mail, forwarded headers, signatures. */

/** From one of these lines on, everything is older mail. */
const HISTORY_STARTS = [
  /^\s*On\b.{4,160}\bwrote:\s*$/i,
  /^\s*Am\b.{4,160}\bschrieb\b.{0,80}:\s*$/i,
  /^\s*Le\b.{4,160}\ba écrit\s*:\s*$/i,
  /^\s*-{2,}\s*(?:original message|forwarded message|原始邮件|转发的?邮件|原邮件)\s*-{2,}\s*$/i,
  /^\s*(?:在|于)?.{0,120}(?:写道|寫道)[:：]\s*$/,
  /^\s*_{10,}\s*$/,
  /^\s*##-.*-##\s*$/,
]
/** How every one of these lines ends: most lines need no closer look. */
const HISTORY_ENDS = /[:：_#-]/
/** A block of mail headers; one such line alone may be the writer's own ("From: the warehouse"). */
const HEADER_LINE =
  /^\s*\*?(?:from|to|sent|date|subject|cc|发件人|收件人|发送时间|日期|时间|主题|抄送)\*?\s*[:：]/i
const SIGNATURE_LINE = /^--\s?$/
const CITED_LINE = /^\s*[>＞|]/

/** Blanks cited lines and everything from the start of older mail; every other character keeps its place. */
export function blankQuotedMail(text: string): string {
  const lines = text.split('\n')
  let gone = false
  return lines
    .map((line, i) => {
      gone ||= startsHistory(lines, i)
      return gone || CITED_LINE.test(line) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

function startsHistory(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? ''
  if (line.length > 400) return false
  if (SIGNATURE_LINE.test(line)) return true
  if (HISTORY_ENDS.test(line.trimEnd().slice(-1)) && HISTORY_STARTS.some((start) => start.test(line)))
    return true
  // Mail programs break "On … wrote:" after about 76 characters.
  if (/^\s*On\b.{4,160}$/.test(line) && /^.{0,120}\bwrote:\s*$/i.test(lines[i + 1] ?? '')) return true
  return HEADER_LINE.test(line) && HEADER_LINE.test(lines[i + 1] ?? '')
}

/**
 * What in a reply editor was not written by the agent: the quoted mail and the signature.
 * Marks that helpdesks and mail programs leave; where none is found, everything counts as the agent's.
 */

/** Put in the place of a quoted block by the reader; like CARET a private-use character. */
export const QUOTED = '\uE001'
/** Put in the place of a signature block. */
export const SIGNED = '\uE002'

const QUOTE_SELECTOR =
  'blockquote, .gmail_quote, .freshdesk_quote, .yahoo_quoted, .moz-cite-prefix, .message-stanza.closed'
const SIGNATURE_SELECTOR =
  '.signature, .gmail_signature, .moz-signature, .email-signature, .js-signature, .zd-signature, [data-signature]'

/** "-- " on a line of its own: the signature mark of RFC 3676, section 4.3 (the space is often lost). */
const SIGNATURE_DASHES = /^--\s?$/
const ORIGINAL_MESSAGE = /^-{2,}\s*(original message|forwarded message|原始邮件|转发邮件)\s*-{2,}$/i
/** "On 21 Nov 2026, Mara Lind wrote:" */
const ATTRIBUTION = /(\bwrote|写道|寫道|\bschrieb\b.*|a écrit|escribió)\s*[:：]\s*$/i

/** Is this element a quoted mail or a signature as a whole? */
export function boundaryOf(element: Element): typeof QUOTED | typeof SIGNED | null {
  // Most blocks of a draft bear no attribute at all; matching selectors on each would cost while typing.
  if (element.tagName !== 'BLOCKQUOTE' && !element.hasAttributes()) return null
  if (element.matches(SIGNATURE_SELECTOR)) return SIGNED
  return element.matches(QUOTE_SELECTOR) ? QUOTED : null
}

/**
 * Which lines are the agent's own: quoted lines (">") and the line that introduces them are not,
 * nor anything from a signature's dashes on. Same length as `lines`.
 */
export function ownLines(lines: readonly string[]): boolean[] {
  const own = lines.map(() => true)
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim()
    if (SIGNATURE_DASHES.test(line) || ORIGINAL_MESSAGE.test(line)) {
      own.fill(false, i)
      break
    }
    if (line === SIGNED) own[i] = false
    if (line.startsWith('>') || line === QUOTED) {
      own[i] = false
      disownAttribution(lines, own, i)
    }
  }
  return own
}

/** The introducing line stands above the quote, blank lines between them allowed. */
function disownAttribution(lines: readonly string[], own: boolean[], quote: number): void {
  let above = quote - 1
  while (above >= 0 && (lines[above] ?? '').trim() === '') above--
  if (above >= 0 && ATTRIBUTION.test(lines[above] ?? '')) own[above] = false
}

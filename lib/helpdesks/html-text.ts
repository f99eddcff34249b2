/**
 * Message HTML to plain text. The HTML is parsed into an inert document that is never shown: nothing in it
 * loads, runs or is attached anywhere. One pass without recursion, so that deep or long messages cost
 * linear time.
 */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'BUTTON',
])
const PARAGRAPHS = new Set([
  'P',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
])
const BLOCKS = new Set([
  ...['DIV', 'LI', 'TR', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'ADDRESS', 'DL', 'DT', 'DD', 'FORM'],
  ...['FIELDSET', 'FIGURE', 'CENTER', 'MAIN', 'ASIDE', 'DETAILS', 'SUMMARY', 'CAPTION', 'BODY'],
])

/** Earlier mails repeated below an answer, and signatures: not what the author says now. */
const REPEATED = [
  ...[
    'blockquote',
    '.gmail_quote',
    '.yahoo_quoted',
    '.freshdesk_quote',
    '.x_freshdesk_quote',
    '.quoted-text',
  ],
  ...['.moz-cite-prefix', '.signature', '.gmail_signature', '.moz-signature', '.mb_sig', '#Zm-_Id_-Sgn1'],
].join(',')

/** Outlook's marks of where an answer ends: the earlier mail stands beside them, not in them. */
const ENDS = /^(x_)*(divRplyFwdMsg|appendonsend)$/

/** The text of a message's HTML without quoted mails and signatures. */
export function htmlToText(html: string): string {
  return nodeToText(new DOMParser().parseFromString(html, 'text/html').body)
}

/**
 * The text of an element of the page (a message's body), read and never changed. A message that consists
 * of nothing but a quotation or signature keeps it. `dropped`: further parts to leave out.
 */
export function nodeToText(root: Element, dropped = ''): string {
  const own = walk(root, dropped ? `${REPEATED},${dropped}` : REPEATED)
  return own || walk(root, dropped)
}

function walk(root: Element, dropped: string): string {
  const out = new Writer()
  const counters: (number | null)[] = []
  let pre = 0
  let node: Node | null = root.firstChild
  while (node) {
    let inside: Node | null = null
    if (node.nodeType === 3) out.write(node.nodeValue ?? '', pre > 0)
    else if (node.nodeType === 1) {
      const tag = node.nodeName.toUpperCase()
      // What is left out still parts the words around it.
      if (ENDS.test((node as Element).id) && dropped.startsWith(REPEATED))
        node = node.parentNode?.lastChild ?? node
      else if (isLeftOut(node as Element, dropped)) out.gap(PARAGRAPHS.has(tag) ? 2 : BLOCKS.has(tag) ? 1 : 0)
      else if (tag === 'BR') out.line()
      else if (tag === 'IMG') out.write(emoji(node as Element), false)
      else {
        if (tag === 'PRE') pre++
        if (PARAGRAPHS.has(tag)) out.gap(tag === 'UL' || tag === 'OL' ? 1 : 2)
        else if (BLOCKS.has(tag)) out.gap(1)
        if (tag === 'OL') counters.push(1)
        else if (tag === 'UL') counters.push(null)
        else if (tag === 'LI') out.write(bullet(counters), true)
        inside = node.firstChild
        if (!inside) leave(node)
      }
    }
    if (inside) {
      node = inside
      continue
    }
    while (node && !node.nextSibling && node.parentNode !== root) {
      node = node.parentNode
      if (node) leave(node)
    }
    node = node?.nextSibling ?? null
  }
  return out.text()

  function leave(left: Node) {
    const tag = left.nodeName.toUpperCase()
    if (tag === 'PRE') pre--
    if (tag === 'OL' || tag === 'UL') counters.pop()
    if (PARAGRAPHS.has(tag)) out.gap(counters.length > 0 ? 1 : 2)
    else if (BLOCKS.has(tag)) out.gap(1)
    else if (tag === 'TD' || tag === 'TH') out.write('\t', true)
  }
}

/** Hidden text ("preheaders", tracking) is not what the customer shows the agent. */
function isLeftOut(element: Element, dropped: string): boolean {
  return (
    SKIPPED.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '') ||
    (dropped !== '' && element.matches(dropped))
  )
}

/** Mail programs write emoji as images; their alternative text is part of what was said. */
function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : ''
}

function bullet(counters: (number | null)[]): string {
  const last = counters.length - 1
  const count = counters[last]
  if (typeof count !== 'number') return '- '
  counters[last] = count + 1
  return `${count}. `
}

/** Collects text, folding white space as a browser does, with at most one empty line in a row. */
class Writer {
  private parts: string[] = []
  private breaks = 0
  private space = false

  write(raw: string, verbatim: boolean) {
    const shown = raw.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0/g, ' ')
    const folded = verbatim ? shown : shown.replace(/[ \t\r\n\f]+/g, ' ')
    const startsWithSpace = !verbatim && folded.startsWith(' ')
    const body = startsWithSpace ? folded.slice(1) : folded
    if (startsWithSpace) this.space = true
    if (body === '') return
    if (this.breaks > 0 && this.parts.length > 0) this.parts.push('\n'.repeat(Math.min(this.breaks, 2)))
    else if (this.space && this.parts.length > 0) this.parts.push(' ')
    this.breaks = 0
    const endsWithSpace = !verbatim && body.endsWith(' ')
    this.space = endsWithSpace
    this.parts.push(endsWithSpace ? body.slice(0, -1) : body)
  }

  /** A line break that was written: two of them make an empty line. */
  line() {
    this.breaks++
    this.space = false
  }

  /** The edge of a block: at least so many breaks, however many edges meet. */
  gap(breaks: number) {
    this.breaks = Math.max(this.breaks, breaks)
    if (breaks > 0) this.space = false
  }

  text(): string {
    return tidy(this.parts.join(''))
  }
}

/** Plain text as mails bring it: one kind of line end, no trailing blanks, at most one empty line in a row. */
export function tidy(raw: string): string {
  const lines: string[] = []
  for (const line of raw
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')) {
    const kept = line.trimEnd()
    if (kept !== '' || lines.at(-1) !== '') lines.push(kept)
  }
  return lines.join('\n').trim()
}

/** Plain text without "> " quotations and the line that introduces them; all of it when nothing else is there. */
export function withoutQuotedLines(raw: string): string {
  const kept: string[] = []
  let quoting = false
  for (const line of tidy(raw).split('\n')) {
    const quoted = /^\s*>/.test(line)
    if (quoted && !quoting) dropIntroduction(kept)
    if (!quoted) kept.push(line)
    quoting = quoted
  }
  return tidy(kept.join('\n')) || tidy(raw)
}

/** "On 12 November Alex wrote:" directly above a quotation: ends in a colon and names a time or an address. */
function dropIntroduction(lines: string[]) {
  let last = lines.length - 1
  while (lines[last] === '') last--
  const line = lines[last]
  if (line && line.length < 200 && /[:\uff1a]$/.test(line) && /[\d@]/.test(line)) lines.length = last
}

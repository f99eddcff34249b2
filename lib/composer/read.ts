/**
 * Reading what stands in an editor, without moving caret or focus and without layout: the coach asks
 * while the agent types, so `innerText` (which lays the page out) is not used.
 */
import type { Composer } from '@/lib/helpdesks/contract'
import { boundaryOf, ownLines, QUOTED, SIGNED } from './boundaries'
import { isQuill, isTextControl } from './editable'

/** Blocks that stand apart from their neighbours by a blank line. */
const PARAGRAPHS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'PRE',
  'BLOCKQUOTE',
])
const BLOCKS = new Set([
  ...PARAGRAPHS,
  'DIV',
  'LI',
  'TR',
  'SECTION',
  'ARTICLE',
  'FIGURE',
  'HR',
  'DL',
  'DT',
  'DD',
])
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'])
/** What editors draw into the text that nobody wrote: Slate's placeholder, TinyMCE's own marks. */
const GHOSTS = '[data-slate-placeholder],[data-mce-bogus=all]'

/** Characters that editors put in to hold a caret; nobody typed them. */
const FILLERS = /[\u200B\u2060\uFEFF]/g

/**
 * The agent's own text in the composer, quote and signature left out where they can be told.
 * Lines by `\n`, paragraphs by a blank line, no blanks around it; '' for an empty editor.
 */
export function readDraft(composer: Composer): string {
  const lines = textOf(composer.element, true).split('\n')
  const own = ownLines(lines)
  return tidy(lines.filter((_, i) => own[i]).join('\n'))
}

/** Everything in the editable, quotes and signature included: for reading back what was inserted. */
export function readAll(element: HTMLElement): string {
  return tidy(textOf(element, false))
}

/** `marked`: quoted mails and signatures stand as one line with QUOTED or SIGNED. */
function textOf(element: HTMLElement, marked: boolean): string {
  if (isTextControl(element)) return element.value.replace(/\r\n?/g, '\n')
  if (isPlaceholder(element)) return ''
  const writer = new LineWriter(keepsLineBreaks(element), isQuill(element))
  writeChildren(element, writer, marked)
  return writer.text()
}

function writeChildren(parent: Node, writer: LineWriter, marked: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) writer.write((node as Text).data)
    else if (node.nodeType === 1) writeElement(node as Element, writer, marked)
  }
}

function writeElement(element: Element, writer: LineWriter, marked: boolean): void {
  const tag = element.tagName
  if (SILENT.has(tag) || (element.hasAttributes() && element.matches(GHOSTS))) return
  if (tag === 'BR') {
    // A filler only gives an empty block its height, but that block is a blank line all the same.
    writer.breakLine()
    return
  }
  const boundary = marked ? boundaryOf(element) : null
  if (boundary) {
    writer.block(1)
    writer.write(boundary)
    writer.block(1)
    return
  }
  const gap = BLOCKS.has(tag) ? (PARAGRAPHS.has(tag) && !(writer.flat && tag === 'P') ? 2 : 1) : 0
  writer.block(gap)
  writeChildren(element, writer, marked)
  writer.block(gap)
}

/** Collects text; line breaks wait until more text follows, so that closing blocks add none at the end. */
class LineWriter {
  readonly #parts: string[] = []
  readonly #keepBreaks: boolean
  /** Every line is a <p> there, and a blank line an empty one. */
  readonly flat: boolean
  #pending = 0

  constructor(keepBreaks: boolean, flat: boolean) {
    this.#keepBreaks = keepBreaks
    this.flat = flat
  }

  write(data: string): void {
    const text = this.#keepBreaks ? data : data.replace(/[ \t\r\n]+/g, ' ')
    if (text === '' || (text === ' ' && (this.#pending > 0 || this.#parts.length === 0))) return
    if (this.#parts.length > 0 && this.#pending > 0) this.#parts.push('\n'.repeat(this.#pending))
    this.#pending = 0
    this.#parts.push(text)
  }

  breakLine(): void {
    this.#pending++
  }

  block(gap: number): void {
    this.#pending = Math.max(this.#pending, gap)
  }

  text(): string {
    return this.#parts.join('')
  }
}

function tidy(text: string): string {
  return text
    .replace(FILLERS, '')
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Request Tracker's CKEditor 4 shows its placeholder as real text until the editor gets the focus, and
 * marks the body with this class meanwhile.
 */
function isPlaceholder(element: HTMLElement): boolean {
  return element.tagName === 'BODY' && element.classList.contains('placeholder')
}

const breaksKept = new WeakMap<HTMLElement, boolean>()

/** Does a line break in a text node show as one? Asked of the style once per editor: asking is not free. */
function keepsLineBreaks(element: HTMLElement): boolean {
  const known = breaksKept.get(element)
  if (known !== undefined) return known
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? ''
  const kept = style.startsWith('pre')
  breaksKept.set(element, kept)
  return kept
}

/** Where the agent's own part of a plain text ends, as an offset; 0 when there is none. */
export function ownEndInText(value: string): number {
  const lines = value.split('\n')
  const own = ownLines(lines)
  let end = 0
  let offset = 0
  for (const [i, line] of lines.entries()) {
    if (own[i] && line.trim() !== '') end = offset + line.trimEnd().length
    offset += line.length + 1
  }
  return end
}

/** The last text node of the agent's own part with anything in it; null when there is none. */
export function lastOwnText(element: HTMLElement): Text | null {
  if (isPlaceholder(element)) return null
  const texts: { node: Text | null; line: string }[] = []
  collectOwn(element, texts)
  const own = ownLines(texts.map(({ line }) => line))
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i]
    if (own[i] && text?.node && text.line.replace(FILLERS, '').trim() !== '') return text.node
  }
  return null
}

function collectOwn(parent: Node, texts: { node: Text | null; line: string }[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) texts.push({ node: node as Text, line: (node as Text).data })
    if (node.nodeType !== 1) continue
    const boundary = boundaryOf(node as Element)
    if (boundary === QUOTED || boundary === SIGNED) texts.push({ node: null, line: boundary })
    else collectOwn(node, texts)
  }
}

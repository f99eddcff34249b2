/**
 * HTML of a canned answer to a phrase's form (lib/phrasing/form.ts): paragraphs, bold, lists and links stay,
 * everything else becomes plain text. Parsed into an inert document that is never shown: nothing in it loads
 * or runs. One pass without recursion, so that hostile depth costs linear time.
 */
import { FormLines } from './form-lines'

const SKIPPED = new Set(
  'SCRIPT STYLE HEAD TEMPLATE NOSCRIPT TITLE IFRAME OBJECT SVG BUTTON INPUT SELECT TEXTAREA'.split(' '),
)
const PARAGRAPHS = new Set('P BLOCKQUOTE PRE TABLE UL OL H1 H2 H3 H4 H5 H6 HR'.split(' '))
const BLOCKS = new Set(
  'DIV LI TR SECTION ARTICLE HEADER FOOTER ADDRESS DL DT DD FORM FIELDSET FIGURE CENTER MAIN ASIDE DETAILS SUMMARY CAPTION'.split(
    ' ',
  ),
)
const BOLD = new Set('B STRONG H1 H2 H3 H4 H5 H6 TH'.split(' '))

export type FormOfHtml = {
  body: string
  /** What its pictures are called; they have no place in a phrase. */
  pictures: string[]
}

export function formOfHtml(html: string): FormOfHtml {
  const root = new DOMParser().parseFromString(html, 'text/html').body
  const out = new FormLines()
  const pictures: string[] = []
  const lists: { ordered: boolean; next: number }[] = []
  let node: Node | null = root.firstChild
  while (node) {
    const inside: Node | null = enter(node)
    if (inside) {
      node = inside
      continue
    }
    while (node && !node.nextSibling && node.parentNode !== root) {
      node = node.parentNode
      if (node) leave(node as Element)
    }
    node = node?.nextSibling ?? null
  }
  return { body: out.text(), pictures }

  /** What is inside and still to be read, or null. */
  function enter(at: Node): Node | null {
    if (at.nodeType === 3) out.write(at.nodeValue ?? '')
    if (at.nodeType !== 1) return null
    const element = at as Element
    const tag = element.nodeName.toUpperCase()
    if (SKIPPED.has(tag)) return null
    if (tag === 'BR') out.line()
    else if (tag === 'IMG') picture(element)
    else {
      if (tag === 'UL' || tag === 'OL') out.gap(1)
      else edge(tag)
      if (tag === 'PRE') out.pre++
      if (tag === 'UL' || tag === 'OL') {
        lists.push({ ordered: tag === 'OL', next: Number(element.getAttribute('start') ?? 1) || 1 })
      }
      if (tag === 'LI') out.item(mark())
      if (tag === 'A') out.link(addressOf(element.getAttribute('href') ?? ''))
      out.bold.push(isBold(element, tag) ?? out.bold.at(-1) ?? false)
      if (element.firstChild) return element.firstChild
      leave(element)
    }
    return null
  }

  function leave(element: Element) {
    const tag = element.nodeName.toUpperCase()
    out.bold.pop()
    if (tag === 'A') out.link(null)
    if (tag === 'PRE') out.pre--
    if (tag === 'UL' || tag === 'OL') lists.pop()
    if (tag === 'TD' || tag === 'TH') out.cell()
    else edge(tag)
  }

  function edge(tag: string) {
    if (PARAGRAPHS.has(tag)) out.gap(lists.length > 0 ? 1 : 2)
    else if (BLOCKS.has(tag)) out.gap(1)
  }

  function mark(): string {
    const list = lists.at(-1)
    const indent = '  '.repeat(Math.min(Math.max(lists.length - 1, 0), 4))
    return `${indent}${list?.ordered ? `${list.next++}.` : '-'} `
  }

  function picture(image: Element) {
    const alt = (image.getAttribute('alt') ?? '').trim()
    // Editors write emoji as pictures; their alternative text is part of what is said.
    if (alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt)) out.write(alt)
    else pictures.push((alt || fileOf(image.getAttribute('src') ?? '')).slice(0, 120))
  }
}

/** Null: as what stands around it. */
function isBold(element: Element, tag: string): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase()
  if (weight && weight !== 'inherit') return weight.startsWith('bold') || Number(weight) >= 600
  return BOLD.has(tag) ? true : null
}

/** An address that a reply can carry, or null; one with placeholders in it is one, too. */
function addressOf(raw: string): string | null {
  const href = raw.trim().replace(/%7B/gi, '{').replace(/%7D/gi, '}').replace(/^\/\//, 'https://')
  if (!/^(?:https?:\/\/|mailto:|\{\{)\S/i.test(href)) return null
  return href
    .split(/(\{\{.*?\}\})/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\s()]/g, (c) => encode(c))))
    .join('')
}

function encode(char: string): string {
  return `%${(char.codePointAt(0) ?? 32).toString(16).toUpperCase().padStart(2, '0')}`
}

function fileOf(address: string): string {
  const path = URL.parse(address, 'https://x')?.pathname ?? ''
  return path.split('/').at(-1) || 'image'
}

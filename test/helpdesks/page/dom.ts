/** Small helpers that both replica pages build their elements with. */
type Child = Node | string | null | undefined | false
/** What it returns is not used. */
type Listener = (event: Event) => unknown
type Attributes = Record<string, string | boolean | null | undefined | Listener>

/** An element; `true` gives an empty attribute, false and null none, a function listens. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  const plain: HTMLElement = element
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') plain.addEventListener(name, value)
    else if (value === true) plain.setAttribute(name, '')
    else if (typeof value === 'string') plain.setAttribute(name, value)
  }
  plain.append(...children.filter((c) => c !== null && c !== undefined && c !== false))
  return element
}

/** A drawn icon of one path on a 16 × 16 field. */
export function icon(path: string, attributes: Record<string, string> = {}): SVGSVGElement {
  const ns = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(ns, 'svg')
  const line = document.createElementNS(ns, 'path')
  const all = {
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    'aria-hidden': 'true',
    class: 'icon',
    ...attributes,
  }
  for (const [name, value] of Object.entries(all)) svg.setAttribute(name, value)
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

const allowed = new Set(
  'a b blockquote br code div em h1 h2 h3 h4 hr i img li ol p pre s span strong sub sup table tbody td th thead tr u ul'
    .toUpperCase()
    .split(' '),
)

/** Mail HTML as a helpdesk shows it: its structure, without anything that runs or loads. */
export function safeHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const element of [...parsed.body.querySelectorAll('*')]) {
    if (!allowed.has(element.tagName)) {
      element.remove()
      continue
    }
    for (const { name, value } of [...element.attributes]) {
      const kept = ['dir', 'class', 'alt', 'colspan', 'rowspan'].includes(name)
      const link = name === 'href' && /^(https?:|mailto:|tel:)/i.test(value)
      if (!kept && !link) element.removeAttribute(name)
    }
  }
  const fragment = document.createDocumentFragment()
  fragment.append(...parsed.body.childNodes)
  return fragment
}

/** "now", "5 minutes ago", "2 days ago" in the page's language. */
export function ago(at: number, locale: string): string {
  const minutes = Math.round((at - Date.now()) / 60_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (minutes >= 0) return format.format(0, 'second')
  if (minutes > -60) return format.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  if (hours > -24) return format.format(hours, 'hour')
  return format.format(Math.round(hours / 24), 'day')
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const first = [...(words[0] ?? '?')][0] ?? '?'
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}

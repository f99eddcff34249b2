/** Liquid of another helpdesk: mostly ours. What of it we have no value for is named, and stays as a gap. */
import type { Left } from '../types'
import { knownPlaceholders } from './placeholders'

const PARTS = /\{\{.*?\}\}|\{%.*?%\}/gs
const STRINGS = /"[^"]*"|'[^']*'/g
const FILTERS = /\|\s*[\p{L}_][\p{L}\p{N}_-]*\s*:?/gu
const NAMES = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_?-]+|\[[^\]]*\])*/gu
const WORDS = new Set(
  'true false nil null empty blank and or not contains in reversed limit offset cols by forloop tablerowloop cursor'.split(
    ' ',
  ),
)

/** What editors do inside braces and no template engine reads: curled quotes, hard blanks, line breaks. */
export function tidyLiquid(body: string): string {
  return body.replace(PARTS, (part) =>
    part
      .replace(/[\u201c\u201d\u201e]/g, '"')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u00a0\s]+/g, ' '),
  )
}

/** Names in a body that are never filled: each once, in order. */
export function unknownPlaceholders(body: string): string[] {
  const own = new Set<string>()
  const found = new Set<string>()
  for (const [part] of body.matchAll(PARTS)) {
    const inside = part.slice(2, -2).replace(/^-|-$/g, '').replace(STRINGS, '""')
    const [, tag, rest] = part.startsWith('{%') ? (/^\s*(\w+)(.*)$/s.exec(inside) ?? []) : ['', '', inside]
    const made = /^(?:assign|capture|increment|decrement|for|tablerow)$/.test(tag ?? '')
      ? /^\s*([\p{L}_][\p{L}\p{N}_-]*)/u.exec(rest ?? '')?.[1]
      : undefined
    if (made) own.add(made)
    for (const [name] of (rest ?? '').replace(FILTERS, ' ').matchAll(NAMES)) {
      const root = name.split(/[.[]/)[0] ?? name
      if (!WORDS.has(root) && !own.has(root) && !knownPlaceholders.has(name)) found.add(name)
    }
  }
  return [...found]
}

export function leftPlaceholders(body: string): Left[] {
  return unknownPlaceholders(body).map((what) => ({ kind: 'placeholder', what: what.slice(0, 200) }))
}

/** Braces that another tool means as braces. */
export function literally(text: string): string {
  return text.replace(/\{\{|\{%/g, (open) => `{{ '${open}' }}`)
}

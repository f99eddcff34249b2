/**
 * Briskine's templates are Handlebars: variables, `if` and `unless` become Liquid, and a few helpers that we
 * have, too. Another helper leaves a gap and is named; another block is no text that could be kept: a problem.
 */
import type { Left } from '../types'
import { identifier } from './identifier'
import { dateFormat, momentOutput, shiftSeconds } from './moment-format'

export type FormOfTemplate = {
  body: string
  left: Left[]
  /** Names that stand for helpers, which are named in `left`. */
  gaps: string[]
  /** The block that stands in the way, as written; null: there is none. */
  problem: string | null
}

const EXPRESSION = /\{\{\{(.*?)\}\}\}|\{\{!--.*?--\}\}|\{\{(.*?)\}\}/gs
/** Whom Briskine writes to and from, in our names. */
const PEOPLE: [RegExp, string][] = [
  [/^to(?:\.0|\.\[0\])?\./, 'ticket.requester.'],
  [/^(?:from(?:\.0|\.\[0\])?|account)\./, 'current_user.'],
]
const BLOCKS = new Set(['if', 'unless'])

export function formOfTemplate(text: string): FormOfTemplate {
  const left: Left[] = []
  const gaps: string[] = []
  let problem: string | null = null
  const open: string[] = []
  const body = text.replace(EXPRESSION, (raw, triple: string | undefined, double: string | undefined) => {
    const inside = (triple ?? double ?? '!')
      .trim()
      .replace(/^~|~$/g, '')
      .replace(/[\u00a0\s]+/g, ' ')
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/^&/, '')
      .trim()
    if (inside.startsWith('!') || inside === '') return ''
    const said =
      block(inside, open) ?? (/^[#/^>]|^else\b/.test(inside) ? null : output(inside, raw, left, gaps))
    if (said === null) problem ??= raw.slice(0, 200)
    return said ?? ''
  })
  if (open.length > 0) problem ??= `{{#${open.at(-1)}}}`
  return { body, left, gaps, problem }
}

/** Null: not a block, or one that we have nothing for. */
function block(inside: string, open: string[]): string | null {
  const [, begins, rest = ''] = /^#(\w+)\s*(.*)$/.exec(inside) ?? []
  if (begins === 'cursor' && rest === '') {
    open.push('cursor')
    return '{{cursor}}'
  }
  if (begins) {
    if (!BLOCKS.has(begins) || !isName(rest)) return null
    open.push(begins)
    return `{% ${begins} ${ours(rest)} %}`
  }
  const ends = /^\/(\w+)$/.exec(inside)?.[1]
  if (ends) return open.at(-1) === ends && open.pop() ? (ends === 'cursor' ? '' : `{% end${ends} %}`) : null
  if (!BLOCKS.has(open.at(-1) ?? '')) return null
  if (inside === 'else' || inside === '^') return '{% else %}'
  const elsif = /^else if (.+)$/.exec(inside)?.[1]
  return elsif && isName(elsif) ? `{% elsif ${ours(elsif)} %}` : null
}

function output(inside: string, raw: string, left: Left[], gaps: string[]): string {
  if (inside === 'cursor') return '{{cursor}}'
  if (/^moment\b/.test(inside)) {
    const moment = momentOf(inside)
    if (moment) return moment
  } else if (isName(inside)) {
    return `{{ ${ours(inside)} }}`
  }
  const [, filter, name] = /^(capitalize) ([\w.[\]]+)$/.exec(inside) ?? []
  if (filter && name && isName(name)) return `{{ ${ours(name)} | ${filter} }}`
  left.push({ kind: 'command', what: raw.slice(0, 200) })
  const gap = identifier(/^[\w.]+/.exec(inside)?.[0] ?? '', left.length)
  gaps.push(gap)
  return `{{ ${gap} }}`
}

/** `moment format="MMM Do" add="3;days"`: what is said of today, without a date of its own. */
function momentOf(inside: string): string | null {
  const settings = [...inside.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key, a, b]) => [key ?? '', a ?? b ?? ''] as const,
  )
  const plain = inside.replace(/(\w+)=(?:"[^"]*"|'[^']*')/g, '').trim()
  if (plain !== 'moment') return null
  let seconds = 0
  let format = dateFormat('MMMM DD YYYY')
  for (const [key, value] of settings) {
    if (key === 'format') format = dateFormat(value)
    else if (key === 'add' || key === 'subtract') {
      const [n = '', unit = ''] = value.split(';')
      const shift = shiftSeconds(`${key === 'add' ? '+' : '-'}${n.trim()}${shortUnit(unit)}`)
      if (shift === null) return null
      seconds += shift
    } else if (key !== 'locale') return null
  }
  return format && momentOutput(format, seconds)
}

function shortUnit(unit: string): string {
  return (
    { day: 'D', days: 'D', week: 'w', weeks: 'w', hour: 'h', hours: 'h', minute: 'm', minutes: 'm' }[
      unit.trim()
    ] ?? '?'
  )
}

function isName(text: string): boolean {
  return /^(?!else$|this$)[\p{L}_][\p{L}\p{N}_]*(?:\.(?:[\p{L}\p{N}_]+|\[\d+\]))*$/u.test(text)
}

function ours(name: string): string {
  if (name === 'subject') return 'ticket.subject'
  for (const [theirs, our] of PEOPLE) if (theirs.test(name)) return name.replace(theirs, our)
  return name.replace(/\.\[(\d+)\]/g, '[$1]')
}

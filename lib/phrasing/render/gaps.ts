import { type Context, type Emitter, Output, type Template, toValueSync } from 'liquidjs'
import type { Missing } from '../types'

/** How a name without a value stands in the text: brackets that no keyboard types by accident. */
export function gapToken(name: string): string {
  return `⟦${name}⟧`
}

/** Where the gaps of the render under way are collected; rendering is synchronous, so one is enough. */
let open: Map<string, Missing> | null = null

/** Runs one render and collects the placeholders that had no value, in order of appearance. */
export function collectGaps(render: () => string): { text: string; missing: Missing[] } {
  const found = new Map<string, Missing>()
  open = found
  try {
    return { text: render(), missing: [...found.values()] }
  } finally {
    open = null
  }
}

/**
 * Teaches every output of a parsed template to show a gap instead of nothing. Only outputs are
 * changed: `{% if name %}` still sees that the value is missing, and `| default: …` still fills it.
 */
export function markGaps(templates: readonly Template[]): void {
  for (const template of templates) {
    if (template instanceof Output) {
      showGap(template)
      continue
    }
    const children = template.children?.(false, true)
    if (children) markGaps(toValueSync(children) as Template[])
  }
}

function showGap(output: Output): void {
  const name = variableName(output)
  if (name === null || output.value.filters.some((filter) => filter.name === 'default')) return
  const { initial } = output.value
  const plain = output.render.bind(output)
  output.render = function* (context: Context, emitter: Emitter): IterableIterator<unknown> {
    const value: unknown = yield initial.evaluate(context, true)
    if (value === undefined || value === null || value === '') {
      const missing = { name, token: gapToken(name) }
      open?.set(name, missing)
      emitter.write(missing.token)
    } else {
      yield plain(context, emitter)
    }
  }
}

/** `ticket.requester.name` for a plain variable, null for literals and calculations. */
function variableName(output: Output): string | null {
  const { postfix } = output.value.initial
  const [token] = postfix
  if (postfix.length !== 1 || !token || !('props' in token)) return null
  return token
    .getText()
    .trim()
    .replace(/\[\s*["']?(.*?)["']?\s*\]/g, '.$1')
    .replace(/[⟦⟧\s]/g, '')
    .slice(0, 80)
}

import type { Template } from 'liquidjs'
import { markForm, plainForm, tidyForm } from '../form'
import type { Rendered } from '../types'
import type { PhraseValues } from '../values/values'
import { engine, LIMITS } from './engine'
import { collectGaps, markGaps } from './gaps'
import { describeProblem } from './problem'
import { scopeOf } from './scope'
import { tidy } from './tidy'

const parsed = new Map<string, Template[]>()
const KEPT = 500

/**
 * Fills a phrase. A name without a value stands in `text` as its `missing` token ("⟦promise.time⟧");
 * call again with the value added to fill it. A template that cannot be read or filled gives
 * `problem` (plain words, and the character offset in `body` where known) and an empty `text`.
 * Values are plain text: Liquid inside them is never run, and no mark of form is read in them.
 * `{{cursor}}` becomes CARET.
 */
export function renderPhrase(body: string, values: PhraseValues): Rendered {
  try {
    const template = parse(body)
    const scope = scopeOf(values)
    const { text, missing } = collectGaps(() => String(engine.renderSync(template, scope)))
    const form = tidy(tidyForm(text))
    const plain = plainForm(form)
    return { text: plain, ...(plain === form ? {} : { form }), missing, problem: null }
  } catch (error) {
    return { text: '', missing: [], problem: describeProblem(error, body) }
  }
}

/** Parsing is most of the work and bodies hardly change: the latest few hundred are kept. */
function parse(body: string): Template[] {
  const known = parsed.get(body)
  if (known) return known
  if (body.length > LIMITS.characters) throw new Error('template length limit exceeded')
  const template = engine.parse(markForm(body))
  markGaps(template)
  if (parsed.size >= KEPT) parsed.delete(parsed.keys().next().value ?? '')
  parsed.set(body, template)
  return template
}

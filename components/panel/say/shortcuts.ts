/**
 * A phrase's name typed in the reply (";;thanks", then Tab or space) is replaced by the phrase, through the
 * same ways as every insertion. Nothing is read but at those two keys, and then a few characters.
 */
import { selectBefore, textBefore } from '@/lib/composer'
import type { Composer } from '@/lib/helpdesks/contract'
import { currentLook, type PanelTools, readyTicket } from '../context'
import { insertPhrase } from '../insert'
import { headOf } from './head'

export type ShortcutDeps = {
  doc: Document
  /** ";;" */
  prefix: string
  /** The panel as it is drawn now, for the ticket that is open now. */
  panel: { readonly current: { tools: PanelTools } | null }
  /** The open ticket's. */
  composer(): Composer | null
  stop: AbortSignal
}

/** ms for which the names are taken as they are. */
const FRESH = 5_000
const watching = new WeakMap<Document, AbortSignal>()
let names: Record<string, string> = {}
let asked = 0

/** To be called whenever a key of the prefix is pressed. Listens to each document once. */
export function watchShortcuts(deps: ShortcutDeps): void {
  void freshNames(deps)
  const { doc, stop } = deps
  if (watching.get(doc) === stop) return
  watching.set(doc, stop)
  doc.addEventListener(
    'keydown',
    (event) => {
      if ((event.key !== 'Tab' && event.key !== ' ') || event.isComposing || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const element = deps.composer()?.element
      if (!element || !event.composedPath().includes(element)) return
      const typed = typedName(textBefore(element), deps.prefix)
      const id = typed && names[typed.name]
      if (!id) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void expand(deps, element, typed, id)
    },
    { capture: true, signal: stop },
  )
}

/** The name at the end of a text, and all that was typed for it; full-width characters count as their own. */
export function typedName(before: string, prefix: string): { all: string; name: string } | null {
  const each = [...prefix].map((char) => `[${codeOf(char)}${codeOf(wide(char))}]`).join('')
  // One more of the same before it is a row of semicolons, and no prefix.
  const found = new RegExp(
    `(?<!${each.slice(0, each.indexOf(']') + 1)})${each}([\\p{L}\\p{N}_-]{1,30})$`,
    'u',
  ).exec(before)
  return found?.[1] ? { all: found[0], name: found[1].normalize('NFKC').toLowerCase() } : null
}

async function expand(
  { panel, doc }: ShortcutDeps,
  element: HTMLElement,
  typed: { all: string; name: string },
  phraseId: string,
): Promise<void> {
  const tools = panel.current?.tools
  const ticket = tools && readyTicket(tools.state)
  if (!ticket) return
  const { actions, ui } = tools
  try {
    const phrase = await actions.request('phrases/fill', { phraseId, ticket: headOf(ticket) })
    if (panel.current?.tools !== tools) return
    // Typing went on meanwhile: then the name is part of something else.
    if (!textBefore(element).endsWith(typed.all)) return
    // What is broken is explained there.
    if (phrase.problem || !selectBefore(element, typed.all) || !isSelected(element, doc, typed.all)) {
      ui.palette.value = typed.name
      return
    }
    if (phrase.missing.length > 0) ui.palette.value = typed.name
    await insertPhrase(tools, phrase, {})
  } catch {
    // The palette asks again, and says what is wrong.
    ui.palette.value = typed.name
  }
}

function isSelected(element: HTMLElement, doc: Document, text: string): boolean {
  if ('selectionStart' in element) return true
  return (element.ownerDocument ?? doc).getSelection()?.toString() === text || element.getRootNode() !== doc
}

async function freshNames({ panel }: ShortcutDeps): Promise<void> {
  const now = panel.current?.tools
  if (!now || Date.now() - asked < FRESH) return
  asked = Date.now()
  const lang = currentLook(now.state)?.language.lang ?? 'en'
  try {
    names = await now.actions.request('phrases/shortcuts', { lang })
  } catch {
    asked = 0
  }
}

function codeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}

/** ";" as Chinese input methods type it: "；". */
function wide(char: string): string {
  const code = char.codePointAt(0) ?? 0
  return code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : char
}

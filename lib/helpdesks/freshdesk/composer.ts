/** The open reply editor of exactly one ticket. */
import type { Composer } from '../contract'
import { chosenEditor, isVisible, line } from '../dom'
import { scope, shows } from './page'
import { editor } from './selectors'
import { tabWords } from './words'

type Kind = 'reply' | 'note' | 'forward'

export function composer(id: string, document: Document): Composer | null {
  if (!shows(document, id)) return null
  const candidates = [...scope(document, id).querySelectorAll(editor.editable)].filter(
    (e) => !e.closest(editor.oldMessage),
  )
  const element = chosenEditor(candidates)
  if (!element) return null
  const kind = kindOf(element)
  const audience = kind === null ? 'unknown' : kind === 'note' ? 'internal' : 'public'
  return { element, audience, channel: kind, plain: !element.classList.contains('fr-element') }
}

/** Clicks the portal's own reply button; of several with one mark the last visible is the ticket's. */
export function openComposer(id: string, document: Document): boolean {
  if (!shows(document, id)) return false
  for (const selector of editor.open) {
    const button = [...scope(document, id).querySelectorAll<HTMLElement>(selector)].filter(isVisible).at(-1)
    if (button) {
      button.click()
      return true
    }
  }
  return false
}

/** A reply, a note or a forward: nothing marks the editor itself, so its frame's active tab and fields tell. */
function kindOf(element: Element): Kind | null {
  const frame = element.closest(editor.frame)
  if (!frame) return null
  // The outermost frame: the tabs may stand beside the inner one.
  const outer = frame.parentElement?.closest(editor.frame) ?? frame
  if (outer.querySelector(editor.notify)) return 'note'
  const tab = [...outer.querySelectorAll(editor.tabs)].find((button) => button.matches(editor.activeTab))
  const said = tab ? tabKind(tab) : null
  return said ?? (outer.querySelector(editor.recipients) ? 'reply' : null)
}

/** By the tab's test attributes, which are not translated; then by its label in the portal's languages. */
function tabKind(tab: Element): Kind | null {
  const marks = [...tab.attributes]
    .filter((attribute) => attribute.name.startsWith('data-test'))
    .map((attribute) => `${attribute.name} ${attribute.value}`)
    .join(' ')
  for (const words of [marks, `${tab.getAttribute('aria-label') ?? ''} ${line(tab) ?? ''}`]) {
    for (const kind of ['note', 'forward', 'reply'] as const) if (tabWords[kind].test(words)) return kind
  }
  return null
}

/** The open reply editor of exactly one ticket. */
import type { Composer } from '../contract'
import { chosenEditor, isVisible, line } from '../dom'
import { shows } from './page'
import { editor } from './selectors'

type Kind = 'reply' | 'note' | 'forward'

export function composer(id: string, document: Document): Composer | null {
  if (!shows(document, id)) return null
  const candidates = [...document.querySelectorAll(editor.editable)].filter(
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
    const button = [...document.querySelectorAll<HTMLElement>(selector)].filter(isVisible).at(-1)
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

/** By the tab's test attributes, which are not translated; then by its English or Chinese label. */
function tabKind(tab: Element): Kind | null {
  const marks = [...tab.attributes]
    .filter((attribute) => attribute.name.startsWith('data-test'))
    .map((attribute) => `${attribute.name} ${attribute.value}`)
    .join(' ')
  for (const words of [marks, `${tab.getAttribute('aria-label') ?? ''} ${line(tab) ?? ''}`]) {
    if (/note|备注|注释/i.test(words)) return 'note'
    if (/forward|转发/i.test(words)) return 'forward'
    if (/reply|回复/i.test(words)) return 'reply'
  }
  return null
}

/** The reply editor of exactly one ticket. Other tickets' editors are mounted too and must never be taken. */
import type { Composer } from '../contract'
import { chosenEditor } from '../dom'
import { activeRoot } from './root'
import { editor } from './selectors'

export function composer(id: string, document: Document): Composer | null {
  const root = activeRoot(document, id)
  if (!root) return null
  const rich = chosenEditor(root.querySelectorAll(editor.rich))
  const element = rich ?? chosenEditor(root.querySelectorAll(editor.plain))
  if (!element) return null
  const button = root.querySelector(editor.channel)
  const channel = button?.getAttribute('data-channel')?.trim() || null
  return { element, audience: audience(channel, button, element), channel, plain: !rich }
}

/** By the channel's id; by labels only in English, because they are translated; otherwise not known. */
function audience(channel: string | null, button: Element | null, element: Element): Composer['audience'] {
  if (channel) return channel === 'internal' ? 'internal' : 'public'
  const label = `${button?.getAttribute('aria-label') ?? ''} ${element.getAttribute('aria-label') ?? ''}`
  const internal = /\binternal note\b/i.test(label)
  const open = /\bpublic reply\b/i.test(label)
  if (internal === open) return 'unknown'
  return internal ? 'internal' : 'public'
}

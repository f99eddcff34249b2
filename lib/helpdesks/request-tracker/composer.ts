/** The reply form of Update.html. Where an editor is attached, the textarea behind it must not be written. */
import type { Composer } from '../contract'
import { chosenEditor, isVisible } from '../dom'
import { shows } from './page'
import { editor } from './selectors'

export function composer(id: string, document: Document): Composer | null {
  const area = document.querySelector<HTMLTextAreaElement>(editor.textarea)
  const form = area?.closest('form') ?? null
  if (!area || !form || !shows(document, id)) return null
  const element = editable(area, form, document)
  if (!element) return null
  const type = form.querySelector<HTMLSelectElement | HTMLInputElement>(editor.updateType)?.value ?? null
  const audience = type === 'response' ? 'public' : type === 'private' ? 'internal' : 'unknown'
  return { element, audience, channel: type, plain: element === area }
}

/** Goes to the reply page by RT's own link: the latest message's, which quotes it, else the page's. */
export function openComposer(id: string, document: Document): boolean {
  if (!shows(document, id)) return false
  const links = [...document.querySelectorAll<HTMLAnchorElement>(editor.reply)]
    .filter((link) => new RegExp(`[?;&]id=${id}(?:\\D|$)`).test(link.getAttribute('href') ?? ''))
    .filter(isVisible)
  const link = links.findLast((candidate) => candidate.matches('.reply-link')) ?? links.at(-1)
  link?.click()
  return link !== undefined
}

function editable(area: HTMLTextAreaElement, form: Element, document: Document): HTMLElement | null {
  const modern = chosenEditor(form.querySelectorAll(editor.editable))
  if (modern) return modern
  const attached = document.querySelector(editor.attached)
  if (!attached) return chosenEditor([area])
  const frame = attached.querySelector<HTMLIFrameElement>(editor.wysiwyg)
  if (!frame || !isVisible(frame)) return null
  // Null while the frame is still loading: then there is no composer yet.
  const body = inside(frame)
  return body?.isContentEditable || body?.getAttribute('contenteditable') === 'true' ? body : null
}

/** A frame of another origin answers with an error or null. */
function inside(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null
  } catch {
    return null
  }
}

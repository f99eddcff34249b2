/**
 * One page for every editor: `?kind=quill`, with `&in=shadow` inside an open shadow root and `&in=frame`
 * inside a frame of the same origin. The test drives it by the functions it hangs on the window.
 */
import type { Mounted, MountKind } from './mounted'

const kinds = import.meta.glob<{ mount: MountKind }>('./kinds/*.ts')
const query = new URLSearchParams(location.search)
const kind = query.get('kind') ?? 'contenteditable'
const inside = query.get('in')

let mounted: Mounted | null = null
let holding = new AbortController()

/** Builds the editor, in the place of the one before: pages re-mount their editors without notice. */
async function mount(): Promise<void> {
  delete document.body.dataset.ready
  delete document.body.dataset.clipboard
  holding.abort()
  holding = new AbortController()
  await mounted?.destroy?.()
  document.querySelector('#place')?.remove()
  const place = document.createElement('div')
  place.id = 'place'
  document.body.append(place)
  if (inside === 'frame') await mountFrame(place)
  else mounted = await mountHere(inside === 'shadow' ? shadowIn(place) : inner(place))
  document.body.dataset.ready = 'yes'
}

async function mountHere(place: HTMLElement): Promise<Mounted> {
  const load = kinds[`./kinds/${kind}.ts`]
  if (!load) throw new Error(`no editor ${kind}`)
  const made = await (await load()).mount(place)
  if (made.editable.id !== 'editor') made.editable.id = 'editor'
  return made
}

function inner(place: ParentNode & Node): HTMLElement {
  const mount = document.createElement('div')
  place.appendChild(mount)
  return mount
}

/** Stylesheets of the document end at a shadow root; the editors' are copied, as their makers advise. */
function shadowIn(place: HTMLElement): HTMLElement {
  const root = place.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = '.ProseMirror { white-space: pre-wrap } [contenteditable] { min-height: 80px }'
  root.append(style)
  return inner(root)
}

async function mountFrame(place: HTMLElement): Promise<void> {
  const frame = document.createElement('iframe')
  frame.src = `?kind=${kind}`
  place.append(frame)
  const ready = () => frame.contentDocument?.body?.dataset.ready === 'yes'
  while (!ready()) await new Promise((resolve) => setTimeout(resolve, 20))
  const { editorTools } = frame.contentWindow as Window & { editorTools: typeof tools }
  mounted = {
    editable: document.body,
    set: (html) => editorTools.set(html),
    lock: () => editorTools.lock(),
  }
}

const FILLERS = /[\u200b\u2060\ufeff]/g

/** The editable wherever it is: in the document, an open shadow root or a frame. */
function findEditor(within: Document | ShadowRoot = document): HTMLElement | null {
  const here = within.querySelector<HTMLElement>('#editor')
  if (here) return here
  const rooms = [...within.querySelectorAll('#place, iframe')].map(
    (one) => one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument,
  )
  for (const room of rooms) {
    const found = room && findEditor(room)
    if (found) return found
  }
  return null
}

function editorNow(): HTMLElement {
  const editor = findEditor()
  if (!editor) throw new Error('no editor')
  return editor
}

/** The text as it stands, outer blanks, placeholders and filler characters removed. */
function text(): string {
  const editor = editorNow()
  const ghost = editor.querySelector<HTMLElement>('[data-slate-placeholder]')
  // By the standard innerText puts a gap around every <p>, also where the editor draws none.
  const lines =
    editor.matches('.ql-editor') &&
    [...editor.querySelectorAll('p, li, blockquote')].map((line) => line.textContent)
  const raw = lines
    ? lines.join('\n')
    : 'value' in editor
      ? String(editor.value)
      : editor.innerText.replace(ghost?.innerText || '\0', '')
  return raw
    .replace(FILLERS, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

/** Where to click: inside the first line, in the coordinates of the page. */
function spot(): { x: number; y: number } {
  const editor = editorNow()
  const frames: Element[] = []
  for (let view = editor.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    frames.push(view.frameElement)
  }
  const boxes = [editor.querySelector('p, div') ?? editor, ...frames].map((one) =>
    one.getBoundingClientRect(),
  )
  const sum = (side: 'x' | 'y') => boxes.reduce((all, box) => all + box[side], 0)
  return { x: sum('x') + 6, y: sum('y') + 8 }
}

/** The answer of the extension's isolated world. */
function ask(message: object): Promise<unknown> {
  const answer = new Promise((resolve) => {
    window.addEventListener('message', function hear({ data }) {
      if (data?.from !== 'composer-under-test') return
      window.removeEventListener('message', hear)
      resolve(data.answer)
    })
  })
  window.postMessage({ to: 'composer-under-test', ...message }, '*')
  return answer
}

/** Has every change taken back at once, as pages do that keep the text in a place of their own. */
function putBack(): void {
  const editor = editorNow()
  const before = editor.innerHTML
  const value = 'value' in editor ? editor.value : null
  const restore = () => {
    if (value !== null) (editor as HTMLTextAreaElement).value = String(value)
    else if (editor.innerHTML !== before) editor.innerHTML = before
  }
  const { signal } = holding
  editor.addEventListener('input', restore, { signal })
  const window = editor.ownerDocument.defaultView
  for (const type of ['paste', 'beforeinput'])
    window?.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true, signal })
  mounted?.refuse?.()
  Object.assign(editor, { ckeditorInstance: undefined })
  Object.assign(globalThis, { FroalaEditor: undefined })
}

/** An event of an input method, for browsers whose driver has none. */
function compose(type: 'compositionstart' | 'compositionend'): void {
  editorNow().dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data: '' }))
}

/** "bold items link": what of them is there. */
function form(): string {
  const has = (selector: string) => editorNow().querySelector(selector) !== null
  const link = has('a[href="https://acme.example/two"]')
  return [has('strong, b, [style*="bold"]') && 'bold', has('li') && 'items', link && 'link']
    .filter(Boolean)
    .join(' ')
}

const tools = {
  form,
  mount,
  compose,
  text,
  spot,
  ask,
  putBack,
  clipboard: () => document.body.dataset.clipboard ?? null,
  set: (html: string) => mounted?.set(html),
  /** Makes it read-only the way the editor itself does it. */
  lock: () => mounted?.lock(),
  showPlaceholder: () => mounted?.showPlaceholder?.(),
}
export type Tools = typeof tools
Object.assign(window, { editorTools: tools })
await mount()

/** Puts the panel into a helpdesk's page, and takes it away where it is switched off. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { Panel, type PanelHandle } from '@/components/panel'
import type { Helpdesk } from '@/lib/helpdesks/contract'
import type { Session } from '@/lib/messaging'
import { ask, isInvalidated, onPush, ProblemError } from '@/lib/messaging'
import { mountHost, onTakeOver, release, takeOver } from './host'
import { type KeyParts, listenForKeys } from './keys'
import { makeOverlay } from './overlay'

/**
 * Runs the panel of one helpdesk in this page, for as long as the site is switched on. Each helpdesk
 * has a content script of its own, so that a page carries one adapter and not all of them; `helpdeskOf`
 * makes it of what the session says, null where the page is none of this script's.
 */
export async function runOverlay(helpdeskOf: (session: Session) => Helpdesk | null): Promise<void> {
  const life = new AbortController()
  // Answers the background's "anybody there?" from the start: a tab that opens while the extension is being
  // installed would get a second panel, and read its ticket twice.
  onPush(life.signal, () => undefined)
  await shown(document)
  const session = await openSession()
  const helpdesk = session && helpdeskOf(session)
  if (!helpdesk || !(await recognised(helpdesk, session.assigned))) {
    life.abort()
    return
  }
  await takeOver(document)
  // Another update came while an older generation kept the page for its unsaved text.
  if (isInvalidated()) {
    life.abort()
    return
  }
  let running: Running | null = session.enabled ? start(helpdesk, session) : null
  let read = JSON.stringify(session.definition)
  const followSwitch = async () => {
    const now = await openSession()
    // No answer is no order to go: what stands stays.
    if (!now) return
    const helpdesk = now.enabled ? helpdeskOf(now) : null
    const reads = JSON.stringify(now.definition)
    if (Boolean(helpdesk) === Boolean(running) && reads === read) return
    read = reads
    running?.stop()
    running = helpdesk && start(helpdesk, now)
  }
  onPush(life.signal, (push) => {
    if (push.push === 'settings-changed') void followSwitch()
  })
  window.addEventListener('pageshow', (event) => event.persisted && void followSwitch(), {
    signal: life.signal,
  })
  onTakeOver(
    document,
    () => !running?.unsaved(),
    () => {
      life.abort()
      running?.stop()
      release(document)
    },
  )
}

/** A page that the browser makes ready in case it is wanted is no tab yet, and the background hears none of it. */
function shown(page: Document & { prerendering?: boolean }): Promise<unknown> | undefined {
  if (!page.prerendering) return
  return new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }))
}

type Running = { unsaved(): boolean; stop(): void }

function start(helpdesk: Helpdesk, session: Session): Running {
  const stop = new AbortController()
  const handle: { current: PanelHandle | null } = { current: null }
  const parts = { handle } as KeyParts
  const overlay = makeOverlay(helpdesk, session, document, stop.signal, (doc) =>
    listenForKeys(parts, doc, stop.signal),
  )
  const host = mountHost(document, session.css)
  Object.assign(parts, { overlay, host: host.element })
  const arranging = effect(() => {
    host.arrange(overlay.state.panel.value, overlay.state.phase.value.kind !== 'idle')
  })
  render(<Panel state={overlay.state} actions={overlay.actions} handle={handle} />, host.root)
  keepInPage(host.element, stop.signal)
  return {
    unsaved: overlay.unsaved,
    stop() {
      stop.abort()
      arranging()
      render(null, host.root)
      host.remove()
    },
  }
}

/** Null when the background cannot be asked. */
async function openSession(): Promise<Session | null> {
  try {
    return await ask('session/open', { url: window.location.href })
  } catch (error) {
    if (error instanceof ProblemError && error.problem.kind !== 'invalidated') {
      console.warn(`Outside First could not start on this page (${error.problem.kind}).`)
    }
    return null
  }
}

/** How long a helpdesk may take to show its marks, ms, and how often is looked. */
const RECOGNISE_WITHIN = 15_000
const RECOGNISE_EVERY = 250

/**
 * Some helpdesks are told by marks in the page that appear only after it has started. An address that a
 * team lead assigned to a helpdesk is taken at their word.
 */
async function recognised(helpdesk: Helpdesk, assigned: boolean): Promise<boolean> {
  for (let waited = 0; !assigned && waited <= RECOGNISE_WITHIN; waited += RECOGNISE_EVERY) {
    if (helpdesk.matches(new URL(window.location.href), document)) return true
    await new Promise((resolve) => setTimeout(resolve, RECOGNISE_EVERY))
  }
  return assigned
}

/** Some pages replace everything below <html> once: the panel's element is put back. */
function keepInPage(element: HTMLElement, stop: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected && !stop.aborted) document.documentElement.append(element)
  })
  observer.observe(document.documentElement, { childList: true })
  stop.addEventListener('abort', () => observer.disconnect())
}

/**
 * The way of a text into the editor: right ticket or nothing, one strategy after the other, read back
 * after each, and the clipboard with an honest answer when none of them worked.
 */
import type { Composer } from '@/lib/helpdesks/contract'
import { returnCaret, sinceTyped } from './caret'
import { moveCaretToMark } from './caret-mark'
import type { InsertFailure, InsertRequest, InsertResult } from './contract'
import { setDefaultCaret } from './default-place'
import { isReadOnly, isTextControl } from './editable'
import { runInPage } from './page/call'
import { readAll } from './read'
import { restBefore } from './rest'
import { strategies as allStrategies } from './strategies'
import type { Attempt, Strategy } from './strategies/types'
import { inPlain, type PreparedText, prepareText, setApart } from './text'
import { type Reading, readBack, squeeze } from './verify'

export type InsertDeps = {
  document: Document
  /** Key of the ticket that is open now; asked again right before the insertion. */
  activeTicketKey: () => string | null
  findComposer: () => Composer | null
  /** Has the background bring the page-world helper into the page, where it waits for one text. */
  pageWorld: () => Promise<boolean>
  /** Puts plain text on the clipboard; false when the browser did not let it. */
  copy: (text: string) => Promise<boolean>
  isComposing: () => boolean
}

export type InsertOptions = {
  strategies?: readonly Strategy[]
  /** ms before the first reading back; editors undo foreign changes within a few frames. */
  verifyAfter?: number
  /** ms, at most, to wait for an editor that took the text but does not show it yet. */
  showWithin?: number
}

const FIRST_READING_MS = 150
const LAST_READING_MS = 600

let previous: Promise<unknown> = Promise.resolve()

/**
 * Inserts the text at the agent's caret (a selection is replaced) and leaves the caret where CARET stands
 * in it, else behind it. Never rejects; insertions wait for one another.
 *
 * The clipboard is the fallback when there is no place to write, not when the agent only has to try again
 * (`composing`) or when the text is for somebody else (`other-ticket`): `copied` is false then.
 */
export function insertText(
  request: InsertRequest,
  deps: InsertDeps,
  options: InsertOptions = {},
): Promise<InsertResult> {
  const insertion = previous.then(() => insertNow(request, deps, options))
  previous = insertion
  return insertion
}

async function insertNow(
  request: InsertRequest,
  deps: InsertDeps,
  options: InsertOptions,
): Promise<InsertResult> {
  const prepared = prepareText(request.text)
  const composer = safely(deps.findComposer, null)
  const refusal = refuse(request, deps, composer)
  if (refusal || !composer) return notInserted(refusal ?? 'no-composer', prepared, deps)
  if (squeeze(prepared.plain) === '') return notInserted('editor-refused', prepared, deps)

  const asked = composer.plain || isTextControl(composer.element) ? inPlain(prepared) : prepared
  const text = await prepareCaret(composer.element, asked, deps.document)
  const before = squeeze(readAll(composer.element))
  // Replaced by itself a text leaves no trace to read back, and the next strategy would add it once more.
  if (squeeze(safely(() => selectedIn(composer.element), '')) === squeeze(text.plain)) {
    return { kind: 'inserted', strategy: 'stands-there', audience: composer.audience }
  }

  for (const strategy of options.strategies ?? allStrategies) {
    const late = refuse(request, deps, composer)
    if (late) return notInserted(late, prepared, deps)
    const taken = await attempt(strategy, {
      composer,
      text,
      top: deps.document,
      inPage: runInPage(deps.pageWorld, () => !refuse(request, deps, composer)),
    })
    if (taken === 'not-mine') continue
    const reading = await read(composer.element, before, text, taken === 'handled', options)
    if (reading === 'inserted') {
      safely(
        () => moveCaretToMark(composer.element, text) || moveCaretToMark(composer.element, asShown(text)),
        false,
      )
      return { kind: 'inserted', strategy: strategy.name, audience: composer.audience }
    }
    // Something arrived, though not as it was meant: another try could make it stand there twice.
    if (reading === 'something-else') break
  }
  return notInserted('editor-refused', prepared, deps)
}

/** Focus and caret into the editor; returns the text, set apart from its neighbours where it must be. */
async function prepareCaret(
  element: HTMLElement,
  text: PreparedText,
  document: Document,
): Promise<PreparedText> {
  const byAgent = safely(() => returnCaret(element, document), true)
  // Editors with a model of their own take the caret over in a later task, and drop their placeholders.
  await nextFrame(document)
  const wait = restBefore(element, sinceTyped())
  if (wait > 0) await sleep(wait)
  if (byAgent) return text
  const gaps = safely(() => setDefaultCaret(element), { before: false, after: false })
  await nextFrame(document)
  return setApart(text, gaps)
}

/** The text as it reads in an editor that kept its form. */
function asShown(text: PreparedText): PreparedText {
  return text.shown ? { ...text, ...text.shown } : text
}

function selectedIn(element: HTMLElement): string {
  if (isTextControl(element)) {
    return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
  }
  return element.ownerDocument.getSelection()?.toString() ?? ''
}

function refuse(request: InsertRequest, deps: InsertDeps, composer: Composer | null): InsertFailure | null {
  if (safely(deps.activeTicketKey, null) !== request.ticketKey) return 'other-ticket'
  if (!composer?.element.isConnected || (request.only && composer.audience !== request.only))
    return 'no-composer'
  if (deps.isComposing()) return 'composing'
  return isReadOnly(composer.element) ? 'read-only' : null
}

async function attempt(strategy: Strategy, attempt: Attempt) {
  try {
    return await strategy.insert(attempt)
  } catch {
    // The page may have thrown half-way: what stands in the editor decides.
    return 'failed'
  }
}

/** Reads back until the text is there; an editor that did not take it gets one reading only. */
async function read(
  element: HTMLElement,
  before: string,
  text: PreparedText,
  taken: boolean,
  options: InsertOptions,
): Promise<Reading> {
  const first = options.verifyAfter ?? FIRST_READING_MS
  const last = Math.max(first, options.showWithin ?? LAST_READING_MS)
  await sleep(first)
  let reading = readEither(element, before, text)
  for (let waited = first; taken && reading !== 'inserted' && waited < last; waited += first || 1) {
    await sleep(first)
    reading = readEither(element, before, text)
  }
  return reading
}

/** An editor may keep the form, or take the plain text that came with it. */
function readEither(element: HTMLElement, before: string, text: PreparedText): Reading {
  const reading = readBack(element, before, text)
  return reading === 'something-else' && text.shown ? readBack(element, before, asShown(text)) : reading
}

async function notInserted(why: InsertFailure, text: PreparedText, deps: InsertDeps): Promise<InsertResult> {
  const worthCopying = why !== 'other-ticket' && why !== 'composing' && text.plain !== ''
  const copied = worthCopying && (await deps.copy(text.plain).catch(() => false))
  return { kind: 'not-inserted', why, copied }
}

/** The next frame; a hidden page draws none, so not for long. */
function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const view = document.defaultView
    view?.requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 80)
  })
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Page objects may be gone or hostile; an insertion answers, it never throws. */
function safely<T>(ask: () => T, otherwise: T): T {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

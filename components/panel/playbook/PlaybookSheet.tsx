import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Icon, IconButton } from '@/components/shared'
import { speaker } from '@/lib/i18n'
import { playbookWords } from '@/lib/i18n/words/playbook'
import type { PlaybookKind, Step } from '@/lib/playbooks/types'
import { playbookKinds } from '@/lib/playbooks/types'
import type { Ticket } from '@/lib/ticket'
import { currentLook, readyTicket, usePanel } from '../context'
import type { Book } from './book'
import { Choose } from './Choose'
import { type Keeper, keeperOf } from './keep'
import { openStep } from './open-step'
import { Steps } from './Steps'
import { StepTabs } from './StepTabs'
import { TakeAlong } from './TakeAlong'

/** An open playbook over the panel. Escape closes it; what is typed is kept as it is typed. */
export function PlaybookSheet() {
  const { state, actions } = usePanel()
  const ticket = readyTicket(state)
  const keeper = useMemo(() => ticket && keeperOf(ticket.key, actions), [ticket?.key, actions])
  return ticket && keeper ? <Sheet keeper={keeper} ticket={ticket} /> : null
}

function Sheet({ keeper, ticket }: { keeper: Keeper; ticket: Ticket }) {
  const panel = usePanel()
  const { state, actions, ui, t, lang } = panel
  const sheet = useRef<HTMLElement>(null)
  const look = currentLook(state)
  const known = look?.playbook
  /** What is kept is not known: nothing may be begun over it. */
  const failed = look?.problems.some(({ part }) => part === 'playbook')
  // Before the first drawing, too: the fields show what is kept from the start.
  useMemo(() => known && keeper.take(known.parts), [known, keeper])
  const w = useMemo(() => speaker(playbookWords[lang]), [lang])
  const [chosen, setStep] = useState<Step | null>(null)
  const step = chosen ?? 'identify'

  const begin = (kind: PlaybookKind) => {
    const { head } = keeper.view.peek()
    const proposal = known?.proposal
    const quotes = proposal?.kind === kind ? proposal.quotes.map(({ text }) => text.slice(0, 500)) : []
    keeper.put('head', head ? { ...head, kind } : { of: 'head', kind, quotes, finishedAt: null })
  }
  useMemo(() => {
    const wanted = ui.playbook.peek()
    if (typeof wanted === 'string' && !failed && !keeper.view.peek().head) begin(wanted)
    else if (keeper.view.peek().head) setStep(openStep(keeper.parts.peek()).step)
  }, [keeper])

  // Read once it may have begun: the first drawing shows it.
  const { head } = keeper.view.value

  useLayoutEffect(() => {
    const root = sheet.current?.getRootNode() as Document | ShadowRoot
    const before = root.activeElement as HTMLElement | null
    const first = (selector: string) => sheet.current?.querySelector<HTMLElement>(selector)
    const place = first('[role="tab"][tabindex="0"]') ?? first('.choose button') ?? first('.icon-btn')
    place?.focus()
    return () => {
      queueMicrotask(() => {
        const line = root.querySelector<HTMLElement>('.playbook-line button')
        if (before?.isConnected) before.focus()
        else (line ?? root.querySelector<HTMLElement>('.menu-place button'))?.focus()
      })
    }
  }, [])
  // Before anything can be typed: what is typed must be kept when the view goes.
  useLayoutEffect(() => {
    const flush = () => void keeper.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      void keeper.flush().then(actions.lookAgain)
    }
  }, [keeper])

  const close = () => {
    ui.playbook.value = false
  }
  const book: Book | null = head && { keeper, ticket, kind: head.kind, w, panel }
  return (
    <section
      class="sheet playbook"
      role="dialog"
      aria-modal="true"
      aria-label={t('menu.playbook')}
      ref={sheet}
      onKeyDown={(event) => {
        // The panel's single keys are not meant here.
        event.stopPropagation()
        if (event.key === 'Tab') keepInside(event)
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        close()
      }}
    >
      <div class="sheet-head">
        {book ? (
          <label class="playbook-kind">
            <span class="hidden">{w('kind')}</span>
            <select value={book.kind} onChange={(event) => begin(event.currentTarget.value as PlaybookKind)}>
              {playbookKinds.map((kind) => (
                <option key={kind} value={kind} selected={kind === book.kind}>
                  {t(`playbook.kind.${kind}`)}
                </option>
              ))}
            </select>
            <Icon name="chevronDown" size={12} />
          </label>
        ) : (
          <h2>{w('choose')}</h2>
        )}
        <Saving keeper={keeper} w={w} />
        <IconButton icon="close" label={w('close')} keys="Escape" onClick={close} />
      </div>
      {book ? (
        <>
          <StepTabs book={book} step={step} onStep={setStep} />
          <Steps book={book} step={step} onStep={setStep} />
          <TakeAlong book={book} onDeleted={close} />
        </>
      ) : failed ? (
        <p class="quiet" role="status">
          {t('playbook.failed')}
        </p>
      ) : (
        <Choose w={w} proposed={known?.proposal?.kind ?? null} onChoose={begin} />
      )}
    </section>
  )
}

/**
 * What the sheet covers is no place for the focus: Tab goes round. A toast lies over the sheet and stands behind it
 * in the page: its undo is the next place after the last.
 */
function keepInside(event: KeyboardEvent): void {
  const sheet = event.currentTarget as HTMLElement
  const places = [
    ...sheet.querySelectorAll<HTMLElement>('button, input, select, textarea, [tabindex]'),
  ].filter((place) => place.tabIndex >= 0)
  const [first, last] = [places[0], places.at(-1)]
  const leaves = event.target === (event.shiftKey ? first : last)
  const toast = !event.shiftKey && sheet.parentElement?.querySelector('.toast button')
  if (!leaves || toast) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** Whether all is kept; with a way to try again where it is not. */
function Saving({ keeper, w }: { keeper: Keeper; w: Book['w'] }) {
  const saving = keeper.saving.value
  return (
    <span class="playbook-saving" role="status">
      {saving === 'failed' ? (
        <button type="button" class="btn quiet" onClick={() => void keeper.flush()}>
          {w('notSaved')} · {w('again')}
        </button>
      ) : saving === 'saving' ? (
        w('saving')
      ) : keeper.parts.value.length > 0 ? (
        w('saved')
      ) : null}
    </span>
  )
}

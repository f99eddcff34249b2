import { useEffect, useMemo, useRef } from 'preact/hooks'
import { speaker } from '@/lib/i18n'
import { makeUi, PanelContext, type PanelTools, type PanelUi, readyTicket } from './context'
import { insertPhrase, shownPhrases } from './insert'
import { onPanelKey } from './keys'
import { Late } from './Late'
import type { PanelActions, PanelState } from './model'
import { OpenPanel } from './OpenPanel'
import { Tab } from './Tab'
import { Toast } from './Toast'

/** What the overlay may ask of the drawn panel, beyond changing its state. */
export type PanelHandle = {
  /**
   * Inserts the phrase that stands at this place of the list (0…4), and opens the fill-in form, with
   * the focus in it, when something is missing. False when none stands there.
   */
  insertAt(place: number): boolean
  /** What the drawn panel works with, for the keys that work in the whole page. */
  tools: PanelTools
  /** Puts the keyboard's focus into the panel: the first open item, or the tab when folded. */
  focus(): void
}

type PanelProps = {
  state: PanelState
  actions: PanelActions
  /** Filled while the panel is drawn. */
  handle?: { current: PanelHandle | null }
}

/** The whole panel: folded to a tab, or open. Colours by data-theme, words and voice by lang. */
export function Panel({ state, actions, handle }: PanelProps) {
  const root = useRef<HTMLDivElement>(null)
  const lang = state.locale.value
  const words = state.words.value
  const ticketKey = readyTicket(state)?.key ?? ''
  // Per ticket: a new one starts with nothing unfolded or half filled in.
  const ui = useMemo(makeUi, [ticketKey])
  const tools = useMemo<PanelTools>(
    () => ({
      state,
      actions,
      ui,
      lang,
      t: speaker(words),
      goTo: (part) => goTo(root.current, part, state, ui),
    }),
    [state, actions, ui, lang, words],
  )
  useEffect(() => {
    if (!handle) return
    handle.current = {
      tools,
      insertAt: (place) => {
        const phrase = shownPhrases(tools)[place]
        if (phrase) void insertPhrase(tools, phrase, {})
        return phrase !== undefined
      },
      focus: () => goTo(root.current, state.panel.peek().collapsed ? 'tab' : 'checklist', state, ui),
    }
    return () => {
      handle.current = null
    }
  }, [handle, tools, state])

  const { side, mode, width, collapsed } = state.panel.value
  const late = state.late.value
  return (
    <PanelContext.Provider value={tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole panel arrive here from what has the focus. */}
      <div
        class="of"
        ref={root}
        data-theme={state.theme.value}
        data-side={side}
        data-mode={mode}
        lang={lang === 'zh' ? 'zh-CN' : 'en'}
        dir="ltr"
        style={{ '--of-width': `${width}px` }}
        onPointerEnter={actions.loadLate}
        onFocusIn={actions.loadLate}
        onKeyDown={(event) => onPanelKey(event, tools)}
      >
        {collapsed ? (
          <>
            <Tab />
            <Toast />
          </>
        ) : (
          <OpenPanel key={ticketKey} />
        )}
        {ui.palette.value !== null && <Late view="Palette" with={{}} />}
        {late && late !== 'failed' && <late.views.TipLayer within={root} />}
      </div>
    </PanelContext.Provider>
  )
}

/**
 * After the drawing that the same key press has asked for, which Preact does in a microtask queued
 * before this one: no key typed next can get lost between the two. A place whose code has not come yet is gone
 * to when it has.
 */
function goTo(root: HTMLElement | null, part: string, state: PanelState, ui: PanelUi): void {
  queueMicrotask(() => {
    const places = root?.querySelectorAll<HTMLElement>(`[data-part="${part}"]`) ?? []
    const place = [...places].find((element) => element.tabIndex >= 0)
    ui.comes.value = false
    if (place || state.late.peek() !== null) return place?.focus()
    ui.comes.value = true
    const stop = state.late.subscribe((late) => {
      if (!late) return
      queueMicrotask(() => stop())
      goTo(root, part, state, ui)
    })
  })
}

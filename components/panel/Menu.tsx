import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon, IconButton, Key, Segmented } from '@/components/shared'
import { usePanel } from './context'

/** Where the panel stands, the shortcuts and the options, unfolded below one button. Escape folds it. */
export function Menu() {
  const { state, actions, ui, t } = usePanel()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { side, mode } = state.panel.value

  useLayoutEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape arrives here from the controls inside.
    <div
      class="menu-place"
      ref={place}
      onFocusOut={(event) => {
        const next = event.relatedTarget as Node | null
        if (next && !place.current?.contains(next)) setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <IconButton
        icon="menu"
        label={t('panel.menu')}
        expanded={open}
        popup="dialog"
        elementRef={button}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu" role="dialog" aria-label={t('panel.menu')}>
          <div class="menu-group">
            <Segmented
              label={t('menu.side')}
              value={side}
              onChange={(value) => actions.dock({ side: value })}
              choices={[
                { value: 'left', label: t('menu.left') },
                { value: 'right', label: t('menu.right') },
              ]}
            />
            <Segmented
              label={t('menu.mode')}
              value={mode}
              onChange={(value) => actions.dock({ mode: value })}
              choices={[
                { value: 'push', label: t('menu.push') },
                { value: 'float', label: t('menu.float') },
              ]}
            />
          </div>
          <div class="menu-group">
            <button
              type="button"
              class="menu-entry"
              aria-keyshortcuts="?"
              onClick={() => {
                close()
                ui.sheet.value = true
              }}
            >
              <Icon name="keyboard" />
              {t('menu.shortcuts')}
              <span class="menu-key" aria-hidden="true">
                <Key keys="?" />
              </span>
            </button>
            <button
              type="button"
              class="menu-entry"
              onClick={() => {
                close()
                actions.openOptions(null)
              }}
            >
              <Icon name="gear" />
              {t('menu.options')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon, Key, Segmented } from '@/components/shared'
import { currentLook, usePanel } from './context'

/** What the menu holds: where the panel stands, the shortcuts and the options. `onClose` folds it. */
export function MenuSheet({ onClose }: { onClose: () => void }) {
  const { state, actions, ui, t } = usePanel()
  const sheet = useRef<HTMLDivElement>(null)
  const { side, mode } = state.panel.value
  const look = currentLook(state)
  useLayoutEffect(() => sheet.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  return (
    <div class="menu" role="dialog" aria-label={t('panel.menu')} ref={sheet}>
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
        {look && (
          <button
            type="button"
            class="menu-entry"
            aria-keyshortcuts="B"
            onClick={() => {
              onClose()
              ui.playbook.value = true
            }}
          >
            <Icon name="flag" />
            {t('menu.playbook')}
            <span class="menu-key" aria-hidden="true">
              <Key keys="B" />
            </span>
          </button>
        )}
        <button
          type="button"
          class="menu-entry"
          aria-keyshortcuts="?"
          onClick={() => {
            onClose()
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
            onClose()
            actions.openOptions(null)
          }}
        >
          <Icon name="gear" />
          {t('menu.options')}
        </button>
      </div>
    </div>
  )
}

import { useRef, useState } from 'preact/hooks'
import { IconButton } from '@/components/shared'
import { usePanel } from './context'
import { Late } from './Late'

/** One button, and below it what MenuSheet holds. Escape folds it. */
export function Menu() {
  const { t } = usePanel()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
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
      {open && <Late view="MenuSheet" with={{ onClose: close }} />}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { Button, Guard } from '@/components/shared'
import { Banners } from './Banners'
import { Checklist } from './checklist/Checklist'
import { Clock } from './clock/Clock'
import { currentLook, readyTicket, usePanel } from './context'
import { Cue } from './cue/Cue'
import { Header } from './Header'
import { Late } from './Late'
import { NotReady } from './NotReady'
import { Notes } from './notes/Notes'
import { ResizeHandle } from './ResizeHandle'
import { Phrases } from './say/Phrases'
import { Toast } from './Toast'

/** The open panel: who and the clock stay in sight, the other parts scroll. */
export function OpenPanel() {
  const { state, ui, t } = usePanel()
  const ticket = readyTicket(state)
  const label = ticket ? t('panel.labelTicket', { id: ticket.id }) : t('panel.label')
  return (
    <aside class="panel" aria-label={label}>
      <ResizeHandle />
      <Header />
      <Banners />
      {ticket ? (
        <>
          <Part>
            <Clock />
          </Part>
          <div class="parts">
            {currentLook(state)?.playbook && <Late view="PlaybookLine" with={{}} />}
            <Part>
              <Cue />
            </Part>
            <Part>
              <Checklist />
            </Part>
            <Part>
              <Phrases />
            </Part>
            <Part>
              <Notes />
            </Part>
          </div>
          {state.draft.value?.coach && (
            <Part>
              <Late view="Coach" with={{}} />
            </Part>
          )}
        </>
      ) : (
        <NotReady />
      )}
      {ui.playbook.value && <Late view="Playbook" with={{}} />}
      <Toast />
      {ui.sheet.value && <Late view="ShortcutSheet" with={{}} />}
    </aside>
  )
}

/** A part that fails alone. */
function Part({ children }: { children: ComponentChildren }) {
  const { t } = usePanel()
  return (
    <Guard
      fallback={(again) => (
        <section class="part">
          <p class="quiet">
            {t('panel.partStopped')}{' '}
            <Button kind="quiet" onClick={again}>
              {t('panel.showAgain')}
            </Button>
          </p>
        </section>
      )}
    >
      {children}
    </Guard>
  )
}

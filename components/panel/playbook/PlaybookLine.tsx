import type { ComponentChildren } from 'preact'
import { Button, Icon } from '@/components/shared'
import type { PlaybookKind, PlaybookLook } from '@/lib/playbooks/types'
import { currentLook, usePanel } from '../context'
import { quote } from '../cue/quote'
import { openStep } from './open-step'

/** One quiet line: this looks like a hard case, or how far its playbook is. Nothing where neither is so. */
export function PlaybookLine() {
  const { state, actions, ui, t, goTo } = usePanel()
  const look = currentLook(state)
  const playbook = look?.playbook
  if (!playbook) return null
  const head = playbook.parts.find(({ gone, body }) => !gone && body.of === 'head')?.body
  if (head?.of === 'head') {
    const { step, n } = openStep(playbook.parts)
    const kind = t(`playbook.kind.${head.kind}`)
    const open = () => {
      ui.playbook.value = true
    }
    return head.finishedAt ? (
      <OneLine icon="check" open={t('playbook.look')} onOpen={open}>
        {t('playbook.finished', { kind })}
      </OneLine>
    ) : (
      <OneLine icon="flag" open={t('playbook.goOn')} onOpen={open}>
        {t('playbook.going', { kind, n, step: t(`playbook.step.${step}`) })}
      </OneLine>
    )
  }
  const kind = playbook.proposal?.kind
  if (!playbook.proposal || !kind || isSentAway(playbook, kind)) return null
  const words = new Set(playbook.proposal.quotes.map(({ text }) => quote(text, t, 40)))
  const sendAway = (gone: boolean, told: string, undo?: () => void) => {
    const body = { of: 'dismissed' as const, kind }
    const part = { id: `dismissed:${kind}`, at: new Date().toISOString(), gone, body }
    actions.change('playbook/save', { ticketKey: look.ticketKey, parts: [part] }, told, undo)
  }
  return (
    <OneLine
      icon="flag"
      open={t('playbook.open')}
      onOpen={() => {
        ui.playbook.value = kind
      }}
      onDismiss={() => {
        goTo('checklist')
        sendAway(false, t('playbook.dismissed'), () => sendAway(true, t('owed.undone')))
      }}
    >
      {t(`playbook.looks.${kind}`)}
      {t('playbook.because')}
      <q lang={look.language.tag} dir="auto">
        {[...words].join(t('list.comma'))}
      </q>
    </OneLine>
  )
}

function isSentAway({ parts }: PlaybookLook, kind: PlaybookKind): boolean {
  return parts.some(({ gone, body }) => !gone && body.of === 'dismissed' && body.kind === kind)
}

type LineProps = {
  icon: 'flag' | 'check'
  open: string
  onOpen: () => void
  onDismiss?: () => void
  children: ComponentChildren
}

/** The same button opens it, whatever the line says by then: the focus that comes back to it stays on it. */
function OneLine({ icon, open, onOpen, onDismiss, children }: LineProps) {
  const { t } = usePanel()
  return (
    <section class="part playbook-line" aria-label={t('menu.playbook')}>
      <Icon name={icon} size={12} />
      <p>{children}</p>
      <span class="playbook-line-actions">
        <Button kind="quiet" onClick={onOpen}>
          {open}
        </Button>
        {onDismiss && (
          <Button kind="quiet" onClick={onDismiss}>
            {t('playbook.dismiss')}
          </Button>
        )}
      </span>
    </section>
  )
}

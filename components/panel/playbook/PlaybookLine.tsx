import { Button, Icon } from '@/components/shared'
import type { PlaybookKind, PlaybookLook } from '@/lib/playbooks/types'
import { currentLook, usePanel } from '../context'
import { quote } from '../cue/quote'
import { openStep } from './open-step'

/** One quiet line: this looks like a hard case, or how far its playbook is. Nothing where neither is so. */
export function PlaybookLine() {
  const { state } = usePanel()
  const look = currentLook(state)
  if (!look?.playbook) return null
  const head = look.playbook.parts.find(({ gone, body }) => !gone && body.of === 'head')?.body
  if (head?.of === 'head') {
    return <Going kind={head.kind} finished={head.finishedAt !== null} look={look.playbook} />
  }
  const { proposal } = look.playbook
  if (!proposal || isSentAway(look.playbook, proposal.kind)) return null
  return <Proposal ticketKey={look.ticketKey} proposal={proposal} tag={look.language.tag} />
}

function isSentAway({ parts }: PlaybookLook, kind: PlaybookKind): boolean {
  return parts.some(({ gone, body }) => !gone && body.of === 'dismissed' && body.kind === kind)
}

type ProposalProps = { ticketKey: string; proposal: NonNullable<PlaybookLook['proposal']>; tag: string }

function Proposal({ ticketKey, proposal, tag }: ProposalProps) {
  const { actions, ui, t, goTo } = usePanel()
  const words = [...new Set(proposal.quotes.map(({ text }) => quote(text, t, 40)))].join(t('list.comma'))
  const sendAway = (gone: boolean, told: string, undo?: () => void) => {
    const { kind } = proposal
    const part = {
      id: `dismissed:${kind}`,
      at: new Date().toISOString(),
      gone,
      body: { of: 'dismissed' as const, kind },
    }
    actions.change('playbook/save', { ticketKey, parts: [part] }, told, undo)
  }
  return (
    <section class="part playbook-line" aria-label={t('menu.playbook')}>
      <Icon name="flag" size={12} />
      <p>
        {t('playbook.because', { looks: t(`playbook.looks.${proposal.kind}`), words: '' }).trimEnd()}{' '}
        <q lang={tag} dir="auto">
          {words}
        </q>
      </p>
      <span class="playbook-line-actions">
        <Button
          kind="quiet"
          onClick={() => {
            ui.playbook.value = proposal.kind
          }}
        >
          {t('playbook.open')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            goTo('checklist')
            sendAway(false, t('playbook.dismissed'), () => sendAway(true, t('owed.undone')))
          }}
        >
          {t('playbook.dismiss')}
        </Button>
      </span>
    </section>
  )
}

function Going({ kind, finished, look }: { kind: PlaybookKind; finished: boolean; look: PlaybookLook }) {
  const { ui, t } = usePanel()
  const { step, n } = openStep(look.parts)
  const name = t(`playbook.kind.${kind}`)
  return (
    <section class="part playbook-line" aria-label={t('menu.playbook')}>
      <Icon name={finished ? 'check' : 'flag'} size={12} />
      <p>
        {finished
          ? t('playbook.finished', { kind: name })
          : t('playbook.going', { kind: name, n, step: t(`playbook.step.${step}`) })}
      </p>
      <span class="playbook-line-actions">
        <Button
          kind="quiet"
          onClick={() => {
            ui.playbook.value = true
          }}
        >
          {t(finished ? 'playbook.look' : 'playbook.goOn')}
        </Button>
      </span>
    </section>
  )
}

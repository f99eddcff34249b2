import { Button } from '@/components/shared'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { useEditor } from './context'
import { Tested } from './Tested'

/** How far it is proven, in so many words; the lead who sees it right on their own system may say so. */
export function TestedMark({ helpdesk }: { helpdesk: HelpdeskDefinition }) {
  const { h, live, put, readOnly } = useEditor()
  const state = live.state.value
  const reads = state.kind === 'read' && state.probe.ticketId !== null
  return (
    <div class="tested-line" data-focus="tested">
      <Tested tested={helpdesk.tested} />
      <span class="quiet">{h(`testedIs.${helpdesk.tested}`)}</span>
      {!readOnly && helpdesk.tested !== 'real' && reads && (
        <Button onClick={() => put((now) => ({ ...now, tested: 'real' }), 'tested')}>
          {h('tested.confirm')}
        </Button>
      )}
    </div>
  )
}

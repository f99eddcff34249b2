import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { presets } from '@/lib/helpdesks/presets'
import { useOptions } from '../context'
import { KeptField } from '../parts/KeptField'
import { Section } from '../parts/Section'
import { Addresses } from './Addresses'
import { Advanced } from './Advanced'
import { Composers } from './Composers'
import { EditorContext, type EditorTools } from './context'
import { putHelpdesk, touched } from './edit'
import { Facts } from './Facts'
import { Live } from './Live'
import { Messages } from './Messages'
import { PickBar } from './PickBar'
import { TestedMark } from './TestedMark'
import { TicketAddress } from './TicketAddress'
import { useActions } from './use-actions'
import { useLive } from './use-live'
import { usePick } from './use-pick'
import { useWords } from './words'

/** One helpdesk: where it is, how a ticket is recognised, what is read where, and what that gives right now. */
export function Editor({ helpdesk }: { helpdesk: HelpdeskDefinition }) {
  const { desk, platform, t, readOnly } = useOptions()
  const h = useWords()
  const [message, setMessage] = useState<string | null>(null)
  const sites = desk.settings.value.sites.filter((site) => site.helpdesk === helpdesk.id)
  const live = useLive(
    helpdesk,
    sites.map((site) => site.host),
    platform,
  )
  /** Two changes may come before the page is drawn again: each starts from what is in force. */
  const now = () => desk.settings.peek().helpdesks.find((one) => one.id === helpdesk.id) ?? helpdesk
  const put: EditorTools['put'] = (change, path) => {
    const next = touched(now(), change(now()))
    const problems = desk.change(putHelpdesk(desk.settings.peek(), presets, next), {
      what: t('did.edited', { name: next.name.trim() || helpdesk.name }),
      focus: path,
      run: `${path}:${helpdesk.id}`,
    })
    const [first] = problems
    return first ? h('wrong.notSaved', { what: first.what }) : null
  }
  const picking = usePick({ helpdesk, put, live, platform, h })
  const actions = useActions()
  const preset = presets.find((one) => one.id === helpdesk.id)
  const changed = desk.settings.value.helpdesks.some((one) => one.id === helpdesk.id)
  return (
    <EditorContext.Provider value={{ h, helpdesk, put, live, picking, readOnly }}>
      <Section
        title={helpdesk.name}
        back={
          <a class="back" href="#helpdesks">
            ‹ {t('section.helpdesks')}
          </a>
        }
        preview={<Live />}
        previewLabel={h('live.label')}
      >
        <TestedMark helpdesk={helpdesk} />
        <section class="part first" aria-labelledby="basics-title">
          <h2 id="basics-title" class="hidden">
            {h('basics.title')}
          </h2>
          <span data-focus="name">
            <KeptField
              label={h('basics.name')}
              value={helpdesk.name}
              disabled={readOnly}
              onKeep={(text) => put((one) => ({ ...one, name: text }), 'name')}
            />
          </span>
          <Addresses sites={sites} tell={setMessage} />
          <p class="message" role="status">
            {message}
          </p>
          <TicketAddress />
        </section>
        <Facts />
        <Messages />
        <Composers />
        <Advanced />
        <div class="page-end">
          <Button onClick={() => actions.exportOne(helpdesk)}>{h('list.export')}</Button>
          {!readOnly && (
            <>
              <Button onClick={() => actions.duplicate(helpdesk)}>{h('list.duplicate')}</Button>
              {preset ? (
                <Button disabled={!changed} onClick={() => actions.reset(helpdesk)}>
                  {h('list.reset')}
                </Button>
              ) : (
                <Button onClick={() => actions.remove(helpdesk)}>{h('list.removeThis')}</Button>
              )}
            </>
          )}
        </div>
        <PickBar />
      </Section>
    </EditorContext.Provider>
  )
}

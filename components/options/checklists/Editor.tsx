import './editor.css'
import { Button } from '@/components/shared'
import { resetChecklist } from '@/lib/settings'
import type { Checklist } from '@/lib/settings/types'
import { moments } from '@/lib/ticket/ids'
import { focusOn } from '../focus'
import { freshId } from '../parts/ids'
import { Section } from '../parts/Section'
import { checklistHash } from '../route'
import { copyChecklist, isChanged, putChecklist } from './edit'
import { Facts } from './Facts'
import { LatePreview } from './LatePreview'
import { Stage } from './Stage'
import { useChecklists } from './tools'
import { useEditing } from './use-editing'

/** One checklist: what it is for, its items moment by moment, and how it will look in the panel. */
export function Editor({ checklist }: { checklist: Checklist }) {
  const { desk, t, ct, readOnly } = useChecklists()
  const editing = useEditing(checklist)
  const original = desk.builtIn.value.find((list) => list.id === checklist.id)
  const changed = isChanged(checklist, original)
  const reset = () => {
    const back = original && { ...original, enabled: checklist.enabled }
    if (!back) return
    desk.change(putChecklist(desk.settings.value, desk.builtIn.value, back), {
      what: t('did.reset', { name: checklist.name }),
    })
    focusOn(null)
  }
  const duplicate = () => {
    const id = freshId()
    const name = t('lists.copyName', { name: checklist.name }).slice(0, 200)
    const next = copyChecklist(desk.settings.peek(), desk.builtIn.peek(), { from: checklist, id, name })
    if (desk.change(next, { what: t('did.added', { name }) }).length > 0) return
    desk.say(ct('list.copied', { name }))
    location.hash = checklistHash(id)
  }
  const remove = () => {
    desk.change(resetChecklist(desk.settings.value, checklist.id), {
      what: t('did.removed', { name: checklist.name }),
    })
    desk.say(t('item.removed', { title: checklist.name }))
    location.hash = '#checklists'
  }
  return (
    <Section
      title={checklist.name}
      back={
        <a class="back" href="#checklists">
          ‹ {t('section.checklists')}
        </a>
      }
      preview={<LatePreview checklist={checklist} />}
      previewLabel={t('page.preview')}
    >
      {!checklist.enabled && <p class="hint calm">{t('lists.isOff')}</p>}
      <Facts checklist={checklist} />
      {checklist.items.length === 0 && (
        <p class="hint" role="note">
          {t('lists.empty')}
        </p>
      )}
      <p class="quiet keys-hint">{t('item.keys')}</p>
      {moments.map((moment) => (
        <Stage key={moment} moment={moment} checklist={checklist} editing={editing} />
      ))}
      {!readOnly && (
        <div class="page-end">
          <Button onClick={duplicate}>{ct('list.duplicate')}</Button>
          {original ? (
            <>
              <Button onClick={reset} disabled={!changed}>
                {t('lists.reset')}
              </Button>
              <span class="quiet">{t('lists.resetWhy')}</span>
            </>
          ) : (
            <Button onClick={remove}>{t('lists.removeList')}</Button>
          )}
        </div>
      )}
    </Section>
  )
}

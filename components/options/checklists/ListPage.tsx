import { useSignal } from '@preact/signals'
import type { Checklist } from '@/lib/settings/types'
import { ALWAYS } from '@/lib/ticket'
import { same } from '../carry'
import { type T, useOptions } from '../context'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import { AddChecklist } from './AddChecklist'
import { moveChecklist } from './edit'
import type { Kind } from './in-use'
import { ListRow } from './ListRow'
import { useInUse } from './use-in-use'

/** All checklists in the lead's order, each with what it is used for, its switch, and the way to its editor. */
export function ListPage({ lists, missed }: { lists: Checklist[]; missed: boolean }) {
  const { desk, t, readOnly } = useOptions()
  const use = useInUse(lists)
  const drop = useSignal<{ on: string; edge: 'before' | 'after' } | null>(null)
  const uncovered = use?.filter(({ ids }) => ids.length === 0).map(({ kind }) => kindWords(kind, t)) ?? []
  const move = (id: string, to: number, focus: string) => {
    const title = lists.find((list) => list.id === id)?.name ?? ''
    const next = moveChecklist(desk.settings.peek(), desk.builtIn.peek(), id, to)
    if (!next) {
      desk.say(t('item.atEdge', { title }))
      return
    }
    desk.change(next, { what: t('did.moved', { name: title }), focus: `list:${id}` })
    desk.say(t('lists.moved', { title, place: to + 1, of: lists.length }))
    focusOn(focus)
  }
  const useOf = (list: Checklist): string | null => {
    if (!use) return null
    const kinds = use.filter(({ ids }) => ids.includes(list.id)).map(({ kind }) => kindWords(kind, t))
    return useWords(list, kinds, t)
  }
  return (
    <Section title={t('section.checklists')} lead={t('lists.lead')}>
      {missed && (
        <p class="hint" role="status">
          {t('lists.gone')}
        </p>
      )}
      {uncovered.length > 0 && (
        <p class="hint" role="note">
          {t('lists.noneOn', { what: uncovered.join(t('list.comma')) })}
        </p>
      )}
      <ol class="cards">
        {lists.map((list, at) => (
          <ListRow key={list.id} list={list} at={at} use={useOf(list)} drop={drop} move={move} />
        ))}
      </ol>
      {!readOnly && <p class="quiet list-keys">{t('lists.order')}</p>}
      {!readOnly && <AddChecklist lists={lists} />}
    </Section>
  )
}

function useWords(list: Checklist, kinds: string[], t: T): string {
  if (!list.enabled) return t('lists.off')
  const what = kinds.join(t('list.comma'))
  return t(same(list.when, ALWAYS) ? 'lists.usedFor' : 'lists.usedForSome', { what })
}

function kindWords({ audience, lang }: Kind, t: T): string {
  return t('lists.in', { tickets: t(`lists.tickets.${audience}`), language: t(`list.lang.${lang}`) })
}

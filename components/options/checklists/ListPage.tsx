import { Icon } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { Checklist } from '@/lib/settings/types'
import { type T, useOptions } from '../context'
import { Section } from '../parts/Section'
import { checklistHash } from '../route'
import { AddChecklist } from './AddChecklist'
import { isChanged, putChecklist } from './edit'
import type { Kind } from './in-use'
import { useInUse } from './use-in-use'

/** All checklists, each with what it is used for, its switch, and the way to its editor. */
export function ListPage({ lists, missed }: { lists: Checklist[]; missed: boolean }) {
  const { desk, t, readOnly } = useOptions()
  const use = useInUse(lists)
  const uncovered = use?.filter(({ id }) => id === null).map(({ kind }) => kindWords(kind, t)) ?? []
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
      <ul class="cards">
        {lists.map((list) => {
          const original = desk.builtIn.value.find((one) => one.id === list.id)
          const kinds = use?.filter(({ id }) => id === list.id).map(({ kind }) => kindWords(kind, t)) ?? []
          return (
            <li key={list.id} class="card">
              <a class="card-open" href={checklistHash(list.id)} data-focus={`list:${list.id}`}>
                <span class="card-title" dir="auto">
                  {list.name}
                </span>
                <span class="card-tags">
                  {original && <span class="tag">{t('lists.builtIn')}</span>}
                  {isChanged(list, original) && <span class="tag changed">{t('lists.changed')}</span>}
                </span>
                <span class="quiet card-about">
                  {t('lists.items', { n: list.items.length })}
                  {use && ` · ${useWords(list, kinds, t)}`}
                </span>
                <Icon name="chevronRight" />
              </a>
              <Switch
                label={t('lists.switch', { name: list.name })}
                quietLabel
                on={list.enabled}
                disabled={readOnly}
                onChange={(enabled) =>
                  desk.change(putChecklist(desk.settings.value, desk.builtIn.value, { ...list, enabled }), {
                    what: t(enabled ? 'did.on' : 'did.off', { name: list.name }),
                  })
                }
              />
            </li>
          )
        })}
      </ul>
      {!readOnly && <AddChecklist lists={lists} />}
    </Section>
  )
}

function useWords(list: Checklist, kinds: string[], t: T): string {
  if (!list.enabled) return t('lists.off')
  return kinds.length > 0 ? t('lists.usedFor', { what: kinds.join(t('list.comma')) }) : t('lists.notUsed')
}

function kindWords({ audience, lang }: Kind, t: T): string {
  return t('lists.in', { tickets: t(`lists.tickets.${audience}`), language: t(`list.lang.${lang}`) })
}

import { useEffect, useState } from 'preact/hooks'
import { Button, IconButton } from '@/components/shared'
import type { ItemView } from '@/lib/checklist/types'
import type { ItemField } from '@/lib/settings/types'
import type { Lang } from '@/lib/ticket'
import { currentLook, type T, usePanel } from '../context'
import { ItemForm } from './ItemForm'

/** What was written down with an item, and the way to write it: one line until it is opened. */
export function ItemFields({ view }: { view: ItemView }) {
  const { state, actions, t, lang } = usePanel()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  /** Shown until the background's answer has it. */
  const [saved, setSaved] = useState<Record<string, string> | null>(null)
  const { item } = view
  const kept = JSON.stringify(view.values ?? {})
  useEffect(() => setSaved(null), [kept])
  const ticketKey = currentLook(state)?.ticketKey
  const values = saved ?? view.values ?? {}
  const filled = item.fields.filter((field) => values[field.id]?.trim())
  const lacks = item.fields.filter((field) => field.required && !filled.includes(field))
  const names = (fields: readonly ItemField[]) => fields.map(({ label }) => label).join(t('list.comma'))

  const save = (next: Record<string, string>) => {
    if (!ticketKey) return
    setOpen(false)
    setFailed(null)
    setSaved(next)
    const fields = { itemId: item.id, values: next, at: new Date().toISOString() }
    actions.request('progress/fill', { ticketKey, fields }).catch((error: unknown) => {
      setSaved(null)
      setOpen(true)
      const kind = (error as { problem?: { kind: Parameters<typeof problemWord>[0] } }).problem?.kind
      setFailed(problemWord(kind ?? 'unexpected', t))
    })
  }
  if (open) {
    return (
      <>
        {failed && (
          <p class="field-problem" role="alert">
            {t('fields.failed', { why: failed })}
          </p>
        )}
        <ItemForm item={item} values={values} onSave={save} onCancel={() => setOpen(false)} />
      </>
    )
  }
  return (
    <div class="item-fields">
      {filled.length > 0 && (
        <dl>
          {filled.map((field) => (
            <div key={field.id}>
              <dt>{field.label}</dt>
              <dd dir="auto">{valueWords(field, values[field.id] ?? '', lang)}</dd>
            </div>
          ))}
        </dl>
      )}
      {lacks.length > 0 && filled.length > 0 && (
        <p class="quiet">{t('fields.lacks', { labels: names(lacks) })}</p>
      )}
      {filled.length > 0 ? (
        <IconButton
          icon="edit"
          label={`${t('fields.edit')}: ${item.title}`}
          tip={t('fields.edit')}
          onClick={() => setOpen(true)}
        />
      ) : (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('fields.open', { labels: names(item.fields) })}
        </Button>
      )}
    </div>
  )
}

function problemWord(
  kind: 'disk-full' | 'storage' | 'disconnected' | 'invalidated' | 'unexpected',
  t: T,
): string {
  return t(`problem.${kind}`)
}

/** A date as it is written in the interface's language; everything else as it was entered. */
function valueWords({ kind }: ItemField, value: string, lang: Lang): string {
  const date = kind === 'date' ? new Date(`${value}T12:00:00`) : null
  if (!date || Number.isNaN(date.getTime())) return value
  return date.toLocaleDateString(lang === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium' })
}

import { formatWhen } from '@/lib/i18n'
import type { Lang } from '@/lib/ticket'

/** A moment as short as its distance allows, the whole of it in the tip. `now` in epoch ms. */
export function When({ iso, now, lang }: { iso: string; now: number; lang: Lang }) {
  const full = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso))
  return (
    <time dateTime={iso} data-tip={full}>
      {formatWhen(iso, now, lang)}
    </time>
  )
}

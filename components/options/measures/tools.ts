import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type MeasuresWords, measuresWords } from '@/lib/i18n/words/measures'
import { effectiveChecklists } from '@/lib/settings'
import type { Measures } from '@/lib/stats'
import type { Lang } from '@/lib/ticket'
import { type OptionsTools, useOptions } from '../context'
import { usePanelWords } from '../panel-words'

export type MeasuresTools = OptionsTools & {
  /** This page's own words, which come with it. */
  mt: Translate<MeasuresWords>
  /** What a checklist item is called now; null: it is in no checklist any more. */
  titleOf: (itemId: string) => string | null
  /** The same, or words that say so. */
  itemName: (itemId: string) => string
  /** A rule of the coach, a kind of playbook or of notice; an id without words stands for itself. */
  ruleName: (rule: string) => string
  playbookName: (kind: string) => string
  noticeName: (kind: string) => string
}

export function useMeasures(): MeasuresTools {
  const tools = useOptions()
  const { lang, desk } = tools
  const panelT = usePanelWords()
  const settings = desk.settings.value
  const builtIn = desk.builtIn.value
  return useMemo(() => {
    const mt = translator(measuresWords, lang)
    const titles = new Map<string, string>()
    const lists = effectiveChecklists(builtIn, settings)
    // Lists of the other language last: built-in items have the same ids in both.
    for (const list of [...lists.filter((one) => one.lang !== other(lang)), ...lists])
      for (const { id, title } of list.items) if (!titles.has(id)) titles.set(id, title)
    const named = (t: (key: never) => string, start: string) => (id: string) => {
      const key = `${start}.${id}`
      const words = t(key as never)
      return words === key ? id : words
    }
    const titleOf = (id: string) => titles.get(id) ?? null
    return {
      ...tools,
      mt,
      titleOf,
      itemName: (id) => titleOf(id) ?? mt('item.gone', { id }),
      ruleName: named(panelT, 'coach.rule'),
      playbookName: named(panelT, 'playbook.kind'),
      noticeName: named(mt, 'kind'),
    }
  }, [tools, lang, settings, builtIn, panelT])
}

function other(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh'
}

/** A number of the span before: nothing recorded is not zero. */
export function earlierCell(before: Measures, n: number | undefined): string {
  return before.days === 0 ? '–' : String(n ?? 0)
}

/** A local date in words: "Sun 22 Nov" or, `short`, "22 Nov". */
export function dayWords(day: string, lang: Lang, short = false): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(!short && { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
  }).format(new Date(year, month - 1, date))
}

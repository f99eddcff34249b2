/** Why a phrase is recommended, in words. */
import type { Because } from '@/lib/phrasing/types'
import type { T } from '../context'
import { quote } from '../cue/quote'

/** "upset, repeated"; empty without a reason. `itemTitle` finds the title of a checklist item by its id. */
export function becauseWords(
  because: readonly Because[],
  t: T,
  itemTitle: (id: string) => string | null,
): string {
  return [...new Set(because.map((why) => reason(why, t, itemTitle)))].join(t('list.comma'))
}

function reason(why: Because, t: T, itemTitle: (id: string) => string | null): string {
  switch (why.kind) {
    case 'moment':
      return t(`moment.${why.moment}`).toLowerCase()
    case 'mood':
      return t(`mood.${why.mood}`)
    case 'risk':
      return t(`risk.${why.risk}`)
    case 'words':
      return why.words.map((word) => quote(word, t, 24)).join(t('list.comma'))
    case 'item': {
      const title = itemTitle(why.itemId)
      return title === null ? t('because.item') : quote(title, t, 40)
    }
    case 'fact':
    case 'said':
      return why.text
    case 'often-used':
      return t('because.often-used')
  }
}

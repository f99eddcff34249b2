import { useMemo } from 'preact/hooks'
import { type Translate, translator } from '@/lib/i18n'
import { type LibraryWords, libraryWords } from '@/lib/i18n/words/library'
import { type OptionsWords, optionsWords } from '@/lib/i18n/words/options'
import type { LibraryStep } from '@/lib/library/types'
import type { Problem } from '@/lib/messaging'
import { type OptionsTools, type T, useOptions } from '../context'
import { type LibraryDesk, libraryDesk } from './desk'

export type LT = Translate<LibraryWords>
export type LibraryTools = OptionsTools & {
  library: LibraryDesk
  /** The words of this section, which come with it. */
  lt: LT
  /** Trouble in words. */
  why(problem: Problem): string
}

export function useLibrary(): LibraryTools {
  const tools = useOptions()
  const { lang, platform, t } = tools
  return useMemo(
    () => ({
      ...tools,
      library: libraryDesk(platform),
      lt: translator(libraryWords, lang),
      why: ({ kind, detail }) => t(`trouble.${kind}`, { detail }),
    }),
    [tools, lang, platform, t],
  )
}

const PREFIX = 'intent.'
/** Every intent that there is a word for. */
export const intentIds = Object.keys(optionsWords.en)
  .filter((key) => key.startsWith(PREFIX))
  .map((key) => key.slice(PREFIX.length))

/** An intent of a team's own, for which there is no word, is shown by its id. */
export function intentWords(id: string, t: T): string {
  const key = PREFIX + id
  return Object.hasOwn(optionsWords.en, key) ? t(key as keyof OptionsWords) : id
}

/** What a step did: "Changed “Refund” and 3 more". */
export function stepWords({ what, title, n }: LibraryStep, lt: LT): string {
  const first = lt(`step.${what}`, { title })
  return n > 1 ? lt('step.more', { what: first, n: n - 1 }) : first
}

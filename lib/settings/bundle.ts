/** Settings as a file: out to a colleague, in from one. */
import { translator } from '@/lib/i18n'
import type { Lang } from '@/lib/ticket'
import { z } from '@/lib/zod'
import { understand } from './migrations'
import type { Settings } from './types'
import { explainIssues, validateSettings } from './validate'
import { settingsWords } from './words'

const PRODUCT = 'outside-first'
/** Settings are some tens of kilobytes, thousands of phrases some megabytes; a file of this many characters is something else. */
const MOST_CHARS = 20_000_000

/** The settings as JSON text, indented so that people and version control can read it; with a team's phrases, where it has some. */
export function exportSettings(settings: Settings, phrases: readonly object[] = []): string {
  const file = { product: PRODUCT, kind: 'settings', settings, ...(phrases.length > 0 ? { phrases } : {}) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** `phrases`: as the file has them, not looked at yet; left out where it has none. */
export type Imported =
  | { ok: true; settings: Settings; phrases?: unknown[] }
  | { ok: false; problems: string[] }

/** The settings in a file's text, brought up to this version, or why not, in words for the person who chose it. */
export function importSettings(text: string, lang: Lang): Imported {
  const t = translator(settingsWords, lang)
  const no = (...problems: string[]): Imported => ({ ok: false, problems })
  if (text.length > MOST_CHARS) return no(t('tooLarge'))
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return no(t('notJson'))
  }
  if (typeof file !== 'object' || file === null) return no(t('otherProduct'))
  const { product, kind, settings, phrases } = file as Record<string, unknown>
  if (product !== PRODUCT) return no(t('otherProduct'))
  if (kind !== 'settings') return no(t('otherKind'))
  const meaning = understand(settings)
  if (meaning.kind === 'newer') return no(t('newerFile', { n: meaning.version }))
  if (meaning.kind === 'damaged') {
    if (meaning.error instanceof z.ZodError) {
      return no(...explainIssues(meaning.error, lang, settings).map((problem) => problem.text))
    }
    return no(t('olderFile', { n: String((settings as Partial<Settings> | null)?.version) }))
  }
  const checked = validateSettings(meaning.settings, lang)
  if (checked.ok) return Array.isArray(phrases) ? { ...checked, phrases } : checked
  return no(...checked.problems.map((problem) => problem.text))
}

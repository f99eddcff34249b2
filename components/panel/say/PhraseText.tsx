import type { Recommendation } from '@/lib/phrasing/types'
import { usePanel } from '../context'
import { gapName, pieces } from './gaps'

type PhraseTextProps = {
  phrase: Recommendation
  /** What has been filled in so far, by Liquid name. */
  values?: Record<string, string>
}

/** A phrase as it will be inserted, its gaps marked and named. */
export function PhraseText({ phrase, values = {} }: PhraseTextProps) {
  const { t } = usePanel()
  return pieces(phrase.text, phrase.missing).map((piece, at) => {
    const place = `${at}:${piece.text}`
    if (!piece.missing) return <span key={place}>{piece.text}</span>
    const value = values[piece.missing.name]?.trim()
    if (value) {
      return (
        <span key={place} class="filled">
          {value}
        </span>
      )
    }
    return (
      <mark key={place} class="gap">
        <span class="hidden">{t('say.gap')}</span>
        {gapName(piece.missing.name, t)}
      </mark>
    )
  })
}

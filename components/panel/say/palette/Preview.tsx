import { Button } from '@/components/shared'
import type { Recommendation } from '@/lib/phrasing/types'
import { usePanel } from '../../context'
import { insertWord } from '../PhraseRow'
import { PhraseText } from '../PhraseText'

type PreviewProps = {
  /** Null until it is here. */
  phrase: Recommendation | null
  onInsert: () => void
  onCopy: () => void
}

/** The phrase as it would stand in the reply; a broken one with what is wrong instead. */
export function Preview({ phrase, onInsert, onCopy }: PreviewProps) {
  const { state, t } = usePanel()
  const asks = new Set(phrase?.missing.map((gap) => gap.name)).size
  const audience = state.target.value?.audience
  return (
    <section class="palette-preview" aria-label={t('palette.preview')}>
      {phrase && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a text to read. */}
          <div
            class="palette-text"
            role="group"
            aria-label={phrase.title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long phrase is scrolled by keys.
            tabIndex={0}
            dir="auto"
            lang={phrase.lang === 'zh' ? 'zh-CN' : 'en'}
          >
            {phrase.problem ? (
              <p class="palette-problem">{phrase.problem}</p>
            ) : (
              <PhraseText phrase={phrase} />
            )}
          </div>
          {!phrase.problem && (
            <div class="palette-actions">
              {asks > 0 && <span class="quiet">{t('palette.asks', { n: asks })}</span>}
              <Button kind="quiet" onClick={onCopy}>
                {t('palette.copy')}
              </Button>
              <Button kind="primary" onClick={onInsert}>
                {t(audience ? insertWord(audience) : 'palette.insert')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { formatWhen } from '@/lib/i18n'
import type { Message } from '@/lib/ticket'
import { usePanel } from '../context'
import { pieces } from './excerpt'

/** Longer messages are cut around their words first, in characters. */
const MOST = 400
const WHOLE = 100_000

type ExcerptProps = {
  message: Message | null
  /** The stretches that matter; one whose words stand elsewhere by now is not marked. */
  marks: readonly { start: number; end: number; text: string }[]
  tag: string
}

/** A message of the customer with the words that matter marked. Text only: nothing of it is markup. */
export function Excerpt({ message, marks, tag }: ExcerptProps) {
  const { state, t, lang } = usePanel()
  const [whole, setWhole] = useState(false)
  if (!message) return <p class="quiet">{t('excerpt.gone')}</p>
  const { text, at } = message
  if (text.trim() === '') return <p class="quiet">{t('excerpt.empty')}</p>
  const held = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.text)
  const shown = pieces(text, held, whole ? WHOLE : MOST)
  const title = at ? t('excerpt.of', { when: formatWhen(at, state.now.value, lang) }) : t('excerpt.undated')
  return (
    <div class="excerpt">
      <section
        class="excerpt-text"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long message scrolls, also by keys.
        tabIndex={0}
        data-part="mood"
        lang={tag}
        dir="auto"
      >
        {shown.pieces.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}
      </section>
      <p class="excerpt-foot">
        <span class="quiet">{title}</span>
        {(shown.cut || whole) && (
          <Button kind="quiet" onClick={() => setWhole(!whole)}>
            {t(whole ? 'excerpt.short' : 'excerpt.whole')}
          </Button>
        )}
      </p>
    </div>
  )
}

import { useOptions } from '../context'
import { Section } from '../parts/Section'
import { LearnedPart } from './LearnedPart'
import { TradeWords } from './TradeWords'
import { TryIt } from './TryIt'
import { useWords } from './words'
import './cue.css'

/** How moods are read here: words of the trade, a message to try them on, and what was learned. */
export function CuePage() {
  const { t } = useOptions()
  const w = useWords()
  return (
    <Section title={t('section.cue')} lead={w('lead')}>
      <LearnedPart />
      <TradeWords />
      <TryIt />
    </Section>
  )
}

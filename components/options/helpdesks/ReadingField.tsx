import type { Reading } from '@/lib/helpdesks/custom/definition'
import { KeptField } from '../parts/KeptField'
import { selectorProblem } from './check'
import { useEditor } from './context'
import { putReading, readingAt } from './places'
import { SelectorField } from './SelectorField'

/** One value on the page: where it stands, and, folded, which part of that is the value. */
export function ReadingField({ path, label, is }: { path: string; label: string; is?: string }) {
  const { h, helpdesk } = useEditor()
  const reading = readingAt(helpdesk, path)
  return (
    <SelectorField path={path} label={label} is={is}>
      {reading && (
        <details class="details">
          <summary>
            {h('reading.more')} <span class="hidden">{label}</span>
            <span class="quiet">{summaryOf(reading, h('reading.attribute'), h('reading.others'))}</span>
          </summary>
          <Details path={path} reading={reading} />
        </details>
      )}
    </SelectorField>
  )
}

/** What of it is in use, so that a folded part hides nothing that matters. */
function summaryOf({ attribute, after, before, selectors }: Reading, word: string, others: string): string {
  const parts = [
    attribute && `${word}: ${attribute}`,
    (after ?? before) !== null && `${after ?? ''} … ${before ?? ''}`,
    selectors.length > 1 && `${others}: ${selectors.length - 1}`,
  ].filter(Boolean)
  return parts.length > 0 ? ` ${parts.join(' · ')}` : ''
}

function Details({ path, reading }: { path: string; reading: Reading }) {
  const { h, put, readOnly } = useEditor()
  const change = (more: Partial<Reading>) =>
    put((now) => putReading(now, path, { ...(readingAt(now, path) ?? reading), ...more }), path)
  const field = (key: 'attribute' | 'after' | 'before') => (
    <KeptField
      label={h(`reading.${key}`)}
      value={reading[key] ?? ''}
      disabled={readOnly}
      class="code"
      onKeep={(text) => {
        const value = key === 'attribute' ? text.trim() : text
        if (key === 'attribute' && value !== '' && !/^[a-zA-Z][\w:-]{0,60}$/.test(value))
          return h('wrong.attribute')
        return change({ [key]: value === '' ? null : value })
      }}
    />
  )
  return (
    <div class="details-in">
      {field('attribute')}
      <p class="quiet">{h('reading.attributeIs')}</p>
      <div class="form-line even">
        {field('after')}
        {field('before')}
      </div>
      <KeptField
        label={h('reading.others')}
        value={reading.selectors.slice(1).join('\n')}
        long
        disabled={readOnly}
        class="code"
        onKeep={(text) => {
          const others = text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
          const wrong = others.map(selectorProblem).find(Boolean)
          return wrong ? h(wrong) : change({ selectors: [reading.selectors[0] ?? '', ...others] })
        }}
      />
      <p class="quiet">{h('reading.othersIs')}</p>
    </div>
  )
}

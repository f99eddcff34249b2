import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { type ReportWords, reportOf } from '@/lib/health'
import type { SiteHealth } from '@/lib/health/types'
import type { Translate } from '@/lib/i18n'
import type { HealthWords } from '@/lib/i18n/words/health'
import { useOptions } from '../context'

/** The report as it will be copied, to the letter, and the button that copies it. */
export function HealthReport({ site, h }: { site: SiteHealth; h: Translate<HealthWords> }) {
  const { platform } = useOptions()
  const [said, setSaid] = useState<string | null>(null)
  const text = reportOf(site, reportWords(h))
  return (
    <details class="reads-report">
      <summary>
        {h('reads.report')} <span class="hidden">{site.host}</span>
      </summary>
      <p class="quiet">{h('reads.reportIs')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that. */}
      <pre tabIndex={0}>{text}</pre>
      <Button
        onClick={() =>
          void platform.copy(text).then((done) => setSaid(h(done ? 'reads.copied' : 'reads.notCopied')))
        }
      >
        {h('reads.copy')} <span class="hidden">{site.host}</span>
      </Button>
      <p class="message" role="status">
        {said}
      </p>
    </details>
  )
}

export function reportWords(h: Translate<HealthWords>): ReportWords {
  return {
    title: h('report.title'),
    read: h('report.read'),
    well: h('report.well'),
    missing: h('report.missing'),
    lost: h('report.lost'),
    none: h('report.none'),
    never: h('report.never'),
    about: h('report.about'),
  }
}

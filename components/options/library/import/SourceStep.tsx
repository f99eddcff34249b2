import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { ImportT } from '@/lib/i18n/words/import'
import { same } from '../../carry'
import { useOptions } from '../../context'
import { FilePlace } from './FilePlace'
import { type Sources, sourcesOf } from './sources'
import type { Import } from './use-import'

/** A look at the browser's own list of tabs; no helpdesk is asked anything. */
const EVERY_MS = 2_000

/** Where from: the helpdesks that stand in open tabs, or a file. */
export function SourceStep({ course, t }: { course: Import; t: ImportT }) {
  const sources = useSources()
  return (
    <div class="import-body">
      <h3>{t('source.tabs')}</h3>
      <p class="quiet">{t('source.tabsIs')}</p>
      {sources && <Tabs sources={sources} course={course} t={t} />}
      <h3>{t('source.file')}</h3>
      <p class="quiet">{t('source.fileIs')}</p>
      <FilePlace onRead={course.give} t={t} />
    </div>
  )
}

function Tabs({ sources: { open, closed }, course, t }: { sources: Sources; course: Import; t: ImportT }) {
  const { platform } = useOptions()
  return (
    <>
      {open.length > 0 && (
        <ul class="import-sources">
          {open.map((source) => (
            <li key={source.host}>
              <span>
                <bdi class="import-host">{source.host}</bdi>
                <span class="quiet">{t(`source.${source.helpdesk}`)}</span>
              </span>
              <button
                type="button"
                class="btn"
                aria-label={t('source.readOf', { host: source.host, what: t(`source.${source.helpdesk}`) })}
                onClick={() => course.start(source)}
              >
                {t('source.read')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && (
        <p class="hint calm">{t(closed.length > 0 ? 'source.noTabKnown' : 'source.noTab')}</p>
      )}
      {closed.length > 0 && (
        <p class="import-open">
          {closed.slice(0, 5).map(({ host, url }) => (
            <Button key={host} kind="quiet" onClick={() => void platform.ask('ticket/go', { url })}>
              {t('source.open', { host })}
            </Button>
          ))}
        </p>
      )}
      <p class="quiet import-small">{t('source.elsewhere')}</p>
    </>
  )
}

/** Null until they are known. Looked for again while they are shown: a tab may be opened beside this one. */
function useSources(): Sources | null {
  const { platform, desk } = useOptions()
  const { sites } = desk.settings.value
  const [sources, setSources] = useState<Sources | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      const [tabs, read] = await Promise.all([
        platform.ask('helpdesk/tabs', { host: null }).catch(() => []),
        platform.ask('health/read', null).catch(() => []),
      ])
      const found = sourcesOf(tabs, { sites, read })
      if (!stop.signal.aborted) setSources((known) => (same(known, found) ? known : found))
    }
    void look()
    window.addEventListener('focus', look, { signal: stop.signal })
    document.addEventListener('visibilitychange', look, { signal: stop.signal })
    const timer = setInterval(look, EVERY_MS)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  }, [platform, sites])
  return sources
}

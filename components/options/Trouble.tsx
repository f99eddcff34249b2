import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { validateSettings } from '@/lib/settings'
import type { Lang } from '@/lib/ticket'
import { useOptions } from './context'

/** Wrong places of damaged settings that are named. */
const MOST_NAMED = 3

/** What is wrong with stored data: what it is, what happens meanwhile, and the way out. */
export function Trouble() {
  const { desk, platform, t, lang } = useOptions()
  const problem = desk.problem.value
  const damaged = problem?.kind === 'damaged-settings'
  const [named, setNamed] = useState<string[]>([])
  useEffect(() => {
    if (!damaged) return
    void platform.storedSettings().then((text) => setNamed(whatIsDamaged(text, lang)))
  }, [damaged, platform, lang])
  if (!problem) return null
  const detail = damaged ? named.map((text) => `${t('trouble.first')}${text}`).join('') : problem.detail
  return (
    <div class="trouble" role="alert">
      <p dir="auto">{t(`trouble.${problem.kind}`, { detail })}</p>
      {(damaged || problem.kind === 'newer-settings') && (
        <Button
          onClick={() =>
            void platform
              .storedSettings()
              .then((text) => platform.download('outside-first-stored-settings.json', text))
          }
        >
          {t('trouble.download')}
        </Button>
      )}
    </div>
  )
}

/** The wrong places in plain words; nothing where the stored text itself is no settings at all. */
function whatIsDamaged(stored: string, lang: Lang): string[] {
  try {
    const checked = validateSettings((JSON.parse(stored) as { settings?: unknown }).settings, lang)
    return checked.ok ? [] : checked.problems.slice(0, MOST_NAMED).map((problem) => problem.text)
  } catch {
    return []
  }
}

import { Button, Waiting } from '@/components/shared'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import type { Lang } from '@/lib/ticket'

type StartPageProps = { lang: Lang; failed: string | null; onRetry: () => void }

/** Before the settings are there, or when they could not be asked for. */
export function StartPage({ lang, failed, onRetry }: StartPageProps) {
  const t = translator(optionsWords, lang)
  return (
    <main class="page start">
      <h1>Outside First</h1>
      {failed === null ? (
        <Waiting words={t('page.loading')} lines={3} />
      ) : (
        <>
          <p>{t('page.failed')}</p>
          <p class="quiet">{failed}</p>
          <Button onClick={onRetry}>{t('page.retry')}</Button>
        </>
      )}
    </main>
  )
}

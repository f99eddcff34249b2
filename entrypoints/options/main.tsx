import '@/components/shared/tokens.css'
import '@/components/shared/controls.css'
import '@/components/panel/frame.css'
import '@/components/panel/checklist/checklist.css'
import '@/components/options/options.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { type Desk, makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import { StartPage } from '@/components/options/StartPage'
import { applyTheme, lastTheme } from '@/components/shared/theme'
import { resolveLocale } from '@/lib/i18n'
import { ask } from '@/lib/messaging'
import { onSettingsStored } from '@/lib/settings'
import { platform } from './platform'

const place = document.getElementById('app') as HTMLElement
let stopTheme = applyTheme(lastTheme())

/** Saves what is still waiting when the page goes, and takes over what others change. */
function keepInStep(desk: Desk): void {
  effect(() => {
    stopTheme()
    stopTheme = applyTheme(desk.settings.value.theme)
  })
  effect(() => {
    document.documentElement.lang = desk.lang.value === 'zh' ? 'zh-CN' : 'en'
  })
  onSettingsStored(() => void desk.refresh())
  window.addEventListener('pagehide', () => void desk.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void desk.flush()
  })
}

async function open(): Promise<void> {
  const lang = resolveLocale('auto', platform.uiLanguage)
  render(<StartPage lang={lang} failed={null} onRetry={() => void open()} />, place)
  try {
    const desk = makeDesk(platform, await ask('options/read', null))
    keepInStep(desk)
    render(<OptionsPage desk={desk} platform={platform} />, place)
  } catch (error) {
    render(<StartPage lang={lang} failed={String(error)} onRetry={() => void open()} />, place)
  }
}

void open()

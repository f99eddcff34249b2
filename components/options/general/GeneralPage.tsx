import { Segmented } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { PanelSettings, Settings } from '@/lib/settings/types'
import { problemAt, useOptions } from '../context'
import { KeptField } from '../parts/KeptField'
import { Section } from '../parts/Section'
import { Setting } from '../parts/Setting'
import { MiniPage } from './MiniPage'
import { isShortcutPrefix, wholeNumber } from './number'

/** Language, looks, and where a panel starts. */
export function GeneralPage() {
  const { desk, t, readOnly } = useOptions()
  const settings = desk.settings.value
  const change = (patch: Partial<Settings>, label: string, run?: string) =>
    desk.change({ ...desk.settings.peek(), ...patch }, { what: t('did.changed', { what: label }), run })
  const changePanel = (patch: Partial<PanelSettings>, label: string, run?: string) =>
    change({ panel: { ...desk.settings.peek().panel, ...patch } }, label, run)
  const choices = <V extends string>(words: Record<V, string>) =>
    (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label, disabled: readOnly }))
  /** Keeps a whole number, or says what is wrong with it. */
  const number = (label: string, keep: (n: number) => ReturnType<typeof change>) => (text: string) => {
    const n = wholeNumber(text)
    if (n === null) return t('save.invalid', { label, what: t('general.notNumber') })
    return problemAt(keep(n), label, t)
  }
  return (
    <Section
      title={t('section.general')}
      lead={t('general.lead')}
      preview={<MiniPage panel={settings.panel} />}
      previewLabel={t('page.preview')}
    >
      <div class="settings">
        <Setting label={t('general.language')} is={t('general.languageIs')}>
          <Segmented
            label={t('general.language')}
            value={settings.locale}
            choices={choices({ auto: t('general.auto'), en: 'English', zh: '简体中文' })}
            onChange={(locale) => change({ locale }, t('general.language'))}
          />
        </Setting>
        <Setting label={t('general.theme')} is={t('general.themeIs')}>
          <Segmented
            label={t('general.theme')}
            value={settings.theme}
            choices={choices({ auto: t('general.auto'), light: t('general.light'), dark: t('general.dark') })}
            onChange={(theme) => change({ theme }, t('general.theme'))}
          />
        </Setting>
        <Setting label={t('general.side')} is={t('general.sideIs')}>
          <Segmented
            label={t('general.side')}
            value={settings.panel.side}
            choices={choices({ left: t('general.left'), right: t('general.right') })}
            onChange={(side) => changePanel({ side }, t('general.side'))}
          />
        </Setting>
        <Setting label={t('general.mode')} is={t('general.modeIs')}>
          <Segmented
            label={t('general.mode')}
            value={settings.panel.mode}
            choices={choices({ push: t('general.push'), float: t('general.float') })}
            onChange={(mode) => changePanel({ mode }, t('general.mode'))}
          />
        </Setting>
        <Setting label={t('general.width')} is={t('general.widthIs')} id="width-is">
          <KeptField
            label={t('general.width')}
            quietLabel
            narrow
            unit={t('general.px')}
            describedBy="width-is"
            disabled={readOnly}
            value={String(settings.panel.width)}
            onKeep={number(t('general.width'), (width) =>
              changePanel({ width }, t('general.width'), 'width'),
            )}
          />
        </Setting>
        <Setting label={t('general.collapsed')} is={t('general.collapsedIs')}>
          <Switch
            label={t('general.collapsed')}
            quietLabel
            on={settings.panel.collapsed}
            disabled={readOnly}
            onChange={(collapsed) => changePanel({ collapsed }, t('general.collapsed'))}
          />
        </Setting>
        <Setting label={t('general.atRisk')} is={t('general.atRiskIs')} id="risk-is">
          <KeptField
            label={t('general.atRisk')}
            quietLabel
            narrow
            unit={t('general.percent')}
            describedBy="risk-is"
            disabled={readOnly}
            value={String(Math.round(settings.atRiskShare * 100))}
            onKeep={(text) => {
              const label = t('general.atRisk')
              const n = wholeNumber(text)
              if (n === null) return t('save.invalid', { label, what: t('general.notNumber') })
              if (n < 10 || n > 99) return t('save.invalid', { label, what: t('general.range') })
              return problemAt(change({ atRiskShare: n / 100 }, label, 'risk'), label, t)
            }}
          />
        </Setting>
        <Setting label={t('general.agentName')} is={t('general.agentNameIs')} id="name-is">
          <KeptField
            label={t('general.agentName')}
            quietLabel
            describedBy="name-is"
            disabled={readOnly}
            value={settings.agentName}
            onKeep={(agentName) =>
              problemAt(change({ agentName }, t('general.agentName'), 'name'), t('general.agentName'), t)
            }
          />
        </Setting>
        <Setting label={t('general.shortcuts')} is={t('general.shortcutsIs')} id="shortcuts-is">
          <Switch
            label={t('general.shortcuts')}
            quietLabel
            on={settings.shortcuts.on}
            disabled={readOnly}
            onChange={(on) => change({ shortcuts: { ...settings.shortcuts, on } }, t('general.shortcuts'))}
          />
        </Setting>
        {settings.shortcuts.on && (
          <Setting label={t('general.prefix')} is={t('general.prefixIs')} id="prefix-is">
            <KeptField
              label={t('general.prefix')}
              quietLabel
              narrow
              describedBy="prefix-is"
              disabled={readOnly}
              value={settings.shortcuts.prefix}
              onKeep={(text) => {
                const label = t('general.prefix')
                const prefix = text.trim()
                if (!isShortcutPrefix(prefix))
                  return t('save.invalid', { label, what: t('general.notPrefix') })
                return problemAt(
                  change({ shortcuts: { ...settings.shortcuts, prefix } }, label, 'prefix'),
                  label,
                  t,
                )
              }}
            />
          </Setting>
        )}
      </div>
    </Section>
  )
}

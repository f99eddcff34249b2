import { useEffect, useState } from 'preact/hooks'
import { Button, Key } from '@/components/shared'
import type { PanelWords } from '@/lib/i18n/words/panel'
import { useOptions } from '../context'
import { usePanelWords } from '../panel-words'
import { Section } from '../parts/Section'

const inPanel: [key: keyof PanelWords, keys: string[]][] = [
  ['keys.list', ['C']],
  ['keys.say', ['F']],
  ['keys.search', ['/']],
  ['keys.mood', ['M']],
  ['keys.wrong', ['W']],
  ['keys.note', ['N']],
  ['keys.move', ['Arrows']],
  ['keys.insert', ['Enter']],
  ['keys.leave', ['Escape']],
]
const onItem: [key: keyof PanelWords, keys: string[]][] = [
  ['keys.tick', ['Space']],
  ['keys.skip', ['S']],
  ['keys.phrases', ['P']],
]

/** All keys, the version and the licence. */
export function AboutPage() {
  const { platform, t } = useOptions()
  const panelT = usePanelWords()
  const [toggle, setToggle] = useState<string | null>(null)
  useEffect(() => {
    void platform.toggleKey().then(setToggle)
  }, [platform])
  return (
    <Section title={t('section.about')} lead={t('about.lead')}>
      <h2>{t('about.browserKeys')}</h2>
      <dl class="table">
        <Line name={panelT('keys.toggle')} keys={toggle ? [toggle] : []} none={t('about.noShortcut')} />
      </dl>
      <Button onClick={() => void platform.openShortcutPage()}>{t('about.changeShortcut')}</Button>
      <h2>{panelT('keys.anywhere')}</h2>
      <dl class="table">
        <Line name={panelT('keys.insertN')} keys={['Alt+1', 'Alt+5']} />
      </dl>
      <h2>{panelT('keys.inPanel')}</h2>
      <dl class="table">
        {inPanel.map(([name, keys]) => (
          <Line key={name} name={panelT(name)} keys={keys} />
        ))}
        <Line name={t('about.help')} keys={['?']} />
      </dl>
      <h2>{panelT('keys.checklist')}</h2>
      <dl class="table">
        {onItem.map(([name, keys]) => (
          <Line key={name} name={panelT(name)} keys={keys} />
        ))}
      </dl>
      <h2>{t('about.thisPage')}</h2>
      <dl class="table">
        <Line name={t('about.moveItem')} keys={['Alt+↑', 'Alt+↓']} />
        <Line name={t('about.undo')} keys={['Ctrl+Z']} />
      </dl>
      <h2>{t('about.about')}</h2>
      <dl class="table">
        <div>
          <dt>{t('about.version')}</dt>
          <dd>{platform.manifest.version}</dd>
        </div>
        <div>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licenceIs')}</dd>
        </div>
        <div>
          <dt>{t('about.network')}</dt>
          <dd>{t('about.networkIs')}</dd>
        </div>
      </dl>
    </Section>
  )
}

type LineProps = { name: string; keys: string[]; none?: string }

function Line({ name, keys, none }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {keys.map((one, at) => (
          <span key={one}>
            {at > 0 && ' … '}
            <Key keys={one} />
          </span>
        ))}
        {keys.length === 0 && none}
      </dd>
    </div>
  )
}

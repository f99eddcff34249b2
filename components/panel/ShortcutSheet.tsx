import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton, Key } from '@/components/shared'
import type { PanelWords } from '@/lib/i18n/words/panel'
import { usePanel } from './context'

type Line = [key: keyof PanelWords, keys: string[]]

const groups: { title: keyof PanelWords; lines: Line[] }[] = [
  {
    title: 'keys.anywhere',
    lines: [
      ['keys.toggle', ['Alt+Shift+O']],
      ['keys.insertN', ['Alt+1', 'Alt+5']],
      ['keys.palette', ['Ctrl+Shift+Space']],
    ],
  },
  {
    title: 'keys.inPanel',
    lines: [
      ['keys.list', ['C']],
      ['keys.say', ['F']],
      ['keys.coach', ['D']],
      ['keys.search', ['/']],
      ['keys.mood', ['M']],
      ['keys.wrong', ['W']],
      ['keys.note', ['N']],
      ['keys.remind', ['R']],
      ['keys.playbook', ['B']],
      ['keys.move', ['Arrows']],
      ['keys.insert', ['Enter']],
      ['keys.leave', ['Escape']],
      ['keys.help', ['?']],
    ],
  },
  {
    title: 'keys.checklist',
    lines: [
      ['keys.tick', ['Space']],
      ['keys.skip', ['S']],
      ['keys.phrases', ['P']],
      ['keys.history', ['H']],
    ],
  },
  {
    title: 'keys.inCoach',
    lines: [
      ['keys.coachInsert', ['Enter']],
      ['keys.coachWrong', ['X']],
    ],
  },
  {
    title: 'keys.promise',
    lines: [
      ['keys.confirm', ['Enter', 'Y']],
      ['keys.dismissPromise', ['X', 'Delete']],
    ],
  },
]

/** All keys on one sheet over the panel. */
export function ShortcutSheet() {
  const { ui, t } = usePanel()
  const close = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const root = close.current?.getRootNode() as Document | ShadowRoot
    const before = root.activeElement as HTMLElement | null
    close.current?.focus()
    return () => before?.focus()
  }, [])
  return (
    <div
      class="sheet"
      role="dialog"
      aria-modal="true"
      aria-labelledby="of-sheet-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        // The close button is the sheet's only stop: Tab stays on it.
        if (event.key === 'Tab') event.preventDefault()
      }}
    >
      <div class="sheet-head">
        <h2 id="of-sheet-title">{t('keys.title')}</h2>
        <IconButton
          icon="close"
          label={t('panel.close')}
          keys="Escape"
          elementRef={close}
          onClick={() => {
            ui.sheet.value = false
          }}
        />
      </div>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{t(group.title)}</h3>
          <dl class="keys">
            {group.lines.map(([words, keys]) => (
              <div key={words}>
                <dt>{t(words)}</dt>
                <dd>
                  {keys.map((key, at) => (
                    <span key={key}>
                      {at > 0 && (words === 'keys.insertN' ? ' – ' : ' ')}
                      <Key keys={key} />
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

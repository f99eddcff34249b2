import { Button } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { ComposerPlace } from '@/lib/helpdesks/custom/definition'
import { focusOn } from '../focus'
import { Select } from '../parts/Select'
import { tellProblem } from './check'
import { useEditor } from './context'
import { withEntry } from './edit'
import { SelectorField } from './SelectorField'
import { SelectorList } from './SelectorList'

const audiences = ['public', 'internal', 'unknown'] as const
const MOST = 8
/** What nearly every rich editor is. */
const blank: ComposerPlace = {
  selector: '[contenteditable="true"]',
  audience: 'unknown',
  tells: [],
  plain: false,
}

/** Where replies and notes are written, and who will read what is put there. */
export function Composers() {
  const { h, helpdesk, put, readOnly } = useEditor()
  const { composers } = helpdesk
  const change = (edit: (now: ComposerPlace[]) => ComposerPlace[], path: string) =>
    put((now) => ({ ...now, composers: edit(now.composers) }), path)
  const changeOne = (
    at: number,
    more: (now: ComposerPlace) => Partial<ComposerPlace>,
    path = `composers.${at}`,
  ) => change((now) => now.map((one, n) => (n === at ? { ...one, ...more(one) } : one)), path)
  return (
    <section aria-labelledby="composers-title" class="part">
      <h2 id="composers-title">{h('composers.title')}</h2>
      <p class="quiet">{h('composers.is')}</p>
      {composers
        .map((composer, at) => ({ composer, at, key: `composers.${at}` }))
        .map(({ composer, at, key }) => (
          <div key={key} class="composer">
            <SelectorField path={`composers.${at}`} label={h('composers.one', { n: at + 1 })} />
            <div class="composer-line">
              <Select
                label={h('composers.audience')}
                value={composer.audience}
                disabled={readOnly}
                choices={audiences.map((value) => ({ value, label: h(`audience.${value}`) }))}
                onChange={(audience) => changeOne(at, () => ({ audience }))}
              />
              <Switch
                label={h('composers.plain')}
                on={composer.plain}
                disabled={readOnly}
                onChange={(plain) => changeOne(at, () => ({ plain }))}
              />
              {!readOnly && (
                <Button
                  kind="quiet"
                  onClick={() => {
                    change((now) => withEntry(now, at, null), 'composers')
                    focusOn('add:composers')
                  }}
                >
                  {h('composers.remove')} <span class="hidden">{at + 1}</span>
                </Button>
              )}
            </div>
            <details class="details" open={composer.tells.length > 0}>
              <summary>{h('composers.tells')}</summary>
              <div class="details-in">
                <SelectorList
                  path={`composers.${at}.tells`}
                  label={h('composers.tells')}
                  is={h('composers.tellsIs')}
                  one={(n) => h('composers.tell', { n: n + 1 })}
                  count={composer.tells.length}
                  most={8}
                  check={tellProblem}
                  addLabel={h('composers.addTell')}
                  onAdd={() =>
                    changeOne(at, (now) => ({
                      tells: [...now.tells, { selector: 'url:#note', audience: 'internal' }],
                    }))
                  }
                  onRemove={(n) => changeOne(at, (now) => ({ tells: withEntry(now.tells, n, null) }))}
                  end={(n) => (
                    <Select
                      label={h('composers.tellMeans', { n: n + 1 })}
                      quietLabel
                      value={composer.tells[n]?.audience ?? 'internal'}
                      disabled={readOnly}
                      choices={(['public', 'internal'] as const).map((value) => ({
                        value,
                        label: h(`audience.${value}`),
                      }))}
                      onChange={(audience) =>
                        changeOne(at, (now) => ({
                          tells: now.tells.map((tell, index) => (index === n ? { ...tell, audience } : tell)),
                        }))
                      }
                    />
                  )}
                />
              </div>
            </details>
          </div>
        ))}
      {!readOnly && composers.length < MOST && (
        <span data-focus="add:composers" class="add">
          <Button
            onClick={() => {
              change((now) => [...now, blank], 'composers')
              focusOn(`composers.${composers.length}`)
            }}
          >
            {h('composers.add')}
          </Button>
        </span>
      )}
      <SelectorField path="openComposer" label={h('composers.open')} is={h('composers.openIs')} />
    </section>
  )
}

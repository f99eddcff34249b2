import { useId, useState } from 'preact/hooks'
import { Icon } from '@/components/shared'
import { focusOn } from '../focus'
import { type Line, valuesInUse } from './condition-model'
import { canBeNone, commonLanguages, languageName, languageTag, valueWords } from './condition-words'
import { useConditions } from './tools'

/** As the schema has it. */
const MOST_VALUES = 30
const LONGEST = 200

/** Values that are written: each becomes a chip with Enter, a comma, or when the field is left. */
export function FreeValues({ line, onChange }: { line: Line; onChange: (values: string[]) => void }) {
  const tools = useConditions()
  const { desk, st, lang, readOnly } = tools
  const [text, setText] = useState('')
  const id = useId()
  const { fact, values } = line
  const noneToo = canBeNone(fact)
  const { slaPolicies, checklists } = desk.settings.value
  const conditions = [
    ...slaPolicies.map((policy) => policy.when),
    ...checklists.flatMap((list) => [list.when, ...list.items.map((item) => item.when)]),
  ]
  const suggestions = [
    ...valuesInUse(conditions, fact),
    ...(fact === 'tag' ? ['vip'] : []),
    ...(fact === 'host' ? desk.settings.value.sites.map((site) => hostOf(site.host)) : []),
  ]
  const offered =
    fact === 'language'
      ? commonLanguages.map((tag) => languageName(tag, lang))
      : [...new Set(suggestions)].filter((one) => !values.includes(one))
  const add = (typed: string) => {
    const fresh = typed
      .split(/[,，、;；\n]/)
      .map((one) => (fact === 'language' ? languageTag(one, lang) : one.trim()).slice(0, LONGEST))
      .filter((one) => one !== '')
    const all = [...new Set([...values, ...fresh])].slice(0, MOST_VALUES)
    setText('')
    if (all.length > values.length) onChange(all)
  }
  return (
    <div class="condition-values" data-focus={id}>
      <div class="chips">
        {values
          .filter((value) => !(noneToo && value === 'none'))
          .map((value) => (
            <span key={value} class="chip chosen">
              <bdi>{valueWords(fact, value, tools)}</bdi>
              {!readOnly && (
                <button
                  type="button"
                  aria-label={st('when.removeValue', { value: valueWords(fact, value, tools) })}
                  onClick={() => {
                    onChange(values.filter((one) => one !== value))
                    focusOn(id)
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              )}
            </span>
          ))}
        {!readOnly && (
          <>
            <input
              class="input value-input"
              type="text"
              dir="auto"
              autoComplete="off"
              aria-label={st('when.value')}
              placeholder={st('when.addValue')}
              list={`${id}-offered`}
              value={text}
              onInput={(event) => {
                const typed = event.currentTarget.value
                // A suggestion that was chosen is finished; so is what ends with a comma.
                const chosen = event instanceof InputEvent ? false : offered.includes(typed)
                if (chosen || /[,，、;；]$/.test(typed)) add(typed)
                else setText(typed)
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing) {
                  event.preventDefault()
                  add(event.currentTarget.value)
                } else if (
                  event.key === 'Backspace' &&
                  event.currentTarget.value === '' &&
                  values.length > 0
                ) {
                  onChange(values.slice(0, -1))
                }
              }}
              onBlur={(event) => add(event.currentTarget.value)}
            />
            <datalist id={`${id}-offered`}>
              {offered.map((value) => (
                <option key={value} value={value} />
              ))}
            </datalist>
          </>
        )}
        {noneToo && (
          <label class="chip">
            <input
              type="checkbox"
              checked={values.includes('none')}
              disabled={readOnly}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...values, 'none']
                    : values.filter((value) => value !== 'none'),
                )
              }
            />
            {valueWords(fact, 'none', tools)}
          </label>
        )}
      </div>
      {values.length === 0 && <p class="quiet">{st('when.unfinished')}</p>}
      {fact === 'host' && <p class="quiet">{st('when.hostHint')}</p>}
    </div>
  )
}

/** A ticket's host has no scheme. */
function hostOf(site: string): string {
  return site.replace(/^[a-z]+:\/\//, '')
}

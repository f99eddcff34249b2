import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button, IconButton } from '@/components/shared'
import { focusOn } from '../focus'
import type { selectorProblem } from './check'
import { useEditor } from './context'
import { SelectorField } from './SelectorField'

type SelectorListProps = {
  /** Of the list: "messages.roles". Its entries are "messages.roles.0" and so on. */
  path: string
  label: string
  is?: string
  /** Name of one entry, for its field. */
  one: (at: number) => string
  count: number
  most: number
  addLabel: string
  /** Adds one that is complete in itself; without it an empty field is shown until something stands in it. */
  onAdd?: () => void
  onRemove: (at: number) => void
  end?: (at: number) => ComponentChildren
  check?: typeof selectorProblem
}

/** A list of selectors, each with its own field, to be added to and taken from. */
export function SelectorList(props: SelectorListProps) {
  const { path, label, is, one, count, most, addLabel, onAdd, onRemove, end, check } = props
  const { h, readOnly } = useEditor()
  /** The place of an empty field: once something stands in it, it is an entry like the others. */
  const [blank, setBlank] = useState<number | null>(null)
  const shown = count + (blank === count && count < most ? 1 : 0)
  return (
    <fieldset class="selector-list">
      <legend class="group-label">{label}</legend>
      {is && <p class="quiet">{is}</p>}
      {Array.from({ length: shown }, (_, at) => `${path}.${at}`).map((place, at) => (
        <SelectorField
          key={place}
          path={place}
          label={one(at)}
          quietLabel
          check={check}
          silent={path === 'marks' || path === 'messages.without'}
          end={
            <>
              {end && at < count && end(at)}
              {!readOnly && (
                <IconButton
                  icon="trash"
                  label={h('list.removeNamed', { name: one(at) })}
                  tip={h('list.remove')}
                  onClick={() => {
                    if (at < count) onRemove(at)
                    setBlank(null)
                    focusOn(at > 0 ? `${path}.${at - 1}` : `add:${path}`)
                  }}
                />
              )}
            </>
          }
        />
      ))}
      {!readOnly && shown < most && (
        <span data-focus={`add:${path}`} class="add">
          <Button
            kind="quiet"
            onClick={() => {
              if (onAdd) onAdd()
              else setBlank(count)
              focusOn(`${path}.${count}`)
            }}
          >
            + {addLabel}
          </Button>
        </span>
      )}
    </fieldset>
  )
}

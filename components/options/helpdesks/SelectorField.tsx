import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '@/components/shared'
import { KeptField } from '../parts/KeptField'
import { selectorProblem } from './check'
import { useEditor } from './context'
import { Found } from './Found'
import { isInMessage, putSelector, selectorAt } from './places'

type SelectorFieldProps = {
  path: string
  label: string
  /** A line about what belongs here. */
  is?: string
  quietLabel?: boolean
  check?: typeof selectorProblem
  /** More about this place, below the field. */
  children?: ComponentChildren
  /** Stands at the end of the line: a choice, a button. */
  end?: ComponentChildren
  /** What it reads is shown elsewhere. */
  silent?: boolean
}

/** One selector: typed or picked in the helpdesk's tab, and what it finds there now. */
export function SelectorField(props: SelectorFieldProps) {
  const { path, label, is, quietLabel, check = selectorProblem, children, end, silent } = props
  const { h, helpdesk, put, readOnly } = useEditor()
  const id = useId()
  return (
    <div class="selector" data-focus={path}>
      <div class="selector-line">
        <KeptField
          label={label}
          quietLabel={quietLabel}
          value={selectorAt(helpdesk, path)}
          disabled={readOnly}
          class="code"
          describedBy={is ? id : undefined}
          onKeep={(text) => {
            const wrong = check(text)
            return wrong ? h(wrong) : put((now) => putSelector(now, path, text), path)
          }}
        />
        {!readOnly && <PickButton path={path} label={label} />}
        {end}
      </div>
      {is && (
        <p class="quiet" id={id}>
          {is}
        </p>
      )}
      {!silent && <Found path={path} />}
      {children}
    </div>
  )
}

/** Starts picking in the helpdesk's tab; while it lasts, the same button ends it. */
function PickButton({ path, label }: { path: string; label: string }) {
  const { h, helpdesk, picking, live } = useEditor()
  const active = picking.path.value === path
  const needsItem = isInMessage(path) && helpdesk.messages.item === null
  const tip = needsItem ? h('pick.itemFirst') : live.tab.value ? h('pick.is') : h('pick.noTab')
  return (
    <span data-tip={tip} class="pick">
      <Button
        disabled={needsItem || live.tab.value === null}
        onClick={() => (active ? picking.stop() : picking.start(path, label))}
      >
        {h(active ? 'pick.stop' : 'pick.start')} <span class="hidden">{label}</span>
      </Button>
    </span>
  )
}

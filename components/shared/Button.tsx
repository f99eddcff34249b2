import type { ComponentChildren, Ref } from 'preact'
import { Icon, type IconName } from './icons'
import { ariaKey, keyName } from './keys'

type Common = {
  onClick?: (event: MouseEvent) => void
  disabled?: boolean
  /** The key that does the same, as in keys.ts ("Alt+1"): shown on hover and told to screen readers. */
  keys?: string
  tabIndex?: number
  class?: string
  elementRef?: Ref<HTMLButtonElement>
}

type ButtonProps = Common & {
  kind?: 'primary' | 'plain' | 'quiet'
  type?: 'button' | 'submit'
  children: ComponentChildren
}

/** A button with words. Its key stands on it when given. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', type = 'button', keys, children, elementRef, disabled, onClick, tabIndex } = props
  return (
    <button
      type={type}
      ref={elementRef}
      class={`btn ${kind} ${props.class ?? ''}`}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
      aria-keyshortcuts={keys && ariaKey(keys)}
    >
      {children}
      {keys && (
        <span class="btn-key" aria-hidden="true">
          {keyName(keys)}
        </span>
      )}
    </button>
  )
}

type IconButtonProps = Common & {
  icon: IconName
  /** What it does, in words: the accessible name. */
  label: string
  /** What the tip says, when shorter than the name. */
  tip?: string
  pressed?: boolean
  expanded?: boolean
  popup?: 'menu' | 'dialog'
}

/** A button of one drawn sign; its words stand in the tip and in the accessible name. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    tip = label,
    keys,
    pressed,
    expanded,
    popup,
    elementRef,
    disabled,
    onClick,
    tabIndex,
  } = props
  return (
    <button
      type="button"
      ref={elementRef}
      class={`icon-btn ${props.class ?? ''}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={popup}
      aria-keyshortcuts={keys && ariaKey(keys)}
      data-tip={tip}
      data-tip-keys={keys && keyName(keys)}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}

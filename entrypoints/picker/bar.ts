/** The small bar that says what is picked and how it fares. Drawn into the shield's own document. */
import type { Translate } from '@/lib/i18n'
import type { PickerWords } from '@/lib/i18n/words/picker'
import type { Picked, PickProblem } from '@/lib/picker'

export type Bar = { show(proposal: Picked | PickProblem | null, name: string | null): void }
type Doing = { take(): void; leave(): void; wider(): void; narrower(): void }

const MOST_TEXT = 60
const font =
  'font:400 13px/18px system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;'
const mono = 'font:500 12px/18px ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;'

export function makeBar(inner: Document, label: string, t: Translate<PickerWords>, doing: Doing): Bar {
  inner.documentElement.style.cssText = 'background:transparent;color-scheme:light;cursor:crosshair;'
  inner.body.style.cssText = 'margin:0;min-height:100vh;'
  const part = (tag: string, style: string, text = '') => {
    const element = inner.createElement(tag)
    element.style.cssText = style
    element.textContent = text
    return element
  }
  const bar = part(
    'div',
    `position:fixed;left:50%;bottom:16px;transform:translateX(-50%);box-sizing:border-box;width:min(720px,calc(100vw - 32px));display:grid;gap:4px;padding:12px 14px;border-radius:8px;background:#14201f;color:#e8eeed;box-shadow:0 8px 28px rgb(0 0 0 / 40%);cursor:default;${font}`,
  )
  bar.dataset.bar = ''
  bar.setAttribute('role', 'dialog')
  bar.setAttribute('aria-label', t('pick', { what: label }))
  const head = part('div', 'display:flex;align-items:center;gap:6px;')
  head.append(part('strong', 'flex:1;font-weight:600;', t('pick', { what: label })))
  const button = (words: string, key: string, press: () => void, primary = false) => {
    const made = part(
      'button',
      `all:unset;box-sizing:border-box;padding:4px 10px;border-radius:5px;cursor:pointer;font:500 12px/16px system-ui,sans-serif;${
        primary ? 'background:#72c7c4;color:#0b2021;' : 'background:#2b3637;color:#e8eeed;'
      }`,
      `${words} ${key}`,
    ) as HTMLButtonElement
    const rings = (on: boolean) => {
      made.style.outline = on ? '2px solid #72c7c4' : ''
      made.style.outlineOffset = '2px'
    }
    made.addEventListener('focus', () => rings(true))
    made.addEventListener('blur', () => rings(false))
    made.addEventListener('click', press)
    head.append(made)
    return made
  }
  button(t('wider'), '↑', doing.wider)
  button(t('narrower'), '↓', doing.narrower)
  const take = button(t('take'), '↵', doing.take, true)
  const leave = button(t('cancel'), 'Esc', doing.leave)
  keepFocusIn(bar, head.querySelector('button') as HTMLElement, leave)
  const said = part('div', 'color:#adbbba;')
  said.setAttribute('role', 'status')
  const selector = part('code', `${mono}overflow-wrap:anywhere;color:#edb658;`)
  bar.append(head, selector, said)
  inner.body.append(bar)
  inner.addEventListener('pointermove', ({ clientY, target }) => {
    // It steps aside for what lies under it.
    if ((target as Element).closest('[data-bar]')) return
    const high = inner.documentElement.clientHeight
    const below = clientY > high - bar.offsetHeight - 70
    bar.style.top = below ? '16px' : ''
    bar.style.bottom = below ? '' : '16px'
  })
  return {
    show(proposal, name) {
      const good = proposal !== null && typeof proposal === 'object'
      take.disabled = !good
      take.style.opacity = good ? '' : '0.5'
      selector.textContent = good ? proposal.selector : (name ?? '')
      said.textContent = !proposal ? t('how') : good ? fares(proposal, t) : t(proposal)
    },
  }
}

function fares({ found, of, sample, attribute }: Picked, t: Translate<PickerWords>): string {
  const text = sample.length > MOST_TEXT ? `${sample.slice(0, MOST_TEXT)} …` : sample
  return [
    of === null ? t('found', { n: found }) : t('foundIn', { n: found, of }),
    text ? t('reads', { text }) : t('empty'),
    attribute && t('attribute', { name: attribute }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Tab goes round in the bar: the page behind is not to be operated now. */
function keepFocusIn(bar: HTMLElement, first: HTMLElement, last: HTMLElement): void {
  bar.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return
    const active = bar.ownerDocument.activeElement
    const inBar = active !== null && bar.contains(active)
    if (inBar && active !== (event.shiftKey ? first : last)) return
    event.preventDefault()
    ;(event.shiftKey ? last : first).focus()
  })
}

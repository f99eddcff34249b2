import { Button } from '@/components/shared'
import { useOptions } from '../context'
import { useEditor } from './context'

/** While something is picked in the helpdesk's tab: that it is so, and a way to end it from here. Afterwards what went wrong. */
export function PickBar() {
  const { h, picking } = useEditor()
  const { t } = useOptions()
  const active = picking.path.value !== null
  const said = picking.said.value
  return (
    <div class={active || said?.trouble ? 'pick-bar active' : 'pick-bar'} role="status">
      {active && (
        <>
          <span>{h('pick.active')}</span>
          <Button onClick={picking.stop}>{h('pick.stop')}</Button>
        </>
      )}
      {!active && said && <span class={said.trouble ? '' : 'hidden'}>{said.text}</span>}
      {!active && said?.trouble && <Button onClick={picking.hush}>{t('item.done')}</Button>}
    </div>
  )
}

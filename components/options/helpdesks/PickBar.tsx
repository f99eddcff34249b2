import { Button } from '@/components/shared'
import { useEditor } from './context'

/** While something is picked in the helpdesk's tab: that it is so, and a way to end it from here. */
export function PickBar() {
  const { h, picking } = useEditor()
  const active = picking.path.value !== null
  return (
    <div class={active ? 'pick-bar active' : 'pick-bar'} role="status">
      {active ? (
        <>
          <span>{h('pick.active')}</span>
          <Button onClick={picking.stop}>{h('pick.stop')}</Button>
        </>
      ) : (
        <span class="hidden">{picking.said.value}</span>
      )}
    </div>
  )
}

import { useEditor } from './context'
import { withEntry } from './edit'
import { ReadingField } from './ReadingField'
import { SelectorField } from './SelectorField'
import { SelectorList } from './SelectorList'

/** What few need: helpdesks that keep several tickets in one page, or hide the id from the address. */
export function Advanced() {
  const { h, helpdesk, put } = useEditor()
  const used = helpdesk.root !== null || helpdesk.ticketId !== null || helpdesk.marks.length > 0
  return (
    <details class="part details wide" open={used}>
      <summary>
        <h2>{h('advanced.title')}</h2>
        <span class="quiet">{h('advanced.is')}</span>
      </summary>
      <div class="details-in">
        <SelectorField path="root" label={h('advanced.root')} is={h('advanced.rootIs')} />
        <ReadingField path="ticketId" label={h('advanced.ticketId')} is={h('advanced.ticketIdIs')} />
        <SelectorList
          path="marks"
          label={h('advanced.marks')}
          is={h('advanced.marksIs')}
          one={(at) => h('advanced.mark', { n: at + 1 })}
          count={helpdesk.marks.length}
          most={6}
          addLabel={h('advanced.addMark')}
          onRemove={(at) => put((now) => ({ ...now, marks: withEntry(now.marks, at, null) }), 'marks')}
        />
      </div>
    </details>
  )
}

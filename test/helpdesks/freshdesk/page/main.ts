/** The agent portal: client-side navigation between lists and one ticket at a time. */
import type { DeskChange } from '../../desk/types.ts'
import { h } from '../../page/dom.ts'
import { getState, getTicket, listen } from '../../page/view.ts'
import { rail, topNavigation } from './frame.ts'
import { listPage } from './list.ts'
import type { PageOptions } from './side.ts'
import { type TicketPage, ticketPage } from './ticket.ts'

const state = await getState<PageOptions>()
const { options } = state
let open: TicketPage | null = null
let arriving = 0

const wrapper = h('div', { class: 'app-main-wrapper' })
document.body.append(
  rail(),
  h('div', { class: 'work' }, topNavigation(state.me.name), wrapper),
  h('div', { id: 'ember-basic-dropdown-wormhole' }),
)

const ticketAt = (path: string): number | null => {
  const id = path.match(/^\/a\/tickets\/(\d+)$/)?.[1]
  return id ? Number(id) : null
}
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Until the new ticket is rendered, the old one and its title stay where they are. */
async function arrive(): Promise<void> {
  const turn = ++arriving
  const id = ticketAt(location.pathname)
  const ticket = id === null ? null : await getTicket(id)
  if (options.renderDelay > 0) await pause(options.renderDelay)
  if (turn !== arriving) return
  await open?.destroy()
  const left = options.leftOver && open ? [open.bar, open.root] : []
  for (const node of left) node.style.display = 'none'
  open = ticket ? ticketPage(ticket, state) : null
  wrapper.replaceChildren(...left, ...(open ? [open.bar, open.root] : [listPage(state)]))
  document.title = ticket ? `[#${ticket.id}] ${ticket.subject} : Acme` : 'All tickets : Acme'
}

async function changed(change: DeskChange): Promise<void> {
  if (change.what === 'reload') return location.reload()
  if (change.what === 'rerender') return open?.rerender()
  if (change.id === null) return
  const fresh = await getTicket(change.id)
  if (!fresh) return
  const at = state.tickets.findIndex((t) => t.id === fresh.id)
  if (at < 0) state.tickets.push(fresh)
  else state.tickets[at] = fresh
  if (open?.id === fresh.id) open.update(fresh)
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-go]')
  if (!link || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  const { pathname } = new URL(link.href)
  if (pathname !== location.pathname) history.pushState(null, '', pathname)
  void arrive()
})
addEventListener('popstate', () => void arrive())
setInterval(() => open?.tick(), 20_000)
if (options.rerenderEvery > 0) setInterval(() => open?.rerender(), options.rerenderEvery)

await arrive()
listen((change) => void changed(change))

/** The agent workspace: tabs, client-side navigation, and one mounted pane for every open ticket. */
import type { DeskChange } from '../../desk/types.ts'
import { h } from '../../page/dom.ts'
import { getState, getTicket, listen } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import { crumbs, header, rail, type Tab } from './frame.ts'
import { listPage } from './lists.ts'
import { type Pane, pane } from './pane.ts'
import { wordsFor } from './words.ts'

const state = await getState<ZendeskOptions>()
const { options } = state
const words = wordsFor(options.locale)
const panes = new Map<number, Pane>()
const tabs: Tab[] = []
/** What the page shows; during a delayed mount it lags behind the address. */
let shown = ''
let arriving = 0

const top = h('div', { class: 'top-place' })
const place = h('div', { class: 'crumbs-place' })
const main = h('main', { id: 'main_panes', 'data-garden-id': 'navigation.main' })
const list = h('div', { class: 'list-place is-hidden' })
main.append(list)
document.body.append(rail(), h('div', { class: 'work' }, top, place, main))

const ticketAt = (path: string): number | null => {
  const id = path.match(/^\/agent\/tickets\/(\d+)(?:\/|$)/)?.[1]
  return id ? Number(id) : null
}
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

function openTab(path: string): Tab {
  const known = tabs.find((t) => t.path === path)
  if (known) return known
  const id = ticketAt(path)
  const head = state.tickets.find((t) => t.id === id)
  const chatting = head?.channel === 'messaging' || head?.channel === 'chat'
  const title = head
    ? chatting
      ? head.requester.name
      : head.subject
    : path.includes('/new/')
      ? 'New ticket'
      : 'Tickets'
  const tab = { path, ticketId: id, title, subtitle: id === null ? '' : `#${id}`, dirty: false }
  tabs.push(tab)
  return tab
}

async function mount(id: number): Promise<void> {
  if (panes.has(id)) return
  const ticket = await getTicket(id)
  if (!ticket || panes.has(id)) return
  const made = pane(ticket, state, (dirty) => {
    const tab = tabs.find((t) => t.ticketId === id)
    if (!tab || tab.dirty === dirty) return
    tab.dirty = dirty
    frame()
  })
  panes.set(id, made)
  made.setActive(false)
  main.append(made.root)
  if (options.logDelay > 0) setTimeout(() => made.fill(), options.logDelay)
  else made.fill()
}

function frame(): void {
  top.replaceChildren(header(tabs, shown, state.me.name, (path) => void close(path)))
  place.replaceChildren(
    crumbs(
      state.tickets.find((t) => t.id === ticketAt(shown)),
      words,
    ),
  )
}

/** Shows what the address says; a later navigation overtakes an earlier one that still waits. */
async function arrive(): Promise<void> {
  const turn = ++arriving
  const path = location.pathname
  const id = ticketAt(path)
  if (options.mountDelay > 0) await pause(options.mountDelay)
  if (turn !== arriving) return
  openTab(path)
  if (id !== null) await mount(id)
  if (turn !== arriving) return
  shown = path
  for (const one of panes.values()) one.setActive(one.id === id)
  list.classList.toggle('is-hidden', id !== null)
  if (id === null) list.replaceChildren(listPage(path, state, words))
  const tab = tabs.find((t) => t.path === path)
  document.title = `Acme – ${tab?.title ?? 'Agent workspace'}`
  frame()
}

function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path)
  void arrive()
}

async function close(path: string): Promise<void> {
  const at = tabs.findIndex((t) => t.path === path)
  if (at < 0) return
  const [gone] = tabs.splice(at, 1)
  const id = gone?.ticketId ?? null
  const old = id === null ? undefined : panes.get(id)
  if (id !== null) panes.delete(id)
  if (path === shown) go(tabs[Math.max(0, at - 1)]?.path ?? '/agent/dashboard')
  else frame()
  await old?.destroy()
}

async function changed(change: DeskChange): Promise<void> {
  if (change.what === 'reload') return location.reload()
  if (change.what === 'rerender') return rerender()
  if (change.id === null) return
  const fresh = await getTicket(change.id)
  if (!fresh) return
  const at = state.tickets.findIndex((t) => t.id === fresh.id)
  if (at < 0) state.tickets.push(fresh)
  else state.tickets[at] = fresh
  panes.get(fresh.id)?.update(fresh)
  frame()
}

async function rerender(): Promise<void> {
  for (const one of panes.values()) await one.rerender()
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-go]')
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  go(new URL(link.href).pathname)
})
addEventListener('popstate', () => void arrive())
setInterval(() => {
  for (const one of panes.values()) one.tick()
}, 20_000)
if (options.rerenderEvery > 0) setInterval(() => void rerender(), options.rerenderEvery)

const own = ticketAt(location.pathname)
const after = own === null ? 0 : state.tickets.findIndex((t) => t.id === own) + 1
const neighbours = [0, 1].flatMap(
  (n) => state.tickets[(after + n) % Math.max(1, state.tickets.length)]?.id ?? [],
)
const beside = (options.openTabs ?? (own === null ? [] : neighbours)).filter((id) => id !== own)
openTab(location.pathname)
for (const id of beside) openTab(`/agent/tickets/${id}`)
await arrive()
for (const id of beside) await mount(id)
frame()
listen((change) => void changed(change))

import type { Desk } from './desk/desk.ts'
import type { DeskMessage, DeskTicket, NewMessage, Priority, Status } from './desk/types.ts'
import type { FaultRule } from './server/faults.ts'
import type { Site } from './server/site.ts'
import type { SampleSla, SampleTicket } from './tickets/types.ts'

/** A test's hand on one helpdesk. Every change reaches open pages at once, and the API. */
export type Handle<Options> = {
  host: string
  origin: string
  /** Address of a ticket's page. */
  url(id: number): string
  /** Address of a page without a ticket. */
  listUrl: string
  /** Variants of page and account; those of the page apply from its next load. */
  options: Options
  /** What is stored now: for assertions, not for changing. */
  ticket(id: number): DeskTicket
  ids(): number[]
  addTicket(sample: SampleTicket): void
  addMessage(id: number, message: NewMessage): DeskMessage
  /** `label`: the account's own name for the status. */
  setStatus(id: number, status: Status, label?: string): void
  setPriority(id: number, priority: Priority): void
  /** Replaces the SLA targets; minutes count from now. */
  setSla(id: number, sla: readonly SampleSla[]): void
  /** Makes open pages replace messages and editable by new nodes. */
  rerender(): void
  /** Makes open pages load again. */
  reload(): void
  fail(rule: FaultRule): void
  heal(): void
}

export function handle<Options>(
  site: Site,
  desk: Desk,
  options: Options,
  paths: { ticket: (id: number) => string; list: string },
): Handle<Options> {
  const origin = `https://${site.host}`
  return {
    host: site.host,
    origin,
    url: (id) => origin + paths.ticket(id),
    listUrl: origin + paths.list,
    options,
    ticket: (id) => desk.need(id),
    ids: () => [...desk.tickets.keys()],
    addTicket: (sample) => void desk.addTicket(sample),
    addMessage: (id, message) => desk.addMessage(id, message),
    setStatus: (id, status, label) => desk.setStatus(id, status, label ?? null),
    setPriority: (id, priority) => desk.setPriority(id, priority),
    setSla: (id, sla) => desk.setSla(id, sla),
    rerender: () => desk.tell({ what: 'rerender', id: null }),
    reload: () => desk.tell({ what: 'reload', id: null }),
    fail: (rule) => site.faults.add(rule),
    heal: () => site.faults.heal(),
  }
}

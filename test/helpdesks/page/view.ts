/** What a replica's page gets from its server: the page's own channel, apart from the API. */
import type { DeskChange, DeskMessage, DeskSla, DeskTicket } from '../desk/types.ts'

export type TicketHeadView = Omit<DeskTicket, 'messages' | 'sla'>
export type MessageView = DeskMessage
export type TicketView = DeskTicket
export type SlaView = DeskSla

export type StateView<Options> = {
  options: Options
  me: { id: number; name: string }
  csrf: string
  tickets: TicketHeadView[]
}

export async function getState<Options>(): Promise<StateView<Options>> {
  return (await ask('/__replica/state')) as StateView<Options>
}

/** The ticket, or null when there is none of this number. */
export async function getTicket(id: number): Promise<TicketView | null> {
  const response = await fetch(`/__replica/tickets/${id}`)
  return response.ok ? ((await response.json()) as TicketView) : null
}

/** Sends what the agent did, the way the product's own page does. */
export async function send(
  method: 'PUT' | 'POST',
  path: string,
  csrf: string,
  body: unknown,
): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf, 'x-replica': '1' }
  const response = await fetch(path, { method, headers, body: JSON.stringify(body) })
  return response.ok
}

export function listen(changed: (change: DeskChange) => void): void {
  const events = new EventSource('/__replica/events')
  events.onmessage = (event: MessageEvent<string>) => changed(JSON.parse(event.data) as DeskChange)
}

async function ask(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

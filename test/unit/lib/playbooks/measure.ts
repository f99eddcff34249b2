/** From a mini-ticket to a ticket, and from a table of them to figures. */
import { findScenarios, playbookKinds, type ScenarioId } from '@/lib/playbooks'
import { asks, notes, ticketWith } from '../checklist/ticket'
import type { MiniTicket } from './tickets'

export function asTicket(mini: Partial<MiniTicket>) {
  const { says = [], subject = null, tags = [], notes: internal = [] } = mini
  const said = says.map((text, at) => asks(text, at))
  const noted = internal.map((text, at) => notes(text, 30 + at))
  return ticketWith([...said, ...noted], { subject, tags })
}

/** Over all kinds: how many proposals are right, how many hard cases are proposed, and what went wrong. */
export function measure(table: readonly MiniTicket[]) {
  const misses: string[] = []
  let [right, said, wanted] = [0, 0, 0]
  for (const mini of table) {
    const [found] = findScenarios(asTicket(mini))
    const kind: ScenarioId = found?.kind ?? 'none'
    if (mini.want !== 'none') wanted++
    if (kind !== 'none') said++
    if (kind !== 'none' && kind === mini.want) right++
    if (kind === mini.want) continue
    const quotes = found?.quotes.map(({ text }) => text).join(' · ') ?? ''
    misses.push(`${mini.want}, not ${kind}: ${mini.says?.join(' ')} [${quotes}]`)
  }
  const shares = playbookKinds.map((kind) => table.filter(({ want }) => want === kind).length / table.length)
  return { misses, precision: right / said, recall: right / wanted, shares }
}

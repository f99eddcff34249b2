/** The customer's messages of a ticket → the cue: latest mood, risks of the turn, the curve and its course. */
import { lastCustomerTurn, type Message } from '@/lib/ticket'
import { readMessage } from './message'
import type { ReadingOptions } from './options'
import type { Cue, Reading } from './types'

/** A change of valence smaller than this is no change an agent should act on. */
const NOTICEABLE = 0.2
/** How many messages before the latest make "before". */
const EARLIER = 3

/** Only the requester's public messages are read; everything else in `messages` (oldest first) is passed over. */
export function readConversation(messages: readonly Message[], options?: ReadingOptions): Cue {
  const own = messages.filter((m) => m.role === 'requester' && m.visibility === 'public')
  const readings = own.map((m) => readMessage(m.text, m.id, options))
  const readable = readings.map((r, i) => (r.read ? i : -1)).filter((i) => i >= 0)
  const byValence = (better: (a: number, b: number) => boolean) =>
    readable.reduce<number | null>(
      (best, i) => (best === null || better(valence(readings, i), valence(readings, best)) ? i : best),
      null,
    )
  return {
    latest: readings[readings.length - 1] ?? null,
    risks: risksOfTurn(messages, own, readings),
    curve: readings.map((r, i) => ({
      messageId: r.messageId,
      at: own[i]?.at ?? null,
      valence: r.valence,
      mood: r.mood,
      unsure: r.unsure,
    })),
    direction: direction(readable.map((i) => valence(readings, i))),
    trough: byValence((a, b) => a < b),
    peak: byValence((a, b) => a > b),
  }
}

function valence(readings: readonly Reading[], index: number): number {
  return readings[index]?.valence ?? 0
}

/** Each risk once, by the latest message of the turn that names it. */
function risksOfTurn(
  messages: readonly Message[],
  own: readonly Message[],
  readings: readonly Reading[],
): Cue['risks'] {
  const first = lastCustomerTurn(messages).customer[0]
  const start = first ? own.indexOf(first) : own.length
  const risks: Cue['risks'] = []
  for (let i = readings.length - 1; i >= start; i--) {
    const reading = readings[i]
    if (!reading) continue
    for (const { id, quote } of reading.risks) {
      if (!risks.some((r) => r.id === id)) risks.push({ id, quote: quote.text, messageId: reading.messageId })
    }
  }
  return risks
}

function direction(values: readonly number[]): Cue['direction'] {
  const last = values[values.length - 1]
  const before = values.slice(-1 - EARLIER, -1)
  if (last === undefined || before.length === 0) return null
  const change = last - before.reduce((a, b) => a + b, 0) / before.length
  if (change > NOTICEABLE) return 'rising'
  return change < -NOTICEABLE ? 'falling' : 'steady'
}

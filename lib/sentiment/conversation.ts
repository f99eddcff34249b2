/** The customer's messages of a ticket → the cue: latest mood, risks of the turn, the curve and its course. */
import { lastCustomerTurn, type Message } from '@/lib/ticket'
import { type Corrections, corrected } from './correct'
import { course, direction, type Step } from './course'
import { readMessage, readMood } from './message'
import type { ReadingOptions } from './options'
import type { Cue, Reading } from './types'

/**
 * Only the requester's public messages are read; everything else in `messages` (oldest first) is passed
 * over. `said`: moods that agents gave to messages; they count as read ones do.
 */
export function readConversation(
  messages: readonly Message[],
  options?: ReadingOptions,
  said?: Corrections,
): Cue {
  const own = messages.filter((m) => m.role === 'requester' && m.visibility === 'public')
  // Words and risks are shown of the customer's turn and of the latest message only.
  const turn = new Set(lastCustomerTurn(messages).customer)
  const readings = own.map((m, i) => {
    const read = turn.has(m) || i === own.length - 1 ? readMessage : readMood
    return corrected(read(m.text, m.id, options), said)
  })
  const readable = readings.map((r, i) => (r.read ? i : -1)).filter((i) => i >= 0)
  const steps = stepsOf(messages, own, readings)
  const way = direction(steps)
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
      read: r.read,
      corrected: r.corrected !== undefined,
    })),
    direction: way,
    course: course(way, steps, messages),
    trough: byValence((a, b) => a < b),
    peak: byValence((a, b) => a > b),
  }
}

function valence(readings: readonly Reading[], index: number): number {
  return readings[index]?.valence ?? 0
}

function stepsOf(
  messages: readonly Message[],
  own: readonly Message[],
  readings: readonly Reading[],
): Step[] {
  const steps: Step[] = []
  let place = 0
  for (const [i, reading] of readings.entries()) {
    const message = own[i]
    while (messages[place] !== message) place++
    if (reading.read) steps.push({ valence: reading.valence, at: message?.at ?? null, place })
  }
  return steps
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

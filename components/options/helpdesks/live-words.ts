/** A probe's findings in words. */
import type { Probe, Probed } from '@/lib/helpdesks/custom/probe'
import type { Message } from '@/lib/ticket'
import type { H } from './words'

/** Characters of a value that are shown. */
const MOST = 120

export function cut(text: string, most = MOST): string {
  return text.length > most ? `${text.slice(0, most)} …` : text
}

/** The values, or why there are none. `good`: it can be used as it is. */
export function foundWords(probed: Probed, h: H): { text: string; good: boolean } {
  const { samples, meaning, why, invalid, found } = probed
  if (why === 'invalid-selector')
    return { text: h('why.invalid-selector', { what: invalid[0] ?? '' }), good: false }
  const [first = ''] = samples
  if (why === 'unknown-word' || why === 'not-a-time')
    return { text: h(`why.${why}`, { what: cut(first) }), good: false }
  if (why !== null) return { text: h(`why.${why}`), good: false }
  const means = meaning !== null && meaning !== first
  if (means) return { text: h('live.means', { value: cut(first), meaning: meant(meaning, h) }), good: true }
  const values = [...new Set(samples)].map((value) => cut(value)).join(' · ')
  return { text: values || h('live.found', { n: found }), good: true }
}

/** Our own word for a status, a priority or an audience; other meanings stand as they are. */
function meant(meaning: string, h: H): string {
  if (/^(requester|agent|bot|other)$/.test(meaning)) return h(`role.${meaning}` as 'role.agent')
  const known = /^(new|open|pending|hold|solved|closed|unknown|urgent|high|normal|low|public|internal)$/
  return known.test(meaning) ? h(`means.${meaning}` as 'means.open') : meaning
}

type Kind = { role: Message['role']; internal: boolean; n: number }

/** Messages counted by who wrote them and who sees them, the most frequent first. */
export function kindsOf(messages: Probe['messages']): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const { role, visibility } of messages) {
    const internal = visibility === 'internal'
    const key = `${role} ${internal}`
    const kind = kinds.get(key) ?? { role, internal, n: 0 }
    kinds.set(key, { ...kind, n: kind.n + 1 })
  }
  return [...kinds.values()].sort((a, b) => b.n - a.n)
}

/** On a page without a ticket, what is not found says nothing about the definition. */
export function saysNothing(probe: Probe, probed: Probed): boolean {
  return probed.why === 'not-set' || (probe.ticketId === null && probed.why === 'not-found')
}

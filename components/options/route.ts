/** Which page of the options an address names. */

export const sections = [
  'checklists',
  'phrases',
  'sla',
  'cue',
  'general',
  'alerts',
  'coach',
  'sites',
  'helpdesks',
  'measures',
  'data',
  'permissions',
  'about',
] as const
export type SectionId = (typeof sections)[number]
export type Route = { section: SectionId; id: string | null }

/** "#checklists/outside-first.en"; what names no page is the first one. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/')
  const section = sections.find((one) => one === name)
  if (!section) return { section: 'checklists', id: null }
  const many =
    section === 'checklists' || section === 'phrases' || section === 'helpdesks' || section === 'sla'
  return { section, id: many && rest.length > 0 ? decoded(rest.join('/')) : null }
}

export function helpdeskHash(id: string): string {
  return `#helpdesks/${encodeURIComponent(id)}`
}

export function checklistHash(id: string): string {
  return `#checklists/${encodeURIComponent(id)}`
}

/** "#phrases/own.1f…"; "#phrases/new" and "#phrases/copy/own.1f…" begin one. */
export function phraseHash(id: string): string {
  return `#phrases/${encodeURIComponent(id)}`
}

/** "#sla/policy/…" or "#sla/schedule/…"; the route's id is what follows "sla/". */
export function slaHash(kind: 'policy' | 'schedule', id: string): string {
  return `#sla/${kind}/${encodeURIComponent(id)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

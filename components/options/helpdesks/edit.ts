/** Changes to helpdesks described as data, in the settings. Pure. */
import { DEFINITION_VERSION, type HelpdeskDefinition, type Reading } from '@/lib/helpdesks/custom/definition'
import type { Settings } from '@/lib/settings'
import { same } from '../carry'

export const factKeys = [
  'subject',
  'status',
  'priority',
  'requesterName',
  'requesterEmail',
  'assignee',
  'group',
  'tags',
  'channel',
  'createdAt',
  'slaDueAt',
  'me',
] as const
export type FactKey = (typeof factKeys)[number]

/** One that reads nothing yet but the ticket's id. */
export function newDefinition(id: string, name: string, ticketUrl: string): HelpdeskDefinition {
  return {
    version: DEFINITION_VERSION,
    id,
    name,
    preset: null,
    tested: 'untested',
    ticketUrls: [ticketUrl],
    ticketId: null,
    marks: [],
    root: null,
    facts: Object.fromEntries(factKeys.map((key) => [key, null])) as HelpdeskDefinition['facts'],
    words: { status: {}, priority: {} },
    messages: {
      item: null,
      text: null,
      without: [],
      author: null,
      at: null,
      id: null,
      roles: [],
      internal: [],
      order: 'oldest-first',
    },
    composers: [],
    openComposer: null,
  }
}

/** An id of a lead's own helpdesk that nobody else has. */
export function ownId(): string {
  return `custom-${crypto.randomUUID().slice(0, 8)}`
}

/** The settings with this helpdesk; as a preset has it, it needs no entry of its own. */
export function putHelpdesk(
  settings: Settings,
  presets: readonly HelpdeskDefinition[],
  helpdesk: HelpdeskDefinition,
): Settings {
  const preset = presets.find((one) => one.id === helpdesk.id)
  if (preset && same(preset, helpdesk)) return dropHelpdesk(settings, helpdesk.id)
  const known = settings.helpdesks.some((one) => one.id === helpdesk.id)
  const helpdesks = known
    ? settings.helpdesks.map((one) => (one.id === helpdesk.id ? helpdesk : one))
    : [...settings.helpdesks, helpdesk]
  return { ...settings, helpdesks }
}

/** The settings without this helpdesk's entry: a preset is as it came again. */
export function dropHelpdesk(settings: Settings, id: string): Settings {
  return { ...settings, helpdesks: settings.helpdesks.filter((one) => one.id !== id) }
}

/** The settings without this helpdesk and without the sites that are read with it. */
export function removeHelpdesk(settings: Settings, id: string): Settings {
  const left = dropHelpdesk(settings, id)
  return { ...left, sites: left.sites.filter((site) => site.helpdesk !== id) }
}

/** A copy under a name and id of its own. */
export function copyOf(helpdesk: HelpdeskDefinition, id: string, name: string): HelpdeskDefinition {
  return { ...structuredClone(helpdesk), id, name: name.slice(0, 60) }
}

/**
 * What was changed by hand counts as not tested again. A name says nothing about how a page is read.
 */
export function touched(before: HelpdeskDefinition, after: HelpdeskDefinition): HelpdeskDefinition {
  const alike = same({ ...before, name: '', tested: '' }, { ...after, name: '', tested: '' })
  return alike ? after : { ...after, tested: 'untested' }
}

export function newReading(selector: string): Reading {
  return { selectors: [selector], attribute: null, after: null, before: null }
}

/** A list without the entry at `at`, or with it replaced; past its end it is added. */
export function withEntry<V>(list: readonly V[], at: number, value: V | null): V[] {
  const result = [...list]
  if (value === null) result.splice(at, 1)
  else result[Math.min(at, result.length)] = value
  return result
}

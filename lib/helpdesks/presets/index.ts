/**
 * Helpdesks described as data that come with the extension, and what any helpdesk's id in settings stands
 * for. For the background and the options page: pages of helpdesks get the one definition they need.
 */
import type { helpdeskIds } from '@/lib/ticket/ids'
import type { HelpdeskDefinition } from '../custom/definition'
import { chatwoot } from './chatwoot'
import { freescout } from './freescout'
import { freshservice } from './freshservice'
import { helpScout } from './help-scout'
import { hubspot } from './hubspot'
import { intercom } from './intercom'
import { jiraServiceManagement } from './jira-service-management'
import { osticket } from './osticket'
import { zammad } from './zammad'
import { znuny } from './znuny'

type BuiltIn = (typeof helpdeskIds)[number]

/** By name. `tested` of each tells how far to trust it. */
export const presets: readonly HelpdeskDefinition[] = [
  ...[chatwoot, freescout, freshservice, helpScout, hubspot],
  ...[intercom, jiraServiceManagement, osticket, zammad, znuny],
]

const builtInNames: Record<BuiltIn, string> = {
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  'request-tracker': 'Request Tracker',
}

/** Has this helpdesk an adapter of its own? */
export function isBuiltInHelpdesk(id: string): id is BuiltIn {
  return Object.hasOwn(builtInNames, id)
}

/** The definition of this id: the settings' own before the preset. Null: an adapter's, or one that is gone. */
export function definitionOf(own: readonly HelpdeskDefinition[], id: string): HelpdeskDefinition | null {
  if (isBuiltInHelpdesk(id)) return null
  const same = (definition: HelpdeskDefinition) => definition.id === id
  return own.find(same) ?? presets.find(same) ?? null
}

/** What a helpdesk is called; the id itself for one whose definition is gone. */
export function helpdeskName(own: readonly HelpdeskDefinition[], id: string): string {
  return isBuiltInHelpdesk(id) ? builtInNames[id] : (definitionOf(own, id)?.name ?? id)
}

/** Every helpdesk that a site can be read with: built-in ones, the settings' own, then presets not replaced. */
export function helpdeskChoices(own: readonly HelpdeskDefinition[]): { id: string; name: string }[] {
  const ids = [...Object.keys(builtInNames), ...own.map(({ id }) => id), ...presets.map(({ id }) => id)]
  return [...new Set(ids)].map((id) => ({ id, name: helpdeskName(own, id) }))
}

/**
 * Which pages of a helpdesk's host are the agents'. Help centres that customers read often stand on the
 * same host: the script is not placed into them. Hosts themselves cannot be granted any narrower.
 */
import type { Site } from '@/lib/settings'

/** Below this path stand the agents' pages; helpdesks that are not named here can stand anywhere on a host. */
const below: Partial<Record<Site['helpdesk'], string>> = { zendesk: '/agent', freshdesk: '/a' }

/** `https://desk.example/*` → `https://desk.example/agent/*`, for a content script's registration. */
export function agentPattern(helpdesk: Site['helpdesk'], pattern: string): string {
  return pattern.replace(/\/\*$/, `${below[helpdesk] ?? ''}/*`)
}

export function isAgentPage(helpdesk: Site['helpdesk'], address: string): boolean {
  return `${new URL(address).pathname}/`.startsWith(`${below[helpdesk] ?? ''}/`)
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { probe } from '@/lib/helpdesks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'

/**
 * Run by the background, when a lead asks for it, in a tab of theirs: leaves what reads a definition in this
 * isolated world, where the background then calls it.
 */
export default defineUnlistedScript(() => {
  const outsideFirstProbe = (definition: string) =>
    JSON.stringify(probe(JSON.parse(definition) as HelpdeskDefinition, document, new URL(location.href)))
  Object.assign(globalThis, { outsideFirstProbe })
})

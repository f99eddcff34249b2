/** A helpdesk described as data, as an adapter like any other. */
import type { Helpdesk } from '../contract'
import { guarded } from '../facts'
import { ticketIn } from './address'
import { composer, openComposer } from './composer'
import type { HelpdeskDefinition } from './definition'
import { shownTicket } from './page'
import { health } from './parts'
import { read } from './read'
import { pageTheme } from './theme'
import { watch } from './watch'

export { probe } from './probe'

export function customHelpdesk(definition: HelpdeskDefinition): Helpdesk {
  return {
    id: definition.id,
    name: definition.name,
    matches: (url) => ticketIn(definition.ticketUrls, url) !== null,
    activeTicketId: (document, url) => shownTicket(definition, document, url)?.id ?? null,
    read: (id, context) => guarded(context.signal, () => read(definition, id, context)),
    watch: (id, context, changed) => watch(definition, id, context, changed),
    composer: (id, document) => composer(definition, id, document),
    openComposer: (id, document) => openComposer(definition, id, document),
    health: (id, document) => health(definition, id, document),
    theme: pageTheme,
  }
}

/** Telling that a Freshdesk ticket's page has news. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { line } from '../dom'
import { watchPage } from '../watch-page'
import { deepAll, scope, shows } from './page'
import { pageMessages } from './read-page'
import { facts } from './selectors'

export function watch(id: string, context: ReadContext, changed: () => void) {
  const { document, url } = context
  const look = () => ({
    messages: pageMessages(id, document),
    state: shows(document, id) ? line(deepAll(scope(document, id), facts.status)[0]) : null,
  })
  watchPage(ticketKey('freshdesk', url.host, id), context, look, changed)
}

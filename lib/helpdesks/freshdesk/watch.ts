/** Telling that a Freshdesk ticket's page has news. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { line } from '../dom'
import { watchPage } from '../watch-page'
import { deepAll, shows } from './page'
import { pageMessages } from './read'
import { facts } from './selectors'

export function watch(id: string, context: ReadContext, changed: () => void) {
  const { document, url } = context
  const look = () => ({
    messages: pageMessages(id, document),
    state: shows(document, id) ? line(deepAll(document, facts.status)[0]) : null,
  })
  watchPage(ticketKey('freshdesk', url.host, id), context, look, changed)
}

/** Telling that a Zendesk ticket's page has news. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { watchPage } from '../watch-page'
import { pageMessages, statusLabel } from './read-page'

export function watch(id: string, context: ReadContext, changed: () => void) {
  const { document, url } = context
  const look = () => ({ messages: pageMessages(id, document), state: statusLabel(id, document) })
  watchPage(ticketKey('zendesk', url.host, id), context, look, changed)
}

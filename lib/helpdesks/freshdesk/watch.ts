/** Telling that a Freshdesk ticket's page has news. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { line } from '../dom'
import { watchPage } from '../watch-page'
import { deepAll, scope, shows } from './page'
import { albums } from './read-page'
import { facts } from './selectors'

export function watch(id: string, context: ReadContext, changed: () => void) {
  const { document, url } = context
  const look = () => {
    if (!shows(document, id)) return { messages: [], state: null }
    const page = scope(document, id)
    return { messages: albums(page), state: line(deepAll(page, facts.status)[0]) }
  }
  watchPage(ticketKey('freshdesk', url.host, id), context, look, changed)
}

/** Telling that a ticket's page has news: RT loads the history, and parts of it again, after the page. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { line } from '../dom'
import { watchPage } from '../watch-page'
import { shows } from './page'
import { pageMessages } from './read-page'
import { facts } from './selectors'

export function watch(id: string, context: ReadContext, changed: () => void) {
  const { document, url } = context
  const look = () =>
    shows(document, id)
      ? { messages: pageMessages(document), state: line(document.querySelector(facts.status)) }
      : { messages: [], state: null }
  watchPage(ticketKey('request-tracker', url.host, id), context, look, changed)
}

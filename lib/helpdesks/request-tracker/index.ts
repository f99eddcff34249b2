/** Request Tracker 5, on any host: recognised by its paths and its page's marks. */
import type { Helpdesk } from '../contract'
import { landmarks } from '../dom'
import { guarded } from '../facts'
import { composer, openComposer } from './composer'
import { activeTicketId, matches } from './page'
import { read } from './read'
import { editor, facts, frame, history } from './selectors'
import { watch } from './watch'

export const requestTracker: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches,
  activeTicketId,
  read: (id, context) => guarded(context.signal, () => read(id, context)),
  watch,
  composer,
  openComposer,
  health: (_id, document) => landmarks(document, { ...frame, ...facts, ...history, ...editor }),
}

/** Freshdesk's agent portal. */
import type { Helpdesk } from '../contract'
import { landmarks } from '../dom'
import { guarded } from '../facts'
import { composer, openComposer } from './composer'
import { activeTicketId, matches } from './page'
import { read } from './read'
import { editor, facts, portal, thread } from './selectors'
import { watch } from './watch'

export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches,
  activeTicketId,
  read: (id, context) => guarded(context.signal, () => read(id, context)),
  watch,
  composer,
  openComposer,
  health(id, document) {
    const { album, item, body, author } = thread
    const { editable, tabs, open } = editor
    return landmarks(document, {
      ...portal,
      ...facts,
      description: id === null ? thread.description : thread.albumOf(id),
      ...{ album, item, body, author },
      ...{ editable, tabs, reply: open.join(', ') },
    })
  },
}

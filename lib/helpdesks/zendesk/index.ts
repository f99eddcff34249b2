/** Zendesk's Agent Workspace. */
import type { Helpdesk } from '../contract'
import { landmarks } from '../dom'
import { guarded } from '../facts'
import { composer } from './composer'
import { read } from './read'
import { activeRoot, activeTicketId } from './root'
import { editor, facts, frame, log } from './selectors'
import { watch } from './watch'

export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  // Help centres live on the same hosts; the agents' interface is only below /agent.
  matches: (url) => /(^|\.)zendesk\.com$/.test(url.hostname) && /^\/agent(\/|$)/.test(url.pathname),
  activeTicketId,
  read: (id, context) => guarded(context.signal, () => read(id, context)),
  watch,
  composer,
  health(id, document) {
    const root = id === null ? null : activeRoot(document, id)
    return [
      ...landmarks(document, { selectedTab: frame.selectedTab, crumb: frame.crumb }),
      { name: 'root', selector: 'ticket root', found: root ? 1 : 0 },
      ...landmarks(root, { ...facts, ...log, ...editor }),
    ]
  },
  theme(document) {
    const theme = document.documentElement.getAttribute('data-theme')
    return theme === 'dark' || theme === 'light' ? theme : null
  },
}

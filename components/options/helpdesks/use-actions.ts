import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { presets } from '@/lib/helpdesks/presets'
import { matchPattern } from '@/lib/settings'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { helpdeskHash } from '../route'
import { copyOf, dropHelpdesk, ownId, putHelpdesk, removeHelpdesk } from './edit'
import { exportHelpdesk, fileName } from './file'
import { useWords } from './words'

/** What can be done to a helpdesk as a whole, from the list and from its own page. */
export function useActions() {
  const { desk, platform, t } = useOptions()
  const h = useWords()
  return {
    exportOne(helpdesk: HelpdeskDefinition) {
      platform.download(fileName(helpdesk), exportHelpdesk(helpdesk))
      desk.say(h('list.exported', { name: fileName(helpdesk) }))
    },
    duplicate(helpdesk: HelpdeskDefinition) {
      const copy = copyOf(helpdesk, ownId(), h('list.copyName', { name: helpdesk.name.slice(0, 50) }))
      desk.change(putHelpdesk(desk.settings.peek(), presets, copy), {
        what: t('did.added', { name: copy.name }),
        focus: `helpdesk:${copy.id}`,
      })
      location.hash = helpdeskHash(copy.id)
    },
    reset(helpdesk: HelpdeskDefinition) {
      desk.change(dropHelpdesk(desk.settings.peek(), helpdesk.id), {
        what: t('did.reset', { name: helpdesk.name }),
        focus: `helpdesk:${helpdesk.id}`,
      })
      focusOn(null)
    },
    /** With its sites, whose permission goes back to the browser; undo brings all of it but that. */
    remove(helpdesk: HelpdeskDefinition) {
      const before = desk.settings.peek()
      const sites = before.sites.filter((site) => site.helpdesk === helpdesk.id)
      desk.change(removeHelpdesk(before, helpdesk.id), {
        what: t('did.removed', { name: helpdesk.name }),
        focus: `helpdesk:${helpdesk.id}`,
      })
      desk.say(t('item.removed', { title: helpdesk.name }))
      if (location.hash === '#helpdesks') focusOn('add-helpdesk')
      else location.hash = '#helpdesks'
      const kept = new Set(desk.settings.peek().sites.map((site) => matchPattern(site.host)))
      for (const pattern of new Set(sites.map((site) => matchPattern(site.host)))) {
        // The browser keeps what the manifest requires; it says so by rejecting, and nothing is lost.
        if (pattern && !kept.has(pattern)) void platform.giveBackAccess(pattern).catch(() => undefined)
      }
    },
  }
}

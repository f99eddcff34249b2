import { defineContentScript } from 'wxt/utils/define-content-script'
import { requestTracker } from '@/lib/helpdesks'
import { runOverlay } from './overlay/run'

/** Request Tracker has no host of its own: registered at run time for the addresses that a team lead adds. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: () => runOverlay(({ helpdesk }) => (helpdesk === requestTracker.id ? requestTracker : null)),
})

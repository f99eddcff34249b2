import { defineContentScript } from 'wxt/utils/define-content-script'
import { customHelpdesk } from '@/lib/helpdesks'
import { runOverlay } from './overlay/run'

/** Helpdesks described as data have no host of their own either; which one this page is, the session tells. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: () => runOverlay(({ definition }) => definition && customHelpdesk(definition)),
})

import { defineContentScript } from 'wxt/utils/define-content-script'
import { freshdesk } from '@/lib/helpdesks'
import { runOverlay } from './overlay/run'

export default defineContentScript({
  matches: ['https://*.freshdesk.com/a/*'],
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  main: () => runOverlay(({ helpdesk }) => (helpdesk === freshdesk.id ? freshdesk : null)),
})

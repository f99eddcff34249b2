import { defineContentScript } from 'wxt/utils/define-content-script'
import { zendesk } from '@/lib/helpdesks'
import { runOverlay } from './overlay/run'

export default defineContentScript({
  matches: ['https://*.zendesk.com/agent', 'https://*.zendesk.com/agent/*'],
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  main: () => runOverlay(({ helpdesk }) => (helpdesk === zendesk.id ? zendesk : null)),
})

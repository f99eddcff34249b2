import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { leavePlaybook } from '@/components/panel/playbook/bring'
import { PlaybookSheet } from '@/components/panel/playbook/PlaybookSheet'

/** Run by the background in a page's isolated world when its panel first opens a playbook. */
export default defineUnlistedScript(() => leavePlaybook(PlaybookSheet))

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lateParts } from '@/components/panel/late'
import { MEETING } from './overlay/shared-names'

/** Run by the background in a page's isolated world when its panel first wants a late part. */
export default defineUnlistedScript(() => {
  const panel = (globalThis as { [MEETING]?: { take(parts: typeof lateParts): void } })[MEETING]
  panel?.take(lateParts)
})

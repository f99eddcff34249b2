import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertInPage } from '@/lib/composer'

/**
 * Run by the background in the page's own world when an editor can be reached no other way. One verb:
 * insert, of one text that an event brings. Its answer (is it ready?) is the result of
 * `scripting.executeScript`.
 */
export default defineUnlistedScript(() => insertInPage(window))

import { isTextControl } from '../editable'
import type { Strategy } from './types'

/** Through the editor's own programming interface, which only the page's own world can see. */
export const pageWorld: Strategy = {
  name: 'page-world',
  async insert({ composer: { element }, text, inPage }) {
    if (isTextControl(element)) return 'not-mine'
    return (await inPage(element, text)) ? 'handled' : 'failed'
  },
}

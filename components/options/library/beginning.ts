import { beginningOf } from '@/lib/phrasing'

const known = new Map<string, string>()
const KEPT = 2_000

/** How a phrase goes on, for one line of a list; worked out once a text. */
export function beginning(body: string): string {
  let text = known.get(body)
  if (text === undefined) {
    text = beginningOf(body.replace(/^[ \t]*(?:-|\d{1,3}\.) /gm, ''))
    if (known.size >= KEPT) known.clear()
    known.set(body, text)
  }
  return text
}

import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { useWords } from './words'

/** The honest mark of a helpdesk: on what it was tested. */
export function Tested({ tested }: { tested: HelpdeskDefinition['tested'] }) {
  const h = useWords()
  return <span class={`tag tested ${tested}`}>{h(`tested.${tested}`)}</span>
}

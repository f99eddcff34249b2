/** How far a playbook is: the first step in which nothing stands yet, else the last. */
import { type Part, type Step, steps } from '@/lib/playbooks/types'

/** The ids of guide items name their step in the middle: "k.c.text". */
const letters: Record<string, Step> = { i: 'identify', c: 'cause', p: 'plan', a: 'act', l: 'learn' }

/** `n` counts from 1. */
export function openStep(parts: readonly Part[]): { step: Step; n: number } {
  const begun = new Set(parts.flatMap((part) => (part.gone ? [] : (stepOf(part) ?? []))))
  const at = steps.findIndex((step) => !begun.has(step))
  const n = at < 0 ? steps.length : at + 1
  return { step: steps[n - 1] as Step, n }
}

function stepOf({ body }: Part): Step | null {
  switch (body.of) {
    case 'text':
      if (body.text.trim() === '') return null
      return body.field === 'problem' || body.field === 'impact' ? 'identify' : 'learn'
    case 'tick':
      return letters[body.item.split('.')[1] ?? ''] ?? null
    case 'why':
    case 'cause':
      return 'cause'
    case 'plan':
      return body.done ? 'act' : 'plan'
    default:
      return null
  }
}

/** How far a playbook is: the furthest step in which something stands. */
import { type Part, type Step, steps } from '@/lib/playbooks/types'

/** The ids of guide items name their step in the middle: "k.c.text". */
const letters: Record<string, Step> = { i: 'identify', c: 'cause', p: 'plan', a: 'act', l: 'learn' }

/** `n` counts from 1. */
export function openStep(parts: readonly Part[]): { step: Step; n: number } {
  const begun = new Set(parts.flatMap((part) => (part.gone ? [] : (stepOf(part) ?? []))))
  const n = Math.max(1, steps.findLastIndex((step) => begun.has(step)) + 1)
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

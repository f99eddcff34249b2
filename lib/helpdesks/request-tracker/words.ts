/** Request Tracker's words and numbers in ours. */
import type { Priority, Status } from '@/lib/ticket'

/** The default life cycle; installations add their own, which keep their label. */
export const statusWords: Record<string, Status> = {
  new: 'new',
  open: 'open',
  stalled: 'pending',
  resolved: 'solved',
  rejected: 'closed',
  deleted: 'closed',
}

const priorityWords: Record<string, Priority> = {
  urgent: 'urgent',
  high: 'high',
  medium: 'normal',
  low: 'low',
}

/** A number on RT's scale (Low 0, Medium 50, High 100 as shipped, and what lies between), or a word of it. */
export function priority(said: string): Priority | undefined {
  const key = said.trim().toLowerCase()
  if (!/^-?\d+$/.test(key)) return Object.hasOwn(priorityWords, key) ? priorityWords[key] : undefined
  const level = Number(key)
  return level >= 100 ? 'high' : level >= 50 ? 'normal' : 'low'
}

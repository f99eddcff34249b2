import { OWN } from './ids'

/** An id for a phrase of the team's own: nobody else has it, on no machine. */
export function newOwnId(): string {
  return `${OWN}${crypto.randomUUID()}`
}

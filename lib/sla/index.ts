/** The SLA room: the helpdesk's own targets, seen at one moment. */
export type { Clock, ClockState, SlaView } from './types'
export { nextDue, slaView } from './view'

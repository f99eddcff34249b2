/** The SLA room: the helpdesk's own targets and our policies', seen at one moment. */
export type { ZonedSchedule } from './hours'
export {
  addBusinessMinutes,
  businessMinutes,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
} from './schedule'
export type {
  Clock,
  ClockState,
  Guess,
  Handoff,
  LiveClock,
  OwnFacts,
  SlaView,
} from './types'
export { nextDue, slaView } from './view'

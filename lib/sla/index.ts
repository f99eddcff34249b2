/** The SLA room: the helpdesk's own targets and our policies', seen at one moment. */

export type { SlaEvent } from './course'
export { policyClocks, policyFor, type SlaEvidence, type SlaRules, wantsHandoffs } from './engine'
export { holidayOn, type ZonedSchedule } from './hours'
export { type IcsProblem, type IcsReading, readIcs } from './ics'
export {
  CALENDAR_UNITS,
  type LengthUnits,
  lengthText,
  lengthWords,
  readLength,
  workingUnits,
} from './length'
export { type Reading, readTarget, type TargetSpec } from './reading'
export { lengthOf, riskAtOf } from './risk'
export {
  addBusinessMinutes,
  businessMinutes,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
} from './schedule'
export { tick } from './tick'
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

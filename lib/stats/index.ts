export { applyFacts, applyNotice, emptyDay } from './aggregate'
export { dayFourWeeksBefore } from './days'
export { type DayFigures, dayFigures, THANKS_GOAL } from './figures'
export type { DayAggregate, NoticeFacts, TicketDayFacts } from './types'

export { applyCounts, applyFacts, applyNotice, applySkip, emptyDay } from './aggregate'
export type { CountChange, Counts } from './counts'
export {
  dayFourWeeksBefore,
  piecesOf,
  type Span,
  type SpanLength,
  spanLengths,
  spansOf,
} from './days'
export { type MeasureId, type MeasuresExport, measuresCsv, measuresJson } from './export'
export { type DayFigures, dayFigures, THANKS_GOAL } from './figures'
export {
  type Contrast,
  ENOUGH_TICKETS,
  type Mean,
  type Measures,
  measuresOf,
  type Named,
  outsideFirstSeries,
  type PlaybookCounts,
  type RuleCounts,
  type RuleDay,
  type Share,
  type Tally,
} from './measures'
export type {
  DayAggregate,
  Dimension,
  ItemFact,
  NoticeFacts,
  SkipFacts,
  TicketDayFacts,
} from './types'

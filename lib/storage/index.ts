/** The storage room's door. Only the background opens it. */
export type { Counts } from './counts'
export { StorageError } from './errors'
export type { LibraryChanged, LibraryPlan } from './library'
export { localDay } from './local-day'
export type { NoteScope } from './notes'
export { openStorage, type Storage } from './storage'
export type {
  AlertState,
  ClockFacts,
  FollowUp,
  MoodCorrection,
  Note,
  NoteDraft,
  NoteSaved,
  PromiseDecision,
  TicketFacts,
  ToldAlert,
  WatchedClock,
} from './types'

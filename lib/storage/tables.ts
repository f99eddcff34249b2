/** The database's stores and indexes, as TypeScript sees them. The upgrades make them. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { KeptPhrase } from '@/lib/library/types'
import type { DayAggregate } from '@/lib/stats/types'
import type { CoachDayRow, CoachTicketRow } from './coach'
import type { ItemFieldsRow, ItemStepRow, NoticeRow } from './course-rows'
import type { HabitOpenRow, HabitRow } from './habits'
import type { LibraryStepRow, PhraseVersionRow } from './library-rows'
import type { PlaybookRow } from './playbooks'
import type {
  AlertRow,
  AlertStateRow,
  DismissalRow,
  EventRow,
  FollowUpRow,
  NoteRow,
  PhraseUseRow,
  ProgressRow,
  PromiseDecisionRow,
  SetAsideRow,
  TicketDayRow,
} from './rows'
import type { MoodCorrection, WatchedClock } from './types'

export type Tables = DBSchema & {
  notes: {
    key: string
    value: NoteRow
    indexes: { byTicket: string; byCustomer: string; byNum: number; byDeletedAt: string }
  }
  /** The search index: for a token and a block of note numbers, the numbers that contain it, ascending. */
  noteTokens: { key: [token: string, block: number]; value: Uint32Array }
  progress: { key: [ticketKey: string, itemId: string]; value: ProgressRow }
  dismissals: { key: [ticketKey: string, noticeId: string]; value: DismissalRow }
  events: { key: number; value: EventRow; indexes: { byKindAndDay: [kind: string, day: string] } }
  ticketDays: { key: [day: string, ticketKey: string]; value: TicketDayRow }
  days: { key: string; value: DayAggregate }
  watched: {
    key: [ticketKey: string, clock: string]
    value: WatchedClock
    indexes: { byDue: string; byFrom: string; bySeen: string }
  }
  phraseUse: { key: string; value: PhraseUseRow }
  setAside: { key: number; value: SetAsideRow }
  /** `byOpenAt` holds only what is not done. */
  followUps: { key: string; value: FollowUpRow; indexes: { byTicket: string; byOpenAt: string } }
  promiseDecisions: { key: [ticketKey: string, promiseId: string]; value: PromiseDecisionRow }
  alerts: { key: string; value: AlertRow; indexes: { byAt: string } }
  alertState: { key: 'state'; value: AlertStateRow }
  itemFields: { key: [ticketKey: string, itemId: string]; value: ItemFieldsRow }
  itemSteps: { key: [ticketKey: string, itemId: string, step: string]; value: ItemStepRow }
  notices: { key: [ticketKey: string, noticeId: string]; value: NoticeRow; indexes: { byDay: string } }
  habits: { key: [moment: string, mood: string, intent: string]; value: HabitRow }
  habitsOpen: { key: string; value: HabitOpenRow; indexes: { byAt: string } }
  moodCorrections: {
    key: [ticketKey: string, messageId: string]
    value: MoodCorrection
    indexes: { byAt: string }
  }
  playbooks: { key: [ticketKey: string, id: string]; value: PlaybookRow }
  coachTickets: { key: string; value: CoachTicketRow }
  coachDays: { key: [day: string, rule: string, what: string]; value: CoachDayRow }
  phrases: { key: string; value: KeptPhrase }
  phraseVersions: { key: [id: string, rev: number]; value: PhraseVersionRow }
  librarySteps: { key: string; value: LibraryStepRow; indexes: { byAt: string } }
}

export type StoreName =
  | 'notes'
  | 'noteTokens'
  | 'progress'
  | 'dismissals'
  | 'events'
  | 'ticketDays'
  | 'days'
  | 'watched'
  | 'phraseUse'
  | 'setAside'
  | 'followUps'
  | 'promiseDecisions'
  | 'alerts'
  | 'alertState'
  | 'itemFields'
  | 'itemSteps'
  | 'notices'
  | 'moodCorrections'
  | 'playbooks'
  | 'coachTickets'
  | 'coachDays'
  | 'habits'
  | 'habitsOpen'
  | 'phrases'
  | 'phraseVersions'
  | 'librarySteps'

export type Database = IDBPDatabase<Tables>
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, StoreName[], Mode>
export type UpgradeTx = Tx<'versionchange'>

/** One step from the version before it to its own. */
export type Upgrade = (db: Database, tx: UpgradeTx) => void | Promise<void>

/** The checklist room: what a thread proves, which checklist applies, how far it is, and in what order. */
export { chooseChecklist } from './choose'
export { findDraftEvidence, findEvidence } from './evidence'
export { orderNotice } from './order'
export { outsideFirst } from './outside-first'
export { mergeProgress } from './progress'
export { handoffs } from './thread-evidence'
export type {
  ChecklistView,
  Evidence,
  EvidenceId,
  ItemProgress,
  ItemView,
  MomentView,
  OrderNotice,
} from './types'
export { checklistView } from './view'

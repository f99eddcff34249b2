/** The checklist room: what a thread proves, which checklist applies, how far it is, and in what order. */
export {
  applyingChecklists,
  chooseChecklists,
  specificity,
  type WhyNot,
  whyNot,
} from './choose'
export { type DraftFacts, draftFacts } from './draft-facts'
export { dueItems } from './due'
export { earlierEvidence } from './earlier-evidence'
export { findDraftEvidence, findEvidence } from './evidence'
export { gateOf } from './gate'
export { itemSteps } from './history'
export { orderNotice } from './order'
export { type NoticeEnd, noticeEnd, type ShownNotice } from './order-outcome'
export { outsideFirst } from './outside-first'
export { mergeProgress } from './progress'
export { handoffs } from './thread-evidence'
export type {
  ChecklistView,
  Evidence,
  EvidenceId,
  Gate,
  ItemFields,
  ItemProgress,
  ItemStep,
  ItemView,
  MomentView,
  OrderNotice,
} from './types'
export { checklistView, joinViews, strictest } from './view'

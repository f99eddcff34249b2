/** The library room: a team's own phrases, laid over those that are built in. Pure. */
export { planBulk, planRestore, planSave } from './change'
export { type Column, columns } from './columns'
export { readCsv, writeCsv } from './csv'
export { type Duplicate, duplicatesAmong, duplicatesOf, findDuplicates } from './duplicates'
export {
  type Filter,
  type FolderCount,
  foldersOf,
  kindOf,
  type LibraryFacts,
  type LibraryKind,
  type LibraryState,
  libraryKinds,
  libraryStates,
  noFilter,
  passes,
  statesOf,
  tagsOf,
} from './filter'
export { jsonOf, readJson, readJsonList, writeJson } from './json'
export { draftOf, entryOf, mergeLibrary, sameRow } from './merge'
export { newOwnId } from './own-id'
export { sampleFor, sampleTicket } from './samples'
export { freeShortcut, holderOf, sharedShortcuts } from './shortcuts'
export { takeIn } from './take-in'
export type * from './types'

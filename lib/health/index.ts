/** The health room: what is read where on each site, what is missing since when, and the report of it. */
export { isDoubtful, lostParts, missingFacts, withReport, withSite } from './keep'
export { changedLine } from './lines'
export { browserName, type ReportWords, reportOf } from './report'
export type * from './types'

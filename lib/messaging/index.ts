export { ask, isInvalidated, onPush, ProblemError } from './client'
export type * from './protocol'

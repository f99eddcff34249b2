/** The promises room: what agents promised in public replies, by when, and whether it was kept. */
export { findPromises, firstPromise } from './find'
export type { Certainty, FoundPromise, Setting } from './types'

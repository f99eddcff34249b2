/** The promises room: what agents promised in public replies, by when, and whether it was kept. */
export type { PromiseClock, PromiseState, Zones } from './clock-types'
export { promiseClocks, settingAt } from './clocks'
export { findPromises, firstPromise } from './find'
export type { Certainty, FoundPromise, Setting } from './types'

export { dueDates, levels, schedules } from './agreements.mjs'
export { installRequestTracker, ORIGIN } from './install.mjs'
export { agent, seedRequestTracker } from './seed.mjs'
export { startRequestTracker } from './server.mjs'

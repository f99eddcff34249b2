/** The coach room: reads a draft reply and says what would not serve the customer. English and Chinese. */
export { wordingById, wordingIds } from './better'
export { coach } from './coach'
export type { CoachFacts, CoachFinding, CoachReading, CoachRule, CoachSettings, CoachWhy } from './types'

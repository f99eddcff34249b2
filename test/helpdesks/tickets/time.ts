/** Lengths in minutes: sample times are minutes before the world's start. */
export const HOUR = 60
export const DAY = 24 * HOUR

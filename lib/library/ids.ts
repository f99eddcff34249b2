/** Ids that pages carry without the rest of the room. */

/** Made-up tickets on which phrases are shown. */
export const sampleTicketIds = ['question', 'waiting', 'refund', 'outage', 'pleased', 'colleague'] as const

/** An own phrase's id begins so; a built-in one's with its language. */
export const OWN = 'own.'

/** How the two worlds meet: an event at the editable, with the text as its detail. Cancelled: it was taken. */
export const INSERT_EVENT = 'outside-first-insert'

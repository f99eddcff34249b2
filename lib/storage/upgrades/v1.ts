/** Version 1: the first stores. */
import type { Upgrade } from '../tables'

export const v1: Upgrade = (db) => {
  const notes = db.createObjectStore('notes', { keyPath: 'id' })
  notes.createIndex('byTicket', 'ticketKey')
  notes.createIndex('byCustomer', 'customerKey')
  notes.createIndex('byNum', 'num', { unique: true })
  notes.createIndex('byDeletedAt', 'deletedAt')
  db.createObjectStore('noteTokens')
  db.createObjectStore('progress', { keyPath: ['ticketKey', 'itemId'] })
  db.createObjectStore('dismissals', { keyPath: ['ticketKey', 'noticeId'] })
  db.createObjectStore('events', { autoIncrement: true })
  db.createObjectStore('ticketDays', { keyPath: ['day', 'ticketKey'] })
  db.createObjectStore('days', { keyPath: 'day' })
  const watched = db.createObjectStore('watched', { keyPath: 'key' })
  watched.createIndex('byDue', 'dueAt')
  watched.createIndex('bySeen', 'seenAt')
  db.createObjectStore('phraseUse', { keyPath: 'phraseId' })
  db.createObjectStore('setAside', { autoIncrement: true })
}

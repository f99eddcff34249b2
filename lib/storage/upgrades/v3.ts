/**
 * Version 3: what is written down with checklist items, what became of them, notices that were shown, moods that
 * agents corrected, playbooks, what became of the draft coach's findings, and what is inserted at which moment.
 */
import type { Upgrade } from '../tables'

export const v3: Upgrade = (db, tx) => {
  db.createObjectStore('itemFields', { keyPath: ['ticketKey', 'itemId'] })
  db.createObjectStore('itemSteps', { keyPath: ['ticketKey', 'itemId', 'step'] })
  const notices = db.createObjectStore('notices', { keyPath: ['ticketKey', 'noticeId'] })
  notices.createIndex('byDay', 'day')
  const corrections = db.createObjectStore('moodCorrections', { keyPath: ['ticketKey', 'messageId'] })
  corrections.createIndex('byAt', 'at')
  db.createObjectStore('playbooks', { keyPath: ['ticketKey', 'id'] })
  db.createObjectStore('coachTickets', { keyPath: 'ticketKey' })
  db.createObjectStore('coachDays', { keyPath: ['day', 'rule', 'what'] })
  // What a day's sums are added up from, where they are damaged, without reading all that ever happened.
  tx.objectStore('events').createIndex('byKindAndDay', ['kind', 'day'])
  db.createObjectStore('habits', { keyPath: ['moment', 'mood', 'intent'] })
  const open = db.createObjectStore('habitsOpen', { keyPath: 'ticketKey' })
  open.createIndex('byAt', 'at')
}

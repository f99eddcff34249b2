/** Version 4: a team's own phrases, their former versions, and the last changes to undo. */
import type { Upgrade } from '../tables'

export const v4: Upgrade = (db) => {
  db.createObjectStore('phrases', { keyPath: 'id' })
  db.createObjectStore('phraseVersions', { keyPath: ['row.id', 'row.rev'] })
  const steps = db.createObjectStore('librarySteps', { keyPath: 'id' })
  steps.createIndex('byAt', 'at')
}

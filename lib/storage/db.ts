/**
 * The one connection to the database: opened when first needed, opened again when the browser or a
 * newer version of us closed it, and never the reason that anything is deleted.
 */
import { wrap } from 'idb'
import { StorageError, toStorageError } from './errors'
import type { Database, StoreName, Tx, Upgrade, UpgradeTx } from './tables'
import { upgrades as released } from './upgrades'

export const DB_NAME = 'outside-first'

/** How long another page may keep an older version open before we say so instead of waiting on, ms. */
const BLOCKED_MS = 5_000

export type Connection = {
  /** Opens the database if it is not open. Throws StorageError. */
  ready(): Promise<void>
  /**
   * Runs `work` in one transaction: all of it is kept or nothing. `work` may run twice when the
   * connection is lost under it, so it must do nothing but use its transaction. Throws StorageError.
   */
  run<T, Mode extends 'readonly' | 'readwrite'>(
    stores: StoreName[],
    mode: Mode,
    work: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T>
  close(): void
}

/** `upgrades` is a parameter so that tests can build databases of other versions. */
export function connect(factory: IDBFactory, upgrades: readonly Upgrade[] = released): Connection {
  let opening: Promise<Database> | null = null

  const forget = (which: Promise<Database>) => {
    if (opening === which) opening = null
  }
  const database = (): Promise<Database> => {
    if (opening) return opening
    const mine: Promise<Database> = open(factory, upgrades, () => forget(mine))
    opening = mine
    mine.catch(() => forget(mine))
    return mine
  }

  return {
    async ready() {
      await database()
    },
    async run(stores, mode, work) {
      for (let attempt = 0; ; attempt++) {
        const source = database()
        const db = await source
        try {
          return await transact(db, stores, mode, work)
        } catch (error) {
          const lost = opening !== source || isClosing(error)
          if (!lost || attempt > 0) throw toStorageError(error)
          forget(source)
        }
      }
    },
    close() {
      void opening?.then(
        (db) => db.close(),
        () => undefined,
      )
      opening = null
    },
  }
}

async function transact<T, Mode extends 'readonly' | 'readwrite'>(
  db: Database,
  stores: StoreName[],
  mode: Mode,
  work: (tx: Tx<Mode>) => Promise<T>,
): Promise<T> {
  // Strict: what the panel calls saved has reached the disk, also when the power fails.
  const tx = db.transaction(stores, mode, { durability: 'strict' }) as unknown as Tx<Mode>
  const done = tx.done
  done.catch(() => undefined)
  try {
    const value = await work(tx)
    await done
    return value
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It has ended already, by the very error that is reported.
    }
    throw tx.error ?? error
  }
}

/** The browser's word for a transaction asked of a connection that is closed or closing. */
function isClosing(error: unknown): boolean {
  return error instanceof Object && (error as Error).name === 'InvalidStateError'
}

function open(factory: IDBFactory, upgrades: readonly Upgrade[], lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest
    try {
      request = factory.open(DB_NAME, upgrades.length)
    } catch (error) {
      reject(toStorageError(error))
      return
    }
    let gaveUp = false
    let timer: ReturnType<typeof setTimeout> | undefined
    request.onblocked = () => {
      timer = setTimeout(() => {
        gaveUp = true
        reject(new StorageError('storage', 'another window still uses an older version of the database'))
      }, BLOCKED_MS)
    }
    request.onupgradeneeded = (event) => {
      const transaction = request.transaction
      if (!transaction) return
      const tx = wrap(transaction) as unknown as UpgradeTx
      tx.done.catch(() => undefined)
      const db = wrap(request.result) as unknown as Database
      void upgrade(db, tx, upgrades.slice(event.oldVersion)).catch(() => abort(tx))
    }
    request.onerror = () => {
      clearTimeout(timer)
      reject(toStorageError(request.error))
    }
    request.onsuccess = () => {
      clearTimeout(timer)
      const raw = request.result
      if (gaveUp) {
        raw.close()
        return
      }
      raw.onversionchange = () => {
        raw.close()
        lost()
      }
      raw.onclose = lost
      resolve(wrap(raw) as unknown as Database)
    }
  })
}

async function upgrade(db: Database, tx: UpgradeTx, steps: readonly Upgrade[]): Promise<void> {
  for (const step of steps) await step(db, tx)
}

function abort(tx: UpgradeTx): void {
  try {
    tx.abort()
  } catch {
    // A failed request has aborted it already.
  }
}

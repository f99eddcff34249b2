import type { ask, PickResult } from '@/lib/messaging'

/** What the options page needs of the browser; the entrypoint gives it, tests fake it. */
export type Platform = {
  ask: typeof ask
  /** The browser's own language tag, for the automatic language. */
  uiLanguage: string
  /** Is access to this match pattern granted now? */
  hasAccess(pattern: string): Promise<boolean>
  /** Asks the person; must be called in the click handler itself. Rejects where the browser cannot ask. */
  requestAccess(pattern: string): Promise<boolean>
  giveBackAccess(pattern: string): Promise<void>
  /** Offers a text as a file to keep. */
  download(name: string, text: string): void
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  copy(text: string): Promise<boolean>
  /** Everything that is stored of the settings, as it lies there, in JSON. */
  storedSettings(): Promise<string>
  /** The key that folds the panel, as the browser has it now; null where none is set. */
  toggleKey(): Promise<string | null>
  openShortcutPage(): Promise<void>
  /** The tab that this page stands in; null where it stands in none. */
  ownTabId(): Promise<number | null>
  /** Hears of picks that ended, also of one that ended before, until one says that it is its own. */
  onPicked(signal: AbortSignal, handle: (result: PickResult) => boolean): void
  /** Does the browser let notes on the desktop be shown now? */
  mayNotify(): Promise<boolean>
  /** Asks the person; must be called in the click handler itself. */
  requestNotify(): Promise<boolean>
  manifest: {
    version: string
    permissions: string[]
    /** Asked for only when something that needs them is switched on. */
    optional: string[]
    hosts: string[]
    optionalHosts: string[]
  }
}

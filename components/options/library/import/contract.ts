/** How the page of phrases and its import dialog meet. */
import type { Imported } from '@/lib/library/types'

export type ImportDialogProps = {
  /** Called once, when the dialog goes; `imported`: what `library/import` answered, or null where nothing was taken in. */
  onClose(imported: Imported | null): void
}

/** The one storage of this background, opened when first needed. */
import { openStorage, type Storage } from '@/lib/storage'

let opened: Storage | null = null

export function storage(): Storage {
  opened ??= openStorage()
  return opened
}

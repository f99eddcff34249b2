import type { Draft } from './draft'
export function reorder(_draft: Draft): string | null {
  return null
}

/** A phrase's text in pieces: what stands, and what is still to be filled in. */
import type { PanelWords } from '@/lib/i18n/words/panel'
import { CARET } from '@/lib/phrasing/caret'
import type { Missing } from '@/lib/phrasing/types'
import type { T } from '../context'

export type Piece = { text: string; missing: Missing | null }

/** Splits at every token, wherever and however often it stands; longer tokens first, lest one hides in another. */
export function pieces(text: string, missing: readonly Missing[]): Piece[] {
  const tokens = [...missing]
    .filter((gap) => gap.token !== '')
    .sort((a, b) => b.token.length - a.token.length)
  let rest: Piece[] = [{ text: plainText(text), missing: null }]
  for (const gap of tokens) {
    rest = rest.flatMap((piece) => {
      if (piece.missing) return [piece]
      return piece.text
        .split(gap.token)
        .flatMap((part, at): Piece[] => [
          ...(at > 0 ? [{ text: gap.token, missing: gap }] : []),
          ...(part ? [{ text: part, missing: null }] : []),
        ])
    })
  }
  return rest
}

/**
 * A Liquid name in the interface's words where it is a known one, else made readable:
 * `order.tracking_number` → "order tracking number".
 */
export function gapName(name: string, t: T): string {
  const key = `gap.${name}`
  const known = t(key as keyof PanelWords)
  if (known !== key) return known
  return name.split('.').slice(-2).join(' ').replace(/[_-]+/g, ' ').trim() || name
}

/** A phrase's text as it is read and copied: without the mark that says where the caret goes. */
export function plainText(text: string): string {
  return text.replaceAll(CARET, '')
}

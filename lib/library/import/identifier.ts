/** Names that mean something to Liquid or to phrases: a field that is called so must not be filled with that. */
const TAKEN = new Set(
  (
    'ticket current_user agent sla promise now cursor true false nil null empty blank and or not contains in ' +
    'forloop tablerowloop'
  ).split(' '),
)

/** A name for a gap that Liquid can read and the panel can word: "Order number" → `order_number`; `n` where nothing is left of it. */
export function identifier(called: string, n: number): string {
  const word = called
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^[_\p{N}]+|_+$/gu, '')
    .slice(0, 60)
  if (TAKEN.has(word)) return `${word}_field`
  return word || `field_${n + 1}`
}

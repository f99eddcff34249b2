/** A name for a gap that Liquid can read and the panel can word: "Order number" → `order_number`; `n` where nothing is left of it. */
export function identifier(called: string, n: number): string {
  const word = called
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^[_\p{N}]+|_+$/gu, '')
    .slice(0, 60)
  return word || `field_${n + 1}`
}

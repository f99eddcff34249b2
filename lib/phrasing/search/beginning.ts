const LONGEST = 90
/** "Hi Mara," and "您好，": all letters begin alike. */
const GREETING = /^[^\n]{0,60}[,，!！]\s*\n+/

/** The first words of a body that say what it is about, unfilled and without marks; an ellipsis for each gap. */
export function beginningOf(body: string): string {
  const plain = body
    .replace(/\{%.*?%\}/gs, '')
    .replace(/\{\{\s*([\w.]*).*?\}\}/gs, (_, name: string) => (name === 'cursor' ? '' : '…'))
    .trim()
  return plain
    .replace(GREETING, '')
    .replace(/\[([^[\]\n]+)\]\([^\s()]*\)|\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** A table as TypeScript: `head` opens it, its fields follow line by line. */
export function sourceOf(head: readonly string[], stored: object): string {
  const fields = Object.entries(stored).map(([key, value]) => {
    const list = Array.isArray(value)
      ? `[${value.join(', ')}]`
      : typeof value === 'string'
        ? `'${value}'`
        : value
    return `  ${key}: ${list},`
  })
  return [...head, ...fields, '}', ''].join('\n')
}

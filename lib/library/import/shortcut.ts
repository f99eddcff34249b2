/** What is typed for a phrase elsewhere ("/refund", ";thx") as it is typed behind our own prefix, or none. */
export function shortcutOf(typed: string): string | undefined {
  const name = typed
    .normalize('NFKC')
    .trim()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\s./:]+/g, '-')
    .toLowerCase()
  return /^[\p{L}\p{N}_-]{1,30}$/u.test(name) ? name : undefined
}

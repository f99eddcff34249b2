/** An id that no other checklist or item has. */
export function freshId(): string {
  return crypto.randomUUID()
}

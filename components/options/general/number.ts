/** The whole number that was typed, full-width digits and a unit's blank allowed; null for anything else. */
export function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null
}

/** What may stand before a phrase's name: one to three signs, and no slash; the schema says the same. */
export function isShortcutPrefix(text: string): boolean {
  return /^(?!.*\/)[\p{P}\p{S}]{1,3}$/u.test(text)
}

/** Are we in Firefox, in an extension's isolated world? `wrappedJSObject` exists there and nowhere else. */
export function inFirefox(): boolean {
  return 'wrappedJSObject' in globalThis
}

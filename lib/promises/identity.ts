/** Stable ids of promises. */

/** Message id and a hash of the promising words: white space and the place in the reply do not count. */
export function promiseId(messageId: string, quote: string, time: string): string {
  const text = `${quote}\n${time}`.replace(/\s+/g, ' ')
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${messageId}:${(hash >>> 0).toString(36)}`
}

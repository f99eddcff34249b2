/** Names of keys as the agent's keyboard has them. */

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const macNames: Record<string, string> = { Alt: '⌥', Shift: '⇧', Ctrl: '⌃', Enter: '↩', Escape: 'esc' }
const pcNames: Record<string, string> = { Enter: '↵', Escape: 'Esc', Arrows: '↑ ↓' }

/** "Alt+1" as it is shown: "⌥1" on a Mac, "Alt+1" elsewhere. */
export function keyName(keys: string, mac = onMac): string {
  const parts = keys.split('+')
  if (mac) return parts.map((part) => macNames[part] ?? pcNames[part] ?? part).join('')
  return parts.map((part) => pcNames[part] ?? part).join('+')
}

/** "Ctrl+Enter" in the spelling of aria-keyshortcuts: "Control+Enter". */
export function ariaKey(keys: string): string {
  return keys.replace('Ctrl', 'Control')
}

export function Key({ keys }: { keys: string }) {
  return <kbd class="key">{keyName(keys)}</kbd>
}

/** Is this key press part of writing text? Single-key shortcuts keep out of its way. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input, textarea, select') || target.isContentEditable
}

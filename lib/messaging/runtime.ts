/**
 * The browser's own messaging, without the polyfill: all that a page's script needs of the browser is
 * to send and to hear messages, which every supported browser does alike, and the polyfill would be
 * carried into every page of every helpdesk for it.
 */
type Runtime = {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(listener: Listener): void
    removeListener(listener: Listener): void
  }
}
type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void

/** Asked anew each time: after an update the old object is there, and dead. */
export function runtime(): Runtime {
  const global = globalThis as unknown as { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } }
  return (global.browser ?? global.chrome).runtime
}

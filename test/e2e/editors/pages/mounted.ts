/** An editor on its page: what the tests need of it beyond the keyboard. */
export type Mounted = {
  editable: HTMLElement
  /** Fills it as the helpdesk would: HTML, plain text in a field. */
  set(content: string): void
  lock(): void
  destroy?(): unknown
  /** Takes no change any more, where holding back the page's events is not enough. */
  refuse?(): void
  showPlaceholder?(): void
}

export type MountKind = (place: HTMLElement) => Mounted | Promise<Mounted>

/** Page and account variants of the Freshdesk replica; read at every load and request. */
export type FreshdeskOptions = {
  /** Where the requester's address stands: the old widget, a shadow-root panel, or plain links (2026). */
  contactPanel: 'widget' | 'shadow' | 'links'
  /** `none`: the subject is only in the document's title. */
  heading: 'classic' | 'sentiment' | 'none'
  locale: 'en' | 'pt-BR' | 'zh-CN'
  /** Milliseconds between the change of the address and the new ticket's appearance. */
  renderDelay: number
  /** The last ticket's nodes stay in the document, hidden, beside the new one's. */
  leftOver: boolean
  /** Milliseconds between replacements of the whole conversation subtree; 0: none. */
  rerenderEvery: number
  /** With more messages than this, the middle ones hide behind "+N conversations". */
  foldAbove: number
  composer: 'normal' | 'absent'
  /** Loads with the reply editor already open. */
  replyOpen: boolean
  /** Name of the saved view the agent came from, shown where one might look for the subject. */
  viewName: string
  /** `free-plan`: no API v2 at all; the private API answers all the same. */
  plan: 'enterprise' | 'free-plan'
  signedOut: boolean
  /** A role that may not see canned responses. */
  cannedRefused: boolean
  /** v2 requests a minute; includes cost one more each. */
  budget: number
}

export const freshdeskDefaults: FreshdeskOptions = {
  contactPanel: 'widget',
  heading: 'classic',
  locale: 'en',
  renderDelay: 0,
  leftOver: false,
  rerenderEvery: 0,
  foldAbove: 30,
  composer: 'normal',
  replyOpen: false,
  viewName: 'Unresolved tickets',
  plan: 'enterprise',
  signedOut: false,
  cannedRefused: false,
  budget: 700,
}

/** Page and account variants of the Zendesk replica; read at every load and request. */
export type ZendeskOptions = {
  /** Tickets open as tabs beside the one in the address; null: the two samples after it. */
  openTabs: number[] | null
  layout: 'standard' | 'custom'
  /** How the page marks the active pane: since autumn 2024 by attribute, before by class. */
  activeMark: 'attribute' | 'class'
  /** Language of the page's labels. */
  locale: 'en' | 'pt-BR' | 'zh-CN'
  theme: 'light' | 'dark' | 'system'
  /** Milliseconds between the change of the address and the pane's appearance. */
  mountDelay: number
  /** Further milliseconds until the conversation is filled in. */
  logDelay: number
  /** Milliseconds between re-renders that replace the messages and the editable; 0: none. */
  rerenderEvery: number
  composer: 'normal' | 'absent' | 'read-only'
  /** Landmarks the page leaves out. */
  without: ('ticket-id' | 'bubble-type' | 'comment-id' | 'log' | 'subject')[]
  /** Minutes by which `time[datetime]` is wrong; null: the browser's UTC offset, as in the real page. */
  clockShift: number | null
  signedOut: boolean
  /** A light agent may not open any ticket through the API. */
  restricted: boolean
  /** False: an account whose API has no conversation log. */
  conversationLog: boolean
  /** How many macros the account has. */
  macros: number
  /** A role that may not see macros. */
  macrosRefused: boolean
  /** Requests a minute. */
  budget: number
}

export const zendeskDefaults: ZendeskOptions = {
  openTabs: null,
  layout: 'standard',
  activeMark: 'attribute',
  locale: 'en',
  theme: 'light',
  mountDelay: 0,
  logDelay: 0,
  rerenderEvery: 0,
  composer: 'normal',
  without: [],
  clockShift: null,
  signedOut: false,
  restricted: false,
  conversationLog: true,
  macros: 300,
  macrosRefused: false,
  budget: 700,
}

/** Writing presets down: what most of them leave out need not be said in each. */
import type { ComposerPlace, HelpdeskDefinition, Reading } from '../custom/definition'

type Facts = HelpdeskDefinition['facts']
type Messages = HelpdeskDefinition['messages']

/** The text of the first of these. */
export function text(...selectors: string[]): Reading {
  return { selectors, attribute: null, after: null, before: null }
}

/** An attribute, whole or cut to what stands between two texts. */
export function attribute(
  name: string,
  selector: string,
  after: string | null = null,
  before: string | null = null,
): Reading {
  return { selectors: [selector], attribute: name, after, before }
}

/** The text of the first of these, cut to what stands between two texts. */
export function part(reading: Reading, after: string | null, before: string | null = null): Reading {
  return { ...reading, after, before }
}

export function editor(
  selector: string,
  audience: ComposerPlace['audience'],
  tells: ComposerPlace['tells'] = [],
  plain = false,
): ComposerPlace {
  return { selector, audience, tells, plain }
}

/** Nothing is known of the thread: selectors must come from somebody who has the helpdesk before them. */
export const unknownMessages: Messages = {
  item: null,
  text: null,
  without: [],
  author: null,
  at: null,
  id: null,
  roles: [],
  internal: [],
  order: 'oldest-first',
}

type Known = Pick<HelpdeskDefinition, 'id' | 'name' | 'tested' | 'ticketUrls'> & {
  marks?: string[]
  root?: string
  facts: Partial<Facts>
  words?: Partial<HelpdeskDefinition['words']>
  messages?: Partial<Messages>
  composers?: ComposerPlace[]
  openComposer?: string
}

export function preset({ facts, words, messages, ...known }: Known): HelpdeskDefinition {
  return {
    version: 1,
    preset: known.id,
    ticketId: null,
    marks: [],
    root: null,
    composers: [],
    openComposer: null,
    ...known,
    facts: { ...nothing, ...facts },
    words: { status: {}, priority: {}, ...words },
    messages: { ...unknownMessages, ...messages },
  }
}

const nothing: Facts = {
  subject: null,
  status: null,
  priority: null,
  channel: null,
  tags: null,
  group: null,
  assignee: null,
  requesterName: null,
  requesterEmail: null,
  createdAt: null,
  slaDueAt: null,
  me: null,
}

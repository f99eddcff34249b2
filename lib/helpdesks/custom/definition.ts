/**
 * A helpdesk as data: what a team lead writes (or takes from a preset) so that the panel can read a
 * helpdesk it has no code for. Selectors are CSS; ` >>> ` steps into an open shadow root or a
 * same-origin frame. Nothing in it is ever run: no expressions, no patterns that could be costly.
 */
import { helpdeskIds, priorities, statuses } from '@/lib/ticket/ids'
import { z } from '@/lib/zod'

/** Raise it together with a way to read the older form. */
export const DEFINITION_VERSION = 1

const selector = z.string().trim().min(1).max(500)
const word = z.string().trim().min(1).max(100)

/** One value on the page: the first element that has it, its text or an attribute, cut to what stands between two texts. */
export const readingSchema = z.object({
  /** Tried in order. Inside the item where the reading belongs to a message; `:scope` is the item itself. */
  selectors: z.array(selector).min(1).max(8),
  /** Null: the element's text (a field's value). */
  attribute: z
    .string()
    .regex(/^[a-zA-Z][\w:-]{0,60}$/)
    .nullable(),
  /** Only what stands after / before these literal texts; null: all. */
  after: z.string().max(60).nullable(),
  before: z.string().max(60).nullable(),
})

export const composerSchema = z.object({
  /** The editable, or the frame whose body is edited. */
  selector,
  /**
   * Where the text goes: told by the first of `tells` that is found around the editor or visible in the ticket, or
   * in the address (`url:#notes`); else fixed. `unknown` is said, never guessed.
   */
  audience: z.enum(['public', 'internal', 'unknown']),
  tells: z.array(z.object({ selector, audience: z.enum(['public', 'internal']) })).max(8),
  /** Chat editors: no paragraphs, bold or links. */
  plain: z.boolean(),
})

const reading = readingSchema.nullable()

/** How a helpdesk is named in settings: a built-in one's id, a definition's or a preset's. */
export const helpdeskIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)

/** One `{id}`; more than two open places between two separators could be slow to try. */
const ticketUrl = z
  .string()
  .trim()
  .min(2)
  .max(300)
  .regex(/^\/[^{}]*\{id\}[^{}]*$/)
  .refine((pattern) => pattern.split(/[/?#&;]/).every((part) => part.split(/\*|\{id\}/).length <= 3))

export const definitionSchema = z.object({
  version: z.literal(DEFINITION_VERSION),
  /** "custom-…" for a lead's own, the preset's id for a preset ("zammad"). */
  id: helpdeskIdSchema.refine((id) => !(helpdeskIds as readonly string[]).includes(id)),
  name: z.string().trim().min(1).max(60),
  /** The preset it was made from; null: written from nothing. */
  preset: z.string().max(60).nullable(),
  /** How far the selectors have been proven: on the real system, on a stored replica page, or not yet. */
  tested: z.enum(['real', 'replica', 'untested']),
  /**
   * Address of one ticket, path with query and fragment: `{id}` is the ticket's id (letters, digits, `-`, `_`, at
   * least one digit), `*` anything up to the next separator (`/`, `?`, `#`, `&`, `;`). Parameters are found in any
   * order and beside others; what follows the id in a path or fragment is ignored.
   * "/#ticket/zoom/{id}", "/a/tickets/{id}", "/*\/index.pl?Action=AgentTicketZoom;TicketID={id}".
   */
  ticketUrls: z.array(ticketUrl).min(1).max(6),
  /** The id where the address does not hold it in full: then only the page's counts. Null: the address alone. */
  ticketId: reading,
  /**
   * One of these must be on the page before it is believed to show a ticket; empty: the address is enough.
   * Here and in `root`, `{id}` stands for the id in the address: `[data-ticket="{id}"]`.
   */
  marks: z.array(selector).max(6),
  /** Where one ticket stands, when several are mounted: the visible match is taken. Null: the document. */
  root: selector.nullable(),
  facts: z.object({
    subject: reading,
    status: reading,
    priority: reading,
    channel: reading,
    /** Every match is one tag. */
    tags: reading,
    group: reading,
    assignee: reading,
    requesterName: reading,
    requesterEmail: reading,
    createdAt: reading,
    /** Due moment of the helpdesk's own target, a machine-readable time. */
    slaDueAt: reading,
    /** The signed-in agent's name. */
    me: reading,
  }),
  /** The helpdesk's words in ours, compared without case. */
  words: z.object({
    status: z.record(word, z.enum(statuses)),
    priority: z.record(word, z.enum(priorities)),
    /** What stands for nobody where a person or a group would: "Unassigned". */
    nobody: z.array(word).max(20).optional(),
  }),
  messages: z.object({
    /** Null: not known, and the panel says that messages could not be read. */
    item: selector.nullable(),
    /** Inside the item; null: the item's own text. */
    text: selector.nullable(),
    /** Parts of the text to leave out: quoted mail, buttons. */
    without: z.array(selector).max(12),
    author: reading,
    /** A machine-readable time (ISO with zone, or epoch seconds/milliseconds). A clock time without a date is none. */
    at: reading,
    id: reading,
    /** First rule that matches the item (or finds something in it, but not within its text) decides; none: `other`. */
    roles: z.array(z.object({ selector, role: z.enum(['requester', 'agent', 'bot', 'other']) })).max(12),
    /** Matches (or is found in, but not within the text of) an item that the customer does not see. */
    internal: z.array(selector).max(8),
    order: z.enum(['oldest-first', 'newest-first']),
    /** Visible while the page holds a part of the thread back ("show more"): then the panel says so. */
    more: selector.nullable().optional(),
  }),
  composers: z.array(composerSchema).max(8),
  /** Pressed to bring up a reply editor; null: none. */
  openComposer: selector.nullable(),
})

export type HelpdeskDefinition = z.infer<typeof definitionSchema>
export type Reading = z.infer<typeof readingSchema>
export type ComposerPlace = z.infer<typeof composerSchema>

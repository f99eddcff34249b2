/**
 * The settings and their one schema. What is stored holds only what differs from the built-in
 * content (layers: built-in → personal), so that better built-in checklists reach everyone.
 */
import { evidenceIds } from '@/lib/checklist/types'
import { coachRules } from '@/lib/coach/types'
import { definitionSchema, helpdeskIdSchema } from '@/lib/helpdesks/custom/definition'
import { moments } from '@/lib/ticket/ids'
import { conditionSchema } from '@/lib/ticket/schema'
import { z } from '@/lib/zod'
import { scheduleSchema, slaPolicySchema } from './sla-schema'
import { TRADE_WORDS_MOST, tradeWordSchema } from './trade-schema'

export {
  holidaySchema,
  openIntervalSchema,
  policyTargetSchema,
  scheduleSchema,
  slaPolicySchema,
  targetPriorities,
  weekdays,
} from './sla-schema'

/** Raise it together with a step in migrations.ts. */
export const SETTINGS_VERSION = 1

const shortText = z.string().trim().min(1).max(200)

/** Which tickets something is for; without one, all. */
const forTickets = conditionSchema.default({ when: 'all', of: [] })

/** Something to be written down with an item; kept per ticket. */
export const itemFieldSchema = z.object({
  id: z.string().min(1).max(100),
  label: shortText,
  kind: z.enum(['text', 'choice', 'date', 'number']),
  required: z.boolean().default(false),
  /** What can be chosen, for `choice` only. */
  choices: z.array(z.string().trim().min(1).max(100)).max(30).default([]),
})

export const checklistItemSchema = z.object({
  id: z.string().min(1),
  moment: z.enum(moments),
  /** Outer: the customer sees or feels it. Inner: process behind the scenes. */
  side: z.enum(['outer', 'inner']),
  title: shortText,
  hint: z.string().trim().max(400),
  required: z.boolean(),
  /** Ticks itself when the thread proves one of these. */
  evidence: z.array(z.enum(evidenceIds)),
  /** SERVQUAL dimension, for the stats. */
  dimension: z.enum(['tangibles', 'assurance', 'responsiveness', 'empathy', 'reliability']).nullable(),
  /** Phrase intents that help with this item, best first. */
  intents: z.array(z.string()),
  /** Ids of phrases that are meant for it by name; offered in the customer's language. */
  phrases: z.array(z.string().min(1).max(200)).max(20).default([]),
  /** Level of the need that it serves (Kano): taken for granted, expected, or a pleasant surprise. */
  need: z.enum(['basic', 'expected', 'delight']).default('expected'),
  /** Once for the ticket, or anew whenever the customer has written again. */
  repeat: z.enum(['ticket', 'turn']).default('ticket'),
  /** Shown only on tickets that meet it. */
  when: forTickets,
  fields: z.array(itemFieldSchema).max(8).default([]),
})

export const checklistSchema = z.object({
  id: z.string().min(1),
  name: shortText,
  lang: z.enum(['en', 'zh', 'any']),
  /** Which tickets it is for: from whom (unknown counts as external), and all that `when` asks besides. */
  audience: z.enum(['external', 'internal', 'any']),
  when: forTickets,
  gating: z.enum(['show', 'warn', 'ask-reason']),
  enabled: z.boolean(),
  items: z.array(checklistItemSchema).max(60),
})

export const siteSchema = z.object({
  /** Origin for added sites ("https://support.example.com:8443"), match host for built-in ones ("*.zendesk.com"). */
  host: z.string().min(1),
  /** A built-in helpdesk's id, or that of one of `helpdesks` or of a preset. */
  helpdesk: helpdeskIdSchema,
  enabled: z.boolean(),
})

export const panelSettingsSchema = z.object({
  side: z.enum(['right', 'left']),
  /** Push: the page gets narrower; float: the panel lies over it. */
  mode: z.enum(['push', 'float']),
  width: z.number().int().min(300).max(520),
  collapsed: z.boolean(),
})

/** "22:00" */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * Nothing pops up until somebody asks for it: a note on the desktop may be seen by others, and needs the
 * browser's leave. The number on the toolbar's button is silent, so it is there from the start.
 */
export const alertSettingsSchema = z.object({
  /** Notes on the desktop: none, from at risk on, or only once breached. */
  notify: z.enum(['off', 'risk', 'breach']).default('off'),
  /** Whether promises and follow-ups are told and counted as well. */
  promises: z.boolean().default(true),
  followUps: z.boolean().default(true),
  /** Local times; what falls between them is told after them, all at once. */
  quietHours: z.object({ from: clockTime, to: clockTime }).nullable().default(null),
  /** The number of tickets at risk or breached on the toolbar's button. */
  badge: z.boolean().default(true),
  /** Requester and subject in notes on the desktop, which also show on a locked screen. */
  showNames: z.boolean().default(false),
})

const word = z.string().trim().min(1).max(60)
const ruleList = z.array(z.enum(coachRules)).default([])

/** The draft coach: rules switched off by the team and by this agent, and the team's own words. */
export const coachSettingsSchema = z.object({
  off: ruleList,
  teamOff: ruleList,
  /** Names of internal teams, tools and projects that no customer should read. */
  internalWords: z.array(word).max(300).default([]),
  /** Words that are fine here, whatever a rule says. */
  fineWords: z.array(word).max(300).default([]),
})

/** Punctuation of its own: a slash opens the helpdesks' own menus, and letters would be words. */
const shortcutPrefix = z
  .string()
  .trim()
  .regex(/^(?!.*[/])[\p{P}\p{S}]{1,3}$/u)

export const shortcutSettingsSchema = z.object({
  /** Whether a phrase's name typed in a reply (";;thanks") is replaced by the phrase. */
  on: z.boolean().default(true),
  prefix: shortcutPrefix.default(';;'),
})

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** Interface language; `auto` follows the browser. */
  locale: z.enum(['auto', 'en', 'zh']),
  theme: z.enum(['auto', 'light', 'dark']),
  /** What panels start with; each host then remembers its own in `panels`. */
  panel: panelSettingsSchema,
  panels: z.record(z.string(), panelSettingsSchema.partial()),
  /** Checklists that replace the built-in one of the same id, or are new. */
  checklists: z.array(checklistSchema),
  /** Ids in the lead's order; those that are not named stand as they come: own ones, then the built-in. */
  checklistOrder: z.array(z.string().min(1)).max(300).default([]),
  /** Built-in hosts switched off and hosts added. Built-in hosts without an entry are on. */
  sites: z.array(siteSchema),
  /** Helpdesks described as data; one with a preset's id replaces it. */
  helpdesks: z.array(definitionSchema).max(60).default([]),
  /** Share of a target that may be used before it is at risk. */
  atRiskShare: z.number().min(0.1).max(0.99),
  /** Working hours that replace the built-in schedule of the same id, or are new. */
  schedules: z.array(scheduleSchema).max(50).default([]),
  /** Our own SLA targets, in order: the first that fits a ticket holds. */
  slaPolicies: z.array(slaPolicySchema).max(100).default([]),
  alerts: alertSettingsSchema.prefault({}),
  /** Words of the trade, for the reading of moods. */
  tradeWords: z.array(tradeWordSchema).max(TRADE_WORDS_MOST).default([]),
  coach: coachSettingsSchema.prefault({}),
  shortcuts: shortcutSettingsSchema.prefault({}),
  /** The name used for {{current_user.name}} where the helpdesk does not tell. */
  agentName: z.string().max(100),
})

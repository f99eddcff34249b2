/** Types of the settings, inferred from their one schema. */
import type { z } from 'zod'
import type {
  checklistItemSchema,
  checklistSchema,
  holidaySchema,
  itemFieldSchema,
  panelSettingsSchema,
  policyTargetSchema,
  scheduleSchema,
  settingsSchema,
  siteSchema,
  slaPolicySchema,
  targetPriorities,
  weekdays,
} from './schema'
import type { tradeWordSchema } from './trade-schema'

export type Settings = z.infer<typeof settingsSchema>
export type Checklist = z.infer<typeof checklistSchema>
export type ChecklistItem = z.infer<typeof checklistItemSchema>
export type ItemField = z.infer<typeof itemFieldSchema>
export type PanelSettings = z.infer<typeof panelSettingsSchema>
export type Site = z.infer<typeof siteSchema>
export type Weekday = (typeof weekdays)[number]
export type Holiday = z.infer<typeof holidaySchema>
export type Schedule = z.infer<typeof scheduleSchema>
export type TargetPriority = (typeof targetPriorities)[number]
export type PolicyTarget = z.infer<typeof policyTargetSchema>
export type SlaPolicy = z.infer<typeof slaPolicySchema>
export type TradeWord = z.infer<typeof tradeWordSchema>

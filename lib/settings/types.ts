/** Types of the settings, inferred from their one schema. */
import type { z } from 'zod'
import type {
  checklistItemSchema,
  checklistSchema,
  panelSettingsSchema,
  settingsSchema,
  siteSchema,
} from './schema'

export type Settings = z.infer<typeof settingsSchema>
export type Checklist = z.infer<typeof checklistSchema>
export type ChecklistItem = z.infer<typeof checklistItemSchema>
export type PanelSettings = z.infer<typeof panelSettingsSchema>
export type Site = z.infer<typeof siteSchema>

import { alertSettingsSchema, coachSettingsSchema, SETTINGS_VERSION, shortcutSettingsSchema } from './schema'
import type { Settings } from './types'

/** What everyone starts with: a fresh object each time, so that no caller changes another's. */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    locale: 'auto',
    theme: 'auto',
    panel: { side: 'right', mode: 'push', width: 360, collapsed: false },
    panels: {},
    checklists: [],
    checklistOrder: [],
    sites: [],
    schedules: [],
    slaPolicies: [],
    helpdesks: [],
    atRiskShare: 0.75,
    alerts: alertSettingsSchema.parse({}),
    tradeWords: [],
    coach: coachSettingsSchema.parse({}),
    shortcuts: shortcutSettingsSchema.parse({}),
    agentName: '',
  }
}

/** The settings room's door. The built-in content is read from built-in/ by those who need it. */
export { exportSettings, type Imported, importSettings } from './bundle'
export { defaultSettings } from './defaults'
export {
  effectiveChecklists,
  effectiveCoach,
  effectiveSchedules,
  officeHours,
  panelFor,
  resetChecklist,
  switchRule,
} from './layers'
export { builtInSites, forgetSite, matchPattern, originOf, siteFor, switchSite } from './sites'
export {
  onSettingsStored,
  readSettings,
  SettingsError,
  type SettingsRead,
  updateSettings,
  watchSettings,
  writeSettings,
} from './store'
export { TRADE_WORD_LENGTH, TRADE_WORDS_MOST, tradeMeanings, tradeWordKey } from './trade-schema'
export type {
  Checklist,
  ChecklistItem,
  Holiday,
  ItemField,
  PanelSettings,
  PolicyTarget,
  Schedule,
  Settings,
  Site,
  SlaPolicy,
  TradeWord,
} from './types'
export { type Explained, explainIssues, validateSettings } from './validate'

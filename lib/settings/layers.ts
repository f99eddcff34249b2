/** Layers: what is built in, and what the settings lay over it. */
import type { Checklist, PanelSettings, Settings } from './types'

/** The built-in checklists with those replaced that the settings hold under the same id; new ones follow in their order. */
export function effectiveChecklists(
  builtIn: readonly Checklist[],
  settings: Pick<Settings, 'checklists'>,
): Checklist[] {
  const own = new Map(settings.checklists.map((checklist) => [checklist.id, checklist]))
  const known = new Set(builtIn.map((checklist) => checklist.id))
  const added = [...own.values()].filter((checklist) => !known.has(checklist.id))
  return [...builtIn.map((checklist) => own.get(checklist.id) ?? checklist), ...added]
}

/** The settings with this checklist as it is built in; one that is not built in goes. */
export function resetChecklist(settings: Settings, id: string): Settings {
  return { ...settings, checklists: settings.checklists.filter((checklist) => checklist.id !== id) }
}

/** The panel on one host: what was remembered there over what the settings say for all. */
export function panelFor(settings: Pick<Settings, 'panel' | 'panels'>, host: string): PanelSettings {
  const own = Object.hasOwn(settings.panels, host) ? settings.panels[host] : {}
  return { ...settings.panel, ...own }
}

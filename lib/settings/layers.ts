/** Layers: what is built in, and what the settings lay over it. */
import type { Lang } from '@/lib/ticket'
import type { Checklist, PanelSettings, Schedule, Settings } from './types'

/**
 * All checklists in the lead's order: first those that are named in `checklistOrder`, then the other own
 * ones, then the other built-in ones. A built-in one is replaced by what the settings hold under its id.
 */
export function effectiveChecklists(
  builtIn: readonly Checklist[],
  settings: Pick<Settings, 'checklists'> & Partial<Pick<Settings, 'checklistOrder'>>,
): Checklist[] {
  const own = new Map(settings.checklists.map((checklist) => [checklist.id, checklist]))
  const known = new Set(builtIn.map((checklist) => checklist.id))
  const added = [...own.values()].filter((checklist) => !known.has(checklist.id))
  const all = [...added, ...builtIn.map((checklist) => own.get(checklist.id) ?? checklist)]
  const named = (settings.checklistOrder ?? []).flatMap((id) => all.find((list) => list.id === id) ?? [])
  return [...new Set([...named, ...all])]
}

/** The settings with this checklist as it is built in; one that is not built in goes. */
export function resetChecklist(settings: Settings, id: string): Settings {
  return { ...settings, checklists: settings.checklists.filter((checklist) => checklist.id !== id) }
}

/** What holds for the draft coach: a rule is off when team or agent has switched it off. */
export function effectiveCoach({ coach }: Pick<Settings, 'coach'>) {
  return {
    off: [...new Set([...coach.teamOff, ...coach.off])],
    internalWords: coach.internalWords,
    fineWords: coach.fineWords,
  }
}

/** The settings with a coach rule switched off for this agent, or on again. */
export function switchRule(
  settings: Settings,
  rule: Settings['coach']['off'][number],
  on: boolean,
): Settings {
  const others = settings.coach.off.filter((one) => one !== rule)
  return { ...settings, coach: { ...settings.coach, off: on ? others : [...others, rule] } }
}

/** The panel on one host: what was remembered there over what the settings say for all. */
export function panelFor(settings: Pick<Settings, 'panel' | 'panels'>, host: string): PanelSettings {
  const own = Object.hasOwn(settings.panels, host) ? settings.panels[host] : {}
  return { ...settings.panel, ...own }
}

/** The schedule everyone has: Monday to Friday, 9 to 6, in the zone of the agent's own machine. */
export function officeHours(lang: Lang): Schedule {
  const nine: [string, string][] = [['09:00', '18:00']]
  return {
    id: 'office-hours',
    name: lang === 'zh' ? '工作时间' : 'Office hours',
    timeZone: null,
    week: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] },
    holidays: [],
  }
}

/** The schedules in force: the built-in one first, or what the settings put in its place, then the new ones. */
export function effectiveSchedules(settings: Pick<Settings, 'schedules'>, lang: Lang): Schedule[] {
  const office = officeHours(lang)
  const own = settings.schedules.find((schedule) => schedule.id === office.id)
  return [own ?? office, ...settings.schedules.filter((schedule) => schedule.id !== office.id)]
}

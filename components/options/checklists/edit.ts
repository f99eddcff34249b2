/** Changes to the checklists in the settings. Pure. */
import { type Checklist, type ChecklistItem, resetChecklist, type Settings } from '@/lib/settings'
import type { Moment } from '@/lib/ticket'
import { same } from '../carry'

/** The settings with this checklist; as it is built in, it needs no entry of its own. */
export function putChecklist(
  settings: Settings,
  builtIn: readonly Checklist[],
  checklist: Checklist,
): Settings {
  const original = builtIn.find((list) => list.id === checklist.id)
  if (original && same(original, checklist)) return resetChecklist(settings, checklist.id)
  const known = settings.checklists.some((list) => list.id === checklist.id)
  const checklists = known
    ? settings.checklists.map((list) => (list.id === checklist.id ? checklist : list))
    : [...settings.checklists, checklist]
  return { ...settings, checklists }
}

/** Does a built-in checklist differ in more than being switched off? */
export function isChanged(checklist: Checklist, original: Checklist | undefined): boolean {
  return original !== undefined && !same({ ...checklist, enabled: true }, { ...original, enabled: true })
}

export function newChecklist(id: string, name: string, from: Checklist | null): Checklist {
  const blank: Omit<Checklist, 'id' | 'name' | 'enabled'> = {
    lang: 'any',
    audience: 'external',
    gating: 'warn',
    items: [],
  }
  return { ...structuredClone(from ?? blank), id, name, enabled: false }
}

export function newItem(id: string, title: string, moment: Moment): ChecklistItem {
  return {
    id,
    moment,
    side: 'outer',
    title,
    hint: '',
    required: false,
    evidence: [],
    dimension: null,
    intents: [],
  }
}

/** Changes to the checklists in the settings. Pure. */
import {
  type Checklist,
  type ChecklistItem,
  effectiveChecklists,
  resetChecklist,
  type Settings,
} from '@/lib/settings'
import { ALWAYS, type Moment } from '@/lib/ticket'
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
    when: ALWAYS,
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
    phrases: [],
    need: 'expected',
    repeat: 'ticket',
    when: ALWAYS,
    fields: [],
  }
}

/** The copy stands right before its original, switched off. */
export function copyChecklist(
  settings: Settings,
  builtIn: readonly Checklist[],
  { from, id, name }: { from: Checklist; id: string; name: string },
): Settings {
  const order = effectiveChecklists(builtIn, settings).map((list) => list.id)
  const copy = newChecklist(id, name, from)
  return {
    ...settings,
    checklists: [...settings.checklists, copy],
    checklistOrder: order.toSpliced(order.indexOf(from.id), 0, id),
  }
}

/** The checklist put at a place among the others, from 0; null when it stays where it is. */
export function moveChecklist(
  settings: Settings,
  builtIn: readonly Checklist[],
  id: string,
  to: number,
): Settings | null {
  const order = effectiveChecklists(builtIn, settings).map((list) => list.id)
  const from = order.indexOf(id)
  if (from < 0 || to < 0 || to >= order.length || to === from) return null
  return { ...settings, checklistOrder: order.toSpliced(from, 1).toSpliced(to, 0, id) }
}

/** A copy of an item, to stand behind it: with ids of its own, so that each is ticked by itself. */
export function copyItem(item: ChecklistItem, id: string, title: string): ChecklistItem {
  return { ...structuredClone(item), id, title: title.slice(0, 200) }
}

/** Choices as they are written, one a line: each once, as many and as long as the schema takes. */
export function choicesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 100))
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 30)
}

import { defaultSettings } from '@/lib/settings/defaults'
import type { Checklist, ChecklistItem, Settings } from '@/lib/settings/types'
import { ALWAYS } from '@/lib/ticket'

export function item(id: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id,
    moment: 'needs',
    side: 'outer',
    title: `Item ${id}`,
    hint: '',
    required: true,
    evidence: ['asked-question'],
    dimension: 'empathy',
    intents: ['ask-details'],
    phrases: [],
    need: 'expected',
    repeat: 'ticket',
    when: ALWAYS,
    fields: [],
    ...more,
  }
}

export function checklist(id: string, more: Partial<Checklist> = {}): Checklist {
  return {
    id,
    name: `Checklist ${id}`,
    lang: 'any',
    audience: 'external',
    when: ALWAYS,
    gating: 'warn',
    enabled: true,
    items: [item('one'), item('two')],
    ...more,
  }
}

export function settings(more: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), ...more }
}

/** An options page's beginnings for tests: settings, and a background that answers from memory. */
import type { Platform } from '@/components/options/platform'
import type { OptionsView, RequestName, Requests } from '@/lib/messaging'
import { defaultSettings } from '@/lib/settings'
import type { Checklist, ChecklistItem, Settings } from '@/lib/settings/types'
import { ALWAYS } from '@/lib/ticket'

export function item(
  id: string,
  moment: ChecklistItem['moment'],
  more: Partial<ChecklistItem> = {},
): ChecklistItem {
  return {
    id,
    moment,
    side: 'outer',
    title: `Do ${id}`,
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
    ...more,
  }
}

export const builtIn: Checklist = {
  id: 'first.en',
  name: 'Outside first',
  lang: 'en',
  audience: 'external',
  when: ALWAYS,
  gating: 'warn',
  enabled: true,
  items: [
    item('greet', 'first-impression'),
    item('own', 'first-impression'),
    item('restate', 'needs'),
    item('thank', 'follow-up'),
  ],
}

/** A background with one store of settings. `stored` may be changed by the test, as another tab would. */
export function background(more: Partial<OptionsView> = {}) {
  const room = {
    view: {
      settings: defaultSettings(),
      builtInChecklists: [builtIn],
      grantedOrigins: [],
      problem: null,
      ...more,
    } as OptionsView,
    writes: [] as Settings[],
    fail: null as Error | null,
    async ask<N extends RequestName>(name: N, payload: Requests[N]['in']): Promise<Requests[N]['out']> {
      if (room.fail) throw room.fail
      if (name === 'options/write') {
        const { settings } = payload as Requests['options/write']['in']
        room.writes.push(settings)
        room.view = { ...room.view, settings }
      }
      if (name === 'notes/search' || name === 'health/read') return [] as unknown as Requests[N]['out']
      return room.view as Requests[N]['out']
    },
  }
  return room
}

export function platform(ask: Platform['ask'], more: Partial<Platform> = {}): Platform {
  return {
    ask,
    uiLanguage: 'en-GB',
    hasAccess: async () => true,
    requestAccess: async () => true,
    giveBackAccess: async () => undefined,
    download: () => undefined,
    copy: async () => true,
    storedSettings: async () => '{}',
    toggleKey: async () => null,
    openShortcutPage: async () => undefined,
    ownTabId: async () => 7,
    onPicked: () => undefined,
    mayNotify: async () => true,
    requestNotify: async () => true,
    manifest: { version: '1.2.3', permissions: ['storage'], optional: [], hosts: [], optionalHosts: [] },
    ...more,
  }
}

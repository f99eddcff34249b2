// @vitest-environment jsdom
/** When a panel starts, stops, and starts anew because its helpdesk is described in another way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { presets } from '@/lib/helpdesks/presets'
import type { Push, Session } from '@/lib/messaging/protocol'
import { fakeHelpdesk, session } from './helpdesk'

const fake = vi.hoisted(() => ({
  ask: vi.fn(),
  push: (_: Push) => {},
  makeOverlay: vi.fn(),
  stopped: vi.fn(),
}))
vi.mock('@/lib/messaging', () => ({
  ask: fake.ask,
  isInvalidated: () => false,
  ProblemError: class extends Error {},
  onPush: (_: AbortSignal, hear: typeof fake.push) => {
    fake.push = hear
  },
}))
vi.mock('@/entrypoints/overlay/overlay', () => ({ makeOverlay: fake.makeOverlay }))
vi.mock('@/components/panel', () => ({ Panel: () => null }))
vi.mock('@/entrypoints/overlay/keys', () => ({ listenForKeys: () => undefined }))

import { runOverlay } from '@/entrypoints/overlay/run'
import { customHelpdesk } from '@/lib/helpdesks'

const zammad = presets.find(({ id }) => id === 'zammad') as HelpdeskDefinition
const said = (more: Partial<Session>) => fake.ask.mockResolvedValue({ ...session, assigned: true, ...more })
const custom = ({ definition }: Session) => definition && customHelpdesk(definition)
const started = () => fake.makeOverlay.mock.calls.map(([helpdesk]) => helpdesk.name)
const changed = async () => {
  fake.push({ push: 'settings-changed' })
  await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => {
  vi.clearAllMocks()
  fake.makeOverlay.mockImplementation((_helpdesk, _session, _document, stop: AbortSignal) => {
    stop.addEventListener('abort', fake.stopped)
    const peek = (value: unknown) => ({ value })
    return {
      state: { panel: peek(session.panel), phase: peek({ kind: 'idle' }) },
      actions: {},
      unsaved: () => false,
    }
  })
})
afterEach(() => {
  document.querySelector('outside-first-panel')?.remove()
})

test('the session’s definition makes the helpdesk; another one takes its place, the same one does not', async () => {
  said({ helpdesk: 'zammad', definition: zammad })
  await runOverlay(custom)
  expect(started()).toEqual(['Zammad'])
  said({ helpdesk: 'zammad', definition: structuredClone(zammad), theme: 'dark' })
  await changed()
  expect(started()).toEqual(['Zammad'])
  said({ helpdesk: 'zammad', definition: { ...zammad, name: 'Ours' } })
  await changed()
  expect(started()).toEqual(['Zammad', 'Ours'])
  expect(fake.stopped).toHaveBeenCalledTimes(1)
  expect(document.querySelectorAll('outside-first-panel')).toHaveLength(1)
})

test('a definition that goes takes the panel along, and brings it back; no answer changes nothing', async () => {
  said({ helpdesk: 'zammad', definition: zammad })
  await runOverlay(custom)
  // The panel of the test before went when this one came.
  fake.stopped.mockClear()
  fake.ask.mockRejectedValue(new Error('no background'))
  await changed()
  expect(fake.stopped).not.toHaveBeenCalled()
  said({ helpdesk: 'zammad', definition: null })
  await changed()
  expect(fake.stopped).toHaveBeenCalledTimes(1)
  expect(document.querySelector('outside-first-panel')).toBeNull()
  said({ helpdesk: 'zammad', definition: zammad })
  await changed()
  expect(started()).toEqual(['Zammad', 'Zammad'])
  said({ helpdesk: 'zammad', definition: zammad, enabled: false })
  await changed()
  expect(fake.stopped).toHaveBeenCalledTimes(2)
})

test('a page that is another helpdesk’s is left alone', async () => {
  const zendesk = fakeHelpdesk()
  const mine = ({ helpdesk }: Session) => (helpdesk === zendesk.id ? zendesk : null)
  said({ helpdesk: 'freshdesk' })
  await runOverlay(mine)
  said({ helpdesk: 'zammad', definition: null })
  await runOverlay(custom)
  expect(fake.makeOverlay).not.toHaveBeenCalled()
  said({ helpdesk: 'zendesk' })
  await runOverlay(mine)
  expect(started()).toEqual(['Zendesk'])
})

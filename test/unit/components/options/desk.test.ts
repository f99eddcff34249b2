// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { ProblemError } from '@/lib/messaging'
import { background } from './sample'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(more = {}) {
  const room = background(more)
  const desk = makeDesk({ ask: room.ask, uiLanguage: 'en' }, room.view)
  const name = (agentName: string, run?: string) =>
    desk.change({ ...desk.settings.value, agentName }, { what: `named ${agentName}`, run })
  return { room, desk, name }
}

describe('saving', () => {
  test('letters in a row are written once, after a rest', async () => {
    const { room, desk, name } = open()
    for (const text of ['A', 'An', 'Ana']) name(text, 'name')
    expect(room.writes).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(room.writes.map((settings) => settings.agentName)).toEqual(['Ana'])
    expect(desk.saving.value).toEqual({ kind: 'saved' })
  })

  test('what is not valid is refused with words and never written', async () => {
    const { room, name } = open()
    expect(name('x'.repeat(101))[0]?.what).toBe('is too long: at most 100 characters')
    await vi.advanceTimersByTimeAsync(1000)
    expect(room.writes).toEqual([])
  })

  test('a change that was stored elsewhere meanwhile is not written over', async () => {
    const { room, desk, name } = open()
    name('Ana')
    room.view = { ...room.view, settings: { ...room.view.settings, theme: 'dark' } }
    await desk.flush()
    expect(room.writes).toHaveLength(1)
    expect(room.writes[0]).toMatchObject({ agentName: 'Ana', theme: 'dark' })
    expect(desk.settings.value.theme).toBe('dark')
  })

  test('a failure is said with its reason, and the next try saves', async () => {
    const { room, desk, name } = open()
    room.fail = new ProblemError({ kind: 'disk-full', detail: 'quota' })
    name('Ana')
    await vi.advanceTimersByTimeAsync(300)
    expect(desk.saving.value).toEqual({ kind: 'failed', problem: { kind: 'disk-full', detail: 'quota' } })
    room.fail = null
    await desk.flush()
    expect(desk.saving.value).toEqual({ kind: 'saved' })
    expect(room.writes.at(-1)?.agentName).toBe('Ana')
  })

  test('settings of a newer version are never written over', async () => {
    const { room, desk, name } = open({ problem: { kind: 'newer-settings', detail: 'version 9' } })
    name('Ana')
    await desk.flush()
    expect(desk.readOnly.value).toBe(true)
    expect(desk.settings.value.agentName).toBe('')
    expect(room.writes).toEqual([])
  })

  test('nor are those that became newer while the page was open', async () => {
    const { room, desk, name } = open()
    room.view = { ...room.view, problem: { kind: 'newer-settings', detail: 'version 9' } }
    name('Ana')
    await desk.flush()
    expect(room.writes).toEqual([])
    expect(desk.saving.value).toEqual({ kind: 'read-only' })
  })

  test('a page that only hears of newer settings says at once that it is read-only, and when it is over', async () => {
    const { room, desk } = open()
    const before = room.view
    room.view = { ...before, problem: { kind: 'newer-settings', detail: 'version 9' } }
    await desk.refresh()
    expect(desk.saving.value).toEqual({ kind: 'read-only' })
    room.view = before
    await desk.refresh()
    expect(desk.readOnly.value).toBe(false)
    expect(desk.saving.value).toEqual({ kind: 'idle' })
  })
})

describe('undo', () => {
  test('several steps, the last first, each kept', async () => {
    const { room, desk, name } = open()
    name('Ana')
    desk.change({ ...desk.settings.value, theme: 'dark' }, { what: 'theme' })
    expect(desk.undo()?.what).toBe('theme')
    expect(desk.settings.value).toMatchObject({ agentName: 'Ana', theme: 'auto' })
    expect(desk.undo()?.what).toBe('named Ana')
    expect(desk.undo()).toBeNull()
    await desk.flush()
    expect(room.view.settings.agentName).toBe('')
  })

  test('a change taken back before it was written leaves nothing to save', async () => {
    const { room, desk, name } = open()
    name('Ana')
    desk.undo()
    expect(desk.saving.value).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(300)
    expect(desk.saving.value).toEqual({ kind: 'saved' })
    expect(room.writes).toEqual([])
  })

  test('one text typed is one step; another change in between makes two', () => {
    const { desk, name } = open()
    name('A', 'name')
    name('An', 'name')
    expect(desk.steps.value).toHaveLength(1)
    desk.change({ ...desk.settings.value, theme: 'dark' }, { what: 'theme' })
    name('Ana', 'name')
    expect(desk.steps.value).toHaveLength(3)
    desk.undo()
    expect(desk.settings.value).toMatchObject({ agentName: 'An', theme: 'dark' })
  })

  test('leaves alone what came from elsewhere', async () => {
    const { room, desk, name } = open()
    name('Ana')
    await desk.flush()
    room.view = { ...room.view, settings: { ...room.view.settings, panels: { h: { width: 400 } } } }
    await desk.refresh()
    desk.undo()
    expect(desk.settings.value).toMatchObject({ agentName: '', panels: { h: { width: 400 } } })
  })
})

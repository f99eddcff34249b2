// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDesk } from '@/components/options/desk'
import { OptionsPage } from '@/components/options/OptionsPage'
import type { Platform } from '@/components/options/platform'
import { defaultSettings, type Settings } from '@/lib/settings'
import { background, platform } from './sample'

beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '#alerts')
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

async function open(alerts: Partial<Settings['alerts']> = {}, more: Partial<Platform> = {}) {
  const settings = defaultSettings()
  const room = background({ settings: { ...settings, alerts: { ...settings.alerts, ...alerts } } })
  const asked: string[] = []
  const ask = (async (name, payload) => {
    asked.push(name)
    return room.ask(name, payload)
  }) as Platform['ask']
  const inside = platform(ask, more)
  const desk = makeDesk(inside, room.view)
  await act(async () => void render(<OptionsPage desk={desk} platform={inside} />))
  await screen.findByRole('switch', { name: 'Quiet hours' })
  return { alerts: () => desk.settings.value.alerts, desk, asked }
}
const choose = (name: string) => act(async () => void fireEvent.click(screen.getByRole('radio', { name })))
const press = async (name: string) => {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

describe('desktop notifications', () => {
  test('are off at first; switching on asks in the click, and only a yes switches', async () => {
    const requestNotify = vi.fn(async () => false)
    const { alerts } = await open({}, { mayNotify: async () => false, requestNotify })
    expect(alerts()).toEqual(defaultSettings().alerts)
    expect(alerts().notify).toBe('off')
    expect(screen.queryByRole('alert')).toBeNull()
    await choose('At risk and overdue')
    expect(requestNotify).toHaveBeenCalledOnce()
    expect(alerts().notify).toBe('off')
    expect(screen.getByRole('alert').textContent).toContain('did not allow')
    requestNotify.mockResolvedValue(true)
    await press('Allow notifications')
    expect(screen.queryByRole('alert')).toBeNull()
    await choose('Overdue only')
    expect(alerts().notify).toBe('breach')
  })

  test('a browser that cannot ask is a refusal', async () => {
    const { alerts } = await open({}, { requestNotify: () => Promise.reject(new Error('not in a click')) })
    await choose('At risk and overdue')
    expect([alerts().notify, screen.getByRole('alert').textContent]).toEqual([
      'off',
      expect.stringContaining('did not allow'),
    ])
  })

  test('leave that was taken back elsewhere is said, and noticed again on return', async () => {
    let granted = false
    await open({ notify: 'risk' }, { mayNotify: async () => granted })
    expect((await screen.findByRole('alert')).textContent).toContain('does not allow them at present')
    granted = true
    await act(async () => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('can be tried once they are on; what the browser answers is said', async () => {
    const { asked } = await open({ notify: 'risk' })
    await press('Show a test notification')
    expect(asked).toContain('alerts/test')
    expect(await screen.findByText(/The browser has taken it/)).toBeTruthy()
  })

  test('nothing is asked for switching off', async () => {
    const requestNotify = vi.fn(async () => true)
    const { alerts } = await open({ notify: 'risk' }, { requestNotify })
    await choose('Off')
    expect([alerts().notify, requestNotify.mock.calls.length]).toEqual(['off', 0])
  })
})

test('quiet hours: on with usual times, changed by time, undone as one step', async () => {
  const { alerts, desk } = await open()
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: 'Quiet hours' })))
  expect(alerts().quietHours).toEqual({ from: '18:00', to: '08:00' })
  const from = screen.getByLabelText('from')
  await act(async () => void fireEvent.change(from, { target: { value: '' } }))
  expect(alerts().quietHours?.from, 'half typed').toBe('18:00')
  await act(async () => void fireEvent.change(from, { target: { value: '22:30' } }))
  await act(async () => void fireEvent.change(screen.getByLabelText('to'), { target: { value: '22:30' } }))
  expect(alerts().quietHours).toEqual({ from: '22:30', to: '22:30' })
  expect(screen.getByRole('alert').textContent).toContain('no quiet hours')
  await act(async () => void desk.undo())
  expect(alerts().quietHours).toBeNull()
})

test.each(['Number on the button', 'Promises', 'Reminders', 'Names in notifications'])(
  '%s is a switch',
  async (name) => {
    const { alerts } = await open()
    const before = JSON.stringify(alerts())
    await act(async () => void fireEvent.click(screen.getByRole('switch', { name })))
    expect(JSON.stringify(alerts())).not.toBe(before)
  },
)

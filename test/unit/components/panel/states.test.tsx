// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { states } from '../../../e2e/preview/states'
import { draw, settle } from './draw'

afterEach(cleanup)

const text = (element: Element) => element.textContent ?? ''

for (const lang of ['en', 'zh'] as const) {
  for (const name of Object.keys(states)) {
    test(`${name} is drawn in ${lang} with every word in place`, () => {
      const { container } = draw(name, lang)
      expect(text(container)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/)
      for (const button of screen.getAllByRole('button')) {
        const spoken = button.getAttribute('aria-label') ?? text(button)
        expect(spoken.trim()).not.toBe('')
      }
      expect(screen.getByRole('complementary').getAttribute('aria-label')).toContain('Outside First')
    })
  }
}

test('an unsure mood is worded as a guess, in both languages', () => {
  draw('few')
  expect(screen.getByText('Unsure — perhaps upset')).toBeTruthy()
  cleanup()
  draw('few', 'zh')
  expect(screen.getByText('拿不准，可能不满')).toBeTruthy()
})

test('a language that nothing says is marked as assumed', () => {
  draw('few')
  expect(screen.getByText('English?')).toBeTruthy()
})

test('the curve has a text: begin, low, high, end', () => {
  draw('upset')
  expect(
    screen.getByRole('img', {
      name: 'Mood over 5 messages: began worried, now upset. Lowest: angry, message 4. Highest: neutral, message 2.',
    }),
  ).toBeTruthy()
})

test('a risk names the words it comes from', () => {
  draw('upset')
  const risks = within(screen.getByRole('list', { name: 'What to be careful about' }))
  expect(text(risks.getAllByRole('button')[0] as Element)).toContain('I want my 84.90 back this week')
})

test('what a helpdesk’s description leaves out is no news on every ticket, but for the messages', () => {
  const leftOut = (fact: 'tags' | 'messages') =>
    draw('partial', 'en', ({ phase }) => {
      if (phase.kind === 'ready') phase.ticket.missing = [{ fact, why: 'not-set', retryAfter: null }]
    })
  leftOut('tags')
  expect(screen.queryByText(/Could not read/)).toBeNull()
  cleanup()
  leftOut('messages')
  expect(screen.getByText(/messages \(not set up for this helpdesk\)/)).toBeTruthy()
})

test('facts that could not be read are grouped by their reason, and can be tried again', () => {
  const { actions } = draw('partial')
  expect(
    screen.getByText(
      'Could not read: SLA, tags (helpdesk asks for a pause 30 s), priority (not on the page). The rest is read from the page.',
    ),
  ).toBeTruthy()
  screen.getByRole('button', { name: 'Try again' }).click()
  expect(actions.retry).toHaveBeenCalledOnce()
})

test('a page that has changed is said once, with the way to more; the parts stand', () => {
  const { actions, container } = draw('changed')
  expect(screen.getByText(/^This page has changed\. Not found since 14:20: the reply editor\./)).toBeTruthy()
  screen.getByRole('button', { name: 'Details' }).click()
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith('sites')
  expect(container.querySelectorAll('.banner')).toHaveLength(1)
  expect(container.querySelectorAll('.clock, .cue, .checklist, .say, .notes').length).toBeGreaterThanOrEqual(
    5,
  )
})

test('a ticket that cannot be read shows why and nothing of another one', () => {
  const { container } = draw('failed', 'en', (state) => {
    state.look = states.upset?.().look ?? null
  })
  expect(screen.getByText('Ticket 4021 could not be read.')).toBeTruthy()
  expect(text(container)).not.toContain('Mara')
})

test('the answer for another ticket is never shown', () => {
  const { container } = draw('upset', 'en', (state) => {
    if (state.look) state.look = { ...state.look, ticketKey: 'zendesk:acme.zendesk.com:9999' }
  })
  expect(text(container)).not.toContain('third time')
  expect(text(container)).not.toContain('Greet by name')
})

test('parts fail alone, each with its own words', () => {
  draw('troubled')
  expect(screen.getByText('The mood could not be read.', { exact: false })).toBeTruthy()
  expect(screen.getByText('The checklist could not be worked out.', { exact: false })).toBeTruthy()
  expect(screen.getByText('Phrases could not be recommended.', { exact: false })).toBeTruthy()
  expect(screen.getByText('38 min left')).toBeTruthy()
  expect(screen.getByPlaceholderText('Type a note …')).toBeTruthy()
})

test('a part that throws leaves the others standing', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  draw('upset', 'en', (state) => {
    // A damaged answer: the curve is not what the type promises.
    if (state.look) state.look = { ...state.look, cue: { ...state.look.cue, curve: null as never } }
  })
  expect(
    screen.getByText('This part stopped working. The others are not affected.', { exact: false }),
  ).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: /Own the case/ })).toBeTruthy()
  expect(warned).toHaveBeenCalledOnce()
  warned.mockRestore()
})

test('hostile names, quotes, phrases and notes are text', () => {
  const { container } = draw('hostile')
  expect(
    container.querySelectorAll('img, script, iframe, object, a, b, p[onclick], svg[onload]'),
  ).toHaveLength(0)
  expect(text(container)).toContain('<img src=x onerror="window.broken=1">')
  expect(text(container)).toContain('<script>alert(1)</script>')
})

test('the clock announces a change of state, not each second', async () => {
  const { signals, container } = draw('upset')
  const region = container.querySelector('.clock [role=status]')
  const before = region?.textContent
  expect(before).toMatch(/^Next reply: On track, due/)
  const first = signals.sla.value?.clocks[0]
  if (!first || !signals.sla.value) throw new Error('no clock')
  signals.sla.value = { ...signals.sla.value, clocks: [{ ...first, leftMs: 37 * 60_000 }] }
  await settle()
  expect(screen.getByText('37 min left')).toBeTruthy()
  expect(region?.textContent).toBe(before)
  signals.sla.value = { ...signals.sla.value, clocks: [{ ...first, state: 'at-risk', leftMs: 60_000 }] }
  await settle()
  expect(region?.textContent).toMatch(/^Next reply: At risk, due/)
})

test('a second passing draws nothing anew but the clock', async () => {
  const { signals, container } = draw('order')
  const changes: Node[] = []
  const observer = new MutationObserver((records) => changes.push(...records.map((record) => record.target)))
  observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true })
  signals.now.value += 1000
  await settle()
  observer.disconnect()
  const outside = changes.filter(
    (node) => !(node instanceof Element ? node : node.parentElement)?.closest('.clock'),
  )
  expect(outside).toEqual([])
})

test('the folded panel says clock and mood in its name', async () => {
  const { signals, actions } = draw('breached')
  signals.panel.value = { ...signals.panel.value, collapsed: true }
  await settle()
  const tab = screen.getByRole('button')
  expect(tab.getAttribute('aria-label')).toBe(
    'Open the panel. First reply: Breached, 2 h 5 min over. Mood: Clearly upset',
  )
  tab.click()
  expect(actions.collapse).toHaveBeenCalledWith(false)
})

test('updated underneath: unsaved notes can be taken along', () => {
  const { actions } = draw('invalidated')
  screen.getByRole('button', { name: 'Copy 1 unsaved note' }).click()
  expect(actions.copy).toHaveBeenCalledWith('Call Mara on Monday at nine')
  screen.getByRole('button', { name: 'Reload' }).click()
  expect(actions.reloadPage).toHaveBeenCalledOnce()
})

/** What the panel shows, read from its shadow root (open in this build). */
import type { Locator, Page } from 'playwright-core'

/** What `npm start -- --once` prints. */
export type Shown = {
  /** `host:id`: the page's host and the number in the panel's own header. */
  ticket: string | null
  requester: string | null
  facts: string[]
  sla: { metric: string; state: string; left: string; details: string[] }[]
  cue: { mood: string; words: string[]; risks: string[] } | null
  checklist: { done: number; total: number } | null
  phrases: string[]
  notes: number
  /** Lines about what could not be read, or is wrong. */
  problems: string[]
}

export const HOST = 'outside-first-panel'

/** The panel of a page; Playwright's locators enter its open shadow root. */
export const panelOf = (page: Page): Locator => page.locator(HOST)

/** Each part and what stands in it once it is drawn with facts: content or words, never a skeleton. */
const painted = {
  clock: '.clock .one-clock, .clock p.quiet',
  cue: '.cue strong, .cue p.quiet',
  checklist: '.checklist .moment, .checklist p.quiet',
  phrases: '.say .phrase, .say p.quiet',
  notes: '.notes textarea',
}

/** Waits until all five parts are painted; resolves with the names of those that are not. */
export async function waitForPainted(page: Page, timeout = 10_000): Promise<string[]> {
  const missing = () =>
    page.evaluate(
      ([host, parts]) => {
        const shadow = document.querySelector(host as string)?.shadowRoot
        return Object.entries(parts as Record<string, string>)
          .filter(([, selector]) => !shadow?.querySelector(selector))
          .map(([name]) => name)
      },
      [HOST, painted] as const,
    )
  const until = Date.now() + timeout
  for (;;) {
    const open = await missing().catch(() => Object.keys(painted))
    if (open.length === 0 || Date.now() > until) return open
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export async function readShown(page: Page): Promise<Shown> {
  return page.evaluate((host) => {
    const shadow = document.querySelector(host)?.shadowRoot
    const all = (selector: string, inside: ParentNode | null | undefined = shadow) => [
      ...(inside?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]
    const words = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const seen = (element: HTMLElement) => {
      const copy = element.cloneNode(true) as HTMLElement
      for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove()
      return words(copy)
    }
    const count = /(\d+)\D+(\d+)/.exec(words(all('.checklist .part-count [aria-hidden]')[0]))
    const mood = all('.cue .cue-mood strong')[0] ?? all('.cue p.quiet')[0]
    const number = words(all('.head-number')[0]).replace('#', '')
    return {
      ticket: number ? `${location.host}:${number}` : null,
      requester: words(all('.head-name')[0]) || null,
      facts: all('.head-facts li').map(words),
      sla: all('.one-clock').map((clock) => ({
        metric: words(clock.querySelector('.clock-metric')),
        state: clock.dataset.clock ?? '',
        left: words(clock.querySelector('.clock-number')),
        details: [...clock.querySelectorAll('.clock-details span')].map(words),
      })),
      cue: mood
        ? { mood: words(mood), words: all('.cue-words bdi').map(words), risks: all('.risk').map(seen) }
        : null,
      checklist: count ? { done: Number(count[1]), total: Number(count[2]) } : null,
      phrases: all('.phrase-words').map(words),
      notes: all('.note-list > li').length,
      problems: all('.banner > span:not(.banner-actions)').map(words),
    }
  }, HOST)
}

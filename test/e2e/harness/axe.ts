import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds in the page, or in the element of a selector, a line a rule; empty where all is well.
 * Our surfaces have no frames of their own, so that axe's way for pages with one document does, in half the time.
 * `only`: the rules that can tell another thing than in the look before, where only colours have changed since.
 */
export async function violations(page: Page, include?: string, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode(true)
  if (include) axe.include(include)
  if (only) axe.withRules(only)
  const { violations: found } = await axe.analyze()
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}

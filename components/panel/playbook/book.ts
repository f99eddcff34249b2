/** What every part of an open playbook is given. */
import type { Translate } from '@/lib/i18n'
import type { PlaybookWords } from '@/lib/i18n/words/playbook'
import type { ExportWords, FishboneWords, PlaybookKind } from '@/lib/playbooks'
import { bones, playbookKinds, steps } from '@/lib/playbooks/types'
import type { Ticket } from '@/lib/ticket'
import type { PanelTools } from '../context'
import type { Keeper } from './keep'

export type Book = {
  keeper: Keeper
  ticket: Ticket
  kind: PlaybookKind
  w: Translate<PlaybookWords>
  panel: PanelTools
}

/** The next place in a list that is in order. */
export function nextOrder(lines: readonly { order: number }[]): number {
  return Math.max(0, ...lines.map(({ order }) => order)) + 1
}

/** Focus goes to what `selector` finds once the change that was just made is drawn. */
export function focusSoon(near: Element | null, selector: string): void {
  const root = near?.closest<HTMLElement>('.playbook')
  queueMicrotask(() => root?.querySelector<HTMLElement>(selector)?.focus())
}

/** Where the focus goes when the row around `within` is taken out: the next one, the one before, else `otherwise`. */
export function focusAfter(within: Element, otherwise: string): void {
  const row = within.closest('[data-row]')
  const near = row?.nextElementSibling?.matches('[data-row]')
    ? row.nextElementSibling
    : row?.previousElementSibling
  const id = near?.matches('[data-row]') ? near.getAttribute('data-row') : null
  focusSoon(within, id ? `[data-id="${id}"]` : otherwise)
}

export function fishboneWords(w: Book['w']): FishboneWords {
  return {
    bone: named(bones, (bone) => w(`bone.${bone}`)),
    likely: w('likely'),
    ruledOut: w('ruledOut'),
    noProblem: w('noProblem'),
  }
}

export function exportWords({ w, panel: { t, lang } }: Book): ExportWords {
  return {
    lang,
    kind: named(playbookKinds, (kind) => t(`playbook.kind.${kind}`)),
    step: named(steps, (step) => w(`title.${step}`)),
    bone: named(bones, (bone) => w(`bone.${bone}`)),
    problem: w('field.problem'),
    impact: w('field.impact'),
    customerWords: w('customerWords'),
    whys: w('whys'),
    rootCause: w('root'),
    fishbone: w('fishbone'),
    likely: w('likely'),
    ruledOut: w('ruledOut'),
    owner: w('planOwner'),
    due: w('exportDue'),
    learned: w('field.learned'),
    change: w('field.change'),
  }
}

function named<K extends string>(keys: readonly K[], word: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>
}

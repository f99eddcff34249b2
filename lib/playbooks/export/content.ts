/** A playbook as headed sections of lines: what both exports are made of. */
import { guideOf } from '../guide'
import { type Bone, bones, type PlaybookKind, type Step, steps } from '../types'
import type { Cause, PlaybookView } from '../view'

/** The words of an export, in the agent's language. */
export type ExportWords = {
  lang: 'en' | 'zh'
  kind: Record<PlaybookKind, string>
  step: Record<Step, string>
  bone: Record<Bone, string>
  problem: string
  impact: string
  customerWords: string
  whys: string
  rootCause: string
  fishbone: string
  likely: string
  ruledOut: string
  owner: string
  due: string
  learned: string
  change: string
}

/** `depth` 0 stands at the margin; `mark` is a box that is ticked or not. Texts are raw, one line each. */
export type ExportLine = {
  depth: number
  label?: string
  text: string
  mark?: boolean
  quote?: true
  struck?: true
}
export type ExportSection = { title: string; lines: ExportLine[] }

/** Empty sections and fields are left out. */
export function exportSections(view: PlaybookView, words: ExportWords): ExportSection[] {
  const kind = view.head?.kind
  const sections = steps.map((step) => ({
    title: words.step[step],
    lines: [...contentOf(step, view, words), ...(kind ? ticked(kind, step, view, words) : [])],
  }))
  return sections.filter(({ lines }) => lines.length > 0)
}

function contentOf(step: Step, view: PlaybookView, words: ExportWords): ExportLine[] {
  const { texts } = view
  switch (step) {
    case 'identify':
      return [
        ...field(words.problem, texts.problem),
        ...field(words.impact, texts.impact),
        ...(view.head?.quotes ?? []).map((text) => ({
          depth: 0,
          label: words.customerWords,
          text,
          quote: true as const,
        })),
      ]
    case 'cause':
      return [...whyLines(view, words), ...boneLines(view, words)]
    case 'plan':
      return view.plan
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, owner, date, done }) => {
          const more = [
            owner.trim() && `${words.owner}: ${owner.trim()}`,
            date && `${words.due}: ${date}`,
          ].filter(Boolean)
          return { depth: 0, mark: done, text: more.length > 0 ? `${text} (${more.join(', ')})` : text }
        })
    case 'act':
      return []
    case 'learn':
      return [...field(words.learned, texts.learned), ...field(words.change, texts.change)]
  }
}

function whyLines({ whys, rootCause }: PlaybookView, words: ExportWords): ExportLine[] {
  const given = whys.filter(({ text }) => text.trim() !== '')
  if (given.length === 0) return []
  return [
    { depth: 0, label: words.whys, text: '' },
    ...given.map(({ text }, at) => ({ depth: 1, label: String(at + 1), text })),
    ...field(words.rootCause, rootCause ?? ''),
  ]
}

function boneLines({ fishbone }: PlaybookView, words: ExportWords): ExportLine[] {
  const line = (cause: Cause, depth: number): ExportLine[] => [
    {
      depth,
      text:
        cause.mark === 'open'
          ? cause.text
          : `${cause.text} (${cause.mark === 'likely' ? words.likely : words.ruledOut})`,
      ...(cause.mark === 'ruled-out' && { struck: true as const }),
    },
    ...cause.causes.filter(({ text }) => text.trim() !== '').flatMap((below) => line(below, depth + 1)),
  ]
  const filled = bones.flatMap((bone) => {
    const causes = fishbone[bone].filter(({ text }) => text.trim() !== '')
    return causes.length === 0
      ? []
      : [{ depth: 1, label: words.bone[bone], text: '' }, ...causes.flatMap((cause) => line(cause, 2))]
  })
  return filled.length === 0 ? [] : [{ depth: 0, label: words.fishbone, text: '' }, ...filled]
}

function ticked(kind: PlaybookKind, step: Step, view: PlaybookView, words: ExportWords): ExportLine[] {
  return guideOf(kind, step)
    .filter(({ id }) => view.ticked.has(id))
    .map((item) => ({ depth: 0, mark: true, text: item[words.lang] }))
}

function field(label: string, text: string): ExportLine[] {
  return text.trim() === '' ? [] : [{ depth: 0, label, text: text.trim() }]
}

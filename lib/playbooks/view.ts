/** From the parts that are kept to what is shown and exported. */
import { type Bone, bones, type Mark, type Part, type PartBody, type TextField } from './types'

type BodyOf<O extends PartBody['of']> = Extract<PartBody, { of: O }>
export type Line<O extends PartBody['of']> = BodyOf<O> & { id: string }

export type Cause = { id: string; text: string; mark: Mark; order: number; causes: Cause[] }

export type PlaybookView = {
  head: BodyOf<'head'> | null
  texts: Record<TextField, string>
  /** Ids of the guide's items that are done. */
  ticked: ReadonlySet<string>
  whys: Line<'why'>[]
  /** The last answer that is not empty. */
  rootCause: string | null
  fishbone: Record<Bone, Cause[]>
  plan: Line<'plan'>[]
}

/** Parts that are gone, and causes whose cause is gone, are left out. */
export function playbookView(parts: readonly Part[]): PlaybookView {
  const of = <O extends PartBody['of']>(kind: O): Line<O>[] =>
    parts.flatMap((part) =>
      !part.gone && part.body.of === kind ? [{ ...(part.body as BodyOf<O>), id: part.id }] : [],
    )
  const byOrder = <L extends { order: number; id: string }>(lines: L[]) =>
    lines.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const texts = { problem: '', impact: '', learned: '', change: '' }
  for (const { field, text } of of('text')) texts[field] = text
  const causes = byOrder(of('cause'))
  const below = (bone: Bone, parent: string | null): Cause[] =>
    causes
      .filter((cause) => cause.bone === bone && cause.parent === parent)
      .map(({ id, text, mark, order }) => ({
        id,
        text,
        mark,
        order,
        // Two levels: a cause of a cause of a cause is drawn with its grandparent by nobody.
        causes: parent === null ? below(bone, id) : [],
      }))
  const whys = byOrder(of('why'))
  return {
    head: headOf(parts),
    texts,
    ticked: new Set(of('tick').map(({ item }) => item)),
    whys,
    rootCause: whys.findLast(({ text }) => text.trim() !== '')?.text.trim() ?? null,
    fishbone: Object.fromEntries(bones.map((bone) => [bone, below(bone, null)])) as Record<Bone, Cause[]>,
    plan: byOrder(of('plan')),
  }
}

function headOf(parts: readonly Part[]): BodyOf<'head'> | null {
  const head = parts.find(({ gone, body }) => !gone && body.of === 'head')?.body
  return head?.of === 'head' ? head : null
}

/** Is there a playbook at all, and not only a proposal that was made or sent away? */
export function hasPlaybook(parts: readonly Part[]): boolean {
  return headOf(parts) !== null
}

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useMeasures } from './tools'

type MeasureProps = {
  id: 'outside' | 'skips' | 'missing' | 'findings' | 'notices' | 'playbooks' | 'mood'
  /** Nothing to show in this span: one line says so. */
  empty: boolean
  children: ComponentChildren
}

/** One measure: what it is, what it is not, and then its figures. */
export function Measure({ id, empty, children }: MeasureProps) {
  const { mt } = useMeasures()
  const title = useId()
  return (
    <section class="measure" aria-labelledby={title}>
      <h2 id={title}>{mt(`${id}.title`)}</h2>
      <p class="measure-is">{mt(`${id}.is`)}</p>
      <p class="quiet">{mt(`${id}.not`)}</p>
      {empty ? <p class="measure-empty">{mt('nothing')}</p> : children}
    </section>
  )
}

/** A large figure with what it is made of, and what it was before. */
export function Figure({ value, of, before }: { value: string; of?: string; before: string | null }) {
  const { mt } = useMeasures()
  return (
    <p class="measure-figure">
      <span class="measure-value">{value}</span>
      {of && <span>{of}</span>}
      <span class="quiet">{before === null ? mt('before.none') : mt('before', { value: before })}</span>
    </p>
  )
}

import { probedAt, useEditor } from './context'
import { foundWords, saysNothing } from './live-words'

/** What a place reads in the open tab now, in a line under its field. Nothing while no tab is read. */
export function Found({ path }: { path: string }) {
  const { h, live } = useEditor()
  const probed = probedAt(live, path)
  const state = live.state.value
  if (!probed || state.kind !== 'read' || saysNothing(state.probe, probed)) return null
  const { text, good } = foundWords(probed, h)
  return (
    <p class={`found ${good ? 'good' : 'poor'}`} dir="auto">
      {text}
    </p>
  )
}

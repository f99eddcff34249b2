import { probedAt, useEditor } from './context'
import { foundWords } from './live-words'

/** What a place reads in the open tab now, in a line under its field. Nothing while no tab is read. */
export function Found({ path }: { path: string }) {
  const { h, live } = useEditor()
  const probed = probedAt(live, path)
  if (!probed || probed.why === 'not-set') return null
  const { text, good } = foundWords(probed, h)
  return (
    <p class={`found ${good ? 'good' : 'poor'}`} dir="auto">
      {text}
    </p>
  )
}

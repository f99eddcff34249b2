import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Probed } from '@/lib/helpdesks/custom/probe'
import type { Live } from './use-live'
import type { Picking } from './use-pick'
import type { H } from './words'

/** What the fields of one helpdesk's editor share. */
export type EditorTools = {
  h: H
  helpdesk: HelpdeskDefinition
  /**
   * Changes it, starting from what is in force; `path` names the field, for undo, focus and runs of
   * letters. Returns what is wrong, in words, and then nothing was changed.
   */
  put(change: (now: HelpdeskDefinition) => HelpdeskDefinition, path: string): string | null
  live: Live
  picking: Picking
  readOnly: boolean
}

export const EditorContext = createContext<EditorTools | null>(null)

export function useEditor(): EditorTools {
  const tools = useContext(EditorContext)
  if (!tools) throw new Error('Fields of a helpdesk are drawn inside its editor only')
  return tools
}

/** What this part of the definition reads in the open tab now; null while nothing is known. */
export function probedAt(live: Live, path: string): Probed | null {
  return live.state.value.kind === 'read' ? (live.state.value.probe.parts[path] ?? null) : null
}

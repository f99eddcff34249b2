import { useLayoutEffect, useRef } from 'preact/hooks'

type EditorKeys = { save: () => void; close: () => void; dirty: boolean }

/** Ctrl/Cmd+S saves and Escape closes, wherever the keyboard is; the browser asks before it drops what is unsaved. */
export function useEditorKeys(keys: EditorKeys): void {
  const now = useRef(keys)
  now.current = keys
  useLayoutEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return
        const command = event.ctrlKey || event.metaKey
        if (command && event.key.toLowerCase() === 's') {
          event.preventDefault()
          now.current.save()
        } else if (!command && event.key === 'Escape') {
          event.preventDefault()
          now.current.close()
        }
      },
      { signal },
    )
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (now.current.dirty) event.preventDefault()
      },
      { signal },
    )
    return () => stop.abort()
  }, [])
}

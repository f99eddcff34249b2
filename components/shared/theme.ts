/** Light or dark for the extension's own pages. */
import type { Settings } from '@/lib/settings/types'

const LAST = 'outside-first.theme'

/**
 * Puts a theme on the page and follows the system while it is `auto`. The choice is remembered for the
 * page's next start, which paints before the settings are read. Returns the end of following.
 */
export function applyTheme(theme: Settings['theme']): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const draw = () => {
    const shown = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme
    document.documentElement.dataset.theme = shown
  }
  draw()
  localStorage.setItem(LAST, theme)
  const stop = new AbortController()
  dark.addEventListener('change', draw, { signal: stop.signal })
  return () => stop.abort()
}

/** The theme of the page's last start. */
export function lastTheme(): Settings['theme'] {
  const last = localStorage.getItem(LAST)
  return last === 'light' || last === 'dark' ? last : 'auto'
}

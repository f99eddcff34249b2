import type { T } from '../context'

/** Customer's words as a quote of one line, at most `most` characters; cut between whole characters. */
export function quote(text: string, t: T, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return t('quote', {
    text:
      letters.length > most
        ? `${letters
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`
        : line,
  })
}

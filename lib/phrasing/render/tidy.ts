import { CARET } from '../caret'

/**
 * Cleans up what empty values leave behind: double spaces inside a line, spaces at its end, more than
 * one blank line, a second caret. Leading spaces stay: they indent.
 */
export function tidy(text: string): string {
  const lines = oneCaret(text).replace(/\r\n?/g, '\n').split('\n')
  const clean = lines.map((line) => line.replace(/(\S)[ \t]{2,}(?=\S)/g, '$1 ').replace(/[ \t]+$/, ''))
  return clean
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function oneCaret(text: string): string {
  const after = text.indexOf(CARET) + 1
  return after === 0 ? text : text.slice(0, after) + text.slice(after).replaceAll(CARET, '')
}

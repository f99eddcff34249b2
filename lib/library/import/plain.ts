/** Plain text as a phrase holds it: one kind of line end, no blanks at line ends, at most one empty line. */
export function plainForm(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]|\p{Co}/gu, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

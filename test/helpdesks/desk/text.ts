/** Plain text and the HTML a helpdesk keeps of it. */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)
}

/** A blank line separates paragraphs, a single line break stays one. */
export function textToHtml(text: string): string {
  if (text === '') return ''
  return text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

/** Good enough for what an editor writes: blocks end lines, entities are undone, tags go. */
export function htmlToText(html: string): string {
  return html
    .replace(/<blockquote[\s\S]*<\/blockquote>/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>\s*<p[^>]*>(?:&nbsp;)?<\/p>/gi, '\n\n')
    .replace(/<\/(p|li|h[1-6])>/gi, '\n\n')
    .replace(/<\/(div|tr)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Folders and tags as people type them. */

/** "Billing / Refunds", also with "::" or ">" between. */
export function pathOf(text: string): string[] {
  return text
    .split(/\s*(?:\/|::|>|＞|／)\s*/)
    .map((name) => name.trim().slice(0, 80))
    .filter((name) => name !== '')
    .slice(0, 8)
}

export function pathText(folder: readonly string[]): string {
  return folder.join(' / ')
}

export function tagsIn(text: string): string[] {
  const tags = text.split(/[,，、;；\n]/).map((tag) => tag.trim().slice(0, 80))
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 40)
}

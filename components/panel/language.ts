/** The language of a tag in the words of another ("German", "德语"); the tag itself where it is none. */
export function languageName(tag: string, lang: string): string {
  try {
    const names = new Intl.DisplayNames([lang === 'zh' ? 'zh-CN' : 'en'], { type: 'language' })
    return names.of(new Intl.Locale(tag).language) ?? tag
  } catch {
    return tag
  }
}

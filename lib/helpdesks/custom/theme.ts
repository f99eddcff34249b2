/** Whether the page is light or dark, by what it paints: helpdesks mark it in a hundred ways. */

/** Null where the page leaves its ground to the browser, or paints it with an image. */
export function pageTheme(document: Document): 'light' | 'dark' | null {
  for (const element of [document.body, document.documentElement]) {
    const painted = element && document.defaultView?.getComputedStyle(element).backgroundColor
    const [red, green, blue, alpha = 1] = painted?.match(/[\d.]+/g)?.map(Number) ?? []
    if (!painted?.startsWith('rgb') || red === undefined || alpha < 0.5) continue
    return red * 0.3 + (green ?? 0) * 0.59 + (blue ?? 0) * 0.11 < 110 ? 'dark' : 'light'
  }
  return null
}

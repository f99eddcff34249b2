/**
 * The columns of the library's CSV, and the same names in its JSON. `text` alone is needed. Where a cell holds
 * several values they are separated by commas; a folder's path by "::".
 *
 * | column | holds |
 * |---|---|
 * | id | the phrase's id in this library: with it a phrase is renewed, without it one is added |
 * | title | a few words to find it by |
 * | text | the phrase, with Liquid placeholders |
 * | language | en or zh; empty: told from the text |
 * | intent | what it is for ("apologise-delay"); empty: guessed from its words |
 * | folder | "Billing::Refunds" |
 * | tags | further words to find it by |
 * | shortcut | what is typed for it, without the prefix |
 * | moments, moods, risks, channels, scenarios | ids; empty: any |
 * | side | outer or inner |
 * | audience | external, internal or any |
 * | length | mail or chat |
 * | tone | warm or formal |
 * | enabled | yes or no |
 */
export const columns = [
  'id',
  'title',
  'text',
  'language',
  'intent',
  'folder',
  'tags',
  'shortcut',
  'moments',
  'moods',
  'risks',
  'side',
  'audience',
  'channels',
  'length',
  'tone',
  'scenarios',
  'enabled',
] as const
export type Column = (typeof columns)[number]

/** What others call them. */
const OTHERWISE: Record<string, Column> = {
  name: 'title',
  subject: 'title',
  标题: 'title',
  名称: 'title',
  body: 'text',
  content: 'text',
  message: 'text',
  reply: 'text',
  response: 'text',
  snippet: 'text',
  内容: 'text',
  正文: 'text',
  话术: 'text',
  lang: 'language',
  locale: 'language',
  语言: 'language',
  category: 'folder',
  group: 'folder',
  分类: 'folder',
  文件夹: 'folder',
  tag: 'tags',
  labels: 'tags',
  标签: 'tags',
  shortcode: 'shortcut',
  abbreviation: 'shortcut',
  trigger: 'shortcut',
  快捷码: 'shortcut',
  短码: 'shortcut',
  active: 'enabled',
  意图: 'intent',
  启用: 'enabled',
}

/** The column that a heading names; null: one that we do not know. */
export function columnOf(heading: string): Column | null {
  const name = heading.trim().toLowerCase()
  return columns.find((column) => column === name) ?? OTHERWISE[name] ?? null
}

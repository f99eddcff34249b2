/** Family names that open a name written in pinyin ("Zhang Wei"), the commonest ones. */
const PINYIN_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie ' +
    'han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lv su lu jiang cai jia ding wei xue ye ' +
    'yan pan du dai xia zhong tian ren fan fang shi yao tan sheng zou xiong jin hao kong bai cui kang mao qiu qin'
  ).split(' '),
)
/** A given name of one or two syllables in pinyin: "Wei", "Xiaoming", "Xiao-Ming". */
const PINYIN_GIVEN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)-?){1,2}$/i
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|rev)\.?$/i
const HAN_NAME = /^[\p{Script=Han}·]{2,10}$/u
const COMPANY =
  /公司|集团|有限|客服|部门?$|\b(?:inc|ltd|llc|gmbh|corp|co|team|support|sales|office|department|admin|info|billing|accounts?|service|helpdesk|customer|unknown|anonymous|guest|visitor|user)\b/i
/** What no person's name contains: markup, Liquid, addresses, digits, links. */
const NOT_A_NAME = /[<>{}[\]%$@#=\\/|^~*_`"“”⟦⟧:;!?\d]/

/** The name with stray spaces removed, or null when it is no person's or firm's name (markup, an address, a number). */
export function cleanName(name: string | null): string | null {
  const clean = (name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean === '' || clean.length > 80 || NOT_A_NAME.test(clean) || !/\p{L}/u.test(clean)) return null
  return clean
}

/**
 * What to call a person in a greeting, or null when the name does not tell.
 * Western names give the given name ("Lind, Mara" and "Dr. MARA LIND" → "Mara"). A Chinese name stays
 * whole (张伟, Zhang Wei): the given name alone is for family and friends. Firms and mailboxes give null.
 */
export function firstNameOf(name: string | null): string | null {
  const clean = cleanName(name)
  if (clean === null || COMPANY.test(clean)) return null
  const joined = clean.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  if (HAN_NAME.test(joined)) return joined
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(clean)) return clean
  const comma = clean.split(',').map((part) => part.trim())
  const ordered = comma.length === 2 && comma[1] ? `${comma[1]} ${comma[0]}` : clean.replace(/,.*/, '')
  const parts = ordered.split(' ').filter((part) => part !== '' && !TITLES.test(part))
  const [first, second] = parts
  if (!first) return null
  if (parts.length === 2 && second && PINYIN_SURNAMES.has(first.toLowerCase()) && PINYIN_GIVEN.test(second)) {
    return `${inCase(first)} ${inCase(second)}`
  }
  // "Dr. Lind": a title and one name is a family name, kept with its title.
  if (parts.length === 1 && comma.length === 1 && ordered.split(' ').length === 2) return ordered
  if (/^\p{L}\.?$/u.test(first)) return parts.length > 1 ? parts.map(inCase).join(' ') : null
  return inCase(first)
}

/**
 * The family name of a Western name ("Lind, Mara", "Mara Lind" → "Lind"), or null: where only one name is
 * known, where the name is written in Chinese characters (it is never taken apart), and for firms.
 */
export function lastNameOf(name: string | null): string | null {
  const clean = cleanName(name)
  const first = firstNameOf(name)
  if (clean === null || first === null || /[^\p{Script=Latin}\s.,'’-]/u.test(clean)) return null
  if (first.includes(' ')) return null
  const comma = clean.split(',').map((part) => part.trim())
  if (comma.length === 2 && comma[0] && comma[1]) return comma[0].split(' ').map(inCase).join(' ')
  const parts = clean.split(' ').filter((part) => !TITLES.test(part))
  return parts.length > 1 ? parts.slice(1).map(inCase).join(' ') : null
}

/** "MARA" and "mara" → "Mara", part by part; a name in mixed case is left as its owner writes it. */
function inCase(word: string): string {
  if (word.length > 1 && word !== word.toUpperCase() && word !== word.toLowerCase()) return word
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

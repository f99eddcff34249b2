/** The names a requester may be greeted by: from the profile and from how the customer signs. */
import { lettersOf, mayMatch } from '@/lib/patterns'
import { simplified } from './simplified'
import { surnameOf, surnamePinyin } from './surnames'

const HAN_NAME = /^[\p{Script=Han}·]{2,5}$/u
const NAME_WORD = /^[\p{L}][\p{L}\p{M}'’.-]*$/u
const ROLE_WORDS =
  /^(?:team|support|office|info|admin|sales|accounts?|billing|customer|client|unknown|anonymous|service|shop|store|gmbh|ltd|llc|inc|co|the|and|user|guest|visitor)$/i
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau)\.?$/i
const HAN_TITLE =
  /(?:先生|女士|小姐|太太|阿姨|叔叔|师傅|老师|总|经理|主任|医生|大夫|妈妈|爸爸|奶奶|爷爷|姥姥)$/

/**
 * Every spelling of a requester's name that a greeting may use, lower case and without accents:
 * the whole name, each part of a Western name, for 张伟 also "张" (used with a title), "伟" is left out
 * as too familiar to be expected, two-character given names are kept. Text that cannot be a name
 * (markup, addresses, a company) yields nothing.
 */
export function spellings(name: string | null | undefined): string[] {
  const clean = simplified(name ?? '')
    .replace(/\s*[(（].*$/, '')
    .trim()
  if (clean === '' || clean.length > 60 || /[<>{}@\d/\\|=]/.test(clean)) return []
  const han = clean.replace(/\s/g, '').replace(HAN_TITLE, '')
  if (HAN_NAME.test(han) || (han.length === 1 && surnameOf(han))) return hanSpellings(han)
  const words = clean.split(/[\s,]+/).filter((word) => NAME_WORD.test(word) && !HONORIFIC.test(word))
  if (words.length === 0 || words.length > 5 || words.some((word) => ROLE_WORDS.test(word))) return []
  const parts = words.filter((word) => word.replace(/\P{L}/gu, '').length > 1)
  return unique([...parts, words.join(' '), ...parts.flatMap((part) => part.split('-'))].map(fold)).filter(
    (part) => part.length > 1,
  )
}

/** Lower case, accents removed: "José" and "Jose" greet the same person. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
}

/** "I'm Dev", "Renata here", "我是技术部的小韩", "我姓陈": how a customer names themselves in passing. */
const INTRODUCED: RegExp[] = [
  /我是([\p{Script=Han}]{1,3}(?:妈妈|爸爸|奶奶|爷爷|姥姥))/u,
  // Somebody's mother is not that somebody.
  /\b(?:I'm|I am|this is|it's) (\p{Lu}\p{L}+['’]s \p{L}+)/u,
  /(?:^|[.!?,;\n]\s*|\b(?:hi|hello|hey|and),? )(?:my name is|my name's|I'm|I am|it's|it is|this is|name's) ((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:van |de |von |al-)?\p{Lu}[\p{L}'’-]+){0,2})/iu,
  /(?:^|[.!?,;\n]\s*)(?:hi|hello|hey|good (?:morning|afternoon|evening))?[,.!]? ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:here|speaking|from \p{Lu}[\p{L}]+ here)\b/iu,
  /(?:我是|我叫|本人|这里是|我这边是|我(?:的)?名字(?:是|叫))(?:[\p{Script=Han}A-Za-z]{1,8}的)?([小老][\p{Script=Han}](?![\p{Script=Han}]{2})|[\p{Script=Han}]{2,4}?(?=$|[，,。！!；;\s]|，)|[\p{Script=Han}]{1,2}(?:先生|女士|小姐|老师|总|经理|工|医生))/u,
  /我姓([\p{Script=Han}])/u,
]

/** The name a customer gives in the text, or null. */
export function introducedName(message: string): string | null {
  const letters = lettersOf(message)
  for (const form of INTRODUCED) {
    if (!mayMatch(form, letters)) continue
    const name = form.exec(message)?.[1]?.trim()
    if (!name) continue
    if (/\p{Script=Han}/u.test(name)) {
      if (/[妈爸奶爷姥]$/.test(name)) return name
      if (surnameOf(name.replace(/^[小老]/, '')) !== null && !NO_NAME_ZH.test(name)) return name
    } else if (/['’]s /.test(name)) {
      return name
    } else {
      const capital = capitalised(name)
      const first = capital.split(' ')[0] ?? ''
      if (first !== '' && !COURTESY.test(capital) && !NO_NAME.test(first)) return capital
    }
  }
  return null
}

/** The words that are written as a name from the beginning on: "Renata and my" is "Renata"; the forms above take both. */
function capitalised(words: string): string {
  const all = words.split(' ')
  let count = all.findIndex((word) => !/^\p{Lu}|^(?:van|de|von)$|^al-/u.test(word))
  if (count < 0) count = all.length
  while (count > 0 && !/^\p{Lu}/u.test(all[count - 1] ?? '')) count--
  return /^\p{Lu}/u.test(words) ? all.slice(0, count).join(' ') : ''
}

const NO_NAME =
  /^(?:not|so|very|sorry|still|just|a|an|the|in|on|at|your|my|really|from|about|trying|writing|looking|having|unable|working|now|again|I|we|it|he|she|they|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|french|chinese)$/i
const NO_NAME_ZH =
  /^(?:[小老](?:区|时|孩|板|人|师|客|伙)|.*(?:用户|会员|客户|业主|顾客|房客|家长|员工|学生)$|真的|想|要|在|应届|新|安装|明天|时候|高级|常客|和你)/

/** What often ends a message in a name's place. */
const COURTESY =
  /^(?:thanks?|cheers|regards|please|best|help|urgent|asap|hello|hi|ok(?:ay)?|yes|no|sorry|bye|greetings|sincerely|yours|sent)\b|^(?:谢[谢了啦]|祝|急)/i

/** "Thanks, Mara" at the end of a line. */
const INLINE =
  /(?:regards|thanks|thank you|cheers|best|sincerely|yours|love|wishes)\s*[,!.–—-]+\s*(?:[-–—]\s*)?([\p{Lu}\p{Lo}][\p{L}'’.\- ]{1,30})$/iu

/** The name under a customer's message ("Best, Mara", "—— 王敏"), or null. */
export function signedName(message: string): string | null {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const last = lines.at(-1)
  if (last === undefined) return null
  const before = lines.at(-2) ?? ''
  const afterDash = /(?:^|[.!?。！？~)\s])[-–—~]+\s*([^-–—~.!?。！？]{1,40})$/u.exec(last)?.[1]?.trim()
  const inline = mayMatch(INLINE, lettersOf(last)) ? INLINE.exec(last)?.[1] : undefined
  const afterStop =
    /[.!?)]\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+(?: (?:van |de |von |al-|bin )?\p{Lu}[\p{L}'’-]*\.?){0,2})$/u.exec(
      last,
    )?.[1]
  const signOff = /(?:regards|thanks|thank you|cheers|best|sincerely|yours|谢谢|敬上|此致|敬礼)[\s\p{P}]*$/iu
  const alone =
    lines.length > 1 && looksLikeName(last) && (signOff.test(before) || HAN_NAME.test(last)) ? last : null
  const han =
    /[。！？!?，,~～\s—–-](?:[\p{Script=Han}]{2}\s)?([小老]?[\p{Script=Han}]{2,3}|[\p{Script=Han}]{1,2}(?:先生|女士|小姐|老师|工|总))[。.]?$/u.exec(
      last,
    )?.[1]
  const hanName = han && surnameOf(han.replace(/^[小老]/, '')) && !NO_SIGNATURE_ZH.test(han) ? han : null
  const dashed = afterLongDash(last)
  const found =
    dashed ?? (afterDash && looksLikeName(afterDash) ? afterDash : (inline ?? hanName ?? afterStop ?? alone))
  return found && !COURTESY.test(found) ? found : null
}

/** Ends of sentences that begin like a surname. */
const NO_SIGNATURE_ZH =
  /[了吗呢吧啊呀的么着过]$|^(?:谢|祝|常|成|时|应|和|连|路|安|万|明|向|方|于|费|单|钱|项|宁|游|包|管|车|米|师|商|房|解|关|古|白|江|高|金|石|马|牛|温|沙|华)(?:谢|好|来|时|候|功|间|该|是|上|天|后|便|用|子|目|可|戏|裹|理|票|饭|傅|家|子|东|决|于|代|色|线|贵|额|头|上|奶|度|发|为)/

/** "… soon. – Dave, plumber", "……——看房 老石": what stands behind the last dash, without trade or place. */
function afterLongDash(line: string): string | null {
  const behind = /(?:^|[\s.!?。！？~～…)）,，])(?:[-–—]{1,3})\s*([^-–—\n]{1,40})$/u.exec(line)?.[1]
  if (!behind) return null
  const name = behind.split(/[,，(（]/)[0]?.trim() ?? ''
  if (/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name)) return name
  const han = name.split(/\s+/).at(-1) ?? ''
  return /^[\p{Script=Han}·]{1,6}$/u.test(han) ? han : null
}

function looksLikeName(text: string): boolean {
  const words = text.replace(/[.,!]+$/, '').split(/\s+/)
  if (HAN_NAME.test(text)) return surnameOf(text) !== null
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|van|de|von|der)$/u.test(word))
}

function hanSpellings(name: string): string[] {
  const surname = surnameOf(name)
  if (surname === null) return [name]
  const given = name.slice(surname.length)
  const pinyin = surnamePinyin(surname)
  return unique([name, surname, ...(given.length > 1 ? [given] : []), ...(pinyin ? [pinyin] : [])])
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

/** The names a requester may be greeted by: from the profile and from how the customer signs. */
import { surnameOf, surnamePinyin } from './surnames'

const HAN_NAME = /^[\p{Script=Han}·]{2,5}$/u
const NAME_WORD = /^[\p{L}][\p{L}\p{M}'’.-]*$/u
const ROLE_WORDS =
  /^(?:team|support|office|info|admin|sales|accounts?|billing|customer|client|unknown|anonymous|service|shop|store|gmbh|ltd|llc|inc|co|the|and|user|guest|visitor)$/i
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau)\.?$/i
const HAN_TITLE = /(?:先生|女士|小姐|太太|老师|总|经理|主任|医生|大夫)$/

/**
 * Every spelling of a requester's name that a greeting may use, lower case and without accents:
 * the whole name, each part of a Western name, for 张伟 also "张" (used with a title), "伟" is left out
 * as too familiar to be expected, two-character given names are kept. Text that cannot be a name
 * (markup, addresses, a company) yields nothing.
 */
export function spellings(name: string | null | undefined): string[] {
  const clean = (name ?? '').replace(/\s*[(（].*$/, '').trim()
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

/** What often ends a message in a name's place. */
const COURTESY =
  /^(?:thanks?|cheers|regards|please|best|help|urgent|asap|hello|hi|ok(?:ay)?|yes|no|sorry|bye|greetings|sincerely|yours|sent)\b|^(?:谢[谢了啦]|祝|急)/i

/** The name under a customer's message ("Best, Mara", "—— 王敏"), or null. */
export function signedName(message: string): string | null {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const last = lines.at(-1)
  if (last === undefined) return null
  const before = lines.at(-2) ?? ''
  const afterDash = /^[-–—~]+\s*(.{1,40})$/.exec(last)?.[1]
  const inline =
    /(?:regards|thanks|thank you|cheers|best|sincerely|yours|love|wishes)\s*[,!.–—-]+\s*(?:[-–—]\s*)?([\p{Lu}\p{Lo}][\p{L}'’.\- ]{1,30})$/iu.exec(
      last,
    )?.[1]
  const afterStop = /[.!?]\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u.exec(last)?.[1]
  const signOff = /(?:regards|thanks|thank you|cheers|best|sincerely|yours|谢谢|敬上|此致|敬礼)[\s\p{P}]*$/iu
  const alone =
    lines.length > 1 && looksLikeName(last) && (signOff.test(before) || HAN_NAME.test(last)) ? last : null
  const han = /[。！？!?\s—–-](?:[\p{Script=Han}]{2}\s)?([\p{Script=Han}]{2,3})$/u.exec(last)?.[1]
  const hanName = han && surnameOf(han) ? han : null
  const found = afterDash && looksLikeName(afterDash) ? afterDash : (inline ?? hanName ?? afterStop ?? alone)
  return found && !COURTESY.test(found) ? found : null
}

function looksLikeName(text: string): boolean {
  const words = text.replace(/[.,!]+$/, '').split(/\s+/)
  if (HAN_NAME.test(text)) return surnameOf(text) !== null
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))
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

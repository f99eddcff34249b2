/** Who is greeted and is not the requester: the wrong name in a greeting. */
import { couldBeAName, type Greeted, greetedNames } from './greeted-by-name'
import { fold } from './names'
import { isFullName, nicknamesOf } from './nicknames'
import { blankQuotedMail } from './quoted-mail'
import { sentencesOf } from './read'
import { surnameOf, surnamePinyin } from './surnames'

const HAN = /[\u4e00-\u9fff]/u
const FAMILIAR = /^[小老阿]|[哥姐总叔姨]$/u

/** Where the draft greets a person who goes by none of these names; null also when none is known. */
export function otherName(draft: string, known: readonly string[]): { start: number; end: number } | null {
  const names = known.filter((name) => !/^(?:妈妈|爸爸|奶奶|爷爷|姥姥)$/.test(name))
  if (names.length === 0) return null
  const own = blankQuotedMail(draft.slice(0, 2_000))
  const first = sentencesOf(own.slice(0, 300))[0]
  if (!first) return null
  const opening = fold(own.slice(0, 120))
  if (names.some((name) => (HAN.test(name) ? hanNameIn(opening, name, names) : wordIn(opening, name))))
    return null
  for (const { name, titled, sure } of [...greetedNames(first), ...greetedElsewhere(first.text)]) {
    if (!sure || !isPerson(name, titled) || isTheirs(name, titled, names)) continue
    const start = own.indexOf(name)
    return start < 0 ? null : { start, end: start + name.length }
  }
  return nearMiss(own, names)
}

const NAME_ENDS = /^(?:先生|女士|小姐|老师|同学|学员|阿姨|叔叔|师傅|您|你|早|[,，:：!！~～\s])/u

/** 何雨晴 for 何雨欣: all but one character of the name, where a name stands. */
function nearMiss(own: string, names: readonly string[]): { start: number; end: number } | null {
  const opening = own.slice(0, 24)
  for (const name of names) {
    if (!HAN.test(name) || name.length < 2 || name.length > 4 || surnameOf(name) === null) continue
    if (names.some((longer) => longer.length > name.length && longer.endsWith(name))) continue
    for (let at = 0; at + name.length <= opening.length && at < 8; at++) {
      const said = opening.slice(at, at + name.length)
      const other = [...said].filter((character, i) => character !== name[i])
      if (other.length !== 1 || surnameOf(said) === null || !/^\p{Script=Han}+$/u.test(said)) continue
      // 李总 is how 李明 may well be greeted.
      if (/[总工姐哥处局董叔姨先女老师小同]/.test(other[0] ?? '')) continue
      if (NAME_ENDS.test(opening.slice(at + name.length))) return { start: at, end: at + name.length }
    }
  }
  return null
}

/** Greetings of a reply in a language that is not the customer's. */
const FOREIGN =
  /^\W*(?:guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|hallo|cher|chère|bonjour|bonsoir|estimad[oa]|querid[oa]|hola|buen(?:os|as) (?:días|tardes)|car[oa]|gentile|egregio|buongiorno|ciao|olá|prezad[oa]|beste|geachte|hej|kære)[ ,]+(?:(?:herrn?|frau|monsieur|madame|m\.|mme|signor[ae]?|sig\.(?:ra)?|señor[a]?|sr\.?a?|senhora?|dottor|heer|mevrouw) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/iu

function greetedElsewhere(text: string): Greeted[] {
  const name = FOREIGN.exec(text)?.[1]
  return name && /^\p{Lu}/u.test(name) ? [{ name, titled: true, sure: true }] : []
}

/** 李晓峰 holds 晓峰 and is not 吕晓峰. */
function hanNameIn(opening: string, name: string, names: readonly string[]): boolean {
  const at = name.length > 1 ? opening.indexOf(name) : -1
  if (at < 0) return false
  const before = opening.charAt(at - 1)
  const full = names.find((one) => one.length > name.length && one.endsWith(name))
  return full === undefined || opening.includes(full) || surnameOf(before) === null
}

const HAN_TITLE =
  /(?:先生|女士|小姐|太太|阿姨|叔叔|师傅|老师|老板|总监|总|工|董|处|局|主管|科长|处长|教授|博士|律师|校长|院长|店长|队长|护士长|经理|主任|医生|大夫|妈妈|爸爸|同学|家长|老人家|伯|哥|姐)$/u
const ANYBODY =
  /客户|顾客|用户|会员|各位|大家|亲|朋友|旅客|业主|读者|家长$|同学们|先生女士|女士先生|宾客|学员|玩家|粉丝|车主|贵宾|您|你|我|这|感谢|谢谢|多谢|谢[您你过]/u

function isPerson(name: string, titled: boolean): boolean {
  if (!HAN.test(name)) return couldBeAName(name, titled)
  return (titled || HAN_TITLE.test(name) || couldBeAName(name, titled)) && !ANYBODY.test(name)
}

function isTheirs(name: string, titled: boolean, names: readonly string[]): boolean {
  if (HAN.test(name)) return isTheirHanName(name, titled, names)
  const greeted = fold(name).replace(/[.,]+$/, '')
  const words = greeted.split(/[ -]/)
  const western = names.filter((known) => !HAN.test(known))
  // A customer known by a Chinese name only may well go by an English one.
  if (
    western.every((known) =>
      names.some((han) => HAN.test(han) && surnamePinyin(surnameOf(han) ?? '') === known),
    )
  )
    return !titled || western.length === 0 || words.some((word) => western.includes(word))
  // Half of a double surname is somebody else's.
  if (titled && greeted.includes('-') && !western.includes(greeted))
    return words.every((word) => western.includes(word))
  return western.some((known) =>
    words.some(
      (word) =>
        word === known ||
        (word.length === 1 && known.startsWith(word)) ||
        (!titled && word.length >= 3 && known.startsWith(word) && !isOwnName(word, known)) ||
        nicknamesOf(word).some(
          (form) => form === known || (!isFullName(word) && nicknamesOf(known).includes(form)),
        ) ||
        nicknamesOf(known).includes(word),
    ),
  )
}

/** Simon is not short for Simone. */
function isOwnName(word: string, known: string): boolean {
  return (
    /^(?:a|e|ia|ina|ette)$/.test(known.slice(word.length)) &&
    (word.length >= 5 || /^(?:paul|carl|karl|luis|emil|noel|joan)$/.test(word))
  )
}

function isTheirHanName(name: string, titled: boolean, names: readonly string[]): boolean {
  const bare = name.replace(HAN_TITLE, '').replace(FAMILIAR, '')
  const known = names.filter((one) => HAN.test(one))
  // Known in another script only: the surname can be compared by its sound, all else is let be.
  if (known.length === 0) {
    const surname = surnameOf(bare)
    const sound = surname && surnamePinyin(surname)
    return !titled || !sound || names.includes(sound) || names.every((one) => one.length > 9)
  }
  // The surname alone is not all that is known where the whole name is.
  return known.some((one) => {
    if (one.length === 1 && bare.length > 1 && known.some((full) => full.length > 1 && full.startsWith(one)))
      return false
    const theirs = one.replace(HAN_TITLE, '').replace(FAMILIAR, '')
    if (bare === theirs || name === one) return true
    // 司徒 is one surname: "司先生" is somebody else.
    if (bare.length === 1)
      return (surnameOf(theirs) ?? bare).length === 1 && (theirs.startsWith(bare) || theirs.endsWith(bare))
    return theirs.length === 1 ? bare.includes(theirs) : theirs.endsWith(bare)
  })
}

function wordIn(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const end = at + word.length
  return !/\p{L}/u.test(text.charAt(at - 1)) && !/^-?\p{L}/u.test(text.slice(end, end + 2))
}

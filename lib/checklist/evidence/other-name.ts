/** Who is greeted and is not the requester: the wrong name in a greeting. */
import { couldBeAName, greetedNames } from './greeted-by-name'
import { fold } from './names'
import { nicknamesOf } from './nicknames'
import { blankQuotedMail } from './quoted-mail'
import { sentencesOf } from './read'
import { surnameOf, surnamePinyin } from './surnames'

const HAN = /[\u4e00-\u9fff]/u
const FAMILIAR = /^[小老阿]|[哥姐总叔姨]$/u

/** Where the draft greets a person who goes by none of these names; null also when none is known. */
export function otherName(draft: string, names: readonly string[]): { start: number; end: number } | null {
  if (names.length === 0) return null
  const own = blankQuotedMail(draft.slice(0, 2_000))
  const first = sentencesOf(own.slice(0, 300))[0]
  if (!first) return null
  const opening = fold(own.slice(0, 120))
  if (
    names.some((name) => (HAN.test(name) ? name.length > 1 && opening.includes(name) : wordIn(opening, name)))
  )
    return null
  for (const { name, titled, sure } of greetedNames(first)) {
    if (!sure || !isPerson(name, titled) || isTheirs(name, titled, names)) continue
    const start = own.indexOf(name)
    return start < 0 ? null : { start, end: start + name.length }
  }
  return null
}

const HAN_TITLE =
  /(?:先生|女士|小姐|太太|阿姨|叔叔|师傅|老师|老板|总|经理|主任|医生|大夫|妈妈|爸爸|同学|家长|老人家|伯|哥|姐)$/u
const ANYBODY =
  /客户|顾客|用户|会员|各位|大家|亲|朋友|旅客|业主|读者|家长$|同学们|先生女士|女士先生|宾客|学员|玩家|粉丝|车主|贵宾|您|你|我|这|感谢|谢/u

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
  return western.some((known) =>
    words.some(
      (word) =>
        word === known ||
        (word.length === 1 && known.startsWith(word)) ||
        (word.length >= 3 && known.startsWith(word)) ||
        nicknamesOf(word).some((full) => full === known || nicknamesOf(known).includes(full)) ||
        nicknamesOf(known).includes(word),
    ),
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
  return known.some((one) => {
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
  return !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))
}

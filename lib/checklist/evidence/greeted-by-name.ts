/** greeted-by-name: the reply opens by addressing the requester with their name. */
import { fold } from './names'
import type { Sentence } from './read'
import { type Detector, quoteAround } from './rules'
import { surnameOf, surnamePinyin } from './surnames'

const EN_HELLO =
  /^\W*(?:(?:hi|hello|hey|hiya|dear|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|day|news)|morning|afternoon|evening|thanks(?: so much| a lot| again)?|thank you(?: so much| very much)?|many thanks|i(?:'m| am) (?:so |very |really |truly )?sorry|(?:so |very |really )?sorry|no problem|of course|sure|great question)(?: there| again)?)\b[ ,!:–—-]*(?:(?:my )?dear )?((?:(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|madam|sir)\.? )?[\p{L}][\p{L}\p{M}'.-]*(?: [\p{Lu}][\p{L}\p{M}'.-]*){0,3})/iu
const EN_VOCATIVE =
  /^\W*((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}'-]+(?: \p{Lu}[\p{L}\p{M}'.-]+){0,2})\s*(?:[,!:–—]|-\s|$)/u
const EN_AT_END = /,\s*(\p{Lu}[\p{L}\p{M}'-]+)\s*(?:[!,–—-]|[!.?]*\s*$)/u
const EN_HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|madam|sir)\.? /i
/** Words that stand where a name would. */
const NOBODY =
  /^(?:there|all|everyone|everybody|team|folks|guys|friend|customer|client|user|guest|sir|madam|sirs|valued|again|for|to|you|your|about|that|this|we|i|it|the|so|very|and|and|both|colleagues?|support|me|our|my|from|on|in|a|an|of|no|not|yes|sure|ok|okay|great|good|if|or|but|as|please|just|is|what|how|when|unfortunately|however|having|was|because|after|today|at|with|day|morning|afternoon|evening|mr|mrs|ms|dr|mate|buddy|name|first|last)$/i

const ZH_TITLE =
  '(?:先生|女士|小姐|太太|夫人|老师|老板娘|老板|总监|总|经理|主任|主管|医生|大夫|护士长|教授|博士|工程师|工|律师|校长|院长|队长|店长|师傅|同学|同事|阿姨|叔叔|大哥|大姐|哥|姐|妈妈|爸爸|处|科长|处长|局|董)'
const ZH_HELLO = '(?:您好|你好|您早|早上好|上午好|中午好|下午好|晚上好|早安|晚安|早|好|辛苦了|新年好)'
const ZH_DEAR = '(?:尊敬的|亲爱的|敬爱的|致)'
/** "您好，" or nothing, then a name of up to 12 characters before a greeting, a title or a pause. */
const ZH_TITLED = new RegExp(
  `^\\P{L}*(?:(?:${ZH_HELLO})[呀啊]?[\\s,，!！~～、]*)?(?:${ZH_DEAR})?([小老]?[\\u4e00-\\u9fff]{1,4}?|[A-Za-z][A-Za-z .'-]{0,20}?)${ZH_TITLE}(?=$|[\\s,，:：!！。~～、]|${ZH_HELLO}|[您你])`,
  'u',
)
const ZH_BARE = new RegExp(
  `^\\P{L}*(?:${ZH_DEAR})?([小老]?[\\u4e00-\\u9fff·]{1,5}?|[A-Za-z][A-Za-z .'-]{0,24}?)\\s*[,，、:：]?\\s*(?:${ZH_HELLO})`,
  'u',
)
const ZH_AFTER_HELLO =
  /^\P{L}*(?:您好|你好|早上好|上午好|中午好|下午好|晚上好|早安|嗨|哈喽|Hi|Hello)[呀啊]?[\s,，、!！~～]*([小老]?[\u4e00-\u9fff·]{2,4}|[A-Za-z][A-Za-z .'-]{0,24}?)\s*(?:$|[,，:：!！。~～、])/iu
const ZH_ALONE = /^\P{L}*(?:亲爱的)?([\u4e00-\u9fff·]{2,4}|[A-Z][A-Za-z'-]{1,20})\s*[,，:：!！~～]/u
const ZH_HI_MIXED = /^\P{L}*(?:hi|hello|hey|dear|嗨|哈喽)[\s,，]*([\u4e00-\u9fff·]{2,4})/iu

export const greetedByName: Detector = (reply) => {
  // A greeting stands in the first two sentences ("您好！王女士，…"); later names are not one.
  for (const sentence of reply.sentences.slice(0, 2)) {
    for (const { name, titled, sure } of greetedNames(sentence)) {
      const known = reply.names.length > 0
      if (known ? isRequesters(name, titled, reply.names) : sure && couldBeAName(name, titled)) {
        return quoteAround(greetingPart(sentence, name), 0)
      }
    }
  }
  return null
}

/** `sure`: the form alone shows that a person is greeted; otherwise only a known name decides. */
export type Greeted = { name: string; titled: boolean; sure: boolean }

/** Whom the sentence may greet, in every form that a greeting has. */
export function greetedNames({ text }: Pick<Sentence, 'text'>): Greeted[] {
  const found: Greeted[] = []
  const add = (match: RegExpExecArray | null, titled: boolean, sure: boolean) => {
    if (match?.[1]) found.push({ name: match[1].trim(), titled, sure })
  }
  const hello = EN_HELLO.exec(text)
  if (hello?.[1]) {
    const titled = EN_HONORIFIC.test(hello[1])
    const plainHello =
      /^\W*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b/i
    found.push({
      name: hello[1].replace(EN_HONORIFIC, '').trim(),
      titled,
      sure: plainHello.test(text),
    })
  }
  const vocative = EN_VOCATIVE.exec(text)
  if (vocative?.[1]) {
    const name = vocative[1].replace(EN_HONORIFIC, '')
    found.push({ name, titled: name !== vocative[1], sure: text.trim() === `${vocative[1]},` })
  }
  // "Glad it suits you, Dev!": a name set off by a comma at the end.
  add(EN_AT_END.exec(text), false, false)
  add(ZH_TITLED.exec(text), true, true)
  add(ZH_BARE.exec(text), false, true)
  add(ZH_AFTER_HELLO.exec(text), false, true)
  add(ZH_HI_MIXED.exec(text), false, true)
  add(ZH_ALONE.exec(text), false, false)
  return found
}

function isRequesters(name: string, titled: boolean, names: readonly string[]): boolean {
  const greeted = fold(name).replace(/[.,]+$/, '')
  const bare = greeted.replace(/^[小老]/, '')
  return names.some((known) => {
    const han = /[\u4e00-\u9fff]/u.test(known)
    // A surname alone greets only with a title (王女士), or familiarly (小王, 老王).
    if (han && known.length === 1) {
      return (titled && bare.startsWith(known)) || (greeted !== bare && bare === known)
    }
    if (greeted === known || bare === known) return true
    if (han) return titled && greeted === surnameOf(known)
    const surname = surnameOf(name)
    if (surname && !han) return titled && surnamePinyin(surname) === known
    const first = greeted.split(' ')[0] ?? ''
    if (first === known || greeted.split(' ').at(-1) === known) return true
    // "Rob" for Robert, "Alex" for Alexandra: a short form starts the name.
    return first.length >= 3 && known.startsWith(first) && /^\p{L}/u.test(known.slice(first.length))
  })
}

/** Looks like a person's name, rather than "there", "all" or a word of the text. */
export function couldBeAName(name: string, titled: boolean): boolean {
  if (/[\u4e00-\u9fff]/u.test(name)) {
    const bare = name.replace(/^[小老]/, '')
    if (
      /^(?:各位|大家|客户|顾客|用户|会员|亲|我们|您|你|这边|关于|感谢|谢谢|非常|已经|时间|周[一二三四五六日末]|高兴)/.test(
        bare,
      )
    )
      return false
    return surnameOf(bare) !== null && (titled || bare.length >= 2 || bare !== name)
  }
  const first = name.split(' ')[0] ?? ''
  return !NOBODY.test(first) && (titled || /^\p{Lu}/u.test(first))
}

/** The greeting itself, without the sentence that may follow it on the same line. */
function greetingPart({ raw, text }: Sentence, name: string): string {
  const end = text.indexOf(name) + name.length
  const pause = /[,，:：!！。~～—–]|\s{2,}/.exec(text.slice(end))
  const cut = pause && pause.index < 12 ? end + pause.index : Math.min(raw.length, end + 6)
  return raw.slice(0, cut).trim()
}

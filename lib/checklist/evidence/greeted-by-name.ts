/** greeted-by-name: the reply opens by addressing the requester with their name. */
import { fold } from './names'
import type { Sentence } from './read'
import { type Detector, quoteAround } from './rules'
import { simplified } from './simplified'
import { surnameOf, surnamePinyin } from './surnames'

const EN_HELLO =
  /^\W*(?:(?:hi|hello|hey|hiya|dear|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|day|news)|morning|afternoon|evening|so sorry|oh no|bye(?:-bye)?|goodbye|ta-?ra|alright|thanks(?: so much| a lot| again)?|thank you(?: so much| very much)?|many thanks|i(?:'m| am) (?:so |very |really |truly )?sorry|(?:so |very |really )?sorry|no problem|of course|sure|great question)(?: there| again)?)\b[ ,!:–—-]*(?:(?:my )?dear )?((?:(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|madam|sir)\.? )?[\p{L}][\p{L}\p{M}'.-]*(?: [\p{Lu}][\p{L}\p{M}'.-]*){0,3})/iu
const EN_VOCATIVE =
  /^\W*((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}'-]+(?: \p{Lu}[\p{L}\p{M}'.-]+){0,2})\s*(?:[,!:–—]|-\s|$)/u
const EN_AT_END = /,\s*(\p{Lu}[\p{L}\p{M}'-]+)\s*(?:[!,–—-]|[!.?]*\s*$)/u
const EN_HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|madam|sir)\.? /i
/** Words that stand where a name would. */
const NOBODY =
  /^(?:there|all|everyone|everybody|team|folks|guys|friend|customer|client|user|guest|sir|madam|sirs|valued|again|for|to|you|your|about|that|this|we|i|it|the|so|very|and|and|both|colleagues?|support|me|our|my|from|on|in|a|an|of|no|not|yes|sure|ok|okay|great|good|if|or|but|as|please|just|is|what|how|when|unfortunately|however|having|was|because|after|today|at|with|day|morning|afternoon|evening|mr|mrs|ms|dr|mate|buddy|name|first|last)$/i

const ZH_TITLE =
  '(?:先生|女士|小姐|太太|夫人|兄弟|妹子|姑娘|大爷|大妈|大叔|奶奶|爷爷|伯伯|家长|警官|护士|老师|老板娘|老板|总监|总|经理|主任|主管|医生|大夫|护士长|教授|博士|工程师|工|律师|校长|院长|队长|店长|师傅|同学|同事|阿姨|叔叔|大哥|大姐|哥|姐|妈妈|爸爸|处|科长|处长|局|董)'
const ZH_HELLO =
  '(?:您好|你好|您早|早上好|上午好|中午好|下午好|晚上好|早安|晚安|哈喽|嗨|拜拜|再见|回见|新年好|(?:早|好|辛苦了)(?=$|[\\s,，:：!！。~～、呀啊您你]))'
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
    for (const greeted of greetedNames(sentence)) {
      const { name, titled, sure } = greeted
      const known = reply.names.length > 0
      const theirs = known && isRequesters(name, titled, reply.names)
      if (theirs || isSigned(greeted, reply.customer) || (!known && sure && couldBeAName(name, titled))) {
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

/**
 * The name as the customer's own message holds it, in whatever form they introduce themselves: who is
 * addressed by a name out of it is its writer.
 */
function isSigned({ name, titled, sure }: Greeted, customer: string): boolean {
  if (HAN.test(name)) {
    const own = simplified(customer).replaceAll('的', '')
    if (NO_CALL_ZH.test(name)) return false
    if (name.length < 2) return titled && new RegExp(`[老小阿]${name}|${name}${ZH_TITLE}`, 'u').test(own)
    const called = titled || sure ? '' : '(?:我是|我叫|叫我|本人|这里是)[^，。！？]{0,6}'
    return new RegExp(`${called}${name}`, 'u').test(own)
  }
  const words = name.split(' ').filter((word) => /^\p{Lu}\p{L}/u.test(word))
  return (
    words.length > 0 &&
    words.every(
      (word) => !NO_CALL.test(word) && new RegExp(`(?<!\\p{L})${word}(?![\\p{L}'’])`, 'u').test(customer),
    )
  )
}

const HAN = /[\u4e00-\u9fff]/u
/** Words that open a sentence as a name would. */
const NO_CALL =
  /^(?:[A-Z]\w*(?:ing|ed|ly|n't)|Great|Sure|Yes|No|Not|Thanks?|Sorry|Right|Ok(?:ay)?|Brilliant|Perfect|Lovely|Done|Noted|Hello|Hi|Hey|Dear|Good|Fine|True|Fair|Well|So|And|But|Or|If|As|At|In|On|To|For|Of|The|An?|This|That|These|It|We|You|They|He|She|My|Our|Your|Please|Just|Still|Now|Then|There|Here|What|When|Where|Why|How|Who|Which|One|Two|Three|Both|All|Only|Also|Again|Today|Tomorrow|Tonight|Order|Invoice|Ticket|Room|Flat|Flight|Delivery|Refund|Sir|Madam|Team|Support|Customer|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Miss|Dr|Prof|Christmas|English|British|French|German)$/
const NO_CALL_ZH =
  /[我您你们这那哪谁啥吗呢吧么了过着的得一二三四五六七八九十两几]|^(?:还|查|有|能|可|不|没|会|在|是|对|行|要|同学|家长|同事|朋友|客户|用户|顾客|会员|各位|大家|亲|好的|收到|明白|谢谢|抱歉|可以|已经|没问题|请问|麻烦|辛苦|今天|明天|昨天|周|星期|下午|上午|晚上|早上|蓝色|红色|白色|黑色|发票|订单|快递|包裹|退款|合同|账号|密码|空调|电梯|客服|老师|师傅|医生|经理|先生|女士)/

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
    if (surname && !han)
      return titled && surnamePinyin(surname) === known && !names.some((one) => HAN.test(one))
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
      /^(?:各位|大家|客户|顾客|用户|会员|亲|我们|您|你|这边|关于|感谢|谢谢|非常|已经|时间|周[一二三四五六日末]|高兴|.*[了过到]$)/.test(
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

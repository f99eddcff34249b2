/** restated-need: says back what the customer wants, asks or has told. */
import { contentWords, shared } from './content-words'
import { recognisesTrouble } from './empathy'
import { stepIn } from './next-step'
import { customerQuestions } from './questions'
import type { Sentence } from './read'
import { type Detector, matchIn, prove, quoteAround, type Rule } from './rules'

const IF =
  /\b(?:if|in case|should|whether|unless|whenever|when|once|as soon as|anything|whatever|what|which|that|all|everything|what else|else)\s*(?:that |else )?$/i

/** Forms that say back a need whatever it is. */
const EN: Rule[] = [
  {
    find: /\b(?:you(?:'d| would) (?:like|prefer|rather|love)|you(?:'re| are) (?:asking|looking|hoping|trying|after|requesting|wondering|wanting|aiming|planning)|you (?:were )?(?:want(?:ed)?|wish(?:ed)?|asked|requested|are keen|hope|were hoping|were looking))\b(?! (?:me to|us to)?\s*(?:anything|any|more|help|further)\b)/i,
    notAfter: IF,
    unless:
      /\b(?:let (?:me|us) know|tell (?:me|us)|choose|pick) (?:if|whether|which|what|how|when)\b|\bif you(?:'d| would| want|'re| are| wish)|\bwhenever you|\byou (?:want|like|wish|prefer)\s*[.!]|\bthe \w+ you (?:want|wish)/i,
  },
  {
    find: /\b(?:(?:if|as) (?:I|we)(?:'ve| have)? (?:understand|understood|read|follow|get|got)(?: (?:you|it|this|your (?:message|note|email)))* (?:correctly|right|properly|well)|as I understand (?:it|your)|(?:just )?to (?:make sure|be sure|check|confirm)(?: that)? (?:I|we)(?:'ve| have)? (?:understand|understood|got|have)|let me (?:make sure|check|confirm|see if|just|repeat|recap|summari[sz]e|play)(?: that)? (?:I(?:'ve| have)? (?:understand|understood|got)|what|back|your)|my understanding is|what I(?:'m| am) hearing|in short,? you|so,? to (?:recap|sum|summarise|summarize|confirm)|to (?:recap|sum up|summarise|summarize) (?:what|your|the)|in other words,? you)\b/i,
    unless: /\bto confirm (?:that )?(?:we have (?:received|cancelled|sent))/i,
  },
  {
    find: /^\W*so,? (?:you|your|what you|the (?:main )?(?:thing|point|issue|question|goal|aim))\b/i,
    unless: /\bso you (?:can|will|'ll|could|should|don't|do not|won't|may|might|know|get|have)\b/i,
  },
  {
    find: /\b(?:your (?:request|wish|question|ask|query|goal|aim|priority|main concern|application|enquiry|instruction|order) (?:is|was|to|about|whether|for|on|concerns|that|regarding) (?!(?:is|has|been|being|a|the)? ?(?:now|with|logged|received|registered|important|escalated|noted|closed|processed))\w+|your (?:deadline|event|exam|wedding|flight|opening|trip|launch|move|party|appointment) (?:is|on|next|this|tomorrow))\b/i,
    unless:
      /\byour (?:order|request|application|question|enquiry|query) (?:is|was) (?:being|now|still|with|in|on|at|received|logged|important|approved|complete|processed|shipped|cancelled|forwarded|passed|assigned|a good|a great|a fair|great|good)/i,
  },
  {
    find: /\b(?:what you(?:'re| are)?(?: really| actually| mainly)? (?:need|want|after|looking for|asking for|asking|wanted|would like)|the (?:thing|outcome|result) you (?:want|need|are after)) (?:is|are|here|right|now|from us|most|first)\b/i,
    unless: /\bif what\b/i,
  },
  {
    find: /\byou (?:mentioned|wrote|said|told (?:us|me)|describe|described|explained|reported|report|noted|pointed out|say|tell us|raised|brought up|flagged)(?: to us| in your (?:message|email|note|letter))?(?:,)? (?:that|how|the|your|you|a|an|is|are|it|two|three|in|about)\b/i,
    notAfter: IF,
  },
]

const ZH: Rule[] = [
  {
    find: /(?:您|你)(?:这边|那边|这次|现在|目前|主要|其实|最|只是|是)*(?:想要|想(?!了解更多|必|起|不想|一下再)|希望|要求|打算|计划|的(?:诉求|需求|意思|要求|想法|目的|问题|顾虑|担心)(?:是|主要)|(?:咨询|问|反馈|反映|关心|担心|提|说|介意|顾虑|申请|要|需要)的(?:是|问题是|情况是|主要是)|问到|提到|说到|来信(?:提到|说|询问|希望)|在(?:邮件|留言|信|消息)(?:里|中)(?:说|提到|写|问|反映)|反映|需要在|要在|赶在|急着|着急(?:要|用)|要赶|问能不能|问是否|询问)/,
    notAfter:
      /(?:如果|如|若|要是|假如|当|凡是|无论|不管|只要|看|等|除非|一旦|是否|请问|请|不知|不知道|确认|告诉我们?|告知|还是|让|为|给|帮|按|按照|随)(?:是|您|你|在|到)?\s*$/,
    unless:
      /(?:如果|若|要是|如|假如|一旦)(?:您|你)|(?:您|你)(?:看)?(?:是)?(?:想|希望)[^，。]{0,24}(?:还是|哪|什么|怎么|几)|感谢(?:您|你)/,
  },
  {
    find: /(?:我|我们|这边|跟您|和您|向您|再|先)(?:这边|的|来|先|再|跟您|和您|向您)*(?:理解|总结|归纳|复述|确认|核对|梳理|捋|重复)(?:一下|一遍|下)?(?:您的?(?:需求|诉求|意思|要求|问题|情况|需要)?(?:是|就是|[:：，,])|[:：，,]\s*(?:您|就是|也就是))/,
  },
  {
    find: /(?:也就是说|简单说|换句话说|总结一下|概括一下|简单总结|您看我理解得对不对|不知我理解得|我理解得对吗|我理解的对吗|是这个意思吗|是这样吗|对吗)[^。！？]{0,6}(?:您|你|$|[？?])|我的理解是/,
    unless: /也就是说(?:您|你)(?:可以|不用|需要|只要)/,
  },
  {
    find: /关于(?:您|你)(?:这边|今天|昨天|刚才|之前|上次)?(?:咨询|反馈|提到|说到|询问|关心|提出|问到|申请|想|要求|反映|所说|提的|问的|来信|希望)/,
  },
]
/** Forms that count only when they use the customer's own words: "you need" may be an instruction. */
const OWN_WORDS_EN: Rule[] = [
  {
    find: /^\W*(?:(?:I've|I have) )?(?:noted|understood|got (?:it|that)|right|ok(?:ay)?|clear|loud and clear|of course|sure)(?: (?:it|that|this|down))?\s?[:,.–—-] (?!(?:I|we|let|please|our|thanks|this)\b)\w+/i,
  },
  {
    find: /\byour [\w' -]{3,30} (?:needs?|wants?|should|must|has to|have to|would like)\b/i,
    notAfter: IF,
  },
  {
    find: /\byou(?:'d| would)? (?:\w+ )?(?:want|need|like|prefer|require)\b/i,
    notAfter: IF,
    unless:
      /\byou (?:\w+ )?(?:need|want) to (?:click|open|send|go|do|sign|log|press|restart|reset|select|enter|provide|attach|fill|contact|bring|show|be)|\b(?:if|once|when|whenever|in case) you\b|\banything (?:else )?you need/i,
  },
  { find: /\bI (?:understand|see|gather|hear|take it)(?: that)? (?:you|your|the|it)\b/i },
  {
    find: /\b(?:you (?:still |urgently |only |just |really |now )*(?:need|must have|expect|expected|ordered|paid|bought|were charged|have been charged|were told|were promised|haven't received|have not received|didn't receive|never received|can't|cannot|couldn't|can no longer|have to|have been|'ve been|are (?:unable|missing|waiting|travelling|leaving)|were|received|got)|your [\w' ]{3,40}? (?:hasn't|has not|didn't|did not|isn't|is not|won't|stopped|keeps|arrived|has stopped|never|is missing|is still|still|was|were|has been|no longer|shows|is showing|fails?|failed))\b/i,
    notAfter: IF,
    unless:
      /\b(?:if|once|as soon as|in order to|when) you\b|\byou (?:need|have) (?:to|a) (?:click|open|send|go|do|sign|log|press|restart|reset|update|select|enter|provide|attach|fill|contact)/i,
  },
]
const OWN_WORDS_ZH: Rule[] = [
  {
    find: /^[^\p{L}]*(?:好的?|嗯|明白|收到|了解|清楚|知道|记下|没问题)(?:了|啦|的|您的意思)*[，,：:]\s*(?!我(?!们公司)|这边|马上|会|稍|请|麻烦|您可|已|就|正)[^。！？]{4,}/u,
    unless:
      /(?:^|[，,：:])\s*(?:我们?|这边)[^，。]{0,6}(?:会|来|去|马上|帮|给|这就)|马上(?:给|帮|为)|请您|麻烦/,
  },
  {
    find: /(?:您|你)(?:是)?(?:需要|要|想|希望)[^，。！？]{2,}/,
    notAfter: /(?:如果|如|若|要是|请|等|按|是否|只要)\s*$/,
    unless: /需要(?:先|提供|准备|携带|自行|登录|点击|填写|补充)|如果|请/,
  },
  {
    find: /(?:您|你)(?:的|这边|这|那|家|家里|们|购买|下单|订|买|付|预订|反馈|说|在|从|昨天|今天|上周|已经|一直|还|需要|被|没|这几天|这台|用|申请|名下|账号|遇到|后来|先后)[^，。！？]{2,}/,
    notAfter:
      /(?:如果|如|若|要是|请|麻烦|把|将|给|为|帮|替|与|跟|和|对|让|按|由|等|凭|感谢|谢谢|向|收到|到|查|看|联系|的)\s*$/,
    unless:
      /请(?:您|你)?(?:先|再|把|提供|确认|在|点|尝试)|麻烦|如果|(?:您|你)(?:可以|需要(?:先|把|提供|做|在|点|准备)|点击|打开|进入)|(?:已|已经|会|将|正在|马上|立即|现在)(?:为|帮|给|将|把|替)?(?:您|你)?(?:的)?[^，。]{0,6}(?:处理|安排|退|办|核实|提交|登记|发)|不用/,
  },
]

/** Announces that the customer's words follow. */
const SAID_BACK =
  /\bI (?:understand|see|gather|hear|take it)(?: that)? (?:you|your|the|it)\b|(?:对吗|是吗|对吧|没错吧|是不是)[？?]/i

/** Announces a restatement, whatever follows. */
const OPENED_EN: Rule[] = [
  {
    find: /\b(?:(?:if|as|when) (?:I|we)(?:'ve| have)? (?:get|got|take|read|hear|heard|understand|understood|follow|see) (?:you|it|this|that|your \w+)(?: \w+)? (?:right|correctly|rightly|properly|straight)|(?:just )?(?:so|to (?:make sure|be sure|check|see))(?: that)? (?:I|we)(?:'ve| have)? (?:have|got|get|understand|understood|follow) (?:it|this|that|you|everything|your \w+) (?:right|straight|correctly|clear)|(?:just )?to (?:recap|confirm|sum up|summari[sz]e|play (?:that|this|it) back|repeat|be clear)[:,]|in other words[:,]|(?:your|the) (?:wish|request|aim|goal|ask|question|need|concern|point|issue|problem)(?:, (?:then|as I understand it),)? (?:is|was|boils down to|comes down to)[: ]|what you(?:'re| are)?(?: really)? (?:want|need|after|asking|asking for|looking for|would like) (?:is|:)|you're telling me|in a nutshell|put simply,? you)/i,
    unless:
      /\b(?:to be clear, (?:we|I|this)|to confirm[:,] (?:your|the|we|I|it))\b|\b(?:request|question|problem|issue|concern|point|need) (?:is|was) (?:now|with|being|solved|fixed|resolved|closed|a |an |not |that we|our|known|still|also|valid|fair|good|important|noted)/i,
  },
]
const OPENED_ZH: Rule[] = [
  {
    find: /(?:跟|和|与|向|同)您(?:再|先)?(?:确认|核对|复述|捋|对|理|总结|明确)(?:一下|一遍|下|清楚)?[:：，,]|(?:我|我们)?(?:再|先|来)?(?:确认|复述|总结|归纳|捋|重复|概括)(?:一下|一遍|下)[:：，,]|^[^\p{L}]*(?:也就是(?:说)?|换言之|简单讲|简而言之|就是说|即)[，,：:]?(?!您可以)|(?:诉求|需求|要求|意思|想法|目的|愿望|申请|请求|问题)(?:是|为|即|就是)[:：，,]?(?=[^，。]{3})|您(?:是)?(?:要|想|想要|希望|需要|打算|准备)(?:把|将|在|给|从|让|申请|办|开|改|退|换|取消|转|补|加|查|买|订|约|升|降|注销|更|变|移|带|用|找|知道|了解|问)/u,
    notAfter:
      /(?:如果|如|若|要是|假如|是否|只要|看|等|按|随|凡是|无论|请问|除非|一旦|我们的|我的|我们|常见|技术|系统|网络|质量|主要|这个|该)\s*$/,
    unless:
      /如(?:果|您)|若您|要是您|您(?:可以|看)|哪|什么(?:时|样|颜)|还是|您需要(?:先|提供|准备|携带|自行|登录|点击|填写)|问题(?:是|为)(?:由|因|系统|我们|缓存|网络)|了解(?:更多|详情)/,
  },
]
/** A question that only checks the understanding. */
const CHECKS =
  /\b(?:right|correct|is that (?:it|so|right|correct)|have I (?:got|understood)|did I (?:get|understand)|do I have)\b[^?]{0,20}\?|您(?:这边)?是(?:想|要|打算|希望|说|指|需要)[^？?]{3,40}[吗么]?[？?]|(?:对吗|是吗|对吧|对不对|是不是这样|是这样吗|是这样吧|没错吧|没理解错|没记错|理解得对|这样理解|是这个意思)[^，。]{0,3}[？?]/i
const WISH =
  /\byou(?:'d| would)? (?:still |urgently |only |just |really |now |both |all )*(?:need|want|like|prefer|must have)\b|\byour [\w-]+ (?:\w+ )?(?:needs?|wants?|should|must|has to|have to)\b|\b(?:noted|understood|got it|right|ok(?:ay)?|clear)[^:,.]{0,12}[:,–—]|(?:明白|收到|了解|清楚|好的?|记下|知道|没问题)(?:了|啦|您的意思)?[，,：:]|您(?:需要|要|想|希望)/i

export const restatedNeed: Detector = ({ sentences, customer }) => {
  // A real question asks instead of saying back — unless it checks the understanding ("so you'd like …, right?").
  const statements = sentences.filter(
    (s) =>
      !s.asks ||
      CHECKS.test(s.text) ||
      /\b(?:right|correct|is that (?:it|so|right))\s*\?|understood|\bso,? you|对吗|是吗|对吧|对不对|是不是这个意思|没理解错|没错吧/i.test(
        s.text,
      ),
  )
  const plain = prove(statements, { en: EN, zh: ZH })
  if (plain !== null) return plain
  const opened = prove(
    sentences.filter((s) => !s.asks || CHECKS.test(s.text)),
    { en: OPENED_EN, zh: OPENED_ZH },
  )
  if (opened !== null) return opened
  const theirs = contentWords(customer)
  if (theirs.size === 0) return null
  const echoed = echo(statements, customer, theirs)
  if (echoed !== null) return echoed
  for (const sentence of statements) {
    const at = matchIn(sentence.text, { en: OWN_WORDS_EN, zh: OWN_WORDS_ZH })
    // Their trouble told back is sympathy, their wish told back is a restatement.
    if (at === null || recognisesTrouble(sentence.text)) continue
    const words = contentWords(sentence.text)
    const same = shared(words, theirs)
    const enough = SAID_BACK.test(sentence.text) || WISH.test(sentence.text) ? 2 : 3
    if (same >= enough && (WISH.test(sentence.text) || same * 3 >= words.size))
      return quoteAround(sentence.raw, at)
  }
  return null
}

/** Says that what stands beside it is the customer's wish as understood. */
const MARKED =
  /\bas I (?:read|see|understand|take|hear|gather) (?:it|this|you)\b|\bwhat you(?:'d like| would like|'re after|'re asking| want| need| asked)|\bthat's (?:the plan|your (?:request|wish|question|aim)|what you|the wish|it)\b|[:,–—-] (?:noted|got (?:it|that)|understood|clear|I have that|that's noted|all clear)\b|\bon the same page\b|\bjust so\b|^\W*so\b|\byou(?:'re| are)? (?:after|prefer|insist|don't want|wish|mean|describe|say)\b|理解得?[没不]错|没(?:理解|听|记)错|对吧[？?]|对吗[？?]|(?:记住|记下|明白|清楚|收到|知道)了?[。！!]?$|^[^\p{L}]*(?:就是|也就是|即|总之|所以)|您(?:这边|那边)?是(?:要|想|给|为|一|说|指|把)/iu
/** What is done, refused, ordered or promised is no restatement. */
const NO_ECHO =
  /\b(?:can't|cannot|unfortunately|sorry|afraid|has been|have been|is now|are now|please|click|attached|I(?:'ve| have)|we(?:'ve| have)|you (?:can|could|may|should|will|need to)|because|due to|the reason|caused|will|'ll|I|we|usually|always|according|see|thanks?|thank you|being|arrived|received|sad|awful|hard|no|not possible)\b|(?:已经?|可以|不能|无法|抱歉|请|麻烦|因为|由于|导致|我们?|这边|马上|会|将|正在|了[，。]|点击|登录|携带|自行|规定|不支持|目前|需要(?:先|您)|到站|签收|谢|收到|您好|祝|已|刚|没问题|好吃|心里|着急)/i

/** A sentence made mostly of the customer's own words; after a question it would be the answer. */
function echo(sentences: readonly Sentence[], customer: string, theirs: ReadonlySet<string>): string | null {
  const asked = customerQuestions(customer).length > 0
  for (const { text, raw } of sentences.slice(0, 6)) {
    const words = contentWords(text)
    if (words.size === 0 || recognisesTrouble(text)) continue
    const same = shared(words, theirs)
    if (MARKED.test(text)) {
      if (same >= 2 && same * 4 >= words.size && stepIn(text) === null) return quoteAround(raw, 0)
      continue
    }
    if (asked || NO_ECHO.test(text)) continue
    if (same >= 3 && same * 2 >= words.size && stepIn(text) === null) return quoteAround(raw, 0)
  }
  return null
}

/** restated-need: says back what the customer wants, asks or has told. */
import { contentWords, shared } from './content-words'
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

export const restatedNeed: Detector = ({ sentences, customer }) => {
  // A real question asks instead of saying back — unless it checks the understanding ("so you'd like …, right?").
  const statements = sentences.filter(
    (s) =>
      !s.asks ||
      /\b(?:right|correct|is that (?:it|so|right))\s*\?|understood|\bso,? you|对吗|是吗|对吧|对不对|是不是这个意思|没理解错|没错吧/i.test(
        s.text,
      ),
  )
  const plain = prove(statements, { en: EN, zh: ZH })
  if (plain !== null) return plain
  const theirs = contentWords(customer)
  if (theirs.size === 0) return null
  for (const sentence of statements) {
    const at = matchIn(sentence.text, { en: OWN_WORDS_EN, zh: OWN_WORDS_ZH })
    if (at === null) continue
    const enough = SAID_BACK.test(sentence.text) ? 2 : 3
    if (shared(contentWords(sentence.text), theirs) >= enough) return quoteAround(sentence.raw, at)
  }
  return null
}

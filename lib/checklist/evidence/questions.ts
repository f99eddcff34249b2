/** asked-question, and the questions in a customer's message. */
import { sentencesOf } from './read'
import { type Detector, prove, quoteAround, type Rule } from './rules'

/** Asked for effect, or to be answered by the writer in the next breath. */
const RHETORICAL =
  /^\W*(?:so,? |and |but |now,? |well,? )*(?:why (?:would|should|on earth|else) [^?]*|how (?:could|should) (?:we|I) (?:know|have known)[^?]*|what (?:did|do) you expect[^?]*|what else[^?]*|what happened|what went wrong|why (?:did|is|was|does|has) (?:this|that|it|we)(?: \w+){0,3}|what (?:happens|comes|does (?:this|that|it) mean|is)(?: (?:next|now|for you|then))+|what now|what next|how (?:did|could|does) (?:this|that|it|we) (?:happen\w*|work|let)|who (?:wouldn't|would not|doesn't|likes|wants|could blame)\b.*|isn't it|right|really|you know|remember|good news|the (?:good|bad) news|the (?:reason|cause|result|upside|catch|short answer|bottom line)|sound familiar|why(?: not)?|how come|what (?:can|could) (?:we|I) say)\s*\?/i
const RHETORICAL_ZH =
  /^[^，。]{0,10}(?:谁(?:遇到|碰到|能不|会不|不会|不想|愿意|能)|难道|哪能|怎么能(?:不|让)|何尝不|岂能|岂不|怎么会不|凭什么|(?:我们|我)(?:为什么|干嘛|干吗|怎么)(?:要|会|可能|知道))|^[^A-Za-z\u4e00-\u9fff]*(?:那么?|所以|接下来)?(?:为什么(?:会)?(?:这样|如此|出现|发生|有)?[^？?]{0,8}呢?|原因(?:是什么|何在)?呢?|怎么(?:办|回事|会这样)呢?|接下来(?:怎么(?:办|做))?呢?|结果呢?|这是怎么回事呢?|具体怎么做呢?)\s*[？?]/u
/** Reported, not asked: "you asked whether…". */
const REPORTED = /\b(?:you(?:'re| are)? ask(?:ed|ing)?|you wonder\w*|your question|you wanted to know)\b/i

/** Questions that carry no question mark. */
const UNMARKED_EN: Rule[] = [
  {
    find: /^\W*(?:(?:and|also|but|then|first|so|in the meantime|meanwhile|to help|before that|for that|to be sure|to check|to start|to get started|just|one more thing|quick question|until then|if so|if possible|to speed (?:this|things) up)[,:]? )*(?:could|can|would|will|may|might|shall) (?:you|I|we)\b(?! not)(?! only)(?! find| see that| also find)/i,
    unless: /\b(?:can you believe)\b/i,
  },
  {
    find: /^\W*(?:do|did|have|are|is|was|were|does|has) (?:you|your|the|it|there|this|that) .{4,}\bor\b/i,
    unless: /\b(?:do not|don't)\b/i,
  },
]
const UNMARKED_ZH: Rule[] = [
  {
    find: /请问|(?:能否|可否|可不可以|能不能|方不方便|是否方便|方便)(?:请?您|麻烦您|再|先|把|告诉|告知|提供|发|给|说|留|让|我|帮|拍|上传|描述|补充|回忆|确认)?[^。！]{1,60}/,
    notAfter:
      /(?:如果|如|若|无论|不管|确认|核实|判断|看看?|查|了解|取决于|不|更|更加|为了|不太|为|给您|很|比较|不知|您问|您想知道|只要|图|以便|在您|您|关于|评估|商量|讨论|研究|申请|查询|问问|问)\s*$/,
    unless:
      /您(?:刚才|之前|上次)?(?:问|咨询|提到|想知道|关心)[^。]{0,10}(?:能否|可否|能不能|可不可以|是否)|方便(?:的话|时|的时候|面|快捷|起见|之处|了|您(?:查看|使用|了解|后续|核对|下次))|(?:以便|为了方便|更方便|不方便|比较方便|很方便|为方便)|联系方便|(?:我|我们)(?:去|来|会|先|马上)?(?:问|看|查|核实|确认|评估|申请|研究|商量|请示)[^。]{0,8}(?:能否|可否|能不能|可不可以|是否)/,
  },
  {
    find: /(?:吗|呢|好不好|行不行|对不对|可以不|是不是|对吧|好吗|行吗|如何|怎么样)[~～\s。，,…]*$/,
    unless:
      /^[^，。]{0,8}(?:谁|难道|哪能|怎么能)|还没|(?:才|正|还|等)[^，。]{0,10}呢[~～\s。]*$|无论如何|不管怎么样|着呢|(?:可|都|挺|很|正|在)[^，。]{0,8}呢/,
  },
]

export const askedQuestion: Detector = ({ sentences }) => {
  const asked = sentences.find((s) => s.asks && isAsked(s.text))
  if (asked) return quoteAround(asked.raw, 0)
  return prove(
    sentences.filter((s) => !s.asks && !REPORTED.test(s.text)),
    { en: UNMARKED_EN, zh: UNMARKED_ZH },
  )
}

function isAsked(text: string): boolean {
  const bare = text.trim()
  // Only a cited question, or a bare mark.
  if (!/\p{L}/u.test(bare.replace(/["“”「」『』«»]\s*["“”「」『』«»]?/g, ''))) return false
  if (/["”」』]\s*$/.test(bare) && REPORTED.test(bare)) return false
  return !RHETORICAL.test(bare) && !RHETORICAL_ZH.test(bare)
}

export type QuestionKind = 'yes-no' | 'when' | 'how' | 'why' | 'how-much' | 'where' | 'other'
export type CustomerQuestion = { text: string; kind: QuestionKind }

const INDIRECT =
  /\b(?:i(?:'d| would)? (?:like|want|need|love) to know|please (?:tell|advise|let me know|confirm|explain|clarify)|(?:can|could) you (?:tell|let me know|explain|confirm|clarify|advise)|i(?:'m| am) (?:wondering|not sure|unsure)|i wonder|wondering|let me know|tell me|no idea|don't (?:understand|know)|any idea|curious)\s*(?:if|whether|how|when|why|what|where|which|who|how much|about)\b|想(?:问|知道|了解|请教|咨询)|请问|告诉我|请教|咨询一下|不知道(?:能|可|是|怎|什|为|该)|能否|可否|能不能|可不可以|是不是|有没有|怎么(?:办|弄|操作|设置|改|用|做|申请|退|开|回事|样|还|会|取消|查)|如何|为什么|为啥|为何|什么时候|多久|多少|哪里|哪个|啥时候|[吗么](?=[\s，,。~～…]|$)|(?:了|过|到|好)没有?\s*$|什么\s*$|去哪|在哪|到哪|呢[～~\s]*$|还是[^，。！？]{1,12}$|(?:啥|咋|谁|是否|何时|几(?:个|张|次|天|号|点|楼|层|岁|块|种|位|折|门)|多(?:大|长|远|高|重|深|宽|快|久)|哪(?:天|位|家|些|种|款|一|边|儿|张|条|个))[^，。！？]{0,8}$|要不要|会不会|需不需要|用不用|(?:有|是|能|会|要|算|包|行|开|退|送|到|发|修|好|收|在|寄|办|批)了?(?:没|不)有?\s*$|(?<!好)几(?:点|天|号)|(?:会|要|行|好|可)不(?:会|要|行|好|可以)|^\W*(?:and |but |so |also |hi,? |hello,? |hey,? |quick (?:one|question)[:,]? )*(?:can|could|do|does|did|is|are|was|will|would|should|may|has|have|where|when|how|why|what|which|who) (?:i|we|you|my|the|your|it|there|this|that|a|an|any|someone|anyone|much|many|long|is|are|do|does|can|will|was|time|about)\b/i
const KINDS: [QuestionKind, RegExp][] = [
  [
    'how-much',
    /\bhow (?:much|many)\b|\bwhat (?:is|are|does|would|will|'s)\b.{0,40}\b(?:cost|price|fee|fees|charge|rate)\b|多少|几块|费用|价格|收费|几个|几张|几次/i,
  ],
  [
    'when',
    /\bwhen\b|\bhow (?:long|soon|fast|quickly)\b|\bwhat (?:time|date|day)\b|什么时候|啥时候|何时|多久|几点|几天|哪天|多长时间|几号/i,
  ],
  [
    'why',
    /\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the reason\b|\bwhat (?:happened|caused)\b|为什么|为啥|为何|怎么会|怎么回事|什么原因|凭什么|咋回事/i,
  ],
  ['where', /\bwhere\b|哪里|哪儿|在哪|到哪|什么地方/i],
  [
    'how',
    /\bhow (?:do|can|to|should|would|could|does|am|is|are)\b|\bwhat (?:do|should|must|can) i (?:do|need)\b|怎么|如何|怎样|咋/i,
  ],
  [
    'yes-no',
    /(?:^|[,;:] ?|\b(?:and|but|so|also|or|please|if|whether)\b )(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|has|have|had|isn't|aren't|doesn't|don't|didn't|can't|won't)\b|\b(?:if|whether)\b|吗|能否|可否|能不能|可不可以|是不是|有没有|会不会|要不要|是否|行不行|对吧|好不好|支不支持/i,
  ],
]

const NOT_ASKED = /(?:不是|没有?|并非)(?:在|想)?(?:问|想知道)[^，。！？?\n]*/g

/** The questions a customer asked, direct or indirect; rhetorical ones of a complaint stay in. */
export function customerQuestions(message: string): CustomerQuestion[] {
  return sentencesOf(message.replace(NOT_ASKED, ''))
    .filter(({ text, asks }) => (asks || INDIRECT.test(text)) && /\p{L}{2,}/u.test(text))
    .map(({ text }) => ({
      text: text.trim(),
      kind: KINDS.find(([, cue]) => cue.test(text.trim()))?.[0] ?? 'other',
    }))
}

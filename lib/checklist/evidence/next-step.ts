/** next-step: what happens next, on our side or in the process; not what the customer has to do. */
import type { Sentence } from './read'
import { type Detector, HAN, matchIn, quoteAround, type Rule, remembered } from './rules'
import { anyStepEn } from './steps-en'
import { stepZh } from './steps-zh'

const NO_STEP =
  '(?:not|never|be (?:happy|glad|here|able|unable|sorry|delighted|pleased|honest|more than|in a position|clear|direct|open|frank)|always|need (?:you|your|some|a|an|the|more|to (?:ask|see|know|have|get) (?:you|your|a|the|some|more))|have to (?:decline|refuse|ask you|say|wait)|only (?:be|accept|ever)|remain|appreciate|understand|admit|miss|say|accept|try (?:to (?:be|keep))?$|love|like|be in the|assume|ask (?:you )?(?:for|that you)|require|want|hope|think|learn|see you|still need (?:you|your|a|the)|rely|depend)'
const DOES =
  '(?:be (?:sent|shipped|credited|refunded|processed|delivered|collected|replaced|repaired|fixed|restored|updated|issued|reviewed|released|cancelled|reversed|returned|completed|done|ready|back|live|in touch|with you|on (?:its|the|his|her|their) way|there|checked|contacted|applied|corrected|dispatched|posted|emailed|mailed|called|transferred|handled|looked|removed|added|extended|reactivated|activated|resolved|closed|paid|moved|picked|booked|confirmed|investigated|prepared|adjusted|waived|installed|rescheduled|forwarded|uploaded|deployed|rolled|scheduled|assigned|calling|contacting|coming|visiting|writing|phoning|checking|joining|available|visible|reinstated|unlocked|reset)|arrive|ship|call|contact|come|visit|go (?:out|live|back|up|through)|leave|reach|collect|pick|check|look|review|refund|replace|restore|update|email|investigate|follow|get (?:back|in touch|it|this|your|to|you)|bring|deliver|start|begin|process|drop|send|ring|phone|appear|land|confirm|fix|handle|take|join|write|let|repair|issue|reply|respond|answer|continue|show|finish|complete|release|resend|reset|cancel|credit|test|inspect|measure|bring|meet|receive|expire|renew|roll|waive|transfer|unlock|prepare|book|arrange|correct|run|stay (?:in touch|on)|keep|give|return)'
const DOING =
  '(?:checking|looking(?! forward)|arranging|processing|sending|contacting|chasing|investigating|working|preparing|replacing|refunding|escalating|passing|forwarding|booking|asking|getting|taking|moving|issuing|calling|reviewing|following|tracing|testing|restoring|cancelling|reversing|updating|crediting|speaking|going (?:through|back|over)|pulling|raising|opening|handling|sorting|fixing|having|talking|keeping|rerouting|resending|running|monitoring|comparing|pushing|reaching|shipping|transferring|correcting|coordinating|setting|putting|making|drafting|adding|waiting (?:for|on) (?:the|our|their|a)|collecting|dispatching|rolling|verifying|onto|on it)'

/** Only "if"s whose condition is a real next move of the customer leave a step standing. */
const UNLIKELY_IF =
  /\b(?:if (?:it|this|that|there|the (?:problem|issue|error|fault)|anything|any|something|you (?:have (?:any|more|other|further|questions)|need (?:any|anything|more|further|help)|ever|notice|experience|run into|still have|are not|aren't|don't|do not))|should (?:you|it|this|there|the)\b|in case|whenever|every time|anytime|in (?:the|such) (?:event|cases?)|normally|usually|generally|as a rule|in general|always)\b/i

const BOILERPLATE =
  /\b(?:if|should) you (?:still )?(?:have|need)(?: any| more| further| other| anything| some| help)+/i

const EN: Rule[] = [
  { find: /\bout (?:for delivery|with (?:the|our) (?:driver|courier))\b/i, notBehind: UNLIKELY_IF },
  {
    find: /\b(?<!you |we |I |not )should (?:be|arrive|reach|land|appear|show up|drop)\b[^.;?]{0,40}\b(?:by|within|tomorrow|today|tonight|this (?:morning|afternoon|evening|week)|next|on (?:mon|tue|wed|thu|fri|sat|sun|the \d|\d)|in (?:\d|an?|one|two|three|half))\b/i,
    notBehind: UNLIKELY_IF,
  },
  {
    find: new RegExp(
      `\\b(?:I|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to)(?: (?:now|also|then|personally|just|first|gladly|certainly|definitely|immediately|of course|still|both|each))*? (?!${NO_STEP}\\b)\\w+`,
      'i',
    ),
    notBehind: UNLIKELY_IF,
    unless: BOILERPLATE,
  },
  {
    find: new RegExp(
      `\\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]|[Aa]n|[Yy]our|[Tt]his|[Ee]ach|[Bb]oth|[Aa]nother|[Oo]ne of our) [\\w' ,-]{2,60}?|[A-Z\\u00c0-\\u00de][a-z\\u00df-\\u017f]+(?: from [\\w ]{2,30}?| in [\\w ]{2,30}?| at [\\w ]{2,20}?)?|[Tt]hat|[Ii]t|[Tt]his|which|who|[Ee]verything|[Nn]othing|[Ss]omeone)(?:'ll| will| shall| is going to| are going to)(?: (?:now|also|then|personally|automatically|be|just|first|both|all|still|next|normally|only))*? ${DOES}\\b`,
    ),
    notAfter: /\b(?:please|if|unless|whether)\b[^,]*$/i,
    unless: new RegExp(
      `${UNLIKELY_IF.source}|\\b(?:that|this|it|which) should (?:be (?:done|fixed|resolved|available|visible|ready|live|back|there)|fix|show|take|do|start|run)\\b`,
      'i',
    ),
  },
  // The present for what is to come: "so they reach you tomorrow", "the lab sends them by 11".
  {
    find: /\b(?:it|they|he|she|that|(?:the|your|our|my|a) [\w' ]{2,30}?|[A-Z][a-z]+) (?:reach|arrive|leave|ship|come|go|start|land|get|send|call|deliver|bring|collect|visit|ring|open|return|post|print|drive)(?:es|s)?(?: (?:it|them|you|to you|out|back|here|in|there|up|with you|this|home|off))* (?:by|before|tomorrow|today|tonight|this (?:morning|afternoon|evening|week)|next|within|between|on (?:mon|tue|wed|thu|fri|sat|sun|the \d|\d)|at \d|in (?:\d|an|a|one|two|three|half))\b/i,
    notBehind: /\b(?:if|when|whether|usually|normally|every|always|did|does|until)\b/i,
  },
  {
    find: new RegExp(`\\band(?: then| also)? will(?: now| then)? ${DOES}\\b`),
    unless: new RegExp(`\\byou\\b[^.]{0,40}\\band will|${UNLIKELY_IF.source}`, 'i'),
  },
  {
    find: new RegExp(
      `\\b(?:it|everything)(?:'ll| will)(?: (?:now|also|then|automatically))* ${DOES}\\b`,
      'i',
    ),
    unless: UNLIKELY_IF,
  },
  {
    find: /\byou(?:'ll| will|'re going to| should)(?: (?:now|also|then|shortly|soon|both))* (?:receive|get (?:an?|the|your|it|confirmation|word|two|my|our|news|\w+ by)|hear|have (?:it|the|your|a|an|our|my|access|everything|both|news|word|an answer|one) ?(?:[\w ]{0,24})(?:by|before|within|on|tomorrow|today|this|in (?:your|the|\d|a|an|two|three)|at|no later|tonight|next)|be (?:contacted|called|refunded|credited|notified|charged|emailed|reimbursed|sent|updated|back (?:on|up)|able to (?:log|use|access|sign|download|track) \w+[^.]{0,30}(?:by|from|tomorrow|within|in)))\b/i,
    notAfter: /\b(?:what|that|which|if|whether|when|once)\s*$/i,
    unless: new RegExp(`${UNLIKELY_IF.source}|\\b(?:should you|should have received|should already)\\b`, 'i'),
  },
  {
    find: /(?:^\W*|\b(?:you can|please|you should) )expect (?:a|an|it|your|the|delivery|my|our|to (?:hear|receive|see|have|get)|news|another|\w+ (?:by|within|on))\b/i,
  },
  {
    find: /\blet me(?: (?:just|quickly|first|now|also|go and|please))* (?:check|look|find|pull|see (?:what|if|whether|how)|ask|get|sort|arrange|confirm|dig|speak|talk|take|fix|verify|trace|chase|contact|put|make|run|review|call|investigate|have a|come back|bring|start|send|go through|walk)\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:I'm|I am|[Ww]e're|[Ww]e are|[Hh]e's|[Ss]he's|[Tt]hey're|[Hh]e is|[Ss]he is|[Tt]hey are|(?:[Oo]ur|[Tt]he|[Mm]y) [\\w' ]{3,40}? (?:is|are)|[A-Z\\u00c0-\\u00de][a-z\\u00df-\\u017f]+ is)(?: (?:now|currently|already|just|still|also|personally|right now|actively|in the process of|busy|both|all|today|at this moment|as we speak))* (?:${DOING})\\b`,
    ),
    unless: new RegExp(
      `${UNLIKELY_IF.source}|\\b(?:getting (?:worse|better)|taking (?:this|it|your \\w+) (?:seriously|very)|(?:issues?|error|app|page|system) (?:is|are) (?:getting|taking|making))`,
      'i',
    ),
  },
  {
    find: /\b(?:is|are|'s|'re)(?: now| currently| already| being)* (?:being (?:processed|prepared|checked|reviewed|replaced|repaired|shipped|moved|restored|handled|investigated|looked|refunded|packed|tested|worked|sent|fixed|arranged|escalated|corrected|traced|rebuilt)|(?:booked|scheduled|due|set|planned|expected|arranged|confirmed|reserved) (?:for|to|in|on|tomorrow|today|back|next|between|at|by)|under (?:review|investigation|way)|on (?:its|the|his|her|their) way|(?:next|first) in (?:line|the queue))\b/i,
    notAfter: /\b(?:was|were|if|whether|once|when|not)\b[^,]*$/i,
  },
  {
    find: /\b(?:the |my |our )?next (?:steps?|thing|update|move|stage)\b[^.]{0,40}?(?:\b(?:is|are|will|:|comes?|by|on|at|from)\b|:)|\b(?:here is|here's|this is|that's)(?: exactly)? (?:what (?:happens|will happen|I'll do|we'll do|I will do|we will do|I'm doing|I am doing|comes)|(?:my|our|the) plan)|\bwhat (?:happens|will happen) (?:next|now)\b|\bfrom here\b(?! on)|\b(?:my|our|the) plan (?:is|:)|^\W*next,? (?:I|we|our|the)\b/i,
    unless: /\b(?:your next step|next step is (?:to|for you to) (?:send|reply|call|fill|click))\b/i,
  },
  {
    find: /\b(?:I|we)(?: now| also| fully| both)* (?:plan|aim|intend|expect|promise|have arranged for|have asked|have scheduled|commit)(?: \w+){0,8}? (?:to|for|by) (?!be\b)\w+/i,
    unless: new RegExp(`${UNLIKELY_IF.source}|\\b(?:we expect (?:you|all)|have asked (?:you|for))`, 'i'),
  },
  {
    find: /^\W*(?:leave (?:it|this|that) with (?:me|us)|I'm on it|on it|bear with me|more (?:from me|news)|I've (?:arranged|booked|scheduled|asked|set up) [^.]{3,80}\b(?:to|for|on|at|tomorrow|by)\b)/i,
  },
]
const ZH_ACT =
  '(?:核实|核对|处理|跟进|联系|安排|查|看|问|催|确认|回复|回电|致电|打电话|给您(?:回|打|发|一个|答复|补|办|退|寄|邮|退款)|通知|告知|同步|反馈|提交|申请|退款|退还|退回|补发|重新|发货|寄|送|派|上门|维修|检查|更换|换新|调|协调|加急|升级|转给|转达|对接|办理|恢复|修复|解决|补偿|补寄|到账|发送|发出|发到|开具|开通|解锁|重置|更新|排查|测试|答复|汇报|全程|负责|盯|落实|推进|优先|完成|入账|返还|取消|撤销|更正|修改|调整|审核|评估|拟|起草|出具|沟通|商量|请|找|帮|为您|替您|邀请|约|到(?:达|货|店|您|家|府|现场)|出发|配送|派送|取件|回访|跟您|跟客户|向您|和您|把|再|给到|拿出|做|出|整理|打印|录|记|传|启动|派人|赶|接)'
const ZH: Rule[] = [
  {
    find: new RegExp(
      `(?:我|我们|这边|咱们|客服|同事|专员|师傅|工程师|技术|仓库|财务|快递|快递员|物流|系统|银行|平台|店里|厂家|团队|经理|老师|部门?|组|小[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]工|他|她|门店|运营|法务|维修|骑手|司机|退款|款项|新品|包裹|货|订单|商品|发票|合同|账号|结果|方案|费用|短信|邮件)[^，,。！？\\n]{0,22}?(?:将?会|将|这就|马上|立即|立刻|现在就|今天就|正在|先去|来|准备|打算|就(?=安排|给您|为您|帮您|马上|发|联系|通知|处理|退|寄|去|来|换|派|把|跟))[^，,。！？\\n]{0,22}?${ZH_ACT}`,
    ),
    unless:
      /(?:如果|如有|若有|如|若|倘若|万一)[^，。]{0,12}(?:问题|疑问|需要|需求|不满|再次|还是|仍|类似|异常|出现|再出现|发生)[^。]{0,24}(?:会|再)|(?:不会|不再|将不|不能|无法)(?:再)?(?:给您|为您)?(?:处理|退|安排|发|办)|(?:一般|通常|正常情况下|平时|按规定|原则上)[^。]{0,10}会|先(?:看看|考虑)(?:您|一下)|您(?:再|先|来|去)|(?:请|麻烦|烦请)您?[^，。]{0,20}$|会有专人$|(?:已经?|都)[^，。]{0,4}来(?:信|电|函)|来(?:信|电|函|说|看)|您的来|(?:才|才能|就能|可以|需要您)[^，。]{0,8}(?:来|先)|怎么来/,
  },
  {
    find: /(?:我|我们|这边)(?:这边|现在|马上|立即|立刻|先|这就|再|也)*(?:帮|给|为|替|跟|向|和)(?:您|你)(?:[^，。！？]{0,10})(?:查|看|核实|处理|申请|安排|问|催|联系|办|跟进|确认|补|退|换|转|约|协调|加急|登记|提交|反馈|取消|修?改|重?开|重新|弄|做|寄|补|调|对接|留意|盯|同步|汇报|回电|打|发|说一声|答复)(?!过(?!去|来)|到了|好了|了)/,
    notAfter: /(?:已经?|刚刚?|都|没法|无法|不能|没有|可以|能)\s*$/,
    unless:
      /(?:已经?|刚刚?|可以|能|无法|没法|不能|才能|没有)(?:帮|给|为|替)(?:您|你)|吗[？?]|如有|有什么(?:可以|能)/,
  },
  {
    find: /(?:下一步|接下来)[是，,：:]|(?:接下来|下一步|后面|后续|随后|稍后|之后|接着|然后)[，,：:]?(?:的)?(?:我|我们|由|会|将|安排|处理|流程|计划|进展|进度|步骤|这边|技术|仓库|同事|专员|师傅|您(?:会|将))/,
    unless: /(?:后续|之后|稍后)(?:您|你)?(?:如|若|有|还|请|您再|再)|请(?:您)?稍后/,
  },
  // A time ahead, without "了": "师傅明天上午到您家".
  {
    find: new RegExp(
      `(?:今天|今晚|明天|明早|后天|下周|本周|这周|周[一二三四五六日末]|中午前|下班前|一早|当天|\\d+月\\d+[日号]|\\d+[:：]\\d+\\s?之?前|[\\d一二两三四五六七八九十]+(?:点半?|时)[^，。]{0,3}?前|[\\d一二两三四五六七八九十半]+个?(?:小时|分钟|天|工作日)[之以]?内)[^，,。！？您你已\\n]{0,10}?${ZH_ACT}(?![^，。！？]{0,6}[了过])`,
    ),
    notAfter:
      /(?:请|麻烦|您|你|需要|希望|如果|若|如|是否|昨天|已|要求|方便|可以|能否|烦请|务必|只有|才|刚|曾)[^，。]{0,16}$/,
    unless: /方便|吗[？?]|上午(?:收到|看到)|(?:今天|今晚|下午|上午)[^，。]{0,4}(?:收到|看到|接到|查到)/,
  },
  {
    find: /(?:我|我们)(?:这边)?(?:先|再|马上|这就|立刻|立即|现在就?|这会儿|当天)+(?:把|去|给|帮|为|跟|替|联系|申请|安排|核|查|让|请|通知|找|打|回|和|对|向|确认|发|处理|改|补|退|重)/,
    notAfter: /(?:已经?|刚刚?|请|让|如果)\s*$/,
    unless: /我(?:们)?先[^，。]{0,10}[了过][，。]/,
  },
  {
    find: /(?:我|我们)(?:这边)?(?:先|再|也|这就|马上|现在|立刻)*去(?:问|查|催|找|核|联系|协调|看|跟|给|申请|仓|和|向|拿|取|安排|落实)/,
    unless: /(?:去年|已经?|昨天|刚刚?)|去[^，。]{1,6}[了过]/,
  },
  {
    find: /(?:给|跟|向|和)您(?:一个|个|再)?(?:准确的?|明确的?|确切的?|最新的?|打)?(?:答复|回复|回电|反馈|消息|结果|准信|交代|同步|汇报|说法|方案|电话|回话|回音|回执)/,
    notAfter: /(?:已经?|刚刚?|没有?|昨天|没能|未能|无法|才|能不能|可以)[^，。]{0,8}$/,
    unless: /(?:答复|回复|回电|反馈|同步|汇报)[了过]|迟迟|一直没|没有给|没给|请问|吗[？?]/,
  },
  {
    find: new RegExp(
      `(?:^|[，,。；！：:\\s])(?!您|你|这|那|如|若|客户|谁|哪|只有|才|一般|通常|请|不)[\\u4e00-\\u9fff]{2,10}?(?:会|将)(?![不员议计所]|导致|影响|显示|变|让|是|有|出现|自动|觉得|使)[^，,。！？\\n]{0,16}?${ZH_ACT}`,
    ),
    unless:
      /如(?:果|有|您|需)|若|通常|一般|正常情况|否则|不然|有时|可能会|怎么会|都会(?:很|觉得)|机会|社会|大会|谁都会/,
  },
  {
    find: /(?:正在|正)[^，。！？]{0,14}?(?:核实|处理|安排|排查|跟进|修复|恢复|联系|协调|加急|审核|办理|查|催|沟通|抢修|配货|打包|路上|赶|维修|检测|确认|评估|备货|派送|重新)|(?:已|已经)(?:为您|帮您|给您)?(?:安排|预约|约好|约了|排好|派|请|通知|交代|嘱咐)[^，。]{0,24}(?:明天|今天|后天|今晚|下午|上午|去|来|上门|给您|为您|和您|跟您|与您|联系|处理|核实|跟进|优先|加急|回电)/,
    unless: /正在(?:使用|用|看|等|升级的)|是否正在|(?:已|已经)(?:收到|处理完|办好)/,
  },
  {
    find: /(?:您|你)[^，。！？]{0,12}?(?:会|将)(?:在|于)?[^，。]{0,14}(?:收到|接到|看到|拿到)/,
    unless: /如果|若|是否|时(?:会|将)/,
  },
  {
    find: /(?:预计|预期|最迟|最晚|争取|保证|承诺|计划)(?:在|于|会|将|会在|将在|将于|需要|还需|要)?[^。！？]{0,24}(?:到账|送达|恢复|完成|发出|发货|到货|给您|答复|回复|修复|解决|上线|上门|寄出|送到|到达|出结果|有结果|能|可以|好|派送|开通|处理|办|退|联系|入账|修好|到)/,
    unless: /原(?:本|先)?预计|之前预计|您预计/,
  },
  {
    find: /(?:由我|我来|我会|我将|交给我|我盯|我跟)(?!们)[^，。！？]{0,14}(?:处理|联系|对接|协调|推动|安排)|(?:有|一有|出)(?:了)?(?:最新)?(?:结果|进展|消息|进度)[^，。]{0,6}(?:我|我们|就|会|马上|立即|立刻|第一时间)[^，。]{0,14}(?:告诉|通知|联系|同步|回复|给您|告知|跟您|和您|反馈|回您)/,
  },
]

/** A step as far as one sentence says it, or null. */
export function stepIn(sentence: string): number | null {
  return remembered(stepIn, sentence, () => readStep(sentence))
}

function readStep(sentence: string): number | null {
  const byGrammar = HAN.test(sentence) ? (stepZh(sentence)?.at ?? null) : anyStepEn(sentence)
  return byGrammar ?? matchIn(sentence, { en: EN, zh: ZH })
}

export const nextStep: Detector = ({ sentences }) => proveStep(sentences)

function proveStep(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    // "Shall I send it again?" offers a step, it does not say that it happens.
    if (sentence.asks) continue
    const at = stepIn(sentence.text)
    if (at !== null) return quoteAround(sentence.raw, at)
  }
  return null
}

/**
 * Chinese clauses that say what comes next. Chinese marks the future lightly, so the test is what is
 * missing: a doer or a time and a verb of work, with no sign of the past, of refusal, of permission or
 * of a request to the customer.
 */
import { remembered } from './rules'
import { surnameCharacters } from './surnames'
import { timeIn } from './times'

const WORK =
  '(?:公示|发放|放款|放号|开课|上架|刊登|见报|播出|给(?=您|你|到)|续上|手动|搞定|完工|必达|赶(?=出|制|工)|过一遍|过目|演示|进场|作出|做出|决定|判定|施工|安装|返(?=给|回)|送到|开到|准备好|排上|拿到|有(?=结果|消息|答复|说法|回音)|能好|修好|弄好|办好|到位|恢复|答案|结果(?=出)|冻结|解冻|拦截|置换|召回|封(?=存|号|掉)|充(?=值|回|到)|拨(?=付|款|打)|划(?=转|拨)|核销|更正|修复|修改|调整|重新|返(?=修|厂|工|还)|报修|录入|存(?=档|好)|校|留意|关注|监控|守(?=着|在|到)|陪|领(?=您)|迎|接待|登门|回电|致电|叫(?=您|你|师|人|车)|翻(?=一|出|查|找)|对接|去(?=您|你|现场|看|取|拿|查|一趟)|有车|跑一趟|排(?!队|除)|转(?=交|给|到|接|达|过|入|账)|打过去|送修|邮(?=寄|到|给|箱)|短信|查|看(?=一|下|看|$)|问|催|找|联系|打|回|发|寄|送|补|换|退|改|开|修|弄|做|办|提(?!醒|前|到|示)|转(?!眼)|报(?!歉)|记|登|申请|安排|协调|跟进|跟您|盯|处理|核|对(?=一|下|账|数|完)|试|测|调|加(?=急|个|上|您|一|微信)|拉|通知|告诉|告知|派|带|拿|取|准备|整理|过去|过来|过目|上门|重置|重启|恢复|更新|升级|预约|约|订|留|垫|赔(?!不是|礼)|拟|起草|写|确认|同步|反馈|推(?!荐)|赶|到(?=您|店|府|家|货|账|达|现场|$|[，,])|接(?=您|单|手|送)|出(?=发|结果|具|单|账|库|票|方案|报告)|配|快递|闪送|生成|生效|审|完成|解决|公布|开放|上线|抵达|入账|汇|结算|装|检|维护|维修|评估|复|批|抽查|沟通|解锁|解封|注销|备案|答复|追|交(?=给|到|由|上|接)|落实|优先|说一声|说(?=结果|明情况)|抢修|出结果|有结果|办结|抵|启动|进入|缴|打印|盖章|退款|返还|清(?=洁|理|零)|消毒|停(?=机|止|用|掉)|撤|关(?=闭|停|掉)|参加|列|备|贴|放(?=到|在|您)|挂(?=号|上|失)|签|租|搬|停)'
const DONE =
  /[了过](?![解去来程户目])|已|曾|刚(?:才|刚)|没(?!问题|合眼)|未|无法|不(?!超过|晚于|迟于|出|久|断|另外|再收|管|论)|昨(?![天晚日]的)|前天|上周(?!末)|上个?月|得(?:很|太|非常)|有[^，。]{0,4}(?:记录|显示)|检测到|查到|看到|收到(?!后|之后|就|以后|您)|发现|显示/
const ASKS_CUSTOMER =
  /[吗呢么？?]\s*[~～。]?$|如何|可否|能否|请(?!示|假|教|同事|技术|师傅|专人|他|她|工程|仓库|财务|主管|老师|经理|[\u4e00-\u9fff]{0,4}(?:部|组|团队|中心))|麻烦(?!您(?:了|稍))|劳烦|烦请|辛苦您|建议|^[^\p{L}]*(?:亲|您|你)[^，。]{0,3}(?:可|先|需|只|再|在|去|把|到|带|登|点|打|自行|按|用|也|填|提|发|拿|凭|看|选|拨)/u
const ALLOWS =
  /可(?!能|视|乐|是)|(?<![尽可功性智只])能(?!源|力|量|耗)|支持(?!部)|允许|必须|须|应当|需(?:要)?(?:您|提供|携带|满足)|只(?:限|接受)|仅/
const IF =
  /如果|如有|如需|如遇|若|要是|万一|倘若|假如|的话|一般|通常|原则上|正常情况|平时|按规定|规定|根据|有(?:任何)?(?:问题|疑问|需要)/
const FORMAL =
  /道歉|致歉|赔不是|抱歉|对不起|歉意|谢|感谢|祝|愿您|理解|体会|明白|欢迎|期待|为(?:您|你)?(?:提供|服务|带来)|营业|开门|打烊|关门|工作时间|服务时间|热线|上班时间|无理由|有效期|保修|电话是/
/** The clause "修好了就…" is a condition that lies ahead, not the past. */
const ONCE =
  /[\u4e00-\u9fff]{1,8}?(?:好|完|到|出来?|回来|定|妥|结束|恢复|修复|收齐|通过)[了后](?:之?后|以后)?(?=再|就|会|给|我|马上|立刻|第一时间|告|通知|在|这边|即|由|帮|为|安排|联系|回|发|短|快|邮|直|统|自|[，,])|收到[^，。]{0,10}?(?:之?后|以后|就)/

const ME =
  /(?<![由给让向对跟和找叫为帮])我(?!们|司|方|国|的|行|店|校|院|部|想|觉得|看到|知道|相信|希望|是|在[想这]|很|也很|非常|真|对[此您]|为此|代表|本人深)/
const BY_ME = /(?:由|交给|交由|归)我(?!们|司|方|国|的|行|店|部)/
const US =
  /我们|咱们?|这边|我(?:司|方|店|行)|本(?:店|部|公司|行|馆|院|中心)|客服|同事|专员|师傅|工程师|技术|仓库|财务|快递|骑手|司机|维修|系统|平台|后台|银行|门店|店里|厂家|团队|部门?|组|班|中心|科|[他她]们?|老师|经理|医生|车|单|卡|款|货|件|包裹|账号|账户|结果|合同|发票|文件|报告|通知|短信|邮件|证|函/
const AHEAD =
  /会(?!议|员|计|所|话|面)|将(?!您|其|此|就)|马上|立即|立刻|这就|现在就|稍后|稍晚|晚点|晚些|一会儿?|随后|即将|尽快|尽早|第一时间|陆续|正在|正(?=在|派|加|抢|排|安)|预计|最迟|最晚|争取|准备|打算|计划|先(?!生)|再(?=给|跟|帮|为|次|发|打|联)|亲自|全程|接着|然后|接下来|下一步|届时|到时|(?:给|帮|为|替|跟|向)(?:您|你)|来(?=帮|给|为|处理|协调|联系|安排|查|核|办|对|看|问|解决|跟|弄|做|修|写|补|发|催)|去(?=查|问|催|找|联系|协调|看|跟|拿|取|办|落实|核|仓)|就(?=给|帮|为|去|来|安排|联系|发|办|处理)/

/** A person by name: 小赵, 唐经理, 王工. */
export const NAMED_ZH = new RegExp(
  `(?:^|[，,。：:、\\s由请让的派事员师家理手生长人于])(?:[小老阿](?:[${surnameCharacters}])(?![时间心子型区票程店号组])|[${surnameCharacters}][\\u4e00-\\u9fff]{0,2}?(?:工(?!单|作|资|号|商|会|程)|经理|主管|师傅|老师|主任|店长|组长|总监|医生|律师|警官|护士|教练|书记|科长|队长|同事|工程师|会计|姐|哥)|(?<=经理|同事|专员|主管|师傅|工程师|老师|律师|顾问|管家|护士|医生|助理|队长|组长)[${surnameCharacters}][\\u4e00-\\u9fff]{1,2}(?=会|将|来|跟|给|负责|联系|今|明|下|上|为|帮|已|在|$))`,
)
const TEAM_ZH =
  /(?:班组|(?<!相关|有关|对应|各|该|责任|专业|内部|职能|业务|我|们|的)(?:部门|部|组|团队|中心|科|处|站|(?<!团)队)(?!分|长|件|理|门电|成|于|在线))/

const ANY_WORK = new RegExp(WORK)
const MY_WORK = new RegExp(`^我[^您你]{0,10}?(?:(?:给|帮|为|替|跟|向|和|把)[^，]{1,6}?)?${WORK}`)
const OTHER_DOER = new RegExp(`^\\s*(?:[^给帮为把将会在]{0,3}(?:${US.source})|[您你]|由)`)

/** "We arrange …": verbs that are no standing offer. */
const OUR_WORK =
  /(?:我们|这边|咱们)(?:这边|先|再|也|就|都|来|去|单独|免费|直接|尽量)*(?:安排|联系|派|重新|把|给(?!予)|补(?!偿标)|催|核实|通知|申请|协调|加急|登记|退款|给您|帮您|为您|替您|跟您|找|问|查|核|调|换|寄|送|转|报|盯|跟进)/
const TO_YOU = /[给帮为替跟向把]|告诉|通知|联系|回|发|寄|送/
const POLICY =
  /(?:根据|按照?|依照)(?:我们?|公司|相关|平台|银行)?(?:的)?(?:规定|条款|政策|制度|规则|流程)|按规定/
/** One of these is in every clause that tells a step: most clauses need no closer look. */
const HINT = /[我由会将马立这稍随即尽第陆正预最争准打先再亲全接届到给帮为替跟向来去就们\d天晚早午周点月日时]/
/** A certain "can" foretells: "周三一定能好", "明天就能到". */
const CERTAIN = /(?:就|一定|肯定|准|必|保证|应该|预计|争取|最晚|最快)[^，。]{0,10}能|即可(?:到|恢复|使用)/

type Step = { at: number; mine: boolean; named: boolean }

/** The first clause that tells a step, with whose it is; null when none does. */
export function stepZh(sentence: string): Step | null {
  return remembered(stepZh, sentence, () => readStep(sentence))
}

function readStep(sentence: string): Step | null {
  if (/[？?]["”’'）)]*\s*$/.test(sentence) || POLICY.test(sentence)) return null
  let from = 0
  let mine = false
  let named = false
  let found: number | null = null
  // What is permitted ("您可以…，或者…") is a choice, no step.
  let allowed = false
  let iAct = false
  let iDid = false
  // "周五中午之前，我们把车开到您小区": the time stands apart.
  let timeTold = false
  for (const clause of sentence.split(
    /[，,、；;：:（）()[\]\u2014]|(?<=[\u4e00-\u9fff\]])\s+(?=[\u4e00-\u9fff\d])|(?=但|不过|并且?[会将在为给])/,
  )) {
    const at = sentence.indexOf(clause, from)
    from = at + clause.length
    const words = clause.replace(/[\s。！!~～…]+$/, '').replace(ONCE, '')
    const once = ONCE.test(clause)
    // A doer holds for the clauses after it that name no other: "我补一份，明早寄出".
    const here = ME.test(clause) || BY_ME.test(clause)
    if (here) iAct = true
    else if (OTHER_DOER.test(words)) iAct = false
    const nameHere = NAMED_ZH.test(clause)
    if (here) iDid = DONE.test(clause)
    allowed =
      ALLOWS.test(words) || (allowed && /^\s*(?:或|也|要么|还可?|亦)/.test(words)) || /要么/.test(words)
    if (allowed && !CERTAIN.test(words)) continue
    const lone = words.length <= 12 && timeIn(words) !== null && !ANY_WORK.test(words) && !DONE.test(words)
    if (lone) timeTold = true
    if (!isStep(words, sentence, once || nameHere || timeTold)) {
      timeTold &&= lone
      continue
    }
    found ??= at
    // What I did does not make me the doer of "明天就能到".
    mine ||= here || (iAct && (!iDid || TO_YOU.test(words)))
    named ||= nameHere || (/由|交给|转(?:给|到|交)|[会将]|正在/.test(words) && TEAM_ZH.test(sentence))
  }
  return found === null ? null : { at: found, mine, named }
}

function isStep(clause: string, sentence: string, once: boolean): boolean {
  if (clause.trim().length < 2 || !(once || HINT.test(clause))) return false
  if (DONE.test(clause) || ASKS_CUSTOMER.test(clause) || FORMAL.test(clause) || IF.test(clause)) return false
  if (/的\s*[。！!~～]?$/.test(clause) || /如有|如果(?:您)?(?:还|再|有)/.test(sentence)) return false
  const time = timeIn(clause)
  if (ALLOWS.test(clause) && time === null) return false
  if (!ANY_WORK.test(clause)) return false
  if (time || once) return true
  if (OUR_WORK.test(clause)) return true
  if (ME.test(clause)) return MY_WORK.test(clause.slice(clause.search(ME)))
  if (BY_ME.test(clause)) return !/负责|全程|跟进|到底|兜底/.test(clause)
  if (/由(?!于|此|衷|您|你)/.test(clause) && !/负责/.test(clause)) return true
  return (
    AHEAD.test(clause) &&
    (US.test(clause) || NAMED_ZH.test(clause) || /(?:给|帮|为|替|跟|向)(?:您|你)/.test(clause))
  )
}

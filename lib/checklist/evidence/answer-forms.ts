/** How answers, evasions and mere talk look, whatever the question is about. */

import { remembered } from './rules'

/** Clauses of courtesy and of "I have looked" in front of what is said. */
const LEAD =
  /^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|question))\b[^,.!:\n]{0,40}[,.!:]|(?:thanks|thank you)\b[^,.!;:–—-]{0,80}[,.!;:–—-]|(?:(?:I'm|I am|we're|we are|so|very|really) )*(?:sorry|afraid)(?: to say)?(?:,| but|, but| that| ?[-–—:])|(?:my )?apologies[,.;:]|(?:unfortunately|sadly|regrettably|luckily|fortunately|happily|honestly|basically|actually|in short|to be clear|good news)[,:]?|(?:I|we)(?:'ve| have)? (?:just )?(?:checked|looked|read|asked)\b[^,.;:–—]{0,60}[,;:–—](?: and)?|(?:noted|understood|got it|ok(?:ay)?|right|well)[,:;]|[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?[,!:])\s*/iu
const LEAD_ZH =
  /^[^\p{L}\d]*(?:(?:非常|十分|真的?|实在|真是|很)*(?:抱歉|对不起|不好意思|遗憾)[啊呀哈哦地]?[，,。！!：:~～]*|(?:您好|你好|亲亲?|早上好|下午好|晚上好|好的|收到|明白)[呀啊哈哦~～]*[，,。！!：:]+|[\p{Script=Han}]{1,4}(?:先生|女士|小姐|老师|总|同学|经理|工)?(?:您好|你好|好)?[，,：:！!](?=[\s\S]{4})(?<=(?:先生|女士|小姐|老师|总|同学|经理|工|您好|你好|好)[，,：:！!])|(?:我|我们|这边|帮您|给您|刚|刚刚|刚才|后台|系统)*(?:查了?|看了?|核实了?|核对了?|问了?|确认了?|查询了?)(?:一下|下|过|到)?了?[，,：:]|(?:感谢|谢谢)(?:您|你)?[^，。！]{0,16}[，,。！]|目前|暂时|其实|是这样的[，,]?)\s*/u

/** The statement without its courtesies. */
export function substance(text: string): string {
  return remembered(substance, text, () => withoutLead(text))
}

function withoutLead(text: string): string {
  let rest = text.trim()
  for (let turn = 0; turn < 4; turn++) {
    const cut = rest.replace(LEAD, '').replace(LEAD_ZH, '')
    if (cut === rest) break
    rest = cut.trim()
  }
  return rest
}

const EVASION =
  /\b(?:see|check|visit|consult|refer to|browse|read|find|look at|go to|(?:is|are|explained|listed|published|found|available) (?:all )?(?:on|in|at|under))\b[^.;]{0,40}\b(?:website|web ?site|site|faqs?|help (?:cent(?:er|re)|pages?|section)|terms(?: and conditions)?|t&cs?|catalogue|catalog|brochure|manual|guide|policy|wording|handbook|tracking (?:link|page)|tariff|small print|intranet|knowledge base|portal)\b|\b(?:according to|in accordance with|in line with|as per|pursuant to|subject to|governed by) (?:our|the|section|clause|article|company|standard|your) |\bin the order (?:they|in which|of|received)|\b(?:wide (?:range|selection)|every need|valued customers?|important to us|high(?:er)? (?:volumes?|demand|call)|call cent(?:er|re) hours|(?:office|opening|business) hours|open (?:monday|mon)\b|all sales are final|not (?:a|our) [\w ]{0,20}(?:topic|matter|department|responsibility|job|problem)|(?:please|kindly) (?:contact|call|ask|check|visit|see|consult|refer|reinstall|wait|be patient|allow|bear)|contact (?:your|the|our)|(?:we|I) (?:take|value|strive|aim|care|work hard|are committed|pride|always try|do our best|treat)\b|your (?:satisfaction|concerns?|business|safety|privacy) (?:is|are) (?:our|important|very)|(?:vary|varies|may differ|apply|applies|are subject)\s*[.!]?$|(?:terms|conditions|charges|rules|fees|restrictions) (?:apply|and conditions)|(?:section|clause|article|paragraph|page|appendix|annex) \d|you should have|as (?:mentioned|per|stated|noted|described) |please note|(?:all )?(?:claims|orders|requests|applications|refunds|tickets|complaints|cases|e-?mails|queries|returns|deliveries|fees|prices|bookings) (?:are|is|will be|must be|have to be|get|take)\b[^.]{0,60}(?:according|accordance|order|policy|procedure|rules?|individually|case by case|as received|strictly|turn|priority|listed|published|website|request|standard|days)\b|rules are rules|nothing (?:more )?(?:I|we) can|how (?:can|may) (?:I|we) help|welcome to|raise it with|obviously|as (?:already|previously) (?:stated|explained|mentioned|said))\b|^\W*(?:check|see|contact|call|ask|visit|read|refer|browse|consult)\b/i
const EVASION_ZH =
  /自行|详[见询]|资料不全|不予受理|(?:请|可)?(?:参照|参考|参见|查阅|关注)(?!到)|(?:见|在|看|登录|访问|前往|浏览)(?:我们的?)?(?:官网|官方|网站|首页|公告|公众号|帮助中心|说明书|手册|条款|平台|内网|合同|操作手册|页面)|(?:按照?|根据|依据|依照)(?:我们?|公司|相关|平台|银行|系统)?(?:的)?(?:规定|条款|政策|制度|流程|要求|规则)|以[^，。]{1,14}为准|请(?:您)?(?:耐心|咨询|联系|拨打|致电|等|注意查收|留意|登录|查看|重新登录|稍)|营业时间|工作时间|如下[：:]|步骤如下|感谢.{0,6}(?:支持|关注)|已转|转相关|不(?:清楚|归|属于)(?:我|本)|不是(?:我们?|本)|无法(?:告知|透露|查询)|尽快|(?:早就|已经)(?:说|写|告诉)(?:过|得很)|敬请|请(?:您)?(?:知悉|按|勿|理解|谅解|悉知|遵守|配合|自)|一切以|(?:非常|高度|十分)重视|致力于|一直以来|大家都一样|一视同仁|规定就是|不在[^，。]{1,8}范围|多种原因|各种原因|欢迎(?:光临|致电|咨询|使用)|有什么可以帮|竭诚|无可奉告|第[一二三四五六七八九十\d]+[条款章]|不便之处|温馨提示|说过了|都写|写得很清楚/

/** Points elsewhere, recites a rule, or puts the customer off. */
export function isEvasion(text: string): boolean {
  return remembered(isEvasion, text, () => EVASION.test(text) || EVASION_ZH.test(text))
}

const TALK =
  /^\W*(?:thank|thanks|sorry|apolog|we apolog|I apolog|please accept|hope|I hope|we hope|have a|enjoy|take care|best|kind|warm|yours|regards|cheers|I (?:can )?(?:understand|imagine|see)|we (?:understand|value|appreciate|know)|you(?:'d| would) like|you (?:want|wish|asked|wrote|mentioned|need|have asked)|you(?:'re| are) (?:asking|looking|right|welcome)|so,? you|to recap|if I|let me|let us|I(?:'ve| have)(?: \w+)? (?:read|received|seen|looked|noted|passed|forwarded|opened|gone)|we(?:'ve| have)(?: \w+)? (?:read|received|seen|looked|noted|passed|forwarded)|I (?:read|received|saw|looked|noted|checked)|your (?:message|request|question|call|report|feedback|enquiry)\b|noted|received your|understood|please|kindly|send|tell|give us|once|as soon as|meanwhile|in the meantime|feel free|do let|let|with|wishing|happy to|glad to|any (?:other|further)|is there|if you|what a|that (?:must|sounds)|(?:forwarded|passed(?: on)?|transferred|escalated|reassigned|routed|moved|sent on) to\b|case closed|it must|must be|no one should|nobody should|congrat|the \w+ team\b|(?:customer (?:service|care|support)|support|sales|service) (?:team|desk)\b)/i
const TALK_ZH =
  /^[^\p{L}]*(?:感谢|谢谢|抱歉|对不起|非常抱歉|祝|愿您|希望|期待|欢迎|理解|明白|收到|好的[，。]?$|您(?:想|要|是想|的意思|问|咨询|说|提到|希望|反馈|反映|的(?:心情|问题|诉求|需求|反馈|情况))|你(?:想|问|说)|跟您确认|和您确认|也就是|请|麻烦|劳烦|烦请|辛苦|如果|如有|若|要是|方便|我(?:们)?(?:理解|明白|会|来|去|马上|这就|先|看到|收到|能)|此致|敬礼|顺颂|客服|我是|工号|为您服务|很高兴|随时|换|谁|让您|给您(?:添|带)|造成|稍等|稍后|尽快|正在|马上|已(?:经)?(?:收到|记录|登记|受理|反馈|转|提交|帮))/u

/** Courtesy, sympathy, requests and receipts: no answer, whatever the question. */
export function isTalk(said: string): boolean {
  return remembered(isTalk, said, () => TALK.test(said) || TALK_ZH.test(said))
}

/** "No", "not yet", "we don't": an answer to any kind of question. */
export function opensNo(said: string): boolean {
  return (
    /^\W*(?:no|nope|not|none|never|neither|nothing|nobody|nowhere|afraid not|we (?:don't|can't|do not|cannot|aren't)|there (?:isn't|aren't|is no|are no))\b(?! (?:problem|worries|sweat|sure|need to worry))/i.test(
      said,
    ) || /^[^\p{L}]*(?:没有?|不|还没|尚未|暂无|无法)/u.test(said)
  )
}

const OPENS =
  /^\W*(?:yes|yep|yeah|sure|absolutely|certainly|definitely|correct|exactly|indeed|right|of course|confirmed|granted|received|approved|it (?:is|does|did|has|can|will|was|isn't|doesn't|hasn't|can't|won't|didn't|wasn't)|they (?:are|do|did|have|can|will|aren't|don't|can't)|(?:that|this) (?:is|was|does|works|has|isn't|wasn't)|(?:we|I|he|she) (?:do|did|does|have|has|can|could|offer|accept|take|stock|had)|you (?:can|can't|cannot|may|don't|do|are|aren't|won't|needn't|should|shouldn't|did|have)|only|both|either|all|any|every|each|there (?:is|are|was|were)|still|already|always|as long as|up to|until|from|free)\b/i
const OPENS_ZH =
  /^[^\p{L}]*(?:可以|能|会|有|是|对|行|支持|需要|要(?!求)|算|包|免费|还有|还在|已经?|都|暂|没问题|当然|肯定|确实|只|最|同样|照常|任何|凭|带|从|到期|这[款个种项是]|该|本[店馆院行公]|.{1,10}?(?:可以|不可以|能|不能|不会|会(?!尽|帮|给|安排|核|联)|支持|不支持|有|没有|不|没|已经?|是|需要|不需要|免费|包|算|在|还|都|照常|只))/u

/** Opens as an answer to a yes-or-no question does. */
export function opensAnswer(said: string): boolean {
  return (
    opensNo(said) || OPENS.test(said) || OPENS_ZH.test(said) || /,? so,? (?:no|yes|you can)\b/i.test(said)
  )
}

/** Says something, in more than a couple of words. */
export function isStatement(said: string): boolean {
  if (/[\u4e00-\u9fff]/.test(said)) return (said.match(/[\u4e00-\u9fff\d]/g) ?? []).length >= 4
  return /\w+\W+\w+\W+\w+/.test(said) && !/^\W*(?:[\p{Lu}]\p{L}+\W*){1,4}$/u.test(said)
}

/** Asked for effect or into the void: "Anyone there?", "Is this a joke?". */
export function isMeant(question: string): boolean {
  return !INTO_THE_VOID.test(question) && !INTO_THE_VOID_ZH.test(question)
}

const INTO_THE_VOID =
  /^\W*(?:hello|hi|hey|really|seriously|right|ok(?:ay)?|huh|what|why me|you know|see)\W*$|^\W*(?:(?:hello|hi|hey)\W+)?(?:(?:is )?(?:anyone|anybody|someone) (?:there|home|alive|reading|listening|even)|is this (?:a|some) (?:joke|scam|kind)|are you (?:kidding|joking|serious|even|deaf|people|guys)|what (?:kind|sort) of|what is wrong|how (?:hard|difficult) can|how many (?:more )?times|how dare|do you (?:even|people)|who do you think|can't you|don't you|isn't it|what am I (?:paying|even))\b/i
const INTO_THE_VOID_ZH =
  /有没有人(?:管|啊|在)|到底(?:能不能用|管不管|有没有人)|^[^\p{L}]*(?:你好|您好|有人|客服|亲|老板|请问)?[，, ]*(?:在吗|在不在|有人吗)|凭什么|讲不讲|要不要脸|什么态度|怎么做(?:生意|事)的|玩我|是不是骗(?:子|人|钱)|当我(?:是|们|傻|好)|怎么好意思|好意思吗/u
/** Orders to operate something: an answer only to "how". */
const OPERATE =
  /^[^\p{L}]*(?:click|open|tap|go to|select|press|choose|scroll|log ?in|sign in|点击|打开|进入|选择|点(?!钟)|登录|长按|扫)/iu

/** Tells which button to press. */
export function isOperating(said: string): boolean {
  return OPERATE.test(said)
}

/** closed-warmly: a wish or warm word at the end; "Kind regards" alone is form, not warmth. */
import type { Sentence } from './read'
import { type Detector, prove, type Rule } from './rules'

const EN: Rule[] = [
  {
    find: /\b(?:an? |the )(?:very )?(?:[a-z]+ )?(?:restful|lovely|great|good|happy|peaceful|quiet|sunny|merry|splendid|safe|warm|nice|wonderful) (?:[a-z]+ )?(?:weekend|evening|day|week|trip|stay|flight|journey|night|christmas|easter|time|start|summer|one) to (?:you|both|all|the)\b|\ball the (?:very )?best\b(?= (?:on|at|from)\b)|^\W*be (?:happy|well|lucky|good)\b/i,
  },
  {
    find: /\b(?:have|enjoy|wish(?:ing)? you|hope you (?:have|enjoy|all have|get|feel|can|sleep|and|find|love|like)|wishes for)\b[^.?!]{0,40}\b(?:day|evening|weekend|afternoon|morning|night|week|holidays?|trip|flight|journey|stay|time|wedding|birthday|party|new year|christmas|easter|summer|break|rest|season|celebration|concert|match|meal|dinner|coffee|sleep|start|ride|run|game|festival|read|reading|exam|exams|launch|opening|show|event|move|home|visit|success|best|luck|well|quiet|peaceful|recovery|one|it|them)\b/i,
    unless:
      /\b(?:have (?:a look|the|your|not|to|you|any|been|it|this|had|no|it back|one)\b(?! (?:lovely|great|good|wonderful|restful))|have a (?:refund|call|technician|solution|question|look|word)|if you have|we have|I have|they have|you have|to have|will have|hope you (?:can|find) (?:understand|this))\b/i,
  },
  {
    find: /\bhave (?:a|an) (?:\w+ ){0,3}?(?:great|good|lovely|nice|wonderful|fantastic|pleasant|restful|relaxing|beautiful|brilliant|safe|peaceful|happy|fabulous|splendid|superb|quiet|calm|better|smooth|cosy|merry|fun|amazing|productive|gentle)\b/i,
  },
  {
    find: /\b(?:take (?:good |great |very good )?care(?! of (?:this|that|it|the|your(?!self|selves)|everything|all|things|any))|safe (?:travels?|journey|trip|flight|ride|home|drive)|happy (?:travels?|holidays?|birthday|new year|easter|reading|riding|baking|cooking|gaming|brewing|weekend|friday|anniversary|cycling|running|gardening|knitting|sewing|painting|listening)|good luck|best of luck|fingers crossed|congratulations|congrats|get well|bon voyage|merry christmas|happy to have you|all the best (?:for|with|to|on|in|of)|all the (?:very )?best[.!]|best wishes (?:for|to|on)|warm(?:est)? (?:wishes|thoughts)|wishing|stay (?:safe|warm|well|dry|cool|healthy)|keep (?:safe|warm|well)|be well|sleep well|rest well|feel better|speedy recovery|see you (?:soon|again|there|next|on|in|at)|until next time|cheers to|warmly|thinking of you|hugs|I wish (?:you|him|her|them|your)|we wish|wish (?:him|her|them|your \w+) |(?:drive|ride|fly|walk|get home|travel|arrive) safe(?:ly)?|keep well|mind (?:the|how you go)|give my (?:best|love|regards) to|(?:best|kind|good) wishes (?:to|for)|sweet dreams|sleep (?:tight|soundly)|rest up|get some (?:rest|sleep)|here's to|(?:do )?come (?:back|again|and see us|by)(?: soon| any ?time)?[,.!]|may (?:the|your|it|this|you|all|she|he|they) \w+|(?:I |we |I do |here's )?hop(?:e|ing) (?:your|the|she|he|they|it|this|little|that) (?:\w+ ){0,3}?(?:heals?|mends?|goes|go|feels?|gets?|sleeps?|is back|has|have|enjoys?|loves?|likes?|brings?|makes you|is (?:a|the|well|better)|turns|bears|lasts|passes|recovers?|comes? (?:home|back)|settles?)|keep (?:\w+ing|it up|on)|go well|many happy|long may|enjoy (?!this (?:message|email)|\d|[\w ]{0,12}percent)[\w']+)\b/i,
    unless: /\b(?:enjoy the (?:benefits of upgrading|service level))\b/i,
  },
  {
    find: /\b(?:I|we)(?: (?:really|do|truly|very much|all|both|sincerely|only|certainly))*(?:'m| am|'re| are)? ?(?:hope|hoping|look(?:ing)? forward|trust)\b(?! (?:to (?:hearing|your (?:reply|response|answer|confirmation|feedback))|for your (?:reply|understanding)|(?:this|that|it|the above|my (?:answer|explanation)) (?:helps|answers|clarifies|explains|makes|clears|is clear|resolves|works|is helpful|has|solves|sheds)|you (?:understand|can understand|will understand|find this|have received|agree|accept)|to (?:resolv|hear|receiv|get)|(?:to )?(?:understanding)))/i,
    unless:
      /\b(?:hop(?:e|ing) (?:to|that (?:this|we|it)|we|this (?:answers|clarif|helps|makes|clears)|for (?:a|your))\b(?! (?:welcome|see))|hope (?:this|that|it) (?:helps|answers|clarif)|trust (?:this|that this|you(?:'ll| will)? (?:understand|agree|find))|hoping (?:you|that you) (?:understand|can send))\b/i,
  },
  {
    find: /\b(?:I(?:'m| am)|we(?:'re| are)) (?:always |still |right |only |just )*(?:here (?:for you|whenever|any ?time|if you|to help (?:whenever|any)|should you|all (?:day|week|evening)|until|and happy)|(?:just )?(?:a|one) (?:message|call|line|click|reply|note|quick message) away|rooting|thinking|so (?:glad|happy|pleased)|really (?:glad|happy|pleased)|(?:glad|happy|pleased|delighted|grateful|lucky|proud) (?:that )?(?:you|to have (?:you|been|helped)|we (?:could|got|have)|it'?s|it|this|everything|we))\b/i,
    unless: /\bhappy to help\b(?!.*you)/i,
  },
  {
    find: /\b(?:(?:it was|it's been|it has been|always) (?:a |an |such a |my |our )*(?:real |great |absolute |true )*(?:pleasure|joy|delight|privilege|treat)|made my day|(?:my|our) pleasure|you(?:'re| are) (?:always |very |most |so |more than )?welcome (?:any ?time|back|here)|(?:a |our |very |such a )?warm welcome|welcome (?:back|aboard|to the family)|give (?:\w+ )+(?:a (?:pat|hug|cuddle|kiss|scratch|treat|big hug))|say (?:hi|hello) to)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /(?:(?:有空|常|下次|随时|改天|得空|记得|欢迎)(?:常|再|多)?(?:来|回来)(?:坐|玩|逛|看看|喝|尝|吃|店里|家里)|常来(?:常往|啊|哦|呀|[！!~～。]|$)|(?:盼|愿|望)(?:您|你|孩子|老人|宝宝|家人)[^，。]{0,8}(?:早|好|安|顺|健|康)|祝(?!贺函|词|福语|融|商祺|[好安](?=[。！!，,\s~～]|$))|(?:敬|顺|恭|预|谨)祝(?!商祺|[好安](?=[。！!\s]|$))|祝愿|祝福|愿(?:您|你|这|一切|老|孩|宝|我们|家人|生活|早日|平安|新的|今后|此后|未来|往后)|祝贺|恭喜)/,
    unless: /愿意|自愿|意愿|(?:您|你)(?:如)?愿|情愿|愿景|祝融/,
  },
  {
    find: /(?:周末|生活|工作|节日|假期|旅途|用餐|出行|购物|心情|新年|中秋|国庆|端午|元旦|圣诞|春节|假日|晚上|午后|每天|阅读|玩得|用车|学习|入住|合作|天天)(?:愉快|快乐|开心|顺利|顺心|平安|尽兴|舒心)|(?:(?<!本该|本来|原本|应该)(?:开开心心|平平安安)(?:的[！!。]|[！!。~～]|过|到)|一切顺利|万事如意|万事顺遂|事事顺心|阖家|身体健康|早日康复|好梦|晚安|大卖|大吉|一路平安|一路顺风|一帆风顺|旗开得胜|金榜题名|生意兴隆|开业大吉|百年好合|新婚快乐|健康成长|安康|步步高升|心想事成|玩得开心|吃得开心|住得舒心)/,
  },
  {
    find: /(?:保重|多保重|照顾好自己|照顾好|注意(?:身体|保暖|休息|安全|防暑|防寒|防晒|别着凉|添衣)|多(?:穿|喝水|喝点|休息|歇|加件|加衣|添)|早点(?:休息|睡|回家)|路上(?:小心|慢|注意|平安)|慢走|别太(?:累|辛苦)|好好(?:休息|睡|吃|玩|享受|养)|记得(?:吃饭|休息|添衣|带伞|按时吃)|天(?:冷|热|凉|气)[^，。]{0,4}[，,]?[^，。]{0,6}(?:注意|多穿|加衣|保暖|防|别|小心)|降温[^。]{0,8}(?:注意|多|加|别)|下雨[^。]{0,6}(?:注意|小心|带伞))/,
  },
  {
    find: /(?:期待(?:看到|见到|听到|再次|下次|您的(?:再次|光临|下次|到来|回来)|与您|和您|能再|为您|您再|很快|您下次|您[^，。]{0,8}(?:再来|光临|回来|来店|来玩|到店))|欢迎(?:(?:您|你)?(?:再来|常来|再次光临|下次再来|回来|随时来|再次)|回家)|随时(?:都)?(?:在|欢迎|恭候)|(?:我|我们)(?:一直|都|随时|始终|会一直|随时都|就|全程)(?:都)?在(?:的|这|这里|线|您|$|[，。！~～])|下次(?:再)?见|再会|回见|(?:很|非常|特别|真|太)?(?:高兴|开心|荣幸|有幸)(?:能|可以|为|认识|帮|得到|有机会|听到您|看到您|您)|(?:有|认识|遇到|服务)(?:您|你)(?:这样|这么)[^，。]{0,8}(?:客户|朋友|顾客|真好|老师|荣幸|幸运))/,
    unless: /期待(?:您|你)的(?:回复|反馈|来信|答复)/,
  },
]
/** Closing formulas, names and lines after them are not the end of what is said. */
const FORMULA =
  /(?!^\W*(?:enjoy|congratulations|congrats|welcome|cheers to|bravo|happy|merry|good|safe|drive|stay|keep|have|hope|see|fingers|take)\b)(?:^\W*(?:(?:kind|best|warm|many|with kind|yours|friendly|kindest|warmest)\W+)?(?:regards|sincerely|faithfully|truly|greetings|thanks|cheers|best|yours)\W*$|^[\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.&-]+){0,5}\W*$|^[^A-Za-z\u4e00-\u9fff]*(?:此致|敬礼|谢谢|顺颂|敬上|客服|工号|您的客服)[^。！]{0,14}$)/u

export const closedWarmly: Detector = ({ sentences }) => prove(ending(sentences), { en: EN, zh: ZH })

/** The last three sentences before the closing formula; the greeting line of a one-line chat is not an end. */
function ending(sentences: readonly Sentence[]): Sentence[] {
  const said = [...sentences]
  while (
    said.length > 0 &&
    FORMULA.test((said.at(-1) as Sentence).text.trim()) &&
    !isWish(said.at(-1) as Sentence)
  ) {
    said.pop()
  }
  return said.slice(-3).filter((s) => !/^\W*(?:hi|hello|dear|hey)\b/i.test(s.text) || said.length === 1)
}

function isWish(sentence: Sentence): boolean {
  return prove([sentence], { en: EN, zh: ZH }) !== null
}

/**
 * Offers by structure: two ways joined by "or" that both are open to the customer, something else that
 * is available, and what is possible told after what is not.
 */
import { recognisesTrouble } from './empathy'
import type { Sentence } from './read'
import { HAN, quoteAround } from './rules'

/** Where to complain, read or ask: no alternative. */
const ELSEWHERE =
  /\b(?:contact|call us|reach (?:us|out)|write to us|reply|visit (?:our|the) (?:website|site|help)|see (?:our|the)|read|find (?:out )?more|complain|appeal to|ask (?:us|me)|questions?|let (?:us|me) know|have an? |enjoy|hope|wish|get in touch|browse|terms|policy|faq|apolog|sorry|thank|understand|imagine|assure)\b|联系|致电|拨打|咨询|留言|投诉|官网|详见|查看|公众号|随时(?:找|问)|体会|明白|懂得?|疑问|抱歉|理解|感谢|耐心|自行/i

/** "X or Y" as ways for the customer. */
const EITHER =
  /\b(?:you(?:'re welcome to| can| could| may| might| are free to)|(?:I|we)(?: can| could|'d be happy to| are happy to|'re happy to)|(?:can|could) be|it(?:'s| is) possible to|feel free to|there(?:'s| is| are)|what (?:you|I|we) can do is|(?:is|are) to|we (?:also )?(?:have|do|offer|run|accept|take)|has|have|works?|by|via|with|choose|pick|option|prefer|rather)\b[^.?!]{2,140}\bor\b/i
const NOT_EITHER =
  /\b(?:or (?:so|later|less|more|not|else|earlier|older|above|over|under|anything|any|whatever|two|three)|whether|either way|more or less|if you have|cannot|can't|neither|without|no|never|unless|must|need|require\w*|bring|show|provide|reply with|send (?:us|me)|attach|asks?|your (?:name|order|email|phone|account)|(?:when|once|after|before) (?:it|the)|will|error|damage|loss|failed?)\b/i
const EITHER_ZH =
  /(?:可以?|能|行|您看|您|为您|给您|帮您|支持|也有|还有)[^。！？]{1,40}?(?:或者|或是|要么|要不|或(?![许多者是])|也可以?|也能|也行|还可以?|亦可)(?!不)[^。！？]{2,}/
const NOT_EITHER_ZH =
  /要求|必须|需(?:要)?(?:提供|携带|满足|带|您)|请(?:您)?(?:提供|携带|准备|发|登录|拨打)|(?:不能|无法|不可以|没法)[^，。！？]{0,12}(?:或者|或)|是否|无论|不管|如(?:果|遇|有)[^，。]{0,12}(?:或者|或)|(?:系统|网络|缓存|设备)[^，。]{0,10}或/

/** A question that lets the customer choose; "is it on the left or on the right?" does not. */
const PUT_TO_THEM =
  /\b(?:would you|shall (?:I|we)|should (?:I|we)|do you (?:want|prefer)|(?:can|could|may) (?:I|we)|how about|what about|which)\b|您看|给您|为您|帮您|您(?:更|想|愿|要|选|倾向)|我们|要不/i

/** Another way said outright. */
const OUTRIGHT =
  /\byou(?:'re| are) welcome to (?!(?:contact|call|write|reply|ask|reach|visit our))\w+|\b(?:maybe|perhaps|possibly)\b[^.?!]{2,40}\b(?:would|could|might|will) (?:suit|work|do|help|be (?:better|an option|easier|enough))\b|\b(?:would|will|could|might) (?:a|an|the|another|our|\w+day|two|half) [^.?!]{2,50} (?:do|work|suit|help|be (?:ok|okay|all right|fine|an option|enough|acceptable))\b[^.?!]{0,16}\?|^\W*(?:swap|take|choose|keep|pick|exchange|have|return|trade) (?:it|them|the|a|your|one)\b[^.?!]{2,50}\bor (?:take|have|keep|get|we|I|choose|swap|exchange)\b|^\W*if [^.?!]{3,50}?(?:no use|no good|no help|not (?:for you|an option|possible|enough|suit\w*)|too (?:far|late|early|much|small|big|dear|expensive)|doesn't (?:suit|work|fit)|won't do|full|taken)\b[^.?!]{0,10}, (?!(?:I|please|let|call|write|contact|tell)\b)[^.?!]{3,}|\b(?:(?:in|for) the (?:meantime|meanwhile|time being)|meanwhile|until (?:then|it|that|this)|for (?:now|today|tonight)|as a (?:stopgap|stop-gap|workaround|makeshift|bridge|goodwill)|(?:a |an )?(?:stopgap|workaround|work-around|loaner|loan \w+|courtesy \w+|spare \w+))\b[^.?!]{0,80}\b(?:use|try|take|borrow|have|works?|lent|lend|put|given|gave|set|there(?:'s| is)|you(?:'ll|'re| can| could| may)|we(?:'ll| can)|is|are|on)\b|^\W*(?:(?:or |otherwise,? |alternatively,? |instead,? |please )?(?:try|use|take|borrow|switch to|go for|pick))\b[^.?!]{2,80}\b(?:instead|in the meantime|meanwhile|for now|for today|until|as a)\b|\b(?:should that not|if (?:that|this|it|neither|none|the \w+)(?: \w+)?(?:'s| is|'d be| would be| does| do| are)?(?: not|n't| no| too| out)|if not|failing that|or else|rather than|instead of|short of|besides|apart from (?:that|this)|either)\b[^.?!]{2,60}\b(?:there(?:'s| is| are)|you (?:can|could|may|might)|we (?:can|could|also)|I (?:can|could)|the \w+(?: \w+){0,2} (?:is|has|does|are|works|can)|or)\b|\b(?:you|we|I) could (?:also |instead |always |then |of course |either )*(?!(?:see|be|not|have|please|help|only|tell|find|confirm|reproduce|imagine|send me|send us|let)\b)\w+|\byou (?:may|might) (?:also |instead |as well )(?!(?:have|be|need|contact|find|know|want|see|like)\b)\w+/i
const OUTRIGHT_ZH =
  /(?<!您|你)也(?:成|行|可以?|能)(?=[。！，,~～哦的呢]|$)(?![^。]{0,3}[吗？?])|(?:要是|如果|若)?(?:您)?(?:不想|不愿|不方便|不要|嫌|等不了|来不了|赶不上|没空)[^，。！？]{0,10}[，,][^。！？]{0,16}?(?:可以|也|能|行|成|我们|给您|帮您)|先(?:给|帮|为)您[^，。！？]{1,12}[，,][^。！？]{0,4}(?:正式|原|新|剩下|其余|再)|(?:不想等|等不及|着急|急用|赶时间|不方便|不介意|不嫌|嫌(?:慢|远|贵|麻烦)|实在[不没][^，。]{1,4}|要是不[^，。]{1,6}|不行|不合适)(?:的话|就|，)[，,]?[^。！？]{0,16}?(?:可以|能|就|也|有|给您|帮您)|要不(?!要)(?:这样|然|就|先|您|我们)?[，,]?[^。！？]{0,20}(?:先|给|换|改|用|试|走|发|借|我们|您)|除了[^，。]{1,12}[，,](?:也|还|另)?[^。！？]{0,10}(?:可以|能|有|行|支持)|(?:先|暂时|临时)(?:用|借|拿|走|换|住|坐|凑合)[^。！？]{1,20}(?:顶|应急|过渡|凑合|着|替|撑|版|机|车|房|号|账号|通道|方式)|(?:复印件|电子版|截图|照片|手机版|网页版|电脑版|自提|到付|门店|线上|线下|现金|转账|视频|电话)[^，。！？]{0,8}(?:也行|也可以|也能|都行|都可以|同样|一样)|您看(?:看)?(?:这样|改|换|先|要不|行|成|可)[^。！？]{0,16}(?:行|可以|成|好|如何|怎么样|吗)/

/** After a refusal, something else that is there: "a universal one fits", "but the clerk fills it in". */
const SOMETHING_ELSE =
  /\b(?:has|have|had) (?:a few|some|two|three|four|five|plenty|several|one|places?|seats?|rooms?|space)(?: \w+)? ?(?:left|free|open|in a row|over|to spare)?\b|\b[A-Z]\w+(?: \w+){0,4} (?:sees|takes|sells|opens|does|has|runs|offers|accepts) \w+ ?(?:then|instead|too|as well)?\b|\b(?:is|are) (?:there|here|fine|open|free|left|in stock|available|possible|the way to go)\b|^\W*(?:but|though|however|yet)\b,? (?!(?:I|we|it|this|that|you|please|the (?:reason|delay|problem|rule|policy|system|team))\b)[\w' -]{2,50}? (?:\w+s|are|have|do|can|could|will)\b|\b(?:a|an|another|the (?:other|next|smaller|larger|bigger|older|newer|\w+er|same|nearest|neighbouring|\w+) ?\w*|our|one of) [\w' -]{0,40}?\b(?:one|version|model|edition|next door|nearby|round the corner|across the road|instead|balcony|terrace|branch|shop|store|slot|seats?|rooms?|option|colour|size)\b[\w' -]{0,24} (?:fits|has|have|opens?|does|do|works?|takes?|sells?|runs?|offers?|comes?|is|are|still|serves?|goes|costs)\b|\bthere(?:'s| is| are)(?: still| also)? (?:an? |the |one|two|some|a few|plenty)\w*|\b(?:I'd|I would|we'd|we would|I) (?:suggest|recommend|propose|swap|switch|offer|exchange|move|rather|advise)\b/i
const SOMETHING_ELSE_ZH =
  /(?:都|均|倒|还)有(?:号|货|位|房|票|空|票|的)?[。！!～~]?$|充足|管够|也成|[行成]吗|您(?:觉得|看)[^，。]{0,4}呢|还能[^，。不]{1,}|(?:带|有|含)[^，。]{1,8}的是[^，。]{1,}|退您?(?:一半|部分|差价)|拼|定做|代收|上门取|还有(?:[^，。了]{0,8})?[。！!～~]?$|(?:也|一样|照样|同样|就|倒是?|都)(?:能|可以?|行)(?!理解|体会|放心)|(?:一样|照样|同样)[^，。！？不]{1,8}|(?<!不)(?:可以|能(?!理解|体会|看|保证|确认))(?!放心|理解|确认|看到|联系|查|拨|致|咨询)[^，。！？]{1,}/

/** What cannot be. */
const REFUSED =
  /\b(?:can't|cannot|can not|couldn't|not (?:possible|able|available|allowed|offered|included|permitted|something|an option|bookable|in stock)|isn't|aren't|won't|unable|unfortunately|sadly|afraid|out of (?:stock|print)|sold out|no longer|discontinued|stopped|fully booked|(?:all |is |are )(?:gone|taken|full)|(?:don't|doesn't|do not|does not|no) \w+|none|not (?:any ?more|until|on|at|in|for|inside|anymore)|only (?:if|up to|until|on|for)|past (?:the|its)|too late|expired|ran out|last (?:one|run|of)|(?:is|are|'s) (?:down|closed|broken|out|off|taken|gone|full|over)|gone|taken)\b/i
const REFUSED_ZH =
  /不能|无法|没法|没有|没(?:货|了|现货|位|房|票)|不(?:支持|提供|接受|行|可以|可|做|开|办|在|送|到|上|卖|售|出|含|包|了|成|退|换|改|能)|卖完|售罄|断货|缺货|停(?:产|售|办|用|课|了|播|运)|断码|下线|绝版|坏了|关(?:闭|了)|找不(?:到|回)|满(?:了|员)|约满|已过|过期|来不及|赶不上|恐怕|暂(?:时)?(?:没|无|不)|仅限|只(?:有|能|剩|限)|抱歉|可惜|遗憾|下架|截止|做不到|不带|暂停|满|没有?现/

/** What can be. */
const POSSIBLE =
  /\b(?:(?:is|are|'s|'re) (?:both |all |still |also |now |there |even )*(?:open|free|available|possible|in stock|left|here|there in|on offer|bookable|on the shelf|ready to go|an option|options|fine|welcome|allowed)|(?:would|will|'ll|does|do|can|could|might)(?: \w+)? (?:work|serve|suit|the (?:same|job|trick)|just as well|equally well|as well|instead|be used)|work(?:s)? (?:just )?(?:as well|too|fine|equally)|you (?:can|could|may|might|are welcome to|'re welcome to|are free to)(?! (?:see|track|read|reach|find|ignore|reply|relax|expect|be|rest|now|leave|check|close|tell|trust|count|let))|(?:I|we) (?:can|could)(?! (?:see|confirm|tell|say|assure|understand|imagine|promise|only|not|help|check|look|find|hear|appreciate|start|do that|let|reply|answer|get back))|(?:we|I) (?:do have|do offer|also have|offer|also offer|stock|'d be happy|would be happy|are happy)|(?:comes?|has|have|offers?|sells?|does|do|takes?|accepts?|stocks?|carries|run|runs|there's|there is|there are) (?:\w+ )*?(?:in|it|one|a|an|the|same|similar|that|by|space|rooms?|seats?|places?|left|free|two|three|some|both|for)\b|what (?:I|we|you) can|(?:next|nearest|closest) (?:best|thing|match|one|date|slot|branch|equivalent|alternative)|(?:a |the )?similar|same (?:size|price|quality|colour|color|fit|day|route))\b|\b(?:does|do|is|are|has|can|will)(?:,? (?:though|too|however|instead))?\s*[.!]?\s*$|\b(?:comes? close|close to it|takes? the same|successor|replaces it|stand-in)\b/i
const POSSIBLE_ZH =
  /(?:可以?|(?<![不可功性])能)(?:先|也|再|直接|另外|免费|都|就|现在|马上|考虑)*(?:给|为|帮|换|改|用|走|到|选|退|开|在|按|买|订|约|办|借|补|去|发|寄|送|做|申请|提|从|通过|凭|带|试|转|拿|坐|乘|住|等|延|折|抵|视频|电话|线上|现场)|支持(?!您)|(?:还|也|另|只|倒是|都|均|仍)?有(?:现货|货|位|房|空|票|别的|其他|另|同|类似|相近|一[款种个台间]|两|三|几|不少|余|得)|现货|还剩|改(?:成|为|到|约|签|订)|换(?:成|为|个|一)|(?:有货|有空位|有位|空着)(?!了)|您看[^，。]{0,6}[行成好可]|就能(?:换|买|办|修|取|拿)|差不多|接近|转(?:过去|到|去)|代替|替代|同款|类似|相近|推荐|建议(?!反馈)|不妨|(?:一样|照样|同样)(?:能|可以|好|有|行)|也行/
const STILL_REFUSED_ZH = /(?:都|也|还|就)?(?:不能|无法|没法|没有|不可以|不行|不支持|不了)/

/** Something besides: "Dr Hsu also has …", "two houses nearby are free", "芒果和蓝莓的都有现货". */
const BESIDES =
  /\b(?:also|another|other|alternative\w*|instead|otherwise|failing that|two|three|both|either|nearby|next door|sister|same|similar|equivalent|whichever|slots?)\b[^.?!]{0,60}\b(?:has|have|is|are|comes?|offers?|would|works?|do)\b(?: \w+){0,3}? (?:free|available|open|in stock|left|vacant|bookable|or|space|slots?|room)\b|\b(?:\w+) also (?:has|have|comes|sells|offers|does|runs)\b[^.?!]{2,60}\bor\b|\bwhichever (?:you|one|suits|is)\b|\bas you (?:prefer|like|wish|please)\b|\b(?:would )?either of (?:those|these|the two|them)\b|\b(?:is|are) yours, or\b|\bwe could (?:do|also|move|make|collect|send|swap|try)\b[^.?!]{2,60}\bor\b|\b(?:two|three|several|a few|a couple of) (?:[\w-]+ )?(?:ways|options|choices|routes|possibilities|alternatives)\b/i
const BESIDES_ZH =
  /(?:两|二|三|几|2|3)(?:个|种|条|套|款|样|版|档)(?:合适|可选|报价|办法|方案|选择|方式|路|选项|途径|解决|处理|思路|补救)|(?:一是|其一|第一种?)[^。！？]{2,60}(?:二是|其二|第二种?)|[一-龥]{1,8}(?:和|、|跟|与)[一-龥]{1,8}(?:都|均)(?:有|可以|能|行|还)|(?:您看|看您|您)(?:更)?(?:要|选|挑|想要|喜欢|方便|倾向)?(?:换)?哪(?:个|一个|款|种|一种|样|天|家)|(?:不过|但)?可以?(?:换成|改成|改为|换|用)[^。！？，]{1,24}(?:或者?|、)|(?:另外|旁边|附近|隔壁|同城|同款|同系列|相邻|其他|别的)[^。！？，]{0,16}?(?:有|可以|能|还剩|在)(?:现货|货|房|位|空|号|票)?|一[版款种档间][^。！？]{2,16}[，,、]一[版款种档间]|各(?:空|有|剩|留)(?:出)?[一两几]|您(?:想|要|看|更想|更愿意)?(?:先)?(?:约|选|要|挑|看|定|用|坐|住)(?:哪|谁)|有[^，。！？]{1,8}(?:和|跟|、)[^，。！？]{1,8}[，,]您(?:看|选|挑)|任选|二选一|随您(?:挑|选)/

/** The words that offer another way, or null. */
export function offered(sentences: readonly Sentence[]): string | null {
  let refused = false
  for (const { text, raw, asks } of sentences) {
    const han = HAN.test(text)
    const besides = (han ? BESIDES_ZH : BESIDES).exec(text)
    if (besides && !ELSEWHERE.test(text) && !(asks && !refused && !han && /\bwhich\b/i.test(text)))
      return quoteAround(raw, besides.index)
    const outright = (han ? OUTRIGHT_ZH : OUTRIGHT).exec(text)
    if (outright && !ELSEWHERE.test(text) && !IDLE.test(text) && !(asks && !refused && !han))
      return quoteAround(raw, outright.index)
    const either = (han ? /或|要么|要不|也|还|亦/ : /\bor\b/i).test(text)
      ? (han ? EITHER_ZH : EITHER).exec(text)
      : null
    if (
      either &&
      !(asks && !PUT_TO_THEM.test(text)) &&
      !ELSEWHERE.test(text) &&
      !(han ? NOT_EITHER_ZH : NOT_EITHER).test(either[0])
    )
      return quoteAround(raw, either.index)
    for (const clause of asks && !PUT_TO_THEM.test(text) ? [] : clauses(text)) {
      if (ELSEWHERE.test(clause) || recognisesTrouble(text)) continue
      const no = (han ? REFUSED_ZH : REFUSED).test(clause) && !/\bplease\b|请/i.test(clause)
      if (refused && !no) {
        const at =
          (han ? POSSIBLE_ZH : POSSIBLE).exec(clause) ??
          (OURS.test(clause) ? null : (han ? SOMETHING_ELSE_ZH : SOMETHING_ELSE).exec(clause))
        if (at && !(han && STILL_REFUSED_ZH.test(clause)) && !IDLE.test(clause))
          return quoteAround(raw, text.indexOf(clause) + at.index)
      }
      refused ||= no
    }
  }
  return null
}

/** What we promise, explain or find out is no alternative. */
const OURS =
  /\b(?:will|'ll|because|reason|problem|delay|policy|mistake|error|is working|are working|working on)\b|会|将|马上|正在|尽快|因为|原因|稍后/i

/** Conditions and help in general are no offers. */
const IDLE =
  /\b(?:if you have|anything|any (?:other|further|more)|otherwise (?:I|we)|as soon as|once|until|when)\b|如有|有(?:消息|结果|进展|货|位|房|票|空位?)(?:了|会|再|后)|的话再|帮您(?:查|看|问|催)|有需要/i

function clauses(text: string): string[] {
  return text
    .split(/[,，;；:：]|(?=\b(?:but|though|however)\b)|(?=但|不过)/)
    .filter((clause) => clause.trim() !== '')
}

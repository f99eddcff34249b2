/** alternative-offered: another way, a choice, or a substitute for what is not possible. */
import { offered } from './offers'
import { bodyOf } from './read'
import { type Detector, prove, type Rule } from './rules'

const EN: Rule[] = [
  {
    find: /\b(?:alternatively|as an alternative|an alternative|alternatives? (?:is|are|would|could|that|for you|I|we)|another (?:option|way|possibility|route|idea|solution|model|colour|color|size|slot|date|time|flight|train|room)|other (?:options?|ways?|dates?|slots?|models?|colou?rs?)|(?:two|three|several|a few|some|both|these|following|couple of|different) (?:\w+ )?(?:options|choices|ways|possibilities|routes|solutions|alternatives)|option (?:1|2|one|two|a|b)\b|plan b|work-?around)\b/i,
    unless:
      /\b(?:no (?:other|alternative|workaround|work-around|option)|there (?:is|are) no|isn't (?:an|another)|not another|have no|there isn't|without (?:an )?alternative|any (?:other )?alternative)\b/i,
  },
  {
    find: /\b(?:(?:either) [^.?!]{3,80}? or\b|(?:, |; | )or (?:I|we|you)(?: can|'ll| will| could| may|'d| would| might)\b|\bor,? if (?:you|that|it|this)\b|\bor (?:would|shall|should) (?:you|we|I)\b|\bwould you (?:rather|prefer|like)\b[^.?!]{3,90}\bor\b|\bdo you (?:want|prefer)\b[^.?!]{3,80}\bor\b|whichever (?:you|suits|is|works|one)|up to you|(?<!of )your choice|you (?:can|may|could) choose|the choice is yours|take your pick|(?:which|what) (?:one )?(?:of (?:these|the two|them) )?(?:would you|do you|suits|would suit|works best|option))\b/i,
    unless:
      /\b(?:which one do you (?:mean|have|use|see)|either by (?:phone|email|chat)|the order number or|your (?:name|email|phone)\b[^.]{0,20}\bor\b|let (?:us|me) know[^.]{0,30}or (?:you|if you) have)/i,
  },
  {
    find: /\bif you(?:'d| would)? (?:prefer|rather|like|don't want|do not want|need it sooner|want it sooner|can't wait|cannot wait|wish)\b[^.?!]{0,30}[, ](?:I|we|you|there|it|a|just|simply)(?: |'ll|'d)/i,
    unless:
      /\b(?:if you(?:'d| would)? like (?:to know|more|further|any|me to explain|to read)|if you wish to (?:complain|contact|speak))\b/i,
  },
  {
    find: /\b(?:what (?:I|we) (?:can|could|'m able to|am able to|are able to) (?:do|offer|propose|suggest|give)|(?:I|we) (?:can|could|'d be happy to|would be happy to|'d like to|would like to|'m happy to|am happy to|'re happy to|are happy to|'d gladly|am able to|can happily|will|'ll)(?: (?:also|still|instead|gladly|certainly|at least|of course|however))* (?:offer|suggest|propose|swap|exchange|recommend|switch you|move you|lend|waive|substitute|replace it with|give you (?:a|the|store|free|another|an?)|rebook|upgrade|downgrade|put you on)|how about|what about|would (?:it|that|this) help if|would (?:a|an|the|store|another) [\w ]{3,40} (?:work|help|suit|do|be (?:ok|okay|all right|fine|acceptable|useful)))\b/i,
    unless:
      /\b(?:can offer you (?:no|nothing|only an? apology)|offer (?:my|our|you (?:my|our))(?: \w+)? apolog\w*|can only (?:offer|apolog\w*)|can't offer|cannot offer)\b/i,
  },
  {
    find: /\b(?:(?:in the meantime|meanwhile|until then|for now|in the interim|for the time being|until (?:it|this|that|they|the [\w ]{2,30}) (?:is|are|arrives?|works?|comes|has|lands?|gets))[,:]? (?:(?:you|the [\w ]{2,24}|our [\w ]{2,24}|my [\w ]{2,24}) (?:can|could|may)|(?:please )?(?:use|try|feel free to use)|I(?:'ve| have) (?:given|set|lent|added|activated|enabled)|we(?:'ve| have) (?:given|set|lent|added|activated|enabled)|(?:I|we) can (?:lend|give|set|send)|there is|here is|here's)|you (?:can|could|may|might)(?: (?:also|still|instead|always|either|of course))+ (?!(?:reach|contact|call|see|find (?:us|this|more)|reply|read|write))\w+|you (?:can|could|may) [^.?!]{3,70} instead\b|(?:can|could|will|'ll|happy to|glad to|able to|prefer to|like to|suggest|try|offer|use) [^.?!]{2,70}? instead(?! of)\b|instead,? (?:I|we|you)(?: can|'ll| will| could|'d| would| may|'ve| have)\b|instead of [\w ',-]{3,60}?, (?:I|we|you)(?: can|'ll| will| could|'d)|rather than [\w ',-]{3,60}?, (?:I|we|you)(?: can|'ll| will| could|'d))/i,
    unless: /\byou can always (?:come|count)\b/i,
  },
  {
    find: /\b(?:(?:can't|cannot|not able to|unable to|isn't possible|not possible|out of stock|sold out|no longer (?:sell|make|offer|available))\b[^.?!]{0,80}\b(?:but|however|though|yet|so)[, ]+(?:what )?(?:I|we|you|there|the) (?:can|could|may|do have|have|is|are|'ll|will|would))\b/i,
    unless:
      /\bbut (?:I|we) (?:can|will|'ll) (?:assure|promise|tell|confirm|only|understand|say|see|let you know|get back|check|look|ask)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /(?:^[^\p{L}]*(?:或者|或是)|(?:或者|或是)(?:您|我们|这边|先|给您|为您|帮您|可以|直接)|也可以|亦可|要么|要不(?!要|然)|不然|再不然|另外一?种|另一(?:种|个|款)|第二种|其他(?:方案|办法|方式|选择|款|颜色|型号|时间|日期|班次)|换(?:一)?(?:个|种|款)(?:方案|办法|方式|思路|时间|型号|颜色|班次|角度)|替代|备选|(?:用|借|(?<!切)换)[^，。]{0,6}备用|备用(?:机|方案|账号|车|电话|线路)|折中|变通|临时(?:方案|办法|账号|用|替|解决|借|开)|(?:两|三|几|2|3)(?:种|个|套)(?:方案|办法|方式|选择|处理方式|途径|解决|路子|选项)|方案(?:一|二|1|2|A|B|①|②)|(?:您|由您|任您|看您)(?:可以|来)?(?:任选|选择|挑|二选一|选一|自己选|决定|更倾向|倾向)|二选一|任选其一|哪(?:种|个|一种|一个)(?:方案|方式|办法|更|对您|比较|合适|都行|都可以))/u,
    unless:
      /(?:没有|无|暂无|别无|无法提供)(?:其他|其它|别的|任何|更好的)?(?:方案|办法|选择|替代|方式)|(?:订单号|手机号|邮箱|姓名|账号|截图|照片|视频|单号|电话|身份证)[^，。]{0,6}(?:或者|或是)|(?:或者|或是)[^，。]{0,4}(?:订单号|手机号|邮箱|姓名|账号|截图|照片|视频|单号|电话|联系|咨询|致电|留言|回复|问题|疑问|需要|有)|也可以(?:随时)?(?:联系|致电|找|留言|咨询|直接回复|在这里|告诉|拨打|问)|(?:如果?|若)?有[^，。]{0,6}或者/,
  },
  {
    find: /(?:虽然|目前|暂时|现在)?[^，。！？]{0,20}(?:不能|无法|没法|不支持|[退换改办做发寄修赶用开减免调订买送]不[了到成出]|缺货|售罄|断货|没货|停产|赶不上|来不及|约满|满了|不行)[^。！？]{0,16}[，,](?:但是?|不过|可是|可|但我|我们|我|这边)+(?:可以|能|给您|为您|帮您|这边|有|还有|同款|先)/,
    unless: /(?:但是?|不过)(?:我|我们)?(?:可以|会|能)?(?:理解|保证|向您保证|尽快|帮您(?:反馈|记录|问|查))/,
  },
  {
    find: /(?:我们?|这边|咱们|店里)(?:这边|也|还|先|就|另外|再|额外|现在|目前|特地|特别|想|给您)*(?:可以|能|愿意|给您|为您|帮您|建议|提议|准备)[^，。！？]{0,10}(?:换成|换购|换货|改成|改为|改到|改约|改签|改发|改走|调换|补偿|赔付|补贴|送您|赠送|送一|减免|免掉|免去|免收|延长|延期|顺延|借您|借给|先借|先发|先垫|先用|升级|打折|折扣|优惠券|代金券|抵扣|抵用|积分|分期|部分退|另外安排|另约|另派|协商)/,
    unless: /(?:不能|无法|没法|不可以)(?:给您|为您|帮您)?[^，。]{0,8}(?:换|改|补偿|减免|延长|打折)/,
  },
  {
    find: /(?:在此|在这|这)?(?:期间|之前|段时间|中间|空档|恢复前|修好前|到货前|解决前)[，,]?(?:您|我们|我|可以|建议|先)+[^，。！？]{0,12}(?:先用|用|借|改用|走|通过|临时|暂时|换|使用)|(?:您|你)(?:也|还|可以|不妨|可|先|暂时|能)+(?:先|也|改|暂时|直接)*(?:用(?!心)|改用|走|换(?!位)|改走|改|选(?!择后)|试试|通过|试一下|使用)[^，。！？]{2,}(?:代替|替代|顶|应急|过渡|登录|付款|支付|办理|提交|下载|打开|查看|操作|一样|也行|同样|救急|顶一下|凑合|先|处理|版|方式|渠道)|(?:先用|改用|换用|改走|换成|改成)[^，。！？]{1,16}(?:应急|顶一下|过渡|代替|替代|凑合|救急|也行|一样|先用着|您看|可以吗|行吗|好吗|如何)/,
    unless: /请(?:您)?(?:先)?使用|正确使用/,
  },
  {
    find: /(?:如果|要是|若)(?:您|你)?(?:更|比较|不想|不愿|等不及|着急用|觉得不|不方便|不介意|愿意|嫌|更希望|想快|急用|赶时间|接受)[^。！？]{0,20}[，,](?:我们?|也|可以|还|这边|那|您)+[^，。]{0,4}(?:可以|能|给您|帮您|为您|换|改|退|安排|先|走|选)/,
  },
  {
    find: /(?:可以|能|就|您|我们|这边|店里|酒店)先(?:借|用|换|住|拿|垫|租|顶|穿|骑|开)[^，。！？]{1,12}(?:给|用|顶|着|应急|过渡|救急|版)/,
    unless: /请(?:您)?先用|先用[^，。]{0,8}(?:登录|扫|验证)/,
  },
]

export const alternativeOffered: Detector = ({ sentences }) =>
  prove(sentences, { en: EN, zh: ZH }) ?? offered(bodyOf(sentences))

/**
 * owner-named: who does it — "I" with a commitment, or a named person or team that stays responsible.
 * "We", a signature, or "contact our billing team" name nobody.
 */
import { type Detector, HAN, prove, quoteAround, type Rule } from './rules'
import { myOwnershipEn } from './steps-en'
import { stepZh } from './steps-zh'
import { surnameCharacters } from './surnames'

const NO_COMMITMENT =
  '(?:not|never|be (?:happy|glad|here|able|unable|sorry|delighted|pleased|honest|more than|clear|direct|frank|open)|always|need (?:you|your|some|a|an|the|more)|have to (?:decline|refuse|ask|say)|appreciate|understand|admit|say|assume|ask (?:you )?(?:for|that you)|love|like|hope|require|remain)'
const GENERIC_TEAM =
  '(?:support|service|customer service|customer support|customer care|help|relevant|responsible|concerned|appropriate|right|whole|entire|team|other|dedicated|internal|specialist|expert|experts|amazing|great|friendly|small|big|busy|helpful|respective|competent|correct|technical team of|next|own|local|global|various|several|different|many|best|first|back|our|the|wonderful|new|next available)'
const TEAM =
  '(?:team|department|desk|office|group|crew|unit|squad|workshop|warehouse|lab|engineers?|technicians?|depot)'
const TEAM_ACTS =
  "(?:'ll|will|is (?:now |already |currently |going to )?(?:checking|looking|working|handling|processing|taking|reviewing|on it|going|preparing|investigating|tracing|repacking|chasing|calling|fixing|repairing|rebuilding|in charge|responsible|restoring|sending|following|testing|refunding|replacing)|are (?:now |already |currently |going to )?(?:checking|looking|working|handling|processing|taking|reviewing|on it|going|preparing|investigating|tracing|chasing|calling|fixing|repairing|restoring|sending|testing|replacing)|has (?:taken|picked|promised|agreed|confirmed (?:that )?(?:they|she|he)|started|it on|your)|have (?:taken|picked|promised|agreed|started|it on))"
const IF_ANY =
  /\b(?:if (?:you|it|this|that|there|anything) (?:have any|have further|have more|need any|need anything|need more|happens|comes back|occurs|ever|persists)|should you|whenever)\b/i

const EN: Rule[] = [
  {
    find: new RegExp(
      `\\bI(?:'ll| will| shall|'m going to| am going to)(?: (?:now|also|then|personally|just|first|gladly|certainly|definitely|of course|still|myself|both))*? (?!${NO_COMMITMENT}\\b)\\w+`,
    ),
    unless: IF_ANY,
  },
  {
    find: /\b(?:I(?:'ve| have)(?: now| just| already| personally| also)* (?:taken (?:this|your|it|over|on|ownership|charge|the)|assigned (?:this|it|your [\w ]{2,20}) to (?:myself|me)|picked (?:this|it|your [\w ]{2,20}) up|blocked (?:out )?time|put myself|set (?:myself )?a reminder|made (?:this|it|your) my)|I(?:'m| am)(?: now| also| already| personally| just| still| currently| going to be| the one)* (?:taking (?:this|over|it|your|care|ownership|charge|on)|handling|looking after|looking into|your (?:contact|point of contact|case|single|dedicated|main|agent|person)|responsible for|in charge of|on it|owning|the owner|following (?:this|it|up)|chasing|checking|working on|dealing with|staying (?:on|with)|keeping (?:an eye|this|watch|your)|arranging|contacting|calling|speaking (?:to|with)|sorting|processing|sending|investigating|escalating|refunding|booking|reviewing|asking|preparing|monitoring|testing|passing|putting|moving|issuing|raising|the person)|I (?:own|take (?:full |personal )?(?:ownership|responsibility|charge)|promise (?:to|you|that|I)|personally|guarantee|commit)|you (?:have|'ve got) my word|(?:leave|leaving) (?:it|this|that|everything) (?:with|to) me|you can (?:hold me|reach me (?:directly|personally)|come (?:straight|directly|right) (?:back )?to me)|(?:reply|replies|answer|write|come) (?:straight |directly |right )?(?:back )?to me\b|(?:is|are|stays?|rests?|remains?|will stay|will remain)(?: now)? (?:with me|mine|in my hands|on my desk|my responsibility)|my (?:case|responsibility|job)(?: now| until| to| from))\b/,
    unless: IF_ANY,
  },
  {
    find: /\blet me(?: (?:just|quickly|first|now|also|go and|personally))* (?:check|look|find out|ask|talk|call|pull|see what|get (?:this|that|it)|sort|arrange|confirm|dig|speak|take (?:this|care|over|it)|fix|verify|trace|chase|contact|make sure|review|investigate|have a look)\b/i,
  },
  // "My colleague Priya will call", "Tom from the workshop is on it".
  {
    find: new RegExp(
      `\\b(?:[Mm]y|[Oo]ur|[Yy]our|[Tt]he) (?:[\\w-]+ ){0,3}?(?:colleague|teammate|manager|supervisor|team lead|team leader|specialist|engineer|technician|driver|account manager|accountant|buyer|planner|lawyer|nurse|editor|electrician|plumber|developer|head of [\\w ]{3,20}|director|coordinator|adviser|advisor|consultant|mechanic|chef|fitter|agent),? [A-Z\\u00c0-\\u00de][a-z\\u00df-\\u017f]+[^.]{0,60}? ${TEAM_ACTS}`,
    ),
    unless: /^\W*(?:please|if)\b/i,
  },
  {
    find: new RegExp(
      `(?:^|[\\s,;(])(?!(?:The|Our|Your|My|This|That|These|It|We|You|They|He|She|There|What|Which|Who|Please|Once|If|When|As|In|On|At|For|To|And|But|So|Everything|Nothing|Delivery|Refunds?|Orders?|Parcels?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Tomorrow|English|Windows|Android|Chrome|Apple|Google|Microsoft|DHL|UPS|FedEx|Hermes|PayPal|Visa|Mastercard|Next|Then|After|Before|Version|Access|Support|Returns?|Payments?|Access|Service|Both|All|Each|Every|Nobody|Someone|Anyone|\\w{3,}[bcdfgklmnprtv]s|Business|Customers?|Data|Updates?|Christmas|Easter)\\b)[A-Z\\u00c0-\\u00de][a-z\\u00df-\\u017f]+(?: [A-Z\\u00c0-\\u00de][a-z\\u00df-\\u017f]+)?(?:,? (?:from|in|at|of|our|who|my) [\\w ',-]{2,50}?,?)? ${TEAM_ACTS}(?= |$)`,
    ),
    unless: /\b(?:the new version|will expire)\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:[Oo]ur|[Tt]he|[Mm]y) (?!${GENERIC_TEAM} ${TEAM}\\b)(?:(?!(?:and|our|the|of|with|to|for|that|is|are) )[\\w&'-]+ ){1,3}?${TEAM}(?: (?:lead|manager))?(?: (?:in|at|here in) [A-Z]\\w+)? ${TEAM_ACTS}`,
    ),
    unless:
      /\b(?:contact|ask|call|write to|reach out to|speak (?:to|with)|get in touch with) (?:our|the) [\w ]{0,30}(?:team|department|desk|office)\b/i,
  },
  // A named person in the present: "Ms Keller looks after your account", "Jo from the workshop rings you".
  {
    find: /(?:^|[\s,;(:])(?!(?:The|Our|Your|My|This|That|These|It|We|You|They|There|What|Which|Who|Please|Once|If|When|As|In|On|At|For|To|And|But|So|Everything|Nothing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|From|After|Before|Then|Next|Both|All|Each|Every|Nobody|Someone|Somebody|Anyone|Delivery|Version|Postage|Shipping|Here|One|Payment|Plan|Damage|Deposits?|Reports?|\w{3,}[bcdfgklmnprtv]s|Orders?|Refunds?|Tickets?|Claims?|Returns?|Cards?|Bags?|Luggage)\b)(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Nurse|Chef|Coach|Captain)\.? )?[A-Z\u00c0-\u00de][a-z\u00df-\u017f]+(?: [A-Z\u00c0-\u00de][a-z\u00df-\u017f]+)?(?:,? (?:from|in|at|of|on|our|who) [\w ',-]{2,40}?,?)?(?: |(?='s ))(?:(?:now |then |personally |also )*(?:takes (?:over|care|charge|it|this|your|you)|looks (?:after|into)|rings|calls|handles|picks|sees (?:to|you)|keeps|writes|visits|reports|deals|leads|owns|stays (?:on|with)|has (?:your (?:case|file|results?|order|ticket|papers|matter)|it (?:now|in)|got|the case|this)|(?:is|'s) (?:your (?:contact|person|adviser|advisor|agent)|the (?:person|one)|on (?:it|this|the case|her way|his way|the way)|with you|responsible|in charge|already|now|\w+ing (?:your|it|this|you|the|them|a|an|up|over|to|with|for|on|everything)))\b|'ll be\b)/,
    unless: /\b(?:if|whether)\b/,
  },
  {
    find: /(?:^|[\s,;(:])(?!(?:It|That|This|There|Here|What|Who|He|She|Let|How|Where|When|Everything|Today|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|One|Nobody|Someone)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: \([\w ]{2,20}\))?(?:'s \w+ing (?:it|this|your|you|the|them|a|up|over|to|on|for|that)\b| has (?:the|your|it|this|that) [\w ]{0,20}(?:in hand|ready|on (?:her|his|their)|now))|\b(?:call|visit|mail|message|word|note|e-?mail|letter|answer) from (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|March|April|May|June|July|August|DHL|UPS)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?=[^.]{0,40}(?:from|in|at|of|today|tomorrow|tonight|this|by|on|within|before|shortly|[.,]|$))/,
    unless: /\b(?:if|got|received|had|saw|your (?:call|mail|message|note|letter))\b/i,
  },
  {
    find: /(?:^|[\s,;(:])(?!(?:It|That|This|There|Here|What|Who|He|She|Everything|One|Nobody|Someone|Tomorrow|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?(?: \([\w .]{2,24}\)|, [\w ]{3,30},)? (?:(?:gets? back to|calls|rings|writes to|tells|sends|brings|gives|shows|visits|meets|sees|answers|helps|fetches|contacts|phones|emails|mails|texts|updates|walks) you\b|is (?:bringing|fetching|driving|calling|fixing|rebooting|taking|sending|coming|going|checking|looking|working|preparing|putting|getting))|\b(?:manager|colleague|supervisor|engineer|technician|nurse|specialist|driver|adviser|advisor|electrician|plumber|clerk|assistant|trainer), [A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:is|will|has|takes|gets|calls|rings|comes)\b|\bmy name(?:'s| is) on (?:this|it|your)\b|\bI'd like [A-Z][a-z]+,? [^.;]{0,40}\bto\b/,
    unless: /\b(?:if|unless|whether)\b/,
  },
  {
    find: /\b(?:sits|is|lies|stays|rests) with (?:our|the) [\w ]{2,40}?(?:team|desk|department|office|group|unit)\b[^.]{0,30}\b(?:under|led by|with|who)\b|\b(?:who|she|he) (?:stays|remains|is) (?:responsible|in charge|your)\b|\bunder (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+ [A-Z][a-z]+\b|\b(?:contact|owner|person)\b[^.]{0,24}\bis me\b/,
    unless: /\bif\b/i,
  },
  {
    find: /\b(?:I|[Ww]e)(?:'ve| have)(?: now| just| already)? (?:asked|told|briefed|got|put|assigned) (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? (?:from|in|at|our|of|who) [\w ]{2,30},?)? (?:to|on)\b/,
  },
  {
    find: /\b(?:your|the) (?:\w+ )?(?:contact|contact person|case owner|adviser|advisor|point of contact|person) (?:\w+ ){0,3}?(?:is|will be|stays|remains) (?:\w+ ){0,4}?(?:me\b|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+)/i,
    unless: /\bif\b/,
  },
  // The name first, the deed in the next clause: "our shop manager, Denise Albright; she will phone".
  {
    find: /\b(?:colleague|manager|supervisor|team lead|specialist|engineer|technician|driver|accountant|adviser|advisor|consultant|mechanic|doctor|nurse|director),? [A-Z][a-z]+(?: [A-Z][a-z]+)?[,;.]? (?:and |who |she|he|they)+(?:'ll| will| is going to)\b/,
  },
  {
    find: new RegExp(
      `\\b(?:I|we)(?:'ve| have) (?:now |just |already )?asked (?:our|the) (?!${GENERIC_TEAM} ${TEAM}\\b)(?:(?!(?:and|our|the|of|with|to|for|that|is|are) )[\\w&'-]+ ){1,3}?${TEAM} to\\b`,
      'i',
    ),
  },
]

const ZH: Rule[] = [
  {
    find: new RegExp(
      `(?:[${surnameCharacters}](?:[\\u4e00-\\u9fff]{1,2})?(?:科长|处长|经理|主管|主任|队长|警官|老师|医生|律师|店长|组长|工(?!单|作)|师傅|姐|哥)|[小老][${surnameCharacters}])[^，。！？您你]{0,4}(?:负责|跟到底|主办|经办|牵头|管(?!理)|盯|对接|经手|\\d{1,2}[:：点])|(?:我|还是我)[^，。们您你]{0,4}(?:给|帮|替)(?:您|你)(?:管|盯|跟|守|看|办|留)着`,
    ),
    notAfter: /(?:联系|找|咨询|请|问|产品|相关|客户)$/,
  },
  {
    find: /(?:这事|这件事|这单|剩下的|其余的|后面的?|别的|余下的)?(?:就|都|全|由|让)?我来(?!信|电|说一?句|过|的|看看您)[\u4e00-\u9fff]/,
    unless: /[了过](?:[。！，,]|$)|由我来信/,
  },
  {
    find: new RegExp(
      `(?:让|请|叫|派|安排|通知|委托|交代|拜托)(?:了)?(?:我们)?(?:[\\u4e00-\\u9fff]{0,6}?)(?:(?:经理|同事|专员|主管|师傅|工程师|老师|店长|组长|医生|律师)?[${surnameCharacters}][\\u4e00-\\u9fff]{1,2}?|[小老][${surnameCharacters}]|[${surnameCharacters}](?:经理|主管|师傅|工|老师|店长|主任|律师|医生))(?=联系|给|去|来|过去|跟|处理|上门|查|送|打|专门|单独|今|明|马上)`,
    ),
    unless: /请(?:您|先)/,
  },
  {
    find: new RegExp(
      `(?:[小老阿][${surnameCharacters}](?![时间心子型区票程店号组])|[${surnameCharacters}][\\u4e00-\\u9fff]{0,2}?(?:师傅|经理|主管|工(?!单|作)|医生|护士|老师|主任|店长))(?:已经?|刚|正|现在|这会儿)*(?:在(?:路上|处理|看|查|修|跟|赶|给|帮|盯|弄|排)|接手|出发|出门|带|赶(?:过|往|去)|负责|跟进|盯|动身|上路)`,
    ),
    notAfter: /(?:联系|找|咨询|请|问|产品|相关|客户|安装|维修|值班)$/,
  },
  {
    find: /(?:这事|这件事|这个|一切|全部|后面)[^，。们]{0,3}我(?:来)?(?:管|负责|跟|办|盯)(?=[，。！]|$)|(?:算|归|包)我(?:的|了|身上|管|这)?(?=[，。！]|$)|(?:都|直管|只管|尽管)(?:来)?(?:找|问|打给)我(?=[，。！]|$)|(?:归我|我(?:就)?是(?:您|这)[^，。]{0,10}(?:对接|负责|管家|顾问)|我(?:来)?(?:管|盯|跟|扛|兜|负责)(?:到底|着|这|您|全程)|有(?:事|问题|情况)(?:就|都|您)?(?:直接|尽管|随时)?(?:找|喊|叫)我(?!们))/,
  },
  {
    find: /我(?!们|司|方|国|的|想|理解|明白|看|觉得|知道|能理解|们)(?:这边|本人|自己|个人|今天|现在|明天|稍后|下午|上午|晚上|今晚|也|再|都|先|就|每天|[^，。！？们]{0,10}?)(?:会(?!不|很|尽量不|觉得)|(?<![出过起下])来(?=帮|给|为|替|跟|处理|负责|协调|联系|安排|盯|查|核|办|对接|推|催|看|问|解决)|这就|马上|立即|立刻|现在就|去(?=帮|给|问|查|催|核|找|联系|跟|协调|看|仓|财|和)|亲自|全程|负责|一直(?:跟|盯)|正在|盯着|跟到底|跟进|跟踪|接手|接过|保证|承诺|答应)/,
    unless:
      /如(?:果|有|您)[^，。]{0,8}(?:问题|疑问|需要)[^。]{0,12}我|我会(?:很)?(?:高兴|乐意)|我(?:来|会)(?:看|说)得?不/,
  },
  {
    find: /我(?:这边|再|先|也|就|这就|现在|马上)*(?:帮|给|为|替|跟)(?:您|你)[^，。！？]{0,12}(?:查|看|核实|处理|申请|安排|问|催|联系|办|跟进|确认|补|退|换|转|约|协调|加急|提交|反馈|取消|改|开|调|对接|留意|盯|回|打|发|落实)(?!过|到了|好了|了)/,
    notAfter: /我们[^，。]{0,4}$/,
    unless: /(?:已经?|刚刚?|都|无法|没法|不能|可以|能|才能)(?:帮|给|为|替)(?:您|你)|[吗？?]\s*$/,
  },
  {
    find: /我(?!们)(?:这边)?(?:先|再|马上|这就|立刻|立即|现在就?|这会儿|当天|今天)+(?:把|去|给|帮|为|跟|替|联系|申请|安排|核|查|让|请|通知|找|打|回|和|对|向|发|处理|改|补|退|重)/,
    notAfter: /(?:已经?|刚刚?|请|让|如果)\s*$/,
    unless: /我先[^，。]{0,10}[了过][，。]/,
  },
  {
    find: /我(?!们|想|理解|觉得|看|知道)[^，。！？]{0,3}?(?:今天|明天|今晚|下班前|中午前|下午|当天|[\d一二两三四五六七八九十半]+(?:点|个?(?:小时|分钟)[之以]?内))[^，。！？]{0,8}(?:把|给您|发|回|打|处理|联系|核|办|告诉|跟您)(?![^，。！？]{0,8}了)|内我(?:再|就|会)?(?:给|跟|向|把|联系|回)/,
    notAfter: /(?:已经?|刚刚?|如果|请)\s*$/,
    unless: /已|昨天|刚才/,
  },
  {
    find: /(?:由|交给|包在|交由|归)我(?!们|司|方|国)(?:来|亲自|全程|负责|跟|处理|对接|身上|接手|盯|联系|一个人|$|[，。,！])|我(?:就)?是(?:您|你|这)(?:的)?(?:单子|工单|问题|事情|订单|这次)?(?:的)?(?:专属|负责|对接|唯一|跟进|服务)|(?:我|本人)(?:来|已经?|已)?(?:负责|接手|接过来|接下来|接了)(?!们)|(?:直接|随时)(?:找|联系|回复|打给)我(?!们)|我(?:对|为)(?:这件事|此事|您)负责|找我(?:就行|即可|就好)|我(?:来)?兜底/,
    notAfter: /接下来$/,
  },
  {
    find: new RegExp(
      `(?:同事|专员|主管|经理|工程师|师傅|客户经理|老师|负责人|组长|店长|法务|会计|财务|律师|技术员|司机|配送员|快递员|设计师|顾问|编辑|教练|护士|管家|维修员|电工|医生|助理)(?:是)?(?:小[\\u4e00-\\u9fff]|(?!周[一二三四五六日末天]|明[天早]|安排|连忙|时[间候]|马上|和[您你]|向[您你])[${surnameCharacters}][\\u4e00-\\u9fff]{1,2}?|[A-Z][a-z]+)[^，。！？]{0,16}?(?:会|将|来|负责|正在|已经?(?:接手|在|出发)|马上|亲自|跟进|上门|明天|今天|下午|上午)`,
    ),
    unless:
      /(?:请|麻烦)(?:您)?(?:联系|找|咨询)|(?:同事|专员|工程师|主管|经理|师傅|老师)(?:正在|已经|马上|明天|今天|下午|上午|尽快|稍后|随后|也会|会在|会尽|会给|会为|会联|会和|会跟)/,
  },
  {
    find: new RegExp(
      `[${surnameCharacters}][\\u4e00-\\u9fff]{0,2}(?:工|经理|主管|师傅|老师|主任|店长|组长|总监|医生|律师)(?:会|将|正在|负责|来|明天|今天|下午|上午|已经?接手|跟进)`,
    ),
    notAfter:
      /(?:联系|找|咨询|请|问|由|您的|相关|专业|客户|客服|产品|区域|技术|项目|维修|安装|售后|值班|部门|法律|服务|销售)$/,
    unless:
      /(?:^|[，。,！\s的])(?:客户|客服|产品|区域|技术|项目|维修|安装|售后|值班|部门|专业|相关|法律|我们|门店|上门|负责|高级|资深|服务|大区|店面|各)*(?:工|经理|主管|师傅|老师|主任|店长|组长|总监|医生|律师)(?:会|将|正在|负责|来|明天|今天|下午|上午|已|跟进)/,
  },
  {
    find: /(?:我们(?:的)?|我司|公司)?(?<!相关|有关|对应|其他|其它|各|该|责任|负责|专业|多个|内部|职能|业务)(?:财务|技术|仓储|仓库|物流|法务|售后|研发|开发|运维|运营|安全|账单|结算|采购|质检|品控|产品|配送|维修|安装|风控|人事|行政|信息|数据|网络|市场|设计|教务|票务|客房|工程|退款|理赔|审核|后厨|餐饮|调度|客户成功|IT)(?:部门|部|组|团队|中心|处|科|同事|那边的同事)[^，。！？]{0,14}?(?:会(?!议)|将|负责|正在|已经?(?:接手|介入|在)|来|马上|今天|明天|牵头|跟进)/,
    notAfter: /(?:联系|找|咨询|请|问|拨打|致电|转至|转到|等|需要|您去|去)\s*$/,
    unless: /(?:请|麻烦|建议|需要)(?:您|你)(?:自行|直接|再)?(?:联系|找|咨询|致电)/,
  },
  {
    find: /我(?!们)(?:已经?|先|再|也|就|马上|这就)?(?:让|请|叫|派)(?!您|你|问|求|您)[^，。！？]{1,10}?(?:送|去|来|给您|联系|上门|打|查|补|处理|看|修|换|回)/,
    unless: /让我|请我|[了过][，。]/,
  },
  {
    find: /我(?!们)(?:都|就|再|也|一定)?(?:会)?(?:再)?(?:告诉|通知|回复|联系|答复|回电|确认|核实|打给)(?:一遍|一下|一次|您|你|$|[，。])/,
    notAfter: /(?:已经?|请|如果|让|给|麻烦您?)\s*$/,
    unless: /(?:告诉|通知|回复|联系|答复)[您你][了过]|请(?:您)?告诉我/,
  },
]

export const ownerNamed: Detector = ({ sentences }) => {
  const statements = sentences.filter((s) => !s.asks)
  for (const { text, raw } of statements) {
    const at = HAN.test(text) ? ownStepZh(text) : myOwnershipEn(text)
    if (at !== null) return quoteAround(raw, at)
  }
  return prove(statements, { en: EN, zh: ZH })
}

function ownStepZh(text: string): number | null {
  const step = stepZh(text)
  return step && (step.mine || step.named) ? step.at : null
}

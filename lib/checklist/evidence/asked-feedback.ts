/** asked-feedback: asks how it was or what could be better; thanking for feedback is not asking. */
import { type Detector, prove, type Rule } from './rules'

const EN: Rule[] = [
  {
    find: /\b(?:how (?:did (?:we|I)|was (?:your|the|my|our|it|everything)|were (?:we|the|your)|would you rate|do you (?:find|feel|like)|are you (?:finding|getting on|liking)|is (?:it|the new [\w ]+|everything|your new [\w ]+|the [\w ]+) (?:working|going|running|holding|treating|behaving|performing)(?: out)?(?: for you| so far| since| now)?|has (?:it|everything|the [\w ]+) (?:been|worked|held)|satisfied|happy) )/i,
    unless:
      /\b(?:how was (?:it|this|the [\w ]+) (?:paid|sent|shipped|packed|ordered|delivered to|installed|damaged)|how did (?:we|I) (?:miss|let|get))\b/i,
  },
  { find: /\bhow (?:did (?:we|I|that) (?:do|go)|satisfied|happy) ?(?:are|were|today|with)?\b/i },
  {
    find: /\b(?:your|any|some|honest|quick|short|a bit of|a little) (?:honest |quick |short |frank |further |more )*(?:feedback|thoughts|opinion|rating|impressions?|verdict|review|views?)\b[^.?!]{0,60}(?:\b(?:would|help|helps|welcome|appreciated|matters?|means?|love|mean|be great|valuable|useful|improve|counts?)\b|\?)/i,
    unless:
      /\b(?:thank(?:s| you)|grateful|received|passed|forwarded|shared|have read|noted|review (?:is|was) (?:in|under))\b[^.]{0,60}\b(?:feedback|thoughts|opinion|review)|feedback (?:was|has been|is being|have been)|\byour (?:account|order|claim|contract|file) review\b/i,
  },
  {
    find: /\b(?:love|like|grateful for|appreciate|welcome|be glad of|be glad to (?:hear|have)|keen to hear|curious to hear|happy to hear|interested in|eager to hear|want to hear|leave|give|share|send|drop|spare)(?: (?:us|me|to hear|to know|to have|to get|a moment for|a minute for|a|any|some|your|how|what|whether|the|honest|quick|short|two minutes for|of|all|about|two words of|a line of|frank|brief))* (?:feedback|thoughts|opinion|rating|review|impressions?|you think|we (?:did|could|can) (?:do|better|improve|have done)|it went|that went|this went|it felt|your experience)\b/i,
    unless:
      /\b(?:thank(?:s| you)[^.]{0,20}(?:giving|sharing|leaving|sending)|for (?:sharing|leaving|giving|sending)|we value your (?:business|loyalty|time|custom)|would like to (?:thank|share))\b/i,
  },
  {
    find: /\b(?:(?:survey|questionnaire|poll|feedback form)\b|rate (?:us|me|this|my|our|your|the|how)|(?:leave|write|post) (?:us |me )?(?:a|an?) (?:\w+ )?(?:review|rating)|give (?:us|me) (?:a (?:star|rating|score|mark)|\d|stars)|scale of (?:1|one|0|zero)|thumbs[- ]up|click (?:a|one of the) (?:smil|star|fac))/i,
    unless:
      /\b(?:thank(?:s| you)|grateful)\b[^.]{0,50}\b(?:survey|review|rating)|\b(?:exchange|interest|interest,|success|conversion|tax) rate|land survey|your survey (?:is|was)|no survey/i,
  },
  {
    find: /\b(?:(?:is there )?anything (?:that )?(?:(?:we|I) (?:could|can|should|might) (?:have done|do|improve|be doing|have handled)(?: better| differently| more)?|you(?:'d| would) (?:change|improve|like us to (?:do better|improve|change))|could have (?:gone|been) better)|what (?:could|can|should|might) (?:we|I) (?:have done |do |have handled |improve|do to )(?:better|differently|improve)?|(?:one|any) (?:thing|suggestions?|ideas?)[^.?!]{0,30}\b(?:improve|better|differently)|where (?:we|I) (?:can|could) (?:improve|do better)|did (?:we|I|this|my|our) (?:meet|live up|handle|help you (?:well|enough)|do (?:a good|well|all right|enough))|were you (?:happy|satisfied|pleased|comfortable) with|are you (?:happy|satisfied|pleased|content|comfortable) with|(?:was|is|did) (?:this|that|my|the|our|it)(?: \w+){0,2} (?:helpful|useful|satisfactory|to your satisfaction|what you (?:were hoping|needed|expected|had in mind)|meet your)|tell (?:us|me) (?:honestly |frankly |how |what )+(?:we|you|it|I|this)|let (?:us|me) know (?:how (?:we|you (?:find|like|feel|got on|get on)|it (?:went|goes|felt|works out|tastes|fits)|I|this went|your [\w ]+ (?:went|goes|was))|what you (?:think|thought|make of)))\b/i,
    unless: /\b(?:satisfied with the (?:draft|wording|terms)|is (?:this|that) (?:useful to know))\b/i,
  },
]

const ZH: Rule[] = [
  // A verdict asked for in whatever coin, or by a yes-or-no of praise.
  {
    find: /吐槽|赐教|点评|指正|[几颗]颗?星|打(?:几|个|多少)分|评估表|(?:说说|讲讲|聊聊)[^，。！？]{0,8}(?:感受|表现|感想|体验|好坏)|(?:好用|顺手|满意|习惯|及时|仔细)不(?:好用|顺手|满意|习惯|及时|仔细)|(?:处理|服务|态度|速度|送得|做得|讲得|修得)[^，。！？]{0,6}([快好行值]|周到|满意)不\1/,
    unless:
      /(?:感谢|谢谢)(?:您|你)?的?[^，。]{0,8}(?:吐槽|点评|指正|赐教)|(?:问卷|评估表|吐槽|点评)[^，。]{0,4}(?:收到|已|看)|五星级/,
  },
  {
    find: /(?:给(?:我|我们|本次|这次|个|一个|予|出|小[\u4e00-\u9fff])[^，。！？]{0,12}(?:评价|好评|评分|打分|打个分|反馈|建议|意见|五星)|(?:做|留|写|填|提|点|参与|完成|发|打)(?:个|一个|一下|下|一份|份|出|一|您的|宝贵的|些|您宝贵的|一条)*(?:评价|评分|满意度|问卷|调查|意见|建议|分(?=[，。！？吧哦~～\s]|$)|回访问卷|反馈)|满意度(?:调查|评价|问卷|回访|打分)|(?:请|欢迎|邀请|期待|麻烦|恳请|诚邀|希望|盼|劳烦)(?:您|你)?[^，。！？]{0,26}(?:评价|打分|评分|批评|提提|指正|提(?:出|些|点|一点|几条)?(?:宝贵)?(?:的)?(?:意见|建议)|宝贵(?:的)?(?:意见|建议)|多提意见|说说感受|反馈(?:使用|体验|感受|意见|您的(?:感受|体验|使用))))/,
    unless:
      /(?:感谢|谢谢|多谢)(?:您|你)?[^，。]{0,14}(?:评价|意见|建议|反馈|好评|打分)|(?:把|将|对您|针对|关于|收到|看到)(?:您|你)?的?[^，。]{0,10}(?:评价|意见|建议|反馈)|(?:反馈|提交|转达)给(?:相关|技术|产品|仓库|部门)|评价(?:已|被|里|中)|(?:产品|商品)评价/,
  },
  {
    find: /(?:您|你)?(?:对(?:我|我们|这次|本次|此次|今天|整个|处理|这个(?:结果|处理|方案)|咱们|客服)[^，。！？]{0,16}(?:满意吗|满不满意|还满意|是否满意|满意度|满意么|有什么(?:意见|建议|不满|看法|感受)|感觉(?:如何|怎么样)|觉得(?:怎么样|如何)|评价|打几分)|(?:您|你)(?:还|是否|都)?满意(?:吗|么|不)|满意吗|打几分|几分|(?:用|使用|穿|吃|住|体验|试用|睡|骑|开|学|玩|装)(?:着|得|起来|下来|过后|了几天|之后|后|了一周|了|感)*(?:感觉|觉得|体验|效果|还|合适|习惯)*(?:怎么样|如何|还好吗|顺手吗|顺利吗|习惯吗|还习惯吗|合适吗|满意吗|还行吗|还顺利吗|可还)|(?:哪里|哪些|什么地方|哪方面|哪一步|哪些地方)[^，。！？]{0,8}(?:可以|需要|能|还能|要|还可以)?(?:做得|做的|再)?(?:更好|改进|不满意|不足|不够|做得不好|不到位|改善|优化|提升|没做好)|有(?:什么|哪些|任何|没有)(?:可以)?(?:需要)?(?:我们|我)?(?:可以|能)?(?:改进|做得更好|不满意|不周|不到位|意见|建议)|(?:说说|聊聊|讲讲|告诉(?:我|我们))(?:您|你)?(?:的)?(?:使用|真实|体验|整体|这次)*(?:感受|体验|看法|想法|意见|感觉))/,
    unless:
      /(?:如果|若|如)(?:您|你)?(?:对|有)[^，。]{0,12}(?:不满意|疑问|意见)[^，。]{0,4}[，,](?:可以|请|欢迎)?(?:随时)?联系|(?:感谢|谢谢)(?:您|你)?|无论/,
  },
]

/** A verdict on us, on what we delivered, or on how it went, asked for in a question. */
const VERDICT_EN: Rule[] = [
  {
    find: /\b(?:any|your) (?:gripes|grumbles|niggles|criticisms?|verdict)\b|\bsmil(?:ey|ies)\b|\b(?:on a )?scale (?:of|from) (?:1|one|0|zero)\b|\bnumber (?:between|from) (?:1|one|0)\b|\b(?:drop|send) us a (?:line|word|note) (?:on|about) how\b|\btell other (?:\w+ )?(?:about|how|what)\b/i,
    unless: /\bthank(?:s| you)\b[^.]{0,30}\b(?:gripes|verdict|criticism)/i,
  },
  {
    find: /\bwhat (?:did|do|could|should|would) (?:we|I|you)\b[^?]{0,20}\b(?:get (?:wrong|right)|do (?:well|badly|right|wrong)|miss|have liked|have wished|improve|change|do better)\b[^?]{0,30}\?|\b(?:which|how many) (?:of the \w+ )?stars?\b|\bwould you mind (?:telling|rating|scoring|answering|sharing|filling)\b[^?]{0,40}(?:how|it|us|went|questions|experience|survey)/i,
  },
  {
    find: /\b(?:was|were|did|is|are|has|does) (?:the|our|your|my|that) (?:\w+ ){0,2}?(?:fitter|driver|courier|nurse|doctor|technician|engineer|mechanic|plumber|electrician|teacher|trainer|guide|waiter|staff|crew|team|receptionist|agent|adviser|advisor|colleague|cleaner|gardener|hairdresser|service|visit|stay|repair|delivery|lesson|course|class|talk|tour|call|chat|meal|food|room|treatment|handover|hand-over|process|experience|explanation|instructions|installation|appointment|check-?in|support|help|answer|solution)\b(?! (?:number|time|date|come|arrive|show up|take place|happen|start|damaged|missing|late|cancelled|still|on|in|at|from|by)\b)[^?]{2,80}\?/i,
    unless:
      /\b(?:yet|damaged|broken|missing|leave (?:a|the)|say (?:when|what|which)|sign|give you a (?:number|form|card)|charged|paid|cancel\w*|which|order number)\b/i,
  },
  {
    find: /\b(?:(?:could|can|should|might) (?:we|I) (?:have )?(?:\w+ )?(?:made|done|make|do|handled?|improved?|been|explain\w*|serve\w*)[^?]{0,40}\b(?:easier|better|quicker|faster|differently|nicer|clearer|smoother|kinder|more|any)|(?:two|three|one|five|a few) (?:quick |short |little )?(?:minutes|questions|clicks|lines|words|minute|click|line) (?:for|about|on|of)\b|(?:curious|keen|eager|interested|dying|love) (?:to (?:hear|know|learn) )?(?:what|how|whether)|(?:anything|something|one thing) (?:that |you(?:'d| would)? |we )?(?:bothered|missed|annoyed|irritated|disliked?|didn't like|change|improve|could|should|missing|went wrong)\b[^?]{0,40}\?|have us (?:change|do|improve)|(?:review|feedback|survey|rating) (?:page|link|form|card|box|button|site)|how(?:'s| is| are| was| were| did| has| have) (?:the|your|our|my|that|this|it|he|she|they|everything|things|you)\b[^?]{0,40}\b(?:treating|suiting|working|doing|holding|going|getting|behaving|settling|feel|taste|fit|sit|sleep|go down|turn out|so far|find|like|enjoy\w*)\b[^?]{0,30}\?|(?:mind|fancy|care|time) (?:to |for )?(?:scoring|rating|telling|a quick|leaving|leave|rate|score)|(?:score|rate|grade|mark) (?:us|me|this|the|our|my|his|her|their|him)|(?:put|place|mark) us\b)/i,
    unless:
      /\bthank(?:s| you)\b|\bhow (?:is|are|was|were|did) (?:the|your|it)\b[^?]{0,30}\b(?:connected|paid|sent|packed|charged)|doing (?:now|at the moment|on your side)|working (?:now|again|on your side)/i,
  },
  {
    find: /\bhow (?:easy|hard|quick(?:ly)?|fast|happy|satisfied|helpful|clear|well|smooth(?:ly)?|likely|pleased|friendly|useful|comfortable|good)\b[^?]{0,60}\b(?:was|were|is|are|did|do|does|would|has|have)\b[^?]{0,80}\?/i,
    unless:
      /\bhow (?:quickly|fast|soon|hard|well) (?:do|does|did) (?:you|it|the)\b[^?]{0,20}\b(?:need|want|happen|fail|crash|drain|charge)|\bhow (?:likely|hard) (?:is|are) (?:it|you) to (?:be|need)/i,
  },
  {
    find: /\b(?:was|were|is|are|did|does|has|have) (?:the|our|my|your|it|that|this|everything|all|he|she|they|we|I|(?:[A-Z]\w+))\b[^?]{0,70}\b(?:(?:quick|fast|clear|helpful|friendly|easy|good|smooth|careful|tidy|clean|comfortable|useful|polite|prompt|simple|understandable|pleasant|thorough) enough|to your (?:liking|satisfaction|taste)|what you (?:expected|hoped for|had hoped|had in mind|were (?:hoping|looking) for|wanted|needed)|up to (?:scratch|standard|your)|(?:all right|okay|ok|alright|helpful|satisfactory|a good experience|a help|pleasant|friendly|polite) (?:for|with) you|meet your (?:needs|expectations)|live up|helpful|satisfactory|go (?:well|smoothly|all right|as)|turn out)\b[^?]{0,40}\?/i,
    unless: /\b(?:fast|good|big|clean|clear|long) enough (?:to|for (?:me|us|the))\b/i,
  },
  {
    find: /\b(?:what (?:did|do) you (?:think|make) of|what (?:was|is) your (?:impression|verdict|experience|view|opinion)|how (?:did|do) you (?:find|like|rate|feel about|get on with)|how (?:was|were|did|has|have) (?:the|our|your|my|we|I|it|that|everything|things|this|[A-Z]\w+)\b|how would you (?:rate|describe|score|sum up)|(?:would|will) you (?:recommend|use|choose|come back to|buy from) us|what (?:would|could|can|might|should) (?:have made|make|we|I)\b[^?]{0,30}\b(?:better|differently|easier|improve\w*|smoother|perfect)|did (?:we|I|our|my|[A-Z]\w+)\b[^?]{0,40}\b(?:well|right|help|enough|look after|explain|answer|solve|sort|deliver|treat|manage|good job|expectations|satisfied|happy|promised)|anything we|happy with (?:how|the|what|our|your)|were you (?:happy|satisfied|pleased|looked after|treated))\b[^?]{0,90}\?/i,
    unless:
      /\bhow (?:was|were|did|has) (?:the|your|it|that|this)\b[^?]{0,30}\b(?:paid|sent|shipped|packed|ordered|delivered to|installed|damaged|connected|charged|opened|fitted|stored|happen|start|break|get (?:damaged|wet|lost))|\bhow (?:did|do) you (?:find (?:out|us)|like to)|\bhave (?:you|we) (?:answered|received)/i,
  },
  {
    find: /\b(?:scor(?:e|ing)|rat(?:e|ing)|stars?|smiley|thumbs?|out of (?:ten|five|10|5)|(?:from|of|between) (?:1|one|0|zero) (?:to|and|-|–) (?:5|five|10|ten)|1[–-](?:5|10)|0[–-]10)\b/i,
    notAfter:
      /\b(?:interest|exchange|data|frame|failure|error|tax|hotel|shipping|flat|postal|heart|credit|first|success|monthly|daily|hourly|with|five|four|three|two|at the|at a|star|energy|current|your)\s*$/i,
    unless:
      /\b(?:thank(?:s| you)|interest rate|exchange rate|credit scor|(?:three|four|five|\d)[- ]star (?:hotel|room|rating of)|any rate|rates? (?:is|are|has|have|per|of|for)|flat rate|rate limit|energy rating|starting|seats?|levels?)\b/i,
  },
  {
    find: /\b(?:(?:do |please )?(?:tell|show|write|let) (?:us|me)(?:,? (?:too|also|then|please),?)?(?: know)? (?:honestly |frankly |in a (?:line|word|sentence|few words) |a bit )?(?:how (?:we|I|it|that|this|you (?:found|liked|felt|rate)|our|things|the (?:\w+ )?(?:visit|stay|repair|delivery|call|meal|service|talk|new))|what (?:you (?:think|thought|liked|make|made)|we (?:could|can|should)|went|was (?:good|bad)|worked)|where we)|(?:give|leave|drop|send|write|spare|share) (?:us|me)?(?: with us)? ?(?:a|an|your|two|some|one)? ?(?:minute|moment|word|line|star|mark|grade|comment|comments|verdict|rating|review|feedback|thoughts|impression|tick|opinion|honest)|(?:fill (?:in|out)|complete|take|answer) (?:the|our|a|this|that) (?:\w+ )?(?:survey|questionnaire|form below|poll|card|feedback|three questions|two questions|quick questions)|(?:we'd|I'd|we would|I would|we) (?:love|like|be (?:glad|grateful|keen|happy)|welcome|appreciate) (?:to (?:hear|know|learn|read) )?(?:how|what|your (?:verdict|view|opinion|thoughts|feedback|rating|review|impressions?|experience|comments)|whether (?:we|it|this)|if (?:we|it was)|any (?:comments|feedback|criticism)))\b/i,
    unless:
      /\b(?:thank(?:s| you)\b[^.]{0,40}\b(?:feedback|review|rating|comments?)|tell (?:us|me) (?:how|what) (?:it|this|that|you) (?:happened|happens|looks|shows|says|see|did|started|want|need)|how (?:we|I) (?:can|could|may|should) (?:reach|help|contact|send|pay)|how (?:it|this|that) (?:happen|started|broke)|what went wrong)/i,
  },
]
const VERDICT_ZH: Rule[] = [
  {
    find: /(?:哪儿|哪里|哪块|哪方面|哪些)[^。！？]{0,6}(?:差|欠|不够|没到位|拖后腿|让您)[^。！？]{0,8}[？?]|说两句[^。]{0,10}(?:感受|我们|服务|评价)/,
  },
  {
    find: /(?:修|做|住|吃|睡|穿|用|开|玩|学|看|听|聊|装|送|打扫|骑|喝|坐|剪|拍|试|办|处理|沟通|讲)(?:得|着|起来|下来|完|了)(?:还|都|挺|够|感觉|觉得)?[^，。！？]{0,8}(?:吗|吧|不|呢|么)[~～]?[？?]|(?:合|称|可)(?:您)?(?:口味|身|脚|适|心意|眼缘|胃口|心|手)(?:吗|吧|不|么)|(?:还|都|是否|够)(?:满意|习惯|顺手|利索|顺利|舒服|合适|喜欢|方便|周到|及时|清楚|愉快|热情|耐心|贴心)(?:吗|吧|不|么|呢)/,
    unless:
      /(?:开|用|看|打)(?:得|着)?(?:了|开|到)吗|能(?:用|看|开)|现在|页面|网络|信号|上午|下午|时间|[一二三四五六日天]方便/,
  },
  {
    find: /(?:让|令|叫)?(?:您|你)?(?:觉得|感到|感觉)?(?:麻烦|不便|不舒服|不愉快|不满意|不周到|不好|失望|为难|不习惯|别扭|多余|费劲)的(?:地方|环节|步骤|细节|点|事)|(?:答|回答|填|选)(?:[一两三几\d]+)(?:道|个)(?:小)?(?:题|问题|选项)|评一?评(?:这|我|本|此|一下|吧|呗|$)|(?:有啥|有什么|哪儿|哪里|哪些)[^。！？]{0,8}(?:不满意?|意见|建议|想法|要说|要提|吐槽|想吐槽|不好|不足)[^。！？]{0,8}(?:尽管|随便|直接|直说|讲|说|提|吗|呢|告诉)|(?:给|留|写)(?:个|一个|条|一条)?(?:好评|中评|五星|评价|评语|留言)|[几多][分颗](?:星)?|评个?(?:分|级|星)/,
    unless: /(?:感谢|谢谢)|几分(?:钟|之)|(?:十|百)分/,
  },
  {
    find: /(?:体验|服务|处理|包装|物流|配送|速度|态度|效率|师傅|客服|流程|沟通|讲解|安装|维修|口味|味道|质量|做工|效果|环境|课程|房间|菜品|这次|本次|整个过程|手感|尺码)[^。！？]{0,14}?(?:怎么样|如何|怎样|满意|还(?:行|好|可以|算|顺|满|合)|好不好|可以吗|到位|清楚吗|及时吗|顺利吗|周到吗|打几|几分|几颗星|够不够|合不合)|(?:您|你)(?:觉得|感觉|认为|评价|怎么看|打算给)[^。！？]{0,20}(?:怎么样|如何|怎样|满意|好|不足|改进|几分|打分|几颗星|还行)[^。！？]{0,6}[？?吗呢]/,
    unless:
      /方案|改到|安排|换成|时间[^。]{0,4}(?:怎么样|如何|可以)|(?:明|后)天|周[一二三四五六日末]|点(?:钟|半)?[^。]{0,4}(?:怎么样|如何|可以)|故障|现在(?:效果|速度)/,
  },
  {
    find: /(?:打|评|给)(?:个|一个|下|一下|出|几)?(?:分|星)(?!期|钟|行|享)|[五5]颗?星|几颗星|点(?:个|一下)?(?:赞|星|评价)|(?:填|写|做|答|完成|参与|点开|点击)[^。！？]{0,14}(?:问卷|评价|调查|满意度|评分|意见表|反馈表|评价卡)|(?:问卷|评价|调查|满意度|评分|意见)[^。！？]{0,16}(?:填写|填一下|拨冗|抽空|花[一两]|点一下|勾选|打开|点开|回复[1-5一二三四五]|留下|写下|聆听|听听)|(?:宝贵|真实|一点|任何|您的)(?:的)?(?:意见|建议|评价|看法|感受)(?!(?:已|我|将|会|给))/,
    unless:
      /(?:感谢|谢谢|多谢)(?:您|你)?[^，。！]{0,14}(?:评价|意见|建议|反馈|好评|打分|宝贵)|(?:把|将)(?:您|你)?的?[^，。]{0,8}(?:意见|建议)|(?:星期|星级|信用评分|分期|分钟)/,
  },
  {
    find: /(?:说说|聊聊|讲讲|谈谈|告诉我们?|跟我们说|和我们说|反馈(?:一下)?|听听|了解一下|想知道)[^。！？]{0,10}(?:感受|体验|看法|想法|意见|感觉|评价|满不满意|满意|哪里|哪些|好不好|怎么样|做得)|(?:哪里|哪些|什么|哪儿|哪方面|哪一步|有没有)[^。！？]{0,16}(?:改进|做得更好|不满意|不足|做得不|不到位|改善|优化|提升|没做好|不周|欠缺|提意见)|(?:会|愿意|是否愿意)[^。！？]{0,6}(?:推荐|再次选择)(?:给|我们)/,
    unless:
      /(?:感谢|谢谢)(?:您|你)[^，。]{0,12}(?:告诉|反馈|说)|我们(?:会|将)[^，。]{0,8}(?:改进|优化|改善|提升)|如(?:果|有)[^。]{0,16}(?:联系|咨询)/,
  },
]

const RULES = { en: [...EN, ...VERDICT_EN], zh: [...ZH, ...VERDICT_ZH] }

export const askedFeedback: Detector = ({ sentences }) => prove(sentences, RULES)

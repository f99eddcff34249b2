/** Hardship in words: what a customer feels or goes through, and the forms that recognise it. */
import type { Rule } from './rules'

/** Adjectives and nouns that call a situation hard on their own. */
const STRONG =
  '(?:awful|horrible|horrid|horrific|terrible|dreadful|frightening|frighten(?:s|ed)?|terrifying|scary|scaring|alarming|heart-?breaking|gutting|crushing|devastating|infuriating|maddening|exasperating|aggravating|annoying|frustrating|upsetting|distressing|stressful|nerve-?w?racking|nerve-?shredding|worrying|unnerving|unsettling|agoni[sz]ing|humiliating|embarrassing|mortifying|exhausting|draining|tiring|tiresome|wearing|disappointing|disheartening|demorali[sz]ing|discouraging|galling|miserable|wretched|rotten|lousy|grim|nasty|cruel|bitter|unfair|unpleasant|painful|overwhelming|isolating|daunting|troubling|sickening|shocking|bewildering|dispiriting|soul-destroying|nightmar\\w*|tough|rough|the worst|worst|no joke|no fun|no picnic|unbearable|intolerable|hellish|tedious|thoroughly unpleasant|maddeningly \\w+|a (?:real |huge |proper |right )?(?:blow|nightmare|shock|ordeal|mess|burden|pain|hassle|let-?down|headache|scare|strain|worry|wrench|slog|trial|disappointment|nuisance|letdown|gut punch|kick in the teeth|slap in the face))'
/** Words for it that need a person to be meant ("hard on you"), as they also describe things. */
const WEAK =
  '(?:hard|difficult|confusing|inconvenient|awkward|sad|lonely|uncomfortable|disruptive|a lot|too much)'
/** States a person is in. */
const STATE =
  '(?:worried|anxious|upset|angry|furious|livid|cross|frustrated|annoyed|irritated|exasperated|disappointed|let down|gutted|heartbroken|devastated|scared|frightened|afraid|terrified|nervous|tense|stressed|exhausted|shattered|worn out|tired|fed up|sick of|at (?:your|the end of your) (?:wits|rope|tether)\\w*|embarrassed|humiliated|ashamed|lost|helpless|stuck|stranded|abandoned|ignored|unheard|cheated|robbed|confused|uneasy|on edge|sick with|beside yourself|overwhelmed|lonely|grieving|worn (?:down|thin)|drained|crushed|deflated|bewildered|discouraged|disheartened|mortified|insulted|miserable|heartsick|rattled|jumpy|sleepless|at a loss|shaken|shocked|in pain|suspicious|impatient|torn|desperate|climbing the walls|pulling your hair|counting the|losing (?:sleep|patience|hope))'
const VERY =
  '(?:(?:really|very|so|quite|incredibly|extremely|deeply|pretty|rather|especially|particularly|truly|absolutely|completely|utterly|thoroughly|all the more|doubly|only|just|simply|pretty much|such|both|hugely|terribly|downright|no doubt|bound to be|understandably) )*'
const BE =
  "(?:is|was|are|were|be|been|being|'s|must've been|sounds?|sounded|feels?|felt|seems?|makes? (?:it|for|this|you|anyone)|made (?:it|for|this|you)|looks?|turned)"
const OUTCOME =
  /\b(?:if|in case|unless|to avoid|avoid|prevent|don't|do not|no need|never|needn't|isn't|wasn't|aren't|not|nothing|won't|any|as|whether)\b[^.]{0,30}$/i

export const HARD_EN: Rule[] = [
  {
    find: /\b(?:must|will|would|can) (?:have )?(?:really |still |also |only |so )?(?:hurt|sting|stung|smart|ached?|weighed|rankled?|grated?|jarred|stunned|shaken|floored|crushed|worn)\b|\bno wonder\b|\b(?:stomach|insides|nerves|heart|knees|hands) (?:is|are|was|were|in|turns?|turned|sank|shake|shook)\b[^.]{0,16}\b(?:knots?|turn\w*|shaking|pieces|churning|on edge|raw|frayed|mouth|trembl\w*)?|\b(?:so much|too much|a great deal|more than enough|a lot) (?:to|for (?:you|one|anyone|a)) (?:to )?(?:carry|bear|take|lose|cope|deal|go|handle|ask|face|hold|be|person|family|week|day)\b|\b(?:losing|missing) (?:your|a) (?:mum|mother|dad|father|husband|wife|son|daughter|sister|brother|friend|dog|cat|child|baby|partner|parent|home|job)\b/i,
    notAfter: OUTCOME,
    unless: /\bif\b/i,
  },
  {
    find: new RegExp(
      `\\byou(?:'ve| have| had)(?: certainly| really| clearly| both| all)? (?:had|been having|been through|been put through|gone through|lived through|been given|got) (?:an? |such an? |quite an? |some |the |enough |a lot|so much|plenty)(?:\\w+ )?(?:${STRONG}|${WEAK}|bad|long|trouble|time|scare|fright|upset|stress|grief|bother|hassle|run|luck|day|night|week|ride)`,
      'i',
    ),
    notAfter: OUTCOME,
    unless:
      /\b(?:great|good|lovely|nice|wonderful|pleasant|fun) (?:time|day|night|week|ride)\b|\bif you\b|had (?:a|the|some) (?:time|day) to\b/i,
  },
  {
    find: /\b(?:give|gives|gave|given|cause[sd]?|giving) (?:you|anyone|anybody|your \w+) (?:such |quite )?(?:a |an )?(?:\w+ )?(?:fright|scare|shock|start|turn|headache|sleepless night|nightmares?|bad (?:day|night|feeling)|sinking feeling|heartache|pause|reason to (?:worry|doubt))\b|\b(?:wears?|weighs?|grates?|tells|preys?|plays?|takes (?:it|its toll)|drags?) (?:heavily |hard )?(?:on|down) (?:you|anyone|anybody|everyone|everybody|one|people|the (?:mind|nerves)|your (?:mind|nerves))\b/i,
    notAfter: OUTCOME,
  },
  // "Must have felt terribly lonely", "how upsetting to open it", "how worn down you are".
  {
    find: new RegExp(
      `\\b(?:must|can't|cannot|can only|would|will)(?: have)? (?:been|be|feel|felt|seem|seemed|come as|came as|hurt|sting|stung|hit|weigh\\w*)(?: you| like)?(?: a| an| quite a| such a)? ?${VERY}(?:\\w+ly )?(?:${STRONG}|${WEAK}|${STATE}|easy|pleasant|fun|blow|shock|worry|wrench|relief)|\\bhow (?:\\w+ly )?(?:${STRONG}|${WEAK}|${STATE}|sorry)(?: (?:to|for|that|you|it|this|when|of|all)|[.,!])|\\b(?:hear|see|tell|imagine|sense|know|understand|picture)\\b[^.]{0,16}\\bhow (?:\\w+ly )?(?:much |badly )?(?:${STRONG}|${WEAK}|${STATE}|long|low|it|this|that|hurt)`,
      'i',
    ),
    notAfter: OUTCOME,
    unless:
      /\bhow (?:hard|difficult|easy) (?:it )?(?:is|was)?(?: it)? to\b[^.]*\?|\bhow (?:it|this|that) (?:works?|happened|looks|is done|came)|\bhow long (?:it|this|that|the)\b/i,
  },
  {
    find: /\b(?:no(?:body|t anyone|t anybody| one)|hardly anyone)(?:'s| is|'s idea| would call)?\b[^.]{0,14}\b(?:idea of|wants to|wish(?:es)? for|dreams of|call)\b|\b(?:it|that|this|which) (?:really |must |still )?(?:hurts?|stings?|bites?|smarts?|wears? (?:you|one|people|anyone) (?:down|out)|gnaws|grates|rankles|leaves a (?:mark|bad taste|bitter)|drags on|takes its toll|eats (?:at|into)|weighs (?:on|heav\w+)|cuts deep|adds up)\b|\b(?:no (?:small|little|mean) (?:thing|matter|worry|sum|loss)|no trifle|anything but (?:a )?(?:trifle|fun|nice|pleasant|small|easy|funny)|the stuff of nightmares|beyond (?:annoying|frustrating|a joke)|past (?:a joke|bearing)|enough to (?:try|drive|make|test|break|worry|spoil|ruin|unsettle|put|scare)|more than (?:anyone|anybody|a person|one) should|a lot to (?:carry|take|ask|bear|lose|go through|deal)|hard to (?:bear|swallow|take in|live with|stomach|watch|put into words)|poor (?:you|thing|little)|bless (?:you|her|him)|(?:a )?loss (?:no|that)|no (?:voucher|apology|refund|money|words?|sum|compensation)\b[^.]{0,20}\b(?:make|makes|give|gives|brings?|undo|replace|buys?|repair)|(?:far|way|much) too (?:long|much|often|many)|too (?:long|many times|often)(?: by far)?[.,!]|in (?:tears|floods of tears)|lost sleep|sleepless (?:night|nights)|end of (?:your|anyone's|one's) (?:rope|tether)|(?:your|anyone's|anybody's) patience (?:runs?|wears?|snaps?|ends?|is|gets?|has)|lost faith|lose faith|the patience of|(?:your|their) heart in (?:your|their) mouth)\b/i,
    notAfter: OUTCOME,
  },
  {
    find: /\b(?:would|'d) have (?:\w+ )?(?:spoiled|spoilt|ruined|worried|scared|upset|annoyed|driven|made|cost|shaken|lost|felt|been|thrown|got|hated|given up|frightened|angered|hurt|turned)\b[^.]{0,20}\b(?:me|my|us|our|too|as well|anyone|anybody|the same|mad|furious|trust|faith|patience)\b|\b(?:what|such) an? (?:\w+ )?(?:start|end|way|welcome|day|week|night|morning|mess|shame|pity|scare|fright|shock|let-?down|disappointment|worry|ordeal|nuisance|blow|journey|rigmarole|runaround|saga|loss)\b/i,
    notAfter: OUTCOME,
    unless:
      /\b(?:great|good|lovely|nice|wonderful|fantastic|brilliant|happy|beautiful|amazing|fine|perfect|fun|super) (?:start|end|way|welcome|day|week|night|morning|journey)\b|\bif\b/i,
  },
  // "Three nights without heating is awful", "that must be frightening".
  {
    find: new RegExp(
      `\\b${BE} (?:also |still |always |a |an |like a |like |quite a |such a |one of the |the most |more than )?${VERY}${STRONG}`,
      'i',
    ),
    notAfter: OUTCOME,
    notBehind: /\b(?:our|my) (?:service|mistake|error|record|system|handling|reply|work|delay|fault)\s*$/i,
    unless:
      /\b(?:rough (?:estimate|guess|idea|edges)|tough (?:fabric|material|case)|worst case|bitter (?:lemon|chocolate))\b/i,
  },
  {
    find: new RegExp(
      `\\b${BE} (?:also |a |an |like a |quite a |such a )?${VERY}${WEAK}(?: (?:thing|time|place|spot|day|week|moment|on|for (?:you|anyone|anybody|a|your|the)|to (?:hear|read|live|deal|sit|bear|go|wait|watch|face|swallow|take|plan|be left)|when|while|with|enough))`,
      'i',
    ),
    notAfter: OUTCOME,
  },
  // "A horrible spot to be in", "a rotten way to end a holiday", "what a day".
  {
    find: new RegExp(
      `\\b(?:a|an|such a|the|one|this|that) (?:\\w+ )?${VERY}(?:${STRONG}|${WEAK}|bad|poor|sorry|terrible) (?:\\w+ )?(?:spot|place|position|situation|way|feeling|thing|experience|time|day|days|night|nights|week|morning|evening|start|end|surprise|wait|blow|shock|moment|news|thought|welcome|journey|trip|ordeal|thing)(?: (?:to|for|of|in|that|and|at|when|with|by|before|after|on)|[.,!;]|$)`,
      'i',
    ),
    notAfter: OUTCOME,
  },
  // The person's state: "you must be worn out", "no wonder you are cross".
  {
    find: new RegExp(
      `\\b(?:you|your \\w+|she|he|they|anyone|anybody|everyone|we all|I|I'd|all of you)(?: \\w+)? (?:must|would|will|can|could|may|might|have every (?:right|reason) to|have)(?: well| rightly)? (?:be|feel|have (?:been|felt)|have got|been) (?:so |very |pretty |quite |really |absolutely |rather |just as |a bit |both )?${STATE}`,
      'i',
    ),
    notAfter: /\b(?:if|unless)\b[^.]{0,20}$/i,
  },
  {
    find: new RegExp(
      `\\b(?:no wonder|small wonder|little wonder|of course|naturally|understandably|I'd|I would|I too|we'd|we would|anyone|anybody|who wouldn't|it's natural|it is natural|I know)\\b[^.;]{0,30}\\b(?:${STATE}|hurts?|ask|asking|wants?|losing|lost|had enough|chasing|worry|hesitate)`,
      'i',
    ),
    unless: /\bif\b|\bof course[,]? (?:I|we|you can)/i,
  },
  // It would do so to anybody.
  {
    find: /\b(?:would|will|can|could|is enough to|enough to|must|'d)(?: have)? (?:wear|worn?|drive|driven|try|tried|test|tested|make|made|break|broken|upset|worry|scare|frighten|rattle|shake|unsettle|annoy|frustrate|exhaust|anger|infuriate|leave|left|hurt|spoil|ruin|sting|get) (?:on |to |at )?(?:anyone|anybody|everyone|everybody|any of us|all of us|most people|a saint|the patience|me|us|the (?:calmest|most patient))\b/i,
  },
  {
    find: /\b(?:nobody|no one|not a soul)(?: (?:ever|really))? (?:signs up|asks for|plans|books|pays|comes|goes|buys|saves|should|has (?:the )?patience|takes|sleeps|forgets|smiles|stays calm|keeps calm|sits|would)\b|\b(?:guess|imagine|know|picture|understand) (?:only )?(?:what|how) [\w' ,-]{2,50}\b(?:was|were|is|are|must|feels?|felt|meant?|means) (?:like|for|to)\b|\b(?:is|was|are|were|makes? for) (?:such |quite )?(?:a |an )?(?:very |awfully |terribly |painfully |horribly )?(?:long|slow|heavy|dark|lonely|anxious|sleepless|cold|restless) (?:time|wait|night|week|day|days|hours|weekend|while|stretch|nights)\b/i,
    unless: /\bif\b/i,
  },
  {
    find: /\b(?:nobody|no one|no (?:parent|family|patient|customer|guest|child|traveller|mother|father|business|team|one)|none of us)(?: \w+)? (?:should|deserves?|ought|wants?|likes?|enjoys?|needs?|expects?|books?|plans?|can|could|would)(?: (?:ever|have|to|be|not|want|like))* \w+/i,
    unless:
      /\b(?:nobody|no one) (?:can|could|should) (?:see|access|read|log|open|use|enter|touch|change|answer|tell|reach|share)/i,
  },
  {
    find: /\b(?:breaks?|broke|aches?|sinks?|goes out|bleeds?)\b[^.]{0,6}\b(?:my|our|your|the|a) hearts?\b|\b(?:my|our|your) hearts? (?:breaks?|aches?|sank|sinks?|goes out|went out|must)|\bfeel (?:for|with) (?:you|your|them|her|him)\b|\b(?:I|we) (?:can )?(?:\w+ )?feel (?:your|the|how)\b|\bon top of (?:all|everything|an already|a|that|the)\b|\b(?:at )?the worst (?:possible )?(?:moment|time|point)\b|\bof all (?:days|times|nights|weeks|things|places|people)\b/i,
    notBehind: OUTCOME,
  },
  {
    find: /\byou(?:'ve| have| had| must have)? (?:been|gone|had|put up|waited|sat|stood|spent|lost|missed|tried|chased|called|written|explained|carried|lived|suffered|struggled)(?: \w+){0,3}? (?:through (?:a lot|so much|enough|quite|the wringer|all (?:that|this))|far too|much too|too long|long enough|more than enough|enough|passed from|from pillar|from desk|from pillar to post|enough on your (?:plate|mind)|with (?:this|it) (?:for )?(?:long|far))\b|\b(?:what|all|everything|how much) you(?:'ve| have|'re| are| had)? (?:been through|gone through|going through|been put through|had to (?:go|put|deal|endure|carry)|been dealing|carrying|endured)\b/i,
  },
  {
    find: /\b(?:hate|sorry|sad|pains? (?:me|us)|awful|dreadful|wish)\b[^.]{0,25}\b(?:you|your \w+) (?:had|have|has|were|was|are|is|'re|got|spent|lost|missed|feel|felt|went)\b/i,
    unless:
      /\bsorry (?:if|but)\b|\bif you\b|\byou (?:are|have) (?:not )?(?:eligible|entitled)|\bsorry,? you (?:are|have|can)/i,
  },
  {
    find: /\b(?:not|hardly|far from|anything but|nowhere near) (?:exactly )?(?:the|how|what|a|an) (?:\w+ )?(?:you|anyone|one|start|way|welcome|birthday|wedding|holiday|christmas|news|weekend|evening|day|gift|memory|impression)\b|\b(?:deserved?|was meant to be|should have been|were looking forward to|had looked forward|were counting on|had planned|saved up for|worked so hard)\b(?=[^.]{0,90}(?:\b(?:instead|but|not|better|ruin\w*|spoil\w*|lost|gone|happy|special|joy\w*|relax\w*|celebrat\w*|and then|only to)\b))/i,
    unless: /\bif\b/i,
  },
  {
    find: /\b(?:your|the|all that|that|so much) (?:\w+ )?(?:worry|frustration|anger|disappointment|anxiety|stress|distress|upset|fear|impatience|annoyance|exhaustion|pain|grief|despair|unease|concern)s?\b(?: \w+){0,2} (?:is|are|was|makes?|comes? through|came through|speaks?|at|about|over|after|with|must)\b|\b(?:hear|see|sense|feel|share|understand|get|know|recognise|recognize|appreciate|imagine)\b[^.]{0,24}\b(?:worry|frustration|anger|disappointment|anxiety|stress|distress|upset|fear|unease|exhaustion|pain|pressure|urgency|strain)\b/i,
    notAfter:
      /\b(?:avoid|prevent|without|any|if|not|sorry (?:for|about)(?: the)?|apologi[sz]e for(?: the)?|cause\w*)\b[^.]{0,24}$/i,
    unless: /\bconcerns? (?:is|are|has|have|was|were) (?:being|been|noted|passed|important|forwarded)/i,
  },
]

const FELT_ZH =
  '(?:气哭|哭|挫败|伤人|丧气|着急|焦急|心急|急坏|发急|急得|很急|又急|干着急|担心|担忧|揪心|放心不下|不放心|提心吊胆|悬着|七上八下|闹心|糟心|窝火|恼火|上火|火大|一肚子火|抓狂|崩溃|难受|难过|难熬|煎熬|难捱|委屈|憋屈|心疼|心慌|发慌|慌|没底|不好受|不是滋味|不踏实|害怕|怕|吓|后怕|失望|扫兴|败兴|无奈|无助|尴尬|难堪|生气|气愤|气人|来气|又气|愤怒|寒心|心寒|凉了|自责|内疚|折腾|受累|受罪|遭罪|白跑|白等|干等|空等|不容易|不易|不好过|辛苦|焦虑|不安|烦|心累|疲惫|累|遗憾|可惜|痛心|伤心|心碎|郁闷|堵得慌|添堵|堵|懊恼|沮丧|绝望|压力|紧张|为难|冤|没面子|耽误|措手不及|前功尽弃|泡汤|白费|打水漂|被晾|不被重视|被忽视|被敷衍|被踢皮球|受不了|不耐烦|顾虑|疑虑|难处|苦恼|苦|痛|疼|滋味)'
const KNOWN_ZH =
  '(?:理解|体会|体谅|感受到|感受得到|感同身受|能想象|可以想象|想象得到|想得到|明白|懂|知道|清楚|看得出|听得出|能感觉到|看在眼里|心里有数|记在心上|深知|深有体会)'

export const HARD_ZH: Rule[] = [
  {
    find: new RegExp(
      `哪(?:里|能|儿|还)*(?:扛|受|吃|顶|撑|熬|经|坐|忍|耗|等)得(?:住|了|起|消|及)|够呛|换位(?:想|思考)|将心比心|设身处地|跑断(?:了)?腿|磨破(?:了)?嘴|操碎(?:了)?心|费(?:了|尽)[^，。]{0,6}(?:劲|周折|心思|口舌)|(?:我|我们|大家|谁)(?:自己)?(?:也|都)(?:会|得|要|跟着|替您|一样)?(?:很|特别|非常|觉得|感到)?${FELT_ZH}|(?:说没就没|说变就变|说停就停|白忙|空欢喜|竹篮打水|白白)`,
    ),
    unless: /不用|不必|别|如果/,
  },
  {
    find: /(?:想想|想到|光想|听着|听了|看着|看了|看到|读着|读到)[^，。！？]{0,10}?(?:都|就|也|真|很|让人)[^，。！？]{0,6}?(?:崩溃|心疼|难受|难过|揪心|后怕|着急|替|不是滋味|生气|头疼|心酸|不好受|急|气|慌)|谁(?:都)?(?:咽|受|忍|坐|吃|睡|撑|熬|等|笑|高兴|稳|淡定|放)(?:得|不)|(?:这口气|腿都?软|手都?抖|眼泪|眼眶|心都|血压|魂都|懵了|傻眼|冷汗|头皮发麻|笑不出来|没合眼|一宿没睡|一夜没睡|整晚没睡)(?![^，。！？]{0,4}吗)|(?:难为|苦了|委屈|辛苦|累着|吓着|急着|气着|冻着|饿着|亏待)(?:您|你|孩子|老人家?|家人|宝宝)(?:了|们|还|和|$|[，,。！])/,
    unless: /辛苦(?:您|你)(?:再|先|把|帮|稍|提供|发|确认|填|核|看)|如果/,
  },
  {
    find: /(?:火气?|气|脾气|着急|不满|抱怨|要求|质疑|怒气|怨气|情绪|反应|担心|委屈|失望)[^。！？]{0,6}?(?:在理|有道理|合情合理|情理之中|应该|应当|正常|难免|不过分|人之常情|可以理解|能理解)|(?:最|真|很|太|实在|特别|够|多|挺|格外|着实)(?:是)?(?:磨人|熬人|揪人|耗人|折磨人|难捱|难做|为难|闹人|吓人|愁人|急人|气人|恼人|伤人|让人[^，。]{1,6}|叫人[^，。]{1,6}|不是时候|不凑巧|不该|冤枉|憋屈|被动|不方便|受打击|打击|泄气|心寒|膈应|狼狈|糟糕|难)(?!(?:度|点|题|得))|两头(?:为难|受气|不讨好|跑|着急|赔)|团团转|七上八下|打鼓|坐立不安|心急如焚|提心吊胆|哭笑不得|雪上加霜|火上浇油|焦头烂额|进退两难|手忙脚乱|欲哭无泪|一波三折|揪着心|悬着心|捏(?:了)?[一把]*(?:把)?汗|没个?(?:着落|说法|准信|头)(?:的)?[^，。]{0,4}(?:日子|滋味|感觉)|没法(?:安心|踏实|睡)|睡不(?:着|好|安|踏实)|吃不下|不只是(?:钱|时间|东西)|不(?:仅|光|单)是(?:钱|时间|东西)|哪(?:里|儿)?(?:还)?(?:睡得着|坐得住|受得了|吃得消|有心思|经得起)/u,
    notAfter: /(?:如果|若|不用|不必|别|免得|避免)[^，。]{0,6}$/,
  },
  {
    find: /(?:换|搁|放|轮|要)(?:作|成|了|做|到|在|是)?(?:我|谁|咱|别人)(?:们)?[^。！？]{0,14}?(?:早|也|都|肯定|恐怕|准|还不|不得)|(?:这|那|此)(?:种|份|般|个)?(?:滋味|心情|感受|感觉|慌|急|苦|委屈|难|累|焦虑|无助|失落|处境|煎熬|着急|担心|不安)[^。！？]{0,16}(?:能|懂|理解|体会|想|知道|明白|谁|难|不好|任)/,
    unless: /换(?:成|到|在)?(?:我们)(?:的)?(?:新|其他)/,
  },
  {
    find: /(?:您|孩子|老人|家人|宝宝|爸妈|一家)[^，。！？]{0,12}?(?:白|空|干)(?:跑|等|排|忙|请|花|熬|欢喜|高兴|折腾|搭|费)|(?:白白|空|干|硬是?|足足|整整|前前后后|来来回回|反反复复|里里外外|连着|接连|一连|大老远|眼巴巴|眼睁睁)[^，。！？]{0,6}(?:等|跑|排|耗|拖|熬|折腾|浪费|损失|请|站|守|打|看着|说)/,
    unless: /(?:不会|避免|免得|以免|不让|不再)[^，。]{0,6}(?:白|空)|系统|订单[^，。]{0,4}(?:等|排)/,
  },
  // Understanding and a feeling in one sentence, in either order.
  {
    find: new RegExp(
      `${KNOWN_ZH}[^。！？]{0,30}?${FELT_ZH}|${FELT_ZH}[^。！？]{0,24}?(?:我们?|都|很|特别|完全|非常|能|也)[^。！？]{0,6}?${KNOWN_ZH}|(?:这|那)(?:种|份|个)?(?:感受|感觉|心情|滋味|处境|难处|焦虑|委屈)[^。！？]{0,8}?(?:${KNOWN_ZH}|不好受|难受|谁都)`,
    ),
    unless:
      /(?:请|希望|望|敬请|恳请|还望|感谢|谢谢)(?:您|你|大家)?(?:能|予以|多多)?(?:理解|体谅)|不(?:理解|明白|清楚|知道|懂)|如(?:果|您)?(?:担心|有疑虑)/,
  },
  // Anyone would: "换谁都着急", "搁我也得抓狂", "谁遇上都受不了".
  {
    find: new RegExp(
      `(?:换|搁|放|摊|轮|要是|若是)(?:作|成|了|做|到|在)?(?:是)?(?:我|谁|哪个|任何|别人|咱)[^。！？]{0,24}?(?:也|都|肯定|难免|准|得|还)|(?:谁|任何人|哪个人|哪位|大家|哪家)[^。！？]{0,14}?(?:都|也|能不|不会|受得了|不${FELT_ZH}|心里|好受|忍得了|撑得住)[^。！？]{0,12}?(?:${FELT_ZH}|不|受|好)`,
    ),
    unless: /谁都可以|任何人都(?:可以|能|不能)|谁都(?:能|可以|有)/,
  },
  // What we put them through, or what was made worse.
  {
    find: /(?:让|令|害|叫|使|累得|害得|搞得|弄得)(?:您|你|您们|老人家?|孩子|宝宝|家人|爸妈|父母|一家(?:人|老小)|全家|大家|同事们|客人|新人)(?:[^，。！？]{0,10}?)(?:白白|空|干|来回|反复|一次次|一趟趟|三番|多次|前后|特意|专程|专门|大半夜|半夜|大老远|冒着|顶着|冻|饿|淋|晒|等|跑|折腾|操心|担|急|慌|怕|吓|气|哭|难|委屈|失望|扫兴|奔波|受|苦|累|熬|没睡|睡不|错过|落空|蒙|独自|一个人|丢|没面子|遭|揪|悬|寒心|心寒)/,
    unless:
      /(?:不|别|不会|不再|避免|以免|免得|不能|绝不|尽量不|怎么)(?:会|再|能)?(?:让|令|使)(?:您|你)|让您久等|等候|您(?:耐心)?等待/,
  },
  {
    find: new RegExp(
      `(?:心里|心情|心头|夜里|晚上|一定|肯定|想必|难免|真的?|实在|确实|的确|太|特别|多么|多|最|越|本来就|该有多|何等|着实|够|怪|挺|又|更)(?:是|也|都|很|会|让人|叫人|令人|够|挺|特别|非常|十分|有点|更|要|觉得|得有|不知道多|别提多|该|就)*${FELT_ZH}`,
    ),
    notAfter: /(?:不用|不必|别|请勿|如果|若|以免|免得|避免|不要|没必要)[^，。]{0,4}$/,
    unless:
      /遗憾(?:地|的)?(?:是|通知|告知|告诉|，)|(?:不用|别|不必)(?:太|再)?(?:担心|着急|害怕|紧张)|最怕的是不|实在(?:辛苦|麻烦)您(?:再|把|提)/,
  },
  // Days that should have been good, money and hours that are gone.
  {
    find: /(?:本该|本来|原本|好好的?|好端端的?|满心|满怀|高高兴兴|开开心心|盼了|期待了|攒了|熬了|辛辛苦苦|一年(?:才)?一次|一辈子(?:就|才)?一次)[^。！？]{0,30}?(?:却|结果|偏偏|反而|反倒|就这样|就这么|没了|泡汤|搅|毁|砸|坏|凉|空|换来|收到|等来|成了|变成|难|不是滋味)/,
  },
  {
    find: new RegExp(
      `(?:摊上|碰上|遇上|赶上|遇到|碰到|出了|发生)(?:这种|这样的?|这么|这类|那种)?(?:事|情况|问题|麻烦)?[^。！？]{0,10}?(?:${FELT_ZH}|都会|谁都|换谁|闹)|(?:又|还)(?:急|气|怕|累|冷|饿|困|疼|慌)又(?:急|气|怕|累|冷|饿|困|疼|慌|心疼|委屈)|(?:替|为)(?:您|你|老人|孩子|家人)[^，。！？]{0,6}?(?:急|难过|惋惜|可惜|捏|心疼|担心|揪心|不值|抱不平|高兴)|心(?:都)?(?:揪|碎|凉|疼|提)(?:起来|了|到|着)|(?:不该|不应该?|没道理|没理由)(?:再)?(?:由|让|要|叫)(?:您|你)[^，。！？]{0,12}?(?:承担|受|来|操心|跑|担|背|买单|等)`,
    ),
  },
]

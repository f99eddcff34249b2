/**
 * empathy: recognises the feeling or the trouble. A bare "sorry", a stock "inconvenience" or
 * "sorry for the delay" does not; telling back what the customer has been through does.
 */
import { HARD_EN, HARD_ZH } from './hardship'
import { type Detector, matchIn, prove, type Rule } from './rules'

const FEELING_EN =
  '(?:frustrat\\w*|annoy\\w*|upset\\w*|worr(?:y|ied|ying|ies)|stress\\w*|disappoint\\w*|anxi(?:ous|ety)|alarm(?:ed|ing)|scar(?:y|ed)|unsettl\\w*|unnerv\\w*|exhaust\\w*|madden\\w*|infuriat\\w*|tir(?:ed|ing|esome)|disheart\\w*|awkward|distress\\w*|unpleasant|rough|tough|painful|nerve-?rack\\w*|nerve-?wrack\\w*|shock\\w*|heart-?break\\w*|ang(?:er|ry)|irritat\\w*|embarrass\\w*|discourag\\w*|unfair|horrible|awful|dreadful|miserable|overwhelm\\w*|aggravat\\w*|exasperat\\w*|galling|concern(?:s|ed|ing)?|nuisance|let ?down|nasty|horrid|grim|fed up|a pain|draining|daunting|troubling|confus(?:ed|ing)|inconvenient|at (?:such )?a bad time|bewilder\\w*|nightmare|headache|hard|difficult|impatien\\w*|cross)'
const INTENS =
  '(?:(?:really|very|so|quite|incredibly|extremely|deeply|pretty|rather|especially|particularly|truly|absolutely|completely|totally|fully|more than|doubly|all the more|understandably|naturally|also|only|just|certainly|both|hugely|terribly|utterly|a bit|a little) )*'
const HYPOTHETICAL =
  /\b(?:if|in case|to avoid|avoid|prevent|without|should|don't|do not|no need to|never|not to|needn't|please don't|isn't|not|nothing to|cause|causing|caused|any)\b[^.]{0,30}$/i

const EN: Rule[] = [
  {
    find: new RegExp(
      `\\b(?:I|we)(?: (?:can|do|could|fully|completely|really|truly|totally|absolutely|well|also|certainly|quite|very much|only|easily|entirely))* (?:understand|imagine|appreciate|see|realise|realize|get|know|hear|recognise|recognize|feel|share|sense)(?: (?:that|how|why|what|just|exactly|your|the|you|it|this|is|are|were|was|must|be|feel|been|have|having|to|a|such|'re|and|how much of|of|all|been|very|from your message|from what you write|both|must've))*[ ,]*${INTENS}${FEELING_EN}\\b`,
      'i',
    ),
    unless:
      /\b(?:if you(?:'re| are) (?:worried|unhappy|concerned)|hard to (?:see|read|find|tell)|whether you|not (?:sure|clear)|your (?:hard|tough) (?:work|drive)|hard (?:drive|copy|disk))\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:that|this|it|which|what a|waiting|being|having|losing|seeing|getting|finding|the wait|[\\w' ]{3,50}?)(?: (?:must|can|would|will))?(?: have| also)?(?:'s| (?:is|was|be|been|sounds?|feels?|felt|seems?|makes?|made))(?: (?:like|you|it|anyone|anybody|a|an|all|for you))* ?${INTENS}${FEELING_EN}\\b`,
      'i',
    ),
    unless:
      /\b(?:hard (?:drive|disk|copy|to (?:say|tell|see|read|find))|difficult to (?:say|tell|see|read)|if (?:this|that|it)|as far as|our concern|the difficult part|not (?:so |very |that )?(?:hard|difficult|confusing)|to make (?:it|this|that) less|isn't|wasn't|won't be|is (?:confused with|concerned)|(?:is|was|are|were|be) hard-?(?:coded|wired|reset))\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:must|can't|cannot) (?:have been|be|have felt|feel)(?: (?:a|an|for you|like|like a))* ?${INTENS}(?:${FEELING_EN}|easy|pleasant|fun|nice|shock|worry|lot|blow)\\b`,
      'i',
    ),
    unless: /\bcan(?:'t|not) be (?:difficult|hard|confus)/i,
  },
  {
    find: new RegExp(
      `\\b(?:your|the) (?:${FEELING_EN}|(?:understandable|justified|obvious|evident|real) \\w+)(?: \\w+){0,2} (?:is|are|was|were|makes?|at this|about|over|with|makes)\\b`,
      'i',
    ),
    unless:
      /\b(?:your concerns? (?:is|are|has|have|was|were) (?:being|been|noted|passed|important)|the (?:hard|difficult|tough|confusing))\b/i,
    notAfter: HYPOTHETICAL,
  },
  // Sorry with what the customer has been through.
  {
    find: /\b(?:sorry|apologise|apologize|apologies|regret|hate)(?: to (?:hear|read|learn|see)| (?:for|about|that)(?: the fact)?| that it)?(?: (?:that|how|what|about|of|the fact that|so many|it means|all))* (?:you|your (?:son|daughter|mother|father|wife|husband|family|team|kids?|children|guests?|customers|staff|wedding|holiday|trip|evening|weekend|day|birthday|first|morning|plans?|students?|dog|cat))(?:'ve| have| had|'re| are| were| was|'d| did| could| couldn't| didn't| got| spent| felt| lost| missed| wait\w*| received| found| experienced| has| is| keep| kept| still| now| went| ended up| only| never| started| not| been)*\b(?! (?:feel free|can (?:contact|call|reach)|with this|for this))(?=[^.]{8,})/i,
    unless:
      /\b(?:sorry (?:if|but)|any inconvenience you|the inconvenience|if you(?:'ve| have| were| are)|(?:trouble|inconvenience) (?:this|it|that) (?:has|may|might))\b/i,
  },
  {
    find: /\b(?:sorry|apologise|apologize|apologies)\b[^.]{0,40}\b(?:to leave you|for leaving you|for making you|to have (?:left|kept|made|put)|for (?:keeping|putting) you|for the (?:worry|stress|frustration|upset|anxiety|distress|scare|disappointment|sleepless|shock|trouble and worry|hassle|runaround|run-around|wasted (?:trip|journey|day|morning|afternoon|evening|time)|lost (?:day|morning|afternoon|evening|sale|sales|booking))|for all the|about the (?:stress|worry|upset|scare|lost|wasted))/i,
  },
  {
    find: /\bsorry (?:to hear|for your loss|to learn|to read)(?: (?:that|about|of|how|your|the))* (?!(?:that|this|it)\s*[.,!])[\w'-]+ [\w'-]+/i,
    unless: /\bsorry to hear (?:that|this|it)\s*[.,!]?\s*$/i,
  },
  {
    find: /\b(?:I|we|anyone|anybody|nobody|no one|none of us)(?: (?:would|'d|wants?|likes?|should|ought to|deserves?|else would|in your (?:place|position|shoes) would))+(?: (?:be|feel|have|to|like|want|ever|also|just|not|too))* (?:the same|frustrated|upset|angry|annoyed|worried|disappointed|wait|waiting|chas\w+|surprises?|spend|go through|deal with|explain|be left|that happen|have to|left)\b/i,
  },
  {
    find: /\byou (?:should not|shouldn't|should never|shouldn't ever|ought not to|ought never to) (?:have|need|be|had)\b(?: (?:to|had|had to|been|be))* ?\w+/i,
    unless:
      /\b(?:share|enter|click|open|install|see any|see this (?:again|message)|be (?:able|charged again)|need to (?:restart|reinstall|do|change|pay))\b/i,
  },
  {
    find: /\b(?:you have every (?:right|reason)|you(?:'re| are) (?:right|entitled|quite right|absolutely right|justified) to (?:be|feel|expect|ask|complain|question)|(?:quite|perfectly|completely|entirely|totally|very|only) (?:understandable|natural|justified|fair|reasonable)|understandably|with good reason|rightly (?:upset|annoyed|worried|frustrated|expected))\b/i,
    unless: /\bif\b/i,
  },
  {
    find: /\b(?:the last thing (?:you|anyone|anybody|one)|no (?:fun|way to (?:start|end|spend|treat|begin))|not (?:the|how|what) (?:\w+ )?(?:you (?:were hoping|expected|deserve|had hoped|wanted|needed|should)|start|anyone|welcome|experience|way)|far too long|long enough|more than (?:enough|long enough)|that's a (?:long|lot|big|real|rotten|horrible|lousy)|what a (?:shame|way to|day|week|horrible|frustrating|stressful|disappointment|nuisance|pity|nightmare|mess|rotten|lousy))\b/i,
    unless: /\bnot what you (?:need|want) to (?:click|do)\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:I|we)(?:'m| am|'d| would|'re| are) (?:also |just as |equally )?(?:be )?(?:${FEELING_EN})(?: too| as well| in your| myself)\\b`,
      'i',
    ),
  },
  {
    find: /\b(?:I|we)(?: (?:can|do|fully|completely|really|also|certainly|both|all))* (?:know|understand|realise|realize|appreciate|see|can see|get|can imagine|imagine)(?: (?:that|just|exactly))? ?(?:how|what|much|(?:your|the|this|that|a) [\w' ]{2,40}? (?:means?|matters?|depends?|is (?:important|at stake|on the line|precious|tight)))\b(?=[^.]{0,60}\b(?:means?|matters?|important|much|depends?|lot|urgent|pressure|like|feel|feels|at stake|long|precious|tight|counting|rely|relying|need|waiting|is to|it is|been|must|put|puts|leaves?|left)\b)/i,
    unless: /\bhow (?:to|much (?:it|does|is|you (?:paid|pay|owe)))\b/i,
  },
  {
    find: /\b(?:pressure|strain|spot|position|stress|bind|difficult place) (?:this|that|it|we)(?: has|'ve| have|'s)? (?:puts?|putting|left|leaves|must|causes?|caused|created?)\b|\b(?:leaves|left|puts|put|leaving|putting) you (?:in (?:a|an) |under |without |out of pocket|stranded|with no|high and dry|in the dark|waiting|hanging|guessing)/i,
  },
  {
    find: /\bnot knowing (?:where|when|what|whether|if|how|why)\b|\bin the dark\b|\bspent (?:your|the|a|an|half|all|so|\w+) (?:whole |entire )?(?:day|morning|evening|afternoon|hour|hours|weekend|week|night|time|lunch|holiday)\b/i,
    unless:
      /\b(?:happy|glad) to hear (?:from you|it\s*[.!]|any|your (?:thoughts|feedback|view)|more)|\bI'll be|\bwould be (?:happy|glad)/i,
  },
  {
    find: /\b(?:feel|felt|feeling) (?:ignored|unheard|passed around|let down|abandoned|cheated|unsafe|forgotten|fobbed|cornered|tricked|misled|brushed|left alone|pushed around|like (?:nobody|no one|a number|you))\b/i,
    unless: /\bif you\b/i,
  },
  {
    find: /\bwould (?:have )?(?:bring|make|drive|leave|upset|annoy|frustrate|drove|left|made|brought) (?:me|anyone|anybody|any of us|all of us)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /(?:理解|明白|体会|体谅|懂|知道|清楚|感受得?到|能想象|想象得到|想得到|看得出来?|听得出来?|深知|了解|能感受到|感同身受)(?:到|得|了)?[^，。！？]{0,14}?(?:心情|着急|焦急|焦虑|担心|担忧|失望|生气|气愤|感受|不满|委屈|顾虑|难处|急|烦|不容易|无奈|不安|害怕|紧张|压力|恼火|重要|难受|不好受|闹心|糟心|着慌|揪心|辛苦|难过|寒心|郁闷|痛苦|意义|为难|不甘|不易|疑虑|焦灼|窝火|怒气|火气|期待|心急|添堵|心里)/,
    notAfter: /(?:希望您|请您|请|望您|敬请|恳请|还望|希望您能|不|不能|无法|是否)\s*$/,
    unless: /希望(?:您|你)(?:能|也)?(?:理解|体谅|明白)|感谢您的(?:理解|体谅)|如(?:果|您)担心/,
  },
  {
    find: /(?:换作|换成|换了|换做|换|搁|放在?|要是)(?:是)?(?:我|谁|任何人|别人|我们|咱们)[^。！？]{0,20}(?:也|都|肯定|一定|难免)/,
  },
  {
    find: /(?:谁|任何人|无论谁|不管谁|大家)(?:遇到|碰到|碰上|遇上|摊上|看到|等|心里)?[^。！？]{0,16}(?:都会|都不|都难|也会|心里都|肯定都|都得|都要急)/,
  },
  {
    find: /(?:确实|真的?|实在|的确|肯定|一定|难免|太|特别|非常|挺|很|多|多么|够)(?:是|会|让人|让您|叫人|令人|挺|很|太|特别|非常|十分|有点|比较)*(?:着急|心急|急人|气人|生气|烦人|烦心|烦躁|闹心|糟心|扫兴|难受|揪心|窝火|恼火|失望|不好受|不是滋味|影响心情|折腾|委屈|难过|担心|焦虑|尴尬|无奈|不容易|添堵|心疼|后怕|害怕|紧张|崩溃|头疼|难熬|煎熬|伤心|遗憾|可惜|吓人|不踏实|没底|被动|为难|耽误事|误事|寒心|憋屈|气愤|心累|煎熬)/,
    notAfter: /(?:不|没|别|不用|不必|请勿|如果|若|以免|免得|避免)[^，。]{0,4}$/,
    unless:
      /(?:如果|要是|若)(?:您|你)?(?:确实|真的?|实在|觉得|还)?(?:比较|很)?(?:着急|担心|急)|不用(?:太|特别)?(?:担心|着急)|别(?:太)?(?:担心|着急)|遗憾(?:地|的)?(?:是|通知|告知|告诉|，)/,
  },
  {
    find: /(?:让|令|害|给|害得|搞得|弄得|把)(?:您|你|您们|老人|孩子|家人|爸妈|老人家|大家)(?:这么|如此|一直|又|再次|白白|反复|多次|一次次|来回|前后|还|这几天|大半夜|专门|跟着|空|干|为此|因此|为这事|一家|家人|全家|整整|等了|气)*(?:着急|担心|失望|生气|操心|担惊受怕|受惊|受委屈|委屈|难受|为难|白跑|跑了|来回跑|来回|折腾|等了|担忧|焦虑|难堪|尴尬|费神|费心|烦心|闹心|寒心|不安|扫兴|奔波|多跑|空等|干等|白等|受罪|吓|心里|没面子|错过|等到|等这么|遭罪|揪心|受累|窝火|不踏实|奔走|催了)/,
    unless: /(?:不|别|不会|不再|避免|以免|免得|不能)(?:再)?(?:让|令|给)(?:您|你)/,
  },
  {
    find: /(?:您|你)(?:的)?(?:着急|担心|紧张|害怕|心急|发火|生气|不满|失望|顾虑|气愤|焦虑|心情|委屈|愤怒|难处|疑虑|担忧|不安|这份心情|这种心情)(?:是|都|也|完全|我|我们|很|非常|，)+(?:应该|正常|合理|有道理|可以理解|理解|能理解|明白|懂|人之常情|应当|体会|能体会|感受|难免|能懂)/,
  },
  {
    find: /(?:难怪|怪不得|也难怪)(?:您|你)?|人之常情|情有可原|感同身受|(?:真|太|实在)(?:是)?(?:难为|苦了|委屈|辛苦)(?:您|你)|(?:您|你)(?:受|受了|受苦|受惊|受委屈)(?:累|惊|苦|委屈|罪)?了|遇到(?:这种|这样的)(?:事|情况|问题)?[^。]{0,10}(?:急|气|烦|难受|恼|不好受|闹心|糟心|担心|慌)/,
  },
  {
    find: /(?:替|为)(?:您|你)(?:们|全家|一家)?(?:感到|觉得)?(?:高兴|开心|着急|难过|惋惜|可惜|捏一?把汗|松了口气)|节哀|(?:听|看|想)(?:着|了|到|完)?[^，。]{0,4}(?:都|也|就)?(?:心疼|难过|揪心|替您着急)|(?:您|你|家里人?|老人家?|孩子|一家人)[^，。]{0,8}(?:急|气|吓|累|愁|慌|饿|冻|担心)坏(?:了|吧)|(?:都|谁都)会?(?:着急|慌|生气|上火)/,
  },
  {
    find: /(?:对您|对你)(?:来说|而言)?[^，。]{0,10}(?:很|非常|特别|多么|有多|十分|格外|这么)(?:重要|关键|要紧|珍贵|紧急)|(?:耽误|影响|打乱|搅乱|破坏)(?:了)?(?:您|你)[^，。]{1,12}(?:行程|安排|计划|心情|生意|婚礼|旅行|出行|上班|考试|开业|节日|生日|工作|休息|营业|进度|聚会|回家|假期|好心情|发货|睡眠)|(?:白|空|多)(?:跑|等)了(?:一|两|好几|这么|三|几|整)/,
    unless: /(?:不|别|不会|避免|以免|免得|不能|会不会|是否|不想)(?:再)?(?:耽误|影响|打乱)/,
  },
]

const RULES = { en: [...EN, ...HARD_EN], zh: [...ZH, ...HARD_ZH] }

/** Whether one sentence recognises a feeling or a trouble. */
export function recognisesTrouble(sentence: string): boolean {
  return matchIn(sentence, RULES) !== null
}

export const empathy: Detector = ({ sentences }) =>
  prove(
    sentences.filter((s) => !s.asks || /worr|frustrat|upset|急|气|难受/.test(s.text)),
    RULES,
  )

/**
 * Whether the customer's own words show that something went wrong for them or weighs on them. The mood
 * alone is too quick for the coach: a plain request that names a fault reads as negative as well.
 */
const FEELING_EN =
  /\b(?:annoy\w*|frustrat\w*|upset\w*|disappoint\w*|angry|furious|fed up|sick (?:of|and tired)|tired of|outrag\w*|disgust\w*|ridiculous|unacceptable|terrible|horrible|awful|appalling|shameful|disgrace\w*|scandal\w*|pathetic|useless|incompetent|worst|joke|nightmare|unbelievable|incredible that|can(?:'t|not) believe|worr(?:y|ied|ying|ies)|anxious|nervous|scared|afraid|frighten\w*|terrified|panic\w*|freak\w*|desperate\w*|stress\w*|lost (?:my|all) (?:patience|trust|faith)|crying|in tears|cried|heart ?br\w+|sad|ashamed|embarrass\w*|humiliat\w*|let down|cheated|scam\w*|rip-?off|ripped off|robbed|stolen|hacked|ignored|lied|liars?|ruin(?:ed|s)?|spoil(?:ed|t)|wasted|waste of|enough|no excuses|excuses|last straw|never again|how dare|on earth|what the|the hell|wtf|seriously|shame|unsafe|danger\w*|insult\w*|rude|laughed at|expect (?:an explanation|better|more)|no one|nobody|still (?:no|not|nothing|waiting|haven't|hasn't|isn't|doesn't)|(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time|(?:again and again|over and over|every (?:single )?time|once again|yet again|broken again|twice now|for (?:weeks|months|ages|hours))|(?:two|three|four|five|six|\d+) (?:weeks|months|hours) (?:on|in|of|now|and|later)|(?:waited|waiting|on hold|passed|sent)[^.]{0,24}(?:hours?|weeks?|months?|days|one (?:number|person)|around)|losing (?:jobs|money|customers|sleep|business)|can't sleep|could cry|in the snow|so unfair)\b|[?!]{2,}/iu
const FEELING_ZH =
  /生气|气死|气愤|气人|愤怒|火大|恼火|窝火|不爽|无语|郁闷|失望|寒心|心寒|伤心|难过|委屈|崩溃|受够|受不了|忍无可忍|烦(?:死|人|躁|透|心)|很烦|好烦|着急|急死|急坏|好急|很急|急用|急需|焦虑|焦急|担心|担忧|害怕|好怕|怕(?:赶|来|会|被|再|是|影响|耽误|不)|恐慌|慌|不安|紧张|没底|不放心|不踏实|心疼|尴尬|难堪|丢脸|丢人|离谱|过分|太差|垃圾|坑(?:人|我|爹|了)|骗(?:人|子|我|了|术)?|被骗|欺骗|忽悠|耍(?:我|人)|糊弄|敷衍|不负责|推(?:诿|来推去|脱)|踢皮球|没人(?:管|理|接|回|来|通知|扶|处理|联系)|不理|不管|态度(?:恶劣|差|太)|恶心|差劲|糟糕|糟心|闹心|扫兴|倒霉|绝望|无助|投诉|曝光|12315|退钱|赔偿我|凭什么|搞什么|什么(?:破|垃圾|烂|态度|服务)|怎么(?:能|可以)这样|太(?:让人|过分|差|慢|离谱|坑|气|难|失望|不|烂|欺负)|白(?:等|跑|请|花|交|费)|耽误|(?:第)?[二三四五六七八九十几好多两\d]+(?:次|遍|回)(?:了|都|还|打|催|反|问|说)|一直(?:没|不|拖|等|打不)|迟迟|到现在(?:还|都|一|也)|都(?:过去|等了|快|已经)?[^，。]{0,6}(?:天|周|星期|月|小时|年)了|等了[^，。]{0,8}(?:天|周|星期|月|小时|年|久|晚|上午|下午)|拖了|毁了|泡汤|难受|心酸|心(?:都)?凉|哭|吓|盗|不满|说好|明明|居然|竟然|又(?:坏|漏|错|断)|还要(?:等|拖)多久|[！!?？]{2,}/u

const SAID_EN =
  /\b(?:(?:really|so|very|am|I'm|feel|am feeling|quite|extremely|deeply|honestly|we're|are|I was|was) (?:really |so |very |just |quite |extremely |truly |a bit )?(?:annoyed|frustrated|upset|disappointed|angry|furious|fed up|let down|worried|anxious|scared|frightened|terrified|panicking|desperate|disheartened|exasperated|embarrassed|humiliated|stressed)|could (?:have )?cr(?:y|ied)|in tears|heart-?broken|devastated|gutted|livid|fuming|appalled|miserable|speechless|lost for words|wits' end|had it with|last straw|freaking out|shaking|dreading|losing sleep|can't sleep|humiliating|insulting|fobbed off|broke my heart|stressed out|so (?:angry|sad|mad|unfair|tired of)|very (?:angry|sad|hurt)|feel (?:cheated|ignored|let down|stupid|awful|terrible|helpless|betrayed|abandoned)|can't take (?:it|this)|don't know what to do|it hurts|losing (?:faith|trust|patience|hope)|lost (?:all )?(?:faith|trust|patience)|(?:second|third|fourth|fifth) (?:week|time|month|day) (?:running|in a row)|what a (?:mess|disaster|nightmare|shame|let-?down|disappointment)|ruined|never felt so|not good enough|unacceptable|disgraceful|outrageous|disgusting|sick of|had enough|so disheartening|really disappointing|what a joke|worst)\b/i
const SAID_ZH =
  /很生气|太生气|气死|气愤|愤怒|火大|恼火|窝火|太失望|很失望|失望透|寒心|心寒|伤心|难受|心酸|心(?:都)?凉|委屈|崩溃|受够|受不了|忍无可忍|急死|急疯|急坏|急得|很着急|好着急|非常着急|焦虑|很担心|好担心|害怕|好怕|慌|太过分|太让人|很不满|无语|闹心|糟心|郁闷|气炸|气坏|火冒三丈|抓狂|心累|心碎|难过|伤透|太坑|欺负人|绝望|丢人|没脸|睡不着|提心吊胆|吓死|吓坏|吓得|心慌|忐忑|忍不了|憋屈|窝囊|痛心|心疼|添堵|烦死|烦透|吐血|服了|扫兴|倒霉|不甘心|不是滋味|欲哭无泪|想哭|哭了|急哭|毁了|太离谱|离谱|真的很累|失望|着急死|愁死|愁坏|每次(?:都|叫)[^，。]{0,10}(?:不|没)|唉[,，。~！!]*(?:——|$)/

/** The customer says in so many words how they feel: the mood need not be read. */
export const saysFeeling = lastRemembered((customer) =>
  (/\p{Script=Han}/u.test(customer) ? SAID_ZH : SAID_EN).test(customer),
)

/** Words that say how the customer feels, or what they have been put through. */
export const showsFeeling = lastRemembered((customer) =>
  (/\p{Script=Han}/u.test(customer) ? FEELING_ZH : FEELING_EN).test(customer),
)

/** Between two keys the customer's message stays as it is, and several rules ask. */
function lastRemembered(read: (text: string) => boolean): (text: string) => boolean {
  let last: { text: string; answer: boolean } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) }
    return last.answer
  }
}

/** apology: we say sorry, in whatever words; sympathy that says "sorry" included. */
import { type Detector, prove, type Rule } from './rules'

const EN: Rule[] = [
  {
    find: /\bsorry\b/i,
    notAfter:
      /\b(?:be|feel|feeling|felt|safe than|to say|say|saying|not|don't need to be|were|you're|you are|nothing to be)(?: (?:so|very|really))?\s*$/i,
    unless:
      /\b(?:sorry\?|(?:no need|needn't|don't have|nothing) (?:to be|to say|to feel) sorry|better safe than sorry)\b/i,
  },
  {
    find: /\bapolog(?:y|ies|ise|ize|ised|ized|ising|izing)\b/i,
    notAfter:
      /\b(?:no|needn't|never|don't|not|your|you|without|any|accepted your|for your|an|to)(?: (?:need|have|for|to|kind))?(?: (?:to|an|your|kind))*\s*$/i,
  },
  // "I owe you an apology", "please accept my apologies", "I would like to apologise".
  {
    find: /\b(?:owe you|owed you|deserve|accept|offer|want|like|wish|wanted|extend|have|please|must|let me start with|due)\b(?: (?:you|to|us|our|my|me|by|a|an|first|again|sincere|full|honest|proper|personally|once more|all|deepest|start|begin))* apolog(?:y|ies|ise|ize)\b/i,
    unless: /\b(?:no need|don't have to|do not have to|needn't) apolog/i,
  },
  {
    find: /\b(?:that|this|it|the (?:error|mistake|delay|mix-up|fault|slip|oversight)|entirely) (?:is|was|'s) (?:entirely |completely |wholly |all |simply |squarely )?(?:our|my) (?:own )?(?:mistake|fault|error|slip|oversight|failing|doing)\b/i,
    unless: /\bif\b/i,
  },
  {
    find: /(?:^\W*|\b(?:oops|ouch|ah|oh|sorry|right),? )(?:my|our|entirely my|all our|all my) (?:mistake|fault|bad|error)\b/i,
  },
  {
    find: /\b(?:forgive (?:me|us)|(?:please |do |kindly )(?:excuse|forgive|pardon)(?! me for asking)|excuse (?:the|us for|our)|(?:I am|I'm|we are|we're) (?:truly |deeply |really )?(?:ashamed|embarrassed) (?:of|about|by|that|it|how|to)|pardon (?:me|us|the|our|my)|mea culpa|(?:I|we) (?:truly |sincerely |deeply |very much )?regret (?:that (?:we|I|you|this|it)|the (?:delay|error|mistake|trouble|mix-up|confusion|way)|how|having|letting|any))\b/i,
  },
  {
    find: /\b(?:we|I) (?:got (?:this|that|it) wrong|let you down|failed you|dropped the ball|made a mistake|messed (?:this|that|it)? ?up|should have (?:told|called|written|answered|replied|caught|done|informed|warned|come back))\b/i,
    // Asked, not owned up to: "was there a moment where we let you down?".
    unless: /\?|\b(?:if|whether|where|when) (?:we|I) (?:got|let|failed|dropped|made|messed)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /抱歉|对不起|对不住|不好意思|致歉|道歉|歉意|过意不去|赔(?:个)?不是|赔礼|愧疚|惭愧/,
    notAfter:
      /(?:不用|不必|无需|别|不需要|用不着|没必要|没什么|没啥|有什么|有啥|(?<![向对跟给和])[您你]|对方|客户|商家|要求|让|叫|没有?|何必)(?:这么|再|觉得|感到|向我们|跟我们|说|给我们|公开|当面|书面|他们?)*\s*$/,
  },
  {
    find: /(?:是|都是|确实是|这是|主要是|责任在|的确是)(?:我|我们|咱们|我方|我司|我这边|我们这边)(?:这边|客服|自己|工作|内部|店里|仓库|系统|的)*(?:错|疏忽|失误|不对|没做好|不周|责任|问题|没处理好|没跟上|没说清|没到位|大意)/,
    unless: /(?:不是|并非|如果|若|是否|是不是|假如|要是|万一)是?(?:我|我们)/,
  },
  { find: /责任在(?:我|我们|我方)/, unless: /如果|若|是否/ },
  {
    find: /(?:请|还请|望|恳请|敬请)(?:您)?(?:多多|务必|能)?(?:见谅|原谅|包涵|海涵|恕罪)|我们?的(?:锅|疏忽|过错|失误)(?=[，。！!~～]|$)/,
  },
  {
    find: /(?:不便|麻烦|困扰|影响)[^。！]{0,12}(?:谅解|体谅)|(?:怪|怨)我(?:们)?(?:没|不|粗心|疏忽)|(?:我|我们)(?:这次|这回|确实|真的)?(?:没(?:有)?做好|做得不(?:够)?好|辜负了)/,
  },
  {
    find: /让您(?:久等|受累|失望|白跑|多跑|费心|受委屈)[^，。！]{0,6}了/,
    unless: /(?:不|别|不会|不再|避免|以免|免得|不能)(?:再)?让您|[？?]|有没有|哪/,
  },
]

export const apology: Detector = ({ sentences }) => prove(sentences, { en: EN, zh: ZH })

/** acknowledged: says that the matter was received, seen, read, checked or noted, or thanks for telling. */
import { type Detector, prove, type Rule } from './rules'

const NOT_YET =
  /\b(?:not|never|haven't|hasn't|didn't|can't|cannot|couldn't|until|once|when|after|as soon as|if|unless|before|whether|will|to|'ll)\s*(?:(?:I|we)(?:'ve| have)?\s*)?(?:yet\s*)?$/i
const ADVERB =
  '(?:(?:now|just|already|also|carefully|personally|safely|since|all|both|quickly|only|indeed) )*'
const THING =
  '(?:(?:your|the|both|all|two|three|these|those|everything|that|this|it|them|a|an|every|each|what|through|how|where|why|when|whether|with|my|our|from|into|[A-Z#\\d]))'

const EN: Rule[] = [
  // Thanks for telling, not for buying or for patience.
  {
    find: /\b(?:thank you|thanks|appreciate (?:you|your)|grateful (?:to you )?for)(?: (?:so|very) much| a lot| again| ever so much)?(?:,? [A-Z]\w+)?,? ?(?:for )?(?:(?:your|the|this|that|such a|both|all|these|those) )?(?:(?:quick|prompt|kind|detailed|clear|honest|thorough|careful|helpful|further|extra|earlier|patient|very|frank|open) )*(?:message|messages|e-?mail|mail|note|letter|call|report|enquiry|inquiry|request|question|questions|heads-up|heads up|reply|response|update|feedback|review|photos?|pictures?|screenshots?|details|information|explanation|clarification|description|confirmation|documents?|form|getting in touch|reaching out|coming (?:to|back to) (?:us|me)|contacting|writing|calling|ringing|reporting|letting (?:us|me) know|telling|flagging|raising|bringing|sharing|sending|sharing|getting back|coming back|confirming|clarifying|explaining|pointing|asking|checking|following up|alerting|making us aware|warning|spelling|describing|attaching|taking the time to (?:write|tell|report|explain|let)|the (?:call|photos?|screenshots?))\b/i,
    unless: /\bin advance\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:I|we)(?:'ve| have) ${ADVERB}(?:received|got|gotten|seen|read|reviewed|checked|noted|logged|registered|recorded|examined|verified|opened|found|located|traced|studied|looked|gone through|gone over|been through|had a (?:\\w+ )?look|had a chance to (?:look|read|review)|pulled up|taken a (?:\\w+ )?look|taken note|been able to (?:see|find|locate|confirm)|listened)\\b`,
      'i',
    ),
    notAfter: NOT_YET,
    unless: /\b(?:once|until|as soon as|after|when|unless|if) (?:I|we)(?:'ve| have)\b/i,
  },
  {
    find: new RegExp(
      `\\b(?:I|[Ww]e) ${ADVERB}(?:received|got (?=your)|saw|read|reviewed|checked|noted|looked (?:at|into|through|over|up)|went (?:through|over)|pulled up|opened|found|located|noticed|traced) ${THING}`,
    ),
    notAfter: NOT_YET,
    unless: /\b(?:once|until|as soon as|after|when|unless|if) (?:I|we)\b/i,
  },
  {
    find: /\bI (?:can|do) (?:now |also |indeed |clearly )*see (?:that|your|the|from|here|in|on|it|both|two|a|an|what|where|why|how your|how the)\b/i,
    notAfter: NOT_YET,
    unless: /\bsee (?:how|why) (?:that|this|you|it|frustrat)/i,
  },
  {
    find: /\bI see (?:that |your |the |from your |two |both |here )/i,
    notAfter: NOT_YET,
    unless: /\bsee your point\b/i,
  },
  {
    find: /\b(?:your|the) (?:[\w'-]+ ){0,3}(?:message|e-?mail|request|report|complaint|form|application|documents?|claim|feedback|photos?|pictures?|screenshots?|enquiry|files?|return|parcel|letter|note|details|comments?|paperwork|contract) (?:has|have|was|were)(?: now| just| already| safely| also| all)? (?:been )?(?:received|logged|noted|registered|read|seen|recorded|reviewed|arrived|reached (?:us|me)|come through|came through)\b/i,
    unless: /\b(?:once|until|as soon as|after|when|if) (?:your|the)\b/i,
  },
  {
    find: /\b(?:your|the) (?:[\w'-]+ ){0,2}(?:photos?|screenshots?|message|e-?mail|files?|documents?) (?:came|reached|got) (?:through|us|me|here)\b/i,
  },
  {
    find: /^\W*(?:that's |that is |this is |all |duly )?(?:noted|received|well received|message received|got it|got that|got your|understood and noted|copy that)\b/i,
  },
  {
    find: /\b(?:I|we)(?:'ve| have) (?:made a note|taken this down|added (?:this|it|that|your)[\w ]{0,30} to (?:your|the) (?:file|record|notes|account|ticket|case))/i,
  },
  {
    find: /\bhaving (?:read|looked|checked|reviewed|gone through|seen|been through|studied)\b/i,
    unless: /\bwithout having\b/i,
  },
  {
    find: /\b(?:after|on) (?:checking|looking (?:at|into|through)|reading|reviewing|going through) (?:your|the|both|all|this|it)\b/i,
    unless: /\b(?:will|'ll|shall)\b/i,
  },
  {
    find: /\byour (?:message|e-?mail|note|request|report|ticket) is (?:with (?:me|us)|in front of me|on my desk|open in front)\b/i,
  },
  {
    find: /\bI have (?:your|the) (?:[\w'-]+ ){0,3}(?:open|in front of me|up on (?:my|the) screen|on (?:my|the) screen|up here|here now|to hand)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /(?:已经?|刚刚?|都|现在|均|也)?(?:收到|接到)(?:了|啦)?(?:您|你|这|该|咱|贵|老师|来自|$|[，,。！!\s]|照片|截图|资料|材料|邮件|信息|消息|留言|反馈|图片|视频)/,
    notAfter:
      /(?:没有?|未能?|尚未|不曾|您|你|请|会|能|可以|可能|如果?|若|等|待|再|是否|有没有|才能|对方|客户|商家|便会|就会|短信|应该)\s*(?:已经?|刚刚?|都)?$/,
    unless:
      /(?:收到|接到)[^，。！？,]{0,14}(?:之?后|以后|时|的话|即可)|收到(?:了)?(?:吗|没)|一收到|收到就|收到再/,
  },
  {
    find: /(?:(?:我|我们|这边|后台|系统|客服|已经?|刚刚?|也|都|仔细|认真|完整|翻|我先)(?:这边|里|也|都|已经?|刚刚?|才|马上|仔细|认真|特意|先|完整|重新|逐条|一一|替您|帮您|给您|为您|在后台|从后台)*)(?:看到|看见|看过|看了|查看|查到|查过|查了|查询|核实|核对|了解|注意到|留意到|记录|记下|登记|备注|受理|读了|读过|读完|翻看|翻了|调取|调出|检查|测试|复现|确认|浏览|查阅|听完|听了)(?:了|到|过|完|下来|好)?/,
    notAfter:
      /(?:没有?|未能?|尚未|还没|请|可以|需要|才能|无法|会|将|准备|要|正在|等|待|如果?|若|能|去|稍后|马上|立即|尽快|希望|来)\s*(?:您|你|我们?|这边|再|先|在|帮您|为您|给您)?$/,
    unless:
      /(?:我|我们|这边)(?:这边|再|先|现在|马上|立即|立刻|这就|稍后|尽快|会|将|去|来|正在|需要|要|还需|得|帮您|为您|给您|替您|跟|向|和|同)+[^，。]{0,6}(?:[看查核读](?![看询实对阅了过到完出])|(?:查看|查询|核实|核对|了解|记录|登记|受理|检查|测试|确认|看看)(?![了过到完出]))|(?:查看|查询|核实|核对|了解|确认|登记|检查)[^，。！]{0,10}(?:之?后|以后)(?:会|再|给|将|回|就|马上|立即)|如(?:果|您|有)|(?:还没|没有|尚未|无法|不能|没能|未能)[^，。]{0,6}(?:看|查|核|收|记|了解)|一下(?:好吗|可以吗)|请您?(?:先|再)?(?:查|核|确认|检)|是否(?:已|有)/,
  },
  {
    find: /(?:感谢|谢谢|多谢|谢)(?:您|你|各位|老师|[\u4e00-\u9fff]{1,3}(?:先生|女士|老师|总))?(?:的|能|把|及时|主动|耐心|详细|第一时间|这么快|特意|愿意|向我们|跟我们|给我们|对我们|将|如实|专门|再次|又|来)*(?:反馈|来信|来电|来函|联系|告知|告诉|提醒|反映|咨询|提出|指出|说明|提供|补充|留言|回复|回信|发来|分享|上报|报告|沟通|坦诚|直言|询问|关注|报障|报修|打来|写信|写得|讲得|说得|描述|讲清|写清|说清|转告|照片|截图|信任并告|情况|消息|邮件|提问|问题|报备|通知|建议)/,
    unless:
      /(?:感谢|谢谢)(?:您|你)?的?(?:回复|反馈|提供|配合|沟通)?[^，。]{0,4}(?:提前|预先)|先谢谢|期待您的|如(?:能|蒙)/,
  },
  {
    find: /看(?:到|了|过|完)(?:了)?(?:您|你)(?:的|发来的|拍的|写的)?(?:留言|消息|反馈|照片|来信|信息|描述|邮件|评价|截图|视频|材料)/,
    notAfter: /(?:没有?|未|尚未|还没|请|能|可以|无法|等|才)[^，。]{0,3}$/,
  },
  {
    find: /(?:我|我们|这边|客服|仓库|系统)(?:这边|都|也|刚刚?)?已经?(?:收到|接到)/,
    unless: /(?:收到|接到)[^，。！？,]{0,14}(?:之?后|以后|时|的话|即可)|是否已|没有?|尚未|如/,
  },
  {
    find: /^[^A-Za-z\u4e00-\u9fff]*(?:收到|好的[，,]?\s*收到|已收到|已阅|已记录|已知悉|已悉|知悉|来信收悉|邮件已收悉|来函收悉|已登记)/,
    unless: /收到[^，。！]{0,10}(?:之?后|以后)|没有?收到/,
  },
  {
    find: /(?:来信|来函|邮件|信息|消息|材料|资料|反馈|申请|诉求|情况|照片|截图|工单|留言|合同)(?:我|我们|这边)?(?:均|都|也)?(?:已经?)(?:收悉|收到|知悉|阅|看|查收|登记|受理|记录|仔细|认真|转达)/,
    unless: /(?:没有?|未|尚未)收到|(?:受理|登记|收到)(?:之?后|以后)/,
  },
  {
    find: /(?:截图|照片|邮件|信息|消息|留言|材料|视频|订单|聊天记录|日志|合同|账单|附件|流水)(?:我|我们|这边)(?:已经?|都|也|刚刚?|仔细|认真|一一|全部)*(?:看|查|核|收|读|翻)/,
    unless: /(?:没有?|未|尚未|会|去|来|马上|稍后|再)(?:看|查|收|核|读)/,
  },
  {
    find: /(?:我|我们|这边)?(?:已经?|刚)(?:把|将)?[^，。]{0,16}(?:记录下来|记下来|记在|登记在|备注在|建了工单|登记好)/,
  },
]

/** What is in our hands or before our eyes, and what was done with it. */
const TAKEN_IN_EN: Rule[] = [
  {
    find: /^\W*(?:[\w'/.#-]+,? ){0,5}(?:noted|received|logged|taken down|on file)(?: so far| here| for you)?\s*(?:[.!,:;–—-]|$)|^\W*(?:(?:yes|ok(?:ay)?|right)\b[, ]+)?(?:I(?:'ve| have)? )?just (?:checked|looked|read|had a look|been through)\b|\b(?:form|sheet|letter|report|file|photo|scan|document|note|mail|e-?mail|attachment|receipt|statement|reading|invoice)s?(?:'s| is| are) (?:in|here|with us)(?=[.,!;:]|$)/i,
    unless: /\b(?:not|never|once|when|if|until|are|be|as soon as)\b/i,
  },
  {
    find: /^\W*(?:spotted|located|traced|found) (?:it|them|the|your)\b|\bI (?:have|'ve got) (?:that|it|this|them|everything|all of (?:it|this)) (?:down|on screen|up|here|in front|open|noted|written|on (?:my|the) (?:screen|desk|list))|^\W*(?:from|reading|going by|looking at|judging by|according to) your (?:\w+ )?(?:log|logs|note|mail|e-?mail|message|photos?|pictures?|description|screenshot|letter|report|account|file|form|video|data|reading)\b|\bI can (?:tell|see|make out|read|find)\b[^.]{0,30}\b(?:that|your|the|from|in|on|two|both)\b|\b(?:your|the) [\w' ]{2,30} (?:came up|opened|loaded|popped up)\b|\b(?:attachments?|files?|photos?|scans?|documents?) (?:all )?(?:opened|loaded|are (?:legible|readable|complete|clear)|came out)\b|^\W*(?:many )?thanks?(?: you)?(?: very much| so much| a lot)?[,!;–—-] ?(?:the|your|these|those|this|that) [\w' ]{2,30} (?:is|are|was|were|helps?|shows?|tells?|makes?)\b/i,
    notAfter: NOT_YET,
    unless: /\b(?:can't|cannot|couldn't|once|will|until)\b|\bI can see (?:how|why)\b/i,
  },
  {
    find: /\b(?:I|[Ww]e)(?:'ve| have)(?: now| just| already| also)? (?:come off the phone|compared|had (?:word|your)|got (?:your|the|it|both|all|them)|your (?!money|refund|parcel|order)[\w' ]{2,30}|both |all (?:three|four|of|your))\b|\b(?:I|[Ww]e) have (?:your|both|all) (?!money|refund|order|parcel)[\w' ]{2,30}?(?:of (?:the|\d|mon|tue|wed|thu|fri)|from|here|dated|about|in|on)\b|\b(?:your|the|both|all|two|three) (?:\w+ ){0,3}?(?:scans?|files?|photos?|attachments?|links?|videos?|pictures?|notes?|remarks?|wish(?:es)?) (?:about [\w ]{2,20} )?(?:opened|loaded|came out|is on|are on|is in|are in|stands? (?:on|in)|shows?|sits? (?:on|in))\b|\b(?:obliged|indebted|cheers) (?:to you )?for (?:the|your|that|this)\b/,
    notAfter: NOT_YET,
    unless: /\b(?:once|until|as soon as|after|when|if|will|not)\b/i,
  },
  {
    find: /^\W*(?:(?:just |now )?(?:looked|checked|read|went|gone|had a look|noted|found|went through|traced|pulled)(?: \w+){0,2}? (?:into|up|through|over|at|it|your|the|this|that|both|them|with|and)\b)|\b(?:your|the|both|all|those|these|two|three) (?:[\w'-]+ ){0,3}?(?:photos?|pictures?|pics|screenshots?|files?|forms?|letters?|mails?|e-?mails?|messages?|notes?|documents?|papers?|statements?|receipts?|certificates?|samples?|recordings?|videos?|logs?|report|reports|application|complaint|request|comments?|reading|readings|scans?|attachments?|fax|call|ticket) (?:(?:has |have )?(?:just |now |all |both |safely )?(?:arrived|come in|came in|landed|got here|reached \w+|is here|are here|is with|are with|is on|are on)|(?:is|are) (?:now |all |both |already )?(?:here|in|on file|logged|noted|with (?:me|us)|on (?:my|our) (?:desk|screen|list)|in (?:my|our|your) (?:notes|file|hands|inbox)))\b|\b(?:that|this|it|all of (?:it|this|that))(?:'s| is)(?: now| all)? (?:in my notes|on (?:your|the|my|our) (?:file|record|list|notes)|noted|logged|written down|down|taken down|on record)\b|\bI had your \w+ (?:open|in front)/i,
    notAfter: NOT_YET,
    unless: /\b(?:once|until|as soon as|after|when|if|will|hasn't|haven't|not)\b/i,
  },
  {
    find: /^\W*(?:seen|read|checked|logged|understood and noted|(?:all )?received|found it|got (?:them|both|all|your|the|it)|message (?:seen|read|received)|duly noted|in front of me|on (?:my|our) (?:desk|screen))\b/i,
  },
  // Thanks for anything the customer sent or told, but not for patience, custom or trust.
  {
    find: /\b(?:thank you|thanks|thank you very much|many thanks|(?<!be (?:so |very |most )?)grateful|cheers)(?: (?:so|very) much| a lot| again)?(?:,? [A-Z]\w+,?)? for (?!(?:your |the |all (?:your |the )?|being |so )?(?:(?:\w+ly|great|kind|continued|ongoing|valued) )?(?:patien\w*|understanding|business|custom\b|loyalty|trust\w*|support\w*|wait\w*|bearing|holding|hanging|choos\w+|being|sticking|staying|time\b|cooperation|co-operation|purchas\w*|order\w*|booking|shopping|help\w*|kindness|working|visit\w*|subscri\w*|payment|using|giving us|putting up|making|interest|kind words|letting us (?:put|make|fix|try|help|have)|flying|travelling|staying|joining|another|the (?:chance|opportunity|trust|kind|lovely (?:evening|stay))))\w+/i,
    unless: /\bin advance\b/i,
  },
  {
    find: /\b(?:your|the|those|these|this|both|all(?: your| the)?) (?:[\w'’-]+ ){0,4}?(?:(?:has|have|had|is|are|was|were|'s|'ve)(?: now| just| already| safely| also| all| both| duly| here)? (?:been )?(?:received|logged|noted|registered|read|seen|recorded|reviewed|arrived|in front of (?:me|us)|(?:now )?with (?:me|us)|in (?:my|our) (?:hands|inbox|system)|on (?:my|our|your|the) (?:desk|screen|file|record|account|list)|open (?:here|in front|on)|added to|entered|filed|taken down|passed to me|safely (?:here|in|with))|(?:came|come|got|made it|arrived|landed|reached) (?:through|in|here|us|me|safely|across|on))\b/i,
    unless:
      /\b(?:once|until|as soon as|after|when|if|not|hasn't|haven't|never|will)\b|\b(?:payment|refund|parcel|order|delivery) (?:has|was|is) (?:been )?(?:received|arrived) (?:at|by|in)/i,
  },
  {
    find: /\b(?:I|[Ww]e)(?:'ve| have)? (?:now |just |already |also |since |both |all |personally |carefully |\w+ly )*(?:been (?:through|over|reading|looking)|went (?:through|over|back|into)|gone (?:through|over|back|into)|had a (?:\w+ )?look|took a (?:\w+ )?look|taken a (?:\w+ )?look|looked (?:\w+ ){0,5}?(?:up|into|at|through|over)|dug (?:out|into)|pulled (?:up|out|your|the)|opened (?:up )?(?:your|the)|read (?:your|the|all|every|both|it|through|what|each)|watched (?:your|the)|listened to (?:your|the)|checked (?:with|your|the|on|it|this|that|both|all|and|our|for|where|whether|what|how)|compared|traced|double-checked|looked|found your|located|replayed|reproduced|noted|made a note|written (?:it|this|that|everything) down|jotted|put (?:it|this|that) (?:down )?(?:in|on) (?:your|the) (?:file|notes|record|list)|added (?:it|this|that|your) [\w ]{0,20}to (?:your|the|our)|saved your|have (?:your|the) [\w' ]{2,30} (?:here|open|in front|on screen)|spotted|seen)\b/,
    notAfter: NOT_YET,
    unless:
      /\b(?:once|until|as soon as|after|when|unless|if) (?:I|we)\b|\b(?:will|'ll|shall|let me)\b[^.]{0,20}\b(?:look|check|read)/i,
  },
  {
    find: /\b(?:I|we) (?:can |do )?(?:see|read)(?: (?:here|now|from|in|on|that|both|all|your|the|it|two|a|an|what|where))+ /i,
    notAfter: NOT_YET,
    unless: /\bsee (?:how|why) (?:that|this|you|it|frustrat)|see your point|can't see|if (?:I|we)/i,
  },
  {
    find: /^\W*(?:(?:a )?(?:quick )?(?:look|check|glance) (?:at|in|into|on) (?:your|the|our) [\w' ]{2,40} (?:shows?|tells?|says?|confirms?|showed|told)|(?:on|after|from|having) (?:a )?(?:checking|reading|looking|closer look|look)\b)/i,
  },
]
const TAKEN_IN_ZH: Rule[] = [
  // The thing first: "报告看了", "视频听完啦".
  {
    find: /(?:报告|视频|录音|表|信|邮件|来函|律师函|截图|照片|图片|日志|合同|发票|账单|材料|资料|文件|附件|流水|名单|记录|留言|凭证|回执|单子|申请|问卷|答卷|通话)[^，。！？]{0,4}?(?:看完|看过|看见|看到|见到|听过|听完|读完|读过|查过|收到|收妥|收悉|收[了啦]|看[了啦]|听[了啦])/,
    notAfter: /(?:没有?|未|尚未|还没|请|会|将|等|您|你|如果?)[^，。]{0,3}$/,
    unless:
      /[吗？?]|(?:看完|看到|收到|看过|读完)[^，。！]{0,6}(?:之?后|以后|再|就|会|才)|(?:没有?|未|尚未|还没)[^，。]{0,2}(?:看|收|听|读)/,
  },
  {
    find: /^[^\p{L}]*(?:看到|收到|读到|听到|接到|拿到)(?:您的?|你的?)?[^，。！？]{1,8}了(?=[，,。！!；]|$)|我(?:们|这边)?(?:都|全|刚|已经?|也|逐一|一一)*(?:翻|调|找|拿|查|打|拉)(?:出来?|开来?|过来?)?(?:仔细|一一|都|全)*(?:看|查|核对|比对|读|听)(?:过|了|完)/u,
    unless: /(?:没|未|等|请|会|将)[^，。]{0,4}(?:看到|收到|看|查)|(?:收到|看到)[^，。]{1,8}了吗/,
  },
  {
    find: /我(?:们|这边)?(?:已经?|刚|刚刚|都|也)?(?:打开|找到|翻到|调到|看到|查到|对到|比对|调出|打印)(?:了|来了|出来)|(?:反馈|建议|意见|投诉|表扬|情况|问题|诉求|心声)(?:已经?|都|我(?:们)?已经?)(?:同步|转|传达|带|报|登|记|整理|汇总|提)/,
    notAfter: /(?:没|未|等|请|会|将|如果?)[^，。]{0,4}$/,
    unless: /(?:会|将|等|待)[^，。]{0,6}(?:打开|找到|查到)|(?:查到|找到)(?:了)?(?:就|再|会|之?后)/,
  },
  {
    find: /(?:看|听|读|写|说|拍|讲)得(?:很|非常|特别|十分)?(?:清楚|清|明白|仔细|详细)|(?:您|你)(?:的|说的|发的|写的|提的|拍的)[^，。！？]{0,12}?(?:我|我们)?(?:都|全|刚|已经?)*(?:读|看|听|记|收|登记|备注|录|存|查|核)(?:了|完了|过了|下了|到了|好了|进去了)|(?:报修|投诉|报案|申请|登记|预约|诉求|线索|信息|情况|地址|需求|建议|意见)(?:我|我们)?(?:已经?|都)(?:登记|记录|受理|备案|收到|录入|记下|更新|提交|转达|记好|建单)/,
    notAfter: /(?:没有?|未|尚未|还没|请|会|将|等|如果?|若)\s*$/,
    unless: /请|稍后|等我|会(?:尽快|马上|认真)|将/,
  },
  {
    find: /^[^\p{L}]*(?:好的[，,])?(?:查到|看到|找到|收到|查清|核实|核对|查明|问清|确认|记好|记下|登记|备注)(?:好|过)?了|(?:已经?|都|全)?在(?:我|我们)(?:这(?:儿|里|边)?|手(?:里|上|边)|桌上|邮箱)(?:了|[，,。！!]|$)|(?:工单|单子|投诉单|报修单|记录)(?:已|已经|刚|我)?(?:建|开|立|登记|生成)(?:好|了|[，,。：:]|$)|(?:您|你)(?:寄|发|送|交|传|补|提交|上传)(?:来|过来|回)?的[^，。！？]{1,10}(?:到了|收到|齐了|在我)|(?:已|已经)(?:建|开|立)(?:好)?(?:了)?(?:工单|单|案)|(?:详情|经过|情况|原委|来龙去脉|问题)[^，。！？]{0,6}(?:我|我们|这边)?[^，。！？]{0,4}(?:清楚|了解|知道|明白|掌握)了/u,
    unless:
      /(?:会|将|等|待|如|若|没|未|请)[^，。]{0,6}(?:查到|看到|收到|核实|确认)|(?:收到|核实|确认|查清)(?:好|过)?了?(?:之?后|以后|再|就)/,
  },
  {
    find: /(?:逐条|逐字|一条条|一字一句|从头到尾|仔细|认真|完整|反复|全部|都|已经?|刚刚?|刚才|也|这边|我们?|同事|帮您|给您|替您)(?:都|已经?|刚|一一|仔细|认真|逐条|完整|反复|又|先|也|特地|特意|在后台|在系统里|从头到尾|给您|帮您|替您|跟[^，。]{1,6})*(?:看|读|听|查|核实|核对|核查|翻|问|测|试|比对|对照|复现|记|登记|录入|备注|记录|梳理|了解|调取|调出|浏览|确认|检查)(?:[了过完到好清懂透](?:一下|一遍|一?眼|下)?|下来|清楚|[一两三]遍)(?!会|再|就|才|吗|没)/,
    notAfter:
      /(?:没有?|未|尚未|还没|请|可以|需要|才能|无法|会|将|准备|要|等|待|如果?|若|能|去|稍后|马上|立即|尽快|希望|来|您|你|先)[^，。]{0,4}$/,
    unless:
      /(?:会|将|马上|稍后|先去|尽快|正在|等我?|待)[^，。]{0,8}(?:看|查|核|问|确认|了解|登记|记)|(?:查|核实|了解|确认)(?:清楚|完|好|到|一下)[^，。！]{0,4}(?:之?后|以后|再|就|会|给您)|请您?(?:先|再)?(?:查|核|确认|检|看)|一下[好可行]|(?:^|[，。])我(?:这就|来|去|先)/,
  },
  {
    find: /^[^\p{L}]*(?:[\p{Script=Han}]{1,3}(?:先生|女士|小姐|老师|总|工|经理|同学)[，,：:]?)?(?:您好|你好|亲)?[，,！!～~ ]*(?:刚|帮您|给您|替您|后台|系统)*(?:查|看|核|问|对|核实|查询|核对|试|测|听)(?:过了|了|过)(?:一下|下|一遍|您|你|后台|系统|记录|订单|账单|，|,|日志|监控|物流|跟)/u,
  },
  {
    find: /(?:已|已经|都|均|全部|统一)(?:记入|记在|记到|写进|写入|录入|备注(?:到|在|上|好)|登记(?:在|上|到|好)|归档|入档|存档|收录|加(?:到|进)|补(?:进|录|到)|列入|记下|收悉|查收|收妥|签收|知悉|阅读?|受理|转达|建档|立案)/,
    unless: /(?:包裹|快递|货物|订单)[^，。]{0,8}(?:签收|收妥)|会|将|如/,
  },
  {
    find: /^[^\p{L}]*(?:好的?|嗯+|OK|ok)?[，,]?\s*(?:看到|收到|记下|记住|知道|了解到|已阅|已读|已看|已查|读完|看完|听完)(?:了|啦|您|你|[，,。！!～~]|$)/u,
    unless: /(?:收到|看到)[^，。！]{0,12}(?:之?后|以后|会|再|就)|知道(?:吗|您|这|很)/,
  },
  {
    find: /(?:您|你)(?:的|发的|发来的?|寄来的?|拍的|说的|提的|反馈的|反映的|补(?:充|交|发)的|上传的|提交的)?[^，。！？]{0,14}?(?:我|我们|这边|同事)?(?:这边)?(?:已经?|都|刚|均|也)?(?:收到|看到|看过|看完|读完|读过|查到|查过|核实过|核对过|记下|记录|登记|听到|听完|了解|知悉|收悉|阅|拿到|接到)(?:了|啦|[，,。！!]|$)/,
    unless:
      /(?:没有?|未|尚未|还没|没能)(?:收到|看到|查到|拿到)|(?:收到|看到|拿到)(?:吗|没|之?后|以后|了吗|短信|货|商品|包裹|快递|退款)|您(?:是否|会|将|可以|能|应该|什么时候|有没有)|请您|如/,
  },
]

/** What is done with every order is not done with this one. */
const GENERAL =
  /^\W*(?:all )?(?:orders|requests|claims|messages|reports|applications|complaints|calls|e-?mails|returns)\b/i

export const acknowledged: Detector = ({ sentences }) =>
  prove(
    // Whether we have it is still open in a question ("have we received…?").
    sentences.filter((s) => (!s.asks || /thank|谢/i.test(s.text)) && !GENERAL.test(s.text)),
    { en: [...EN, ...TAKEN_IN_EN], zh: [...ZH, ...TAKEN_IN_ZH] },
  )

/** handoff-made: another person or team was asked to take part — inner work. */
import { type Detector, prove, type Rule } from './rules'

/** "@dana please check" hands over in any language. */
const MENTION: Rule = {
  find: /(?:^|\s)@[\p{L}][\w\p{L}.-]+[ ,:]+(?:please|can|could|pls|fyi|have a look|over to you|take|your turn|any|need|check|what|is|who|will|for|this|see|help|麻烦|请|帮|看|处理|跟进|这)/iu,
}

const EN: Rule[] = [
  MENTION,
  {
    find: /\b(?:(?:assign|reassign|escalat|transferr?|rout|forward|pass|hand|mov|send|push|delegat)(?:e|es|ed|ing|s|t)?|sent|bump(?:ed|ing)?|loop(?:ed|ing)? in|pull(?:ed|ing)? in|bring(?:ing)? in|brought in|involv(?:e|ed|ing))\b(?: (?:this|it|the|that|him|her|them|ticket|case|issue|customer|over|on|all|up|back|along|off|everything|details|your|request|question|photos|invoice|report|complaint))* (?:up )?(?:to|with|into|in) (?:the |our |your |my |a )?(?:[\w&/'-]+ ){0,4}?(?:team|dept|department|desk|queue|tier ?\d|level ?\d|l[123]\b|t[123]\b|group|engineering|engineers?|billing|finance|accounting|accounts|legal|logistics|warehouse|dispatch|ops|operations|devs?|developers?|development|product|qa|security|hr|it\b|sales|procurement|facilities|workshop|service manager|manager|supervisor|specialists?|colleagues?|kitchen|housekeeping|maintenance|courier|carrier|lab|depot|purchasing|quality|claims|network|infrastructure|infra|management|second line|[A-Z\u00c0-\u00de][a-z\u00df-\u017f]+)/i,
    unless:
      /\b(?:not (?:been )?(?:assigned|escalated|forwarded|passed)|haven't|hasn't|didn't|don't|never|no need to|should (?:we|i)|before (?:we|i)|refund|invoice (?:was )?sent to|email(?:ed)? (?:was )?sent to the customer|sent to (?:the )?customer|moved (?:in|into) (?:the|a) (?:new )?(?:house|flat|office)|customer (?:was )?(?:transferred|passed))\b/i,
  },
  {
    find: /\b(?:over to (?:you|the|our)|hand(?:ing|ed)?[- ]?off to|handover to|hand(?:ing|ed)? over to|raised (?:it |this |a (?:ticket|jira|bug|task|request) )?(?:with|to|for)|opened (?:a|an) (?:jira|bug|internal|engineering|ticket|task|incident|request|[A-Z]{2,}-\d+)|(?:jira|ticket|bug|task|incident|OLA) (?:opened|raised|filed|logged|created)|(?:asked|pinged|called|messaged|slacked|paged|told|requested|chased|contacted|instructed|briefed|alerted|notified) (?:the |our )?(?:[\w&-]+ ){0,3}?(?:team|dept|department|desk|engineering|engineers?|billing|finance|accounting|accounts|legal|logistics|warehouse|ops|operations|devs?|developers?|product|security|procurement|facilities|workshop|manager|supervisor|colleagues?|kitchen|housekeeping|maintenance|courier|carrier|lab|depot|purchasing|quality|claims|network|management|dispatch|on-?call)|waiting (?:on|for) (?:the |our )?(?:[\w&-]+ ){0,2}?(?:team|engineering|billing|finance|legal|logistics|warehouse|ops|devs?|developers?|product|depot|workshop))\b/i,
    unless:
      /\b(?:haven't|hasn't|didn't|not yet|never|no need to|nobody|customer (?:asked|called|contacted|told|chased|messaged))\b/i,
  },
  {
    find: /\b(?:loop(?:ed|ing)? in|pull(?:ed|ing)? in|bring(?:ing)? in|brought in|involv(?:ed|ing)|cc(?:'d|ed)?|added) (?:the |our )?(?:[\w&-]+ ){0,2}?(?:team|dept|department|desk|engineering|engineers?|billing|finance|accounting|accounts|legal|logistics|warehouse|ops|operations|devs?|developers?|product|security|procurement|facilities|workshop|manager|supervisor|maintenance|lab|quality|claims|management)\b/i,
    unless: /\b(?:haven't|hasn't|didn't|not yet|never|no need to|don't)\b/i,
  },
]

const ZH: Rule[] = [
  MENTION,
  {
    find: /(?:转(?:交|给|到|派|办|至|出|接)|移交|移转|升级(?:到|给|至|处理|二线|为)|派(?:单|给|发)|指派|分派|分配给|转二线|转三线|提(?:交)?(?:给|到|单给|了?工单给)|流转|抄送给?|同步给|反馈给|报给|上报|交给|交由|请[\u4e00-\u9fff]{1,4}(?:部|组|团队|中心|科|处|同事|工|经理|主管|老师)(?:协助|处理|看|核|查|跟进|确认|帮|支持|尽快|介入|配合|评估)|(?:已|已经|刚|刚刚)?(?:联系|通知|找|请|问|催|拉|拜托|请示|知会|通报|请教)(?:了|到)?(?:过)?(?:[\u4e00-\u9fffA-Za-z]{0,4})(?:财务|技术|仓库|仓储|物流|法务|研发|开发|运维|产品|售后|质检|采购|安全|网络|后厨|工程|维修|快递|配送|调度|主管|经理|二线|领导|人事|行政|门店|供应商|厂家|承运))/,
    notAfter:
      /(?:不要|别|不用|无需|没有?|未|尚未|先不|暂不|客户|对方|用户|要不要|是否|避免)(?:再|要|先|需要|说|已经?|把)*\s*$/,
    unless:
      /(?:未|没|不)(?:转|移交|升级|上报)|(?:客户|用户|对方)(?:已经?|要求|自己|直接|先)*(?:联系|转|通知|反馈给)|转给(?:他|她|您|客户)(?:的)?(?:钱|账)|转账|升级(?:到|至|为)?(?:最新|版本|会员|套餐|VIP|\d)/,
  },
]

export const handoffMade: Detector = ({ sentences }) => prove(sentences, { en: EN, zh: ZH })

/** By which words a note says that it looks for a cause, or looks up a rule: both are inner work. */
import { sentencesOf } from './evidence/read'
import { prove, type Rule } from './evidence/rules'

const CAUSE_EN: Rule[] = [
  {
    find: /\b(?:root cause|(?:the|likely|probable|possible) cause\b|caused by|because of (?:a|an|the)|(?:went|gone) wrong|the (?:fault|culprit|bug|failure) (?:is|was|lies)|(?:probably|looks like|seems to be|must be|turns out to be) (?:a|an|the) [\w -]{0,40}(?:bug|fault|sensor|error|failure|config\w*|outage|mistake|timeout|defect)|log(?:s|files?)? (?:show|say|confirm)s?|analy[sz](?:ed|ing|is)|investigat(?:ed|ing|ion)|post-?mortem|whose fault|to blame)\b/i,
  },
]
const CAUSE_ZH: Rule[] = [
  {
    find: /(?:根因|原因(?:是|在于|可能|应该|查|分析|初步|为)|(?:查|排查|分析|定位|复盘)(?:了|出|到|一下)?(?:原因|问题|日志|根源|故障)|日志(?:显示|里|中)|(?:是|由于|因为)[^，。；]{0,16}(?:导致|造成|引起)|(?:怀疑|应该|可能|估计)是[^，。；]{0,16}(?:故障|问题|错误|失误|缺陷|漏洞|配置)|谁的责任|责任(?:在|方))/,
  },
]
const POLICY_EN: Rule[] = [
  {
    find: /\b(?:(?:per|under|according to|against|outside|within|checked|check|see|breach of|not covered by) (?:the |our )?(?:[\w-]+ ){0,2}?(?:polic(?:y|ies)|terms(?: of \w+)?|rules?|contract|agreement|warranty|sop|guidelines?|t&cs?)|policy (?:says|states|allows|does|is|check)|not (?:entitled|eligible|covered|refundable)|(?:out of|past|expired) (?:the )?(?:warranty|return window|refund period)|(?:clause|section|§) ?\d)\b/i,
  },
]
const POLICY_ZH: Rule[] = [
  {
    find: /(?:(?:按|按照|根据|依照|查了?|核对|对照|违反|符合|不符合|超出|超过)[^，。；]{0,10}(?:规定|政策|制度|条款|合同|协议|流程|规则|保修期|退货期|退换期)|(?:规定|政策|条款|合同|协议)(?:里|中|上|规定|写|要求|不允许|允许)|不在(?:保修|质保|退货|退款|赔付)范围|(?:过|超)了?(?:保修|质保|退货|退换)期|第[一二三四五六七八九十\d]+条)/,
  },
]

/** The words of a note that analyse a cause, or null. */
export function causeWords(text: string): string | null {
  return prove(sentencesOf(text), { en: CAUSE_EN, zh: CAUSE_ZH })
}

/** The words of a note that check a rule, or null. */
export function policyWords(text: string): string | null {
  return prove(sentencesOf(text), { en: POLICY_EN, zh: POLICY_ZH })
}

/** Signs of a message that simply asks, asks for, states or acknowledges: with no sign of a mood, it has none. */
import { createMatcher, type Matcher } from './matcher'

const PLAIN_TALK = `
  (could|can|would|will|may|might) (you|i|we|someone|somebody) ; please ; how (do|can|to|much|many|long|often|far|does|is|are|would|should) ; where (can|do|is|are|does|will) ; when (is|does|do|can|are|would|should) ; which ; what (is|are|does|do|time|kind|size|would|'s) ; what's ; is (there|it possible|the|this|that|a|my|your) ; are (there|the|these|you) ; do (you|i|we|the) ; does (the|it|your|this|a|my) ; did (you|the) ; who (is|can|should|do|does) ; any chance ; i'd like ; i would like ; we'd like ; we would like ; i want to (add|change|order|know|book|update|upgrade) ; i need (a|an|the|to|some) ; we need (a|an|the|to|some) ; looking for ; let me know ; attached ; attachment ; enclosed ; see below ; here (is|are) ; for (your|our) (records|files|information|reference) ; fyi ; regarding ; re : ; noted ; understood ; got it ; ok ; okay ; yes ; correct ; confirmed ; sounds good ; will do ; steps (to|:) ; expected ; version ; error ; log ; invoice ; address ; order (#|number) ; serial number ; screenshot ; (doesn't|don't|won't|can't|isn't|not) *2 (work|load|open|start|print|connect|log in|sync|charge|accept|arrive|show|appear) ; fails ; (crashes|stops|hangs) (when|after|on|at|with) ; received the wrong ; we are a ; we moved ; i moved ; our office ; i have two ; left the company ; either (date|one|way|is)
  请; 麻烦; 帮(我|忙|查|看|改|开|我们); 吗; 呢; 么; 怎么; 如何; 哪(里|个|儿|种|天|些|位|一); 什么(时候|时间|意思|区别|价格|颜色|型号|样|规格|要求|材料|证件|原因|流程); 多少; 多久; 几(点|个|天|号|时|月|楼); 是否; 能否; 可否; 可不可以; 能不能; 有没有; 支持; 想(问|咨询|了解|订|换|改|买|查|开|要|请|加|约); 我们想; 要(一|两|#)(份|个|张|台); 需要(一|两|#|增加|开|修改|办|提供|报价); 附件; 截图; 如下; 见下; 收到; 好的; 好,; 知道了; 明白; 嗯; 可以; 对的; 是的; 没错; 不用; 不需要; 报错; 错误(码|代码|提示|信息)*1; 提示; 版本; 系统是; 日志; 序列号; 订单(号|#)*1; 单号; 地址*4(改|是|换|为); 税号; 抬头; 已(寄|发|付|改|签|填|上传|提交|附|更新|离职|完成); 都行; 就行; 即可; 或者; 还是; 区别; 备案; 登记; 知悉; 告知`

let built: Matcher<true> | null = null

/** So few words ("ok", "yes, both") say nothing more than they say. */
const ENOUGH = 4
/** So much of the message has to be plain talk; the rest may tell what the question is about. */
const MOST = 0.8
const SENTENCE_ENDS = new Set(['.', '!', '?'])

/** `words`: the tokens of the message. A sentence that ends in a question mark is plain talk too. */
export function isPlainTalk(words: readonly string[]): boolean {
  if (words.length <= ENOUGH) return true
  if (!built) {
    built = createMatcher<true>()
    built.add(PLAIN_TALK, true)
  }
  const signs = built.scan(words)
  let plain = 0
  let start = 0
  for (let at = 0; at <= words.length; at++) {
    const word = words[at]
    if (word !== undefined && !SENTENCE_ENDS.has(word)) continue
    if (word === '?' || signs.some((sign) => sign.from >= start && sign.from < at)) plain += at - start
    start = at + 1
  }
  return plain >= MOST * words.length
}

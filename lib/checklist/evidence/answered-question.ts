/**
 * answered-question: a question of the customer's has its answer in the reply. Only statements that
 * fit the kind of question count; "I will find out" is a next step, not an answer.
 */

import {
  isEvasion,
  isMeant,
  isOperating,
  isStatement,
  isTalk,
  opensAnswer,
  opensNo,
  substance,
} from './answer-forms'
import { contentWords, shared } from './content-words'
import { recognisesTrouble } from './empathy'
import { stepIn } from './next-step'
import { type CustomerQuestion, customerQuestions, type QuestionKind } from './questions'
import { bodyOf, type Sentence } from './read'
import { type Detector, quoteAround } from './rules'
import { timeIn } from './times'

/** Puts the answer off, or is talk around it. */
export const PUT_OFF =
  /\b(?:(?:I|we)(?:'ll| will| am going to| are going to|'m going to|'m| am|'re| are)?(?: (?:also|now|just|still|currently|personally|have to|need to|first))* (?:check(?:ing)?|find(?:ing)? out|look(?:ing)? into|get(?:ting)? back|come back|ask(?:ing)?|investigat\w+|confirm(?:ing)? (?:this|that|it|with)|clarif\w+|follow(?:ing)? up|be in touch|let you know|pass(?:ing)?|forward(?:ing)?|escalat\w+|need (?:your|the|a|more|some|to know)|want to (?:check|look|make sure))|let me (?:check|look|find|ask|see|confirm|pull)|could you|can you|please (?:send|share|confirm|provide|bear|allow|reply|let)|thank|appreciate|apolog|sorry (?:for|to|about|that)|you(?:'ve| have)? (?:asked|want to know|are asking|wrote|mentioned)|your (?:question|message|request|query) (?:about|on|has|is|was)|not (?:yet )?(?:sure|certain)|don't (?:yet )?know|do not (?:yet )?know|cannot say|can't say|hard to say|too early to say|once (?:I|we) (?:know|have)|as soon as|I understand|I can imagine|happy to help)\b|(?:我|我们|这边)[^，。]{0,8}(?:先|去|来|会|马上|帮您|给您|正在|需要|再)[^，。]{0,6}(?:核实|查|问|确认|了解|看看|看一下|反馈|请教|咨询|请示)|(?:核实|确认|查清|了解)(?:清楚)?(?:之?后|好)|稍后|尽快|请(?:您)?(?:提供|稍等|耐心|发|告诉|补充|回复)|麻烦您|感谢|谢谢|抱歉|对不起|(?:您|你)(?:问|咨询|想(?:知道|了解|问))|暂时(?:不清楚|无法确定|不确定|没有消息)|还不(?:清楚|确定|知道)|不好说|理解您|收到[^，。]{0,8}(?:之?后|以后)|等(?:结果|消息|通知|回复)/i

const YES_NO =
  /^\W*(?:(?:good news|great question|unfortunately|sadly|luckily|fortunately|in short|short answer|hi|hello|dear|sorry)\b[^,.:!]{0,20}[,:.!–—-]+ ?)*(?:yes|no|yep|yeah|nope|sure|absolutely|correct|right|of course|that's right|exactly|certainly|indeed|definitely|not at all|not yet|not quite|unfortunately (?:not|no)|I'm afraid (?:not|so)|afraid not|(?:we|I|they|he|she) (?:do|don't|can|can't|will|won't|are|are not|aren't)|it (?:is|does|can|will|has|isn't|doesn't|can't|won't)|you (?:can|can't|cannot|do|don't|will|won't|may|should|are|aren't|needn't|could)|that (?:is|works|will|should)|they (?:are|do|can|will))\b|\b(?:the (?:short )?answer is|you (?:can|can't|cannot|may|may not|do not|don't|need not|needn't|won't|will not|are (?:allowed|covered|entitled|eligible|able)|aren't|should|shouldn't|could)|(?:is|are|was|were) (?:not |still |also |now |already |fully |only |no longer |indeed |welcome|included|possible|allowed|covered|available|safe|compatible|required|free|waterproof|refundable|correct|normal)|(?:does|do|did)(?: not|n't)|can(?:not|'t)|won't|will (?:not|still|also|be|work|stay|arrive|fit|keep|remain|cost|need)|(?:isn't|aren't|wasn't|hasn't|haven't)|(?:it|this|that|they|the [\w ]+|your [\w ]+|we|our [\w ]+) (?:does|do|can|will|is|are|has|have|works?|supports?|fits?|includes?|comes?|ships?|offer|accept|allow|covers?|applies|counts?|needs?|runs?|uses?))\b|^[^A-Za-z\u4e00-\u9fff]*(?:(?:您好|你好|亲)[，,!！ ]*)?(?:可以|能|不能|不可以|可以的|是的|是|不是|对的?|没错|没有|有的?|会的?|不会|没问题|当然|支持|不支持|行|不行|好的?|需要|不需要|不用|暂不|暂时不|目前不|目前(?:还)?(?:没|可|支持|暂|是|能|有)|已经|还没|尚未|包|不包|免费|属于|算|不算)|(?:可以|不可以|不能|无法|能够|支持|不支持|已经|需要|不需要|不用|无需|不会|包含|不包含|不影响|没有影响|属于|允许|不允许|有货|没货|缺货|适合|不适合|兼容|免费|收费|在保|过保|符合|不符合|通用|没有|能(?=用|退|换|改|开|在|带|直接|提前|进|查|寄|修|办|使))/iu
const STEPS =
  /\b(?:click|tap|open|select|choose|press|go to|head to|log ?in|sign in|use|follow|scroll|enter|type|download|install|switch|turn|hold|unplug|restart|reset|under|from (?:the|your) (?:menu|settings|dashboard|account)|you can (?:\w+ )|simply|just|first|step|by (?:\w+ing)|via|fill|send|bring|print|attach|drop|call|reply|export|import|set|change|remove|add|all you need|you need to|you(?:'ll| will) need)\b|点击|打开|进入|选择|点(?!了)|登录|设置|步骤|第一步|首先|先[^，。]{1,12}再|通过|操作|路径|在[^，。]{1,14}(?:里|中|页|下|处)|下载|填写|上传|扫码|长按|重启|切换|勾选|输入|按照|可以(?:在|通过|用|直接|到|按|把|先|选)|只需|只要|拨打|凭|带上|寄回|申请/i
const CAUSE =
  /\b(?:because|the (?:reason|cause)|due to|caused by|since|as (?:the|our|your|it|we)|this (?:happens|happened|is (?:because|why|normal))|it (?:happens|happened)|that(?:'s| is) why|which is why|turn(?:s|ed) out|result(?:s|ed) (?:of|from|in)|the (?:two|second|first|extra|other) (?:\w+ )*(?:is|was|are|were)|came from|comes from|stems from|what happened|led to|meant that|so that|broke|failed|ran out|held|stuck|blocked|triggered|expired|was (?:charged|set|sent|marked|entered|delayed|held|not)|mistake|an? (?:error|bug|fault|update|outage))\b|因为|由于|原因|导致|引起|造成|是(?:受|因|由)|所致|触发|系统(?:重复|误|自动|把)|误|出(?:了|现)|缘故|之所以|才(?:会|导致)|被(?:系统|银行|海关|拦)|过期|卡在|漏|错/i
export const AMOUNT =
  /[$€£¥￥]\s?\d|\b\d[\d.,]*\s?(?:%|euros?|eur|usd|gbp|dollars?|pounds?|cents?|per|each|items?|users?|seats?|gb|mb|kg|cm|people|pieces?|times|nights?|x)\b|\bfree(?: of charge)?\b|\b(?:no|without|any)(?: extra| additional| further)* (?:cost|fee|charge)\b|\bcosts? (?:\w+ )?\d|\b(?:one|two|three|four|five|six|ten|twelve|twenty) (?:\w+)\b|\d+\s?(?:元|块|角|折|个|张|件|台|人|次|斤|米|位|份|条|套|G|M|%)|免费|不收(?:取|费)|[一二两三四五六七八九十百千]+(?:元|块|个|张|件|次|位|份|套)/i
const PLACE =
  /\b(?:at|in|on|under|near|behind|inside|next to|left|with|to|from|via|reached|arrived|track\w*|depot|warehouse|customs|folder|page|tab|section|menu)\b|在|位于|到(?:达|了)|地址|路|号|楼|柜|站|仓|海关|中转|页面|底部|右上|左上|右下|左下|正在派送|途中/i

/** Whether a statement has the form of an answer to a question of this kind. */
export const FITS: Record<QuestionKind, (text: string) => boolean> = {
  'yes-no': (text) => YES_NO.test(text),
  when: (text) => timeIn(text) !== null,
  how: (text) => STEPS.test(text),
  why: (text) => CAUSE.test(text),
  'how-much': (text) => AMOUNT.test(text) || timeIn(text) !== null,
  where: (text) => PLACE.test(text),
  other: (text) => text.trim().length > 8,
}
/** Kinds whose answer is known by its form even when it uses none of the question's words. */
const KNOWN_BY_FORM: ReadonlySet<QuestionKind> = new Set(['when', 'why'])
const IS_THERE =
  /^\W*(?:you(?:'ll| will| can)? find (?:it|this|that|the)|(?:it|they|that)(?:'s|'re| is| are) (?:in|on|at|under|behind|with|next)|(?:at|in|on|under|behind) the)\b|^(?:就)?在/i
const STRONG_YES_NO =
  /^\W*(?:yes|no|yep|absolutely|correct|of course|that's right|exactly|certainly|indeed|definitely|not at all|I'm afraid not|unfortunately,? (?:not|no)|not yet|no news|nothing new|still no|confirmed|granted|(?:we|I|they|it|you|he|she) (?:do|does|can|will|are|is|don't|doesn't|can't|won't|isn't|aren't)(?=\s*[!.,]|\s*$| indeed))(?:\b|(?=[!.,]))|^[^A-Za-z\u4e00-\u9fff]*(?:(?:您好|你好)[，,!！ ]*)?(?:可以的?|能的?|不能|不可以|是的|不是的?|对的|没错|有的|会的|不会的?|没问题|当然可以|支持的?|不支持|不行|需要的|不需要|不用|算数的?|还没有?|(?![好亲真是您你我])[\u4e00-\u9fff]{1,2}的)(?=$|[，。,！!；~～\s呢哦喔呀啊])|^[^A-Za-z\u4e00-\u9fff]*(?:可以|能|不能|不可以|会|不会|支持|不支持|需要|不需要|包|不包|有|没有)[\u4e00-\u9fff]{1,4}的?(?=[，。,！!；~～]|$)/iu

export const answeredQuestion: Detector = ({ sentences, customer }) => {
  const questions = customerQuestions(customer).filter((question) => isMeant(question.text))
  if (questions.length === 0) return null
  const whole = contentWords(customer)
  // Next to a bare, calm question the first thing said is its answer; a complaint's gets stock phrases too.
  const bare =
    !/[!！]|[?？]{2}/.test(customer) &&
    questions.reduce((sum, q) => sum + q.text.length, 0) * 2 > customer.length
  let first = bare
  for (const sentence of bodyOf(sentences)) {
    if (isEvasion(sentence.text)) continue
    const said = substance(sentence.asks ? beforeAsking(sentence.text) : sentence.text)
    if (said !== '' && !isTalk(said)) {
      if (questions.some((question) => fitsQuestion(said, question, first)))
        return quoteAround(sentence.raw, 0)
      first = false
    }
    if (sentence.asks || PUT_OFF.test(sentence.text)) continue
    if (questions.some((question) => answers(sentence, question, whole))) return quoteAround(sentence.raw, 0)
  }
  return null
}

/** "可以的，您要哪一款？": the answer in front of a question. */
function beforeAsking(text: string): string {
  const head = /^(.{1,60}?)[，,;；–—](?=.*[?？])/u.exec(text)?.[1] ?? ''
  return YES.test(head) || /^[^\p{L}]*(?:有|没有?|不|能|可以|会|行)/u.test(head) ? head : ''
}

/** What is left of a statement can answer by its form, by the question's words, or as the first thing said. */
function fitsQuestion(said: string, { kind, text }: CustomerQuestion, first: boolean): boolean {
  if (opensNo(said)) return true
  if (kind === 'yes-no' && YES.test(said)) return true
  if (PUT_OFF.test(said) || recognisesTrouble(said)) return false
  const related = first || kind === 'where' || shared(contentWords(said), contentWords(text)) > 0
  if (kind === 'when') return FITS.when(said)
  if (kind === 'yes-no' || kind === 'other' || kind === 'why') {
    if (isOperating(said)) return false
    // "The engineer comes on Friday" answers "is anyone coming?" where it takes up its words.
    if (stepIn(said) !== null)
      return kind !== 'why' && shared(contentWords(said), contentWords(text)) > (first ? 0 : 1)
    const near = shared(contentWords(said), contentWords(text)) > 0
    return (
      (kind === 'yes-no' && opensAnswer(said)) ||
      ((near || (first && (kind !== 'other' || /[?？]/.test(text))) || kind === 'why') && isStatement(said))
    )
  }
  return related && FITS[kind](said)
}
const YES =
  /^\W*(?:yes|yep|yeah|sure|absolutely|certainly|definitely|correct|exactly|indeed|of course|confirmed|granted|received)\b|^\W*(?:they|it|he|she|we|you|that|there) (?:did|do|does|is|are|was|were|has|have|had|can|will)(?:n't)?(?=\s*[,:.!;–—-])|^[^\p{L}]*(?:还在|还有|还没|在的|不在)(?=[，,。！!～~]|$)|^[^\p{L}]*(?:可以|能|会|有|是|对|行|支持|需要|算|包|没问题|当然)(?:的|呀|啊|哦|呢|哈)?(?=[\s，,。！!～~]|$)/iu

/** Whether a statement answers this question; `whole` are the content words of the customer's message. */
export function answers(
  { text }: Pick<Sentence, 'text'>,
  question: CustomerQuestion,
  whole: ReadonlySet<string>,
): boolean {
  if (!FITS[question.kind](text)) return false
  if (question.kind === 'yes-no' && STRONG_YES_NO.test(text)) return true
  const words = contentWords(text)
  if (shared(words, contentWords(question.text)) > 0) return true
  if (KNOWN_BY_FORM.has(question.kind) && words.size > 1)
    return (
      question.kind === 'why' ||
      shared(words, whole) > 0 ||
      /\b(?:arriv|deliver|ship|ready|reach|back|by|on|will)\b|到|送|发|退|好|恢复|完成/i.test(text)
    )
  if (question.kind === 'where' && IS_THERE.test(text)) return true
  if (question.kind === 'how') return words.size > 1 && shared(words, whole) > 0
  return shared(words, whole) > 1
}

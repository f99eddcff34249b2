/** What the internal notes establish: the facts that decide what may be said to the customer. */
import { notesZh } from './chinese'
import { type Clause, readClauses, type Stance, type Thing } from './clauses'
import { notesEn } from './english'

/** Facts by name, without the `n.` that signals carry; the words that showed each. */
export type NoteFacts = ReadonlyMap<string, string>

/** What the customer is writing about, as far as it tells what a note without an object speaks of. */
export type Topic = {
  money: boolean
  bill: boolean
  access: boolean
  outage: boolean
  leaving: boolean
  goods: boolean
}

/** "Corrected invoice expected Thursday": the deed of such a clause is still to come. */
const AHEAD =
  /\b(?:will|planned|expect\w*|eta|due|new (?:date|eta)|scheduled|tomorrow|tonight|next|goes|going|ready by)\b|\bby \d|tonight|点前|前(?:修|办|到|恢复|给|发|换|完成)|今晚|预计|计划|将|最快|最迟|明[天早晚日]|后天|下个?[周月版]|排期/i
const SETTLES_ACCESS =
  /unlock|unblock|reset|restor|activat|enabl|grant|reinstat|added|set up|lifted|created|up again|works|working|open|解锁|解封|解冻|重置|开通|恢复|授权|加好|开好|开了|加了/i
const SETTLES_BILL =
  /recalculat|re-?drawn|amend|struck|taken off|correct|re-?issu|revers|adjust|void|credit|cancel|new |remov|waiv|refund|updat|chang|更正|冲|作废|重开|重新|改|调整|撤销|开好|已出|新/i
const BACK =
  /\b(?:up|back|restored|recovered|resolved|fixed|running|online|live|replaced|over|stable|works|working|green)\b|恢复|修复|解除|正常|排除|修好/i
const STOPS =
  /\b(?:cancel+ed|terminated|ended|ends?|closed|stopped|runs out|no more fees)\b|取消|解约|注销|终止|退订|到期|截止|结束|关闭/i
const ON_ITS_WAY =
  /\bon (?:its|the) way\b|\breleas(?:es|ed) (?:it )?(?:today|tomorrow)|\bapproved\b|\bgoes (?:out|back)\b|批(?:准|了)|通过|同意退|审批完|已转(?=[，。；]|$)|(?:转|打|汇)(?:了|出|过去)/i
const PAID = /\bpaid\b|\btransferred\b|(?:PayPal|card|account|bank)\b|打款|打[^，。；]{0,8}到|转账|入账|到账/i
/** Money back can be had, if at a price or as one of several ways. */
const MAY_REFUND =
  /(?<![不未没])(?:可以?|能|同意)(?:全额|部分|按比例)?退(?!换|订|役)|\b(?:can|could|may) (?:be )?(?:fully |partly )?refund|\brefund (?:is )?(?:possible|ok\b|allowed)(?<!no refund possible)/i

/** Somebody else is waited for and has been reminded. */
const CHASED =
  /\breminders? (?:sent|to|went)|\bchas(?:ed|ing)\b|\breminded\b|催(?:他|她|了|一|办|促|过|对方)/i

/** An exception was made: what the rule refuses is given all the same. */
const EXCEPT =
  /\b(?:as an? (?:one-off )?exception|exceptionally|ex gratia|lets? (?:it|her|him|them) through|(?:just )?this once|makes? an exception|all the same|anyway|nevertheless)\b|破例|特批|例外(?:同意|批准|处理|给)|特殊(?:处理|审批)通过/i
/** Subject and participle: "licence assigned", "room rebooted". */
const DEED =
  /^(?:[\w'-]+ ){1,4}(?!(?:ask|need|refus|declin|reject|deni|expect|plann|schedul|delay|confirm|reproduc|trigger|caus|expir|fail|miss|damag|includ|exclud|cover|allow|entitl|support|limit|requir|bas|call|tri|want|look|wait|escalat|forward|pass|hand|report|inform|notifi|promis|offer|suggest|receiv|notic|us|book|work|seem|arriv|happen|occur|appear|turn|decid|clos|estimat|involv|relat|concern|agre|cancel|overload|block|worn|speed|fe|ne|inde|excee)\w*ed\b)\w{3,}ed(?:$| (?:today|now|yesterday|at|on|to|in|by|for|and|with|this|again|back|out|up)\b)/i
const UNSURE =
  /\b(?:not|never|no|will|to be|must|should|once|until|if|when|can|could|may|might|being|yet|is|are|was|were|had)\b/i
/** Two ways, each with its time and its price. */
const LAST = /\d+ (?:working |business )?(?:days?|weeks?|hours?)|\d+ ?(?:个)?(?:工作日|天|周|小时)/i
const COSTS = /[€$£¥]|\b\d[\d.,]*\d\b(?! ?(?:days|hours|weeks))|\d+ ?(?:元|万|千|块)/
const PICK =
  /^(?:free|open|available|possible|in stock):|(?:有空|可约|空档|可选|还有|剩)[:：]|\bor\b|\beither\b|\boptions?\b|\bchoose|\bchoice|\balternatively|或|要么|二选一|任选|只剩.{1,20}和|两(?:个|种)(?:方案|办法|选择)/i

/** Instructions: a clause that begins with what to do. */
const STEPS =
  /^(?:then |first |please |just |has to |needs to )?(?:press|hold|unplug|restart|reboot|reinstall|re-?install|clear|toggle|untick|tick|uncheck|check the box|select|choose|click|tap|open|go to|log (?:in|out)|sign (?:in|out)|switch (?:it )?(?:off|on)|turn|reset|remove|insert|connect|download|enter|use|fill in|bring|update|delete|pair|scan)\b(?! (?:fee|team|request|by|was|has))|(?:settings?|menu|admin|profile|account|options|tools|file|app) ?(?:>|→|›|–|—)|^(?:先|再|然后|请)?(?:重(?:启|放|装|插|新|置|登)|长按|拔(?:掉|下|插)|开盖|断电|关机|关闭|打开|点(?:击|开)?|选(?:择|中)?|勾选|取消勾选|进入|扫码|卸载|清(?:除|空|理)|按住|插(?:上|回|拔)|切换|换(?:成|到|用)|登录|升级到|更新到)|(?:设置|菜单|我的|首页|后台|个人中心)[^，。；]{0,6}(?:>|→|-|—|里|中|下)|(?:即可|就行|就可以|就好)(?:$|[，。])/i

/** Reads notes, newest first. */
export function readNotes(notes: readonly string[], topic: Topic): NoteFacts {
  const facts = new Map<string, string>()
  for (const note of notes) {
    for (const words of [notesEn, notesZh]) {
      for (const fact of factsOf(note, readClauses(note, words), topic)) {
        if (!facts.has(fact.name)) facts.set(fact.name, fact.words)
      }
    }
  }
  return facts
}

type Fact = { name: string; words: string }

function factsOf(note: string, clauses: readonly Clause[], topic: Topic): Fact[] {
  const facts = clauses.flatMap((clause) => ofClause(clause, topic))
  const open = clauses.filter(
    ({ stances }) => stances.has('possible') && !stances.has('refused') && !stances.has('needed'),
  )
  const pick = open.find(({ text }) => PICK.test(text))
  // Money back as one of two ways is not on its way yet.
  if (pick?.things.has('refund') && !PAID.test(note)) drop(facts, 'refund-done')
  const priced = note
    .split(/[。；;\n]|[.](?=\s|$)|[，,](?=只|仅)/)
    .filter((part) => LAST.test(part) && COSTS.test(part))
  if (priced.length > 1) facts.push({ name: 'options', words: priced[0]?.trim() ?? '' })
  const chased = CHASED.exec(note)
  if (chased) facts.push({ name: 'chased', words: chased[0] }, { name: 'working', words: chased[0] })
  const payable = MAY_REFUND.exec(note)
  if (payable) facts.push({ name: 'refund-possible', words: payable[0] })
  const exception = clauses.find(({ text }) => EXCEPT.test(text))
  if (exception) facts.push({ name: 'exception', words: exception.text })
  const steps = clauses.find(({ text }) => STEPS.test(text))
  if (steps) facts.push({ name: 'steps', words: steps.text })
  const silent = clauses.find(({ stances, text }) => stances.size === 0 && text.length > 3)
  if (silent) facts.push({ name: 'statement', words: silent.text })
  const offers = open.length + (pick ? 1 : 0)
  const first = open[0]
  if (first && (offers > 1 || pick)) facts.push({ name: 'options', words: (pick ?? first).text })
  return facts
}

function drop(facts: Fact[], name: string): void {
  for (let i = facts.length - 1; i >= 0; i--) if (facts[i]?.name === name) facts.splice(i, 1)
}

function ofClause(clause: Clause, topic: Topic): Fact[] {
  const { text, things } = clause
  const facts: Fact[] = []
  const says = (stance: Stance) => clause.stances.get(stance)
  const about = (thing: Thing) => things.has(thing)
  const add = (name: string, words: string | undefined) => {
    if (words !== undefined) facts.push({ name, words: words.slice(0, 60) })
  }
  const refused = says('refused')
  const needed = says('needed')
  const ahead = says('planned')
  const deed =
    refused === undefined && needed === undefined && !UNSURE.test(text) ? DEED.exec(text)?.[0] : undefined
  const done = ahead !== undefined && AHEAD.test(text) ? undefined : (says('done') ?? deed)

  if (refused !== undefined) {
    add('refused', refused)
    if (about('refund') || topic.money) add('refund-no', refused)
  }
  if (needed !== undefined && refused === undefined) add(about('identity') ? 'verify' : 'needed', needed)
  if (about('identity') && done !== undefined && needed === undefined) add('verified', done)
  if (says('working') !== undefined && done === undefined) add('working', says('working'))
  if (ahead !== undefined && refused === undefined && done === undefined) {
    add('planned', ahead)
    if (about('visit')) add('visit', ahead)
  }
  if (refused !== undefined || needed !== undefined) return facts

  if (about('refund') && (done ?? ON_ITS_WAY.exec(text)?.[0])) add('refund-done', done ?? text)
  if (topic.money && done !== undefined && PAID.test(text)) add('refund-done', done)
  if (about('goodwill') && (done ?? says('possible'))) add('compensation', text)
  if (about('goods') && (done ?? ahead)) add('delivery', done ?? ahead)
  if (says('possible') !== undefined) add('alternative', says('possible'))
  if (STOPS.test(text) && topic.leaving && (about('contract') || done)) add('cancel-done', text)
  if (done === undefined) return facts

  if (about('goodwill') && !about('refund')) return facts
  add('done', done)
  if (about('bill') && SETTLES_BILL.test(text)) add('billing-fixed', done)
  if (SETTLES_ACCESS.test(text) && (about('access') || topic.access)) add('access-restored', done)
  if (BACK.test(text) && (about('service') ? topic.outage : topic.outage && things.size === 0))
    add('outage-over', done)
  return facts
}

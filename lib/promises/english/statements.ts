/**
 * Plain statements: a time ahead in a clause in the present tense about what our side does, or what becomes
 * of the customer's matter, is a promise unless something speaks against it. No list of verbs is needed.
 */
import type { Predicate } from './commitments'
import { looksBack } from './tense'
import { BANK_VERB, PAYMENT, THIRD_PARTY } from './words'

const FILLER =
  /^\W*(?:(?:and|but|so|then|yes|no worries|also|now|here|luckily|happily|of course|meanwhile|in the meantime|for now|good news|instead|therefore|because|though|while|plus|hence|that way|this way|(?:from|on) our side|(?:at|on) our end|as promised|(?:kindly |please |do )note(?: that)?|(?:please )?(?:be|rest) assured(?: that)?|otherwise|my apologies|sorry|thanks|hello|hi|dear)\b\W*)*/

const WE =
  /^(?:i|we|he|she|they|both of us|one of us|(?:my|a|our|your|the|this|another|dr|mr|mrs|ms) [a-z]+ (?:and i|of ours)|somebody|someone)(?:'m|'re|'s)?\b/
const WE_ARE = /^(?:(?:i|we|he|she|they)(?:'m|'re|'s)|(?:i|we|he|she|they) (?:am|are|is))\b/
/** A mask is a `\W`: one at a time, so that a run of masks is read in one way only. */
const SMALL = '(?:\\w+ly |also |then |now |both |all |still |just |soon |again |\\W)*'
/** What "we are …" says of work or of an arrival; other states are the agent's own business. */
const WE_ARE_THERE = new RegExp(
  `^\\S+(?: am| are| is)? ?${SMALL}(?:back (?!at work|in (?:the|my|our) office|from)|with you|at your|on your|in your|outside|there\\b|ready|done|finished|right (?:with|there|back)|\\w+ing\\b)`,
)
const IDLE_ING =
  /\b(?:looking|waiting|having|celebrating|closing|opening|reopening|moving|travell?ing|taking (?:a|the|my|our|some|part)|hoping|thinking|wondering|asking|expecting|getting married|attending|leaving|going (?:on|away|to be)|working|checking|experiencing|seeing|running|hiring|holding|keeping|sitting|staying|flying|landing|driving|being|doing|talking|hosting|planning|offering|selling|starting|ending|expiring|playing|facing)\b/
/** What we know, feel, want or keep: no work. */
const IDLE_VERB = new RegExp(
  `^\\w+ ${SMALL}(?:(?:understand|see|know|think|believe|feel|hear|read|notice|note|appreciate|apologi[sz]e|thank|wish|love|like|look|hope|regret|reali[sz]e|agree|mean|remember|recommend|suggest|advise|ask|need|require|want|accept|operate|open|close|reopen|celebrate|work|do|can|could|would|should|may|might|must|say|mention|tell|guess|suppose|fear|charge|bill|leave|fly|travel|go|stay|remain|assume|trust|follow|wait for|keep|hold|live|start|expect|stop|shut)s?|has|have (?!(?:it|them|this|everything|(?:your|the) (?:\\w+ )+(?:ready|back|done|fixed|in|here|\\w+ed)\\b)))\\b`,
)
/** Said of every customer unless an object of this one follows: "we process orders within two days". */
const SERVICE_VERB = new RegExp(
  `^\\w+ ${SMALL}(?:offer|provide|process|handle|stock|support|sell|serve|accept|review|aim)s? (?!your|it|this|that|the|them|you|these)`,
)

const YOU_GET = new RegExp(
  `^you ${SMALL}(?:(?:get|receive|hear|know) |(?:have|hold|see|find) (?:it|them|this|everything|my|our|his|the (?!right|option|chance|possibility|choice|day|time)|(?:your|a) (?:new|replacement|corrected|final|missing|full|reply|answer|result|refund|money))\\b)|^you(?:'re| are) ${SMALL}(?:back (?:online|up|on|in (?:your|the))|online|on the road|connected)\\b`,
)
const NO_SERVICE =
  /%|\b(?:off|discount|days?|bill|invoice|reminder|charge|credit|until|points|notice|right|exam|flight)\b/

const NOUN_STARTS =
  /^(?:new|our|your|the|an?|another(?: one)?|this|that|these|those|my|his|her|every|each|both|all|one|two|three|\d+|dr|mr|mrs|ms|everything|it|(?:corrected|replacement|missing|revised|updated|recalculated|reprinted|repaired|fresh) [a-z]+)\b/
const ITS_MATTER =
  /\b(?:you|yours?|it|them|back|ready|live|online|again|running|done|in place|on its way|in the post)\b|\b(?:is|are|gets?) (?:\w+ly |then |now |also |only |finally )*(?!closed|opened|needed|required|supposed|called|named|based|located|limited|celebrated|followed|interested)\w+(?:ed|en|lt|nt|ut|ld|de|ught)\b/

/** What puts something right is ours, whatever thing it is. */
const PUT_RIGHT =
  /\b(?:corrected|replacement|missing|revised|updated|amended|repaired|countersigned|right|spare|fixed|restored|reprinted)\b/
/** Where we sit and how we are reached: "our office moves next week". */
const ORGANISATION =
  /^(?:our|the) (?:\w+ )?(?:office|company|firm|clinic|practice|headquarters|showroom|school|hotel|restaurant|number|website|phone|address) (?:moves?|relocates?|is|are|celebrates?|changes?|switches|merges|joins|turns)\b/
/** "The next one leaves on Thursday": the time of something that may carry the customer's matter. */
const SETS_OUT =
  /\b(?:leaves?|goes|departs?|sails?|sets? (?:off|out)|runs?|flies|drives?|comes?|starts?|is|opens?|lands?|arrives?)\b/
const IS_ON_IT =
  /\byour (?!(?:\w+ )?(?:tickets?|seats?|booking|reservation|flight|pass|card)\b)[\w ]{2,40} (?:is|are|will be|goes?|travels?|comes?|gets?|will go|will come|will travel|has a place|have a place) (?:\w+ )?(?:on|in|with|aboard|part of|among) (?:it|that|board|them|this)\b|\b(?:i|we)(?:'ve| have|'ll| will|'re| are)? (?:\w+ )?(?:put|putting|placed?|loaded|reserved|added|kept|saved|packed|stowed)\b.{0,40}\b(?:on|in|into|onto|with|to|aboard) (?:it|that one|that|board|them)\b/

/** True when a clause tells when something sets out, and the next that the customer's matter is on it. */
export function carriesTheirs(clause: string, next: string): boolean {
  const text = clause.replace(FILLER, '')
  if (!NOUN_STARTS.test(text) || THIRD_PARTY.test(text) || looksBack(text)) return false
  return !EVENT.test(subjectOf(text)) && SETS_OUT.test(text) && IS_ON_IT.test(next)
}

/** People and bodies with plans of their own. */
export const YOUR_PEOPLE =
  /^\W*your (?:\w+ )?(?:mum|mom|mother|dad|father|parents?|wife|husband|partner|child|children|kids?|sons?|daughters?|sister|brother|family|friends?|guests?|tenants?|landlord|neighbou?rs?|boss|employer|school|university|doctor|dentist|gp|lawyer|bank|client|clients|customers?|team|colleagues?|accountant|visitors?)\b/
const OTHERS =
  /\b(?:of the (?:city|council|state)|(?:water|power|gas|electricity|energy|phone|bus|rail) (?:company|board|provider|operator)|suppliers?|vendors?|sellers?|manufacturers?|publishers?|wholesalers?|landlords?|organi[sz]ers?|ministry|neighbou?rs?|competitors?|players?|members|people|tourists?|students|customers)\b/
const RESULT =
  /\b(?:is|are|gets?|comes?) (?:\w+ly )?(?:back|online|up|ready|live|fixed|restored|repaired|done|reopened|sent|released|unlocked)\b/
/** "Water is back by 4": the bare noun of an outage. */
const IS_BACK =
  /^[a-z]+(?: [a-z]+)? (?:is|are|comes?|returns?) (?:(?:\w+ly )?(?:back|live|up|ready|done|fixed|restored|on its way|to your)|with you)\b/
/** A step on the way, to others. */
const TO_OTHERS = /\b(?:goes|go|is going|returns?) (?:back|over) to (?:the|a|another)\b/

/** Things that have a calendar of their own, of which an agent only tells. */
const EVENT =
  /\b(?:flights?|trains?|bus(?:es)?|ferry|trams?|boat|cruise|wedding|exams?|party|holidays?|sale|store|shop|museum|branch|pool|gym|library|bank|trial|subscription|lease|warranty|guarantee|offers?|promotion|deadline|debit|bills?|payments?|instal?lments?|rent|premium|season|semester|term|courses?|class(?:es)?|games?|match|shows?|concert|films?|movie|event|webinar|festival|conference|check-?in|check-?out|breakfast|lunch|dinner|weather|storm|strike|appointment|interview|hearing|meeting|prices?|rates?|fees?|tax|tickets|registration|application (?:window|period)|window|period|hotline|lines|entry|admission|doors|maintenance|outage|booking|reservation|stay|invoice is due|guests?|family|plan|membership|cover|course|launch|election|parade|march|tour|clocks?|sun|moon|road|bridge)\b/
/** What such a thing does, and what says how long something is. */
const CALENDAR =
  /\b(?:expires?|changes|stands? (?:still|empty|idle)|loses?|rains?|snows?|reaches (?:the )?end|lapses?|renews?|takes? (?:place|effect|up to|about|around|at least)|lasts?|falls?|lets?|enables?|gives? you the|costs?|appl(?:y|ies)|needs?|requires?|remains?|becomes?|means?|stays?|includes?|allows?|covers?|counts?|says?|shows?(?! (?:in|on|up))|depends?|looks?(?! (?:at|into|after|over|through))|seems?|sounds?|matters?|increases?|rises?|resets?|mentions?|states?|happens?|carries|belongs?|contains?)\b|\btakes? (?:you )?¤|\bruns? (?:$|[¤,]|(?:from|until|till|to|for|on|at)\b)/
const OPENS =
  /\b(?:opens?|reopens?|closes?|shuts?|starts?|begins?|ends?|stops?|departs?|leaves?)(?: (?:again|early|late|up|here|too|soon))? ?(?:$|[¤,.]|(?:at|on|for|in|with|from|to|as)\b)/
const STATE =
  /(?:\b(?:is|are|gets?)|'s|'re) (?:\w+ly |still |now |also |only |both |all |then )*(?:open|closed|shut|due|valid|free|off\b|away|out of|on (?:leave|holiday|vacation|sick|strike|sale|call|duty)|unavailable|needed|required|full\b|sold|booked up|fully|possible|empty|busy|called|named|not\b|no\b|never|supposed|subject|limited|planned|charged|billed|debited|deducted|owed|payable|late|an?\b|the\b|when\b|what\b)/
/** "The wedding is on Saturday": nothing but the date. */
const ONLY_DATE = /(?:\b(?:is|are)|'s)(?: (?:on|at|by|in|from|only|set|for|the|then|now|already|still))*\W*$/
const BY_OTHERS =
  /\bby (?:the |your |their )?(?:ministry|city|council|state|authorit|manufacturer|landlord|ministry|school|government|bank|operator|organi[sz]er|network)|\b(?:on|at) the \w+'s (?:site|page|website|portal)\b|\b(?:ministry|embassy|consulate|parliament)\b/
const CARRIER_BRINGS =
  /^(?:the |a |our )?(?:courier|carrier|driver|postman|dhl|ups|fedex|usps|royal mail|dpd|gls|evri|hermes)(?: van| driver)? (?:brings?|delivers?|collects?|picks?|takes?|hands?|drops?) (?:it|them|your|the|up|this|these)\b/
const REPORTED =
  /\b(?:any (?:week|working )?day|according to|tracking|apparently|forecast|announced?|rumou?r|supposedly|they say)\b/
/** "All Sunday times are …": no time of its own. */
const ATTRIBUTE = /^(?:all|the|this|that|your|our|my|an?|every|these|those) ¤+ \w/
/** "Finance clears it", "Maria calls you": a name, a verb, this customer's matter. */
const NAME_DOES =
  /^[a-z]+(?: [a-z]+){0,2} [a-z]{2,}[^s'\W]s (?:again|back)\b|^[a-z]+(?: (?:from|of|at|in) (?:our|the) [a-z]+(?: [a-z]+)?| [a-z]+)? (?:is (?:at|with|back|there|on|in)|[a-z]{2,}[^s'\W]s) (?:.{0,40} )?(?:you|your|it|them)\b|^(?!it|that|this|rain|snow|winter|summer|spring|autumn)[a-z]+ (?:comes|calls|visits|drops|pops|swings|stops|rings|writes|phones|delivers) (?:over |round |around |back |by |in )?¤|^[a-z]+ [a-z]{2,}[^s'\W]s (?:up |out |off |down |over |on )?(?:the|an?|another)\b/

/** What a clause with a time, in lower case and times masked, holds us to by its tense alone. */
export function statementOf(clause: string): Predicate {
  const text = clause.replace(FILLER, '').replace(/^you(?:'ve| have) got /, 'you have ')
  const at = text.indexOf('¤')
  if (ATTRIBUTE.test(text) || /\b(?:nothing|nobody|none)\b(?! for you)/.test(text)) return 'silent'
  if (looksBack(text) || REPORTED.test(text) || BY_OTHERS.test(text)) return 'silent'
  if (CARRIER_BRINGS.test(text)) return 'likely'
  if (WE.test(text)) return weDo(text)
  if (THIRD_PARTY.test(text) || (PAYMENT.test(text) && BANK_VERB.test(text))) return 'silent'
  if (/^you\b/.test(text)) {
    const rest = at < 0 ? text : text.slice(0, at)
    return YOU_GET.test(text) && !NO_SERVICE.test(rest) && !EVENT.test(rest) ? 'sure' : 'silent'
  }
  return thingDoes(text)
}

function weDo(text: string): Predicate {
  if (WE_ARE.test(text))
    return !WE_ARE_THERE.test(text) || IDLE_ING.test(text) ? 'silent' : stepAside(text) ? 'likely' : 'sure'
  if (/^\w+'(?!s\b)/.test(text) || IDLE_VERB.test(text) || SERVICE_VERB.test(text)) return 'silent'
  return /^(?:i|we|he|she)\b/.test(text) && !stepAside(text) ? 'sure' : 'likely'
}

/** "I'm meeting the landlord tonight": with others, on the way to an answer. */
function stepAside(text: string): boolean {
  return THIRD_PARTY.test(text) && !/\byou/.test(text)
}

function thingDoes(text: string): Predicate {
  if (!NOUN_STARTS.test(text)) {
    const named = NAME_DOES.test(text) || IS_BACK.test(text)
    return named && !EVENT.test(text.split(' ', 2).join(' ')) && !OTHERS.test(text) && !stands(text)
      ? 'likely'
      : 'silent'
  }
  const subject = subjectOf(text)
  if (!VERB.test(text) && !ITS_MATTER.test(text)) return 'silent'
  if (YOUR_PEOPLE.test(text) || OTHERS.test(subject)) return 'silent'
  const putRight = PUT_RIGHT.test(text) || (/^your\b/.test(text) && RESULT.test(text))
  if ((EVENT.test(subject) && !putRight) || stands(text) || TO_OTHERS.test(text)) return 'silent'
  const theirs = ITS_MATTER.test(text.slice(subject.length))
  if (/^your\b/.test(text) || (/^our\b/.test(text) && /\b(?:you|your)\b/.test(text))) return 'sure'
  if (ORGANISATION.test(text) && !theirs) return 'silent'
  return 'likely'
}

/** States, calendars and bare dates. */
function stands(text: string): boolean {
  return (
    CALENDAR.test(text) ||
    OPENS.test(text) ||
    STATE.test(text) ||
    ONLY_DATE.test(text.replace(/¤.*/, '')) ||
    IDLE_ING.test(text)
  )
}

const VERB = /\b(?:is|are|gets?|comes?|goes|go)\b|(?<=^\S+(?: \S+){1,5} )(?!\w*(?:ss|us|is)\b)[a-z]{2,}s\b/

/** The words before the verb; where none is recognised, the first few. */
function subjectOf(text: string): string {
  const verb = VERB.exec(text)
  return verb ? text.slice(0, verb.index) : text.split(' ', 2).join(' ')
}

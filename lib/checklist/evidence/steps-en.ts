/**
 * English clauses that say what comes next, by grammar: a future, a plan, work in progress, or a
 * present that is tied to a day ahead. Whose step it is decides owner-named, so the first person is
 * told apart from all others.
 */
import { matchIn, type Rule } from './rules'
import { timeIn } from './times'

const ADVERBS =
  '(?:,? ?(?:now|also|then|just|first|still|both|already|all|even|next|soon|too|myself|\\w+ly|right away|right now|of course|at once|straight away|in the meantime|today|tomorrow|tonight|this (?:morning|afternoon|evening))\\b,?)*'
/** Words after "will" that foretell no deed of ours: prices, fitness, ability, feelings, rules. */
const NO_DEED =
  '(?:not|never|cost|costs|fit|depend|need|require|work|help|apply|allow|enable|let|mean|suit|match|do|does|always|usually|only|remain|stay|cover|include|contain|have to|have no|want|like|love|find|notice|understand|know|feel|make|prevent|cause|result|void|lose|last|hold|fix|solve|think|hope|admit|say|appreciate|be (?:happy|glad|here|able|unable|sorry|delighted|pleased|honest|more|in a position|clear|direct|open(?! to)|frank|possible|needed|required|necessary|fine|ok|okay|enough|charged|too|a|an|the|no|less|free|subject|lost|deducted|rejected|refused|declined|void|there for|welcome|interested|easier|better|hard|difficult|expensive)|ask (?:you|for))'
/** What one may be doing without doing anything about the matter. */
const NO_WORK =
  '(?:hoping|wondering|thinking|writing|wishing|being|having|guessing|assuming|feeling|trusting|missing|replying|responding|referring|seeing(?! to)|hearing|reading|struggling|failing|learning|quoting|enclosing|attaching|looking forward|looking at|sitting|getting (?:the|an?|this) (?:same )?error|experiencing|asking (?:you|for)|regarding|according|including|nothing|anything|something|everything|closing|celebrating|smiling|blushing|apologi[sz]ing|crossing|rooting|talking about|selling|offering|facing|suffering)'
/** "If anything else comes up" and "usually" foretell nothing. */
const IDLE =
  /\b(?:if (?:it|this|that|there|the (?:problem|issue|error|fault)|anything|any|something|you (?:have|need (?:any|anything|more|further|help)|ever|notice|experience|run into|still|are not|aren't|don't|do not))|should (?:you|it|this|there|the)\b|in case|whenever|every time|anytime|in (?:the|such) (?:event|cases?)|normally|usually|generally|typically|as a rule|in general|always)\b/i
const BOILERPLATE =
  /\b(?:if|should) you (?:still )?(?:have|need)(?: any| more| further| other| anything| some| help)+|\b(?:according to|in accordance with|in line with|as per|under) (?:our|the|section|clause)\b|\b(?:orders|claims|refunds|requests|returns|applications|complaints) (?:are|will be|get) (?:processed|handled|dealt|reviewed|treated|answered|issued)/i

/** The first person's commitments: steps that also name their owner. */
const MINE: Rule[] = [
  {
    find: new RegExp(
      `\\bI(?:'ll| will| shall|'m going to| am going to|'m about to| am about to)${ADVERBS} (?!${NO_DEED}\\b)[a-z]\\w*`,
      'i',
    ),
    notBehind: IDLE,
    unless: BOILERPLATE,
  },
  {
    find: new RegExp(`\\bI(?:'m| am)${ADVERBS} (?!${NO_WORK}\\b)(?:[a-z]+ing\\b|on it\\b|on my way)`, 'i'),
    notAfter: /\b(?:if|when|where|what|while)\s*$/i,
    unless: BOILERPLATE,
  },
  // One subject for two verbs: "I am holding both and will call".
  {
    find: /\bI(?:'m|'ve|'d)? [^.;!?]{2,120}?\b(?:and|then|but) (?:\w+ )?(?:will|shall) (?!not|be happy|need)\w+/,
  },
  {
    find: /\blet me(?: (?:just|quickly|first|now|also|go and|please|go|personally))* (?!(?:know|explain|say|be|start|begin|assure|tell|guess|apologi[sz]e|thank|add|clarify|repeat|recap|summari[sz]e|remind|introduce|express|offer|reassure|understand|share|make sure (?:I|that I)|confirm (?:that )?(?:I|what)|see if I (?:understand|got)|help)\b)[a-z]+/i,
  },
  {
    find: /\bleave (?:it|this|that|the rest|everything) (?:with|to) me\b|\bI(?:'ve| have) got (?:this|it|you)\b|\bI(?:'m| am) the (?:one|person) (?:who|to)\b|\b(?:hear|news|word|update|call|mail|message|answer|more) from me\b/i,
    notBehind: IDLE,
  },
  { find: /\bgive me (?:until|till|a|an|one|two|five|ten|twenty|half|\d)\b/i },
  {
    find: /\bI (?:plan|intend|mean|aim|promise|undertake|expect) to (?!be\b)\w+|\b(?:you|more|news|word|an answer|update|call|mail|message|reply|note)\b[^.;]{0,30}\bfrom me (?:by|before|on|at|today|tomorrow|tonight|this|within|in|no later|as soon|once|when)\b/i,
    unless: BOILERPLATE,
  },
  {
    find: /(?:^|[.;:,–—-] ?|\band |\bthen )I (?!(?:am|was|were|have|had|do|did|can|could|would|should|may|might|must|see|saw|think|know|hope|need|want|understand|believe|guess|wish|like|love|feel|read|got|found|said|told|sent|wrote|went|spoke|took|gave|put|made|came|rang|tried|note|notice|agree|appreciate|apologi[sz]e|regret|realise|realize|suggest|recommend)\b|\w+ed\b)[a-z]+ [^.;!?]{2,70}?\b(?:today|tomorrow|tonight|by \w+|at \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening)|in (?:\d+|an?|half|two|three|five|ten) (?:\w+ )?(?:minutes?|hours?|days?)|within)\b|\b(?:brb|back with you in|be right back|I(?:'m| am) back)\b|\bI promise (?:you|a|an|that)\b|\byou (?:get|have) (?:it|my|our|the|your) [^.;!?]{0,40}\b(?:from me|from now|by|on|at|within|tomorrow|tonight|today)\b/i,
    notBehind: IDLE,
    unless: BOILERPLATE,
  },
  {
    find: /\b(?:bear with me|one (?:moment|minute|second)|hold on|hang on|a moment)\b[^.]{0,20}\b(?:while|please,? I|and I|I)\b|\bI can (?:have|get|bring|send|do|finish|deliver|fix|be)\b[^.;]{2,50}\b(?:by|today|tomorrow|tonight|this (?:morning|afternoon|evening)|within|on (?:mon|tue|wed|thu|fri|sat|sun)|at \d)|\b(?:reminder|note) in my (?:calendar|diary)|\b(?:tomorrow|today|tonight|this (?:morning|afternoon|evening)|next|then|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:\d+|noon|\w+)(?: o'clock)?|right after(?: that| this)?),? I (?!(?:was|had|did|have|am afraid|can|could|saw|read|got|found|think|hope|see|know|understand|need)\b)[a-z]+\b/i,
    notBehind: IDLE,
    unless: /\bI (?:\w+ed|went|spoke|sent|wrote|told|took|gave|put|made|came|rang)\b/i,
  },
  // The plain present of a promise: "I call you at four", "I take the parcel there myself".
  {
    find: /\bI (?:\w+ly )?(?:call|ring|phone|write to|send|post|email|mail|text|book|order|bring|fix|arrange|issue|refund|drop|put|move|push|take|cancel|replace|change|correct) (?!(?:this|that|it) on\b)(?:you|your|this|that|it|them|both|a|an|the|him|her)\b[^.;]{0,60}\b(?:today|tomorrow|tonight|by|at \d|on (?:mon|tue|wed|thu|fri|sat|sun)|as soon as|once|in \d|within|right after|myself|first thing|this (?:morning|afternoon|evening))\b/i,
    notBehind: IDLE,
  },
]

/** Ownership that is no step yet: "I take this on myself". */
const OWNING: Rule[] = [
  {
    find: /\bI (?:\w+ly )?(?:take|am taking|have taken|'ve taken|own|hold|stand|stay|remain|keep) (?:(?:this|that|it|your (?:case|file|order|ticket|matter|request)) (?:on|over|myself|from here|in (?:my )?hand)|charge|care of|responsib\w+|ownership|your (?:contact|person)|on (?:this|it|your)|with (?:this|you|it)|an eye on)|\bI (?:keep|leave|hold|'m keeping|am keeping) (?:the|your|this|it|that) ?[\w' ]{0,24}?(?:open|under|on hold|aside|back|free)\b/i,
    notBehind: IDLE,
  },
]

/** Steps of ours, of a colleague or of the process. */
const OTHERS: Rule[] = [
  {
    find: new RegExp(
      `\\b[Ww]e(?:'ll| will| shall|'re going to| are going to)${ADVERBS} (?!${NO_DEED}\\b)\\w+`,
    ),
    notBehind: IDLE,
    unless: BOILERPLATE,
  },
  {
    find: new RegExp(`\\b[Ww]e(?:'re| are)${ADVERBS} (?!${NO_WORK}\\b)[a-z]+ing\\b`),
    notAfter: /\b(?:if|when|where|what|while|hours)\s*$/i,
    unless: BOILERPLATE,
  },
  // Anything that will be done or will come: "the new pass will be printed".
  {
    find: new RegExp(
      `(?<!\\b(?:[Yy]ou|[Ii]|[Ww]e|[Ww]hat|[Ww]hen|[Hh]ow|[Ww]here|you all|you both))(?<=[\\w)'"”])(?:'ll| will| shall| is going to| are going to)${ADVERBS} (?!${NO_DEED}\\b)[a-z]\\w*`,
    ),
    notBehind: IDLE,
    unless: BOILERPLATE,
  },
  {
    find: /\b(?:is|are|'s|'re)(?: \w+)? being (?!honest|used|asked|clear|able|so|very|a|an|the|unable)\w+/i,
    notAfter: /\b(?:if|unless|whether|why|how)\b[^,]*$/i,
  },
  {
    find: /\b(?:is|are|'s|'re)(?: now| already| all| still| both)? (?:booked|scheduled|due|slated|lined up|pencilled in|queued|earmarked|set(?= (?:for|to))|next in|on (?:its|the|his|her|their) way|in the queue|under way|underway|in transit to)\b/i,
    notAfter: /\b(?:if|unless|whether|when|payment|invoice|rent|fee|amount|balance)\b[^,]*$/i,
  },
  {
    find: /\b[Ww]e (?:plan|intend|aim|expect|hope) to (?:have|get|be|ship|send|finish|fix|call|restore|release|reach|deliver|open|start|complete)\b|^\W*next(?: up| step| stop)?(?:,|:| is\b| comes\b| we\b)/i,
  },
  // After a condition, the present is a step: "once it is in, we book the van".
  {
    find: /\b(?:once|as soon as|when|after|the moment|the minute)\b[^.;?]{3,80}, (?:then )?we (?!can|could|may|might|need|have|are|were|do|don't|would|'d|'ve|should|must|usually|normally|had|cannot|can't)[a-z]+\b/i,
    notBehind: IDLE,
  },
  {
    find: /\b(?:once|as soon as|when|after|the moment|the minute)\b[^.;?]{3,80}, (?:then )?(?:the|your|our|my|a|it|he|she|they|payroll|billing|[A-Z]\w+)(?: \w+){0,2}? (?!(?:is|was|has|does|this|its)\b)\w+s\b|\b(?:it|that|this|(?:the|your|our|a) \w+(?: \w+)?) (?!(?:is|was|has|does)\b)(?:\w+s|gets \w+) (?:\w+ ){0,3}?(?:as soon as|once|the moment|right after|straight after|automatically|by itself)\b|\b(?:send|give|tell|pass|share|reply|write|drop|bring|let)\b[^.;?]{3,60}? and (?:then )?(?:I|we|it|he|she|they)(?:'ll| will)? (?!can|could|am|are|was|were|have|had)\w+|\b(?:[Ww]e|[Tt]hey|[Ii]t|[Hh]e|[Ss]he) then (?!(?:had|was|were|went|got|did|found|saw|told)\b)\w+/i,
    notBehind: IDLE,
    unless: /\b(?:yesterday|last|ago|was|were)\b/,
  },
  {
    find: /\b(?:[Tt]hey|[Hh]e|[Ss]he|[Ss]omeone|[Ss]omebody|[Oo]ne of \w+|(?:[Tt]he|[Oo]ur|[Mm]y|[Aa]n?|[Yy]our) (?:[\w-]+ ){0,3}?(?:team|crew|colleagues?|engineers?|technicians?|drivers?|couriers?|manager|doctor|nurse|editor|developers?|bank|carrier|warehouse|desk|workshop|office|lab|plumber|electrician|fitter|mechanic|people|department|depot|kitchen|agents?|staff|supplier|cleaners?|gardener|replacement|parcel|van|refund))(?: (?:from|in|at) [\w ]{2,24}?)?(?:'re|'s| is| are)(?: \w+ly| now| already| also| just)? (?!(?:being|having|looking forward|missing|asking you|working fine|including)\b)(?:[a-z]+ing\b|on (?:the|a|its|his|her|their) (?:truck|van|way|road|plane|train|next|bike|case|job|boat|list)|on it\b)/,
    notBehind: IDLE,
    unless:
      /\b(?:is|are) (?:working|missing|showing|blinking|flashing|running|failing|crashing|loading|causing)\b(?! on\b)/,
  },
  // Arranged ahead, set in motion, or told with the day first: "we've lined up a plumber", "tonight we reboot".
  {
    find: /\b(?:I|we)(?:'ve| have)(?: now| just| already)? (?:lined up|booked|arranged|scheduled|organi[sz]ed|set up|reserved|ordered|fixed up)\b[^.;]{2,60}\b(?:for|on|to|tomorrow|tonight|this|next|at|by)\b|\b(?:[Yy]our|[Tt]he|[Aa]n?|[Oo]ur|[Ii]t|[Pp]ayment|[Dd]elivery) ?(?:[\w-]+ ){0,3}?(?:goes|moves|passes|heads|travels) (?:on|out|off|over|straight|back|up)\b(?! (?:when|if|every|again and again|after (?:a|\d)))|\b(?:[Tt]onight|[Tt]omorrow|[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Nn]ext|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:we|they|he|she) (?!(?:can|could|were|had|are (?:closed|shut|open)|don't|won't|close|open|have no)\b)[a-z]+\b|^\W*(?:[Aa]n?|[Tt]he|[Oo]ur) [\w-]+ is (?:already|now|just) (?:\w+ing (?:over|up|out|down|to|for|your|it|the|a)\b|on)/,
    notBehind: IDLE,
    unless: /\b(?:yesterday|last|ago|was|were|error|crash\w*|alarm|light|screen)\b/,
  },
  { find: /^\W*[\w ]{2,30} (?:scheduled|booked|due|expected|planned) (?:for|on|at|by)\b/i, notBehind: IDLE },
  {
    find: /\b(?:give|allow) us\b[^.;]{0,12}\b(?:until|till|an?|one|two|three|four|five|ten|half|\d+)\b|\b(?:should|can|could|might) be (?:there|with you|done|ready|back|fixed|over|up and running|here)\b[^.;]{0,30}\b(?:in|by|within|at|before|tonight|tomorrow|today|this)\b|\b(?:we|[Oo]ur \w+(?: \w+)?) (?:can|commits? to|promises?|guarantees?) (?:be|get|have|bring|deliver|a|an|to)\b[^.;]{2,60}\b(?:by|within|before|tonight|tomorrow|at \d)\b/i,
    notBehind: IDLE,
    unless: BOILERPLATE,
  },
  {
    find: /\byou should (?:\w+ )?(?:see|have|get|receive|hear)\b[^.;]{0,50}\b(?:next|by|within|on|tomorrow|today|tonight|in|shortly|soon)\b/i,
    notBehind: IDLE,
  },
  {
    find: /\byou(?:'ll| will|'re going to)(?: \w+ly| also| then| soon| both)* (?:receive|get|hear|see (?:it|the|your|a)|have|be (?:contacted|called|refunded|credited|notified|emailed|reimbursed|sent|updated|back|able to))\b/i,
    notBehind: IDLE,
    unless:
      /\byou(?:'ll| will) (?:have (?:to|no)|get (?:used|the hang|an error|a fine)|see (?:that|why|how)|hear (?:a|the) (?:click|beep|tone))|\b(?:what|whatever|anything|everything|all|that|which|who) you(?:'ll| will)|\b(?:click|open|tap|scroll|menu|settings|screen|page)\b/i,
  },
]

/** Verbs of movement and of processes, in the present: a step only with a day ahead. */
const MOVES =
  /\b(?:(?<=they |we )(?:go|leave|ship|start|arrive|reach|come|return|print|get|land|run|ring|call|visit|deliver|collect|send|post|begin|move|publish|appear|pick|bring|pay|launch|roll|expect|meet|decide|review|check|test|write|hand|book|swap|replace|refund)|goes|leaves|ships|starts|arrives|reaches|comes|returns|prints|turns|becomes|gets|lands|runs|drops|rings|calls|visits|delivers|collects|sends|posts|begins|activates|unlocks|resumes|restarts|moves|switches|publishes|appears|takes (?:effect|over|place|you|it|them|the)|happens|follows|picks|brings|flies|sails|pays|launches|rolls|expects|decides|meets|sits|reviews|checks|signs|issues|releases|confirms|transfers|books|writes|answers|replies|tells|fits|installs|repairs|cuts|hands|swaps|replaces|refunds|credits|processes|clears|renews|tests|packs|cleans|builds|finishes|restores|looks after|keeps|gives|lets|shows|joins|reads|phones|swings by|sees you|lands|drives|goes online|gets? \w+ed|(?:is|are|'s|'re) (?:on|in|back|ready|live|with you|at your|there|up|out|done|sorted|yours|here)|(?<=you )(?:get|have|hear|know|see|receive))\b/gi
const DAY_AHEAD =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|next (?:week|month|mon|tue|wed|thu|fri|sat|sun)\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s (?:\w+ )?(?:round|van|run|flight|train|truck|batch|delivery|tour))?|in (?:\d+|an?|one|two|three|four|five|ten|half an) (?:\w+ )?(?:minutes?|hours?|days?|weeks?)|within|by (?:noon|midday|midnight|\d|the|close|then)|at (?:noon|midnight|midday|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|between \w+ and|(?:after|before|over) (?:lunch|noon|work|dinner)|(?:ahead of|before|after) (?:your|the|our)|early|midweek|the last day|in no more than|no later than|the day after|first thing|end of|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}|the \d{1,2}(?:st|nd|rd|th))\b|\bnext(?=\s*[.!,]|$| (?:van|truck|run|round|flight|train|batch|boat|post|tour))/i
/** The present here tells a habit, a rule, the past or the customer's part. */
const NOT_SO =
  /\b(?:if|whether|usually|normally|every|always|never|did|does|do|don't|doesn't|can|could|may|might|would|please|you(?! (?:get|have|hear|know|see|receive))|was|were|had|ago|last|yesterday|open|opens|closed?|closes|daily|fridays|mondays)\b/i

function scheduled(sentence: string): number | null {
  if (BOILERPLATE.test(sentence)) return null
  let at = 0
  for (const clause of sentence.split(
    /[,;–—]|:(?!\d)|\band\b(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d))/,
  )) {
    if (DAY_AHEAD.test(clause)) {
      for (const match of clause.matchAll(MOVES)) {
        const before = clause.slice(0, match.index)
        const after = clause.slice(match.index + match[0].length)
        if (NOT_SO.test(before.replace(/\byou $/i, '')) || /\b(?:was|were|had|ago|last)\b/.test(after))
          continue
        if (DAY_AHEAD.test(after) || (DAY_AHEAD.test(before) && timeIn(before) !== null))
          return at + match.index
      }
    }
    at = sentence.indexOf(clause, at) + clause.length
  }
  return null
}

/** Where the first person commits to a deed, or null. */
export function myStepEn(sentence: string): number | null {
  return matchIn(sentence, { en: MINE, zh: [] })
}

/** Where the first person takes the matter on, with or without a step, or null. */
export function myOwnershipEn(sentence: string): number | null {
  return myStepEn(sentence) ?? matchIn(sentence, { en: OWNING, zh: [] })
}

/** Where somebody's or the process's next step is told, or null. */
export function anyStepEn(sentence: string): number | null {
  return myStepEn(sentence) ?? matchIn(sentence, { en: OTHERS, zh: [] }) ?? scheduled(sentence)
}

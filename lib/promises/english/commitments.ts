/** The turns of phrase by which English replies commit, refuse, ask, retell. Read in lower case, times as ¤. */

/** `silent`: no verb that decides; the neighbours do. `no`: it decides, against a promise. */
export type Predicate = 'sure' | 'likely' | 'no' | 'silent'

/** Said around a promise without changing it. */
export const PADDING =
  /\b(?:(?:kindly|do|just) note(?: that)?|please (?:be assured|rest assured|note|know|be advised|be informed)(?: that)?|(?:you can )?rest assured(?: that)?|be assured(?: that)?|(?:no|not) later than|(?:do not|don't) (?:worry|panic|hesitate)|no (?:worries|problem)|not (?:only|just)|thank you for your patience|fingers crossed)\b/g
export const GENERAL =
  /\b(?:usually|normally|typically|generally|ordinarily|on average|as a rule|often|in most cases|most (?:cases|orders|parcels|customers)|standard (?:delivery|processing|turnaround)|turnaround (?:time )?is|tends? to|(?<=^\W*)(?:parcels|orders|letters|deliveries|shipments|packages) (?:inside|within|to|from|in|abroad)\b(?! you)|can take|may take|takes? up to)\b/
/** A refusal or doubt over the whole clause: "I don't think we'll", "we can't promise". */
export const DENIED =
  /\b(?:(?:do not|don't|doesn't|does not|didn't|wouldn't|can't|cannot|could not|couldn't|can not|unable to|not able to|won't|will not|would not|hesitate to|rather not)(?: \w+)? (?:think|believe|expect|promise|guarantee|say|commit|confirm|tell|know|see|anticipate|want)|no (?:guarantee|way|chance|promise)|not (?:sure|certain|possible|guaranteed|expected|likely|realistic)|doubt(?:ful)?|unlikely|impossible|too (?:late|early|soon|busy)|hardly|unsure|there(?:'s| is| are) (?:no|nothing|nobody)|(?:nothing|nobody|no one) (?:\w+ )?(?:can|will|could)|(?:can|could) do nothing)\b/
export const NOT_MODAL = /^(?: \w+ly)?(?: (?:not|never|no longer|hardly)\b|n't\b)/
export const NO_FUTURE =
  /\b(?:won't|wont|can't|cannot|can not|cant|shan't|couldn't|wouldn't|isn't|aren't|not going to|unable to|not able to|no longer|don't|doesn't|do not|does not|not be)\b/
/** "It won't take us longer than an hour" promises. */
export const WONT_TAKE_LONGER =
  /\b(?:won't|will not|shouldn't|should not) (?:take (?:(?:us|me|you) )?(?:any )?(?:(?:more|longer) )?(?:than )?¤|(?:be|need) (?:any )?(?:more|longer|later) (?:than )?¤)/

export const ASKED =
  /^\W*(?:and |so |then |or |but |also |kindly |just |simply |instead |otherwise )*(?:please |kindly )+(?!(?:allow|give|grant|bear|expect|hold|stay|hang|wait|let me (?!know))\b)/
export const ORDERED =
  /^\W*(?:and |so |then |or |but |also |just |simply |instead |otherwise |alternatively )*(?:send|reply|respond|try|contact|bring|keep|return|complete|submit|pay|feel free|let (?:us|me) know|make sure (?:you|your|that you)|ensure|check|wait|restart|reboot|unplug|log|sign|provide|share|visit|use|take|leave|remember|do not|don't|never|book|register|come|fill|upload|download|reach|tap|click|press|tell (?:us|me)|drop (?:us|me|by|in)|ring (?:us|me)|call (?:us|me|back|our|the|\d)|email (?:us|me|the)|text (?:us|me)|write (?:to )?(?:us|me)|get in touch|apply|switch|install|set|turn|hold|stay|collect|pick|order|choose|select|open|go to|be ready|be at|have (?:your|the)|confirm (?:to|by|your|with)|update your|quote)\b/
export const ASKED_POLITELY =
  /\b(?:(?:we|i)(?:'d| would|'ll| will)? (?:need|require|ask|request|recommend|suggest|advise|urge|encourage|appreciate|invite)(?:e?d)? (?!¤)|(?:must|has to|have to|needs? to) (?:reach|arrive|be (?:¤|received|returned|submitted|paid|sent|filed|lodged|postmarked|handed in|uploaded|countersigned|in\b(?! (?:your|the|a)\b)|(?:back )?with us))|should (?:reach us|arrive (?:here|with us)|be (?:received|returned|submitted|filed|with us))|you (?:must|need|should (?!(?:\w+ly )?(?:have|hear|see|get|receive|be able|find|now|then|soon|start|notice))|may|might|could|can (?!(?:\w+ )?(?:expect|count|look forward))|would|are (?:required|welcome|asked|able|free|entitled|invited)|have (?:to|until|till|¤)|said|told|wrote|asked|mentioned|were|had|want|wanted|requested|reported|called|contacted|\w+ed)\b|(?:would|could|can|will) you\b|would (?:be|like|need|have)\b)/
/** "Whoever returns it before Friday": whose time it is. */
export const WHOEVER = /\b(?:whoever|whatever|whichever|(?:any|every)(?:one|body) who|those who)\b[^¤]*¤/
/** What has happened, as the object of what we say: "I'll tell you what happened on Tuesday". */
export const HAPPENED =
  /\b(?:what|why|how|who|which|where)\b[^¤]*\b(?:happened|went wrong|occurred|took place|caused|failed|broke|was (?:said|done|sent|missing)) ?$/
/** "We need the lease and the deposit from you by Friday": asked of the customer, however long the list. */
export const NEEDED =
  /\b(?:i|we)(?:'d| would|'ll| will|'re| are)? (?:still |also |only |just |then |now |first |both |kindly |urgently )*(?:need|require|request|ask (?:you )?for|missing|short of|would like|waiting for)\b(?! (?:nothing|no\b|not\b|¤|(?:about |around |another |up to )¤))/
export const LISTED =
  /^\W*(?:and |or |plus |as well as )*(?:the|an?|your|both|one|two|three|\d+|copies|proof|any|all|some|\w+ed) /
export const VERB_OF_OURS =
  /\b(?:will|is|are|goes|gets?|comes?|can|should|going|leaves?|arrives?|ships?)\b|'(?:ll|re|m|s) |^\W*(?:and |or |plus )*(?:i|we|you|he|she|they|it)\b/
/** Somebody's words retold are not a promise of now. */
export const RETOLD =
  /\b(?:originally|initially)\b|\b(?:was|were|had)(?: been)? (?:\w+ly )?(?:scheduled|due|planned|expected|supposed|meant|booked|set) (?:to|for)\b|\b(?:i|we|they) (?:had )?(?:planned|intended|meant|hoped|expected|wanted) to\b|\b(?:(?:you|he|she|they|customer|someone|colleague|courier|driver) (?:had |have |has )?(?:said|told|wrote|asked|mentioned|claimed|were told|was told|stated|promised|assured)|(?:was|were|been) (?:told|promised|assured|informed)|(?<!\b(?:what|whether|how|when|where|why|who|which|all|everything|whatever|as|than) (?:the |our |your )?)(?:supplier|manufacturer|vendor|factory|maker|depot|they|airline|provider|wholesaler) (?:says?|said|tells?|told|thinks?|expects?|estimates?|promised?|confirmed)|(?:i|we)\b.{0,30}\bhear (?:back |anything )?from|expecting (?:the|our|a|your|new)? ?(?:parts?|deliver(?:y|ies)|shipment|stock|goods|reply|answer)|waiting (?:for|on)|as (?:promised|agreed|discussed)\b.{0,20}\b(?:would|was|were))\b/

export const MODAL = /(?:'ll|\bwill|\bshall|\bgoing to|\bgonna)(?=[ ¤.,!]|n't|$)/g
/** "There will be an update by 5" promises; "there will be an outage" does not. */
export const ANNOUNCED =
  /^be (?:an? |some(?:one|body)? ?|the |more |our )?(?:\w+ )?(?:update|news|answer|reply|engineer|technician|crew|driver|decision|there|with you|at your|on site)/
/** "We'll close at 5" is a calendar, "we'll close the leak" is work; a ticket closed by itself is no service. */
export const OPEN_OR_CLOSE =
  /^(?:open|reopen|stop|end|change|close|run|keep you|stay in)\b(?: (?:again|early|up|down))?(?: ?(¤|$|at\b|on\b|for\b)| ((?:this|the|your) (?:ticket|case|request|conversation|chat)))?|^(?:start|begin)\b/
export const US =
  /(?:^|\b)(?:i|we|let's|ours?elves|both of us|all of us|(?:me|us) and \w+)\W*(?:\w+ly |also |now |then |both |all |still |just |certainly |personally |definitely |¤ ?)*$/
export const YOU = /\byou(?: guys| all| both)?\W*(?:\w+ly |also |now |then |¤ ?)*$/

/** Hopes and plans of ours, and other ways to bind oneself; `likely` where they leave a door open. */
export const BINDING: [RegExp, Predicate][] = [
  [/\b(?:let me|let us|let's) (?!know|say|explain|share|apologi[sz]e|assure|just say)/, 'sure'],
  [/\bleave (?:it|this|that) (?:with|to) (?:me|us)\b/, 'sure'],
  [
    /\b(?:give|allow|grant) (?:me|us|our \w+|the (?:\w+ )?team)\b(?! (?:a (?:quick )?(?:call|ring|shout|buzz|bell|text)|your|the|some (?:details|information)))/,
    'sure',
  ],
  [
    /\ballow (?:up to |a |about |around )*¤+ (?:for (?:us|me|our|a (?:reply|response)|an answer|the team)|to (?:look|check|investigate|review|get back|respond|reply))/,
    'sure',
  ],
  [
    /\bbear with (?:me|us)\b|\bhang (?:on|tight|in there)\b(?=.*¤)|\b(?:hold|stay) (?:on|tight|the line)\b(?=.*¤)|\bplease (?:wait|hold)\b(?=.*¤)/,
    'likely',
  ],
  [
    /\b(?:i|we)(?:'ll| will| would|'d)?(?: just| only| still| probably)* need (?:about |around |another |up to |maybe |a further |approximately |just |only )*¤/,
    'sure',
  ],
  [/\btak(?:e|es|ing) (?:me|us|him|her|them|our \w+)\b/, 'sure'],
  [
    /\b(?:i|we|he|she|they)(?:'m|'re|'d| am| are| is| would)?(?: \w+ly| also| now| still| all| both| do| can)* (?:promis(?:e|ing)|guarantee|commit(?:ted|ting)? to|undertake|make sure|see to it|ensure|aim(?:ing)? (?:to|for)|hop(?:e|ing) (?:to|for)|plan(?:ning)? (?:to|on)|expect(?:ing)?(?! (?:you\b|your\b|from you))|intend(?:ing)? to|anticipat(?:e|ing)|estimat(?:e|ing)|reckon|target(?:ing)?|try(?:ing)? to|want to|looking to|scheduled to|due to|set to|about to|on track to|able to|working to|pushing to|arranging|committed)\b/,
    'sure',
  ],
  [/\b(?:commits?|committed) to\b/, 'sure'],
  [/\b(?:our|my) (?:goal|aim|plan|target|commitment|intention|promise) (?:is|remains)\b/, 'sure'],
  [
    /\b(?:making|made|set|setting|put|have)(?: myself)? (?:a |it |this )?(?:note|reminder|in my (?:diary|calendar))\b/,
    'sure',
  ],
  [/\b(?:will do(?= ?(?:[.,!¤]|$))|sure thing|consider it done)/, 'likely'],
  [
    /\b(?:i'm|i am|we're|we are) (?:on it|on the case|dealing with|taking care of|seeing to|getting (?:this|that|it))\b/,
    'sure',
  ],
  [
    /\b(?:i|we|i've|we've)(?: have)?(?: just| also| now| already)* (?:asked|told|instructed|got|arranged for|briefed|reminded) (?!you\b|that\b|if\b)(?:\w+ ){1,5}?to (?!confirm if)\w/,
    'likely',
  ],
  [
    /\b(?:put|pencil(?:led)?|slotted|booked|squeezed|fitted|got|have) you (?:down|in|an? (?:slot|visit|call|place|technician|engineer))\b/,
    'sure',
  ],
  [
    /\byou can (?:pick|collect)(?! (?:any|one|another)\b)(?: (?:it|them|this|your \w+|the \w+))?(?: up)?\b/,
    'likely',
  ],
  [/¤ (?:works|is fine|is good|suits me|suits us|it is)\b/, 'likely'],
  [
    /\b(?:deliver(?:y|ies)|repair|installation|visit|call ?back|collection|pick-?up)(?: (?:slot|window|date|time|day))? is (?:now |set for |confirmed for )?¤/,
    'sure',
  ],
  [
    /\b(?:you can|you may|you should|please|to|and|^\W*)\s?(?:also |then |now )*(?:expect|count on|look forward to|look out for|watch for)\b(?! us to take)/,
    'sure',
  ],
  [/^\W*(?:you can |kindly )?expect\b/, 'sure'],
  [/\bon track for\b|\b(?:eta|etr|target)\b/, 'sure'],
]

/** Customer-facing work in the present, meant as future when a future time stands beside it. */
export const PROGRESSIVE =
  /\b(?:i'm|i am|we're|we are|he's|she's|they're|he is|she is|they are|\w+ (?:is|are))(?: \w+ly| also| now| already)* (?:calling|phoning|ringing|sending|shipping|posting|mailing|emailing|delivering|coming|visiting|dispatching|despatching|releasing|deploying|rolling|pushing|issuing|processing|refunding|getting back|returning|fixing|replacing|installing|going (?:out|over|through|live)|taking over|starting (?:on|work)|picking|collecting|bringing|dropping|arriving|handing|publishing|finishing|completing|reaching out)\b/
/** "I phone you tomorrow": the present of a plan. */
export const PRESENT =
  /\b(?:i|we)(?: \w+ly| also| then| now| just)* (?:call|phone|ring|send|ship|e-?mail|text|post|deliver|write|fix|replace|refund|bring|fetch|collect|visit|install|dispatch|release|publish|answer|reply|respond|get back|come (?:over|round|back|by)|pull|sort|take over|meet you|(?:start|begin) (?:the|your|on|with|work))\b/
/** "Your order ships Monday", "our crew arrives at 9". */
export const SCHEDULED =
  /\b(?:goes?(?= ¤)|ships?|goes out|go out|goes live|goes into|goes in|leaves (?:our|the|us)|go live|is with you|are with you|rolls? out|gets? (?:sent|shipped|fixed|released)|starts? (?:work|on your|repair)|starts? to|(?<=\bour (?!(?:\w+ )?(?:sales?|hours|shop|store|office|lines?|season|course|class|phone|opening)\b)\w+ (?:\w+ )?)(?:starts?|begins?|comes?|calls?|visits?)|returns? to you|drops(?! off)|(?<=\b(?:we|i|they|teams?|colleagues?|specialists?|agents?|staff|experts?) (?:\w+ )?)(?:answers?|responds?|repl(?:y|ies)|gets? back))\b/
/** Arrivals are weaker: often a step on the way ("the part arrives Friday and we'll fit it on Saturday"). */
export const ARRIVES =
  /\b(?:arrives?|comes? (?:in|out|over|by|to you|back)|gets? (?:here|there|to you|back)|lands)\b/
/** "The repair is booked for Friday", "we've scheduled a technician for 10 am". */
export const BOOKED =
  /\b(?:(?:re)?scheduled|(?:re)?booked|arranged|rearranged|lined up|organi[sz]ed|slotted|planned|set|expected|due|slated|moved|pencilled|locked in|reserved|secured|confirmed|on track|assigned)\b.{0,60}?(?:\b(?:for|on|to|in|at|by|back|out|with you)\b|¤)/
export const CUSTOMER_EVENT =
  /\b(?:your|the|his|her|a) (?:\w+ )?(?:appointment|flight|reservation|booking|stay|check-?in|check-?out|payment|invoice|bill|rent|subscription|trial|renewal|course|class|exam|event|webinar|meeting|interview|premium|maintenance)\b/

/** A clause without a subject that can only be ours: "Update by 5", "Will call you at 1", "Back in 10". */
export const ELLIPSIS =
  /^\W*(?:and |so |then |ok(?:ay)?,? |sure,? |quick |just |or )*(?:(?:next |another |an? |the |our |my |full |more |further |first |final |written |new |status |on it[,:]? )*(?:updates?|news|answer|reply|response|fix|results?|call ?back|call|report|quote|details|refund|replacement|eta|resolution|patch|solution|delivery|collection|info|offer|draft|decision|engineer|technician)(?: (?:to follow|coming|follows?|ready|due|expected|scheduled|booked|on (?:its|the|his) way|back|here|there|out|for you|from \w+|to you|on this|later|again|with you|in your inbox))*\W*(?:¤|$)|(?:be )?(?:right )?back\b|brb\b|be with you|with you|yours\b|get(?:ting)? back|calling you|call you|sending|expect|talk (?:to you|soon)|speak (?:to you|soon)|in your inbox|done\b|sorted\b|fixed\b|ready\b|there (?:at|by|in)|on (?:it|its way|my way|our way)|(?:fixing|checking|looking|working|processing|calling)\b|¤+ (?:please|pls|tops|max)\b)/

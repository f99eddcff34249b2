/** What our own side knows, in internal notes and in replies already sent, in English. */
import { cues } from './cue'

export const factsEn = cues({
  '!refund-done':
    /\brefund\w*(?: (?:of|for) [^;\n]{1,24}?)? (?:has been |have been |was |is |are |now |just |already )*(?:issued|processed|started|initiated|sent|triggered|approved|confirmed|submitted|on its way|booked|done|created|released|under ?way|executed|went out|completed|in progress|running)|\b(?:issued|processed|started|initiated|triggered|approved|released|sent|booked|submitted|made|executed|ordered) (?:a |the |an |her |his |their |full |partial |customer'?s )*(?:[€$£]? ?[\d.,]+ ?(?:eur|usd|gbp|€)? ?)?(?:full |partial )?refund|\brefunded\b|\brefund (?:ref\b|id\b|no\.? ?\d|number|#)|\bmoney (?:has been |was |is )?(?:sent|going|paid) back/i,
  'refund-no':
    /\brefunds? (?:request )?(?:was |is |has been |are )?(?:declined|refused|denied|rejected|excluded|not (?:possible|approved|eligible|allowed|granted|available|due))|\b(?:no|not eligible for a?|can(?:no|')t(?: give| offer| get| issue| grant)? (?:a |any |her |him |them )?|cannot (?:give |offer |issue |grant )?(?:a )?|not entitled to a?) ?refunds?\b|\b(?:can(?:no|')t|cannot|can not|unable to|may not|won'?t) (?:be )?refund(?:ed)?\b|\b(?:outside|past|after|beyond|over) (?:the |our |of )*(?:\d+[- ]day )?(?:refund|return|money-back|withdrawal|cancellation)|\bnon-?refundable|\brefund (?:window|period|deadline) (?:is |has |was )?(?:over|closed|passed|expired|ended)|\bdeclin\w+ (?:the |a )?refund|\b(?:custom|personali[sz]ed|opened|used)\b[^.;]{0,30}\b(?:no return|not returnable|can(?:no|')t be returned)/i,
  '!billing-fixed':
    /\b(?:corrected|fixed|re-?issued|reversed|adjusted|voided|cancel+ed|credited|removed|amended|refunded|new|revised)\b[^.;]{0,30}\b(?:invoice|charge|bill|billing|amount|balance|payment|fee|vat|debit)|\b(?:invoice|charge|bill|billing|amount|payment|fee|debit)\b[^.;]{0,25}\b(?:corrected|re-?issued|cancel+ed|reversed|voided|removed|fixed|adjusted|credited)\b|\bcredit note\b/i,
  delivery:
    /\b(?:carrier|courier|dhl|ups|fedex|dpd|hermes|gls|royal mail|depot|tracking|warehouse|shipment|parcel|package|out for delivery|customs|dispatched|shipped|sorting|hub|in transit|handed to the carrier|lost in transit)\b/i,
  '!outage':
    /\b(?:\d+ (?:homes|households|shops|flats|stores|branches|users)|roadworks|(?:cable|fibre|line|pipe|main) (?:was |is )?(?:cut|damaged|burst|broken)|burst (?:main|pipe)|outage|incident|status ?page|degraded|downtime|sev ?-?[12]|affecting (?:all|many|multiple|several|customers|eu|us)|(?:region|cluster|database|data ?cent(?:er|re)|service|server|gateway|platform|system|provider) (?:is |are |went |has been )?(?:down|unavailable|failing)|widespread|(?:is|are|went|goes|\w+) down (?:\w+-?wide|since|for (?:all|every|the whole))|known disruption|service disruption|p1|inc-?\d{2,})\b/i,
  '!outage-over':
    /\b(?:outage|incident|services?|systems?|platform|connection|disruption|degradation|gateway|database|cluster)\b[^.;]{0,30}\b(?:resolved|restored|recovered|over|closed|back (?:up|online|to normal)|fixed|all clear|stable|ended|running (?:again|normally))\b|\bback (?:up|online|to normal)\b|\ball (?:systems )?green\b|\bservice restored\b/i,
  '!bug-confirmed':
    /\b(?:(?:we|i) (?:can )?see (?:it|the same|this) too|\w+ bug\b(?! report)|(?:engineering|dev\w*) (?:has|have) (?:a |the )?ticket|(?:can |could |was able to |able to )?reproduc(?:ed?|ible)|confirmed (?:the |a |this |as a |it'?s a )*(?:bug|defect|issue|problem|fault|error)|confirmed by (?:the )?(?:dev\w*|engineer\w*|product|vendor|r&d|qa)\b|ticket [A-Z]{2,6}-\d+|known (?:bug|issue|defect|problem)|(?:is|it'?s|as) a (?:known |real |confirmed )?(?:bug|defect|regression)|bugs? (?:is |was |has been )?(?:confirmed|filed|logged|raised|created|open)|(?:filed|logged|raised|opened|created) (?:a |the |as )*(?:bug|defect|dev|jira|issue)|(?:engineering|dev(?:elopment|elopers|s)?|product)(?: team)? (?:confirm\w*|reproduc\w*|working on a (?:fix|patch))|regression|(?:has|have|had) it as (?!inc)[A-Z]{2,6}-\d{2,6}|(?:as|under|in|jira|bug|issue|dev|see|\() ?(?!inc)[A-Z]{2,6}-\d{2,6}|same (?:error|crash|result|behaviou?r) here|happens (?:here|on our side|for me) too|fix (?:is )?(?:planned|scheduled|in (?:the )?next))\b/i,
  workaround:
    /\bwork-?around\b|\bas (?:a |an )?(?:temporary|interim)\b|\b(?:meanwhile|in the meantime|for now|until (?:the |it|then|that|we)?)[^.;]{0,40}\b(?:can|use|using|via|works?|export|switch|open|try|download|go)\b|\b(?:can|could|should) (?:use|export|switch|do it|go|download|open|try|print)\b[^.;]{0,50}\b(?:instead|for now|meanwhile|until|in the meantime)\b|\b(?:offline|manual|safe|backup|paper|web|browser|old|classic|desktop|mobile) ?(?:mode|version|site|app|entry|form)?\b works\b|\b(?:avoids|bypasses|gets (?:around|past)|prevents|circumvents) (?:it|this|the \w+)|\band it (?:passes|works|goes through|runs)|\b(?:try|use|using|used?) (?:the |a |an )?\w+ instead\b|\btemporar(?:y|ily) (?:fix|solution|use|switch)\b|\b(?:works|works fine|no problem) (?:in|with|via|when|if|on|using) (?:the |an? )?\w+/i,
  '!cause':
    /\b(?:problem (?:is|was|lies) |worn out|leak (?:behind|in|at|under)|stuck|clogged|broke down|went missing|limit is|root ?cause\b(?! (?:meeting|analysis|call|review|unknown|not|open|pending))|caus(?:e|ed)\b(?: was| is|:| by)|because (?:of|the|a|our|we|it|someone)|due to|reason(?: was| is|:)|turn(?:ed|s) out|not (?:us|our (?:side|end|system|network))\b|culprit|traced (?:it )?(?:back )?to|was (?:triggered|misconfigured|blocked by)|expired (?:cert\w*|token|card|licen[cs]e)|(?:cert\w*|token|card|licen[cs]e) (?:had |has |was )?expired|misconfigur\w+|found (?:the (?:reason|cause|problem|issue|bug|error|fault)|out (?:that|why)|it:)|(?:migration|update|import|script|release|config\w*) (?:had |has )?(?:overwr\w+|broke|removed|deleted|reset|dropped|set|failed))\b/i,
  '!fixed':
    /\b(?:fixed|resolved|solved|deployed|rolled out|hotfix(?:ed)?|patched|done|completed|replaced|repaired|set up|corrected|restored|works? (?:again|now|fine now)|working again|(?:verified|tested)(?: it)?(?:,| and| it)? ?(?:works?|working|ok|fine|successfully)|tested ok|fix (?:is |was |has been |went )?(?:live|out|deployed|shipped|released)|(?:patch|change) is (?:live|out|in)|activated|re-?sent|delivered today|changed as requested|updated as requested|merged|cleared|synced again|has been (?:added|changed|updated|created|extended|renewed))\b/i,
  '!access-restored':
    /\b(?:unlocked|unblocked|re-?activated|re-?enabled|re-?instated|(?:restored|gave|granted|reset|added|given)\b[^.;]{0,20}\b(?:access|account|2fa|mfa|permissions?|password|lock|rights)|(?:access|account|login|permissions?|rights|2fa|mfa)\b(?: has been| have been| was| were| is| are)? ?(?:now |again )?(?:restored|granted|back|active|open|unlocked|reset|added|enabled|working))\b/i,
  '!handoff':
    /\b(?:[Hh]anded to|[Ss]ent to (?:legal|billing|finance|the \w+ team)|(?:with|to) [A-Z][a-z]+ [A-Z][a-z]+ (?:in|from|of)|(?:Ms|Mr|Mrs|Dr)\.? [A-Z]\w+ (?:takes|took|will|calls|handles|has it|is (?:on it|handling|looking|working))|(?:he|she|they) takes? it|takes (?:it )?over|hand(?:ed|ing)?[- ]?(?:over|off)|(?:assigned|passed|forwarded|escalated|routed|handed)(?: it| this| the (?:case|ticket|matter|request|issue))?(?: on)?(?: over)? to|(?:moved|transferred|sent|given|gave)(?: it| this)?(?: on)?(?: over)? to (?:the )?(?:\w+ ){0,2}(?:team|desk|dept|department|group|queue|specialists?|colleagues?|legal|billing|finance|engineering|underwriting|audit|payroll)\b|(?:team|department|dept|colleague|specialist|expert)\b[^.;]{0,30}\b(?:will (?:take|look|handle|call|answer)|takes?|took|has taken|is (?:now )?(?:handling|looking|on it)|owns)|[A-Z][a-z]+ (?:from|in|of) (?:the )?[A-Za-z]+(?: team| department)? (?:will|takes|took|is|has|owns|now))\b/,
  working:
    /\b(?:investigat\w+|looking into|working on|check(?:ing|s|ed)? with|in progress|analy[sz]\w+|waiting (?:for|on)|asked (?:the )?\w+|pending|still (?:open|checking|no|waiting|with|being)|under review|ongoing|review(?:ing|s)?|escalated to|debugging|examining|not (?:yet )?(?:found|clear|known|fixed|solved)|(?:eta|result|answer|fix|outcome) (?:is |by )?(?:expected|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|unknown)|expected (?:by|on|tomorrow|today|next))\b/i,
  delayed:
    /\b(?:(?:now|only) (?:at )?\d[\d:.]* instead of \d|in (?:a )?(?:traffic )?(?:jam|queue)|stuck in traffic|real eta|(?:fabric|part|item|material|unit|component|stock|paper|document)s? (?:is |are )?(?:still )?missing|supplier[^.;]{0,30}(?:missing|late|short|new date)|sure this time|delay\w*|slip(?:s|ped|ping)\b|tak(?:es?|ing) longer|longer than|postponed|(?:miss(?:ed)?|not (?:make|meet|keep)|can(?:no|')t (?:make|meet|keep)|won'?t (?:make|meet|keep)) (?:the |our |it |that |this )?\w* ?(?:deadline|promise|eta|date|time|by)?|behind schedule|not (?:ready|finished|done|available) (?:yet|before|until|today|by|on)|pushed (?:back|to)|back-?order\w*|out of stock|won'?t (?:make|be ready|be done|be finished)|new (?:eta|date)|reschedul\w+|no(?:t)? (?:an? )?eta|need(?:s)? (?:more time|another|until)|later than)\b/i,
  policy:
    /\b(?:polic(?:y|ies)|per (?:our )?terms|terms (?:say|of)|rules?|not (?:allowed|permitted|covered|included|eligible)|limit(?:ed)? (?:is|to|of)|only (?:within|available for|possible (?:within|if|with))|outside (?:the|of)|warranty (?:has |is |was )?(?:expired|over|void|ended)|out of warranty|regulations?|complian\w+|legally|data protection|past the|max(?:imum)?(?: of)? \d+|minimum term)\b/i,
  impossible:
    /\b(?:not (?:possible|supported|available|planned|feasible|offered|something we|on the roadmap|in (?:the )?(?:scope|plan))|(?:we |it |they )?can(?:no|')t (?:do|offer|support|be done|provide|extend|change|give|make|add|deliver|waive|be (?:changed|extended|waived|added))|cannot|unable to|won'?t (?:do|be able|support|build)|no plans?|declined?|rejected|turned down|discontinued|out of scope|does(?:n'?t| not) (?:support|offer|exist|allow)|do(?:n'?t| not) (?:support|offer|have|allow)|says? no\b)/i,
  alternative:
    /\b(?:alternativ\w*|instead|(?:could|can|may|might) (?:offer|give|suggest|propose|get)|offer (?:him|her|them|the customer|a|an|store|credit|to)|suggest|but (?:we|they|she|he|there|can|could)|voucher|store credit|exchange|close(?:st)?|similar)\b/i,
  options:
    /\b(?:(?:two|three|2|3|both|following|possible|the) (?:options|choices|alternatives|possibilities|ways|solutions|variants)|options?:|(?:let|have) (?:the )?(?:customer|him|her|them|\w+) (?:choose|decide|pick)|customer (?:can|may|should) (?:choose|decide|pick)|can (?:choose|pick|have either)|either\b[^.;]{0,60}\bor\b|option [a1]\b|(?:replace(?:ment)?|exchange|repair|refund|credit|upgrade|new (?:one|item|unit)|reship(?:ment)?|voucher)(?: \w+){0,3},? or (?:a |an |the )?(?:full |partial |store |money )?(?:replace\w*|refund|repair|exchange|credit|upgrade|downgrade|discount|voucher|back|reship\w*))\b/i,
  '!compensation':
    /\b(?:approv\w+|grant\w*|ok(?:ay)?ed|authori[sz]ed|agreed(?: to)?|signed off|may (?:give|offer)|can (?:give|offer)|offer(?:ed)?|ok for|allowed)\b[^.;]{0,40}(?:\bcredit\b(?! card)|\bvoucher|\bdiscount|\bcompensation|\bgoodwill|\bfree (?:month|shipping|upgrade|year)|\bgift|\d ?%|\bmonths? free)|\bgoodwill (?:credit|gesture|payment|voucher|of)|\bcompensation (?:of|approved|ok)/i,
  '!verify':
    /\b(?:verif(?:y|ication) (?:the |of |his |her |their |customer'?s? |caller'?s? |account )*(?:identity|id|owner\w*|account|needed|required|first|missing|before)|identity (?:check|not|unconfirmed|unverified|missing|unknown)|(?:not|isn'?t) (?:the )?(?:account (?:holder|owner)|registered|verified|the (?:address|e-?mail) (?:on|in))|unverified|different (?:e-?mail|address|number|sender)|(?:unknown|other|another|wrong) (?:sender|(?:e-?mail )?address)|does(?:n'?t| not) match (?:the )?(?:account|profile|record|registered)|need(?:s)? (?:to )?(?:confirm|check|proof|verify)[^.;]{0,20}(?:identity|owner|id\b|who)|id check)/i,
  'not-verified':
    /\b(?:(?:not|never|isn'?t|un) ?(?:yet )?(?:been )?verified|(?:hasn'?t|has not) (?:been )?verified|(?:does(?:n'?t| not)|do(?:n'?t| not)) match|not (?:the )?(?:account (?:holder|owner)|registered))/i,
  '!verified':
    /\b(?:identity|id|caller|owner|customer|requester)\b(?: is| was| has been)? ?(?:already )?(?:verified|confirmed|checked)|\bverified (?:the )?(?:identity|owner|caller|account|by|via)|\bpassed (?:the )?(?:id|identity|security|verification)/i,
  'need-info':
    /\b(?:need(?:s|ed)?|missing|ask (?:for|the customer|him|her|them)|require[sd]?|lacks?|unclear|don'?t know|no|without|cannot find)\b[^.;]{0,40}\b(?:details?|info\w*|order (?:number|no|id)|serial|version|browser|logs?|steps|model|account (?:number|name|id)|reference|which|device|customer number|time of|example|when it)\b/i,
  'need-screenshot':
    /\b(?:need\w*|ask\w*|request\w*|get|missing|no|without|send|want\w*|require\w*)\b[^.;]{0,40}\b(?:screen ?shots?|screen recording|photos?|pictures?|images?|video)\b/i,
  'need-deadline':
    /\b(?:when|by when|deadline|due date|date)\b[^.;]{0,25}\b(?:need\w*|unknown|unclear|not (?:said|given|stated|mentioned)|ask)\b|\b(?:ask|need|unknown|unclear|no|clarify)\b[^.;]{0,25}\b(?:deadline|due date|by when|when (?:they|he|she|it) needs?)\b/i,
  '!cancel-done':
    /\bcancel+ation\b[^.;]{0,25}\b(?:processed|effective|booked|scheduled|confirmed|done|entered|set|registered|completed|accepted)\b|\b(?:contract|subscription|account|plan|membership)\b[^.;]{0,25}\b(?:ends?|will end|ended|cancel+ed|terminated|closed|expires)\b|\b(?:cancel+ed|terminated|closed) (?:the |her |his |their |customer'?s )*(?:contract|subscription|account|plan|membership)|\bset to (?:cancel|expire|end)\b/i,
  manager: /\b(?:manager|team lead|supervisor|head of \w+|director)\b/i,
  legal: /\b(?:legal(?: team| department| dept| counsel)?|lawyers?|counsel|compliance officer)\b/i,
  change:
    /\b(?:change request|effort|estimates?|impact|feasib\w*|quote|scope|assess\w*|re-?plan\w*|extra (?:cost|days|hours))\b/i,
  contract: /\b(?:contracts?|clauses?|section \d|§|agreement|annex|msa|sow|signed)\b/i,
  '!security':
    /\b(?:suspicious|compromised|revoked|froze|fraud\w*|unknown (?:ip|device|login)|phishing|sessions? (?:ended|revoked|killed)|takeover|credential\w*|malware|foreign login|leak\w*)\b/i,
  emergency:
    /\b(?:technician|emergency|on[- ]call|shut (?:it )?(?:down|off)|stop using|isolate\w*|evacuat\w*|fire|recall|safety (?:team|issue|risk)|incident manager|war room|hazard\w*|overheat\w*)\b/i,
  'our-error':
    /\b(?:mixed (?:up|\d)|confused|swapped by mistake|read wrong|our (?:own )?(?:mistake|error|fault|side|slip|oversight)|(?:never|not) (?:passed on|entered|forwarded|registered|recorded|handed on)|our (?:own )?\w+ (?:mistake|error|fault|slip)|wrong advice|should (?:have|not have|never have) (?:been )?\w+ed|should(?:n'?t| not) have|(?:customer|she|he|they) (?:is|was|are|were) right|wrong (?:price list|rate|tariff|data|entry|stock|instruction|advice)|(?:typing|booking|data entry|billing|system|scan\w*|input) (?:error|mistake)|(?:were|was) (?:wrongly|mistakenly|never) \w+ed|overlooked|forgotten|we (?:sent|shipped|entered|booked|charged|forgot|missed|mixed|deleted|typed)|human error|wrong (?:item|label|price|rate|address|amount) (?:picked|sent|entered|used|set|charged)|mis-?(?:picked|booked|keyed|typed|labelled)|warehouse (?:error|mistake|mixed|picked)|by mistake|wrongly|in error|double[- ]booked|charged twice|duplicate)\b/i,
  'no-error':
    /\b(?:no (?:error|fault|mistake|defect|discrepancy|double)|(?:readings?|meter|amount|bill|invoice|charges?|calculation|figures?|deduction|settings?)\b[^.;]{0,20}\b(?:correct|right|in order|as agreed|accurate|confirmed)|correctly (?:billed|charged|applied|delivered|measured|calculated)|works as (?:designed|intended)|nothing wrong)\b/i,
  'how-known':
    /\b(?:settings?|menu|click|go to|under|help (?:article|page|cent(?:er|re))|kb|article|steps?|guide|tutorial|documentation|export (?:button|menu)|admin (?:panel|page))\b/i,
})

/** What our last reply did, beside facts. */
export const toldEn = cues({
  steps: /\b(?:step by step|first|click|tap|open|go to|choose|select|press|hold)\b/i,
  'asked-reason':
    /\b(?:why|reason|what (?:made|brought|led)|may i ask|what could we|anything (?:i|we) (?:can|could) do)\b/i,
  'security-told':
    /\b(?:never (?:ask|share)|do(?: not|n'?t) (?:share|click|give|open|enter)|change your password|frozen|blocked your|keep (?:your|every) (?:code|password))\b/i,
  'asked-identity':
    /\b(?:verify|confirm (?:your|that you|who)|last (?:four|3|4|three) (?:digits|characters)?|date of birth|identity|security question|proof)\b/i,
  'asked-deadline':
    /\b(?:by when|when do you need|latest (?:date|time|day)|what is (?:your|the) deadline|how soon)\b/i,
  'asked-feedback': /\b(?:feedback|how was (?:it|your)|rate|survey|could have done better)\b/i,
  'asked-info':
    /\b(?:could|can|would) you (?:please )?(?:tell|send|share|provide|let|confirm|attach|check|describe)|\bplease (?:send|tell|share|provide|attach|confirm)|\bwhich \w+\b[^.]*\?/i,
  'promised-time':
    /\b(?:I|we|you|he|she|they|my colleague|\w+)(?:'ll| will| shall)\b[^.?!]{0,80}\b(?:by|before|within|until|tomorrow|today|at|this (?:afternoon|morning|evening|week)|on (?:monday|tuesday|wednesday|thursday|friday)|in \d+|end of (?:day|week))\b/i,
  safety:
    /\b(?:stop using|switch (?:it )?off|turn (?:it )?off|disconnect|unplug|breaker|leave the (?:room|house))\b/i,
  apologised: /\b(?:sorry|apolog\w+)\b/i,
  'own-error':
    /\b(?:(?:it|this|that) (?:is|was) our (?:mistake|error|fault)|our (?:mistake|error|fault)|we got (?:it|this) wrong)\b/i,
  '!fix-claimed':
    /\b(?:fixed|resolved|solved|should (?:now )?(?:work|be (?:fine|back|ok|fixed|resolved))|works again|working again|restored|please (?:try|check|test) (?:again|it|now|once)|try (?:it )?(?:again|now)|try (?:the following|this|these)|is (?:now )?(?:back|available|active|unlocked)|replaced|corrected|back online|has been (?:set up|changed|updated|done|completed|reset|added))\b/i,
})

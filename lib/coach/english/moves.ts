/** What an English sentence of a reply does: the moves of a reply, by their ordinary wordings. */
import type { Moves } from '../moves'

const WE =
  '(?:I|we|someone|somebody|(?:my|our|a|the) (?:\\w+ ){0,2}(?:team|colleagues?|department|specialists?|manager|people|person|staff|agents?|technicians?|manager|driver|engineer|fitter|advis[eo]r|expert|consultant))'
const WILL = "(?:'ll| will| shall| (?:am|are|is) going to|'re going to|'m going to)"

export const englishMoves: Moves = {
  greeting: [
    {
      find: /^\W*(?:hi|hiya|hello|hey|dear|greetings|welcome back|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b/i,
    },
    { find: /^\W*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?\s*[,!–-](?:\s*$|\s)/u },
  ],
  thanks: [
    {
      find: /\b(?:thanks|thank you|thx|many thanks|grateful|appreciate (?:you|your|the|that you|it)|much appreciated)\b/i,
      unless: /\bthanks to (?!you)/i,
    },
  ],
  acknowledge: [
    {
      find: /\b(?:thanks|thank you)\b[^.]{0,60}\b(?:for|message|writing|letting|telling|reporting|flagging|getting|reaching|contacting|spotting|asking|sending|pointing|raising|checking|sharing|waiting|patience|bearing|details|photos?|call|feedback|note|choosing|coming)\b/i,
    },
    {
      find: /\b(?:I|we)(?: have|'ve| can| do)?(?: just| now| also| already)? (?:received|got|seen|see|read|noted|checked|looked|reviewed|gone through|been through|found|pulled up|understand|hear|gather|appreciate|realise|realize)\b/i,
      unless: /\b(?:we|I) (?:see|found|understand)\b[^.]{0,20}\b(?:no reason|nothing wrong)\b/i,
    },
    {
      find: /\b(?:you(?:'re| are) (?:quite |absolutely |completely )?right|good (?:question|point|catch|spot)|great question|well spotted|(?:nice|great|lovely|good) (?:choice|to (?:hear|see)|that|plan|idea|news)|how (?:exciting|lovely|nice|kind)|what a (?:nice|lovely|great|good)|great (?:that|you)|hm\b|congratulations|glad|happy to|pleased|delighted|of course|certainly|absolutely|no problem|no worries|sure(?:,| thing)|with pleasure|my pleasure|gladly)\b/i,
    },
  ],
  empathy: [
    {
      find: /\b(?:from start to (?:end|finish)|so plainly|(?:dealing with|taking care of|looking after|handling) (?:it|this) (?:myself|personally)|taken (?:this|it) over|see (?:it|this) (?:as you do|through)|how little time|cannot accept how|at a standstill|no need to worry|poor (?:you|thing|little|boy|girl|dog|cat)|no wonder|exasperat\w*|dishearten\w*|panic\w*|urgen(?:t|cy)|can't wait|cannot wait|did the right thing|first things first|heart-?break\w*|desperate|furious|angry|anger|hard to|sad\b|a shock|shaken|hurt|frighten\w+|scared|terrif\w+|let down|betrayed|unfair|frustrat\w+|annoying|annoyed|upsetting|upset|worrying|worried|worry|stress\w*|disappoint\w+|unsettling|scary|alarming|alarmed|exhausting|maddening|infuriating|awful|horrible|dreadful|miserable|nerve-?wracking|unpleasant|unacceptable|not acceptable|nightmare|rotten|painful|rough|tough (?:day|week|time|spot)|the last thing you|let you down|far too long|too long|more than once|not good enough|isn't good enough|fall(?:s|en)? short|fell short|below (?:the|our) standard|(?:what|such) a (?:shame|pity|disappointment|way|bad|horrible|stressful|frustrating|scare|shock|mess|nuisance))\b/i,
      unless:
        /\b(?:no need to be|there is no reason|you don't worry|calm down|stop being|being upset|getting upset)\b/i,
    },
    {
      find: /\b(?:(?:I|we)(?: can| do| fully| completely| really| totally| only)* (?:understand|see|imagine|appreciate|hear|know|realise|realize|get) (?:how|why|that (?:you|this|it)|your|what|you|the (?:frustration|worry|urgency))|understandabl[ye]|every (?:right|reason) to|should(?:n't| not| never) (?:have )?(?:happen\w*|be|had|have|been)|in your (?:place|position|shoes)|must (?:have been|be|feel)|you (?:had|have had|'ve had) to|you deserve\w*|(?:that|this|it)(?:'s| is) (?:all |entirely |completely )?on us|costing you|no excuses?|bad timing|poor thing|what a (?:start|day|week|night|journey|surprise)|I(?:'d| would) be|spoil(?:ed|t)|ruin(?:ed)|(?:easy|hard) (?:for|on) you|in this spot|you (?:were|'ve been|have been) (?:left|kept|waiting|put through|passed|sent)|after (?:all )?(?:that|this|the|such|so|everything)\b[^.]{0,30}\b(?:wait|time|trouble|day|week|you))\b/i,
      unless: /\bunderstand that you (?:must|should|need to|have to|signed|agreed)\b/i,
    },
  ],
  apology: [
    {
      find: /\b(?:sorry|apolog(?:y|ies|ise|ize|ised|ized|ising|izing)|forgive (?:us|me)|regret (?:that|the|how|this|having)|(?:our|my) (?:mistake|fault|error|bad)|we (?:got (?:this|that|it) wrong|made a mistake|let you down|messed up|dropped the ball|should have))\b/i,
      unless:
        /\b(?:sorry,? (?:but )?(?:you|that's not|it's not|that is not|this is not|there's nothing|nothing|no\b|can't|cannot|not possible|we don't|we can't|I can't)|sorry you feel|sorry if you|not (?:my|our) (?:fault|mistake|error))\b/i,
    },
  ],
  done: [
    {
      find: /\b(?:I|we)(?:'ve| have|'d)(?: (?:now|just|also|already|gone ahead and|immediately|personally|both|since|today))* (?!received|read|seen|noted|got\b|been (?:very|extremely|experiencing|busy)|had (?:a lot|many|to)|no\b|not\b|already (?:told|said|explained)|told|said|explained|a (?:policy|rule)|rules|forwarded|passed|transferred|escalated|to\b|many|nothing|strict|certain)\w+/i,
    },
    {
      find: /\b(?:has|have|was|were|is|are) (?:now |just |already |all |both |been )*(?:refunded|sent|re-?sent|fixed|restored|unlocked|cancelled|canceled|changed|updated|booked|moved|replaced|shipped|dispatched|reset|activated|corrected|credited|extended|confirmed|attached|reserved|scheduled|waived|added|removed|switched|enabled|blocked|frozen|on (?:its|the|their) way|ready|set up|all set|reactivated|issued|approved|resolved|repaired|withdrawn|settled|found|back in|renewed|reversed|delivered)\b/i,
      unless: /\b(?:cannot|can't|not|won't|never|unless|until|if|once)\b/i,
    },
    {
      find: /\b(?:here(?:'s| is| are)|please find|attached (?:is|are|you)|below (?:is|are|you)|I(?:'m| am) (?:sending|refunding|attaching|booking|moving|adding|issuing|replacing|changing|arranging|calling|crediting))\b/i,
    },
  ],
  help: [
    {
      find: /^\W*(?:(?:hi|hello|hey|dear|good \w+)[^,.!:–-]{0,40}[,.!:–-]+\s*)?(?:\w+,\s*)?(?:yes|yep|yeah|no|nope|sure|of course|absolutely|certainly|correct|exactly|definitely|indeed|good news|great news)\b/i,
      unless: /^\W*no (?:refund|exception|return|cancel)/i,
    },
    {
      find: /\b(?:you can|you could|you may|you(?:'ll| will) (?:find|see|get|receive|have|need)|you(?:'re| are) (?:welcome|free|entitled|covered|eligible|all set|good)|just (?:click|go|open|tap|press|reply|send|let|pop)|feel free|all you need|to do (?:this|that|so)|simply|try (?:to|the|this|a|turning|logging|clearing|opening|resetting)|let me|I can|we can|I could|I(?:'d| would) (?:like|be happy|suggest|recommend)|we(?:'d| would) (?:like|be happy))\b/i,
      unless:
        /\b(?:you can(?:'t|not)|can(?:'t|not)|can only|you can see (?:for yourself|in our)|nothing (?:I|we) can|all (?:I|we) can)\b/i,
    },
    {
      find: /(?:^|[,:;–-] ?|\b(?:please|then|and|first|kindly) )(?:click|tap|go to|open|select|choose|press|log ?(?:in|out)|sign (?:in|out)|restart|unplug|hold|enter|download|install|switch|turn|reply|send|fill|bring|follow|head|scroll|pop|drop|check|try|reset|clear|update|use|keep|place|put|set|remove|scan|attach|upload|print)\b/i,
    },
    {
      find: new RegExp(`\\b(?:I|we)${WILL}\\b`, 'i'),
      unless:
        /\b(?:will (?:not|be (?:unable|very|closed))|won't|get back|be in touch|let you know|look into)\b/i,
    },
  ],
  explain: [
    {
      find: /\b(?:because|due to|owing to|caused by|as a result of|the (?:reason|cause|background) (?:is|was|for|why|that|behind)|the way (?:our|this|the|it)|what happened (?:is|was|here)|this (?:happens|happened|occurs|occurred|is because|was because|is due|is how|is what happens)|that(?:'s| is) (?:because|why|how|due)|this is normal|usually (?:caused|means|happens)|technically|in our system|our (?:system|software|process|workflow|warehouse|platform|billing (?:system|run|engine)|servers?|database|logistics|supplier|carrier|courier|algorithm)s? (?:is|are|was|were|does|do|has|have|had|will|automatically|only|runs?|works?|process\w*|updates?|requires?|uses?|sends?|checks?|needs?|generates?|syncs?|batch\w*|calculates?|experienced|flagged|treats?|marks?|marked|failed|switched|went|moved|upgraded)|orders? (?:is|are|were) (?:processed|picked|packed|shipped|handled|routed)|(?:is|are|was|were) (?:usually|generally|normally|typically|automatically|always|first)|every (?:order|request|claim|refund|application|ticket|return) (?:is|has|goes|must|needs)|(?:all )?(?:orders|requests|claims|refunds|returns|payments|applications|complaints|deliveries) (?:go|pass|run|are|have|must|need|get) |in order to (?:process|handle|comply)|when (?:an?|the|your|our) [\w' ]{2,40}? (?:is|are|gets?|has|expires?|changes?|leaves?|fails?|runs?|goes|reaches),? )/i,
    },
  ],
  excuse: [
    {
      find: /\b(?:(?:very|extremely|really|so|quite|rather|unusually|exceptionally|incredibly|currently|particularly|super) busy|been (?:very |really |so )?busy|high(?:er)? (?:\w+ )?(?:volumes?|demand|number|workload|than (?:usual|normal|expected) (?:demand|volume))|(?:volume|number|amount|flood|wave|lot) of (?:requests|orders|messages|calls|tickets|inquiries|enquiries|returns|emails|customers)|short[- ]?(?:staffed|handed)|under-?staffed|staff(?:ing)? (?:shortages?|issues|problems)|shortage of (?:staff|drivers)|off sick|on (?:holiday|leave|vacation|sick leave)|peak (?:season|time|period|hours)|(?:holiday|christmas|summer|sale|black friday|festive) (?:season|rush|period|peak)|rush (?:hour|period)|backlogs?|backed up|overloaded|overwhelmed|bank holiday|public holiday|out of our (?:hands|control)|beyond our control|outside (?:of )?our control|(?:carrier|courier|supplier|manufacturer|bank|vendor|partner|weather|strike|driver|subcontractor|post office|airport|customs|system|software|provider)(?:'s)? (?:fault|error|mistake|let us down|problem|delay|issue|failure|outage|migration|upgrade)|not (?:our|my) (?:fault|mistake|error)|these things (?:happen|do happen|can happen)|(?:new|recent) (?:system|software|warehouse|colleague|update|release|provider)|migrat(?:ion|ed|ing)|technical (?:difficulties|issues|problems|reasons)|growing (?:fast|quickly)|we(?:'re| are) (?:a small team|only human|still (?:working|catching)))\b/i,
    },
  ],
  policy: [
    {
      find: /\b(?:polic(?:y|ies)|(?:data protection|privacy|safety|security) (?:rules?|laws?|reasons)|procedure|full stop|regulations|terms (?:and conditions|of (?:service|use|sale|contract|carriage|business))|our terms|the terms|T&Cs?|t&c|small print|fine print|regulations?|(?:house|company|fare|booking|club|library|bank|our|the|these|those|strict|internal) rules?|rules? (?:is|are|state|say|require|do|don't|apply)|guidelines?|(?:standard|usual|normal|our|internal) procedures?|procedure (?:is|requires|states)|protocol|section \d|clause \d*|paragraph \d|article \d|according to (?:our|the|your|company)|in accordance with|in line with our|as (?:stated|stipulated|set out|outlined|specified|laid down|defined) (?:in|by)|contractual\w*|(?:your|the) (?:contract|agreement) (?:states?|says|runs|requires|specifies|clearly)|compliance|for [\w' ]{2,20} reasons|minimum (?:term|period|stay|order)|notice period|(?:not|n't) (?:foreseen|provided for|part of) (?:in|by)? ?|the contract you|you signed|(?:group|company|chain|country)-wide|(?:the|our) (?:rule|standard|norm|limit|deadline|agreement|contract|tariff|conditions|fare conditions) (?:is|says?|are|allows?|requires?|means|applies|apply|runs?|only)|(?:fare|booking|contract|warranty|general|rental) conditions|only allowed to|we(?:'re| are) (?:only )?(?:allowed|bound|required|obliged)|(?:have|has|must) to stick to|stick to (?:it|that|the)|we (?:require|only accept|are required|are obliged)|(?:is|are) (?:required|excluded|not covered|only (?:valid|possible|refundable|accepted|available)|subject to)|(?:must|have to|has to|need to) (?:be )?(?:submitted|requested|filed|made|returned|claimed|reported|cancelled|canceled|received|signed|approved) (?:\w+ ){0,4}(?:within|before|by|at least|no later|in writing))\b/i,
      unless:
        /\b(?:insurance policy|policy (?:number|holder|document|schedule)|your policy (?:is|was|starts|covers|includes|number|runs)|number \w+ of your policy|exception to|according to (?:the )?(?:tracking|carrier|courier|map|calendar|system))\b/i,
    },
  ],
  refuse: [
    {
      find: /\b(?:can(?:'t|not| not)|unable to|not able to|won't be (?:able|possible)|isn't (?:possible|something|an option|available)|not possible|impossible|not (?:permitted|allowed|eligible|entitled|refundable|returnable|accepted|covered|an option|available|in a position|going to happen|authori[sz]ed)|non-?(?:refundable|returnable|transferable|negotiable)|no (?:refunds?|exceptions?|returns?|exchanges?|cancellations?|entitlement|option|possibility|way)|declin(?:e|ed)|refus(?:e|ed)|rejected|denied|excluded|permitted to|aren't covered|isn't covered|to the \w+ only|only to the|(?:do|does|will|would|did)(?: not|n't) (?:offer|accept|allow|provide|make|issue|refund|cover|permit|give|do|exchange|apply|qualify|cancel|take|process|waive|replace|support|compensate|reimburse|entitle|deliver|change)|too late|has (?:expired|passed|lapsed)|is over|outside (?:the|our|of)|only (?:within|if|when|possible|valid|refund|for|in)|must (?:be|have|pay|provide|submit|wait|give)|final sale|stays? as it is|remains? (?:due|payable|in force|valid))\b/i,
      unless:
        /\b(?:can't (?:wait|imagine|thank|apologi)|cannot (?:thank|imagine|apologi|promise)|if you (?:can't|cannot|are unable)|you (?:can't|cannot) (?:miss|go wrong)|(?:why|that) you (?:can't|cannot|couldn't))\b/i,
    },
  ],
  alternative: [
    {
      find: /\b(?:what (?:I|we) can (?:do|offer)|instead|alternativ\w+|(?:but|however|though|yet|still|that said)\b,? (?:what )?(?:I|we|you|there|here)(?: can|'ll| will| could| may| is| are|'s|'ve| have|'d)|(?:two|three|a couple of|several|some) (?:options|things|ways)|option|as (?:a|an) (?:gesture|one-off|goodwill)|goodwill|as an exception|exception for you|(?:I|we) (?:can|could|will|'ll|'d like to|would like to|'m happy to|am happy to|'ve|have) (?:also |gladly |happily |still |now |certainly |already )?(?:offer|swap|exchange|propose|suggest|arrange|move|extend|give|credit|waive|lend|rebook|upgrade|send|refund|replace|ask|hold|reserve|apply|add|set)|would you (?:like|prefer)|if you(?:'d| would)? (?:like|prefer|rather)|whichever|either\b.{3,60}\bor|you(?:'re| are) welcome to|you (?:can|could) (?:still|also|always|swap|exchange|choose|transfer|pass|sell|use|return|send|upgrade|downgrade|pause))\b/i,
      unless:
        /\b(?:no (?:other |alternative|exceptions?|option)|(?:make|making|grant|allow) (?:an |any )?exceptions?|can(?:'t|not) (?:offer|give|refund|make|extend|send|replace|waive))\b/i,
    },
  ],
  sentAway: [
    {
      find: /(?:^\W*|[,;:–-] ?|\b(?:please|kindly|you(?:'ll| will|'d| would)? (?:need|have|want|ought|(?:be )?best|better) to|you(?:'d| had) (?:better|best)|you (?:should|must|can|could|may(?: want to)?|might want to)|best (?:to|if you)|(?:I|we)(?:'d| would)? (?:suggest|recommend|advise|ask)(?: that)? you(?: to)?|suggest (?:you|that you)|have to|need to|try|so|just|then|and|better) )(?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing) to|reach(?:ing)? out to|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|get(?:ting)? (?:in touch|hold) (?:with|of)|get on to|ask(?:ing)?|check(?:ing)? with|tak(?:e|ing) (?:it|this|that) up with|rais(?:e|ing) (?:it|this|that) with|turn(?:ing)? to|go(?:ing)? (?:to|through|via)|visit|dial|direct (?:your|this|that) \w+ to|submit (?:it|this|that|a \w+|your \w+) to|approach) (?!me\b|us\b|back\b|my\b|(?:on|in|at) (?:this|the link)|this (?:email|thread|number)|here\b|again\b|and\b|turning|logging|clearing|to (?:my|this)|(?:the )?(?:settings|menu|account|page|profile|app|link|button|top|dashboard|billing (?:page|tab)|file|tools|edit|view)\b|if\b|your (?:account|profile|settings|browser|device|spam|junk|inbox|phone|order)|reception\b)(?:[^.;]{0,60}\b(?:team|department|dept|desk|office|line|hotline|helpline|support|service|centre|center|people|bank|carrier|courier|manufacturer|supplier|seller|vendor|retailer|provider|shop|store|branch|reception|sales|billing|accounts|accounting|finance|logistics|warehouse|agency|agent|airline|hotel|landlord|post office|insurance|insurer|partner|them|someone|somebody|they|their|him|her|colleagues?|developer|company|platform|marketplace|school|council|authority|authorities|hospital|pharmacy|depot|garage|dealer|installer|HR|IT|headquarters|head office|main office)\b|[^.;]{0,40}\d{3,})/i,
      unless:
        /\b(?:if (?:it|you|the|this|that|your|anything|they|nothing|there|still|for any)|should (?:it|you|the|they|anything)|unless|(?:I|we)(?:'ll| will|'ve| have) (?:call|contact|email|speak|ask|talk|check|ring)|I(?:'m| am) (?:treating|calling|bringing)|so that you don't|no need to|don't (?:need|have) to|won't (?:need|have) to|without (?:having|needing)|call us|ring us|contact us|reach us|alternatively|to speed|(?:can|could) also|and ask for \p{Lu}\w+|on my direct)\b/iu,
    },
    {
      find: /\b(?:(?:that|this|it|which|those|these|\w+ \w+)(?:'s| is|'re| are)? (?:something )?(?:not (?:handled|done|dealt with|managed|something|my|our)|(?:handled|dealt with|managed|done|processed|looked after|looked at|taken care of|run|decided) by|(?:a )?(?:matter|question|one|job|thing) for|(?:with|up to|down to|for) (?:the|another|a different|our) (?:\w+ ){0,2}(?:team|department|office|people|desk|side|division|branch|carrier|courier|bank|manufacturer|supplier|seller))|(?:outside|not (?:in|within|part of)) (?:my|our) (?:area|remit|department|responsibility|responsibilities|scope|team)|not (?:my|our) (?:department|responsibility|area|job|team|side)|wrong (?:department|team|number|place|desk|office)|another (?:team|department|office)(?:'s)?|a different (?:team|department|office)|(?:we|I) (?:don't|do not|only) (?:deal with|handle|do|look after|manage)|(?:you|customers?|one)(?:'ll| will|'d| would)? (?:would )?(?:need|have to (?:find|ask|see|contact|call|go|turn|speak|write)|want) (?:the |out )?[\w' ]{0,30}(?:hotline|helpline|manufacturer|who|bank|shop|office|carrier|data person|provider)|one for (?:them|the|your)|find out who|ask (?:around|there)|decided by your|drop (?:them|both|him|her|the \w+)[\w ]{0,12} (?:a line|an e-?mail|a note)|contact form|(?:have|has) (?:no )?access to (?:neither|that|those|it|either)|(?:come|comes|issued|sent|made|decided) (?:from|by) the (?:[\w-]+ ){0,2}(?:office|headquarters|authority|team|department)|(?:the shop|the place|the store|whoever|the person|the seller) (?:where|that|who|you)|has no (?:view|access|insight)|(?:perhaps|maybe|or) (?:your|the|for your) [\w ]{2,24}(?:office|bank|council|authority|shop|provider|doctor)|something (?:for|the) (?:the )?\w+ (?:team|department|people|side|desk|office))\b/i,
      unless: /\b(?:if (?:it|that|you|the)|I(?:'ll| will|'m| am)|(?:we|they)(?:'ll| will)|for you)\b/i,
    },
  ],
  passedOn: [
    {
      find: /\b(?:(?:I|we)(?:'ve| have|'m| am|'re| are|'ll| will)?(?: (?:now|just|also|already|going to))* (?:forward|pass|transferr?|escalat|redirect|refer|rout|hand|mov|assign|sen[dt]|reassign|put)(?:e|es|ed|ing|t|s)?\b[^.]{0,50}\b(?:to|on|over|along|through|with)\b[^.]{0,50}|(?:has|have|is|was|were|been|being|be) (?:been )?(?:forwarded|passed|transferred|escalated|redirected|referred|routed|handed|assigned|reassigned|sent) (?:on |over |along )?(?:to|with)\b[^.]{0,40})\b(?:teams?|departments?|dept|desk|colleagues?|side|office|people|specialists?|support|engineers?|developers?|warehouse|finance|billing|accounts|logistics|management|technicians?|party|unit|division|partner)\b/i,
    },
    {
      find: /\b(?:the|our|another|a different) (?:relevant|appropriate|responsible|right|other|competent|concerned|respective|correct) (?:teams?|departments?|colleagues?|people|person|unit|office)\b/i,
    },
  ],
  commit: [
    {
      find: /\b(?:working on (?:it|this|that)|looking into (?:it|this|that|the|your))\b/i,
      unless: /\b(?:now|myself|right away|already|personally|today|if)\b/i,
    },
    {
      find: new RegExp(
        `\\b(?:${WE}${WILL}|you${WILL}|(?:it|this|that|the \\w+|your [\\w ]{2,24}?)${WILL})(?: (?:now|also|then|certainly|of course|definitely|be|have|personally|just|try to|do (?:my|our) best to|make sure to|gladly|get|start|begin))* (?:get(?:ting)? back|come back|be in touch|in touch|contact(?:ed)?|call(?:ed)?|ring|reply|respond|answer|write|return to|updat\\w+|let you know|inform(?:ed)?|notif\\w+|follow(?:ing)? up|look(?:ed|ing)? (?:into|at)|check(?:ed|ing)?|investigat\\w+|process(?:ed|ing)?|handl\\w+|resolv\\w+|solv\\w+|fix\\w*|hear(?:ing)?|review\\w*|keep(?:ing)? you|sort(?:ed)?|arrang\\w+|send|sent|see (?:what|if|whether)|deal(?:t)? with|take care|find out|chas\\w+|report|provide|receive|ship(?:ped)?|refund(?:ed)?|replac\\w+|credit(?:ed)?|dispatch\\w*|arrive|issue[ds]?|correct\\w*|advise|work on)\\b`,
        'i',
      ),
      unless:
        /\b(?:if|should you|unless|whether you|once you|as soon as you|(?:yes|word|reply|line)[^.]{0,20} and (?:I|we)(?:'ll| will))\b/i,
    },
    {
      find: /\b(?:as soon as (?:possible|we can|I can|we (?:know|have)|I (?:know|have)|there)|asap|a\.s\.a\.p|shortly|in due course|in the near future|when (?:we|I) can|at (?:the|our) earliest|soon(?:est)?(?! as you)|before long|as quickly as|as fast as|bear with (?:us|me)|in a (?:bit|while)|at some point|sometime|when (?:we|I) (?:know|hear|have) (?:more|something|any)|being (?:looked|investigated|processed|reviewed|handled)|leave (?:it|this|that) with (?:me|us)|stay tuned|keep an eye on (?:it|this)|in (?:the )?process|in (?:the|a) queue|under (?:review|investigation)|on our (?:list|radar))\b/i,
      unless:
        /\b(?:get well soon|see you soon|hope to (?:see|hear)|feel better soon|sorry (?:we|I) (?:didn't|did not|couldn't)|sooner|too soon|if you|as soon as you|soon as possible (?:if|so)|no sooner)\b/i,
    },
  ],
  wait: [
    {
      find: /\b(?:be patient|your patience|bear with|(?:please |just |have to |need to |must )wait|wait (?:for|until|and see|a bit|a while|a little)|give it (?:some|a bit)|sit tight)\b/i,
    },
  ],
  close: [
    {
      find: /^\W*(?:(?:kind|best|warm|many) (?:regards|wishes)|regards|best,|cheers|sincerely|yours|all the best|take care|have a|bye\b|see you|good luck|take care|get well|happy \w+ing|enjoy|wish(?:ing)? you|let me know|(?:if|should) you (?:have|need)|don't hesitate|feel free|please (?:let|do not hesitate|feel free)|we look forward|looking forward)\b/i,
    },
  ],
  warm: [
    {
      find: /(?:\b(?:please|thank|thanks|sorry|happy to|glad|great|sure|of course|no problem|no worries|welcome|hope|lovely|nice|enjoy|have a|let me|I can|I've|I'll|I'm|I'd|I|we|we'll|we've|our|ours|us|me|my|mine|for you|feel free|all the best|cheers|good luck|perfect|absolutely|certainly|could you|would you|wonderful|congrat\w*)\b|:\)|;\)|!)/i,
    },
  ],
}

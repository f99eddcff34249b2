/** What an English-speaking customer is writing about. Subject and latest turn are read together. */
import { cues } from './cue'

export const customerEn = cues({
  '!refund':
    /\b(?:refund\w*|money back|reimburs\w*|charge ?back|pay me back|(?:want|like|wish|going|can i|could i|may i) (?:to )?return (?:it|this|them|these|the \w+|my \w+)|send (?:it|them) back)\b/i,
  '!compensation':
    /\b(?:compensat\w*|goodwill|voucher|make (?:it|this) up to|credit for (?:the|my|our)|money off|something for the trouble)\b/i,
  billing:
    /\b(?:invoice\w*|bill(?:ed|ing|s)?|overcharg\w*|charged?|payment|paid|debit\w*|vat|statement|subscription fee|fee)\b/i,
  overcharge:
    /\b(?:overcharg\w*|charged (?:me |us )?(?:twice|again|double|too much|the wrong|for (?:something|a))|(?:double|duplicate|wrong|extra|second)[- ](?:charge|payment|invoice|amount|debit)|billed (?:me |us )?(?:twice|again|double|for)|(?:invoice|bill|amount|total) (?:is|was|looks|seems) (?:wrong|incorrect|too high|higher)|paid twice|wrong (?:amount|price|vat))\b/i,
  '!delivery':
    /\b(?:parcels?|packages?|deliver(?:y|ed|ing)|shipments?|shipp(?:ed|ing)|tracking|courier|dispatch\w*|arrived|where(?:'s| is) my order|order (?:has|have|still|hasn'?t|is|was)[^.?!]{0,30}(?:arriv\w+|late|ship\w*))\b/i,
  'not-arrived':
    /\b(?:did(?:n'?t| not) (?:arrive|come|turn up|show up|reach)|when (?:does|do|will|is|can) (?:my|our|the|it)\b[^.?!]{0,25} (?:come|coming|arrive|arriving|get here|be delivered|delivered|here)|(?:has|have|had)(?:n'?t| not) (?:arrived|come|been delivered|shown up|received)|never (?:arrived|came|turned up|got)|where(?:'s| is) (?:my|the|our)|no (?:parcel|package|sign of)|still no (?:parcel|package|delivery)|not (?:arrived|been delivered|received)|tracking (?:has|hasn'?t|says|shows|number)|lost in|when will (?:it|my \w+|the \w+) (?:arrive|be delivered|come|get here))\b/i,
  outage:
    /\b(?:(?:internet|power|water|network|phone line|wi-?fi|electricity) (?:is |has been |went )?(?:gone|out|off|dead)|no (?:power|water|internet|signal|heating|electricity|connection|dial tone)|power cut|outage|(?:is|are|went|been|goes|all|completely|service|site|system|platform|checkout|server|website|app|network|line|everything|payments?|tills?|phones?) (?:is |are )?down\b|(?:all|every|our) (?:\w+ )?(?:stores?|shops?|branches|sites|users|offices|tills?) (?:are )?(?:affected|down|offline|out)|nothing (?:loads|works|opens|goes through)|down (?:for|since|again)|nobody (?:here |in \w+ )?can|no ?one (?:here |in \w+ )?can|none of (?:us|our)|everyone (?:here |in \w+ )?(?:is|sees|gets|has)|all (?:of )?(?:our|my) (?:users|agents|staff|stores|team|colleagues)|whole (?:team|office|company|site)|entire (?:team|office|company)|50[0234]\b|unreachable|unavailable)\b/i,
  bug: /\b(?:bugs?|(?:is|are|very|so|too|really) slow|no (?:picture|sound|signal|image|heat|hot water|power|internet|connection|display)|(?:drops|loses|losing) (?:the )?\w+|leak(?:s|ing)|won'?t \w+|isn'?t working|keeps? (?:\w+ing|on)|errors?|crash\w*|broken|breaks|(?:does|do|did|is|are|has|will|wo|ca)(?:n'?t| not) (?:work|load|open|save|sync|start|send|print|connect|respond|show|update|export|upload|working|loading|opening|saving|syncing|responding|showing|printing)\w*|not working|cannot (?:save|open|load|send|export|upload|print)|stopped (?:working|syncing|sending)|freez\w*|frozen|fails?|failed|failing|blank|glitch\w*|wrong (?:totals?|results?|values?|numbers?|data)|disappear\w*|duplicat\w*|hangs?|stuck|issues? with|problems? with|acting up|something is (?:wrong|off))\b/i,
  visual:
    /\b(?:screen|pages?|button|layout|messages?|pop-?up|display\w*|chart|image|menu|window|dashboard|looks?|error code|misaligned|overlap\w*)\b/i,
  'wrong-result':
    /\b(?:steps to reproduce|every time|each time|whenever|reproduc\w*|always happens|as soon as i (?:click|press|open)|after the (?:last |latest )?update|since the (?:last |latest )?update)\b/i,
  howto:
    /\b(?:how (?:do|can|would|should|to|does)|where (?:do|can|could|should) (?:i|we)|where (?:is|are) the (?:options?|settings?|switch|button|menu|list|page)|is (?:it|there) (?:possible|a way|any way)|can (?:i|we) (?:also |just )?(?:set|change|export|add|import|use|move|share|schedule|invite|connect|turn|print)|(?:could|can) you (?:explain how|show|tell (?:me|us) how|walk)|steps? to|what'?s the (?:best )?way|instructions?|guide|set (?:up|it up))\b/i,
  access:
    /\b(?:log(?:ging)? ?in|log(?:ged)? ?(?:out|on)|sign(?:ing)? ?in|locked out|locked|passwords?|reset link|2fa|mfa|two-factor|authenticator|access (?:to|denied|rights)|no access|can'?t (?:get in|access)\w*|account (?:is|was|has been) (?:locked|disabled|suspended|blocked)|verification code|permissions?)\b/i,
  security:
    /\b(?:phish\w*|hack\w*|fraud\w*|scam\w*|(?:stolen|lost) (?:card|phone|wallet|account|identity|data|passport|laptop)|unauthori[sz]ed|suspicious|compromised|leak\w*|data breach|some(?:one|body) (?:else )?(?:has |have |had )?(?:logged|signed|used|access(?:ed)?|changed|got|is using|ordered|enter(?:ed)?|broken? in|taken over)|(?:that|it) was(?:n'?t| not) me|(?:did|have) ?n[o']?t (?:make|request|order|authori[sz]e|place|recogni[sz]e)|don'?t recogni[sz]e|log-?ins? (?:from|that)|strange (?:e-?mail|login|message)|fake|pretend\w*|identity theft)\b/i,
  'account-change':
    /\b(?:change|update|replace|transfer|delete|close|remove|reset|switch|move)\b[^.?!]{0,50}\b(?:bank|iban|e-?mail(?: address)?|phone(?: number)?|mobile number|owner(?:ship)?|account holder|payout|credit card|card on file|billing address|delivery address|personal data|2fa|authenticator|my account|name on)\b|\b(?:send|give|tell) (?:me|us)\b[^.?!]{0,40}\b(?:personal data|account (?:details|data|number)|order history|call records|statement)\b|\bgdpr\b|\bon behalf of\b|\bmy (?:husband|wife|mother|father|son|daughter|late \w+|boss)(?:'s)? account\b/i,
  contract:
    /\b(?:lease|small print|fine print|rider|contracts?|clauses?|agreements?|terms|sla credits?|renew\w*|notice period|we signed|i signed|order form|annex|section \d|paragraph \d|minimum term|agreed price|warranty)\b/i,
  dispute:
    /\b(?:clauses?|section \d|according to (?:the|our)|contract (?:says|states|clearly)|in (?:the|our) (?:contract|agreement)|never agreed|not what (?:we|i) signed|auto(?:matic(?:ally)?)?[- ]renew\w*|renewed (?:automatically|without)|breach of|as agreed|interpret\w*)\b/i,
  change:
    /\b(?:extend|keep|stay|prolong|hire|rent|have)\b[^.?!]{0,40}\b(?:another|more|extra|longer|additional) (?:\w+ )?(?:day|week|month|year|night|hour)s?\b|\b(?:up|down)grade (?:to|from|our|my)\b|\b(?:switch|move|go) (?:from|to) \d+\b|\badd \d+ (?:more )?\w+\b|\b(?:requirements?|change request|scope|specs?|specification)\b[^.?!]{0,40}\b(?:chang\w*|new|add\w*|differ\w*|extend\w*|now)\b|\b(?:change|chang(?:ed|ing)|adjust|amend|modify|extend|increase|reduce|swap|alter)\b[^.?!]{0,40}\b(?:order|requirements?|scope|plan|project|quantity|specs?|colou?r|size|date|design|configuration|number of|booking|seats|licen[cs]es)\b|\bnow (?:we |i )?(?:also )?(?:need|want)\b|\bwe (?:also )?need (?:it )?to also\b|\binstead of (?:the )?(?:\w+ ){0,3}(?:we|i|originally|agreed|ordered|planned)\b|\b(?:changed|change) (?:our|my|their) minds?\b|\bchange of plans?\b|\b(?:there (?:is|was|has been)|have|had) (?:a|another|one) (?:small |big |late )?change\b|\b\d+ \w+(?: \w+)? instead of \d/i,
  '!cancel':
    /\b(?:cancel (?:my|our|the|this) (?:subscription|account|contract|plan|membership|service|policy)|cancel(?:ling|lation)?|terminate|close (?:my|our) account|switch(?:ing)? to (?:a |another |your )?(?:competitor|provider|\w+ instead)|leav(?:e|ing) you|take (?:my|our) business|unsubscribe|end (?:my|our|the) (?:contract|subscription))\b/i,
  final:
    /\b(?:(?:my|our) decision is (?:final|made)|i(?:'ve| have) (?:already )?(?:decided|made up)|please (?:just )?(?:confirm|process|go ahead)|just cancel|no(?:t interested in| more) (?:offers?|discounts?)|as (?:i|we) (?:said|wrote|told)|don'?t try to|effective (?:immediately|from)|confirm (?:the|my|our) cancellation|confirmation of (?:the|my|our) cancellation)\b/i,
  praise:
    /\b(?:amazing|excellent|fantastic|brilliant|wonderful|great (?:job|work|service|support|help|team)|best (?:support|service)|outstanding|superb|impressed|kudos|compliment\w*|you(?:'re| are) (?:a star|the best|great|awesome)|so (?:helpful|kind|friendly|patient)|very (?:helpful|kind|friendly|patient)|love (?:your|the|it)|made my day|five stars|lifesaver|hats off|went (?:above|the extra)|thank you so much|thanks so much|thanks a (?:million|lot|bunch))\b/i,
  thanks: /\b(?:thanks|thank you|thx|cheers|much appreciated|grateful)\b/i,
  '!works':
    /\b(?:works,? thank|works?(?: \w+)? (?:now|again|perfectly|fine|great|like a charm|well)|working (?:now|again|fine|perfectly)|(?:that|this|it|which) (?:has )?(?:fixed|solved|did|worked|helped|resolved)|all (?:good|set|sorted|fine)|problem (?:is |has been )?(?:solved|gone|fixed|sorted)|sorted(?: now| out)?|(?:it|everything)(?:'s| is) (?:fixed|back|fine|solved|sorted|resolved)|i(?:'m| am) (?:back )?in(?: now| again)?\b|(?:it|parcel|package|refund|money) (?:has )?arrived (?:today|yesterday|this|safely|now)|got it working|can (?:log in|sign in|access) again)(?![^.!\n]{0,20}\?)/i,
  still:
    /\b(?:still (?:not|does|doesn'?t|can'?t|isn'?t|the same|broken|get|happen\w*|have|having|fail\w*|won'?t|no)|(?:happen\w*|fail\w*|broken?|down|back|crash\w*|stopped|gone|stuck) again|came back|didn'?t (?:help|work|fix)|did not (?:help|work|fix)|same (?:problem|error|issue)|not (?:fixed|solved|resolved))\b/i,
  '!manager':
    /\b(?:(?:your|a|the|duty) (?:\w+ )?(?:manager|supervisor|team lead|superior|boss|management|director|ceo)|someone (?:senior|higher|in charge|with (?:authority|more))|escalat\w*|person in charge)\b/i,
  '!legal':
    /\b(?:lawyers?|attorneys?|solicitors?|legal (?:action|steps|team|department|counsel|advice|proceedings)|sue|suing|court|ombudsman|regulator|consumer (?:protection|rights|authority|association)|trading standards|small claims|litigation|letter before action|data protection (?:authority|commissioner)|file a (?:claim|complaint with))\b/i,
  emergency:
    /\b(?:fire|flames?|smok(?:e|ing)|smell(?:s|ed)? (?:of )?(?:gas|burning|burnt|smoke)|burn(?:t|ing|ed) (?:my|smell|through|his|her)|sparks?|sparking|electric shock|shocked me|injur\w*|ambulance|gas leak|flood(?:ed|ing)|emergency|danger\w*|overheat\w*|swollen|explod\w*|melt(?:ed|ing)|caught fire|bleeding|unsafe|exposed (?:wires?|cables?)|live (?:wires?|cables?)|(?:fell|fallen|came|come|crashed|collapsed) (?:down |off |from |through )|collaps\w+|about to fall|hanging (?:loose|down|by)|(?:nearly|almost) (?:hit|fell|crushed|choked)|missed [^.]{0,20} by (?:a|an|inches)|chok(?:ed|ing)|swallow(?:ed|ing)|allergic|poison\w*|trapped|stuck in (?:the|a) (?:lift|elevator)|fumes|carbon monoxide|broken glass)\b/i,
  standstill:
    /\b(?:production (?:line )?(?:is |has )?(?:down|stopped|stands|halted)|(?:standstill|stand still)|can(?:no|')t (?:work|sell|ship|take (?:orders|payments)|serve|operate|process)|(?:all|our) tills|losing (?:money|sales|orders|customers)|(?:bookings|orders|names|payments|everything) on paper|back of an envelope|turned away|(?:patients|guests|customers|people) (?:are )?(?:waiting|queu\w+)|stopped (?:all|our|the whole)|every minute|shop is closed|business (?:has )?stopped)\b/i,
  delay:
    /\b(?:no (?:reply|answer|response|one (?:has )?(?:replied|answered|called|responded|got back))|haven'?t (?:heard|received (?:a|any) (?:reply|answer|response))|have not (?:heard|received (?:a|any) (?:reply|answer|response))|nobody (?:has )?(?:replied|answered|called|responded|got back|calls|answers)|waiting (?:for )?(?:over |more than |almost |nearly |about )?(?:a|an|\d+|one|two|three|four|five|six|several|days|weeks|hours|ages|so long|since|for)|still waiting|(?:days|weeks|hours|month) (?:ago|later|now|without|of (?:silence|waiting))|ignor(?:ed|ing)|radio silence|how much longer|takes? (?:so|this|too) long|(?:was|were) promised|you (?:said|promised|told me)|(?:second|third|fourth|fifth|2nd|3rd|4th) (?:time|e-?mail|message|request|attempt)|follow(?:ing)? up (?:again|on)|chas(?:e|ing))\b/i,
  'no-answer':
    /\b(?:(?:no|without (?:a|an|any)|not (?:a|one|a single)|never (?:a|got (?:a|an))) (?:single )?(?:reply|answer|response|word|sign of life)|nobody (?:has )?(?:replied|answered|responded|got back|answers)|no ?one (?:has )?(?:replied|answered|responded|got back)|(?:haven'?t|have not|not) heard (?:back|from|anything|a word)|haven'?t received (?:a|any) (?:reply|answer|response)|still waiting|(?:have been|been|i waited|we waited) waiting|waiting (?:for )?(?:over |more than |almost |nearly |about )?(?:\d+|two|three|four|five|six|several|days|weeks|hours|ages|so long)|ignor(?:ed|ing)|radio silence|is anybody there)\b/i,
  'broken-promise':
    /\b(?:ke(?:ep|pt) (?:your|his|her|their) (?:word|promise)|broke(?:n)? (?:your|a|the|his|her|their) promise|so much for|(?:no|not a) word\b)|\b(?:nobody|no ?one|(?:he|she|they|you) never) (?:has |ever )?(?:called|rang|phoned|came|turned up)\b|\bno (?:call|call-?back)\b|\b(?:there was|got) no (?:update|call|answer|reply) (?:at|by|on)\b|\bcame and went\b|\b(?:was|were) (?:promised|assured)\b|\b(?:you|he|she|they|your \w+) (?:promised|assured)\b|\b(?:you|he|she|they) (?:said|told me)\b[^.?!]{0,60}\b(?:would|will|within|today|tomorrow|by)\b(?=[\s\S]{0,160}?\b(?:but|nobody|never|nothing|still|not|no)\b)/i,
  again:
    /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th) (?:time|e-?mail|message|request|attempt|complaint)|twice (?:now|already)|yet again|(?:happened|happens|blank|down|broken|wrong|back|stopped|failed|here we are|writing|write|asking) again|came back)\b/i,
  letter:
    /\b(?:we (?:act|write|are (?:acting|instructed)) (?:for|on behalf of)|(?:on behalf of|instructed by|acting for) (?:our|my) client|(?:our|my) client(?:'s|s)?\b|reserves? all rights|without prejudice|pursuant to|case no|summons|hereby (?:give|demand|request)|written statement)\b/i,
  'third-party':
    /\b(?:(?:writing|calling|asking|acting) (?:for|on behalf of) (?:him|her|them|my|our|a|the)|my (?:elderly |late |old )?(?:father|mother|dad|mum|mom|husband|wife|partner|son|daughter|brother|sister|grand\w+|uncle|aunt|neighbou?r|friend|boss)(?:'s)? (?:account|password|card|login|has|is|can'?t|cannot|forgot|lost|asked|passed|died)|power of attorney)\b/i,
  'left-out':
    /\b(?:forgot (?:to (?:put|give|mention|say|tell|add|enter|include|write|choose|select|pick|attach)|the|my)|did(?:n'?t| not) (?:put|give|mention|say|enter|include|write|choose|fill) (?:in )?(?:a|an|the|my|any)|left (?:it|that|the \w+) (?:out|blank|empty))\b/i,
  'some-time':
    /\b(?:some ?time (?:soon|this|next|in|before)|(?:before|by|until|towards) (?:the )?(?:end of|christmas|easter|summer|autumn|winter|spring|holidays|start of)|in (?:a few|the (?:next|coming)) (?:days|weeks)|in (?:good )?time for|for (?:tomorrow|the weekend|a (?:birthday|wedding|party)))\b/i,
  closing:
    /\b(?:(?:closing|close|closed|shutting|winding) (?:down |up )?(?:the |our |my )?(?:\w+ )?(?:shop|business|company|store|practice|restaurant|office|firm|branch)|retir(?:ed|ing|es|ement)|passed away|has died|died (?:last|on|in)|bankrupt\w*|insolven\w*|going out of business|ceas(?:e|ing) (?:trading|operations)|emigrat\w+|care home)\b/i,
  settled:
    /\b(?:(?:please )?(?:just|still) (?:cancel|end|stop|close)|thanks? (?:you )?for the offer,? but|kind of you,? but|no thank(?:s| you)|i(?:'d| would) (?:still )?rather (?:cancel|stop|end|not)|let'?s (?:cancel|end|leave it)|my mind is made up)\b/i,
  clause: /\b(?:clause|section|paragraph|article) \d|§ ?\d/i,
  numbered:
    /\b(?:order|account|invoice|customer|case|booking|contract|reference|ref|id)\b[^.\n]{0,20}\d{3,}/i,
  reason:
    /\b(?:because|no longer (?:need|use)|nothing wrong|moved (?:out|away|house)|moving (?:away|abroad|house)|too expensive|simply can(?:no|')t|don'?t (?:need|use) (?:it|this|them)|the reason is|retir(?:ed|ing)|happened again)\b/i,
  news: /\b(?:any (?:news|update|progress|word|idea when)|(?:what'?s|what is) (?:the )?(?:status|happening|going on|the latest)|status (?:of|update)|where (?:are we|do (?:we|things) stand|does (?:it|this) stand)|how(?:'s| is) it (?:going|coming)|heard anything|update (?:me|us|on)|is there (?:any )?(?:news|an update)|when (?:will|can|should|do|is|are)|how long|eta|still no|keep me (?:posted|updated))\b/i,
  'our-error':
    /\b(?:wrong (?:item|size|colou?r|order|product|address|model|one|part|article|name|information|person|customer|quantity)|you (?:sent|shipped|deleted|cancel+ed|gave|booked|delivered|entered|misspelled|mixed)|your (?:mistake|error|fault|system|team|colleague)|damaged|defective|faulty|cracked|scratched|arrived (?:broken|damaged|smashed)|missing (?:item|part|pieces)|mix(?:ed)?[- ]up|messed up|not what i ordered|instead of the (?:\w+ ){1,4}(?:i|we) (?:ordered|bought)|overcharg\w*|lost my|someone else'?s)\b/i,
  physical:
    /\b(?:damaged|cracked|scratched|arrived (?:broken|smashed)|dent\w*|torn|defective|wrong (?:item|size|colou?r|product|model)|smashed|leaking|in (?:the|its) box|broken (?:glass|handle|leg|screen|lid|cup|vase))\b/i,
  'vague-time':
    /\b(?:urgent(?:ly)?|asap|as soon as possible|quickly|in a hurry|very soon|right away|immediately|time is (?:short|running)|pressing|at your earliest|hurry|tight (?:schedule|deadline))\b/i,
  deadline:
    /\b(?:(?:by|before|until|on|for|this|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight|\d+(?:st|nd|rd|th|:\d\d| ?[ap]m)|the (?:end of|weekend|\d+|launch|audit|event|wedding|meeting|exam|trip)|end of (?:day|week|month))|deadline|tomorrow|tonight|in (?:an hour|two hours|three hours|\d+ (?:hours|minutes)|two days|three days)|due (?:on|by|tomorrow|today)|goes live|go live|launch|today|(?:i|we) (?:leave|fly|travel|present) )\b/i,
  feature:
    /\b(?:feature|would (?:be (?:great|nice|useful|helpful)|love)|wish (?:there|it|you)|(?:do|does|will|could|can) (?:you|it|the \w+) (?:offer|support|have|integrate|add|provide)|support for|add (?:an? )?(?:option|support|dark)|any plans?|dark mode|integrat(?:e|ion)\w*|roadmap|suggest(?:ion)?|please (?:add|build|implement)|custom (?:domain|report|development))\b/i,
  exception:
    /\b(?:exceptions?|extend (?:the|my|our)|extension|waive|discount|(?:14|30|60|90)[- ]days?|return (?:window|period|policy)|late fee|free of charge|(?:can|could) (?:i|we|you) still|expired|out of warranty|warranty|without (?:a |the )?receipt|policy|allowed|past the|(?:is|are) there any way (?:around|you could)|make an exception|bend the)\b/i,
  press:
    /\b(?:journalist|reporter|newsroom|press (?:enquiry|inquiry|office|request)|(?:i|we) (?:write|work|report) for the|preparing an article|editorial|newspaper)\b/i,
  patient:
    /\b(?:no (?:rush|hurry|worries|pressure|problem)|take your time|whenever (?:you|it)|not urgent|(?:happy|glad|fine) to wait|i(?:'ll| will| can) wait|thanks? (?:you )?for (?:looking|checking|your help so far|keeping (?:me|us)|the update))\b/i,
  report:
    /\b(?:just (?:letting|to let|a (?:quick )?heads)|heads[- ]up|(?:wanted|like) to (?:report|let you know|flag|point out|make you aware)|(?:i|we)(?:'ve| have)? (?:just )?(?:noticed|found|spotted|discovered|came across)|fyi|for your information|reporting|typo|thought you (?:should|might|would)|might want to (?:know|check|fix)|making you aware)\b/i,
  'gave-info':
    /\b(?:as (?:requested|you asked)|here (?:is|are|you go|it is|they are)|attached|(?:i(?:'ve| have)|we(?:'ve| have)) (?:attached|sent|uploaded|enclosed|filled)|please find|the (?:order|serial|invoice|customer|reference) number is|it'?s order|version (?:is )?\d|see (?:the )?(?:screenshot|attachment|photo|below))\b/i,
  attached:
    /\b(?:screenshots?|attached|attachment|see (?:the )?(?:picture|photo)|photos? (?:below|enclosed)|enclosed)\b/i,
  why: /\b(?:why|what happened|what went wrong|explain|explanation|reason|how (?:could|can) (?:this|that|it) happen|what caused|root cause)\b/i,
  disappointed:
    /\b(?:outrag\w+|disgrace\w*|ridiculous|scandal\w*|shame(?:ful)?|pathetic|a joke|appall\w+|disappoint\w*|let (?:me |us )?down|expected (?:better|more)|used to be|frustrat\w*|annoy\w*|fed up|unhappy|dissatisf\w*|sad|poor (?:service|quality)|not good enough|unacceptable)\b/i,
  worry:
    /\b(?:worr(?:y|ied|ying)|afraid|scared|anxious|nervous|concerned|panic\w*|not sure (?:if|what|whether)|will i lose|lose (?:my|all|our)|what if|is (?:it|my \w+) safe|confus\w*|stress\w*)\b/i,
  choice:
    /\b(?:(?:which|what) (?:options?|plan|one|would you)|what are my options|options do i|either|difference between|better (?:to|for)|recommend)\b/i,
  'what-now':
    /\b(?:what (?:now|can (?:i|we|you) do|happens (?:now|next)|are my options|should (?:i|we) do|do (?:i|we) do)|how do we (?:proceed|go on))\b/i,
  victim:
    /\b(?:(?:changed|took over|stole|hacked|locked me out of|used|is using|is selling|logged into|got into|emptied) my\b|my (?:account|card|phone|wallet|e-?mail|money|profile|identity)[^.?!]{0,30}\b(?:hacked|(?:stolen|lost) (?:card|phone|wallet|account|identity|data|passport|laptop)|gone|compromised|taken|lost|emptied|used by)|i (?:was|have been|got) (?:hacked|scammed|robbed)|(?:did|have) ?n[o']t (?:make|order|authori[sz]e|place) (?:it|this|that|these)|i clicked|i (?:gave|entered|typed|told))\b/i,
  leak: /\b(?:(?:saw|see|shows?|showing|received|got|opened)\b[^.?!]{0,40}\b(?:another|other|someone else'?s?|different|a stranger'?s?) (?:person|customer|patient|employee|people|name|data|details|payslip|invoice|file|account|order|address)\w*|someone else'?s (?:data|name|details|payslip|invoice|file|records?|address)|data (?:leak|breach)|(?:other|wrong) (?:people'?s?|person'?s?|customers?'?) (?:data|names|details|addresses))\b/i,
  favour:
    /\b(?:you (?:asked|wanted|were asking|needed)(?: (?:me|us))? (?:for|how|which|whether|about|to)|as you asked|here (?:is|are|comes?) (?:the|your)|i(?:'ve| have)? (?:just |already |also )?(?:re)?(?:built|wrote|written|cleaned|updated|moved|sent|checked|went|ordered|copied|covered|translated|repaired|replaced|swapped|tested|booked|entered|corrected|sorted) (?:your|the|it|them|out|up|that|all)\b|(?:found|sorted|fixed|did|put|brought|left|prepared|sent|uploaded|finished|got)\b[^.?!]{0,50}\b(?:for you|your (?:lost|missing|customer|team|ticket)|myself|on your desk|in time)|so you can|(?:i|we)(?:'ve| have)? (?:just |already |also )?(?:put|brought|uploaded|printed|dropped|found|collected|prepared|filled|made|checked|added)\b|(?:it'?s|they'?re|all) (?:done|ready|on your)|here'?s (?:the|your)|saved you)\b/i,
  'sent-round':
    /\b(?:(?:told|said|explain\w*|described|sent|answered|tried|did) (?:that|this|it|you|all that|them)[^.?!]{0,20} (?:twice|already|before|again|three times|several times)|(?:second|third|fourth|fifth) time|passed (?:around|from)|from (?:one|pillar) to|going (?:round|around) in circles|run ?around|nobody (?:listens|reads)|copy[- ]?paste|same (?:answer|question) (?:again|twice))\b/i,
  'and-then':
    /\b(?:what(?:'s)? (?:next|now)|then what|and (?:then|now)|next step|ok(?:ay)?,? (?:done|i(?:'ve| have)? (?:did|done|opened|clicked))|i see (?:it|the|that|a)|it (?:says|shows|asks))\b/i,
  'asks-us':
    /\b(?:(?:anything|something) (?:else )?you need|do you need (?:anything|more|my|a|the|any)|what (?:exactly )?(?:do|should|can) (?:you|i|we) (?:need|check|look|send|want|do for you)|what (?:is it )?you need|which (?:data|records|details) do you need|need (?:anything|something) from (?:me|us))\b/i,
  'personal-booking': /\b(?:my (?:ticket|seat|train|flight|appointment|booking|table|room))\b/i,
})

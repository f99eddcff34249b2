import type { Cues } from './cues'

export const englishCues: Cues = {
  'acknowledge-receipt':
    /\b(?:received your (?:message|request|email|ticket)|request received|auto-?(?:reply|response)|acknowledg\w+|we have received)\b/i,
  'greet-and-own':
    /\b(?:i(?:'ll| will) be (?:looking after|helping|assisting)|greeting|my name is|i have taken over|welcome)\b/i,
  'apologise-delay':
    /\b(?:(?:sorry|apolog\w+)[^.!?\n]{0,50}\b(?:delay\w*|wait\w*|late|sooner|took (?:so )?long)|late repl(?:y|ies)|(?:delayed|slow) response)\b/i,
  'apologise-error':
    /\b(?:our (?:mistake|error|fault)|(?:sorry|apolog\w+)[^.!?\n]{0,40}\b(?:mistake|error|mix-?up|wrong))\b/i,
  'empathise-anger': /\b(?:angry|anger|furious|you have every right|de-?escalat\w+)\b/i,
  'empathise-worry': /\b(?:worr(?:y|ied|ying)|concern(?:ed|ing)|reassur\w+|unsettling)\b/i,
  'empathise-disappointment': /\b(?:disappoint\w+|let you down|frustrat\w+|how (?:annoying|upsetting))\b/i,
  'thank-patience':
    /\b(?:for (?:your|being so|bearing|waiting)[^.!?\n]{0,20}(?:patience|patient|with us)|thank\w* for (?:your patience|waiting)|patience)\b/i,
  'thank-report':
    /\b(?:thank\w*[^.!?\n]{0,30}\b(?:report\w*|letting us know|bringing (?:this|it)|pointing))\b/i,
  'confirm-understanding':
    /\b(?:if i understand|understood (?:you )?correctly|just to (?:confirm|make sure)|let me make sure)\b/i,
  'ask-details':
    /\b(?:more (?:info\w*|details?)|(?:need|request|provide)[^.!?\n]{0,30}\b(?:info\w*|details?)|order number|steps to reproduce|could you tell (?:me|us))\b/i,
  'ask-screenshot': /\b(?:screen ?shots?|screen recording|photos?|pictures? of)\b/i,
  'ask-verify-identity':
    /\b(?:verif(?:y|ication)[^.!?\n]{0,30}\b(?:identity|account|owner\w*|you)|security (?:check|questions?)|confirm your identity|identity (?:check|verification))\b/i,
  'ask-deadline': /\b(?:when do you need|by when|deadline)\b/i,
  'give-next-step-time':
    /\b(?:next steps?|will (?:get back|update|write|call)[^.!?\n]{0,30}\b(?:by|within|today|tomorrow|before))\b/i,
  'update-in-progress':
    /\b(?:still (?:working|looking|investigating)|status update|in progress|working on it|quick update|under investigation|looking into)\b/i,
  'update-delayed':
    /\b(?:taking longer|longer than (?:expected|planned)|not yet (?:finished|ready)|more time)\b/i,
  'handoff-with-owner':
    /\b(?:hand(?:ed|ing)?[- ]?(?:over|off)|transferr?\w*|forward(?:ed|ing)|passed (?:this|your|it)|re-?assign\w*|colleague\b[^.!?\n]{0,30}\b(?:team|depart\w+))\b/i,
  'explain-cause': /\b(?:root cause|the (?:reason|cause) (?:was|is|for)|what happened|caused by)\b/i,
  'explain-policy-with-alternative': /\b(?:polic(?:y|ies)|terms (?:and|of)|not covered|return window)\b/i,
  'decline-with-alternative':
    /\b(?:unable to|can(?:not|'t) (?:offer|do|change|provide)|declin\w+|not possible|feature request|not able to)\b/i,
  'offer-choice': /\b(?:two options|either .{3,60} or|which (?:would|do) you prefer|options? (?:for|are))\b/i,
  'offer-compensation':
    /\b(?:compensat\w+|goodwill|voucher|discount|credit (?:to|on) your|coupon|free month|gesture)\b/i,
  'refund-started':
    /\b(?:refund (?:has been |was |is )?(?:issued|processed|started|approved|sent|initiated|confirm\w+|complete)|(?:issued|processed|started|approved|initiated)[^.!?\n]{0,25}\brefund|refunded)\b/i,
  'refund-declined-with-alternative':
    /\b(?:refund (?:declin\w+|den\w+|refus\w+|not)|(?:cannot|can't|unable to|not able to|not eligible for)[^.!?\n]{0,25}\brefund|no refund)\b/i,
  'billing-corrected':
    /\b(?:(?:correct\w*|fix\w*|adjust\w*|revis\w+)[^.!?\n]{0,30}\b(?:invoice|bill|charge)|double charge|charged twice|invoice)\b/i,
  'delivery-status':
    /\b(?:shipp\w+|deliver(?:y|ed|ies)|track\w+ (?:number|link|your)|tracking|parcel|package|courier|where is my order|wismo|dispatch\w*)\b/i,
  'outage-notice':
    /\b(?:outage|service (?:disruption|interruption)|incident|downtime|currently (?:experiencing|down)|status page)\b/i,
  'outage-resolved':
    /\b(?:(?:outage|incident|disruption|service)[^.!?\n]{0,40}\b(?:resolved|restored|fixed|over)|back (?:online|up))\b/i,
  'bug-confirmed': /\b(?:(?:confirm\w*|known|reproduc\w+)[^.!?\n]{0,30}\b(?:bug|issue|defect)|bug)\b/i,
  workaround: /\b(?:work-?arounds?|in the meantime|until (?:it is|it's) fixed|temporary (?:fix|solution))\b/i,
  'how-to-steps':
    /\b(?:how[- ]to|step[- ]by[- ]step|follow (?:these|the) steps|click (?:on )?|go to settings|instructions|clear (?:your )?(?:cache|cookies))\b/i,
  'access-restored':
    /\b(?:password (?:reset|has been)|reset (?:your|the) password|account (?:is |has been )?(?:unlocked|reactivated|restored)|access (?:is |has been )?(?:restored|back)|log ?in again)\b/i,
  'security-caution':
    /\b(?:phishing|scam|suspicious|fraud\w*|never (?:ask|share)|compromis\w+|hacked|two-factor)\b/i,
  'contract-clarify': /\b(?:contract|clause|agreement|renewal terms)\b/i,
  'change-assess': /\b(?:change request|scope|requirement|estimate of the change)\b/i,
  'emergency-action': /\b(?:emergency|immediate (?:action|danger)|stop using|safety)\b/i,
  'cancel-understand':
    /\b(?:sorry to (?:see|hear) you|before you (?:go|cancel|leave)|why .{0,20}\b(?:leav\w+|cancel\w*)|retention|thinking of (?:leaving|cancel\w+))\b/i,
  'cancel-confirm':
    /\b(?:cancell?ation confirm\w*|(?:has been|is now|have) cancell?ed|confirm\w*[^.!?\n]{0,30}\bcancell?\w+|subscription (?:is )?(?:cancell?ed|ended)|closed your account)\b/i,
  'escalate-to-manager': /\b(?:escalat\w+|manager|supervisor|team lead)\b/i,
  'legal-holding-reply': /\b(?:legal|lawyer|solicitor|attorney|regulator)\b/i,
  'solution-done':
    /\b(?:(?:is|has been|have been|now) (?:fixed|resolved|solved)|issue resolved|problem solved|we(?:'ve| have) fixed)\b/i,
  'confirm-solved':
    /\b(?:is (?:everything|it|all) (?:working|fine|ok\w*)|did (?:that|this) (?:solve|help|fix|work)|still (?:having|need) (?:this|help|trouble)|haven't heard (?:back|from you)|close this ticket)\b/i,
  'ask-feedback': /\b(?:feedback|survey|rate (?:us|your|our)|satisfaction|csat|review us)\b/i,
  'close-warmly':
    /\b(?:closing (?:this|the|note)|have a (?:great|good|nice|lovely)|happy to help|farewell|sign-?off|anything else)\b/i,
  'follow-up-check':
    /\b(?:follow(?:ing)?[- ]?up|check(?:ing)? (?:in|back)|how (?:are things|is it going|have things))\b/i,
  'thank-praise': /\b(?:kind words|compliment\w*|praise|made (?:my|our) day|so glad (?:you|to hear))\b/i,
  'internal-request':
    /\b(?:internal (?:request|note)|please (?:check|look|confirm)[^.!?\n]{0,40}\b(?:internally|log|for me)|asked of (?:you|the team))\b/i,
  'internal-update':
    /\b(?:internal update|fyi|for the team|handover note|status for (?:the )?(?:team|colleagues))\b/i,
  'internal-thanks': /\b(?:thank\w*[^.!?\n]{0,20}\b(?:team|colleague|quick help))\b/i,
}

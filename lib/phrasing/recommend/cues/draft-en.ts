/** What an English draft already says, by the intent it would repeat. */
export const draftEn: Record<string, RegExp> = {
  acknowledge:
    /\bthank(?:s| you) for (?:your (?:message|e-?mail|mail|note|request|reply|question)|writing|getting in touch|contacting|reaching out|the (?:details|information|screenshot))|\bI(?:'ve| have) (?:read|received|seen|got) (?:your|the|it|everything)/i,
  greet:
    /^\s*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning)\b|(?:[A-Z][a-z]+ ){0,1}[A-Z][a-z]+,)/,
  own: /\bI(?:'ve| have) taken (?:this|it|over)|\bI(?:'m| am) (?:looking after|taking care of|handling|responsible|your contact)|\bI(?:'ll| will) (?:take care|look after|handle|take (?:this|it) (?:over|on))|\bmy name is\b/i,
  apology: /\b(?:sorry|apolog\w+)\b/i,
  empathy:
    /\b(?:understand (?:\w+ )?(?:how|that|why|your|you)|(?:can|do) (?:\w+ )?(?:see|imagine|hear|feel|picture) (?:how|why|that|what)|(?:you(?:'re| are|r being)|you feel|that you) (?:\w+ )?(?:angry|upset|annoyed|worried|disappointed|cross|frustrated|fed up|anxious)|no wonder|what a (?:shock|fright|let-?down|shame|pity|disappointment|nuisance|mess)|(?:hurts|stings|awful|dreadful)\b|must (?:be|have been)|(?:how|very|really|so|that is|that's) (?:frustrating|annoying|upsetting|stressful|disappointing|worrying)|every (?:right|reason) to|in your place)\b/i,
  patience: /\b(?:patience|bearing with|for waiting|holding on|for your understanding)\b/i,
  report:
    /\bthank(?:s| you) for (?:reporting|letting (?:us|me) know|flagging|telling|pointing|raising|the heads)/i,
  restated:
    /\b(?:if I understand|just to (?:confirm|be sure|make sure)|let me make sure|to confirm|you(?:'d| would) like|you want (?:to|us)|have I understood)\b/i,
  question:
    /\b(?:could|can|would) you (?:please )?(?:tell|send|share|give|let (?:me|us) know|describe|provide)\b|\b(?:which|what exactly|what (?:error|device|browser|version)|when did|since when)\b[^.]*\?/i,
  screenshot: /\b(?:screen ?shot|photo|picture|screen recording)\b/i,
  identity:
    /\b(?:verify|confirm) (?:your|the|that you)\b|\b(?:last four|registered (?:address|e-?mail|number)|identity)\b/i,
  deadline: /\b(?:by when|what is (?:your|the) (?:deadline|latest)|when do you need|latest time)\b/i,
  time: /\b(?:I(?:'ll| will)|we(?:'ll| will)|you(?:'ll| will) (?:hear|have|get|receive))\b[^.?!]*\b(?:by|before|within|until|tomorrow|today|tonight|this (?:afternoon|evening|morning)|on (?:mon|tues|wednes|thurs|fri)day|at \d|in (?:an hour|\d+|two|three))\b/i,
  progress:
    /\b(?:still (?:working|looking|checking)|currently (?:looking|checking|working)|(?:am|are) (?:working|looking|checking|investigating))\b/i,
  delayed: /\b(?:longer than|taking longer|later than|cannot keep|delayed until)\b/i,
  handoff: /\b(?:handed|passed|forwarded|brought in|transferred)\b|\bmy colleague\b|\bspecialist\b/i,
  cause:
    /\b(?:the (?:cause|reason)|caused by|due to|this happened because|was because|because (?:of|the|our|a))\b/i,
  policy: /\b(?:policy|rules?|terms|regulation)\b/i,
  decline: /\b(?:not (?:possible|available|able|supported)|cannot|can't|unable)\b/i,
  choice: /\b(?:would you prefer|which (?:one|option|of)|either\b.*\bor|option)\b/i,
  compensation: /\b(?:voucher|credit|discount|make (?:it|this) up|compensat\w+|free (?:month|shipping))\b/i,
  refund: /\brefund(?:ed)?\b/i,
  billing: /\b(?:corrected|new invoice|credit note|adjusted|reversed)\b/i,
  delivery: /\b(?:tracking|parcel|package|courier|carrier|deliver\w*)\b/i,
  outage: /\b(?:outage|service is down|disruption)\b/i,
  restored: /\b(?:back (?:up|online)|restored|running again)\b/i,
  bug: /\b(?:reproduc\w+|bug|fault in|see the same)\b/i,
  workaround: /\b(?:workaround|in the meantime|for now|meanwhile|until then)\b/i,
  steps: /\b(?:click|go to|open the|select|settings? (?:>|→)|step \d|first,.*then)\b/i,
  access:
    /\b(?:unlocked|access (?:is|has been|to .* is) (?:back|open|restored)|sign in again|log in again)\b/i,
  security: /\b(?:do not (?:click|open|share)|don't (?:click|open|share)|change your password)\b/i,
  contract: /\b(?:clause|contract|agreement)\b/i,
  change: /\b(?:impact|assess|estimate|what (?:the|this) change)\b/i,
  emergency: /\b(?:stop using|your safety|emergency|safety first)\b/i,
  leave: /\b(?:may I ask (?:why|what)|what (?:made|brought) you|reason for (?:leaving|cancelling))\b/i,
  cancelled: /\b(?:cancelled|cancellation is|ends on)\b/i,
  manager: /\b(?:manager|team lead|supervisor)\b/i,
  legal: /\blegal\b/i,
  done: /\b(?:fixed|(?:is|been|it's) (?:now )?(?:done|resolved|solved|repaired|replaced|set up)|works (?:again|now))\b/i,
  check:
    /\b(?:does it work|is it working|can you (?:try|check)|could you (?:try|check|test)|please (?:try|check)|let me know (?:if|whether) it works)\b/i,
  feedback: /\b(?:feedback|how was (?:it|your)|done better)\b/i,
  close:
    /\b(?:have a (?:good|great|nice|lovely|wonderful)|all the best|wish you|glad (?:it|that|I could|to hear))\b/i,
  checkin: /\b(?:checking in|check in|still (?:working|running) well)\b/i,
  praise: /\b(?:kind (?:words|of you)|made my day|your praise|nice words)\b/i,
  status: /\b(?:update|where (?:it|things) stand|status)\b/i,
  thanks: /\bthank(?:s| you)\b/i,
}

/** English signs: what was agreed is to become something else. */
import type { Rule } from '../rule'

export const changedRequirement: readonly Rule[] = [
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\b(requirements?|scope|specs?|specifications?|brief)\b (of [^.!?]{1,30} )?(has |have |had |is |are |was |were )?(been |just |now )*(chang|revis|alter|adjust|amend)\w+\b/i,
    unless: /(\bnot|n't|\bno) |\?\s*$/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\b(change|adjust|extend|reduce|alter|revise|expand|widen|rethink) (the |our |its |this )?(project )?(scope|requirements?|specifications?|specs?|brief)\b/i,
    unless:
      /\b(not|never|no need to|how (do|can) i|where|settings?|passwords?|permissions?|oauth|token)\b|n't\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match:
      /\b(originally|initially|at first|(after|since) (the )?(sign-?off|approval|kick-?off|design freeze)|we (had )?(approved|agreed|signed off|asked for|ordered|specified)|already (approved|agreed|signed off)|last (week|month)('s)? (specification|spec|brief|version))\b/i,
    also: /\b(now|instead|but|also|so|rather)\b[^.!?]{0,60}\b(we|it|they|board|management|client|this|the \w+)? ?(needs?|want|wants|require|requires|must|decided|split|reworking|redo\w*|different|support)\b|\b(decided|asks?|wants?) (that|to|for)\b[^.!?]{0,60}\b(also|must|instead|different)\b|\bwe (now )?(need|want|require)\b[^.!?]{0,40}\binstead\b/i,
    unless:
      /\b(received|arrived|delivered|got|came|were sent|you sent|you charged|you billed|invoice|refund|password|(delivery|e-?mail|shipping|billing) address)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\bchange (request|order)\b[^.!?]{0,40}\b(approved|project|scope|layout|design|spec\w*|agreed)\b|\b(approved|project|agreed|signed)\b[^.!?]{0,40}\bchange (request|order)\b/i,
    unless: /\bhow (do|can|long|much)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\b(specifications?|specs?|drawings?|brief|requirements?|design)\b[^.!?]{0,40}\b(no longer (valid|appl\w+|current)|obsolete|superseded|withdrawn|void)\b/i,
    unless: /\b(if|link|page|documentation|docs)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 1,
    match: /\b(our|the|project) (plans|needs) (have |has )?(just )?changed\b|\bwe had to change our plans\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 1,
    match:
      /\bshould (now )?be\b[^.!?]{0,40}\b(not|instead of|rather than)\b|\b\d+\b[^.!?]{0,20}\b(instead of|and not|rather than)\b[^.!?]{0,15}\d+/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match: /\bchange of (scope|requirements?|specifications?)\b/i,
    unless: /\b(no|without|how|any)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match:
      /\b(moved|changed|grown|shifted|increased|gone up|risen|dropped|shrunk|switched|postponed)( \w+)? from [^.!?]{1,30} to \b|\b\d+ [^.!?]{0,15}\binstead of \d+/i,
    also: /\b(package|plan|roll-?out|offer|project|kick-?off|proposal|scope|set-?up|booking|layout|contract)\b[^.!?]{0,50}\b(no longer (fits?|works?)|need|agreed|new|rework|adjust|since)\b|\bsince (the )?kick-?off\b/i,
    unless: /\b(received|delivered|charged|price|prices|bill|invoice|password|plan from)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\b(management|clients?|boss|board|director|ceo|customer|steering committee|head office|architect|sponsor)\b[^.!?]{0,25}\b(changed (its|their|his|her) minds?|now (wants?|asks?|insists?)|come back and (now )?wants?|has decided|have decided|overruled)\b/i,
    also: /\b(specified|agreed|approved|signed off|version|design|interface|layout|must|should|want|wants|instead|everything|system|building)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match:
      /\b(add|include|change|fit|put|build)\b[^.!?]{1,40}\b(you are|you're|that is being|already being|currently) (building|making|working|developing|preparing|built|developed|printing)\b/i,
    also: /\b(new|also|as well|additional|now|law|rules|decided|please)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match:
      /\b(you are|you're) (writing|building|making|drawing|developing|preparing|printing|planning) for us\b/i,
    also: /\b(changed|has to|have to|must|should|now|instead)\b/i,
    unless: /\b(when|how long|how is|looking forward)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /\bwe (confirmed|ordered|agreed on|booked|approved|signed off( on)?|planned)( for)? \d+[^.!?]{0,60}\bnow\b[^.!?]{0,30}\d+/i,
    unless: /\b(received|delivered|arrived|charged|billed|got)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match: /\bafter (the )?(approval|sign-?off|final (version|approval))\b/i,
    also: /\b(must|has to|have to|need|needs|goes|change|different|instead|also|wants?)\b/i,
    unless: /\b(invoice|pay|delivery|how long|when)\b/i,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match: /\bnot [^.!?]{1,40}\bas (we |was |originally )?(agreed|specified|planned|ordered|approved)\b/i,
    also: /\b(wants?|must|needs?|asks? for|prefers?)\b/i,
    unless: /\b(received|delivered|arrived|you (sent|charged|billed)|is not as|was not as)\b/i,
  },
]

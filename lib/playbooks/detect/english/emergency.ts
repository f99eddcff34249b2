/** English signs: danger, loss or standstill, now. */
import type { Rule } from '../rule'
import { imagined, over } from './common'

export const emergency: readonly Rule[] = [
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(all|every|whole|entire|complete(ly)?|total(ly)?|nobody|no one|none of|everyone|everything)\b[^.!?]{0,50}\b(tills?|systems?|platform|servers?|branch(es)?|stores?|(web)?shops?|web ?sites?|lines?|phones?|network|services?|users|website|checkout|payments?|machines|production|work)\b[^.!?]{0,30}\b(down|offline|unreachable|dead|stopped|crashed|failed|not (responding|reachable|working)|cannot (work|sell|reach|log))\b|\b(systems?|platform|servers?|website|network|phones?|production|checkout)\b[^.!?]{0,40}\b(down|offline|unreachable|dead|crashed)\b[^.!?]{0,25}\b(for (all|everyone|everybody)|everywhere|company-wide|in (all|every))\b/i,
    unless: over,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(production|operations|assembly line|factory|plant|hospital|ward|surgery|clinic|call cent(er|re)|our business|business)\b[^.!?]{0,25}\b(stopped|stands? still|standing still|(at a|to a) standstill|halted|shut down|paraly[sz]ed|without (phones?|power|water|oxygen))\b/i,
    unless: over,
  },
  {
    kind: 'emergency',
    weight: 1,
    match:
      /\b(cannot|can't|unable to) (sell|serve|treat|ship|take|process)( any)? (anything|orders|customers|patients|payments|goods)\b/i,
    unless: over,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b((started|began|is|was|are|were) smoking|smoke (is |was )?(coming|came|pouring)|caught fire|(is|was|are) on fire|(in|into) flames|(burnt|burned|scalded) (my|his|her|our|the|a|your)|exploded|smell(s|ed|ing)? (of|like) gas|gas leak|electric shock|(was|got|were|been|is|are) (badly |seriously )?(injured|burnt|burned|electrocuted|hospitali[sz]ed|poisoned)|carbon monoxide (alarm|poisoning))\b/i,
    unless:
      /\b(if|in case|could it|can it|might|prevent\w*|sales? (is|are)|toast|what to do when|drill|training|manual)\b/i,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(someone|somebody|hackers?|a stranger|thie(f|ves)|fraudsters?|scammers?)\b[^.!?]{0,25}\b(taken over|took over|hacked|broke into|broken into|got into|gained access|logged in(to)?|stole|stolen|is (transferring|ordering|withdrawing|spending))\b|\baccount (has been|was|is|got|is being) (hacked|taken over|compromised|emptied)\b/i,
    unless: imagined,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(see|seeing|saw|access|shows?|showing|shown|visible|view)\b[^.!?]{0,20}\b(other|another|different|someone else's|strangers?') (customers?|users?|clients?|patients?|people|person)?('s|s')?'?\s?[^.!?]{0,20}\b(data|details|records|personal|orders|information|invoices|addresses)\b|\b(this is|we have( had)?|there (is|has been|was)|you have( had)?|suffered) an? (data|security|privacy) (breach|leak)\b|\b(customer|patient|personal|payroll) (data|details|records) (is|are|was|were|has been|have been) (leaked|exposed|public|stolen)\b/i,
    unless: /\b(if|at another company|elsewhere|not (a|your)|how (do|does|would)|prevent\w*|in the news)\b/i,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(hit by|infected with|attacked by|victim of)( an?)? (ransomware|malware|cyber ?attack|virus)\b|\bransomware\b[^.!?]{0,30}\bencrypted\b/i,
    unless: imagined,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(complete|total|major|full|nationwide|widespread|company-wide) (outage|failure|breakdown|blackout|standstill)\b/i,
    unless: /\b(planned|maintenance|last (week|month|year)|over|resolved|report|if)\b/i,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b((people|person|passengers?|child|children|guests?|someone|we are|i am|i'm) (is |are )?(stuck|trapped|locked) (in|inside)|(lift|elevator) (is |has been )?stuck with|chest pains?|unconscious|not breathing|can(no|')t breathe|bleeding (badly|heavily)|having a seizure|collapsed on)\b/i,
    unless: imagined,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(water|sewage|oil|acid)\b[^.!?]{0,12}\b(pouring|flooding|gushing|running|spraying) (through|from|out|into|down)\b|\b(ceiling|roof|wall|shelf|scaffold\w*)\b[^.!?]{0,12}\b(collapsed|came down|coming down|caved in)\b/i,
    unless: imagined,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(nobody|no one|none of (us|our \w+|the \w+)|not one of)\b[^.!?]{0,30}\b(can|is able to|could) (open|log|access|reach|use|work|get|sign|book|connect)\b|\b(everybody|everyone|the (whole|entire) (company|office|school|team|department|clinic|site|plant|branch))\b[^.!?]{0,25}\b(locked out|cut off|without (power|internet|phones?|access|network)|cannot (work|log|open|access))\b/i,
    also: /\b(company|office|school|departments?|branch(es)?|site|hospital|clinic|plant|since|all|staff|entire|whole|users|colleagues)\b/i,
    unless: /\b(works? again|is back|resolved|on my team can find|sale|discount)\b/i,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(cards?|account|wallet)\b[^.!?]{0,20}\b(cloned|skimmed|stolen|emptied|drained)\b|\b(payments?|withdrawals?|transfers?|charges)\b[^.!?]{0,40}\b(every (minute|few minutes|second)|right now|as (we speak|i write))\b/i,
    also: /\b(payments?|withdraw\w*|transfers?|money|charges|drained|emptied)\b/i,
    unless: imagined,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(insulin pump|ventilator|pacemaker|oxygen (concentrator|supply|machine)|dialysis|incubator|defibrillator|infusion pump|feeding pump|nebuli[sz]er)\b[^.!?]{0,40}\b(stopped|error|fail\w*|alarm\w*|not work\w*|empty|dead|broken|off)\b/i,
    unless: /\b(how (do|can)|order|price|quote|manual|switch)\b/i,
  },
  {
    kind: 'emergency',
    weight: 2,
    match:
      /\b(whole|entire|all our|all of our)\b[^.!?]{0,40}\b(without|has no|have no) (internet|power|phones?|electricity|water|heating|network)\b|\bransom (note|demand)\b/i,
    unless: /\b(planned|maintenance|if|again now|is back)\b/i,
  },
]

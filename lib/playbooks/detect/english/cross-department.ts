/** English signs: passed around, several answers, teams that wait for each other. */
import { fromNotes, type Rule } from '../rule'

export const crossDepartment: readonly Rule[] = [
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(passed|sent|bounced|handed|shunted|pushed|transferred|referred|shuffled|kicked|forwarded|tossed)\b[^.!?]{0,25}\b(from (one|each) (department|team|person|desk|agent|office|colleague)|between (your|the|two|three|several|different) |around (by|between|among) |back and forth between )/i,
    unless: /\b(parcel|package|shipment|e-?mails?|files?|money) (was|were|is|are|has been|have been)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match: /\b(a?round|running|going|sent) in circles\b/i,
    also: /\b(your|between|departments?|teams?)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    match:
      /\b(sales|(technical |customer )?support|billing|finance|accounting|accounts|claims|logistics|shipping|warehouse|legal|engineering|technical|it (team|department)|operations|procurement|(field )?service|shop|store|branch|returns|courier|carrier|product|hotline|reception|booking|housekeeping|front desk|head office|dealer|workshop|installers?|manufacturer|online|your (lawyers?|colleagues?))( (team|department|desk|cent(er|re)|people))? (says?|said|told|tells|claims?|claimed|insists?|sends?|sent|points?|pointed|blames?|blamed|refers?|referred|thinks?)\b[^!?]{1,120}\b(sales|(technical |customer )?support|billing|finance|accounting|accounts|claims|logistics|shipping|warehouse|legal|engineering|technical|it (team|department)|operations|procurement|(field )?service|shop|store|branch|returns|courier|carrier|product|hotline|reception|booking|housekeeping|front desk|head office|dealer|workshop|installers?|manufacturer|online|your (lawyers?|colleagues?))( (team|department|desk|cent(er|re)|people))? (says?|said|told|tells|claims?|claimed|insists?|sends?|sent|points?|pointed|blames?|blamed|refers?|referred|thinks?)\b/i,
    also: /\b(not|never|but|while|whereas|back to|nobody|no one|who is|first|middle)\b|n't\b|\bblames?\b[^.!?]{0,60}\bblames?\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(sales|support|billing|finance|accounting|accounts|logistics|shipping|warehouse|legal|engineering|it (team|department)|operations|procurement|returns|product|they|team|department)\b[^.!?]{0,40}(\bnot|n't) (their|our|its|a matter for (them|us)|for them)( (job|responsibility|department|area|task|problem|topic))?\b/i,
    also: /\b(say|says|said|claims?|insists?|thinks?|told)\b/i,
    unless: /\bnot (their|our) (fault|first)\b/i,
    where: fromNotes,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(every|each)(one| (team|department|person|agent|colleague|office|desk))\b[^.!?]{0,40}\b((a )?different|another|its own|their own|something (else|different))\b( (answer|story|version|thing|information|explanation)s?)?|\b(conflicting|contradictory|different) (answers?|information|statements?|stories)\b[^.!?]{0,30}\b(teams|departments|colleagues|people)\b/i,
    also: /\b(gives?|gave|tells?|told|says?|said|get|got|from|has|have)\b/i,
    unless: /\b(size|colou?r|price|taste|opinion)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(departments|teams|offices|branches|divisions)\b[^.!?]{0,30}(\bnot|n't|\bnever|\bfail to|\bshould)( (really|seem to|even))? (talk|speak|communicate|coordinate|agree|align|work together|know what)/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    where: fromNotes,
    match:
      /\b(still (no|without)|no)( (an?|any))? (answer|reply|response|reaction|feedback|word)\b|(n't| not| never) (yet )?(answered|replied|responded|come back|reacted)\b|\bnot (answering|replying|responding)\b/i,
    also: /\b(sales|billing|finance|accounting|accounts|logistics|shipping|warehouse|legal|engineering|developers|it (team|department)|operations|procurement|product|compliance|other team|(the|that|their) (team|department))\b/i,
    unless:
      /\b(customer|client|requester|caller|she|he) (has|have|did|does)?\s?(n't|not|never)|(from|by) the (customer|client|requester)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 1,
    where: fromNotes,
    match:
      /\b(needs?|requires?|waiting (for|on)|awaiting)\b[^.!?]{0,25}\b(sign-?off|approval|input|confirmation|decision|answer)s?\b[^.!?]{0,12}\b(from|by|of)\b[^.!?]{2,30}(,| and )/i,
    also: /\b(legal|finance|engineering|billing|logistics|sales|operations|compliance|procurement|product|it (team|department))\b/i,
  },
  {
    kind: 'cross-department',
    weight: 1,
    where: fromNotes,
    match:
      /\b(nobody|no ?one|none of (them|the teams|us))\b[^.!?]{0,25}\b(owns?|own it|responsible|takes?|take it|picks? it up)\b|\b(unclear|not clear) (who|which team)\b|\bwho owns (this|it)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(second|third|fourth|fifth|sixth|(2nd|3rd|\dth)|three|four|five) (team|department|desk|hotline)s?\b/i,
    also: /\b(explain\w*|transfer\w*|spoke|speak|talk\w*|call\w*|repeat\w*|pass\w*)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\bsent me to (the )?(\w+)\b[^.!?]{0,3} (and )?(the )?\2 (sent|sends|says|told|refers)\b|\bdo you (ever|never|not) (speak|talk) to each other\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    where: fromNotes,
    match: /\bnot (our|their|my) (task|job|area|responsibility)\b/i,
    also: /\b(both|each|neither) (of them )?(say|says|claim|insist)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(\w+) (blames?|points (to|at)) (the )?(\w+)\b[^.!?]{0,12}\b\5 (blames?|points (to|at)) (the )?\1\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(everybody|everyone|each( of them| one)?|they all)\b[^.!?]{0,20}\b(says?|tells? me|claims?)\b[^.!?]{0,20}\b(somebody|someone|anybody|it is (the|an)) ?(else|other)/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match: /\b(stuck|caught)( in the middle)? between (your|the|two|three|several) |\bping-?pong\b/i,
    also: /\b(departments?|teams?|colleagues?|branch(es)?|sales|support|billing|finance|service|shop|installers?|insurer|courier)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    where: fromNotes,
    match:
      /\b(block(ing|ed)?|wait(ing|s)? for|blam(e|ing)|contradict(ing)?) each other\b|\bdeadlock(ed)?\b|\bping-?pong\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    where: fromNotes,
    match:
      /\b(chased|reminded|asked|pinged|called|mailed|escalated)\b[^.!?]{0,60}\b(again|twice|((second|third|fourth|\d(nd|rd|th)) time)|three times)\b[^!?]{0,40}\b(no|without|not|nothing)\b/i,
    unless: /\b(customer|client|requester|caller|her|him)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    wide: true,
    match:
      /\b(the|your|my) (\w+ )?(\w+) (says?|said|wants?|claims?|insists?)\b[^!?]{2,70}[,;.] ?(and |but |while )?(the|your|my) (\w+ )?(\w+) (says?|said|claims?|insists?)\b|\byour \w+ (team|department|desk|office|people|colleagues)\b[^!?]{3,60}\byour \w+ (team|department|desk|office|people|colleagues) (says?|said|told)\b/i,
    also: /\b(not|neither|nobody|no one|has to|must|never)\b|n't\b/i,
    unless:
      /\b(website|page|box|label|app|display|manual|screen|tracking|e-?mail|letter|invoice|confirmation|system|note|husband|wife|son|daughter|friend|neighbou?r|thermometer)s? (says?|said|wants?|claims?)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    match:
      /\b(explain|told|describ|repeat|spoken|talked)\w*\b[^.!?]{0,40}\b(three|four|five|six|seven|[3-9]|several) ((different )?(departments|offices|teams)|different (people|persons|agents|colleagues))\b/i,
    unless: /\b(in our|we have|family|seats?|licen[cs]es?)\b/i,
  },
  {
    kind: 'cross-department',
    weight: 2,
    where: fromNotes,
    match: /\b(needs?|without|no|lacks?|has no) (one|a single|a clear|an?|clear) owner\b/i,
  },
]

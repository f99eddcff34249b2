/** English phrases for hard cases, colleagues and news: by moment. */
import { DEAR, HI } from '../greeting'
import { shelf } from '../shelf'

export const moreEn = [
  ...shelf('en', 'first-impression', [
    {
      intent: 'acknowledge-receipt',
      key: 'formal',
      title: 'Formal complaint received and read',
      body: `${DEAR}

Thank you for setting this out in writing. I have read every point of it, and I am answering each of them. You will have my reply by {{promise.time}}.`,
      moods: ['upset', 'angry', 'neutral'],
      tone: 'formal',
      unless: ['s.later'],
      risks: ['legal'],
      when: ['r.legal', 'c.legal', 'c.dispute', 'c.clause', 's.contract-dispute'],
    },
    {
      intent: 'greet-and-own',
      key: 'internal-chat',
      title: 'Hello colleague, it is with me',
      body: `Hi {{ ticket.requester.first_name | default: 'there' }}, thank you for asking. It is with me, and I know your work depends on it. {{cursor}}`,
      length: 'chat',
      audience: 'internal',
      unless: ['s.later'],
    },
    {
      intent: 'apologise-delay',
      key: 'internal',
      title: 'A colleague had to wait',
      body: `${HI}

I am sorry that this kept you from your own work for so long. It has my full attention now. {{cursor}}`,
      audience: 'internal',
      when: ['c.no-answer', 's.long-wait', 'n.delayed', 'c.broken-promise', 's.promise-open'],
    },
  ]),
  ...shelf('en', 'needs', [
    {
      intent: 'confirm-understanding',
      key: 'change',
      title: 'What changes, in my own words',
      body: `${HI}

Thank you for telling me in good time. So that nothing is lost on the way, here is the change as I understand it: {{fact.request}}. Is that all of it, and does everything else stay as agreed?`,
      scenarios: ['changed-requirement'],
      when: ['c.change', 's.changed-requirement'],
    },
    {
      intent: 'ask-details',
      key: 'internal',
      title: 'Two questions, then I can start',
      body: `${HI}

Thank you for the request, I would like to get it right the first time. Which system or place is it about, and who besides you is affected?`,
      audience: 'internal',
    },
    {
      intent: 'ask-deadline',
      key: 'internal',
      title: 'When do you need it',
      body: `${HI}

Thank you for letting me know. By when do you need it, and is anything waiting for it on your side? I plan around your date.`,
      audience: 'internal',
    },
    {
      intent: 'contract-clarify',
      key: 'our-reading',
      title: 'What the contract says, point by point',
      body: `${DEAR}

Thank you for pointing me to the place in the contract. I have gone through it again with care, and this is what I found: {{fact.result}}. I am glad to go through any point of it with you.`,
      scenarios: ['contract-dispute'],
      when: ['n.contract', 'n.cause', 'n.no-error'],
      audience: 'external',
      tone: 'formal',
    },
    {
      intent: 'contract-clarify',
      key: 'in-your-favour',
      title: 'You read the contract rightly',
      body: `${DEAR}

Thank you for insisting, you have read the contract rightly, and I apologise for our mistake. This is what follows from it: {{fact.action}}. You do not have to do anything more.`,
      scenarios: ['contract-dispute'],
      when: ['n.our-error'],
      audience: 'external',
    },
    {
      intent: 'change-assess',
      key: 'result',
      title: 'What the change means',
      body: `${HI}

Thank you for waiting, I have the answer on your change. This is what it means for time and cost: {{fact.result}}. Tell me how you decide, and I will set it in motion the same day.`,
      scenarios: ['changed-requirement'],
      when: ['n.change', 'n.options', 'n.refused', 'n.planned', 'n.alternative'],
    },
  ]),
  ...shelf('en', 'resolution', [
    {
      intent: 'give-next-step-time',
      key: 'formal',
      title: 'Answer in writing by a set time',
      body: `${DEAR}

Thank you for your message. I am going through the matter point by point, and you will have my written answer by {{promise.time}}.`,
      tone: 'formal',
      risks: ['legal'],
      when: ['r.legal', 'c.dispute', 's.contract-dispute'],
    },
    {
      intent: 'give-next-step-time',
      key: 'internal',
      title: 'When you can count on it',
      body: `${HI}

Thank you for your patience with this. You can plan with {{promise.time}}: by then it is done, or you know from me what is still missing.`,
      audience: 'internal',
    },
    {
      intent: 'update-in-progress',
      key: 'findings',
      title: 'What we know so far',
      body: `${HI}

I know you are waiting, so here is what we know so far: {{fact.state}}. I am staying on it, and you will hear from me again by {{promise.time}}.`,
      when: ['n.working', 'n.handoff', 'o.working'],
      moods: ['worried', 'upset'],
    },
    {
      intent: 'update-delayed',
      key: 'angry',
      title: 'A promise was broken, and the new time',
      body: `${HI}

I apologise: you relied on the time we gave you, and we did not keep it. The new time is {{promise.time}}, I have had it confirmed, and I will write to you then in any case.`,
      moods: ['angry', 'upset'],
    },
    {
      intent: 'handoff-with-owner',
      key: 'cross-department',
      title: 'Several departments, one contact',
      body: `${HI}

I understand how tiring it is to be sent from one desk to the next, so that ends here. {{fact.owner}} is working on it with me, I keep the threads together, and you will have our joint answer by {{promise.time}}.`,
      scenarios: ['cross-department'],
      moods: ['upset', 'angry', 'worried', 'neutral'],
    },
    {
      intent: 'handoff-with-owner',
      key: 'internal',
      title: 'Your request goes to the right person',
      body: `${HI}

Thank you for asking. {{fact.owner}} knows this best and has it from me with everything you wrote. I keep an eye on it until it is done. {{cursor}}`,
      audience: 'internal',
    },
    {
      intent: 'emergency-action',
      key: 'help-coming',
      title: 'Help is on its way',
      body: `I understand how frightening this is. Help is on its way: {{fact.owner}} will be with you by {{promise.time}}. Please keep your distance until then, and write to me at once if anything changes.`,
      scenarios: ['emergency'],
      length: 'chat',
      when: ['n.visit'],
      risks: ['safety'],
    },
    {
      intent: 'escalate-to-manager',
      key: 'named',
      title: 'Somebody with more say takes over with me',
      body: `${HI}

You asked for somebody who can decide, and I understand why. {{fact.owner}} has your whole story from me and will call you by {{promise.time}}. I stay with it as well.`,
      risks: ['manager'],
      when: ['n.manager', 'n.handoff'],
      moods: ['angry', 'upset'],
    },
    {
      intent: 'internal-request',
      key: 'deadline',
      title: 'A request with the customer behind it',
      body: `${HI}

Thank you for offering your help. A customer is waiting for this: {{fact.request}}. We have promised an answer by {{promise.time}}; would it be possible for you before that?`,
      audience: 'internal',
      risks: ['urgent'],
      when: ['r.urgent', 'c.deadline'],
    },
    {
      intent: 'internal-update',
      key: 'later',
      title: 'It will be later, here is the new date',
      body: `${HI}

I am sorry, it will be later than I told you: {{fact.state}}. The new time is {{promise.time}}, and I will tell you myself when it is there.`,
      audience: 'internal',
      when: ['n.delayed'],
    },
    {
      intent: 'cancel-confirm',
      key: 'quiet',
      title: 'Ended without any more letters',
      body: `${HI}

I have taken care of everything, so that you have one thing less to think about: it ends on {{fact.end_date}}, and nothing more will be charged. You do not need to do anything. I wish you all the best.`,
      when: ['n.cancel-done'],
      audience: 'external',
      moods: ['worried', 'upset', 'neutral'],
      risks: ['cancel'],
    },
  ]),
  ...shelf('en', 'phrasing', [
    {
      intent: 'explain-cause',
      key: 'no-error',
      title: 'Checked with care: it is right as it stands',
      body: `${HI}

I can see why this made you wonder, so I had it checked with care. This is what we found: {{fact.cause}}. If anything in it does not match what you see, show me, and I will look again. {{cursor}}`,
      when: ['n.no-error'],
    },
    {
      intent: 'explain-cause',
      key: 'fixed',
      title: 'What it was, and that it is gone',
      body: `${HI}

You asked a fair question, and I can answer it now. It came about like this: {{fact.cause}}. It is put right, and so that it does not come back: {{fact.action}}.`,
      when: ['n.done', 'n.fixed'],
    },
    {
      intent: 'decline-with-alternative',
      key: 'not-covered',
      title: 'Not covered, but here is what helps',
      body: `${HI}

I know you were hoping for a different answer, and I have looked for every way. This part is not covered: {{fact.reason}}. What I can do for you is {{fact.alternative}}. Shall I arrange that?`,
      when: ['n.refused'],
      audience: 'external',
      moods: ['neutral', 'upset', 'worried', 'angry'],
    },
    {
      intent: 'offer-choice',
      key: 'dates',
      title: 'Two times to choose from',
      body: `${HI}

Thank you for bearing with me, I have two times for you: {{fact.option_a}} or {{fact.option_b}}. Which suits you better? I will hold both until you tell me.`,
      when: ['n.visit', 'n.planned'],
    },
    {
      intent: 'offer-compensation',
      key: 'goodwill',
      title: 'A gesture where money is not possible',
      body: `${HI}

I understand how annoying this was for you. Money back is not possible here, and I do not want to leave it at that: I can give you {{fact.compensation}}. Would you like that?`,
      when: ['n.refund-no'],
      audience: 'external',
    },
    {
      intent: 'legal-holding-reply',
      key: 'review',
      title: 'Under review, answer by a set time',
      body: `${DEAR}

Thank you for your patience with a serious matter. It is being reviewed by the person responsible, and until that is done I would rather say nothing than something that does not hold. You will have our answer by {{promise.time}}.`,
      when: ['n.legal'],
      risks: ['legal'],
      audience: 'external',
      tone: 'formal',
    },
    {
      intent: 'security-caution',
      key: 'leak',
      title: 'You saw data that was not yours',
      body: `${HI}

Thank you for telling us at once, and I understand that you wonder who could see yours. I have reported it to the people who protect our customers’ data, and they are on it now. Please do not pass on what you saw. {{cursor}}`,
      when: ['c.leak'],
      risks: ['safety'],
      moods: ['worried', 'upset', 'angry', 'neutral'],
    },
  ]),
  ...shelf('en', 'follow-up', [
    {
      intent: 'solution-done',
      key: 'sent',
      title: 'What you asked for is attached',
      body: `${HI}

Thank you for waiting. What you asked for is ready: {{fact.action}}. If you need it in another form, a short answer is enough.`,
      when: ['n.done'],
      also: ['resolution'],
    },
    {
      intent: 'solution-done',
      key: 'internal',
      title: 'Done for a colleague',
      body: `${HI}

Thank you for your patience, it is done: {{fact.action}}. If anything is still in your way, tell me here.`,
      audience: 'internal',
      also: ['resolution'],
    },
    {
      intent: 'confirm-solved',
      key: 'internal',
      title: 'Can you work again',
      body: `${HI}

Thank you for waiting. From here it looks right again; can you work with it as you need to? If not, I will come back to it today.`,
      audience: 'internal',
      also: ['resolution'],
    },
    {
      intent: 'follow-up-check',
      key: 'internal',
      title: 'Still running well for your team',
      body: `${HI}

I wanted to ask how it has been since: is everything running well for you and your team? If not, a short line is enough.`,
      audience: 'internal',
      when: ['s.solved', 't.fix-claimed'],
    },
    {
      intent: 'internal-thanks',
      key: 'found',
      title: 'You have saved a customer’s day',
      body: `${HI}

Thank you, that helps more than you can see from there: a customer was waiting for exactly this. It was kind of you to take care of it yourself.`,
      audience: 'internal',
      when: ['s.favour', 'c.gave-info', 's.glad'],
    },
  ]),
]

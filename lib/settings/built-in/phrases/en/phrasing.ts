/** English phrases for the hard sentences: feeling first, then help, then the reason, the rule last. */
import { DEAR, HI } from '../greeting'
import { shelf } from '../shelf'

export const phrasingEn = shelf('en', 'phrasing', [
  {
    intent: 'empathise-anger',
    key: 'mail',
    title: 'Your anger is understood',
    body: `${HI}

You are angry, and after what you describe I can understand it. I am taking this on personally, and I am working on it now. {{cursor}}`,
    moods: ['angry'],
    also: ['first-impression'],
    unless: ['c.clause'],
  },
  {
    intent: 'empathise-anger',
    key: 'formal',
    title: 'Serious and composed, for a formal complaint',
    body: `${HI}

I understand that you cannot accept how this has gone. I take it seriously, and I am going through every point you have raised. {{cursor}}`,
    moods: ['angry'],
    when: ['c.clause', 'r.legal', 'r.cancel'],
  },
  {
    intent: 'empathise-anger',
    key: 'short',
    title: 'I would be angry too',
    body: 'In your place I would be angry too. I am taking this on personally, right now.',
    moods: ['angry'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'empathise-worry',
    key: 'mail',
    title: 'I see why this worries you',
    body: `${HI}

I can see why this worries you, and it is good that you wrote. I am looking at it right now. {{cursor}}`,
    moods: ['worried'],
    also: ['first-impression'],
  },
  {
    intent: 'empathise-worry',
    key: 'short',
    title: 'Understandable, let us look together',
    body: 'I can understand that this makes you uneasy. Let us go through it together, one step at a time.',
    moods: ['worried'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'empathise-disappointment',
    key: 'mail',
    title: 'I understand the disappointment',
    body: `${HI}

I can understand how disappointing this is, and I am glad you told me so openly. I would like to put it right, and I am working on it now. {{cursor}}`,
    moods: ['upset'],
    also: ['first-impression'],
  },
  {
    intent: 'empathise-disappointment',
    key: 'short',
    title: 'That is frustrating, I know',
    body: 'That is frustrating, and you had every right to expect better. Let me see how I can put it right.',
    moods: ['upset'],
    length: 'chat',
    also: ['first-impression'],
  },
  {
    intent: 'apologise-error',
    key: 'mail',
    title: 'This was our mistake',
    body: `${HI}

This was our mistake, and I am sorry for the trouble it has caused you. I am putting it right now. {{cursor}}`,
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'angry',
    title: 'Plain apology, no excuse',
    body: `${HI}

We got this wrong, and you had to pay for it with your time. I apologise for that, without excuses. What I am doing first is {{fact.action}}.`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'chat',
    title: 'Sorry, that was our error',
    body: 'That was our error, and I am sorry. I am correcting it now.',
    length: 'chat',
    also: ['first-impression'],
    when: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'trouble',
    title: 'Sorry for the trouble, cause still open',
    body: `${HI}

I am sorry for the trouble you are having with this. It should not be like that, and I am looking into it myself now. {{cursor}}`,
    unless: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'apologise-error',
    key: 'trouble-chat',
    title: 'Sorry about this, I am looking',
    body: 'I am sorry about this. I am looking into it right now.',
    length: 'chat',
    unless: ['n.our-error', 't.own-error'],
  },
  {
    intent: 'explain-cause',
    key: 'mail',
    title: 'What happened and why',
    body: `${HI}

I have found out what happened, and you deserve a straight answer. The cause was {{fact.cause}}.`,
    unless: ['n.fixed', 'n.done'],
  },
  {
    intent: 'explain-cause',
    key: 'chat',
    title: 'I found the cause',
    body: 'I have found out why this happened: {{fact.cause}}.',
    length: 'chat',
  },
  {
    intent: 'explain-policy-with-alternative',
    key: 'mail',
    title: 'What I can do, then the rule',
    body: `${HI}

I understand why you are asking, and I looked for a way that works for you. What I can do is {{fact.alternative}}. The reason I cannot go further is {{fact.rule}}. Shall I go ahead with this?`,
  },
  {
    intent: 'explain-policy-with-alternative',
    key: 'chat',
    title: 'Here is what is possible',
    body: 'I see why you ask. What I can do for you is {{fact.alternative}}. The limit is there because {{fact.rule}}. Would that help?',
    length: 'chat',
  },
  {
    intent: 'decline-with-alternative',
    key: 'mail',
    title: 'Not this, but something close',
    body: `${HI}

I understand what you are looking for. I want to be honest: we do not offer exactly that today. What comes closest is {{fact.alternative}}, and I would be glad to set it up with you. Would you like that?`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
  },
  {
    intent: 'decline-with-alternative',
    key: 'chat',
    title: 'Not possible today, but this is',
    body: 'I understand what you are after. That part is not available today, but {{fact.alternative}} comes close. Shall I show you?',
    length: 'chat',
  },
  {
    intent: 'offer-choice',
    key: 'mail',
    title: 'Two ways, you choose',
    body: `${HI}

I would like you to have the solution that suits you, so here are two. The first is {{fact.option_a}}. The second is {{fact.option_b}}. Both are ready on our side. Which one would you prefer?`,
  },
  {
    intent: 'offer-choice',
    key: 'chat',
    title: 'Which would you rather have',
    body: 'I can do either of these for you: {{fact.option_a}}, or {{fact.option_b}}. Which would you rather have?',
    length: 'chat',
  },
  {
    intent: 'offer-compensation',
    key: 'mail',
    title: 'Something to make up for it',
    body: `${HI}

Nothing gives you back the time this took, but I would like to make up for some of it. I can offer you {{fact.compensation}}. There is nothing to fill in; a short yes is enough and I will arrange it.`,
    moods: ['upset', 'angry', 'worried', 'neutral'],
    audience: 'external',
  },
  {
    intent: 'offer-compensation',
    key: 'chat',
    title: 'I would like to make it up to you',
    body: 'I would like to make this up to you with {{fact.compensation}}. Would that be all right for you?',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'refund-declined-with-alternative',
    key: 'mail',
    title: 'No refund, but a fair way out',
    body: `${HI}

I understand that you would like your money back, and I went through your case carefully before answering. A refund is not possible here, because {{fact.rule}}. I do not want to leave it at that: what I can offer is {{fact.alternative}}. Would that help you?`,
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-declined-with-alternative',
    key: 'chat',
    title: 'What I can do instead of a refund',
    body: 'I understand your wish. I cannot refund this one, because {{fact.rule}}, but I can offer you {{fact.alternative}}. Would that help?',
    length: 'chat',
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'legal-holding-reply',
    key: 'mail',
    title: 'Taken seriously, a named person answers',
    body: `${DEAR}

Thank you for being clear about how serious this is for you. I have read every point. Because you mention legal steps, I want you to have an answer that holds, so I am asking the person responsible for such matters to look at it. You will hear from me by {{promise.time}} with the answer, or with the name of the person who gives it.`,
    risks: ['legal'],
    audience: 'external',
  },
  {
    intent: 'legal-holding-reply',
    key: 'chat',
    title: 'I have noted this, careful answer follows',
    body: 'Thank you for telling me, I take it seriously. I want you to have a reliable answer on this, and you will have it in writing by {{promise.time}}.',
    length: 'chat',
    risks: ['legal'],
    audience: 'external',
  },
  {
    intent: 'security-caution',
    key: 'mail',
    title: 'Protect the account first',
    body: `${HI}

It is good that you wrote at once. I am looking at your account right now. Until we know more, please keep every password and code to yourself, also towards us: we never ask for them. If you can still sign in from a device you trust, change your password there. {{cursor}}`,
    risks: ['safety'],
    moods: ['worried', 'neutral', 'upset', 'angry'],
    unless: ['c.leak'],
  },
  {
    intent: 'security-caution',
    key: 'chat',
    title: 'Stay safe: share no codes',
    body: 'Good that you asked first. Please give no password or code to anyone, we never ask for one. I am checking your account right now.',
    length: 'chat',
    risks: ['safety'],
  },
])

/** English phrases for the resolution: what happens, who does it, by when. */
import { HI } from '../greeting'
import { shelf } from '../shelf'

export const resolutionEn = shelf('en', 'resolution', [
  {
    intent: 'give-next-step-time',
    key: 'mail',
    title: 'What happens next, and when',
    body: `${HI}

So that you know where you stand: I am working on this myself, and you will hear from me by {{promise.time}}, even if I am not finished by then.`,
  },
  {
    intent: 'give-next-step-time',
    key: 'chat',
    title: 'You will hear from me by …',
    body: 'I will check this now and come back to you by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'give-next-step-time',
    key: 'urgent',
    title: 'Your deadline sets the pace',
    body: `${HI}

I have seen how little time there is, so I am putting this first. I will tell you by {{promise.time}} how it stands, which leaves you room to decide.`,
    moods: ['worried', 'upset', 'angry'],
    risks: ['urgent'],
    when: ['c.deadline', 'r.urgent', 'c.vague-time', 'c.standstill'],
  },
  {
    intent: 'update-in-progress',
    key: 'mail',
    title: 'Where it stands today',
    body: `${HI}

I know you are waiting for news. I am on it, and the next word from me comes by {{promise.time}}, finished or not. {{cursor}}`,
  },
  {
    intent: 'update-in-progress',
    key: 'chat',
    title: 'Still on it, news by …',
    body: 'I am working on this for you, and I will write again by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'update-delayed',
    key: 'mail',
    title: 'It takes longer than I said',
    body: `${HI}

We named you a time and did not keep it. I am sorry for that. The new time is {{promise.time}}, and I have checked that it is realistic. {{cursor}}`,
  },
  {
    intent: 'update-delayed',
    key: 'chat',
    title: 'I need a little longer',
    body: 'I am sorry, this takes longer than I told you. I will have it for you by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'handoff-with-owner',
    key: 'mail',
    title: 'A specialist joins, I stay responsible',
    body: `${HI}

I would like you to have the best answer to this, so I am bringing in {{fact.owner}} and passing on your whole story. You do not need to repeat anything, and I stay your contact. {{cursor}}`,
  },
  {
    intent: 'handoff-with-owner',
    key: 'chat',
    title: 'Bringing in the right colleague',
    body: 'For this I am bringing in {{fact.owner}}, who can see what I cannot. Your story goes along, and you will have an answer by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'escalate-to-manager',
    key: 'mail',
    title: 'I am taking it to my manager',
    body: `${HI}

I understand that you want someone with more say to look at this, and that is fair. I am taking it to my manager now, together with everything you wrote, so that you do not have to tell it again. Until you have your answer, I stay at your side. {{cursor}}`,
    risks: ['manager'],
    unless: ['n.manager'],
  },
  {
    intent: 'escalate-to-manager',
    key: 'chat',
    title: 'I am getting my manager',
    body: 'I understand. I am taking this to my manager now, with everything you told me.',
    length: 'chat',
    risks: ['manager'],
  },
  {
    intent: 'refund-started',
    key: 'mail',
    title: 'The refund is on its way',
    body: `${HI}

Good news: I have started your refund{% if fact.amount %} of {{fact.amount}}{% endif %}. It goes back to the way you paid. Banks usually need a few working days to show it, which neither of us can speed up. Nothing more is needed from you.`,
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-started',
    key: 'upset',
    title: 'Sorry, and your money is coming back',
    body: `${HI}

I am sorry that it came to this. Your refund{% if fact.amount %} of {{fact.amount}}{% endif %} is under way, back to the way you paid. Your bank may take a few working days to show it. You do not have to do anything more.`,
    moods: ['upset', 'angry', 'worried'],
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-started',
    key: 'chat',
    title: 'Refund started',
    body: 'I have started your refund. It goes back to the way you paid; your bank may need a few working days to show it.',
    length: 'chat',
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'billing-corrected',
    key: 'mail',
    title: 'The bill is right again',
    body: `${HI}

Thank you for checking so closely, you were right. I have corrected the bill: {{fact.action}}. Please compare it with your records, and if one cent still looks wrong, tell me.`,
    audience: 'external',
  },
  {
    intent: 'billing-corrected',
    key: 'chat',
    title: 'I have corrected the charge',
    body: 'You were right about the charge, and I am sorry. I have corrected it, and the new amount is {{fact.amount}}.',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'mail',
    title: 'Where your parcel is',
    body: `${HI}

I know you are waiting for it, so I looked up where your delivery is: {{fact.state}}. It should be with you on {{fact.delivery_day}}. If it is not, write to me here, and I will take it up with the carrier for you.`,
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'chat',
    title: 'I have looked up your delivery',
    body: 'I have looked up your delivery for you: {{fact.state}}. It should arrive on {{fact.delivery_day}}.',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'checking',
    title: 'I am looking where it is',
    body: `${HI}

I know you are waiting for it. I am finding out right now where it is and when it will be with you. {{cursor}}`,
    unless: ['n.delivery'],
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'checking-chat',
    title: 'Looking where it is',
    body: 'I am looking right now where it is and when it will be with you.',
    length: 'chat',
    unless: ['n.delivery'],
    audience: 'external',
  },
  {
    intent: 'outage-notice',
    key: 'mail',
    title: 'We have an outage, news at a set time',
    body: `${HI}

I am sorry that this is holding you up. You are not doing anything wrong: part of our service is down at the moment, and our engineers are on it. I will send you the next news by {{promise.time}}, whether it is fixed or not.`,
    risks: ['urgent'],
  },
  {
    intent: 'outage-notice',
    key: 'chat',
    title: 'It is on our side, engineers on it',
    body: 'I am sorry, you have caught an outage on our side. Our engineers are working on it, and I will give you news by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'outage-resolved',
    key: 'mail',
    title: 'Service is back',
    body: `${HI}

Thank you for holding on: the service is running again, and you can go on with your work. I am sorry for the hours it took from you. Could you check that everything looks right on your side? If anything is off, tell me and I will look at it first.`,
  },
  {
    intent: 'outage-resolved',
    key: 'chat',
    title: 'We are back',
    body: 'Thank you for holding on, the service is back. Could you try once more and tell me how it looks?',
    length: 'chat',
  },
  {
    intent: 'bug-confirmed',
    key: 'mail',
    title: 'It is a fault of ours',
    body: `${HI}

What you describe is a fault in our product and nothing you did. I am sorry that it gets in your way. Our developers have it now, and I am keeping an eye on it for you. {{cursor}}`,
  },
  {
    intent: 'bug-confirmed',
    key: 'chat',
    title: 'A fault on our side',
    body: 'This is a fault on our side, not something you did. Our developers have it now.',
    length: 'chat',
  },
  {
    intent: 'workaround',
    key: 'mail',
    title: 'A way that works meanwhile',
    body: `${HI}

I do not want you to be stuck while this is being repaired. Until then, this way works: {{fact.steps}}. If you get stuck at any point, tell me where, and I will go through it with you.`,
  },
  {
    intent: 'workaround',
    key: 'chat',
    title: 'Try it this way for now',
    body: 'So that you can carry on for now: {{fact.steps}}. Does that work for you?',
    length: 'chat',
  },
  {
    intent: 'how-to-steps',
    key: 'mail',
    title: 'Step by step',
    body: `${HI}

Good question, and it takes only a few steps. {{fact.steps}}

If what you see looks different at any point, tell me which step, and I will help you from there.`,
    moods: ['neutral', 'pleased'],
  },
  {
    intent: 'how-to-steps',
    key: 'worried',
    title: 'Step by step, nothing can break',
    body: `${HI}

No need to worry, you can undo each of these steps. {{fact.steps}}

Take your time, and if you are unsure at any point, write to me before you go on.`,
    moods: ['worried', 'upset'],
  },
  {
    intent: 'how-to-steps',
    key: 'chat',
    title: 'Here is how',
    body: 'Gladly, here is how: {{fact.steps}}. Tell me if anything looks different on your side.',
    length: 'chat',
  },
  {
    intent: 'access-restored',
    key: 'mail',
    title: 'You can sign in again',
    body: `${HI}

Thank you for waiting. Your access is open again. Please sign in once and tell me if anything is in the way.`,
  },
  {
    intent: 'access-restored',
    key: 'chat',
    title: 'Access is back',
    body: 'Thank you for your patience, your access is open again. Could you try to sign in?',
    length: 'chat',
  },
  {
    intent: 'emergency-action',
    key: 'mail',
    title: 'Safety first, then this',
    body: `${HI}

Your safety comes first. Please stop using it now and, if you can do so without risk, disconnect it. If anyone is hurt or in danger, call the emergency services before you answer me. I am raising the alarm on our side now. On which number can we call you?`,
    risks: ['safety', 'urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
    when: ['c.emergency', 'n.emergency'],
    unless: ['t.safety', 'c.standstill'],
  },
  {
    intent: 'emergency-action',
    key: 'standstill',
    title: 'Everything stopped: treated as an emergency',
    body: `${HI}

I understand that your work is at a standstill, and I am treating this as an emergency. I am calling in the people who can help right now. On which number can we reach you fastest?`,
    risks: ['urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
    when: ['c.standstill', 'c.outage'],
  },
  {
    intent: 'emergency-action',
    key: 'chat',
    title: 'Please stop using it now',
    body: 'Your safety comes first: please stop using it and step away from it. Is everyone all right? I am raising the alarm here now.',
    length: 'chat',
    risks: ['safety'],
    when: ['c.emergency', 'n.emergency'],
    unless: ['t.safety', 'c.standstill'],
  },
  {
    intent: 'emergency-action',
    key: 'standstill-chat',
    title: 'At a standstill: help is being called in',
    body: 'I am treating this as an emergency and calling in the people who can help right now.',
    length: 'chat',
    risks: ['urgent'],
    when: ['c.standstill', 'c.outage'],
  },
  {
    intent: 'cancel-confirm',
    key: 'mail',
    title: 'Cancelled, with thanks',
    body: `${HI}

I have done as you asked: your contract ends on {{fact.end_date}}, and nothing will be charged after that. Until then everything stays open to you, so you can save what you need. Thank you for the time you spent with us; you are welcome back whenever you like.`,
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'cancel-confirm',
    key: 'chat',
    title: 'Your cancellation is done',
    body: 'I have cancelled it for you as you wished, with effect from {{fact.end_date}}. Thank you for having been with us.',
    length: 'chat',
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'internal-request',
    key: 'mail',
    title: 'Asking a colleague, with reason and time',
    body: `${HI}

May I ask for your help? What I need is {{fact.request}}. By when would that be possible for you?`,
    audience: 'internal',
  },
  {
    intent: 'internal-request',
    key: 'short',
    title: 'One thing I need from you',
    body: 'To go on I need one thing from you: {{fact.request}}. Would that be possible today?',
    length: 'chat',
    audience: 'internal',
  },
  {
    intent: 'internal-update',
    key: 'mail',
    title: 'Where your request stands',
    body: `${HI}

A short update, so that you can plan: {{fact.state}}. The next step is mine. {{cursor}}`,
    audience: 'internal',
    unless: ['n.delayed'],
  },
  {
    intent: 'internal-update',
    key: 'short',
    title: 'Status for a colleague',
    body: 'It stands like this: {{fact.state}}. The next step is mine.',
    length: 'chat',
    audience: 'internal',
  },
])

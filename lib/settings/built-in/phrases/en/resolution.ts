/** English phrases for the resolution: what happens, who does it, by when. */
import { HI } from '../greeting'
import { shelf } from '../shelf'

export const resolutionEn = shelf('en', 'resolution', [
  {
    intent: 'give-next-step-time',
    key: 'mail',
    title: 'What happens next, and when',
    body: `${HI}

So that you know where you stand: the next step is {{fact.action}}, and I am doing it myself. You will hear from me by {{promise.time}}, even if I am not finished by then.`,
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

I have seen how little time there is, and I am working from your deadline backwards. The next step is {{fact.action}}. I will give you the state of things by {{promise.time}}, which leaves you room to decide.`,
    moods: ['worried', 'upset', 'angry'],
    risks: ['urgent'],
  },
  {
    intent: 'update-in-progress',
    key: 'mail',
    title: 'Where it stands today',
    body: `${HI}

I know you are waiting for news, so here is where things stand: {{fact.state}}. I am staying on it, and the next word from me comes by {{promise.time}}.`,
  },
  {
    intent: 'update-in-progress',
    key: 'chat',
    title: 'Still on it, news by …',
    body: 'I am still working on this for you. So far I know that {{fact.state}}. I will write again by {{promise.time}}.',
    length: 'chat',
  },
  {
    intent: 'update-delayed',
    key: 'mail',
    title: 'It takes longer than I said',
    body: `${HI}

I named you a time and I cannot keep it. I am sorry, and I would rather you hear it from me now than find out by waiting. What is still missing is {{fact.state}}. The new time is {{promise.time}}, and I have checked that it is realistic.`,
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

I would like you to have the best answer to this, so I have brought in {{fact.owner}}, who knows it in depth and has your whole story. You do not need to repeat anything. I stay your contact, and one of us will write to you by {{promise.time}}.`,
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
    title: 'My manager has it, with a time',
    body: `${HI}

I understand that you want someone with more say to look at this, and that is fair. I have put your case before my manager, together with everything you wrote, and asked for a personal answer. You will have it by {{promise.time}}. Until then I remain at your side.`,
    risks: ['manager'],
  },
  {
    intent: 'escalate-to-manager',
    key: 'chat',
    title: 'I am getting my manager',
    body: 'I understand. I am giving this to my manager now, with everything you told me, and you will hear from them by {{promise.time}}.',
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
    intent: 'outage-notice',
    key: 'mail',
    title: 'We have an outage, news at a set time',
    body: `${HI}

Thank you for telling us, and I am sorry that your work is held up. You are not doing anything wrong: part of our service is down at the moment, and our engineers are on it. Your data is not affected as far as we can see now. I will send you the next news by {{promise.time}}, whether it is fixed or not.`,
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
    title: 'I can see it too, it is a fault of ours',
    body: `${HI}

Thank you for describing it so exactly; with your steps I see the same thing here. It is a fault in our product and nothing you did. Our developers have it now, with your example. I will tell you by {{promise.time}} how they are getting on.`,
  },
  {
    intent: 'bug-confirmed',
    key: 'chat',
    title: 'I can reproduce it',
    body: 'I tried your steps and see the same fault here, so it is not you. Our developers have it now, and I will tell you where it stands by {{promise.time}}.',
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

Thank you for waiting. Your access is open again, and everything is as you left it. Please sign in once and tell me if anything is in the way.`,
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

Your safety comes first. Please stop using it now and, if you can do so without risk, disconnect it. If anyone is hurt or in danger, call the emergency services before you answer me. I have raised the alarm on our side, and someone will speak to you by {{promise.time}}.`,
    risks: ['safety', 'urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
  },
  {
    intent: 'emergency-action',
    key: 'standstill',
    title: 'Everything stopped: all hands on it',
    body: `${HI}

I understand that your work has stopped, and I am treating this as an emergency. I have called in {{fact.owner}}, and we are working on it together now. You will have the first news by {{promise.time}}. How can we reach you fastest?`,
    risks: ['urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
  },
  {
    intent: 'emergency-action',
    key: 'chat',
    title: 'Please stop using it now',
    body: 'Your safety comes first: please stop using it and step away from it. Is everyone all right? I am raising the alarm here now.',
    length: 'chat',
    risks: ['safety'],
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

May I ask for your help? What I need is {{fact.request}}. It matters because {{fact.reason}}. Could you tell me whether {{promise.time}} is possible for you? If it is not, which time would be?`,
    audience: 'internal',
  },
  {
    intent: 'internal-request',
    key: 'short',
    title: 'One thing I need from you',
    body: 'Thank you for your help so far. To go on I need one thing from you: {{fact.request}}. Is {{promise.time}} possible?',
    length: 'chat',
    audience: 'internal',
  },
  {
    intent: 'internal-update',
    key: 'mail',
    title: 'Where your request stands',
    body: `${HI}

A short update, so that you can plan: {{fact.state}}. The next step is mine, and you will hear from me by {{promise.time}}.`,
    audience: 'internal',
  },
  {
    intent: 'internal-update',
    key: 'short',
    title: 'Status for a colleague',
    body: 'Thank you for asking. It stands like this: {{fact.state}}. I will have the next step done by {{promise.time}}.',
    length: 'chat',
    audience: 'internal',
  },
])

/** English phrases for the first impression: answered, greeted, owned. */
import { HI } from '../greeting'
import { shelf } from '../shelf'

export const firstImpressionEn = shelf('en', 'first-impression', [
  {
    intent: 'acknowledge-receipt',
    key: 'mail',
    title: 'Your message has arrived and I have read it',
    body: `${HI}

Thank you for your message{% if ticket.subject %} about “{{ticket.subject}}”{% endif %}. I have read it through and it is with me now. You will have my first findings by {{promise.time}}.`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'upset',
    title: 'Read with care, trouble noted',
    body: `${HI}

Thank you for telling me about this so plainly. I have read your message from start to end, and I can see what it has cost you. It is on my desk now, and you will have an answer from me by {{promise.time}}.`,
    moods: ['upset', 'angry'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'chat',
    title: 'Got it, I am reading',
    body: 'Thank you, I have your message and I am going through it right now.',
    length: 'chat',
  },
  {
    intent: 'acknowledge-receipt',
    key: 'details-received',
    title: 'Your details have arrived',
    body: `${HI}

Thank you for sending the details, they help a lot. I have everything I need to go on and will write to you with the result by {{promise.time}}.`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    also: ['needs'],
  },
  {
    intent: 'greet-and-own',
    key: 'mail',
    title: 'Greeting by name, I own your case',
    body: `${HI}

Thank you for getting in touch. {% if current_user.first_name %}My name is {{current_user.first_name}}. {% endif %}I am looking after your request myself, from now until it is settled, so you only need to talk to one person. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'greet-and-own',
    key: 'upset',
    title: 'I have taken this over',
    body: `${HI}

I can see how much trouble this has been, and I have taken it over. {% if current_user.first_name %}I am {{current_user.first_name}}, and from here on you deal with me alone.{% else %}From here on you deal with me alone.{% endif %} You do not have to explain anything a second time; I have read the whole conversation. {{cursor}}`,
    moods: ['upset', 'angry'],
    risks: ['repeated'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat',
    title: 'Hello, I am with you',
    body: "Hi {{ ticket.requester.first_name | default: 'there' }}, {% if current_user.first_name %}this is {{current_user.first_name}}. {% endif %}I am here and I am taking care of this for you. {{cursor}}",
    length: 'chat',
  },
  {
    intent: 'greet-and-own',
    key: 'internal',
    title: 'Colleague greeted, request owned',
    body: `${HI}

Thank you for your request, it has landed with me and stays with me. I know your own work is waiting on it, so I will tell you where it stands by {{promise.time}}.`,
    audience: 'internal',
  },
  {
    intent: 'apologise-delay',
    key: 'mail',
    title: 'Sorry for the wait',
    body: `${HI}

You have waited far longer for an answer than you should have, and I am sorry for that. You are at the top of my list now. {{cursor}}`,
    moods: ['neutral', 'worried', 'upset'],
  },
  {
    intent: 'apologise-delay',
    key: 'angry',
    title: 'Sorry we left you waiting, without excuses',
    body: `${HI}

We left you without an answer, and you have every reason to be angry about it. I apologise, with no excuse attached. I am dealing with this personally now, and by {{promise.time}} you will have a real answer from me.`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat',
    title: 'Sorry for keeping you waiting',
    body: 'I am sorry you had to wait. Thank you for staying, you have my full attention now.',
    length: 'chat',
  },
  {
    intent: 'thank-patience',
    key: 'mail',
    title: 'Thank you for bearing with us',
    body: `${HI}

Thank you for being so patient while I was looking into this; it gave me the time to do it properly. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    also: ['resolution'],
  },
  {
    intent: 'thank-patience',
    key: 'chat',
    title: 'Thanks for waiting',
    body: 'Thank you for your patience, I really appreciate it.',
    length: 'chat',
    moods: ['neutral', 'worried', 'pleased'],
    also: ['resolution'],
  },
  {
    intent: 'thank-report',
    key: 'mail',
    title: 'Thank you for reporting it',
    body: `${HI}

Thank you for taking the time to report this. Your description is clear, and it helps us to put it right for others as well. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'thank-report',
    key: 'chat',
    title: 'Good that you told us',
    body: 'Thank you for telling us about this, it is good that you did.',
    length: 'chat',
  },
])

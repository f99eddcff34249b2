/** English phrases for the first impression: answered, greeted, owned. */
import { HI } from '../greeting'
import { shelf } from '../shelf'

export const firstImpressionEn = shelf('en', 'first-impression', [
  {
    intent: 'acknowledge-receipt',
    key: 'mail',
    title: 'Your message has arrived and I have read it',
    body: `${HI}

Thank you for your message. I have read it through, and I am looking into it myself now. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'upset',
    title: 'Read with care, in my hands',
    body: `${HI}

Thank you for telling me about this so plainly. I have read your message from start to end, and I am dealing with it myself now. {{cursor}}`,
    moods: ['upset', 'angry'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'reply',
    title: 'Thank you for your reply, I am on it',
    body: `${HI}

Thank you for your reply. I have read it, and I am going on with it right now. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    when: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'reply-chat',
    title: 'Thanks, I am looking',
    body: 'Thank you, I have read it and I am looking right now.',
    length: 'chat',
    when: ['s.later'],
  },
  {
    intent: 'acknowledge-receipt',
    key: 'timed',
    title: 'Read, with a time for the first findings',
    body: `${HI}

Thank you for your message. I have read it through and it is with me now. You will have my first findings by {{promise.time}}.`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
    risks: ['urgent'],
    when: ['r.urgent', 'c.deadline'],
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

Thank you for sending the details, they help a lot. I am going on with them right now. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased', 'upset'],
    also: ['needs'],
    when: ['c.gave-info'],
  },
  {
    intent: 'greet-and-own',
    key: 'mail',
    title: 'Greeting by name, I own your case',
    body: `${HI}

Thank you for getting in touch. {% if current_user.first_name %}My name is {{current_user.first_name}}. {% endif %}I am looking after your request myself, from now until it is settled, so you only need to talk to one person. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'upset',
    title: 'I have taken this over',
    body: `${HI}

I have read the whole conversation, and I am taking care of this personally until it is settled. You do not have to explain anything a second time. {{cursor}}`,
    risks: ['repeated'],
    when: ['s.later', 'r.repeated'],
  },
  {
    intent: 'greet-and-own',
    key: 'first-upset',
    title: 'This is in my hands now',
    body: `${HI}

Thank you for telling us about this. {% if current_user.first_name %}My name is {{current_user.first_name}}, and {% endif %}I am taking care of it personally until it is settled, so you only need to talk to one person. {{cursor}}`,
    moods: ['upset', 'angry'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat',
    title: 'Hello, I am with you',
    body: "Hi {{ ticket.requester.first_name | default: 'there' }}, {% if current_user.first_name %}this is {{current_user.first_name}}. {% endif %}I am here and I am taking care of this for you. {{cursor}}",
    length: 'chat',
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'chat-later',
    title: 'I have read it all and I am on it',
    body: 'I have read everything so far, and I am taking care of this for you. {{cursor}}',
    length: 'chat',
    when: ['r.repeated', 'c.again'],
    unless: ['s.later'],
  },
  {
    intent: 'greet-and-own',
    key: 'internal',
    title: 'Colleague greeted, request owned',
    body: `${HI}

Thank you for your request, it has landed with me and stays with me. I know your own work is waiting on it. {{cursor}}`,
    audience: 'internal',
    unless: ['s.later'],
  },
  {
    intent: 'apologise-delay',
    key: 'mail',
    title: 'Sorry for the wait',
    body: `${HI}

You have waited longer for an answer than you should have, and I am sorry for that. I am on it now. {{cursor}}`,
    moods: ['neutral', 'worried', 'upset'],
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'angry',
    title: 'Sorry for the long wait, without excuses',
    body: `${HI}

You waited for us far too long. I apologise, with no excuse attached, and I am dealing with this personally now. {{cursor}}`,
    moods: ['angry', 'upset'],
    risks: ['repeated'],
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'promise',
    title: 'We did not keep our word',
    body: `${HI}

What we promised you did not happen, and I am sorry for that. I am taking care of it personally now. {{cursor}}`,
    when: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'again',
    title: 'Sorry that you had to come back',
    body: `${HI}

You should not have had to come back to us about this, and I am sorry. I am dealing with it personally now. {{cursor}}`,
    when: ['c.again', 'r.repeated'],
    moods: ['neutral', 'worried', 'upset', 'angry'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat',
    title: 'Sorry for keeping you waiting',
    body: 'I am sorry you had to wait. You have my full attention now.',
    length: 'chat',
    when: ['c.no-answer', 's.long-wait', 'n.delayed'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat-promise',
    title: 'Sorry that we did not keep our word',
    body: 'I am sorry, that was promised to you and it did not happen. I am on it myself now.',
    length: 'chat',
    when: ['c.broken-promise'],
  },
  {
    intent: 'apologise-delay',
    key: 'chat-again',
    title: 'Sorry, that was once too often',
    body: 'I am sorry that you had to come back to us about this. I am on it myself now.',
    length: 'chat',
    when: ['c.again', 'r.repeated'],
    unless: ['c.broken-promise'],
  },
  {
    intent: 'thank-patience',
    key: 'mail',
    title: 'Thank you for bearing with us',
    body: `${HI}

Thank you for your patience, it helps me to do this properly. {{cursor}}`,
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

Thank you for taking the time to report this. It is good that you did, and I am looking into it now. {{cursor}}`,
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

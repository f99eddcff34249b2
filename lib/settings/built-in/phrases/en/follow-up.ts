/** English phrases for the follow-up: the end the customer remembers. */
import { HI } from '../greeting'
import { shelf } from '../shelf'

export const followUpEn = shelf('en', 'follow-up', [
  {
    intent: 'solution-done',
    key: 'mail',
    title: 'It is done',
    body: `${HI}

It is done: {{fact.action}}. If anything still looks odd on your side, write to me here and I will pick it up again.`,
    also: ['resolution'],
  },
  {
    intent: 'solution-done',
    key: 'upset',
    title: 'It works, and sorry it took so long',
    body: `${HI}

I am sorry for the trouble you had with this. It is put right now: {{fact.action}}. Should anything still be wrong, tell me here, and you will not have to explain it again.`,
    moods: ['upset', 'angry', 'worried'],
    also: ['resolution'],
  },
  {
    intent: 'solution-done',
    key: 'chat',
    title: 'Done, it works again',
    body: 'Thank you for waiting, that is done: {{fact.action}}.',
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'confirm-solved',
    key: 'mail',
    title: 'Does it work for you now',
    body: `${HI}

On my side it looks right again, but yours is the one that counts. Does it work for you now? If not, tell me what you see, and I will carry on from there.`,
    also: ['resolution'],
  },
  {
    intent: 'confirm-solved',
    key: 'chat',
    title: 'Is it working on your side',
    body: 'Could you check quickly: does it work on your side as well now?',
    length: 'chat',
    also: ['resolution'],
  },
  {
    intent: 'ask-feedback',
    key: 'mail',
    title: 'How was it for you',
    body: `${HI}

I am glad that this came to a good end. May I ask how it was for you? One sentence is enough, and I am just as grateful to hear what we could do better next time.`,
    moods: ['pleased', 'neutral'],
  },
  {
    intent: 'ask-feedback',
    key: 'chat',
    title: 'One thing we could do better',
    body: 'I am glad that is settled. Is there one thing we could have done better for you?',
    moods: ['pleased', 'neutral'],
    length: 'chat',
  },
  {
    intent: 'ask-feedback',
    key: 'after-trouble',
    title: 'Feedback after a rough ride',
    body: `${HI}

This did not go as smoothly as it should have, and you stayed fair throughout; thank you for that. Would you tell me what was hardest for you along the way? I would like to pass it on to those who can change it.`,
    moods: ['neutral', 'pleased'],
    risks: ['repeated'],
    when: ['r.repeated', 'c.delay', 't.apologised'],
  },
  {
    intent: 'close-warmly',
    key: 'mail',
    title: 'A warm goodbye',
    body: `${HI}

It is good to hear that this turned out well. I wish you a good day, and if anything comes up, just answer this message.`,
    moods: ['pleased', 'neutral'],
  },
  {
    intent: 'close-warmly',
    key: 'chat',
    title: 'Have a good day',
    body: 'I am glad I could help. Have a lovely day, and write again whenever you need us.',
    moods: ['pleased', 'neutral'],
    length: 'chat',
  },
  {
    intent: 'close-warmly',
    key: 'after-trouble',
    title: 'Goodbye after trouble',
    body: `${HI}

Thank you for seeing this through with me. You should not have had to, and I am glad it is behind you. All the best, and if anything about it stirs again, answer this message and it comes straight to me.`,
    moods: ['upset', 'worried', 'neutral'],
    when: ['r.repeated', 'c.delay', 't.apologised'],
  },
  {
    intent: 'follow-up-check',
    key: 'mail',
    title: 'Is everything still well',
    body: `${HI}

I wanted to look in once more: is everything still as it should be? If anything has come back, a short answer to this message is enough.`,
    when: ['s.solved', 't.fix-claimed'],
    unless: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'chat',
    title: 'Just checking in',
    body: 'I just wanted to check in: is everything still running well for you?',
    length: 'chat',
    when: ['s.solved', 't.fix-claimed'],
    unless: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'pending',
    title: 'Did my last message reach you',
    body: `${HI}

I only wanted to ask whether my last message reached you. Take the time you need; a short answer is enough for me to go on. {{cursor}}`,
    when: ['s.pending'],
  },
  {
    intent: 'follow-up-check',
    key: 'pending-chat',
    title: 'Only asking whether it arrived',
    body: 'I only wanted to check that my last message reached you. Answer whenever it suits you.',
    length: 'chat',
    when: ['s.pending'],
  },
  {
    intent: 'thank-praise',
    key: 'mail',
    title: 'Thank you for the kind words',
    body: `${HI}

Thank you, that is very kind of you. I will pass your words on to everyone who had a part in it. It was a pleasure to help you.`,
    moods: ['pleased'],
  },
  {
    intent: 'thank-praise',
    key: 'chat',
    title: 'That is kind of you',
    body: 'Thank you, that is very kind of you to say. It was a pleasure.',
    moods: ['pleased'],
    length: 'chat',
  },
  {
    intent: 'internal-thanks',
    key: 'mail',
    title: 'Thank you, colleague',
    body: `${HI}

Thank you for your help, it made the difference. I appreciate that you made time for it beside your own work.`,
    audience: 'internal',
    when: ['n.done', 'n.fixed', 't.fix-claimed'],
  },
  {
    intent: 'internal-thanks',
    key: 'short',
    title: 'Thanks, that helped',
    body: 'Thank you, that helped a lot. I owe you one.',
    audience: 'internal',
    length: 'chat',
  },
])

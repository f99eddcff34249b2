/** English phrases for the needs: saying back what is wanted, asking what is missing. */
import { DEAR, HI } from '../greeting'
import { shelf } from '../shelf'

export const needsEn = shelf('en', 'needs', [
  {
    intent: 'confirm-understanding',
    key: 'mail',
    title: 'Did I understand you correctly',
    body: `${HI}

Thank you for explaining this. Let me make sure I have it right before I act: you would like {{fact.request}}. Is that so, or have I missed anything?`,
  },
  {
    intent: 'confirm-understanding',
    key: 'upset',
    title: 'Saying back what went wrong',
    body: `${HI}

I have read everything you wrote, and I want to be sure I see it as you do: {{fact.request}}. Have I understood you, and is there anything else that has to be put right along with it?`,
    moods: ['upset', 'angry', 'worried'],
  },
  {
    intent: 'confirm-understanding',
    key: 'chat',
    title: 'So you would like …',
    body: 'Thank you. Just so that I help with the right thing: you would like {{fact.request}}, is that right?',
    length: 'chat',
  },
  {
    intent: 'ask-details',
    key: 'mail',
    title: 'A few details so that I can find it',
    body: `${HI}

Thank you for letting me know. I would like to find the reason quickly, and three details would help me most: what were you doing just before, what did you expect to happen, and since when has it been like this? A line for each is plenty.`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'ask-details',
    key: 'upset',
    title: 'Two details, and I take it from there',
    body: `${HI}

I can see how tiresome this is, and I do not want to cost you more time than needed. Two details would let me take it from here: when did it last happen, and what did you see at that moment?`,
    moods: ['upset', 'angry'],
  },
  {
    intent: 'ask-details',
    key: 'chat',
    title: 'What exactly happens',
    body: 'I would like to help you with that. Could you tell me what exactly happens, and since when?',
    length: 'chat',
  },
  {
    intent: 'ask-details',
    key: 'reference',
    title: 'Which order or account is it about',
    body: `${HI}

Thank you for writing, I am glad to look into this. Which order or account is it about? The number is enough, I can find everything else myself.`,
    audience: 'external',
    when: ['c.billing', 'c.delivery', 'c.not-arrived', 'c.access', 'n.need-info'],
    unless: ['c.numbered', 'c.gave-info'],
  },
  {
    intent: 'ask-screenshot',
    key: 'mail',
    title: 'A picture of what you see',
    body: `${HI}

Thank you for describing this. A picture of the screen at the moment it happens would show me what words cannot. Could you send me one? Please cover anything private before you do.`,
    unless: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'chat',
    title: 'Could you send a screenshot',
    body: 'That will help me see what you see: could you send me a screenshot of it? Please cover anything private.',
    length: 'chat',
    unless: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'photo',
    title: 'A photo of the item',
    body: `${HI}

I am sorry it reached you like this. Could you send me one or two photos of it and of the box it came in? With those I can put it right without sending you through more questions.`,
    moods: ['upset', 'worried', 'neutral', 'angry'],
    audience: 'external',
    when: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'photo-chat',
    title: 'A photo, please',
    body: 'I am sorry it reached you like this. Could you send me a photo of it? Then I can go on without asking you more questions.',
    length: 'chat',
    when: ['c.physical'],
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'mail',
    title: 'A short check to protect your account',
    body: `${HI}

I am glad to do this for you. Because it touches your account, I would first like to be sure that nobody else is asking in your name. Could you write to me from the address registered with us, or tell me the number of your latest invoice? Please never send a password, I do not need it.`,
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'chat',
    title: 'Quick check that it is you',
    body: 'I am glad to help with that. To keep your account safe: could you confirm the e-mail address on it and the number of your latest invoice? No password, please.',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'internal',
    title: 'Check before changing a colleague’s access',
    body: `${HI}

Thank you, I can do this for you. Since it concerns access rights, could you confirm it from your own work account, or have your team lead send me one line? I will change it as soon as I have that.`,
    audience: 'internal',
  },
  {
    intent: 'ask-deadline',
    key: 'mail',
    title: 'When do you need it by',
    body: `${HI}

I understand that time matters here. By when do you need it at the latest, and what depends on it? Then I can plan around your date.`,
  },
  {
    intent: 'ask-deadline',
    key: 'chat',
    title: 'What is your latest time',
    body: 'I see that this is pressing. What is the latest time that still works for you?',
    length: 'chat',
  },
  {
    intent: 'cancel-understand',
    key: 'mail',
    title: 'Understanding why they want to leave',
    body: `${HI}

Thank you for telling me openly that you are thinking of leaving. The decision is yours, and I will make it easy either way. May I ask what finally brought you to it? If there is something I can put right, I would like the chance; if not, I take care of the cancellation.`,
    risks: ['cancel'],
    audience: 'external',
    unless: ['c.reason'],
  },
  {
    intent: 'cancel-understand',
    key: 'reason',
    title: 'Their reason is known: respect it',
    body: `${HI}

Thank you for letting me know, and for telling me how it came to this. The decision is yours, and I will make it easy for you. {{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    risks: ['cancel'],
    when: ['c.reason'],
    audience: 'external',
  },
  {
    intent: 'cancel-understand',
    key: 'angry',
    title: 'Leaving in anger: hear it first',
    body: `${HI}

I understand that you are thinking of leaving, and I am sorry that it has come to this. Which part weighs most for you? If I can put that right, you decide whether it is enough; if not, I take care of the cancellation for you.`,
    moods: ['angry', 'upset'],
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'cancel-understand',
    key: 'chat',
    title: 'May I ask what made you decide',
    body: 'I understand, and I can help you with that. May I ask what made you decide? If it is something I can fix, I would like to.',
    length: 'chat',
    risks: ['cancel'],
    audience: 'external',
    unless: ['c.reason'],
  },
  {
    intent: 'contract-clarify',
    key: 'mail',
    title: 'Reading the contract together',
    body: `${DEAR}

Thank you for raising this. I would like to go through what was agreed with you, point by point. Which passage do you have in mind, and how do you understand it?`,
    audience: 'external',
    unless: ['c.clause'],
  },
  {
    intent: 'contract-clarify',
    key: 'named',
    title: 'The passage is named: answer in writing',
    body: `${DEAR}

Thank you for setting this out so precisely. I am going through each of your points and comparing it with what was agreed. You will have our answer in writing by {{promise.time}}.`,
    when: ['c.clause'],
    audience: 'external',
  },
  {
    intent: 'contract-clarify',
    key: 'chat',
    title: 'Which passage do you mean',
    body: 'Thank you for raising this, I want us to read it the same way. Which passage of the agreement do you mean?',
    length: 'chat',
    audience: 'external',
    unless: ['c.clause'],
  },
  {
    intent: 'change-assess',
    key: 'mail',
    title: 'Change noted, I will say what it means',
    body: `${HI}

Thank you for telling me about the change. I am finding out what it means for time, cost and what is already under way, and you will have the answer by {{promise.time}}, so that you can decide with the facts in hand.`,
  },
  {
    intent: 'change-assess',
    key: 'chat',
    title: 'I will check what the change means',
    body: 'Understood, your needs have changed. I will check what that means for time and cost and tell you by {{promise.time}}.',
    length: 'chat',
  },
])

/** The panel's words about the draft coach; pairs as in panel.ts. */
export const coachPairs = {
  'coach.title': ['Draft', '回复草稿'],
  'coach.ready': ['ready', '可以发送'],
  'coach.one': ['one thing to look at', '有 1 处可以看看'],
  'coach.many': ['{count} things to look at', '有 {count} 处可以看看'],
  'coach.and': ['and {count} more', '另有 {count} 处'],
  'coach.moreOne': ['One more after these.', '看完这些还有 1 处。'],
  'coach.more': ['{count} more after these.', '看完这些还有 {count} 处。'],
  'coach.insert': ['Insert this', '插入这句'],
  'coach.wrong': ['Not right here', '这里不对'],
  'coach.off': ['Switch off', '关闭此类提示'],
  'coach.toldWrong': ['Noted: not shown again on this ticket', '已记下，这张工单上不再提示'],
  'coach.toldOff': ['Switched off for you; the options bring it back', '已关闭，可在选项里重新打开'],
  'coach.copyReordered': ['Copy in a better order', '复制调整顺序后的回复'],
  'keys.coach': ['Go to the draft’s findings', '到草稿提示'],
  'keys.inCoach': ['On a finding', '草稿提示上'],
  'keys.coachInsert': ['Insert the better wording', '插入建议的说法'],
  'keys.coachWrong': ['Not right here', '这里不对'],

  'coach.rule.wrong-name': ['Another name in the greeting', '称呼和客户的名字对不上'],
  'coach.rule.placeholder': ['Something is still to be filled in', '还有没填的内容'],
  'coach.rule.wrong-language': ['Not the customer’s language', '和客户用的语言不同'],
  'coach.rule.internal-words': ['Words from inside the house', '有内部用语'],
  'coach.rule.shouting': ['It reads as shouting', '读起来像在喊'],
  'coach.rule.brush-off': ['It sends the customer away', '听着像在打发客户'],
  'coach.rule.condescension': ['It sounds from above', '语气有点居高临下'],
  'coach.rule.runaround': ['The customer is sent on', '把客户推给了别处'],
  'coach.rule.no-acknowledgement': ['Nothing on how the customer feels', '没有回应客户的心情'],
  'coach.rule.unanswered-question': ['A question is still open', '有个问题还没回答'],
  'coach.rule.rule-book': ['A rule is the only reason', '只拿规定当理由'],
  'coach.rule.order': ['The explanation comes first', '先讲了原因或规定'],
  'coach.rule.promise-without-time': ['A promise without a time', '承诺没有给时间'],
  'coach.rule.apathy': ['It leaves the customer alone with it', '显得不太上心'],
  'coach.rule.coldness': ['Short and without a greeting', '简短，也没有称呼'],
  'coach.rule.repeated': ['Said in the last reply already', '上次回复已经说过'],
  'coach.rule.robotism': ['It reads like a machine', '读起来像机器回复'],

  'coach.why.wrong-name': [
    'The customer goes by another name. A wrong one is the first thing people see.',
    '客户用的是另一个名字。称呼错了，客户一眼就会看到。',
  ],
  'coach.why.placeholder': ['Fill it in or take it out before sending.', '发送前请补上或删掉。'],
  'coach.why.placeholder-robot': [
    'An open gap shows that nobody read the reply.',
    '没填的空会让客户觉得没有人看过这封回复。',
  ],
  'coach.why.wrong-language': ['The customer wrote in another language.', '客户是用另一种语言写来的。'],
  'coach.why.internal-words': [
    'Customers do not know our teams, tools and queues. Say who does what, in plain words.',
    '客户不了解我们的团队、系统和流转环节，用平常话说清谁在处理就好。',
  ],
  'coach.why.internal-note': ['This reads like a note to a colleague.', '这句像是写给同事看的。'],
  'coach.why.blame': [
    'To the customer we are one house. Blaming a colleague helps nobody.',
    '在客户眼里我们是一家，把责任推给同事没有帮助。',
  ],
  'coach.why.shouting': [
    'Capitals and rows of marks read as a raised voice.',
    '连续的感叹号或大写，读起来像提高了嗓门。',
  ],
  'coach.why.brush-off': [
    'The customer is left with nothing. Say what you can do, even if it is little.',
    '客户什么也没得到。哪怕能做的不多，也说说能做什么。',
  ],
  'coach.why.condescension': ['It tells the customer that they should have known.', '像是在怪客户本该知道。'],
  'coach.why.runaround': [
    'Nobody here keeps the matter, and there is no time. Whoever is asked first stays responsible.',
    '没有人接手，也没有时间。首问负责：谁先接到，谁跟到底。',
  ],
  'coach.why.passed-on': [
    'Passed on, but to whom and until when? Name an owner and a time.',
    '转出去了，但由谁负责、什么时候有结果？请写上负责人和时间。',
  ],
  'coach.why.no-acknowledgement': [
    'The customer is {mood}. Say that you have seen it before you go on.',
    '客户现在的心情：{mood}。先回应这一点，再往下说。',
  ],
  'coach.why.unanswered-question': [
    'Answer it, or say when the answer comes.',
    '请回答，或者说明什么时候能答复。',
  ],
  'coach.why.rule-book': [
    'Say what the rule protects, and what is possible instead.',
    '说说规定是为了什么，再给一个可行的办法。',
  ],
  'coach.why.order': [
    'First what the customer needs to hear, then what we can do, then why.',
    '先回应客户，再说能做什么，最后讲原因和规定。',
  ],
  'coach.why.promise-without-time': [
    '“Soon” cannot be relied on. Give a time, even for the next update only.',
    '“尽快”让人没有底。给个时间，哪怕只是下次告知进展的时间。',
  ],
  'coach.why.apathy': [
    'It says that it makes no difference to us. Suggest something.',
    '像是怎样都无所谓。不如给个建议。',
  ],
  'coach.why.coldness': ['A greeting and a name cost a second.', '加个称呼和问候，只要一秒钟。'],
  'coach.why.repeated': [
    'The customer has read this. Say what is new, or what happens next.',
    '客户已经看过这些。说说有什么新进展，或接下来做什么。',
  ],
  'coach.why.repeated-verbatim': [
    'Word for word as before: the customer will think nobody is reading.',
    '和上次一字不差，客户会觉得没有人在看。',
  ],
  'coach.why.robotism': [
    'It could go to anybody. Take up what this customer wrote.',
    '这样的话发给谁都行。请回应这位客户说的事。',
  ],
  'coach.why.stock-phrases': [
    'Only stock phrases: it could go to anybody. Take up what this customer wrote.',
    '全是套话，发给谁都行。请回应这位客户说的事。',
  ],
} satisfies Record<string, [en: string, zh: string]>

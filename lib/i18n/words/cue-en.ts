/** The section "Cue" of the options page in English. */
export const cueEn = {
  lead: 'How moods are read here: what corrections have taught this machine, and what words mean in your trade. Messages are read on this machine and nowhere else.',

  learned: 'What was learned',
  learnedNone: 'No corrections yet. Where the panel reads a mood wrong, press W and pick the right one.',
  learnedKept: '{n} {n, plural, correction is|corrections are} kept. Messages are read as built.',
  learnedNotYet:
    '{n} {n, plural, correction|corrections} so far. Nothing is read differently yet: that takes at least {least} in one direction.',
  learnedNegativeLess:
    'On this machine messages are read {much} less as negative, from {n} {n, plural, correction|corrections}.',
  learnedNegativeMore:
    'On this machine messages are read {much} more as negative, from {n} {n, plural, correction|corrections}.',
  learnedPositiveLess:
    'On this machine messages are read {much} less as pleased, from {n} {n, plural, correction|corrections}.',
  learnedPositiveMore:
    'On this machine messages are read {much} more as pleased, from {n} {n, plural, correction|corrections}.',
  much1: 'a little',
  much2: 'somewhat',
  much3: 'clearly',
  learnedIs:
    'A correction is kept for a year, with the mood read and the mood picked, without a word of the message.',
  learnedLoading: 'Counting corrections …',
  learnedFailed: 'The corrections could not be read: {why}',

  reset: 'Read as built again',
  resetIs: 'What was learned is put back. Corrected messages keep their mood.',
  resetDo: 'Put it back',
  resetDone: 'Messages are read as built again.',
  forget: 'Delete all corrections',
  forgetIs: 'Corrected messages are read anew, and this cannot be undone.',
  forgetDo: 'Delete them',
  forgetDone: 'All corrections are deleted.',
  export: 'Export counts (CSV)',
  exportJson: 'Export counts (JSON)',
  exportIs:
    'For the team lead: how often which mood was corrected to which, by language and month. No ticket and no text.',
  exported: 'The counts were saved as {name}.',

  words: 'Words of the trade',
  wordsIs:
    'Words that sound like a mood and are everyday here (“kill”, “dead letter”, “claim”), or everyday words that show a mood here. At most {most}.',
  wordsNone: 'No words yet.',
  wordsCount: '{n} of {most}',
  word: 'Word or phrase',
  wordOf: 'Word {n}',
  meaning: 'Means',
  meaningOf: 'What “{word}” means',
  'means.nothing': 'nothing here',
  'means.angry': 'angry',
  'means.upset': 'upset',
  'means.worried': 'worried',
  'means.pleased': 'pleased',
  add: 'Add',
  addEmpty: 'Type a word first.',
  remove: 'Remove “{word}”',
  removeTip: 'Remove',
  added: '“{word}” added.',
  removed: '“{word}” removed.',

  try: 'Try it',
  tryIs: 'Type or paste a message. It is read as you type, and kept nowhere.',
  tryLabel: 'A message',
  tryExample: 'The kill job left 300 dead letters in the queue. Can you check?',
  tryNoWords: 'Add words above to see what they change.',
  tryWithout: 'Without your words',
  tryWith: 'With your words',
  trySame: 'Your words change nothing here.',
  tryFailed: 'The message could not be read: {why}',
  tryRisks: 'Risks: {risks}',
}

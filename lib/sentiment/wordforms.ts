/** Tables of word forms: spellings of one word, words that take "not", everyday words, numbers. */

/** Spellings that are read as one. */
export const SAME = new Map<string, string>(
  Object.entries({
    cannot: "can't",
    cant: "can't",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    wasnt: "wasn't",
    arent: "aren't",
    werent: "weren't",
    havent: "haven't",
    hasnt: "hasn't",
    hadnt: "hadn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    wont: "won't",
    im: "i'm",
    ive: "i've",
    thats: "that's",
    whats: "what's",
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    thanx: 'thanks',
    tks: 'thanks',
    u: 'you',
    ur: 'your',
  }),
)
/** Verbs that a following "not" joins: "did not" is read as "didn't". */
export const WITH_NOT = new Set(
  'do does did is was are were have has had could would should must need can will'.split(' '),
)

/** "can", of those above, with "not" behind it. */
export function joinedWithNot(word: string): string {
  if (word === 'can') return "can't"
  return word === 'will' ? "won't" : `${word}n't`
}

const ENGLISH_NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty several few couple dozen'.split(
    ' ',
  ),
)
/** In capitals these are stressed; an abbreviation is none of them. */
export const EVERYDAY = new Set(
  (
    'no not never nothing nobody none still again now all every any why how when what where who this that my our your you ' +
    'is are was were be have has had must do does did done will would should very really please stop help more than ' +
    "third three two four five days weeks hours months years only even same and but can't don't didn't won't isn't wasn't " +
    'worst terrible horrible awful unacceptable ridiculous disgusting scam lies money refund back immediately today love ' +
    'so much best great thank thanks'
  ).split(' '),
)
export const HAN_NUMBER = '二两三四五六七八九十几百千'
/** Is this token a number of two or more ("3", "three", "三", "十几")? */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return word !== '1' && word !== '0'
  return code < 128 ? ENGLISH_NUMBERS.has(word) : HAN_NUMBER.includes(word.charAt(0))
}

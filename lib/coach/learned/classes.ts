/** Words → the classes they belong to, in the order in which a sentence has them. */
import { hashOf } from '@/lib/linear'
import { englishClasses } from './classes-en'
import { chineseClasses } from './classes-zh'

type Lexicon = { whole: Map<string, number[]>; starts: Map<string, number[]> }

let english: Lexicon | null = null
let chinese: { words: Map<string, number[]>; longest: Map<string, number> } | null = null

function add(to: Map<string, number[]>, word: string, number: number): void {
  const known = to.get(word)
  if (!known) to.set(word, [number])
  else if (!known.includes(number)) known.push(number)
}

function englishLexicon(): Lexicon {
  if (english) return english
  english = { whole: new Map(), starts: new Map() }
  for (const [name, words] of Object.entries(englishClasses))
    for (const word of words.split(' '))
      if (word.endsWith('*')) add(english.starts, word.slice(0, -1), hashOf(name))
      else add(english.whole, word, hashOf(name))
  return english
}

/** `longest`: by first character, so that most places of a text are passed at once. */
function chineseLexicon() {
  if (chinese) return chinese
  const [words, longest] = [new Map<string, number[]>(), new Map<string, number>()]
  for (const [name, listed] of Object.entries(chineseClasses))
    for (const word of listed.split(' ')) {
      add(words, word, hashOf(name))
      longest.set(word.charAt(0), Math.max(word.length, longest.get(word.charAt(0)) ?? 0))
    }
  chinese = { words, longest }
  return chinese
}

const remembered = new Map<string, readonly number[]>()

function classesOfWord(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known) return known
  const { whole, starts } = englishLexicon()
  const found = [...(whole.get(word) ?? [])]
  for (let end = 3; end <= word.length; end++) {
    for (const number of starts.get(word.slice(0, end)) ?? []) if (!found.includes(number)) found.push(number)
  }
  if (remembered.size >= 20_000) remembered.clear()
  remembered.set(word, found)
  return found
}

/** The classes of a sentence in their order, each once. `words` as `wordsOf` gives them. */
export function classesOf(text: string, words: readonly string[], zh: boolean): number[] {
  const found: number[] = []
  const take = (numbers: readonly number[] | undefined) => {
    for (const number of numbers ?? []) if (!found.includes(number)) found.push(number)
  }
  if (!zh) {
    for (const word of words) take(classesOfWord(word))
    return found
  }
  const { words: lexicon, longest } = chineseLexicon()
  for (let at = 0; at < text.length; ) {
    let length = longest.get(text.charAt(at)) ?? 0
    while (length > 0 && !lexicon.has(text.slice(at, at + length))) length--
    if (length > 0) take(lexicon.get(text.slice(at, at + length)))
    at += Math.max(1, length)
  }
  return found
}

/** The words that a pattern can begin with: by them a matcher knows which patterns a text needs. */
import { choicesOf, closing, inWord } from './notation'
import { type Node, waysOf } from './patterns'
import { isHan } from './tokens'
import { HAN_NUMBER, SAME } from './wordforms'

/** A whole word, or a token of one character. */
const PLAIN = /(?:[a-z]+(?:'[a-z]+)?(?= (?!not\b)|[|)]|$)|[\u4e00-\u9fff]|[\u{1f300}-\u{1faff}])/uy
/** A word with its endings in one bracket. */
const WITH_ENDINGS = /([a-z']+)\(([a-z'|]*)\)(?=[ |)]|$)/y

/** Choices of plain English words, by far the most frequent bracket. */
const PLAIN_CHOICES = /\(([a-z'| ]+)\)(?![a-z0-9'])/y

const OPEN = 40

type Beginning = 'words' | 'nothing' | 'unclear'

/** `numbers`: it can also begin with any number of two or more. Throws on a pattern that says nothing. */
export function headsOf<T>(root: Node<T>): { words: Iterable<string>; number: boolean } {
  const plain: string[] = []
  if (collect(root.text, 0, root.to, plain) === 'words') return { words: plain, number: false }
  const words = new Set<string>()
  let number = false
  for (const node of withoutSkips(root)) {
    for (const way of waysOf(node).words) words.add(way.word)
    if (waysOf(node).numbers.length > 0) number = true
  }
  if (words.size === 0 && !number) throw new Error(`empty pattern: ${root.text}`)
  return { words, number }
}

/** Where `word`, as itself or as a number, leads from the root. */
export function firstSteps<T>(root: Node<T>, word: string, asNumber: boolean): Node<T>[] {
  return withoutSkips(root).flatMap((node) => {
    const { words, numbers } = waysOf(node)
    if (asNumber) return numbers
    return words.filter((way) => way.word === word).map((way) => way.node)
  })
}

/** The root, and what a gap at the very beginning leads to: there is nothing before it to be skipped from. */
function withoutSkips<T>(root: Node<T>): Node<T>[] {
  return [root, ...waysOf(root).gaps.flatMap((gap) => withoutSkips(gap.node))]
}

/** Looks at [at, to) without reading it all, and adds to `heads`. */
function collect(text: string, at: number, to: number, heads: string[]): Beginning {
  while (at < to && text.charCodeAt(at) === 32) at++
  if (at >= to) return 'nothing'
  if (text.charCodeAt(at) === 40) return collectChoices(text, at, to, heads)
  PLAIN.lastIndex = at
  const head = PLAIN.exec(text)?.[0]
  if (head !== undefined) {
    if (HAN_NUMBER.includes(head)) return 'unclear'
    heads.push(SAME.get(head) ?? head)
    return 'words'
  }
  WITH_ENDINGS.lastIndex = at
  const [, stem, endings] = WITH_ENDINGS.exec(text) ?? []
  if (stem === undefined || endings === undefined) return 'unclear'
  for (const ending of endings.split('|')) heads.push(SAME.get(stem + ending) ?? stem + ending)
  return 'words'
}

function collectChoices(text: string, open: number, to: number, heads: string[]): Beginning {
  PLAIN_CHOICES.lastIndex = open
  const [all, choices] = PLAIN_CHOICES.exec(text) ?? []
  if (all !== undefined && choices !== undefined && !choices.includes(' not')) {
    let mayBeNothing = false
    for (const choice of choices.split('|')) {
      const word = choice.trimStart()
      const space = word.indexOf(' ')
      const head = space < 0 ? word : word.slice(0, space)
      if (head === '') mayBeNothing = true
      else heads.push(SAME.get(head) ?? head)
    }
    return mayBeNothing ? collect(text, open + all.length, to, heads) : 'words'
  }
  const close = closing(text, open)
  if (inWord(text, close + 1)) return 'unclear'
  let mayBeNothing = false
  for (const choice of choicesOf(text, open, close)) {
    const found = collect(text, choice.from, choice.to, heads)
    if (found === 'unclear') return found
    if (found === 'nothing') mayBeNothing = true
  }
  return mayBeNothing ? collect(text, close + 1, to, heads) : 'words'
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/**
 * The first two letters, or the one that stands alone, or the Chinese character: the same for a token and
 * for every pattern that begins with it. Null where a pattern does not show it: it begins with a choice,
 * or its second letter is one, or "will not", which is read as "won't".
 */
export function initialsOf(text: string): string | null {
  const first = text.charCodeAt(0)
  if (isHan(first)) return text.charAt(0)
  if (!isLetter(first)) return null
  const second = text.charCodeAt(1)
  if (second === OPEN || text.startsWith('will not')) return null
  return isLetter(second) ? text.slice(0, 2) : text.charAt(0)
}

/** What the features need of one sentence. Read once: between two keys nearly all sentences stay as they are. */
import { folded, hashOf, mix } from '@/lib/linear'
import { classesOf } from './classes'
import { contentOf, gramsOf, wordsOf } from './words'

const WORD = hashOf('coach word')
const FIRST = hashOf('coach first')
const LAST = hashOf('coach last')
const CLASS = hashOf('coach class')
const CLASSES = hashOf('coach classes')
const FIRST_CLASS = hashOf('coach first class')
const CLAUSE_CLASS = hashOf('coach clause class')
/** A longer sentence is a list; its pairs would be noise. */
const MOST_CLASSES = 14
const MOST_CLAUSES = 3

export type SentenceFeatures = {
  /** How many words, pairs and so on it has, with those that occur twice. */
  count: number
  /** Numbers of features, each once. */
  words: readonly number[]
  classes: readonly number[]
  pairs: readonly number[]
  /** For an opening and for a last sentence. */
  first(): { words: readonly number[]; classes: readonly number[]; clauses: readonly number[] }
  last(): readonly number[]
  /** The words that can be compared with those of a question. */
  content(): ReadonlySet<string>
}

const known = new Map<string, SentenceFeatures>()
const MOST = 600

export function sentenceFeatures(text: string, zh: boolean): SentenceFeatures {
  const before = known.get(text)
  if (before) return before
  const made = read(text, zh)
  if (known.size >= MOST) known.clear()
  known.set(text, made)
  return made
}

function read(text: string, zh: boolean): SentenceFeatures {
  const words = wordsOf(text, zh)
  const grams = gramsOf(words, zh)
  const each = [...new Set(grams)]
  const classes = classesOf(text, words, zh).slice(0, MOST_CLASSES)
  const numbered = (kind: number, some: readonly number[]) => some.map((one) => folded(mix(kind, one)))
  const first = once(() => ({
    words: numbered(FIRST, each),
    classes: numbered(FIRST_CLASS, classes),
    clauses: clausesOf(text, zh),
  }))
  return {
    count: grams.length,
    words: numbered(WORD, each),
    classes: numbered(CLASS, classes),
    pairs: classes.flatMap((one, i) =>
      classes.slice(i + 1).map((other) => folded(mix(CLASSES, mix(one, other)))),
    ),
    first,
    last: once(() => numbered(LAST, each)),
    content: once(() => contentOf(text, zh)),
  }
}

/** The classes of each of the first clauses. */
function clausesOf(text: string, zh: boolean): number[] {
  return text
    .split(/[,，;；:：–—]/)
    .filter((clause) => /\p{L}/u.test(clause))
    .slice(0, MOST_CLAUSES)
    .flatMap((clause, at) =>
      classesOf(clause, wordsOf(clause, zh), zh).map((one) => folded(mix(CLAUSE_CLASS, mix(one, at)))),
    )
}

function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

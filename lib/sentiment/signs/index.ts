/** The classes of en.ts and zh.ts found in a text, in one walk over its tokens. */
import { hashOf } from '../model/hash'
import { tokenize } from '../tokens'
import { englishSigns } from './en'
import { chineseSigns } from './zh'

/** The tokens [from, to) belong to a class; `sign` is the number of the class's name. */
export type SignHit = { sign: number; from: number; to: number }

type Node = { next: Map<string, Node>; signs: number[] }
type Tree = { root: Node; stems: Map<string, number[]>; lengths: number[]; ended: Map<string, number[]> }

const trees: { en: Tree | null; zh: Tree | null } = { en: null, zh: null }
const NONE: number[] = []
/** Different words whose stems are remembered. */
const REMEMBERED = 20_000

function grow(classes: Readonly<Record<string, string>>): Tree {
  const tree: Tree = { root: { next: new Map(), signs: [] }, stems: new Map(), lengths: [], ended: new Map() }
  for (const [name, phrases] of Object.entries(classes)) {
    const sign = hashOf(name)
    for (const phrase of phrases.split(';')) {
      if (phrase.endsWith('*')) {
        const stem = phrase.slice(0, -1)
        tree.stems.set(stem, [...(tree.stems.get(stem) ?? []), sign])
        if (!tree.lengths.includes(stem.length)) tree.lengths.push(stem.length)
        continue
      }
      let node = tree.root
      for (const word of tokenize(phrase).words) {
        const next = node.next.get(word) ?? { next: new Map(), signs: [] }
        node.next.set(word, next)
        node = next
      }
      if (!node.signs.includes(sign)) node.signs.push(sign)
    }
  }
  return tree
}

/** Of each class the longest phrase at every token; `words` are the tokens of the text. */
export function findSigns(words: readonly string[], lang: 'en' | 'zh'): SignHit[] {
  trees[lang] ??= grow(lang === 'en' ? englishSigns : chineseSigns)
  const tree = trees[lang]
  const hits: SignHit[] = []
  for (let from = 0; from < words.length; from++) {
    const word = words[from] ?? ''
    const first = hits.length
    let node = tree.root.next.get(word)
    for (let to = from + 1; node; node = node.next.get(words[to++] ?? ''))
      for (const sign of node.signs) record(hits, first, sign, from, to)
    for (const sign of stemsOf(tree, word)) record(hits, first, sign, from, from + 1)
  }
  return hits
}

function record(hits: SignHit[], first: number, sign: number, from: number, to: number): void {
  for (let at = first; at < hits.length; at++) {
    const hit = hits[at]
    if (hit?.sign !== sign) continue
    if (hit.to < to) hit.to = to
    return
  }
  hits.push({ sign, from, to })
}

function stemsOf(tree: Tree, word: string): number[] {
  if (tree.lengths.length === 0 || word.length < 3) return NONE
  const known = tree.ended.get(word)
  if (known) return known
  const found: number[] = []
  for (const length of tree.lengths)
    if (length <= word.length)
      for (const sign of tree.stems.get(word.slice(0, length)) ?? NONE)
        if (!found.includes(sign)) found.push(sign)
  if (tree.ended.size >= REMEMBERED) tree.ended.clear()
  tree.ended.set(word, found)
  return found
}

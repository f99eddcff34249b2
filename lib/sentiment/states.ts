/** States of the walk: many nodes that are open at once, as one table of next words. */
import { type Node, waysOf } from './patterns'

/** A step to come: the nodes it leads to, and their state once somebody went there. */
type Step<T> = { nodes: Node<T>[]; state: State<T> | null }
/** A step that may skip up to `max` tokens first. */
export type Leap<T> = Step<T> & { max: number }

export type State<T> = {
  values: T[]
  next: Map<string, Step<T>>
  number: Step<T> | null
  leaps: Map<string, Leap<T>[]> | null
  numberLeaps: Leap<T>[]
  /** The longest gap of all leaps. */
  reach: number
}

export function stateOf<T>(step: Step<T>): State<T> {
  step.state ??= fold(step.nodes)
  return step.state
}

/** Everything that is open at once behind these nodes. */
export function fold<T>(nodes: readonly Node<T>[]): State<T> {
  const values = new Set<T>()
  const next = new Map<string, Step<T>>()
  const numbers = new Set<Node<T>>()
  const leaps = new Map<string, Leap<T>[]>()
  const numberLeaps: Leap<T>[] = []
  let reach = 0
  for (const [node, gap] of closure(nodes)) {
    const ways = waysOf(node)
    if (ways.end) values.add(node.value)
    if (gap === 0) {
      for (const way of ways.words) {
        const step = next.get(way.word)
        if (!step) next.set(way.word, { nodes: [way.node], state: null })
        else if (!step.nodes.includes(way.node)) step.nodes.push(way.node)
      }
      for (const number of ways.numbers) numbers.add(number)
      continue
    }
    reach = Math.max(reach, gap)
    for (const way of ways.words) {
      const list = leaps.get(way.word) ?? []
      leaps.set(way.word, list)
      addLeap(list, way.node, gap)
    }
    for (const number of ways.numbers) addLeap(numberLeaps, number, gap)
  }
  return {
    values: [...values],
    next,
    number: numbers.size > 0 ? { nodes: [...numbers], state: null } : null,
    leaps: reach > 0 ? leaps : null,
    numberLeaps,
    reach,
  }
}

function addLeap<T>(list: Leap<T>[], target: Node<T>, max: number): void {
  const leap = list.find((l) => l.max === max)
  if (!leap) list.push({ nodes: [target], state: null, max })
  else if (!leap.nodes.includes(target)) leap.nodes.push(target)
}

/** The nodes that can be reached without a word, each with the number of tokens that may be skipped first. */
function closure<T>(nodes: readonly Node<T>[]): Map<Node<T>, number> {
  const reached = new Map<Node<T>, number>()
  const visit = (node: Node<T>, gap: number) => {
    if ((reached.get(node) ?? -1) >= gap) return
    reached.set(node, gap)
    for (const { max, node: behind } of waysOf(node).gaps) visit(behind, gap + max)
  }
  for (const node of nodes) visit(node, 0)
  return reached
}

/** Conditions as the builder shows them: lines, and groups of lines one level below. Pure. */
import { ALWAYS, type Condition, type ConditionFact } from '@/lib/ticket'

export type Join = 'all' | 'any'
/** `not`: none of the values. A line without values is being written and does not count yet. */
export type Line = { kind: 'line'; not: boolean; fact: ConditionFact; values: string[] }
export type Group = { kind: 'group'; not: boolean; join: Join; lines: Line[] }
export type Built = { join: Join; parts: (Line | Group)[] }

/** Null for conditions that the builder cannot show whole: they are told in words and stay as they are. */
export function builtOf(condition: Condition): Built | null {
  if (condition.when === 'is' || condition.when === 'not') {
    const part = partOf(condition)
    return part && { join: 'all', parts: [part] }
  }
  if (condition.when === 'any' && condition.of.length === 0) return null
  const parts = condition.of.map(partOf)
  return parts.every((part) => part !== null) ? { join: condition.when, parts } : null
}

function partOf(condition: Condition): Line | Group | null {
  if (condition.when === 'not') {
    const inner = partOf(condition.of)
    return inner && { ...inner, not: !inner.not }
  }
  if (condition.when === 'is') {
    return { kind: 'line', not: false, fact: condition.fact, values: condition.values }
  }
  const lines = condition.of.map(partOf)
  const flat = lines.filter((line): line is Line => line?.kind === 'line')
  if (flat.length === 0 || flat.length < lines.length) return null
  return { kind: 'group', not: false, join: condition.when, lines: flat }
}

/** The condition that the finished lines mean; without any it is every ticket. */
export function conditionOf({ join, parts }: Built): Condition {
  const of = parts.flatMap((part) => {
    if (part.kind === 'line') return lineCondition(part)
    const lines = part.lines.flatMap(lineCondition)
    return lines.length > 0 ? [negated({ when: part.join, of: lines }, part.not)] : []
  })
  return of.length > 0 ? { when: join, of } : ALWAYS
}

function lineCondition({ not, fact, values }: Line): Condition[] {
  return values.length > 0 ? [negated({ when: 'is', fact, values }, not)] : []
}

function negated(condition: Condition, not: boolean): Condition {
  return not ? { when: 'not', of: condition } : condition
}

/** Does every ticket meet it, as far as the form alone tells? */
export function isAlways(condition: Condition): boolean {
  if (condition.when === 'all') return condition.of.every(isAlways)
  return condition.when === 'any' && condition.of.some(isAlways)
}

export function emptyLine(fact: ConditionFact): Line {
  return { kind: 'line', not: false, fact, values: [] }
}

/** Free texts that conditions ask for already: suggestions for the next one. */
export function valuesInUse(conditions: readonly Condition[], fact: ConditionFact): string[] {
  const found = conditions.flatMap(function inside(condition): string[] {
    if (condition.when === 'is') return condition.fact === fact ? condition.values : []
    return (condition.when === 'not' ? [condition.of] : condition.of).flatMap(inside)
  })
  return [...new Set(found)].filter((value) => value !== 'none').sort()
}

/**
 * What can be evaluated: by kind, the function that runs the shipped engine over a file's text. Each throws,
 * naming the line or case, where the file is not of the kind's form.
 */
import { evaluateCoach } from './coach'
import { evaluateCue } from './cue'
import { evaluateEvidence } from './evidence'
import { evaluatePhrasing } from './phrasing'
import { evaluatePromises } from './promises'
import { evaluateSla } from './sla'

export type Evaluation = {
  kind: string
  n: number
  all: object
  en: object
  zh: object
  misses: string[]
}

export const kinds: Record<string, (text: string) => Evaluation> = {
  coach: evaluateCoach,
  cue: evaluateCue,
  evidence: evaluateEvidence,
  phrasing: evaluatePhrasing,
  promises: evaluatePromises,
  sla: evaluateSla,
}

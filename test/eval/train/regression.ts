/** Linear models by stochastic descent (AdaGrad, L2): one softmax over classes, or one sigmoid each. */
import { random, shuffle } from './random'

export type Sparse = { index: Int32Array; value: Float32Array }
/** A target that is not a number is unknown: nothing is learnt of it. */
export type Case = { features: Sparse; target: Float32Array; weight: number }
export type Linear = {
  outputs: number
  size: number /** [feature × outputs + output], the last row is the bias. */
  weights: Float32Array
}
export type Fit = { link: 'softmax' | 'sigmoid'; epochs: number; rate: number; decay: number; seed: number }

export function descend(cases: readonly Case[], size: number, outputs: number, how: Fit): Linear {
  const weights = new Float32Array((size + 1) * outputs)
  const squares = new Float32Array((size + 1) * outputs).fill(1e-3)
  const next = random(how.seed)
  const order = cases.map((_, i) => i)
  const error = new Float32Array(outputs)
  const step = (at: number, gradient: number, rate: number) => {
    squares[at] = (squares[at] as number) + gradient * gradient
    weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number)
  }
  const model: Linear = { outputs, size, weights }
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    const rate = how.rate * (1 - (0.9 * epoch) / how.epochs)
    for (const n of shuffle(order, next)) {
      const { features, target, weight } = cases[n] as Case
      score(model, features, error)
      if (how.link === 'softmax') softmax(error)
      else for (let k = 0; k < outputs; k++) error[k] = 1 / (1 + Math.exp(-(error[k] as number)))
      for (let k = 0; k < outputs; k++) {
        const off = (error[k] as number) - (target[k] as number)
        error[k] = Number.isNaN(off) ? 0 : off * weight
      }
      const { index, value } = features
      for (let f = 0; f < index.length; f++) {
        const at = (index[f] as number) * outputs
        const x = value[f] as number
        for (let k = 0; k < outputs; k++)
          step(at + k, (error[k] as number) * x + how.decay * (weights[at + k] as number), rate)
      }
      for (let k = 0; k < outputs; k++) step(size * outputs + k, error[k] as number, rate)
    }
  }
  return model
}

/** Log-odds into `into`. */
export function score(
  { weights, outputs, size }: Linear,
  { index, value }: Sparse,
  into: Float32Array,
): void {
  for (let k = 0; k < outputs; k++) into[k] = weights[size * outputs + k] as number
  for (let f = 0; f < index.length; f++) {
    const at = (index[f] as number) * outputs
    const x = value[f] as number
    for (let k = 0; k < outputs; k++) into[k] = (into[k] as number) + (weights[at + k] as number) * x
  }
}

export function softmax(values: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (let k = 0; k < values.length; k++) {
    const power = Math.exp((values[k] as number) - most)
    values[k] = power
    sum += power
  }
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / sum
}

/** Sigmoid models, one for each output, by full-batch Adam with L2: small tables of sparse rows. */
export type Sparse = readonly (readonly [feature: number, value: number])[]
/** `weight` by output: how much the row says about it; 0 where nothing is known. */
export type Labelled = { features: Sparse; target: Float64Array; weight: Float64Array }
export type Fitted = { bias: Float64Array; weights: Map<number, Float64Array> }

const STEPS = 300
const RATE = 0.05

export function fitSigmoids(rows: readonly Labelled[], outputs: number, l2: number, atLeast: number): Fitted {
  const counts = new Map<number, number>()
  for (const { features } of rows) for (const [f] of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const kept = [...counts].filter(([, n]) => n >= atLeast).map(([f]) => f)
  const at = new Map(kept.map((feature, i) => [feature, (i + 1) * outputs]))
  const size = (kept.length + 1) * outputs
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const sparse = rows.map(({ features }) => features.filter(([f]) => at.has(f)))
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((w) => l2 * w)
    for (const [n, { target, weight }] of rows.entries()) {
      const row = sparse[n] as Sparse
      const off = weights.slice(0, outputs)
      for (const [f, value] of row) {
        const start = at.get(f) as number
        for (let k = 0; k < outputs; k++) off[k] = (off[k] as number) + (weights[start + k] as number) * value
      }
      for (let k = 0; k < outputs; k++)
        off[k] = (1 / (1 + Math.exp(-(off[k] as number))) - (target[k] as number)) * (weight[k] as number)
      for (let k = 0; k < outputs; k++) gradient[k] = (gradient[k] as number) + (off[k] as number)
      for (const [f, value] of row) {
        const start = at.get(f) as number
        for (let k = 0; k < outputs; k++)
          gradient[start + k] = (gradient[start + k] as number) + (off[k] as number) * value
      }
    }
    const one = 1 - 0.9 ** step
    const two = 1 - 0.999 ** step
    for (let i = 0; i < size; i++) {
      const g = gradient[i] as number
      first[i] = 0.9 * (first[i] as number) + 0.1 * g
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g
      weights[i] =
        (weights[i] as number) -
        (RATE * ((first[i] as number) / one)) / (Math.sqrt((second[i] as number) / two) + 1e-8)
    }
  }
  return {
    bias: weights.slice(0, outputs),
    weights: new Map(kept.map((f, i) => [f, weights.slice((i + 1) * outputs, (i + 2) * outputs)])),
  }
}

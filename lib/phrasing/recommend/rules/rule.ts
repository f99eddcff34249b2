/** When an intent is right, in signals. Data, so that a reader can argue with it line by line. */
export type Rule = {
  /** At least one must be present; left out: none is needed. */
  any?: string[]
  /** All must be present. */
  all?: string[]
  /** None may be present. */
  not?: string[]
  base?: number
  /** Points per signal, times its strength. About 2: plausible; 5: the topic; 8 and more: a known fact. */
  points: Record<string, number>
}
export type Rules = Record<string, Rule>

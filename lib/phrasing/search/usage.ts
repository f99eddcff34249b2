export type PhraseUse = { phraseId: string; count: number; lastAt: string }

const HALF_LIFE_DAYS = 7

/** How much a phrase is in use: often counts, and halves with every week since it was last inserted. */
export function usageOf(uses: readonly PhraseUse[], now: number): Map<string, number> {
  return new Map(
    uses.map(({ phraseId, count, lastAt }) => {
      const days = Math.max(0, (now - Date.parse(lastAt)) / 86_400_000)
      return [phraseId, Math.log2(1 + count) * 0.5 ** (days / HALF_LIFE_DAYS)]
    }),
  )
}

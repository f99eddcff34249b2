import type { Lang } from '@/lib/ticket'
import type { Because } from '../types'
import { factWords } from './fact-words'
import { factOf } from './facts'

/** The reasons an agent can check: facts, mood, risk, and the words that were read. At most three. */
export function explain(reasons: readonly { name: string; words: string }[], locale: Lang): Because[] {
  const because: Because[] = []
  const words: string[] = []
  for (const { name, words: read } of reasons) {
    const fact = factOf(name)
    if (fact) {
      if (!because.some((b) => b.kind === 'fact' && b.fact === fact.fact))
        because.push({ kind: 'fact', ...fact, text: factWords(fact, locale) })
    } else if (name.startsWith('m.')) because.push({ kind: 'mood', mood: name.slice(2) } as Because)
    else if (name.startsWith('r.')) because.push({ kind: 'risk', risk: name.slice(2) } as Because)
    else if (name.startsWith('c.') && read !== '' && words.length < 2) words.push(read.slice(0, 60))
  }
  if (words.length > 0) because.push({ kind: 'words', words })
  return because.slice(0, 3)
}

/** A text of the helpdesk → what the model looks at. */
import { writtenLanguage } from '@/lib/ticket'
import { type Cleaned, clean } from './clean'
import { findHits } from './hits'
import { isReadable } from './language'
import type { Prepared } from './model/features'
import { findSigns } from './signs'
import { type Tokens, tokenize } from './tokens'

/** Null where there is nothing to read, or another language than English and Chinese. */
export function prepare(text: string): { message: Prepared; cleaned: Cleaned } | null {
  const cleaned = clean(text)
  const tokens = tokenize(cleaned.body)
  if (tokens.words.length === 0 || !isReadable(cleaned.body, tokens.words)) return null
  const message = prepared(cleaned.body, tokens, writtenLanguage(cleaned.body) === 'zh' ? 'zh' : 'en')
  // Figures and marks alone say nothing; a face does.
  if (message.hits.moods.length === 0 && !/\p{L}/u.test(cleaned.body)) return null
  return { message, cleaned }
}

export function prepared(body: string, tokens: Tokens, lang: 'en' | 'zh'): Prepared {
  return { lang, body, tokens, hits: findHits(tokens), signs: findSigns(tokens.words, lang, tokens.facts) }
}

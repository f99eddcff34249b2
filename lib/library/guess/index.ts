/** What a phrase is for, guessed from its title, folder, tags and words, where nobody says it. */
import type { Phrase } from '@/lib/phrasing'
import { type Lang, writtenLanguage } from '@/lib/ticket'
import type { ImportedPhrase, PhraseFields } from '../types'
import { nearest } from './nearest'

/** By its script; text without letters is taken as English. */
export function guessLanguage({ title, body }: Pick<ImportedPhrase, 'title' | 'body'>): Lang {
  const plain = body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
  return (writtenLanguage(plain) ?? writtenLanguage(title)) === 'zh' ? 'zh' : 'en'
}

type Unsorted = {
  lang: Lang
  title: string
  body: string
  tags: readonly string[]
  folder: readonly string[]
  internal?: boolean | undefined
}

/** All that the recommendation goes by; an empty intent where nothing is near enough to be sure. */
export type Guess = Omit<PhraseFields, 'lang' | 'title' | 'body' | 'shortcut' | 'tags'>

const GREETS = /\{\{\s*ticket\.requester|^\s*(?:hi|hello|dear|good (?:morning|afternoon)|您好|你好|尊敬的)/i

export function guessFields(phrase: Unsorted, builtIns: readonly Phrase[]): Guess {
  const model = nearest(phrase, builtIns)
  const plain = phrase.body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ').trim()
  const long = phrase.lang === 'zh' ? 90 : 260
  const length =
    plain.length > long || (GREETS.test(phrase.body) && /\n\s*\n/.test(phrase.body)) ? 'mail' : 'chat'
  const inner = phrase.internal === true
  return {
    intent: model?.intent ?? '',
    moments: model?.moments ?? [],
    moods: model?.moods ?? [],
    risks: model?.risks ?? [],
    side: inner ? 'inner' : (model?.side ?? 'outer'),
    audience: inner ? 'internal' : (model?.audience ?? 'any'),
    channels: [],
    length,
  }
}

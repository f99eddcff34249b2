/** Conditions in plain sentences. */
import type { Condition, ConditionFact } from '@/lib/ticket'
import { isAlways } from './condition-model'
import type { ConditionTools } from './tools'

export type Speech = Pick<ConditionTools, 'st' | 'lang' | 'nameOf'>

/** "For tickets whose priority is urgent or high, and that have the tag vip." */
export function conditionSentence(condition: Condition, speech: Speech): string {
  if (isAlways(condition)) return speech.st('when.every')
  return speech.st('when.sentence', { what: conditionWords(condition, speech) })
}

/** The condition as part of a sentence. */
export function conditionWords(condition: Condition, speech: Speech): string {
  const { st } = speech
  if (isAlways(condition)) return st('when.always')
  switch (condition.when) {
    case 'is':
      return lineWords(condition.fact, condition.values, false, speech)
    case 'not':
      return condition.of.when === 'is'
        ? lineWords(condition.of.fact, condition.of.values, true, speech)
        : st('when.not', { what: conditionWords(condition.of, speech) })
    default: {
      if (condition.of.length === 0) return st('when.never')
      const parts = condition.of.map((part) => {
        const words = conditionWords(part, speech)
        const compound = (part.when === 'all' || part.when === 'any') && part.of.length > 1
        return compound ? st('when.group', { what: words }) : words
      })
      return parts.join(st(condition.when === 'all' ? 'when.and' : 'when.or'))
    }
  }
}

function lineWords(fact: ConditionFact, values: readonly string[], not: boolean, speech: Speech): string {
  const { st } = speech
  if (fact === 'vip' && values.length === 1) {
    return st((values[0] === 'yes') === not ? 'says.vip.not' : 'says.vip')
  }
  if (canBeNone(fact) && values.includes('none')) {
    const none = st(`says.${fact}.${not ? 'some' : 'none'}`)
    const others = values.filter((value) => value !== 'none')
    if (others.length === 0) return none
    const either = [lineWords(fact, others, not, speech), none]
    return st('when.group', { what: either.join(st(not ? 'when.and' : 'when.or')) })
  }
  const isFree = fact === 'tag' || fact === 'group' || fact === 'host'
  const named = values
    .map((value) => (isFree ? st('when.free', { value }) : valueWords(fact, value, speech)))
    .join(st('when.orValue'))
  return st(`says.${fact}${not ? '.not' : ''}` as Parameters<typeof st>[0], { values: named })
}

const maybe = ['priority', 'tag', 'group', 'language', 'mood', 'risk', 'scenario'] as const

/** Facts that a ticket may not have at all. */
export function canBeNone(fact: ConditionFact): fact is (typeof maybe)[number] {
  return (maybe as readonly ConditionFact[]).includes(fact)
}

/** One value as it is shown: "urgent", "no tag", "German". */
export function valueWords(fact: ConditionFact, value: string, { st, lang, nameOf }: Speech): string {
  const id = value.trim().toLowerCase()
  if (id === 'none') return st(canBeNone(fact) && fact !== 'priority' ? `none.${fact}` : 'none')
  switch (fact) {
    case 'helpdesk':
      return nameOf(id)
    case 'priority':
    case 'channel':
    case 'status':
    case 'kind':
    case 'vip':
    case 'mood':
    case 'risk':
    case 'scenario':
      return st(`${fact}.${id}` as Parameters<typeof st>[0])
    case 'language':
      return languageName(value, lang)
    case 'messages':
      return st(id.startsWith('<=') ? 'messages.most' : 'messages.least', { n: Number(id.slice(2)) })
    default:
      return value
  }
}

/** Languages that customers of most teams write in, offered first. */
export const commonLanguages = ['en', 'zh', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'ja', 'ko', 'ar', 'hi']

export function languageName(tag: string, lang: 'en' | 'zh'): string {
  try {
    return new Intl.DisplayNames(lang === 'zh' ? 'zh-CN' : 'en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What was typed, as a language tag where it is the name of a known one. */
export function languageTag(text: string, lang: 'en' | 'zh'): string {
  const typed = text.trim().toLowerCase()
  return (
    commonLanguages.find((tag) =>
      [tag, languageName(tag, lang), languageName(tag, 'en')].some((name) => name.toLowerCase() === typed),
    ) ?? text.trim()
  )
}

/** Does this ticket look like one of the hard cases, and which words say so? Precision first. */
import type { Ticket } from '@/lib/ticket'
import type { FoundCase, PlaybookKind, ScenarioId, ScenarioQuote } from '../types'
import { playbookKinds } from '../types'
import { chineseOver, chineseRules } from './chinese'
import { englishOver, englishRules } from './english'
import type { Rule } from './rule'

/** What of a long thread is read: the latest of each, and of each no more than this. */
const CUSTOMER_MESSAGES = 8
const NOTES = 8
const TEXT = 4_000
/** One sign that is sure, or two that are not. */
const ENOUGH = 2
const QUOTES = 3

type Asked = Pick<Ticket, 'subject' | 'tags' | 'messages'>
type Source = {
  from: ScenarioQuote['from']
  messageId: string | null
  text: string
  /** In sentences, and in threes of them; cut once, because every sign looks through them. */
  sentences: string[]
  threes: string[]
  /** Which of the two languages it may be in: signs of the other are not looked for. */
  latin: boolean
  han: boolean
}

const tagRules: [RegExp, PlaybookKind][] = [
  [/^(cross[-_ ]?(department|team|functional)\w*|跨部门(沟通)?)$/i, 'cross-department'],
  [/^(contract[-_ ]?dispute\w*|合同(争议|纠纷))$/i, 'contract-dispute'],
  [/^(emergency|major[-_ ]?incident|outage|紧急事件|重大故障)$/i, 'emergency'],
  [/^(change[-_ ]?request\w*|scope[-_ ]?change\w*|需求变更)$/i, 'changed-requirement'],
]

/** The kind that the ticket looks most like; `none` for an ordinary one. */
export function scenarioOf(ticket: Asked): ScenarioId {
  return findScenarios(ticket)[0]?.kind ?? 'none'
}

/** Every kind that the ticket looks like, the strongest first, each with the words that say so, at most three. */
export function findScenarios(ticket: Asked): FoundCase[] {
  const sources = sourcesOf(ticket)
  const ended = isOver(sources)
  return (
    playbookKinds
      .filter((kind) => !(ended && kind === 'emergency'))
      .map((kind) => judge(kind, sources, ticket.tags))
      .filter(({ score }) => score >= ENOUGH)
      // Of equal ones the order of the kinds decides.
      .sort((a, b) => b.score - a.score)
  )
}

function judge(kind: PlaybookKind, sources: readonly Source[], tags: readonly string[]): FoundCase {
  const quotes: ScenarioQuote[] = []
  let score = 0
  for (const tag of tags) {
    if (!tagRules.some(([pattern, of]) => of === kind && pattern.test(tag.trim()))) continue
    score += ENOUGH
    quotes.push({ text: tag.trim(), from: 'tag', messageId: null })
  }
  for (const [rules, of] of inLanguages) {
    const readable = sources.filter((source) => source[of])
    for (const rule of rules) {
      const quote = rule.kind === kind && firstQuote(rule, readable)
      if (!quote) continue
      score += rule.weight
      if (!quotes.some(({ text }) => text.includes(quote.text) || quote.text.includes(text)))
        quotes.push(quote)
    }
  }
  return { kind, score, quotes: quotes.slice(0, QUOTES) }
}

const inLanguages = [
  [englishRules, 'latin'],
  [chineseRules, 'han'],
] as const

function firstQuote(rule: Rule, sources: readonly Source[]): ScenarioQuote | null {
  for (const source of sources) {
    if (rule.where && !rule.where.includes(source.from)) continue
    for (const piece of rule.wide ? source.threes : source.sentences) {
      const found = rule.match.exec(piece)
      if (!found || rule.unless?.test(piece) || (rule.also && !rule.also.test(piece))) continue
      return { text: found[0].replace(/\s+/g, ' ').trim(), from: source.from, messageId: source.messageId }
    }
  }
  return null
}

/** The latest first: what is said now counts, and is what the agent has before the eyes. */
function sourcesOf({ subject, messages }: Asked): Source[] {
  const of = (from: 'customer' | 'note', most: number): Source[] =>
    messages
      .filter((message) =>
        from === 'note'
          ? message.visibility === 'internal'
          : message.role === 'requester' && message.visibility === 'public',
      )
      .slice(-most)
      .reverse()
      .map((message) => sourceOf(message.text, from, message.id))
  return [
    ...of('customer', CUSTOMER_MESSAGES),
    ...(subject ? [sourceOf(subject, 'subject', null)] : []),
    ...of('note', NOTES),
  ]
}

function sourceOf(raw: string, from: Source['from'], messageId: string | null): Source {
  const text = plain(raw)
  const cut = sentences(text)
  return {
    from,
    messageId,
    text,
    sentences: cut,
    threes: inThrees(cut),
    latin: /[a-z]/i.test(text),
    han: /\p{Script=Han}/u.test(text),
  }
}

/** Without the lines that a mail quotes, and with one form of apostrophe. */
function plain(text: string): string {
  return text
    .slice(0, TEXT)
    .replace(/[’‘]/g, "'")
    .replace(/^\s*>.*$/gm, '')
}

/** A full stop within a number ("4.2") or before a small letter ends nothing. */
function sentences(text: string): string[] {
  return text.match(/(?:[^.!?。！？\n]|\.(?=\S))+[.!?。！？]*/g)?.filter((piece) => piece.trim() !== '') ?? []
}

function inThrees(all: readonly string[]): string[] {
  return all.length < 4 ? [all.join('')] : all.slice(2).map((_, at) => all.slice(at, at + 3).join(''))
}

function isOver(sources: readonly Source[]): boolean {
  const latest = sources.find(({ from }) => from === 'customer')
  return latest !== undefined && (englishOver.test(latest.text) || chineseOver.test(latest.text))
}

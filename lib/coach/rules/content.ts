/** The rules about what stands in the draft and should not: gaps, names, languages, repetition, words of the house. */
import { type Draft, whole } from '../draft'
import { languageOf, startsEnglish } from '../language'
import { likeness } from '../likeness'
import { withCited } from '../read'
import type { CoachSettings, Span } from '../types'
import type { Found } from './found'

const GAPS =
  /\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,120}%\}|\$\{[^}\n]{1,60}\}|\{[\p{L}_][\p{L}\w. ]{0,40}\}|%[A-Z_]{3,30}%|@[^@\s]{1,12}@|#[A-Za-z_]{3,24}#|[（(](?:金额|姓名|日期|时间|价格|单号|数量|地址|电话|链接|原因|名字|称呼|天数)[）)]|\[\s*(?:[A-Z][A-Z0-9 _/'-]{1,40}|(?:insert|your|customer|client|agent|first|last|full|order|date|time|name|amount|number|product|company|link|add|enter|fill|tracking|reason|xx+|tbd|todo)\b[^\]\n]{0,40})\s*\]|[<《＜](?:此处|在此|插入|填写|请填|待补|某)[^>》＞\n]{0,16}[>》＞]|(?:此处|在此处?)(?:插入|填写|补充)|<\s*(?:insert|your|customer|agent|first|last|order|date|time|name|amount|number|product|company|link)\b[^>\n]{0,40}>|[【[［](?:[^】\]］\n]{0,16}(?:姓名|称呼|名字|名称|客户名|订单号|单号|日期|时间|金额|编号|产品|价格|费用|天数|城市|商品|型号|地址|电话|链接|原因|数量|部门|填写|待填|待补|插入|公司|城市|姓|XX+|xx+)[^】\]］\n]{0,16})[】\]］]|(?<![A-Za-z0-9*#-])[Xx]{2,}(?![A-Za-z0-9*-])|_{3,}|[（(](?:insert|add|fill in|name|date|time|填写|待填|此处|请填|待补)[^）)\n]{0,30}[）)]|\b(?:TBD|TBC|lorem ipsum)\b|\bTODO\b(?! \p{L})|\d-[Xx]{4,}|(?:某某|某先生|某女士|某月|××+|＿{2,}|[Xx×]+(?:先生|女士|月|日|号|元|点))/gu

/** Even within quotation marks. */
const ANYWHERE = /\{\{[^{}\n]{0,120}\}\}|\$\{[^}\n]{1,60}\}/g

/** In small letters or capitals: brackets around what was to be looked up, doubled brackets, names of fields. */
const FIELDS =
  /\[(?:Mr\/Ms|Mr\/Mrs|Mrs?\/Mr|Ms\/Mr|he\/she|him\/her|his\/her|Anrede|Vorname|Nachname|Datum|Betrag|Nom|Prénom|Nombre|Fecha)\.?\]|[<＜〈](?:日期|姓名|时间|金额|单号|订单号|地址|电话|链接|名称|城市|价格|原因|数量|客户|称呼)[>＞〉]|\[\s*(?:your|my|agent|customer|client|insert|new|old|first|last|full|job|add|enter|fill)\b[^\]\n]{0,40}\](?!\()|\[[^\]\n]{0,24}\b(?:name|title|date|time|amount|number|no|address|topic|product|link|reason|team|manager|company|department|location|price|signature|position)\s*\d?\s*\](?!\()|\(\(\s*[\p{L}][\p{L}\d _-]{1,30}\)\)|<<\s*[\p{L}][^<>\n]{0,30}>>|\[[\p{Script=Han}]{1,8}(?:\d|名|称|姓名|名称)\]|【(?:科室|部门|医生|老师|客服|项目|门店|地点|款式|尺码|颜色|规格|快递公司|[\p{Script=Han}]{1,6}名)】|\$[a-z]+_[a-z_]+\b|\$[A-Z_]{3,20}\$|#[\p{Script=Han}]{2,6}#|\(\s*insert\b[^)\n]{0,40}\)|(?<![\p{L}\d#])#{4,}|(?<![\d\p{L}])dd[./-]mm[./-](?:yy|yyyy)\b|\bmm[./-]dd[./-](?:yy|yyyy)\b|\byyyy-mm-dd\b|\b(?:first|last|sur)[ _]?name_? (?:last|sur)[ _]?name\b/giu
/** Only in capitals: a field's name in pointed brackets, letters that stand for figures. */
const LETTERS =
  /<[A-Z][A-Z0-9 _-]{1,24}>|\b(?:FIRSTNAME|LASTNAME|FIRST NAME|LAST NAME|FULLNAME)\b|\bNN\b|(?<![A-Za-z\d])[XY]{1,3}(?:%|％)/g

/** What was to be filled in, in the signature as well. */
export function placeholder({ written, facts }: Draft): Found | null {
  const all = withCited(facts.own)
  const spans = [
    ...places(written, GAPS),
    ...places(written, LETTERS),
    ...places(all, ANYWHERE),
    ...places(all, FIELDS),
  ]
    .sort((a, b) => a.start - b.start)
    // Who asks about {{name}} is answered about {{name}}.
    .filter(({ start, end }) => !facts.customer.includes(facts.draft.slice(start, end)))
    .filter(({ start }, at, all) => !all.slice(0, at).some((other) => other.end > start))
  return spans.length > 0 ? { spans } : null
}

function places(text: string, find: RegExp): Span[] {
  return [...text.matchAll(find)].map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }))
}

/** Greets somebody else. */
export function wrongName({ facts }: Draft): Found | null {
  return facts.otherName ? { spans: [facts.otherName] } : null
}

/** Not the customer's language, by script or by the small words. */
export function wrongLanguage({ facts, written, sentences }: Draft): Found | null {
  const theirs = languageOf(facts.customer) ?? (startsEnglish(facts.customer) ? 'en' : null)
  const ours = languageOf(written)
  if (theirs === null || ours === null) return null
  if (theirs !== ours) return { spans: sentences.slice(0, 2).map(whole) }
  if ((theirs === 'zh') === (ours === 'zh') && (theirs === 'zh' || theirs === 'en')) {
    const other = sentences.filter(
      (s) => s.zh !== (theirs === 'zh') && languageOf(s.text) !== null && s.end - s.start > 24,
    )
    const length = (some: readonly Span[]) => some.reduce((sum, { start, end }) => sum + end - start, 0)
    if (length(other) * 3 > length(sentences)) return { spans: other.map(whole) }
  }
  return null
}

/** Says again what the last reply said. */
export function repeated(draft: Draft): Found | null {
  const { lastReply } = draft.facts
  if (lastReply === null) return null
  const { verbatim, reworded } = likeness(draft.written, lastReply)
  if (verbatim.length > 0) return { spans: verbatim, why: 'repeated-verbatim' }
  return reworded ? { spans: draft.sentences.map(whole) } : null
}

/** Whole drafts of stock sentences: what is said to everybody, with nothing for this customer. */
export function robotism(draft: Draft, found: ReadonlyMap<string, Found>): Found | null {
  const gaps = found.get('placeholder')
  if (gaps) return { spans: gaps.spans, why: 'placeholder-robot', sure: true }
  const again = found.get('repeated')
  if (again?.why === 'repeated-verbatim') return again
  const body = draft.sentences.filter(({ text }) => text.length > 6)
  const stock = draft.stance('stock')
  const canned = draft.stance('canned')
  if (
    canned.length > 0 &&
    canned.length + stock.length > 1 &&
    !draft.facts.promised() &&
    !/\b(?:I|I'm|I've|I'll)\b|我(?!们|的订单|的)/.test(draft.written)
  )
    return { spans: canned, why: 'stock-phrases' }
  if (stock.length < 2 || draft.has('done') || draft.facts.promised()) return null
  const plain = body.filter((s) => !stock.some((span) => span.start >= s.start && span.end <= s.end))
  const own = plain.filter(({ at }) => !(at.has('greeting') || at.has('close') || at.has('commit')))
  return own.length === 0 && !draft.has('alternative') ? { spans: stock, why: 'stock-phrases' } : null
}

/** What no customer says, whatever surrounds it. */
const ONLY_OURS = /\b(?:SLA|OLA|L[123]|tier ?[123])\b/i

/** Words that only colleagues know, a colleague blamed, or a note to one. */
export function internalWords(draft: Draft, { internalWords }: CoachSettings): Found | null {
  const notes = draft.stance('note')
  if (notes.length > 0) return { spans: notes, why: 'internal-note' }
  const own = internalWords.flatMap((word) => placesOf(draft.written, word.trim()))
  const jargon = [...own, ...draft.stance('jargon')]
  if (own.length > 0 || jargon.some((span) => ONLY_OURS.test(draft.written.slice(span.start, span.end))))
    return { spans: jargon, sure: true }
  if (jargon.length > 0) return { spans: jargon }
  const blame = draft.stance('blame')
  return blame.length > 0 ? { spans: blame, why: 'blame' } : null
}

function placesOf(text: string, word: string): Span[] {
  if (word === '') return []
  const found: Span[] = []
  const [inText, sought] = [text.toLowerCase(), word.toLowerCase()]
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + sought.length)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + sought.length)]
    const cut = /[A-Za-z0-9]/.test(word.charAt(0)) && /[A-Za-z0-9]/.test(before)
    const runsOn = /[A-Za-z0-9]$/.test(word) && /[A-Za-z0-9]/.test(after)
    if (!cut && !runsOn) found.push({ start: at, end: at + sought.length })
  }
  return found
}

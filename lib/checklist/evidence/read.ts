/** A reply made ready for the detectors: quoted mail gone, cited speech blanked, cut into sentences. */
import { blankQuotedMail } from './quoted-mail'
import { simplified } from './simplified'

export type Sentence = {
  /** With straight apostrophes, and cited speech blanked; same length as the original stretch. */
  text: string
  /** The original words, for quoting. */
  raw: string
  /** Ends with a question mark. */
  asks: boolean
}

export type Reply = {
  sentences: Sentence[]
  /** What the customer wrote in the turn that is answered, quoted mail gone; '' when unknown. */
  customer: string
  /** Names the requester may be greeted by; empty when none is known. */
  names: string[]
}

/** A longer reply is a pasted log; its middle proves nothing and would only cost time. */
const READ_AT_MOST = 20_000
const MOST_SENTENCES = 400
const SENTENCE = /[^\n。！？!?；;.]*(?:[。！？!?；;]+["”’'）)]*|\.(?=\s|$|["”’)])["”’)]*|\.|\n|$)/gu
/** A full stop after one of these does not end the sentence. */
const ABBREVIATION =
  /(?:(?<![\w'])(?:mr|mrs|ms|mx|dr|prof|st|no|nr|inc|ltd|co|vs|approx|ext|e\.g|i\.e|a\.m|p\.m|[A-Z])|\d)\.$/i
/** "No. 5" goes on, "so no. We …" ends. */
const NUMBER_SIGN = /(?<![\w'])(?:no|nr|ext|approx)\.$/i
const CITED_SPEECH = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|「[^」\n]{1,300}」|『[^』\n]{1,300}』|«[^»\n]{1,300}»/g

/** Cuts a text into sentences, with quoted mail and cited speech blanked. */
export function sentencesOf(text: string): Sentence[] {
  const capped =
    text.length > READ_AT_MOST ? `${text.slice(0, READ_AT_MOST - 4000)}\n${text.slice(-4000)}` : text
  const original = capped.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
  const own = simplified(blankQuotedMail(original)).replace(/[’‘]/g, "'")
  const masked = own.replace(CITED_SPEECH, (cited) => blankInside(cited))
  const sentences: Sentence[] = []
  let from = 0
  let held = 0
  for (const { 0: piece, index } of masked.matchAll(SENTENCE)) {
    const end = index + piece.length
    // A sentence goes on after "Dr. " and "3.5"; but never across a line break.
    const soFar = masked.slice(from, end)
    if (piece.endsWith('.') && held < 20 && goesOn(soFar, masked.charAt(end), masked.charAt(end + 1))) {
      held++
      continue
    }
    held = 0
    // A row of marks says nothing, and a draft made of them would only cost time.
    if (/\p{L}/u.test(soFar)) {
      const raw = original.slice(from, end)
      sentences.push({ text: soFar, raw, asks: /[?？]["”’'）)]*\s*$/.test(soFar) })
    }
    from = end
    if (sentences.length === MOST_SENTENCES) break
  }
  return sentences
}

const SIGN_OFF =
  /^[^\p{L}]*(?:(?:kind(?:est)?|best|warm(?:est)?|many|with kind|with best|friendly|yours)\W+)*(?:regards|sincerely|faithfully|truly|greetings|thanks|cheers|best|yours|all the best|best wishes|warmly|take care)\W*$|^[^\p{L}]*(?:此致|敬礼|祝好|顺颂商?祺?|敬上|谨启)[。！!\s]*$/iu

/** What is said before the sign-off; the name and the team under it say nothing. */
export function bodyOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex((s, i) => i > 0 && i >= sentences.length - 5 && SIGN_OFF.test(s.text))
  return end < 0 ? sentences : sentences.slice(0, end)
}

function goesOn(sentence: string, next: string, afterNext: string): boolean {
  if (next === '' || next === '\n') return false
  if (!/\s/.test(next)) return true
  if (!ABBREVIATION.test(sentence)) return false
  if (NUMBER_SIGN.test(sentence)) return /[\d#]/.test(afterNext)
  // "by 5 p.m. Then …" and "costs 20. We …": a capital letter after a number or "p.m." starts a sentence.
  return !/(?:[ap]\.m|\d)\.$/i.test(sentence) || !/[A-Z]/.test(afterNext)
}

/** Keeps the quotation marks, so that a blanked question mark or name cannot count. */
function blankInside(cited: string): string {
  return cited.charAt(0) + ' '.repeat(cited.length - 2) + cited.charAt(cited.length - 1)
}

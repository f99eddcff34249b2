/** Cuts prepared text into sentences, with their places. */

export type Sentence = {
  /** Offsets in the reply. */
  start: number
  end: number
  text: string
  /** Ends in a question mark, or in a Chinese question word. */
  question: boolean
}

const END = /[!?。;]+|\.(?=\s|$|[\u0080-\uffff])|\n/g
const NO_END =
  /(?:\b(?:mr|mrs|ms|dr|st|prof|no|approx|vs|e\.g|i\.e|inc|ltd|dept|ca|tel|ext|max|min)|\b[a-z])$/i
const HALF_OF_DAY = /\b[ap]\.m$/i

/** 吗 asks; 呢 does so only with a question word, else it is a soft ending; 可以吧 and 行不行 ask for consent. */
const ASKS =
  /(?:吗|(?:什么|哪|怎|几|谁|多少).*呢|(?:可以|行|好|方便|要|是)(?:么|吧)|(?:行|好|可|是)不(?:行|好|可以|是))[。!~]*$/
const NOD =
  /^(?:will do|on it|sure(?: thing)?|of course|no problem|yes|ok(?:ay)?|got it|absolutely|noted)[.!]$/i

/** A line that goes on in lower case was wrapped by the mail program and is no end. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  END.lastIndex = 0
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const at = match.index
    const to = at + match[0].length
    if (match[0] === '.') {
      const before = text.slice(Math.max(0, at - 8), at)
      const after = text.slice(to, to + 3)
      if (HALF_OF_DAY.test(before)) {
        if (!/^\s*(?:\n|$|[A-Z])/.test(after)) continue
      } else if (NO_END.test(before) && !/^\s*$/.test(after)) continue
    }
    if (match[0] === '\n' && /^[ ]*[a-z]/.test(text.slice(to, to + 4)) && /[a-z, ]$/.test(text.slice(0, at)))
      continue
    push(sentences, text, from, to)
    from = to
  }
  push(sentences, text, from, text.length)
  return sentences
}

/** Longer runs without a full stop are cut at a comma, so that no pattern meets an endless line. */
const LONGEST = 400

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let at = from
  while (to - at > LONGEST) {
    const comma = text.lastIndexOf(',', at + LONGEST)
    const cut = comma > at + LONGEST / 2 ? comma + 1 : at + LONGEST
    pushPiece(sentences, text, at, cut)
    at = cut
  }
  pushPiece(sentences, text, at, to)
}

function pushPiece(sentences: Sentence[], text: string, from: number, to: number): void {
  const whole = text.slice(from, to)
  const trimmed = whole.trim()
  if (trimmed === '') return
  const start = from + whole.indexOf(trimmed)
  const question = /[?][)\s"']*$/.test(trimmed) || ASKS.test(trimmed)
  // "On it. 10 mins.": a nod belongs to what it nods to.
  const last = sentences[sentences.length - 1]
  if (last && NOD.test(last.text) && !text.slice(last.end, start).includes('\n')) {
    last.text = text.slice(last.start, start + trimmed.length)
    last.end = start + trimmed.length
    last.question = question
    return
  }
  sentences.push({ start, end: start + trimmed.length, text: trimmed, question })
}

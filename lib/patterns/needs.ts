/**
 * Which words a text must hold for a pattern to match it at all, read from the pattern's own source: of
 * `\b(?:I|we) have (?:\w+ )?received` one of "I have" and "we have", and "received". A pattern that cannot
 * match need not be run, and one that never could is never even compiled, which costs far more.
 */

import {
  A_DIGIT,
  ANYTHING,
  AT_EDGE,
  crossed,
  either,
  isWorthAsking,
  letter,
  MOST_WORDINGS,
  type Need,
  NOTHING,
  needOfPart,
  ONE,
  type Part,
  together,
} from './parts'

/** In small letters, every digit as 0, what each text needs that the pattern matches; null: that cannot be told. */
export function needOf(source: string): Need | null {
  const reader = new Reader(source)
  const part = reader.choice()
  return reader.at === source.length ? needOfPart(part) : null
}

class Reader {
  at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Alternatives up to the end of the group. */
  choice(): Part {
    const parts = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      parts.push(this.sequence())
    }
    return parts.length === 1 ? (parts[0] as Part) : either(parts)
  }

  private sequence(): Part {
    const needs: Need[] = []
    let run = ONE
    let broken = false
    const told = (need: Need | null) => {
      if (need && isWorthAsking(need)) needs.push(need)
    }
    while (this.at < this.source.length) {
      const plain = this.plain()
      if (plain !== '') run = run.length === 1 ? [run[0] + plain] : run.map((one) => one + plain)
      const next = this.source[this.at]
      if (next === undefined || next === '|' || next === ')') break
      const part = this.repeated(this.atom())
      if (part === NOTHING) continue
      if (part.exact && run.length * part.exact.length <= MOST_WORDINGS) {
        run = crossed(run, part.exact)
        continue
      }
      broken = true
      told({ any: run, all: [] })
      if (!part.exact) told(part.need)
      run = part.exact ?? ONE
    }
    if (!broken) return { exact: run, need: null }
    told({ any: run, all: [] })
    return { exact: null, need: together(needs) }
  }

  /** The letters from here on that stand for themselves, each once. */
  private plain(): string {
    const { source, at: from } = this
    let at = from
    while (at < source.length && isPlain(source.charCodeAt(at))) at++
    if (at > from && isTimes(source.charCodeAt(at))) at--
    this.at = at
    return at === from ? '' : source.slice(from, at).toLowerCase()
  }

  private repeated(part: Part): Part {
    const next = this.source[this.at]
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return part
    let least = next === '+' ? 1 : 0
    if (next === '{') {
      const [all, number] = TIMES.exec(this.source.slice(this.at, this.at + 12)) ?? []
      if (all === undefined) return part
      this.at += all.length
      least = Number(number)
    } else this.at++
    if (this.source[this.at] === '?') this.at++
    return least === 0 ? ANYTHING : { exact: null, need: needOfPart(part) }
  }

  private atom(): Part {
    const char = this.source[this.at++] as string
    if (char === '(') return this.group()
    if (char === '[') return this.oneOf()
    if (char === '^' || char === '$') return NOTHING
    if (char === '.') return ANYTHING
    return char === '\\' ? this.escaped() : letter(char)
  }

  private group(): Part {
    const kind = this.kind()
    if (kind === null) return this.givenUp()
    const part = this.choice()
    this.at++
    // What stands around a match has no length, and may stand outside it.
    return kind === 'match' ? part : NOTHING
  }

  /** What the opening of a group says of it; null: no kind that is known. */
  private kind(): 'match' | 'around' | null {
    if (this.source[this.at] !== '?') return 'match'
    if (this.source[this.at + 1] === ':') {
      this.at += 2
      return 'match'
    }
    const [opening, around] = OPENING.exec(this.source.slice(this.at, this.at + 40)) ?? []
    if (opening === undefined) return null
    this.at += opening.length
    return around === undefined ? 'match' : 'around'
  }

  private escaped(): Part {
    const char = this.source[this.at++] as string
    if (char === 'b') return AT_EDGE
    if (char === 'B') return NOTHING
    if (char === 'd') return A_DIGIT
    if (char === 'k' || char === 'c' || char === 'x') return this.givenUp()
    if (char === 'u' && this.source[this.at] !== '{') {
      const code = Number.parseInt(this.source.slice(this.at, this.at + 4), 16)
      this.at += 4
      return letter(String.fromCharCode(code))
    }
    if (char === 'u' || char === 'p' || char === 'P') this.at = this.source.indexOf('}', this.at) + 1
    // Digits, classes of letters, control characters and what another group matched.
    return /[a-z0-9]/i.test(char) ? ANYTHING : letter(char)
  }

  /** For what no pattern here is written with. */
  private givenUp(): Part {
    this.at = Number.POSITIVE_INFINITY
    return ANYTHING
  }

  private oneOf(): Part {
    const from = this.at
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(from, this.at++)
    if (inside === '' || inside.length > 8 || /[\\^-]/.test(inside)) return ANYTHING
    return either([...inside].map(letter))
  }
}

const TIMES = /^\{(\d+)(?:,\d*)?\}/
const OPENING = /^\?(?:(<?[=!])|<\w+>)/

/** Of ASCII and of Chinese. */
function isPlain(code: number): boolean {
  if (code < 0x80) return PLAIN[code] === 1
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303f)
}

const PLAIN = new Uint8Array(0x80)
for (let code = 0x20; code < 0x7f; code++) PLAIN[code] = 1
for (const sign of '\\^$.|?*+()[]{}') PLAIN[sign.charCodeAt(0)] = 0

const isTimes = (code: number) => code === 0x3f || code === 0x2a || code === 0x2b || code === 0x7b

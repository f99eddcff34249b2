/**
 * A cue is a pattern that says something is the case. `guarded` cues do not count when the words just
 * before negate or only suppose it ("no refund needed", "once it is fixed", "尚未退款").
 */
export type Cue = { find: RegExp; guarded: boolean }
export type CueTable = Record<string, Cue>

/** Builds a table; names that begin with `!` are guarded. */
export function cues(patterns: Record<string, RegExp>): CueTable {
  const table: CueTable = {}
  for (const [name, find] of Object.entries(patterns)) {
    const guarded = name.startsWith('!')
    table[guarded ? name.slice(1) : name] = { find: new RegExp(find.source, `${find.flags}g`), guarded }
  }
  return table
}

const NEGATED_EN =
  /\b(?:not|no|never|without|cannot|can'?t|don'?t|didn'?t|doesn'?t|hasn'?t|haven'?t|isn'?t|wasn'?t|aren'?t|won'?t|nor|neither|once|until|before|if|whether|can be|could be|may be|might be|can also be|will be|unless|yet to|to be|should|needs? to|must|need|pending|awaiting|waiting (?:for|on))\s+(?:[\w'’-]+\s+){0,3}$/i
const NEGATED_ZH =
  /(?:不|没|没有|未|尚未|还没|无法|并非|不是|不要|不用|不想|不需要|别|勿|如果|要是|是否|能否|能不能|等|待|需要先|之前先)[^，。；,;\s]{0,4}$/
const CLAUSE = /[.;!?。；！？，,\n]/

/** The words of the first match that holds, or null. */
export function match(cue: Cue, text: string): string | null {
  cue.find.lastIndex = 0
  for (let found = cue.find.exec(text); found; found = cue.find.exec(text)) {
    if (found[0] === '') {
      cue.find.lastIndex++
      continue
    }
    if (!cue.guarded || !negatedBefore(text, found.index)) return found[0].trim()
  }
  return null
}

function negatedBefore(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 48), index)
  const clause = before.split(CLAUSE).at(-1) ?? ''
  return NEGATED_EN.test(clause) || NEGATED_ZH.test(clause)
}

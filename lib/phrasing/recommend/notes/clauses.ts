/** A note is read clause by clause: what one clause refuses, the next may offer. */

/** What a clause says about what it speaks of. */
export type Stance = 'done' | 'refused' | 'planned' | 'working' | 'needed' | 'possible'
/** What a clause speaks of. */
export type Thing =
  | 'refund'
  | 'goodwill'
  | 'bill'
  | 'access'
  | 'goods'
  | 'service'
  | 'contract'
  | 'visit'
  | 'identity'

export type NoteWords = {
  stances: Record<Stance, RegExp>
  /** What, standing before the word, makes a deed no deed: "will be", "not", "once"; "待", "未". */
  undone: RegExp
  things: Record<Thing, RegExp>
}

export type Clause = { text: string; stances: Map<Stance, string>; things: ReadonlySet<Thing> }

const SENTENCES = /[。！？；;!?\n]+|\.(?=\s|$)/
const CLAUSES = /[，,：]|: |\bbut\b|\bhowever\b|但是?|不过/
/** Where a full stop ends no sentence. */
const ABBREVIATIONS = /\b(Mr|Mrs|Ms|Dr|St|No|approx|incl|ca|e\.g|i\.e)\./g

/** The clauses of a note. One that names nothing speaks of what the clause before it named. */
export function readClauses(note: string, words: NoteWords): Clause[] {
  const clauses: Clause[] = []
  for (const sentence of note.replace(ABBREVIATIONS, '$1').split(SENTENCES)) {
    let before: ReadonlySet<Thing> = new Set()
    for (const part of sentence.split(CLAUSES)) {
      const text = part.trim()
      if (text === '') continue
      const named = new Set(
        (Object.keys(words.things) as Thing[]).filter((thing) => words.things[thing].test(text)),
      )
      const things = named.size > 0 ? named : before
      clauses.push({ text, stances: stancesOf(text, words), things })
      before = things
    }
  }
  return clauses
}

function stancesOf(text: string, { stances, undone }: NoteWords): Map<Stance, string> {
  const found = new Map<Stance, string>()
  for (const stance of Object.keys(stances) as Stance[]) {
    const at = stances[stance].exec(text)
    if (at) found.set(stance, at[0].trim())
  }
  // A deed that is refused, still needed or only talked about has not been done.
  const done = deed(text, stances.done, undone)
  if (done === null || found.has('refused')) found.delete('done')
  else found.set('done', done)
  return found
}

/** The first deed of a clause that is none of the future, of a condition or of a denial. */
function deed(text: string, done: RegExp, undone: RegExp): string | null {
  for (const at of text.matchAll(new RegExp(done, `${done.flags}g`))) {
    if (!undone.test(text.slice(Math.max(0, at.index - 40), at.index))) return at[0].trim()
  }
  return null
}

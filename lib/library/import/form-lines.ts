/** Collects the pieces of a text into lines with the marks of a phrase's form. */

type Run = { text: string; bold: boolean; link: string | null }

export class FormLines {
  /** Within so many preformatted elements. */
  pre = 0
  /** The last one counts. */
  readonly bold: boolean[] = []
  private done: string[] = []
  private runs: Run[] = []
  private mark = ''
  private to: string | null = null
  private breaks = 0
  private space = false
  private tab = false

  /** Text as it stands in the source; white space is folded as a browser does. */
  write(raw: string) {
    const shown = raw.replace(/[\u200b-\u200d\ufeff\u00ad]|\p{Co}/gu, '').replace(/\u00a0/g, ' ')
    if (this.pre > 0) {
      shown.split(/\r\n?|\n/).forEach((line, at) => {
        if (at > 0) this.line()
        this.put(line)
      })
      return
    }
    const folded = shown.replace(/[ \t\r\n\f]+/g, ' ')
    if (folded.startsWith(' ')) this.space = true
    const text = folded.trim()
    if (text === '') return
    this.put(text)
    this.space = folded.endsWith(' ')
  }

  /** A line break that was written: two of them make an empty line. */
  line() {
    this.breaks++
    this.space = false
  }

  /** The edge of a block: at least so many breaks, however many edges meet. */
  gap(breaks: number) {
    this.breaks = Math.max(this.breaks, breaks)
    this.space = false
  }

  /** A cell of a table ends: what follows in its row stands apart. */
  cell() {
    this.tab = true
    this.breaks = 0
  }

  /** A list's item begins: its words go behind the mark. */
  item(mark: string) {
    this.gap(1)
    this.mark = mark
  }

  link(to: string | null) {
    this.to = to
  }

  text(): string {
    this.end()
    return this.done
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  private put(text: string) {
    if (text === '') return
    if (this.breaks > 0) {
      if (this.runs.length > 0 || this.done.length > 0) {
        this.end()
        for (let n = 1; n < Math.min(this.breaks, 2); n++) this.done.push('')
      }
      this.breaks = 0
    } else if (this.tab && this.runs.length > 0) text = `\t${text}`
    else if (this.space && this.runs.length > 0) text = ` ${text}`
    this.space = false
    this.tab = false
    if (this.mark !== '' && this.runs.length === 0) {
      this.runs.push({ text: this.mark, bold: false, link: null })
      this.mark = ''
    }
    this.runs.push({ text, bold: this.bold.at(-1) ?? false, link: this.to })
  }

  private end() {
    if (this.runs.length > 0) this.done.push(lineOf(this.runs).trimEnd())
    this.runs = []
  }
}

function lineOf(runs: readonly Run[]): string {
  return grouped(runs, (run) => run.bold)
    .map((group) => {
      const words = grouped(group, (run) => run.link)
        .map((part) => linked(part.map((run) => run.text).join(''), part[0]?.link ?? null))
        .join('')
      return group[0]?.bold ? around(words, '**', '**') : words
    })
    .join('')
}

function linked(words: string, to: string | null): string {
  if (to === null) return words
  const text = words.trim()
  const address = to.replace(/^mailto:/i, '')
  // Where the words are the address, it is one without any marks.
  if (bare(text) === bare(address)) return words.replace(text, () => address)
  const safe = words.includes('{{') ? words : words.replaceAll('[', '(').replaceAll(']', ')')
  return around(safe, '[', `](${to})`)
}

/** Marks stand close to the words, the blanks outside. */
function around(words: string, open: string, close: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
  if (core === '' || (open === '**' && core.includes('**'))) return words
  return before + open + core + close + after
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function grouped(runs: readonly Run[], by: (run: Run) => unknown): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0] && by(last[0]) === by(run)) last.push(run)
    else groups.push([run])
  }
  return groups
}

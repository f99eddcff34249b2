/** Text Blaze's commands, `{name: value; setting=value}`: where they stand in a text, and what they say. */

export type Command = {
  name: string
  /** Without names, in order. */
  values: string[]
  settings: Record<string, string>
  /** As written. */
  raw: string
}

export type Piece = { text: string } | { command: Command }

/** All that are documented; other braces are text. */
const NAMES = new Set(
  (
    'clipboard cursor time formtext formparagraph formtoggle endformtoggle formmenu formdate if elseif else endif ' +
    'repeat endrepeat note endnote link endlink image import snippet site key click wait user dbselect dbinsert ' +
    'dbupdate dbdelete urlload urlsend run button endbutton error action'
  ).split(' '),
)

/** A text taken apart; a brace without its match is text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = closing(text, at)
    const command = end > 0 ? commandOf(text.slice(at, end)) : null
    if (!command) {
      at++
      continue
    }
    if (at > from) pieces.push({ text: text.slice(from, at) })
    pieces.push({ command })
    from = at = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}

/** Commands stand in settings of others: where the brace that is opened here is closed, or 0. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length && at < open + 2_000; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return 0
}

function commandOf(raw: string): Command | null {
  const inside = raw.slice(1, -1).trim()
  if (inside.startsWith('=')) return { name: '=', values: [inside.slice(1).trim()], settings: {}, raw }
  const [, name = '', rest = ''] = /^([a-z]+)\s*(?::(.*))?$/is.exec(inside) ?? []
  if (!NAMES.has(name.toLowerCase())) return null
  const values: string[] = []
  const settings: Record<string, string> = {}
  for (const part of split(rest)) {
    const [, key, value] = /^\s*([a-z]+)\s*=\s*(.*)$/is.exec(part) ?? []
    if (key !== undefined && value !== undefined) settings[key.toLowerCase()] = value.trim()
    else if (part.trim()) values.push(part.trim())
  }
  return { name: name.toLowerCase(), values, settings, raw }
}

/** By semicolons that stand in no quotes and no further braces. */
function split(settings: string): string[] {
  return settings.match(/(?:"[^"]*"|\{[^}]*\}|[^;])+/g) ?? []
}

/**
 * The few marks that a phrase may carry: `**bold**`, `[text](https://…)`, `- item`, `1. item`. They are
 * read from the body before it is filled, and stand in the filled text as private-use characters, which
 * no value can hold: what a customer wrote is never taken for a mark.
 */
export const MARKS = {
  /** On and off. */
  bold: '\uE010',
  link: '\uE011',
  linkTo: '\uE012',
  linkEnd: '\uE013',
  /** Stands for the dash. */
  bullet: '\uE014',
  /** Stands for the blank behind the number's dot. */
  number: '\uE015',
  /** Keeps every place of the body where it is, so that what is wrong with it is found there. */
  fill: '\uE01F',
} as const

const { bold, link, linkTo, linkEnd, bullet, number, fill } = MARKS
const OUTPUTS = /\{\{.*?\}\}|\{%.*?%\}/gs
/** Stand for the outputs of a body while its marks are read; none is written by a keyboard. */
const FIRST_MASK = 0xf0000

/** The body with its marks as single characters; as long as before. */
export function markForm(body: string): string {
  if (!/\*\*|\]\(|^[ \t]*(?:-|\d{1,3}\.) /m.test(body)) return body
  const outputs: string[] = []
  const masked = body.replace(OUTPUTS, (output) => {
    outputs.push(output)
    return String.fromCodePoint(FIRST_MASK + outputs.length - 1)
  })
  return masked
    .replace(
      /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:|[\u{F0000}-\u{FFFFD}])[^\s()]*)\)/giu,
      (_, text: string, to: string) => `${link}${text}${linkTo}${fill}${to}${linkEnd}`,
    )
    .replace(/\*\*(?=\S)([^\n]+?)(?<=\S)\*\*/g, (_, text: string) => `${bold}${fill}${text}${bold}${fill}`)
    .replace(/^([ \t]*)-(?= \S)/gm, `$1${bullet}`)
    .replace(/^([ \t]*\d{1,3}\.) (?=\S)/gm, `$1${number}`)
    .replace(/[\u{F0000}-\u{FFFFD}]/gu, (mask) => outputs[(mask.codePointAt(0) ?? 0) - FIRST_MASK] ?? '')
}

/** A filled text without what only kept places, and without bold around nothing. */
export function tidyForm(text: string): string {
  return text.replaceAll(fill, '').replaceAll(bold + bold, '')
}

/** The form as plain text: lists keep their dashes and numbers, a link its address. */
export function plainForm(form: string): string {
  return form
    .replace(/\uE011([^\uE011-\uE013]*)\uE012([^\uE011-\uE013]*)\uE013/g, (_, text: string, to: string) =>
      to.replace(/^mailto:/i, '') === text ? text : `${text} (${to.replace(/^mailto:/i, '')})`,
    )
    .replaceAll(bullet, '-')
    .replaceAll(number, ' ')
    .replace(/[\uE010-\uE01F]/g, '')
}

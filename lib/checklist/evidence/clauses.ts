/** Cuts a sentence into clauses that each have one doer: whose step is it, and when? */
const BOUNDARY =
  /(?<!\d)[:：]|[:：](?!\d)|[,，、;；()（）\u2014\u2013]|\s-\s|\b(?:and|but|so|so that|because|since|which|while|then|as|or)\b(?=\s+(?:I|I'm|I'll|we|we'll|you|you'll|it|they|the|your|my|our|he|she|this|that|please|once)\b)|(?=(?:但是?|不过|因为|所以|然后|同时|并且|并(?=[会将在为给])|一旦))/g

export type Clause = { text: string; start: number }

export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const match of sentence.matchAll(BOUNDARY)) {
    if (match.index > from) clauses.push({ text: sentence.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  if (from < sentence.length) clauses.push({ text: sentence.slice(from), start: from })
  return clauses.filter((clause) => clause.text.trim() !== '')
}

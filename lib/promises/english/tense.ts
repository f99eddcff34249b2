/** Whether a clause without a modal looks back: the past forms among its words. */

/** Past forms only. */
const PAST_ONLY = new Set(
  'was were had did been went came took gave saw spoke wrote rang broke ran began fell became drove flew grew rose threw chose forgot woke drew knew gone wanted needed'.split(
    ' ',
  ),
)
/** Past forms that are participles too: "is sent" looks ahead where "sent" looks back. */
const PAST_OR_PARTICIPLE = new Set(
  'got sent said told made found left bought brought paid heard kept held met lost sold caught thought stood understood felt built dealt meant spent won'.split(
    ' ',
  ),
)
const NO_VERB = new Set(
  'need proceed speed feed exceed indeed hundred red bed shed embed seed weed bleed breed succeed dedicated detailed advanced united limited unlimited related'.split(
    ' ',
  ),
)
/** Before a participle that does not look back: a passive of now, or an adjective ("the corrected bill"). */
const CARRIES =
  /^(?:is|are|am|be|being|get|gets|getting|it's|that's|everything's|they're|we're|i'm|you're|as|the|an?|your|our|this|these|my|his|her|its|their|every|each|any|new|same|it|them)$/
const SMALL = /^(?:now|then|also|both|all|still|finally|again|only|just|not|and|or|be|\w+ly)$/

/** True when a word of `clause`, in lower case, is a past form that nothing turns into one of now. */
export function looksBack(clause: string): boolean {
  const words = clause.split(/[^a-z']+/).filter((word) => word !== '')
  return words.some((word, i) => {
    if (PAST_ONLY.has(word)) return true
    const isPast = PAST_OR_PARTICIPLE.has(word) || (/^\w{2,}ed$/.test(word) && !NO_VERB.has(word))
    if (!isPast) return false
    // "Recalculated slips are sent": an adjective at the head.
    if (i === 0 && /^(?:is|are|gets?|go|goes|come|comes)$/.test(words[2] ?? '')) return false
    let k = i - 1
    while (k > 0 && SMALL.test(words[k] as string)) k--
    return k < 0 || !CARRIES.test(words[k] as string)
  })
}

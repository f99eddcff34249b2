/**
 * Blunders, whatever speaks for them: what no turn and no score can outweigh. Data beside the rules, so that
 * one look tells when an intent is never offered.
 */
export const vetoes: Record<string, readonly string[]> = {
  // Who has been greeted and read is not met anew; who takes over says so with the hand-off.
  'greet-and-own': ['s.later', 's.solved', 'd.greet', 's.favour'],
  // A reply that is begun has said that the message was read; one that brings news need not.
  'acknowledge-receipt': ['s.draft', 's.news', 's.favour'],
  'empathise-worry': ['s.favour'],
  'give-next-step-time': ['s.favour', 's.over'],
  'apologise-delay': ['c.letter', 's.favour'],
  'update-delayed': ['s.favour', 's.over'],
  'update-in-progress': ['s.favour', 's.over'],
  // Who has given the reason, or leaves for one that nobody can mend, is not asked for it.
  'cancel-understand': ['c.closing', 'c.settled', 't.asked-reason'],
  // A lawyer's or a court's letter is answered as it is written: no feelings, no fault.
  'empathise-anger': ['c.letter', 's.internal'],
  'empathise-disappointment': ['c.letter'],
  'confirm-understanding': ['s.known'],
  'ask-verify-identity': ['n.verified', 's.settled'],
  'ask-feedback': [
    's.first',
    'n.working',
    'n.refused',
    'n.delayed',
    'c.emergency',
    'r.legal',
    'r.cancel',
    'm.angry',
  ],
  'close-warmly': ['c.emergency', 'r.legal', 'r.manager', 'm.angry', 'r.safety'],
  'thank-praise': ['m.angry', 'm.upset'],
  'thank-patience': ['m.angry', 'c.emergency', 'c.broken-promise', 'r.repeated', 'r.manager', 'r.legal'],
  'ask-details': ['c.emergency', 'c.standstill', 'o.need-info', 's.settled'],
  'ask-screenshot': ['c.emergency', 'c.standstill', 'c.attached', 's.settled', 'c.change', 's.over'],
  'ask-deadline': ['c.emergency', 'c.standstill', 'c.deadline', 't.asked-deadline'],
  'explain-policy-with-alternative': ['c.emergency', 'r.safety'],
  'decline-with-alternative': ['c.emergency'],
  'apologise-error': ['n.no-error', 'c.letter'],
  // Who has a lawyer is not taught the contract by support.
  'contract-clarify': ['r.legal', 'n.legal'],
  'how-to-steps': ['c.emergency', 'm.angry', 's.over'],
  'escalate-to-manager': ['c.emergency'],
}

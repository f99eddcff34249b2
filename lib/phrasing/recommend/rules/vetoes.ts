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
  'give-next-step-time': ['s.favour'],
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
  'ask-screenshot': ['c.emergency', 'c.standstill', 'c.attached', 's.settled'],
  'ask-deadline': ['c.emergency', 'c.standstill', 'c.deadline', 't.asked-deadline'],
  'explain-policy-with-alternative': ['c.emergency', 'r.safety'],
  'decline-with-alternative': ['c.emergency'],
  'apologise-error': ['n.no-error'],
  'how-to-steps': ['c.emergency', 'm.angry'],
  'escalate-to-manager': ['c.emergency'],
}

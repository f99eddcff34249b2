import type { Rules } from './rule'

/** The last word was ours and nothing new is known: look in, or keep the promise. Nothing is asked anew. */
export const quietRules: Rules = {
  'follow-up-check': {
    any: ['s.solved', 's.pending', 't.fix-claimed', 't.asked-info'],
    points: { 's.solved': 6, 's.pending': 5, 't.fix-claimed': 3.4, 't.asked-info': 3 },
  },
  'confirm-solved': {
    any: ['s.solved', 't.fix-claimed'],
    not: ['t.asked-feedback', 'c.refund'],
    points: { 's.solved': 4, 't.fix-claimed': 3, 's.pending': -1.5 },
  },
  'ask-feedback': {
    all: ['s.solved'],
    not: ['t.asked-feedback', 's.negative'],
    points: { 's.solved': 3.4 },
  },
  'close-warmly': {
    all: ['s.solved'],
    any: ['m.pleased', 's.success'],
    points: { 's.solved': 2, 'm.pleased': 1 },
  },
  'ask-deadline': {
    any: ['c.left-out', 'c.some-time'],
    all: ['s.opened'],
    not: ['c.emergency', 's.negative'],
    points: { 'c.left-out': 3.6, 'c.some-time': 3.4 },
  },
  'ask-verify-identity': {
    any: ['s.for-another', 'c.account-change'],
    all: ['s.opened'],
    not: ['t.asked-identity', 's.internal'],
    points: { 's.for-another': 4, 'c.account-change': 3.6, 'c.howto': -1 },
  },
  'update-in-progress': {
    not: ['s.solved', 's.pending', 't.fix-claimed', 'm.pleased', 't.asked-info'],
    base: 3,
    points: { 't.promised-time': 1, 'c.news': 1, 'o.working': 1 },
  },
  'give-next-step-time': {
    not: ['s.solved', 's.pending', 't.fix-claimed', 'm.pleased', 't.asked-info'],
    base: 2.4,
    points: { 't.promised-time': 0.4 },
  },
  'internal-update': {
    all: ['s.internal'],
    not: ['s.solved', 's.pending', 't.fix-claimed'],
    base: 3.4,
    points: { 'c.news': 1 },
  },
}

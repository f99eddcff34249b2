import type { Rules } from './rule'

/** The end. Feedback and goodbyes never while something is still wrong. */
export const followUpRules: Rules = {
  'solution-done': {
    any: ['n.fixed', 'n.access-restored', 'n.outage-over', 'n.billing-fixed'],
    not: ['s.success', 's.solved'],
    points: {
      'n.fixed': 6.4,
      'n.access-restored': 1.4,
      'n.outage-over': 1.4,
      'n.billing-fixed': 1.4,
      'n.cause': 0.4,
      'n.refund-done': -2,
      'c.still': -0.5,
      'n.working': -2,
      'n.delayed': -2.5,
      's.answered': -1,
    },
  },
  'confirm-solved': {
    any: ['n.fixed', 'n.access-restored', 'n.outage-over', 't.fix-claimed'],
    not: ['n.working', 'n.delayed', 's.success'],
    points: {
      'n.fixed': 3.8,
      'n.access-restored': 3.4,
      'n.outage-over': 2.6,
      's.answered': 1.6,
      't.fix-claimed': 2.6,
      's.waiting': -0.4,
      'c.still': -2,
      'n.refund-done': -3,
      's.negative': -0.3,
    },
  },
  'ask-feedback': {
    any: ['s.success', 'm.pleased', 's.solved'],
    not: ['s.negative', 'm.worried', 'c.still', 't.asked-feedback', 'c.bug'],
    points: { 's.success': 4.6, 's.solved': 3, 'm.pleased': 2.6, 's.answered': -0.2 },
  },
  'close-warmly': {
    any: ['s.success', 'm.pleased', 's.solved', 'c.thanks'],
    not: ['s.negative', 'm.worried', 'c.still', 'c.bug', 'n.working', 'n.delayed'],
    points: {
      's.success': 5,
      'm.pleased': 3,
      's.solved': 2,
      'c.thanks': 0.8,
      's.first': -2,
      's.question': -2,
      's.known': -1,
    },
  },
  'follow-up-check': {
    any: ['s.solved', 's.pending', 's.answered', 't.fix-claimed'],
    all: ['s.answered'],
    not: ['n.working', 'n.delayed', 's.success'],
    points: { 's.solved': 4.6, 's.pending': 4, 't.fix-claimed': 4, 's.answered': 1 },
  },
  'thank-praise': {
    any: ['m.pleased'],
    not: ['s.negative', 'm.worried', 's.internal'],
    points: { 'm.pleased': 3.4, 'c.praise': 3.6, 's.success': 0.6 },
  },
  'internal-thanks': {
    any: ['c.gave-info', 'c.thanks', 'm.pleased', 's.success', 'c.praise'],
    all: ['s.internal'],
    not: ['s.negative'],
    points: {
      'c.gave-info': 4,
      'm.pleased': 3,
      's.success': 4,
      'c.praise': 3,
      'c.thanks': 0.8,
      's.first': -0.8,
    },
  },
}

import type { Rules } from './rule'

/** Feeling first; then reasons and refusals, which need a fact that carries them. */
export const phrasingRules: Rules = {
  'empathise-anger': {
    any: ['m.angry'],
    // A strong feeling is named only where it is plain: naming it wrongly is worse than leaving it out.
    not: ['s.answered', 's.success', 's.mood-unsure'],
    points: {
      'm.angry': 4,
      's.complaint': 2.2,
      's.internal': -2.5,
      's.settled': -1.5,
      'c.emergency': -1,
      's.chat': 0.2,
    },
  },
  'empathise-disappointment': {
    any: ['m.upset', 'c.disappointed'],
    not: ['s.answered', 's.success', 's.mood-unsure', 'm.pleased', 'm.neutral'],
    points: {
      'm.upset': 2.2,
      's.complaint': 1.6,
      'c.disappointed': 1.6,
      'm.angry': -1,
      's.settled': -1,
      'm.worried': -1.5,
      'c.delay': -0.2,
    },
  },
  'empathise-worry': {
    any: ['m.worried', 'c.worry'],
    not: ['s.answered', 's.success', 'm.pleased', 'm.angry'],
    points: {
      's.mood-unsure': -1,
      'm.worried': 4,
      'c.worry': 1.8,
      'm.neutral': -2,
      'm.upset': -1.5,
      's.settled': -1,
      'c.emergency': -1,
    },
  },
  'apologise-error': {
    any: ['c.our-error', 'c.overcharge', 'n.our-error', 't.own-error'],
    not: ['s.answered', 's.success', 'm.pleased', 'n.refund-no'],
    points: {
      'n.our-error': 6,
      't.own-error': 1.6,
      // Whose fault a dispute is, is what the dispute is about.
      'c.contract': -2.5,
      'c.our-error': 3.6,
      'c.overcharge': 2.6,
      's.negative': 1.2,
      'm.neutral': -0.6,
      'c.physical': 0.8,
      'c.howto': -2,
      's.settled': -0.6,
    },
  },
  'explain-cause': {
    any: ['n.cause'],
    not: ['s.success'],
    points: {
      'n.cause': 6.4,
      'c.why': 2.2,
      'n.fixed': 0.4,
      's.answered': -0.5,
      'n.refund-done': -1,
      'n.delayed': -1,
      'n.working': -0.4,
    },
  },
  'explain-policy-with-alternative': {
    any: ['n.policy', 'n.impossible', 'c.exception'],
    not: ['s.answered', 's.success', 's.settled', 'c.emergency'],
    points: {
      'n.policy': 4.4,
      'c.exception': 2.6,
      'n.impossible': 1.6,
      'n.alternative': 1.4,
      'n.refund-no': 0.8,
      's.negative': -0.4,
      'm.angry': -0.6,
      'c.feature': -0.8,
    },
  },
  'decline-with-alternative': {
    any: ['n.impossible', 'c.feature', 'n.policy'],
    not: ['s.answered', 's.success', 's.settled', 'c.emergency', 'n.bug-confirmed', 'n.outage'],
    points: {
      'n.impossible': 4.6,
      'c.feature': 2.6,
      'n.alternative': 1.2,
      'n.policy': 1.4,
      'c.exception': 0.6,
      'n.refund-no': -1,
      'c.bug': -1.5,
      'c.howto': -0.6,
    },
  },
  'refund-declined-with-alternative': {
    any: ['n.refund-no'],
    not: ['n.refund-done', 's.answered', 's.success'],
    points: { 'n.refund-no': 7, 'c.refund': 2, 'r.refund': 1, 'n.alternative': 0.6 },
  },
  'offer-choice': {
    any: ['n.options'],
    not: ['s.answered', 's.success', 'n.refund-done'],
    points: { 'n.options': 8, 'c.choice': 1 },
  },
  'offer-compensation': {
    any: ['n.compensation'],
    not: ['s.answered', 's.success'],
    points: {
      'n.compensation': 7.5,
      's.negative': 0.6,
      'c.compensation': 1,
      'n.refund-no': -4,
      'n.options': -0.4,
    },
  },
  'legal-holding-reply': {
    any: ['r.legal', 'c.legal'],
    not: ['s.success', 's.answered'],
    points: {
      'r.legal': 5,
      'c.legal': 2.6,
      'n.legal': 2,
      'c.emergency': -3,
      // A stolen account is reported to the police; nobody threatens us with them.
      'c.security': -4,
      'r.safety': -1,
    },
  },
  'security-caution': {
    any: ['c.security', 'n.security'],
    not: ['s.answered', 's.success'],
    points: { 'c.press': -5, 'c.security': 6, 'n.security': 2.4, 'r.safety': 1.4, 'c.praise': -3 },
  },
}

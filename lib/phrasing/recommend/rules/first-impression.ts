import type { Rules } from './rule'

/** Answering at all: for a first reply, or when the customer had to write again. */
export const firstImpressionRules: Rules = {
  'acknowledge-receipt': {
    not: ['s.answered', 's.solved', 's.success', 's.settled', 's.empty', 'm.pleased'],
    points: {
      's.first': 2.6,
      's.later': 1.9,
      'c.emergency': -2,
      'c.standstill': -2,
      'c.praise': -1,
      'c.gave-info': 2.4,
      's.long-text': 0.4,
      's.chat': -0.4,
      'n.working': 0.5,
      's.negative': -0.4,
    },
  },
  'greet-and-own': {
    any: ['s.first', 's.waiting'],
    not: ['s.answered', 's.solved', 's.success', 's.settled'],
    points: {
      's.first': 2,
      's.waiting': 0.9,
      'r.repeated': 1.6,
      's.chat': 0.4,
      's.negative': 0.4,
      's.later': -0.3,
      'c.praise': -1,
    },
  },
  'apologise-delay': {
    any: ['c.delay', 'c.no-answer', 'c.broken-promise', 'c.again', 's.long-wait', 'n.delayed', 'r.repeated'],
    not: ['m.pleased', 's.success', 's.answered'],
    points: {
      'c.delay': 2.8,
      'c.no-answer': 1,
      'c.broken-promise': 3,
      'c.again': 0.6,
      'c.standstill': -2.6,
      'c.emergency': -1,
      's.long-wait': 2.6,
      'n.delayed': 2,
      'r.repeated': 2,
      's.negative': 0.8,
      'c.patient': -2,
      'r.safety': -1,
      't.promised-time': 0.5,
    },
  },
  'thank-patience': {
    any: ['c.patient', 's.settled', 'n.working', 'n.cause', 'n.delayed'],
    not: ['m.angry', 's.first', 's.solved'],
    points: {
      'c.patient': 6,
      's.settled': 1.2,
      'n.working': 1.6,
      'n.cause': 1,
      'c.news': 1,
      's.negative': -1.5,
      's.success': -2,
    },
  },
  'thank-report': {
    any: ['c.report', 'c.security', 'c.outage'],
    not: ['s.negative', 's.answered', 's.success'],
    points: {
      'c.praise': -5,
      'c.report': 5,
      'c.security': 2.6,
      'c.outage': 1,
      'n.bug-confirmed': 1,
      'm.neutral': 0.5,
    },
  },
}

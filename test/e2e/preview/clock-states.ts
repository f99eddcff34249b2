/** The states of clocks, promises and reminders, laid over the preview's plain ticket. */
import type { TicketLook } from '@/lib/messaging/protocol'
import type { Clock } from '@/lib/sla/types'
import type { Ticket } from '@/lib/ticket'
import { ago, makeClock, makeFollowUp, makeOwnClock, makePromise, makeTicket } from './make'
import type { PreviewState } from './states'

/** Monday 09:00 and later, in minutes from the preview's now. */
const MONDAY_9 = 1158
const HOUR = 60
const MINUTE = 60_000

type Patch = {
  clocks?: Clock[]
  look?: Partial<TicketLook>
  ticket?: Partial<Ticket>
  requester?: Partial<Ticket['requester']>
}

export function clockStates(base: () => PreviewState): Record<string, () => PreviewState> {
  const made = ({ clocks, look, ticket, requester }: Patch) => {
    const plain = base()
    return {
      ...plain,
      phase: { kind: 'ready' as const, ticket: makeTicket(ticket, requester) },
      sla: clocks ? { clocks, waitingMs: null } : plain.sla,
      look: plain.look && { ...plain.look, ...look },
    }
  }
  const two = [makeClock(), makeClock({ metric: 'resolution', minutes: 1620, usedShare: 0.3 })]
  const standing = makeOwnClock({
    minutes: 73 * HOUR + 20,
    usedShare: 0.18,
    dueAt: ago(-(MONDAY_9 + 9 * 1440 + 260)),
    standsUntil: ago(-MONDAY_9),
    metric: 'resolution',
    own: { lengthMs: 90 * HOUR * MINUTE },
  })
  const theirs = {
    quote: 'You will have my answer by 5 pm tomorrow.',
    time: 'by 5 pm tomorrow',
    dueAt: ago(-(1158 + 60)),
    inCustomerTime: true,
    zone: 'Asia/Shanghai',
    zoneFrom: 'customer' as const,
  }
  const likely = makePromise('p2', {
    minutes: 3000,
    madeAt: ago(1500),
    certainty: 'likely',
    quote:
      'The warehouse should be able to tell us more by Tuesday afternoon, and I would come back to you then.',
    time: 'by Tuesday afternoon',
  })
  const broken = makePromise('p1', {
    minutes: -95,
    quote: 'I will call you before noon.',
    time: 'before noon',
  })
  const kept = (id: string, patch: object) =>
    makePromise(id, { madeAt: ago(4300), dueAt: ago(2900), keptAt: ago(3020), time: 'by tomorrow', ...patch })
  const reminders = [
    makeFollowUp('f1', -140, 'Ask billing whether the refund left'),
    makeFollowUp('f2', MONDAY_9, 'Call Mara before her shift'),
    makeFollowUp('f3', 4300, ''),
  ]
  return {
    standing: () => made({ clocks: [standing] }),
    'paused-own': () =>
      made({
        clocks: [
          makeOwnClock({
            metric: 'resolution',
            state: 'paused',
            dueAt: null,
            minutes: 29 * HOUR + 15,
            usedShare: 0.36,
            pausedBy: 'Awaiting customer',
            own: { pausedIn: 'pending', waitsFor: 'customer' },
          }),
        ],
      }),
    estimate: () =>
      made({
        clocks: [
          makeOwnClock({
            metric: 'resolution',
            minutes: 190,
            usedShare: 0.6,
            own: { kind: 'calendar', guesses: ['created', 'status-history'] },
          }),
          makeOwnClock({ metric: 'next-reply', minutes: 230, own: { guesses: ['messages'] } }),
        ],
      }),
    beside: () =>
      made({
        clocks: [
          makeClock({ state: 'at-risk', minutes: 12, usedShare: 0.86, policy: 'Standard' }),
          makeOwnClock({ minutes: 25, usedShare: 0.8, state: 'at-risk', own: { beside: true } }),
        ],
      }),
    zones: () =>
      made({
        requester: { timeZone: 'Asia/Shanghai' },
        clocks: [makeOwnClock({ minutes: 4 * HOUR }), ...two.slice(1)],
      }),
    inner: () =>
      made({
        clocks: [
          makeOwnClock({
            metric: 'internal-answer',
            state: 'at-risk',
            minutes: 22,
            usedShare: 0.88,
            source: 'Warehouse answers',
          }),
          makeClock({ minutes: 95 }),
        ],
      }),
    'met-late': () =>
      made({
        clocks: [
          makeOwnClock({ state: 'met', dueAt: null, leftMs: null, usedShare: null, sparedMs: -95 * MINUTE }),
        ],
      }),
    promise: () => made({ clocks: two, look: { promises: [makePromise('p1')] } }),
    'promise-theirs': () =>
      made({
        clocks: two,
        requester: { timeZone: 'Asia/Shanghai' },
        look: { promises: [makePromise('p1', theirs)] },
      }),
    likely: () => made({ clocks: two, look: { promises: [likely] } }),
    broken: () =>
      made({
        clocks: two,
        look: {
          promises: [
            kept('p5', { state: 'kept', leftMs: 120 * MINUTE }),
            kept('p4', { state: 'kept-late', leftMs: -45 * MINUTE, time: 'within two days' }),
            broken,
          ],
        },
      }),
    reminders: () => made({ clocks: two, look: { followUps: reminders } }),
    'all-owed': () =>
      made({
        clocks: two,
        requester: { timeZone: 'America/New_York' },
        look: { promises: [broken, makePromise('p3'), likely], followUps: reminders },
      }),
    many: () =>
      made({
        clocks: (['first-reply', 'next-reply', 'resolution', 'periodic-update', 'internal-answer'] as const)
          .map((metric, at) => makeOwnClock({ metric, minutes: 5 + 7 * at, source: metric }))
          .concat(makeClock({ metric: 'resolution', minutes: 1620, usedShare: 0.3 })),
        look: { promises: [makePromise('p3'), makePromise('p4', { minutes: 200 }), broken] },
      }),
    'sla-failed': () =>
      made({
        clocks: two,
        look: { problems: [{ part: 'sla', problem: { kind: 'unexpected', detail: '' } }] },
      }),
    'no-target': () => ({
      ...made({ look: { promises: [makePromise('p1')] } }),
      sla: { clocks: [], waitingMs: 190 * MINUTE },
    }),
  }
}

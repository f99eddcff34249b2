/** The states of the cue, laid over the preview's plain ticket. */
import type { TicketLook } from '@/lib/messaging/protocol'
import type { Reading } from '@/lib/sentiment/types'
import type { Message } from '@/lib/ticket'
import { ago, makeCue, makeReading, makeTicket } from './make'
import type { PreviewState } from './states'

const message = (
  id: string,
  minutes: number,
  text: string,
  role: Message['role'] = 'requester',
): Message => ({
  id,
  at: ago(minutes),
  role,
  authorName: role === 'agent' ? 'Sam Rivera' : 'Mara Lind',
  authorId: role === 'agent' ? '9' : '77',
  visibility: 'public',
  text,
})

const long = [
  'Hello,',
  'I ordered the lamp on 2 November, paid at once by card, and was told in the shop that it would be here within four working days. The parcel came nine days later, and what was in it was the wrong lamp: brass instead of black, and without the dimmer that I paid for.',
  'I have now asked for the third time that somebody collects it. Nobody called back, although your colleague promised it on Monday and again on Thursday, and the chat closed in my face.',
  'What I get instead are forms. I have filled in the same form twice, and each time the answer began with the sentence that my feedback is important to you. If that is so, then show it.',
  'This is unacceptable. I want my 84.90 back this week, or I will write to the consumer advice centre and buy elsewhere from now on.',
  'Mara Lind',
].join('\n\n')

const thread: Message[] = [
  message('m0', 6_300, 'Hello, when will my lamp arrive? The page says 4 days.'),
  message('r0', 6_250, 'Hi Mara, it left our warehouse today.', 'agent'),
  message('m1', 4_900, 'Thanks, then I will wait for it.'),
  message('m2', 3_400, 'The parcel is here and it is the wrong lamp. Please have it collected.'),
  message('r1', 3_300, 'I will check this and call you back.', 'agent'),
  message('m3', 1_500, 'I am still waiting for the call. Is anybody there?'),
  message('r2', 400, 'We have received your message. Please fill in the form below.', 'agent'),
  message('m4', 190, long),
]

const at = (text: string) => ({ start: long.indexOf(text), end: long.indexOf(text) + text.length, text })

function angry(patch: Partial<Reading> = {}): Pick<TicketLook, 'cue'> {
  const cue = makeCue(['neutral', 'pleased', 'upset', 'upset', 'angry'], [])
  const latest = {
    ...makeReading('angry', []),
    messageId: 'm4',
    words: [at('unacceptable'), at('third time'), at('Nobody called back')],
    ...patch,
  }
  const points = cue.curve.map((point, i) => ({
    ...point,
    at: thread.filter(({ role }) => role === 'requester')[i]?.at ?? null,
  }))
  return {
    cue: {
      ...cue,
      latest,
      curve: points.map((point, i) =>
        i === 4 ? { ...point, mood: latest.mood, valence: latest.valence } : point,
      ),
      course: { kind: 'after' },
      risks: [
        { id: 'refund', quote: 'I want my 84.90 back this week', messageId: 'm4' },
        { id: 'legal', quote: 'write to the consumer advice centre', messageId: 'm4' },
        { id: 'repeated', quote: 'for the third time', messageId: 'm4' },
      ],
    },
  }
}

export function cueStates(base: () => PreviewState): Record<string, () => PreviewState> {
  const made = (messages: Message[], look: Partial<TicketLook>) => {
    const plain = base()
    return {
      ...plain,
      phase: { kind: 'ready' as const, ticket: makeTicket({ messages }) },
      look: plain.look && { ...plain.look, ...look },
    }
  }
  return {
    'angry-long': () => made(thread, angry()),
    better: () => {
      const { cue } = angry(
        makeReading('neutral', [], {
          messageId: 'm4',
          shares: { negative: 0.3, neutral: 0.6, positive: 0.1 },
        }),
      )
      const since = {
        ...cue,
        direction: 'rising' as const,
        course: { kind: 'since' as const, at: ago(3_400) },
      }
      return made(thread, { cue: { ...since, risks: [] } })
    },
    unsure: () =>
      made([message('m0', 40, 'So it will not come before Friday then?')], {
        cue: makeCue(['worried'], ['not come before Friday'], [], {
          messageId: 'm0',
          unsure: true,
          confidence: 0.1,
        }),
      }),
    'not-read': () =>
      made([message('m0', 40, 'Meine Lampe ist immer noch nicht da. Wann kommt sie endlich?')], {
        language: { lang: 'en', tag: 'de', from: 'messages' },
        cue: {
          ...makeCue(['neutral'], [], [], { messageId: 'm0', read: false, unsure: true, shares: null }),
          curve: [],
        },
      }),
    corrected: () => {
      const read = {
        mood: 'angry',
        confidence: 0.3,
        shares: { negative: 0.7, neutral: 0.2, positive: 0.1 },
      } as const
      const look = angry({ mood: 'worried', valence: -0.45, confidence: 1, words: [], corrected: read })
      return made(thread, look)
    },
  }
}

/**
 * A thread of 300 messages, put together from exchanges of a building site that talks with its supplier
 * for half a year. Deterministic: the same thread on every run.
 */
import type { SampleMessage, SampleTicket } from './types.ts'

const COUNT = 300

type Exchange = { ask: string; note?: string; answer: string }

const materials = [
  'roof battens',
  'lime boards',
  'sash windows',
  'oak boards',
  'roof slates',
  'copper gutters',
  'cork tiles',
  'hemp mats',
  'fire doors',
  'handrails',
  'skylights',
  'paving stones',
  'radiators',
]
const places = [
  'north gable',
  'stair hall',
  'old dairy',
  'upper landing',
  'boot room',
  'east wing',
  'bell tower',
  'cellar',
  'kitchen yard',
  'coach house',
  'orangery',
]

const exchanges: ((thing: string, place: string, n: number) => Exchange)[] = [
  (thing, place, n) => ({
    ask: `Morning. The ${thing} for the ${place} came, ${n} pieces on the note, I count ${n - 2}. Can you check at your end?`,
    note: `Loading list shows ${n}. Asked the warehouse to recount bay ${n % 9}.`,
    answer: `Hi Dorota, thanks for counting. Two were left in the bay, they come with tomorrow’s lorry, before nine. I will send you the driver’s number tonight.`,
  }),
  (thing, place) => ({
    ask: `Are the ${thing} all right for the ${place}, or is it too damp there? The architect is not sure either.`,
    answer: `They are fine in the ${place} as long as there is a finger of air behind them. I have marked the spot on page 3 of the drawing for you.`,
  }),
  (thing, _place, n) => ({
    ask: `Your invoice has ${n} hours of crane. We had it for ${Math.max(2, n - 5)}. Please correct before the bank sees it.`,
    note: 'Crane sheet signed by their foreman says otherwise, but he left at lunch. Give them the hours.',
    answer: `You are right about the hours, and I am sorry for the slip. A corrected invoice goes out today, the ${thing} stay as agreed.`,
  }),
  (thing, place) => ({
    ask: `The ${thing} in the ${place} look wonderful. The client stood there for ten minutes and said nothing, which for him is applause.`,
    answer: 'That made our morning, thank you. I have told the two who cut them.',
  }),
  (thing, place, n) => ({
    ask: `Where is the lorry? Four people are standing in the rain in front of the ${place} and nobody picks up the phone at your yard.`,
    note: `Driver stuck at the low bridge. Called dispatch, ${n} minutes.`,
    answer: `Dorota, four people in the rain is no way to start a day, I am sorry. The lorry is behind the low bridge and reaches you in ${n} minutes by the upper road. The ${thing} are on top, so unloading is quick.`,
  }),
  (thing, _place, n) => ({
    ask: `Can we move the ${thing} from calendar week ${n % 50} to the one after? The scaffold is late.`,
    answer:
      'Moved by one week, no charge. If the scaffold slips again, tell me by Wednesday and I will hold the lorry.',
  }),
  (thing, place) => ({
    ask: `One of the ${thing} has a crack as long as my hand. I sent the photo. It is the one for the ${place}, of course, the one everybody will see.`,
    answer: `I see the crack in your photo. The replacement is being cut this afternoon and comes on Thursday before ten. Please keep the broken one, our driver takes it back.`,
  }),
  (_thing, place, n) => ({
    ask: `Quick one: which screw for the ${place}, ${n} or ${n + 10} millimetres?`,
    answer: `${n + 10}. The shorter one does not reach the rafter.`,
  }),
  (thing, place) => ({
    ask: `I do not like to complain twice in a week, but the ${thing} were put down in the mud behind the ${place} again. I had asked for the pallet.`,
    note: 'Second time with the same subcontractor. Raised it with the transport desk.',
    answer: `You asked clearly and it should have been the pallet. I have put it on the delivery note in red, and I will ride along on Monday to see it done.`,
  }),
  (thing, place) => ({
    ask: `The inspector comes to the ${place} the day after tomorrow and wants the certificate for the ${thing}. I am a bit nervous, he failed the neighbours.`,
    answer: `The certificate is attached, page 2 has the value he asks for. If he wants more, ring me while he is there, I will stay at my desk until he has gone.`,
  }),
  (thing, _place, n) => ({
    ask: `Please add ${n} more of the ${thing}, same length, to the next load.`,
    answer: `${n} more are on the list for Tuesday’s load.`,
  }),
]

export const longThread: SampleTicket[] = [
  {
    id: 4010,
    helpdesk: 'zendesk',
    subject: 'Harrow Hall: everything about the site',
    lang: 'en',
    requester: {
      name: 'Dorota Zielińska',
      email: 'dorota@zielinska-build.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      kind: 'external',
    },
    status: 'open',
    priority: 'normal',
    channel: 'email',
    tags: ['site', 'long_thread'],
    group: 'Projects',
    assignee: 'Sam Rivera',
    messages: thread(),
    sla: [
      { metric: 'next-reply', dueInMinutes: 95, stage: 'active', targetMinutes: 240 },
      { metric: 'periodic-update', dueInMinutes: 1865, stage: 'active', targetMinutes: 2880 },
    ],
    about: 'upset: a thread of 300 messages with every mood on the way',
  },
]

function thread(): SampleMessage[] {
  const told: Omit<SampleMessage, 'minutesAgo'>[] = []
  for (let round = 0; told.length < COUNT - 1; round++) {
    // Steps without a common divisor with the lists' lengths walk through all combinations.
    const make = exchanges[(round * 4 + Math.floor(round / 11)) % exchanges.length]
    const thing = materials[(round * 5) % materials.length] ?? ''
    const place = places[(round * 3 + Math.floor(round / 7)) % places.length] ?? ''
    if (!make) break
    const { ask, note, answer } = make(thing, place, 12 + ((round * 17) % 60))
    told.push({ from: 'requester', public: true, text: ask })
    if (note) told.push({ from: 'agent', public: false, text: note })
    told.push({ from: 'agent', public: true, text: answer })
  }
  told.length = COUNT - 1
  // However the last exchange was cut, the customer has the last word.
  told.push({
    from: 'requester',
    public: true,
    text: 'After half a year I know most of you by voice, so I say it plainly: the last three deliveries were all short, and each time I found out, not you. That is not what we agreed in spring. What will be different from Monday on?',
  })
  return told.map((message, i) => ({ ...message, minutesAgo: 145 + (COUNT - 1 - i) * 870 }))
}

/** All sample tickets, from the files of this folder, in the order of the helpdesks' lists. */
import { access } from './access.ts'
import { billing } from './billing.ts'
import { chats } from './chats.ts'
import { delivery } from './delivery.ts'
import { departments } from './departments.ts'
import { hardCases } from './hard-cases.ts'
import { longThread } from './long-thread.ts'
import { oddShapes } from './odd-shapes.ts'
import { outage } from './outage.ts'
import { relationships } from './relationships.ts'
import { technical } from './technical.ts'
import type { SampleTicket } from './types.ts'

/** What a sample browser opens, so these lead the lists. */
const first = [4021, 1001]

export const sampleTickets: SampleTicket[] = [
  ...access,
  ...billing,
  ...chats,
  ...delivery,
  ...departments,
  ...hardCases,
  ...longThread,
  ...oddShapes,
  ...outage,
  ...relationships,
  ...technical,
].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)) || a.id - b.id)

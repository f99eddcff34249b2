/**
 * All sample tickets. The order is the order in the helpdesks' lists; the first one of each helpdesk
 * is the one that a sample browser opens.
 */
import { chargedTwice } from './billing.ts'
import { birthdayCake } from './delivery.ts'
import type { SampleTicket } from './types.ts'

export const sampleTickets: SampleTicket[] = [chargedTwice, birthdayCake]

/** What the panel reads on a site and where from: kept per host, and nothing of any ticket in it. */
import type { z } from 'zod'
import type { healthReportSchema, siteHealthSchema } from './schema'

/** What a page's script says after a read. */
export type HealthReport = z.infer<typeof healthReportSchema>
/** What is kept of a host: its last report, and since when what is missing. */
export type SiteHealth = z.infer<typeof siteHealthSchema>
export type LandmarkHealth = SiteHealth['landmarks'][string]

/** What an agent would call the thing that a landmark marks. */
export type Part = 'ticket' | 'messages' | 'reply' | 'subject' | 'status' | 'requester'

/** A part of the page that was there before and is not any more. */
export type LostPart = { part: Part; since: string }

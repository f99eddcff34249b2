/** What a table of sentences for one detector looks like. */
import type { EvidenceId } from '@/lib/checklist/types'

export type Case = string | { reply: string; customer?: string; name?: string }

export type Table = { id: EvidenceId; yes: Case[]; no: Case[] }

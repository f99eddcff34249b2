/** English signs: what was agreed, and what was done against it. */
import type { Rule } from '../rule'
import { imagined } from './common'

export const contractDispute: readonly Rule[] = [
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\b((in |clear |serious |material )?breach(ed|es|ing)?|violat(e|es|ed|ion|ing)|broken?)\b (of )?(the |our |your |this )?(contract|agreement|terms|clause)/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\bdisput(e|ed|es|ing)\b[^.!?]{0,40}\b(contract|agreement|clause|terms|sla)\b|\b(contract|agreement)\b[^.!?]{0,20}\bdispute\b/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\b(invoice|bill|charges?|price|amount|fee|delivery|service)\b[^.!?]{0,40}\b((does|do)(n't| not) (match|agree|correspond|reflect)|differs?|contradicts?|is (not|n't) what|not in line|contrary|higher than|more than|against)\b[^.!?]{0,30}\b(contract|agreement|agreed|signed|quote|quotation|offer|terms)\b/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b((according to|under|as per|per|by|in|as) (our |the |your |this )?(\w+ )?(contract|agreement|terms|clause|section|article|paragraph)|(clause|section|article|paragraph) \d[\d.]*|our (signed )?(contract|agreement))\b/i,
    also: /\b(you|your (company|colleague|team|billing|side))( \w+)? (charged|billed|invoiced|refuse[sd]?|did(n't| not)|have not|haven't|failed|owe|raised|want|demand(ed)?|renewed|still|keep|now (want|demand|ask)|insist)\b|\b(do not|don't|cannot|can't|will not|won't|refuse to) accept\b/i,
    unless: /\b(what does|what do|can you explain|thank you for|well done|copy of)\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /(\bnever|\bnot|n't) (agreed?|sign(ed)?( up)?|accept(ed)?|consent(ed)?|approved?) (to |for |off )?(this|that|these|any|such|a|the)\b[^.!?]{0,30}\b(fee|charge|price|increase|clause|cost|surcharge|renewal|condition|terms?)s?\b/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\bnowhere in (the|our|your) (\w+ )?(contract|agreement|terms|quote|offer)\b|\b(contract|agreement|terms) (does|do)(n't| not) (say|allow|permit|entitle|provide|give you)\b|\bnot in (the|our|your) (signed )?(contract|agreement|quote|quotation|offer)\b/i,
    also: /\b(you|charge|charged|fee|price|raise|bill|billed)\b/i,
    unless: /\?\s*$/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\b(refus(e|es|ed|ing)|declin(e|es|ed)|fail(s|ed)?|won't|will not|does not want) (to )?(honou?r|keep|stick to|respect|fulfil|apply|accept)\b[^.!?]{0,40}\b(contract|agreement|signed|quote|offer|terms)\b/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b(cancell?ed|terminated|gave notice|given notice|notice was given)\b[^!?]{0,90}\b(renewed|extended|still (being )?(charg|bill)\w*|continued? to (charge|bill)|keep (charging|billing))\b/i,
    also: /\b(contract|agreement|terms|notice|in writing|signed)\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /\b(service levels?|sla|uptime|delivery dates?|response times?)\b[^.!?]{0,40}\b(signed|agreed|contract\w*|guaranteed)\b[^.!?]{0,40}(\bnot|\bnever|n't) (been )?(met|kept|reached|achieved)\b/i,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b(overcharg\w+|wrongly (charged|billed|invoiced)|charged (us |me )?(too much|anyway|more than))\b/i,
    also: /\b(contract|agreement|clause|agreed (price|rate)|signed (offer|quote))\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b((framework |service |maintenance |signed )?(contract|agreement|lease|order form|statement of work)|(signed|your) (offer|quote))\b[^.!?]{0,25}\b(says?|states?|gives?|grants?|has|contains?|includes?|provides?|guarantees?|is clear|we signed|fixes|caps)\b|\bunder (our|the|this) (contract|agreement|lease)\b/i,
    also: /\b(not what (we|i) (signed|agreed)|no such (fee|clause|thing|charge|term)|(will|do|shall) not pay|won't pay|missing (from|on)|reject(s|ed)? (our|my)|put (it|the \w+) up|(raised|increased) (it|the|our|my)|claims? that we owe|that we owe|consider (this|it) a breach|you are (billing|charging)|against (our|the) (contract|agreement)|ignor(e|es|ed|ing) (it|this|our))\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b(billing|billed|charging|charged|invoicing|invoiced)( us| me)?( for)? [^.!?]{0,40}\b(contract|agreement|order form|signed offer|lease)\b[^.!?]{0,20}\b\d/i,
    also: /\b(not pay|correct|difference|too (much|many)|wrong|dispute)\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match: /\b(consider|call|regard|see) (this|it|that) (as )?an? (clear )?breach\b/i,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /\b(contract|agreement|lease|warranty( terms)?|terms|statement of work|order form|clause|in writing)\b[^.!?]{0,40}\b(caps?|covers?|lists?|says?|states?|requires?|gives?|grants?|fixes|includes?|provides?|allows?|promises?|excludes?|limits?|sets?)\b|\b(agreed|fixed|confirmed) in (writing|the (contract|agreement))\b/i,
    also: /\bwe object\b|\b(and|but) (still )?you(r \w+)? (still )?(want|ask|demand|announce|charge|bill|terminate|refuse)\w*|\band still you\b|\byou (terminated|raised|stopped|cut|suspended|refused?)\b|\bwhy is there\b|\b(even so|nevertheless|all the same)\b/i,
    unless: /\b(what does|well done|thank you for|copy of|how (do|does|can))\b/i,
  },
]

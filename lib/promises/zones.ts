/** Zones as they are named in replies. */
import type { ZoneName } from './types'

/** Abbreviations are read in capitals and directly after a time only: "ET" and "PT" are words elsewhere. */
const SHORT: Record<string, string> = {
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  IST: 'Asia/Kolkata',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  PHT: 'Asia/Manila',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  GST: 'Asia/Dubai',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  EAT: 'Africa/Nairobi',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  ACST: 'Australia/Adelaide',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
}

const LONG: Record<string, string> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'central european': 'Europe/Berlin',
  uk: 'Europe/London',
  british: 'Europe/London',
  london: 'Europe/London',
  dublin: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  paris: 'Europe/Paris',
  german: 'Europe/Berlin',
  berlin: 'Europe/Berlin',
  'new york': 'America/New_York',
  chicago: 'America/Chicago',
  toronto: 'America/Toronto',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  dubai: 'Asia/Dubai',
  beijing: 'Asia/Shanghai',
  shanghai: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  'hong kong': 'Asia/Hong_Kong',
  taipei: 'Asia/Taipei',
  singapore: 'Asia/Singapore',
  manila: 'Asia/Manila',
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  seoul: 'Asia/Seoul',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  perth: 'Australia/Perth',
  auckland: 'Pacific/Auckland',
}

const CHINESE: Record<string, string> = {
  北京: 'Asia/Shanghai',
  中国: 'Asia/Shanghai',
  上海: 'Asia/Shanghai',
  香港: 'Asia/Hong_Kong',
  台北: 'Asia/Taipei',
  台湾: 'Asia/Taipei',
  新加坡: 'Asia/Singapore',
  东京: 'Asia/Tokyo',
  日本: 'Asia/Tokyo',
  伦敦: 'Europe/London',
  英国: 'Europe/London',
  柏林: 'Europe/Berlin',
  德国: 'Europe/Berlin',
  巴黎: 'Europe/Paris',
  纽约: 'America/New_York',
  美东: 'America/New_York',
  美国东部: 'America/New_York',
  美西: 'America/Los_Angeles',
  洛杉矶: 'America/Los_Angeles',
  太平洋: 'America/Los_Angeles',
  悉尼: 'Australia/Sydney',
  迪拜: 'Asia/Dubai',
  格林尼治: 'UTC',
}

export type NamedZone = { zone: ZoneName; length: number }

/** The zone named at the very beginning of `after`, the text that follows a time. */
export function zoneAfter(after: string, given: string): NamedZone | null {
  const short = /^[ (,]*\(?([A-Z]{1,4})(?:\s?([+-]\d{1,2})(?::?(\d\d))?)?(?![A-Za-z])(?: time\b)?\)?/.exec(
    after,
  )
  const id = short?.[1] === undefined ? undefined : SHORT[short[1]]
  if (short && id) {
    if (short[2] !== undefined)
      return { zone: { id: fixedOffset(short[2], short[3]) }, length: short[0].length }
    return { zone: { id: inRegion(short[1] as string, id, given) }, length: short[0].length }
  }
  const whose = /^[ (,]*\(?(?:in )?(your|our|my)(?: local)? time(?: ?zone)?\)?/i.exec(after)
  if (whose) {
    const of = whose[1]?.toLowerCase() === 'your' ? 'customer' : 'agent'
    return { zone: { of }, length: whose[0].length }
  }
  const long = /^[ (,]*\(?([A-Za-z]+(?: [A-Za-z]+)?)(?: standard| daylight| local)? time\b\)?/i.exec(after)
  const named = long?.[1] === undefined ? undefined : LONG[long[1].toLowerCase()]
  return long && named ? { zone: { id: named }, length: long[0].length } : null
}

/** The zone named at the very end of `before`, the text that leads to a Chinese time (北京时间明天…). */
export function zoneBefore(before: string): NamedZone | null {
  const match = /(您那边|您当地|您所在地|我们这边|我这边|[\u4e00-\u9fff]{2,4}?)的?(?:当地)?时间[ ,:]*$/.exec(
    before,
  )
  if (!match?.[1]) return null
  const name = match[1]
  const length = match[0].length
  if (name.startsWith('您')) return { zone: { of: 'customer' }, length }
  if (name.startsWith('我')) return { zone: { of: 'agent' }, length }
  const known = Object.keys(CHINESE).find((key) => name.endsWith(key))
  return known ? { zone: { id: CHINESE[known] as string }, length } : null
}

/** CST is Chicago's and China's, IST India's and Ireland's: the one of the given zone's part of the world. */
function inRegion(name: string, id: string, given: string): string {
  if (name === 'CST' && given.startsWith('Asia/')) return 'Asia/Shanghai'
  if (name === 'IST' && given === 'Europe/Dublin') return 'Europe/Dublin'
  return id
}

function fixedOffset(hours: string, minutes: string | undefined): string {
  const sign = hours.startsWith('-') ? '-' : '+'
  return `${sign}${hours.slice(1).padStart(2, '0')}:${minutes ?? '00'}`
}

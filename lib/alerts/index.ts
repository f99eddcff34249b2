/** The alerts room: what of the watched clocks and follow-ups is to be told now, and when to look again. */
export { badgeOf } from './badge'
export { clockAlertIds, followUpAlertId } from './moments'
export { alarmFor, dueAlerts, nextAlarm } from './plan'
export { promiseRiskAt } from './promise-risk'
export { inQuietHours, quietUntil } from './quiet'
export type {
  Alert,
  AlertClock,
  AlertFacts,
  AlertFollowUp,
  AlertKinds,
  AlertSettings,
  BadgeCount,
  Stage,
} from './types'

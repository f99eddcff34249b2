/** The options page's section on alerts, in English. */
export const alertsEn = {
  'alerts.notify': 'Desktop notifications',
  'alerts.notifyIs':
    'One when a clock is at risk and one when it is overdue, never the same twice. Off until you want them: the browser asks for your leave.',
  'alerts.notify.off': 'Off',
  'alerts.notify.risk': 'At risk and overdue',
  'alerts.notify.breach': 'Overdue only',
  'alerts.refused':
    'The browser did not allow notifications. Try again and choose “Allow”. If no question appears, allow them for Outside First in the browser’s extension list, under its details or permissions.',
  'alerts.missing': 'Notifications are switched on, and the browser does not allow them at present.',
  'alerts.askAgain': 'Allow notifications',
  'alerts.test': 'Show a test notification',
  'alerts.test.shown':
    'The browser has taken it. If you see none, the system holds back this browser’s notifications: look in its settings, and for “do not disturb”.',
  'alerts.test.failed': 'The browser did not take the notification.',
  'alerts.showNames': 'Names in notifications',
  'alerts.showNamesIs':
    'Requester and subject beside the ticket’s number. Notifications also show on a locked screen. What customers write is never in them.',
  'alerts.quiet': 'Quiet hours',
  'alerts.quietIs': 'No notifications between these times. What came up is told after them, in one.',
  'alerts.quiet.from': 'from',
  'alerts.quiet.to': 'to',
  'alerts.quiet.same': 'Both times are the same: there are no quiet hours.',
  'alerts.badge': 'Number on the button',
  'alerts.badgeIs':
    'How many tickets are at risk or overdue and how many reminders are due. What was overdue and unseen for a day drops out.',
  'alerts.promises': 'Promises',
  'alerts.promisesIs': 'Times that replies promised count like clocks, in notifications and number.',
  'alerts.followUps': 'Reminders',
  'alerts.followUpsIs': 'What you asked to be reminded of is told when it is due.',
}

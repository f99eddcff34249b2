/** The options page's section on alerts, in Simplified Chinese. */
import type { alertsEn } from './alerts-en'

export const alertsZh: { [K in keyof typeof alertsEn]: string } = {
  'alerts.notify': '桌面通知',
  'alerts.notifyIs':
    '计时即将超时时提醒一次，超时后再提醒一次，同一件事不会重复。默认关闭：浏览器会先征求您的同意。',
  'alerts.notify.off': '关闭',
  'alerts.notify.risk': '即将超时和超时',
  'alerts.notify.breach': '仅超时',
  'alerts.refused':
    '浏览器没有允许通知。请再试一次并选择“允许”。如果没有出现询问，请在浏览器的扩展列表中打开 Outside First 的详情或权限，允许通知。',
  'alerts.missing': '通知已打开，但浏览器目前不允许。',
  'alerts.askAgain': '允许通知',
  'alerts.test': '显示一条试试',
  'alerts.test.shown':
    '浏览器已接收。如果没有看到，说明系统拦住了此浏览器的通知：请查看系统设置，以及是否开了勿扰。',
  'alerts.test.failed': '浏览器没有接收这条通知。',
  'alerts.showNames': '通知里显示姓名',
  'alerts.showNamesIs': '在工单号旁显示客户姓名和主题。锁屏上也能看到通知。客户写的内容从不出现在通知里。',
  'alerts.quiet': '安静时段',
  'alerts.quietIs': '这段时间内不通知，之后用一条通知汇总。',
  'alerts.quiet.from': '从',
  'alerts.quiet.to': '到',
  'alerts.quiet.same': '两个时间相同，等于没有安静时段。',
  'alerts.badge': '按钮上的数字',
  'alerts.badgeIs': '即将超时和已超时的工单数，加上到时间的提醒。超时后一天没有再看的不再计入。',
  'alerts.promises': '承诺',
  'alerts.promisesIs': '回复中承诺的时间和计时一样提醒、计数。',
  'alerts.followUps': '提醒',
  'alerts.followUpsIs': '您设的提醒到时间时通知您。',
}

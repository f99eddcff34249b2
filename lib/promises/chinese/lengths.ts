/** When a length of time in Chinese is a deadline without 内. */
import type { TimeWords } from '../types'

/** 请稍等五分钟 tells when the agent is back; longer waits are how things go, not a promise. */
export function asksToWait(before: string, time: TimeWords, after: string): boolean {
  const minutes = time.moment.span?.minutes
  if (minutes === undefined || minutes > 120) return false
  if (/^[ ,]*(?:请|麻烦|烦请)?(?:您|你)?(?:稍等|稍候|耐心)/.test(after)) return true
  if (!/^(?:[ ,]|$|我|这边)/.test(after)) return false
  return /(?:稍等|稍候|等我|(?:您|你|耐心)等[待候]?|再等|请等|等一下|给我)(?:大概|大约|约|个)?(?:您)?[ ,]*$/.test(
    before,
  )
}

/** 给我10分钟, 四十分钟到, 预计三小时: a length without 内 is a deadline only when announced. */
export function bareIsDeadline(before: string, after: string): boolean {
  if (/(?<!再)有$/.test(before)) return false
  if (
    /(?:给我们?|给咱|等我们?|预计|大概|大约|约|估计|最多|最快|再|还要|还需|还得|稍等|等|我.{0,4}(?:只?要|需要?|花|用))(?:们)?[ ]*(?:大概|大约)?$/.test(
      before,
    )
  )
    return !/^(?:审核|才|不)/.test(after)
  return /^ *(?:时间)?,?(?:就|即可|可以|能)?(?:到|送|搞定|解决|必达|回|给|修|恢复|出|好|查|处理|完成|弄|解封|见分晓|有(?:结果|消息|答复|着落)|上门|发货|发出|寄出|响应|搞|跟您|内)/.test(
    after,
  )
}

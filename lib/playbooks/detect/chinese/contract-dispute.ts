/** Chinese signs: what was agreed, and what was done against it. */
import type { Rule } from '../rule'
import { imagined } from './common'

export const contractDispute: readonly Rule[] = [
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /(合同|协议)(上|里|中)?[^，。！？]{0,3}(没有|未(写|列|约定))[^，。！？]{1,8}[，,][^。！？]{0,8}(却|还|又)(收|扣)/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /(合同|协议|租约|订单|报价单|签的)[^。！？]{0,12}(写的|约定|规定|没有这|签的是|里没有|是|不变)|(按照?|依据?)(合同|协议|租约)/,
    also: /跟签的不(一样|符)|没有这(一)?(项|条|笔)|(不付|不认|拒付|不接受)|驳回[^。！？]{0,8}(异议|申诉)|就是违约|就?涨了(百分|\d)/,
    unless: /什么意思|是多少|怎么/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /(合同|协议|租约|条款|工作说明书|书面)[^。！？]{0,12}(约定|写|包含|不超过|规定|提前|保[一二三四五六七八九十\d])/,
    also: /(你们|贵司|账单)[^。！？]{0,16}(就(停|收|要|涨|扣)|怎么又|却|通知涨|又多出|让我们自费|要我们自费)|有异议|说不过去|凭什么/,
    unless: /什么意思|怎么办理|续签/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match: /(构成|属于|已经?|你们|你方|贵司|贵公司|这是|严重|就是)[^，。！？]{0,6}违约(?!金是|责任是)/,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match: /(合同|协议|条款)[^，。！？]{0,6}(争议|纠纷|分歧)/,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /(与|和|跟|同)[^，。！？]{0,6}(合同|协议|报价单?|约定)[^，。！？]{0,8}(不符|不一致|不一样|对不上|有出入|相违背)|(不符合|违反|违背)[^，。！？]{0,6}(合同|协议|约定|条款)/,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match:
      /(合同|协议|条款|第[一二三四五六七八九十百\d]+条)[^。！？]{0,14}(写明|约定|规定|写着|写的|明确|载明|应由|应该由|里是)|(按照?|依据?|根据|依照)(合同|协议|条款|约定)/,
    also: /却|为什么还|还(向|要|在|是)[^，。！？]{0,6}(收|扣)|不履行|不执行|不认|不接受|多收|拒绝|仍然?(收|扣)|没有?(履行|执行|兑现|做到)|你们收了/,
    unless: /怎么|什么意思|续签|谢谢你们/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match: /(单方面?|擅自|私自)[^，。！？]{0,6}(涨价|变更|修改|更改|解除|终止|加价|提价|续约|续费)/,
    unless: imagined,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match: /(从来?没|从未|没有?)有?(同意|签|答应|授权)过?/,
    also: /(报价单?|合同|协议)(上|里|中)?[^，。！？]{0,4}(没有|根本没|未写|没写|也没)/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match:
      /(合同|协议)(上|里|中)?[^，。！？]{0,4}(根本没有?|没有|未)[^，。！？]{0,6}(这一?条|这项|这笔|约定|写)/,
    also: /你们|贵司|收|涨|扣|单方/,
    unless: /[吗？?]\s*$/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    wide: true,
    match: /(解约|解除|终止)[^。！？]{0,20}(自动续|续了|继续(扣|收)|照(扣|收)|还在(扣|收))/,
    also: /合同|条款|书面|协议|通知/,
  },
  {
    kind: 'contract-dispute',
    weight: 2,
    match: /没有?(达到|履行|遵守|兑现|做到)[^，。！？]{0,6}(约定|合同|协议)/,
    unless: imagined,
  },
]

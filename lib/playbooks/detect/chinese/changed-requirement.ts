/** Chinese signs: what was agreed is to become something else. */
import type { Rule } from '../rule'

export const changedRequirement: readonly Rule[] = [
  {
    kind: 'changed-requirement',
    weight: 2,
    match: /需求[^，。！？]{0,8}(变化|变更|变动|变了|有变|调整|修改|改动|改了|更新)/,
    unless: /(没有?|无|未|不)(任何|什么)?(变|改|调整|需要)|怎么|如何|流程/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /(项目|服务|交付|开发)?(范围|规格书?|设计稿|图纸|版面)[^，。！？]{0,6}(要|需要?|得|有|想|已)?[^，。！？]{0,4}(调整|变更|变动|有变|重新(改|做|画)|作废|改版)/,
    unless: /没有?(任何)?(调整|变|改)|无需|不(用|需|要)(调整|变|改)|配送|怎么|如何/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match:
      /原来|原先|原本|之前(说|定|约)|当初|起初|最初|上(个月|周|次)(发|定|说|给)|已经?(确认|定稿|签字|批)|(确认|定稿|签字|评审)(以后|之后|后|完)/,
    also: /改成|改为|改做|要加|再加|加进去|增加|减少|重新(改|做|设计)|分[^，。！？]{0,6}(交付|发货|批)|请按[^，。！？]{0,8}(版|新)/,
    unless: /密码|收货|地址|邮箱|手机号|抬头|套餐|收到|发错|退款|少发|退换/,
  },
  {
    kind: 'changed-requirement',
    weight: 1,
    match: /(计划|安排|方案)(有变|变了|有调整|有变化|临时变)/,
    unless: /没有|套餐/,
  },
  {
    kind: 'changed-requirement',
    weight: 1,
    match: /从[^，。！？]{1,10}(改成|改为|增加到|减少到|变成)[^，。！？]{1,12}|(改成|改为)(线下|线上|分批)/,
    unless: /密码|地址|邮箱|手机号|抬头|套餐/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match: /从[^，。！？]{1,10}(改到|改成|变成|增加到|加到|涨到|减到|扩(大)?到)[^，。！？]{1,12}/,
    also: /之前定|方案|计划[^。！？]{0,6}(重新|调整)|重新(排|做|报|出)|不合适了|启动会/,
    unless: /密码|地址|邮箱|手机号|抬头|套餐从|话费|价格从|收到/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /(领导|老板|客户|甲方|总部|董事会|校方|院方|业主)[^，。！？]{0,6}(改(了)?主意|(现在)?又(要|想|提)|临时(要|改)|要求(改|加|换))/,
    also: /改|加|换|不按|版|方案|设计|接口|全部|功能/,
    unless: /退款|赔偿/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match: /(正在(做|开发|制作|印|施工)|在做的|开发中)[^。！？]{0,12}(加上|增加|加进|改|补上)/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match: /你们(现在)?(正在)?(写|画|设计|做|排)的(那)?(份|版|个)?(稿子?|图|方案|版本|页面|系统)/,
    also: /变了|要改|得改|改得|加上|换成/,
    unless: /什么时候|满意|很好/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match:
      /原定[^。！？]{1,14}[，,][^。！？]{0,14}(改|建议|要|需要)[^。！？]{0,8}[一二三四五六七八九十百\d]+(个|台|人|场|天)/,
    unless: /收到|发错|退款|到货/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    wide: true,
    match: /(定稿|确认|签字|批准|评审)(之|以)?后[^。！？]{0,10}(又|还)(来|要|想|提)?(改|加|换)/,
    unless: /密码|地址|怎么|抬头/,
  },
  {
    kind: 'changed-requirement',
    weight: 2,
    match: /要求?[^。！？]{2,20}[，,]不(是|按)[^。！？]{0,14}(定|约|签|说)(好)?的/,
    unless: /收到|发来|退/,
  },
]

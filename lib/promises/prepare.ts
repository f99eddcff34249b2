/**
 * The reply as the parsers read it: one form for every character, and nothing that somebody else said.
 * Every step keeps the length, so that an offset here is an offset in the reply.
 */

const TRADITIONAL: Record<string, string> = {}
const FROM =
  '內點鐘週禮拜後給會將們這個時間發貨處題覆復絡聯繫電話維護檢換裝開關寫對應該數據帳單號節業務過還進運達範圍當兩雙請須務選擇問嗎沒無從頭個員師廠賠償結論訂購簽約訊幫為與來於報價傳錄調審轉寄確認證書統計終總經總續約預計幾點條變變動麼樣說親見讓態專責實驗濾線優惠營'
const TO =
  '内点钟周礼拜后给会将们这个时间发货处题复复络联系电话维护检换装开关写对应该数据帐单号节业务过还进运达范围当两双请须务选择问吗没无从头个员师厂赔偿结论订购签约讯帮为与来于报价传录调审转寄确认证书统计终总经总续约预计几点条变变动么样说亲见让态专责实验滤线优惠营'
for (let i = 0; i < FROM.length; i++) TRADITIONAL[FROM[i] as string] = TO[i] as string

const SIGNS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '–': '-',
  '—': ';',
  '\t': ' ',
  '\r': ' ',
  '、': '/',
  '¤': ' ',
  '～': '~',
}

/** `text` in simplified, half-width characters with quotations blanked; the same length as `text`. */
export function prepare(text: string): string {
  return blankQuotes(text.replace(/[^\n -~]/g, plainCharacter))
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (SIGNS[character]) return SIGNS[character]
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return TRADITIONAL[character] ?? character
}

const MAIL_BELOW =
  /^[ >]*(?:On\b.{6,200}\bwrote:|.{0,120}写道:|-{2,} *(?:Original Message|Forwarded message|原始邮件|转发邮件)|From: .+|发件人:.+|##- .+|-- ?$)/im
const QUOTED_LINE = /^[ ]{0,3}[>|].*$/gm
const IN_MARKS = /"[^"\n]{1,300}"|“[^“”\n]{1,300}”|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』/g

/** Blanks quoted lines, the mail below the reply, and what stands in quotation marks. */
function blankQuotes(text: string): string {
  let own = text
  const below = MAIL_BELOW.exec(text)
  if (below) own = text.slice(0, below.index) + blank(text.slice(below.index))
  if (own.includes('>') || own.includes('|')) own = own.replace(QUOTED_LINE, blank)
  return own.replace(IN_MARKS, blank)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

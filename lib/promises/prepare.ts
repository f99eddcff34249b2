/**
 * The reply as the parsers read it: one form for every character, and nothing that somebody else said.
 * Every step keeps the length, so that an offset here is an offset in the reply.
 */

const TRADITIONAL: Record<string, string> = {}
const FROM =
  '內點鐘週禮拜後給會將們這個時間發貨處題覆復絡聯繫電話維護檢換裝開關寫對應該數據帳單號節業務過還進運達範圍當兩雙請須務選擇問嗎沒無從頭個員師廠賠償結論訂購簽約訊幫為與來於報價傳錄調審轉寄確認證書統計終總經總續約預計幾點條變變動麼樣說親見讓態專責實驗濾線優惠營機門補賬錢車樓東長櫃鎖準備啟齊試測設輸郵遞圖減險醫診藥術體檔網頁腦碼鑰標籤筆錯誤議館賓飯廳訪場駕駛學課級導遊勞煩隨歡謝願獲領盡緊僅併並屆陳黃閣壞壓縮淨潔淸掛燈廁氣熱凍凈鏡剛鍵盤螢紙質際銀貸資產賣買貝費貼輛輪農邊遠適鄉釋鈕鋪鍋鐵鑒閉陽隊階雜離難靈響頂頓顯風飛餘驚魚鮮遲趕匯銷參觀讀罰兌誰紅綠鬧爐牆漲滯攤睇搵揾嗰噉辦執聲組織細緻繪畫擬慶區廣樂歷績趨擔極嚴樹橋歲殘勢勝勵'
const TO =
  '内点钟周礼拜后给会将们这个时间发货处题复复络联系电话维护检换装开关写对应该数据帐单号节业务过还进运达范围当两双请须务选择问吗没无从头个员师厂赔偿结论订购签约讯帮为与来于报价传录调审转寄确认证书统计终总经总续约预计几点条变变动么样说亲见让态专责实验滤线优惠营机门补账钱车楼东长柜锁准备启齐试测设输邮递图减险医诊药术体档网页脑码钥标签笔错误议馆宾饭厅访场驾驶学课级导游劳烦随欢谢愿获领尽紧仅并并届陈黄阁坏压缩净洁清挂灯厕气热冻净镜刚键盘荧纸质际银贷资产卖买贝费贴辆轮农边远适乡释钮铺锅铁鉴闭阳队阶杂离难灵响顶顿显风飞余惊鱼鲜迟赶汇销参观读罚兑谁红绿闹炉墙涨滞摊看找找那这办执声组织细致绘画拟庆区广乐历绩趋担极严树桥岁残势胜励'
for (let i = 0; i < FROM.length; i++) TRADITIONAL[FROM[i] as string] = TO[i] as string

/** Cantonese, where it is written in words of its own. */
const CANTONESE: Record<string, string> = {
  我哋: '我们',
  佢哋: '他们',
  你哋: '你们',
  聽日: '明天',
  听日: '明天',
  聽朝: '明早',
  听朝: '明早',
  聽晚: '明晚',
  听晚: '明晚',
  後日: '后天',
  后日: '后天',
  今日: '今天',
  今朝: '今早',
  尋日: '昨天',
  琴日: '昨天',
  朝早: '早上',
  下晝: '下午',
  下昼: '下午',
  晏晝: '下午',
  上晝: '上午',
  上昼: '上午',
  夜晚: '晚上',
}
/** 今後日常, 最後日期: no day after tomorrow. */
const NO_DAY = { before: '(?<![今此往最先之以稍隨随其然前])', after: '(?![期子常程均本志益報报产產用])' }
const CANTONESE_WORDS = new RegExp(
  Object.keys(CANTONESE)
    .map((word) => (/^[後后]/.test(word) ? NO_DAY.before + word + NO_DAY.after : word))
    .join('|'),
  'g',
)
const SINGLE_CANTONESE: Record<string, string> = {
  俾: '给',
  畀: '给',
  嘅: '的',
  嚟: '来',
  佢: '他',
  哋: '们',
  冇: '没',
  咗: '了',
  喺: '在',
  唔: '不',
}

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
  const words = /[\u4e00-\u9fff]/.test(text)
    ? text.replace(CANTONESE_WORDS, (word) => CANTONESE[word] as string)
    : text
  return blankQuotes(words.replace(RANGE_DASH, asHyphen).replace(/[^\n -~]/g, plainCharacter))
}

/** 9:00—12:00, 周一——周五: a dash between times is no break in thought. */
const RANGE_DASH =
  /(?<=\d|[点點时時日号號分]|(?:周|週|星期|礼拜|禮拜)[一二三四五六天])—{1,2}(?=\d|周|週|星期|礼拜|禮拜|[上下]午|晚)/g

function asHyphen(dash: string): string {
  return dash.length === 1 ? '-' : '- '
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (SIGNS[character]) return SIGNS[character]
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return TRADITIONAL[character] ?? SINGLE_CANTONESE[character] ?? character
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

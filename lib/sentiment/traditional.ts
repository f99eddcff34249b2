/**
 * Traditional characters of everyday support talk and their simplified forms, pair by pair, so that the
 * Chinese words are kept once. A character that is missing here is read as it stands.
 */
const PAIRS =
  '們们個个這这來来會会說说時时對对還还沒没過过後后請请問问題题謝谢嗎吗麼么為为什什麽么給给讓让開开關关電电話话' +
  '聽听覺觉應应該该現现發发貨货錢钱買买賣卖單单訂订價价帳账賬账號号戶户費费訴诉處处務务業业員员經经' +
  '銀银機机復复覆复頻频係系統统網网絡络無无壞坏損损錯错誤误難难連连續续繼继終终結结幾几數数兩两萬万點点鐘钟' +
  '從从當当實实際际驗验設设備备換换補补償偿賠赔騙骗詐诈盜盗視视記记證证據据顧顾見见親亲愛爱歡欢喜喜' +
  '樂乐願愿氣气憤愤惱恼極极糟糟爛烂慘惨擔担憂忧慮虑緊紧張张趕赶馬马急急嚴严論论評评價价體体驗验簡简' +
  '負负責责態态顯显級级層层師师傅傅帶带動动態态邊边廠厂產产質质報报導导門门間间聞闻週周歲岁' +
  '臺台灣湾國国東东車车輛辆運运遲迟達达遠远進进選选擇择適适達达遺遗醫医藥药險险壓压熱热燒烧' +
  '樣样種种類类誰谁課课議议讀读變变調调談谈諒谅講讲許许譯译識识認认誠诚謊谎豈岂總总線线細细給给絕绝約约納纳' +
  '滿满減减濟济準准確确隨随隱隐雙双離离難难響响頁页頭头顆颗飛飞飯饭館馆驚惊髒脏齊齐龍龙嘍喽囉啰囑嘱' +
  '掛挂掃扫換换據据擾扰攔拦擁拥戲戏斷断於于暫暂條条標标檢检權权歸归決决殘残毀毁漲涨滾滚漢汉'

const FIRST = 0x4e00
const LAST = 0x9fff

/** By character code from FIRST on, the character in simplified writing; filled as characters come. */
const SIMPLE: (string | undefined)[] = new Array(LAST - FIRST + 1).fill(undefined)
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE[PAIRS.charCodeAt(i) - FIRST] = PAIRS.charAt(i + 1)

/**
 * The Han character at `at`, simplified. The same character is always the same piece of memory: words are
 * looked up all the time, and that is what makes it quick.
 */
export function simplifiedAt(text: string, at: number): string {
  const place = text.charCodeAt(at) - FIRST
  if (place < 0 || place > LAST - FIRST) return text.charAt(at)
  const known = SIMPLE[place]
  if (known !== undefined) return known
  const own = text.charAt(at)
  SIMPLE[place] = own
  return own
}

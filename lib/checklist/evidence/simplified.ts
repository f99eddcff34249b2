/** Reads Traditional characters and full-width digits as the forms that the patterns are written in. */
const PAIRS =
  '內内個个後后週周禮礼點点將将會会給给幫帮們们這这來来單单聯联繫系處处貨货發发為为請请謝谢對对過过還还沒没時时間间電电話话號号開开關关門门車车東东從从當当報报辦办讓让說说問问題题嗎吗' +
  '麼么樣样麵面員员師师經经專专責责負负務务財财產产業业倉仓庫库運运費费錢钱銀银帳账賬账戶户訂订購购買买賣卖換换現现場场預预約约確确認认記记錄录證证據据資资檔档檢检測测試试驗验維维護护' +
  '裝装復复複复覆复覽览體体誤误錯错煩烦難难擔担憂忧著着緊紧氣气壓压傷伤歡欢顧顾慮虑應应該该寶宝貴贵見见議议評评價价滿满質质優优與与並并則则無无動动進进遲迟達达遠远連连郵邮遞递遙遥網网' +
  '線线機机構构簽签筆笔數数總总結结終终統统級级組组團团隊队區区樓楼層层廳厅園园國国際际臺台灣湾廣广陳陈劉刘張张黃黄趙赵吳吴孫孙馬马羅罗鄭郑許许韓韩馮冯鄧邓蕭萧葉叶蘇苏盧卢鍾钟譚谭陸陆' +
  '範范龍龙賀贺顏颜歲岁鐘钟類类項项頭头頁页順顺飛飞飯饭館馆養养驚惊懷怀惱恼戀恋愛爱樂乐歷历親亲覺觉視视觀观規规計计討讨訊讯訴诉詢询詳详誠诚誰谁課课調调談谈諒谅論论講讲識识變变豐丰賠赔' +
  '賴赖贈赠軟软輕轻較较輸输轉转辭辞農农邊边鄰邻醫医釋释鋪铺錶表鎖锁鏈链鐵铁鑰钥閉闭閱阅隨随險险雖虽雙双離离靜静響响額额願愿餘余騙骗驅驱髒脏鬆松鮮鲜麗丽兩两腳脚億亿萬万幾几裡里裏里傳传' +
  '協协儲储劃划勞劳勢势匯汇嚴严圖图執执壞坏夠够奪夺奮奋妝妆媽妈孃娘寫写導导屬属島岛幣币廠厂彈弹恆恒慣惯慶庆憑凭戰战拋抛掃扫掛挂採采揮挥損损擇择擊击擴扩敗败敵敌於于術术極极槍枪權权欄栏' +
  '殘残毀毁決决況况減减準准溫温漲涨潔洁濕湿熱热爭争獎奖獨独畢毕異异療疗盡尽監监盤盘睏困矯矫碼码稅税積积穩稳競竞節节納纳純纯細细織织絡络絕绝綠绿練练縣县績绩繳缴繼继續续纖纤罰罚職职聽听' +
  '肅肃脫脱臨临舉举舊旧藍蓝藝艺藥药虧亏衝冲補补製制褲裤託托詞词誌志諮咨讀读貼贴賓宾賞赏贏赢趕赶跡迹踐践躍跃軌轨載载輛辆輪轮辯辩適适選选遺遗鍵键鏡镜長长閒闲階阶雜杂領领顯显風风飲饮飾饰' +
  '魚鱼鳥鸟黨党齊齐齡龄'

const simple = new Map<string, string>()
for (let at = 0; at + 1 < PAIRS.length; at += 2) simple.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))
const TO_READ = new RegExp(`[${[...simple.keys()].join('')}０-９]`, 'g')

/** By code unit, whether it is read as another: most texts hold none, and need no closer look. */
const READ_AS_OTHER = new Uint8Array(0x10000)
for (const one of simple.keys()) READ_AS_OTHER[one.charCodeAt(0)] = 1
for (const one of '０１２３４５６７８９') READ_AS_OTHER[one.charCodeAt(0)] = 1

/** Same length, character by character. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (READ_AS_OTHER[text.charCodeAt(at)] === 1) return text.replace(TO_READ, asRead)
  return text
}

function asRead(one: string): string {
  return simple.get(one) ?? String.fromCharCode(one.charCodeAt(0) - 0xfee0)
}

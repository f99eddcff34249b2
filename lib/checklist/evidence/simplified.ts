/** Reads Traditional characters and full-width digits as the forms that the patterns are written in. */
const PAIRS =
  '內内個个後后週周禮礼點点將将會会給给幫帮們们這这來来單单聯联繫系處处貨货發发為为請请謝谢對对過过還还沒没時时間间電电話话號号開开關关門门車车東东從从當当報报辦办理理讓让說说話话問问題题嗎吗麼么樣样麵面員员師师經经專专責责負负務务財财產产業业倉仓庫库運运費费錢钱銀银帳账賬账戶户訂订購购買买賣卖換换現现場场預预約约確确認认記记錄录證证據据資资料料檔档檢检查查測测試试驗验維维護护裝装復复複复覆复覽览體体歉歉誤误錯错煩烦難难過过擔担憂忧著着緊紧氣气壓压傷伤歡欢迎迎顧顾慮虑應应該该寶宝貴贵見见議议評评價价滿满質质優优惠惠與与並并則则無无動动員员進进遲迟達达遠远連连郵邮遞递遙遥網网線线機机構构簽签收收筆笔數数據据總总結结終终統统級级組组團团隊队區区樓楼層层廳厅園园國国際际臺台灣湾廣广陳陈劉刘張张黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏盧卢鍾钟譚谭陸陆範范龍龙賀贺顏颜歲岁週周鐘钟類类項项頭头鞋鞋頁页順顺飛飞飯饭館馆養养驚惊懷怀惱恼戀恋愛爱樂乐歷历親亲覺觉視视觀观規规範范計计討讨訊讯許许訴诉詢询該该詳详誠诚誰谁課课調调談谈諒谅論论講讲識识變变讓让豐丰賠赔賣卖賴赖贈赠軟软輕轻較较輸输轉转辭辞農农邊边還还鄰邻醫医釋释鋪铺錶表鎖锁鏈链鐵铁鑰钥閉闭閱阅隨随險险雖虽雙双離离靜静響响額额願愿餘余騙骗驅驱體体髒脏鬆松鮮鲜麗丽'

const simple = new Map<string, string>()
for (let at = 0; at + 1 < PAIRS.length; at += 2) simple.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))
const TO_READ = new RegExp(`[${[...simple.keys()].join('')}０-９]`, 'g')

/** Same length, character by character. */
export function simplified(text: string): string {
  return text.replace(TO_READ, (one) => simple.get(one) ?? String.fromCharCode(one.charCodeAt(0) - 0xfee0))
}

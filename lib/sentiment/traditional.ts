/**
 * Traditional characters and their simplified forms, pair by pair, so that the Chinese words are kept once: every
 * one whose simplified form is in a pattern, a class or the messages that were learnt from. A character that
 * simplified writing uses too is read as it stands, and so is one that is missing here.
 */
const PAIRS =
  '們们個个這这來来會会說说時时對对還还沒没過过後后請请問问題题謝谢嗎吗麼么為为麽么給给讓让開开關关電电話话聽听覺觉應应該该現现發发貨货錢钱買买賣卖單单訂订價价帳账賬账號号戶户費费訴诉處处務务業业員员經经銀银機机' +
  '復复覆复頻频係系統统網网絡络無无壞坏損损錯错誤误難难連连續续繼继終终結结幾几數数兩两萬万點点鐘钟從从當当實实際际驗验設设備备換换補补償偿賠赔騙骗詐诈盜盗視视記记證证據据顧顾見见親亲愛爱歡欢樂乐願愿氣气憤愤惱恼' +
  '極极爛烂慘惨擔担憂忧慮虑緊紧張张趕赶馬马嚴严論论評评體体簡简負负責责態态顯显級级層层師师帶带動动邊边廠厂產产質质報报導导門门間间聞闻週周歲岁臺台灣湾國国東东車车輛辆運运遲迟達达遠远進进選选擇择適适遺遗醫医藥药' +
  '險险壓压熱热燒烧樣样種种類类誰谁課课議议讀读變变調调談谈諒谅講讲許许譯译識识認认誠诚謊谎豈岂總总線线細细絕绝約约納纳滿满減减濟济準准確确隨随隱隐雙双離离響响頁页頭头顆颗飛飞飯饭館馆驚惊髒脏齊齐龍龙嘍喽囉啰囑嘱' +
  '掛挂掃扫擾扰攔拦擁拥戲戏斷断於于暫暂條条標标檢检權权歸归決决殘残毀毁漲涨滾滚漢汉丟丢並并亂乱佈布佔占併并侷局俬私倆俩倉仓倖幸倣仿側侧偵侦偽伪傢家傳传傷伤僅仅儀仪儘尽優优儲储兌兑兒儿內内冊册凈净凍冻別别刪删則则' +
  '剋克剎刹剛刚創创劃划劇剧劉刘劑剂勁劲勝胜勞劳勸劝匯汇區区協协卻却厭厌厲厉參参吳吴唄呗唸念啞哑啟启喨亮喪丧喫吃喲哟嗆呛嘆叹嘔呕嘗尝嘰叽噠哒噴喷噹当嚇吓嚐尝嚮向囂嚣圍围園园圓圆圖图團团埰采執执堅坚場场塊块塗涂墊垫' +
  '墜坠壇坛壽寿夠够夾夹奧奥姦奸姪侄婦妇媽妈嬰婴孃娘孫孙學学寢寝寧宁審审寫写寬宽寵宠寶宝將将專专尋寻尷尴屆届屜屉屢屡屬属島岛崗岗幣币幫帮幹干庫库廁厕廚厨廢废廣广廳厅弔吊強强彆别彈弹彌弥彎弯彙汇徑径徹彻恥耻悶闷惡恶' +
  '愜惬慶庆慼戚慾欲憑凭懃勤懇恳懮忧懶懒懷怀懸悬拋抛捨舍捲卷採采揀拣揚扬搆构搧扇搶抢撐撑撥拨撲扑擊击擋挡擠挤擬拟擰拧擱搁擴扩擺摆攜携攝摄攢攒攤摊攪搅敗败昇升晉晋暈晕暢畅曆历曉晓曏向曬晒書书柵栅桿杆棄弃棟栋榖谷構构' +
  '槍枪槓杠樁桩樑梁樓楼樹树橋桥橫横檔档檯台檻槛櫃柜櫥橱欄栏歎叹歷历殯殡殺杀殼壳毆殴毬球氾泛汎泛沖冲況况洩泄涼凉淚泪淨净測测渾浑湊凑湯汤溝沟溫温溼湿滅灭滯滞滲渗潔洁潰溃濃浓濕湿濫滥濾滤瀆渎瀉泻瀏浏瀰弥灑洒災灾煙烟' +
  '煩烦燈灯燙烫營营燬毁爐炉爭争爺爷爾尔牆墙狀状猶犹獅狮獎奖獨独獲获瑪玛環环畢毕畫画異异痠酸瘋疯瘓痪療疗癟瘪癡痴癢痒癱瘫盃杯盡尽監监盤盘盪荡眾众睏困睜睁瞭了碼码磚砖礎础礙碍禮礼稅税稟禀稱称穀谷積积穩稳穫获窩窝窮穷' +
  '竊窃競竞筆笔箇个節节範范簍篓簽签簾帘籤签籬篱糰团糾纠紀纪紅红紐纽純纯紗纱紙纸紮扎紹绍組组絆绊絨绒絲丝綁绑綑捆綠绿維维綵彩緒绪緣缘編编緩缓緬缅練练緻致縣县縫缝縮缩績绩織织繞绕繩绳繫系繳缴繹绎纍累纔才纜缆罈坛罣挂' +
  '罰罚罵骂罷罢羅罗羨羡義义習习翫玩聯联聲声聳耸職职聾聋肅肃脅胁脣唇脫脱脹胀腦脑腫肿腳脚膚肤膠胶膩腻膽胆膿脓臉脸臟脏臥卧臨临與与興兴舉举舊旧舖铺艙舱艦舰艷艳荳豆華华葯药蒐搜蒼苍蓆席蓋盖蕩荡薦荐藍蓝藝艺藷薯蘇苏蘋苹' +
  '虛虚虧亏蝸蜗蟲虫蠅蝇蠻蛮衊蔑術术衚胡衛卫衝冲裝装裡里製制複复褻亵覈核規规覓觅覽览觀观觸触計计訊讯討讨訓训託托訛讹訟讼訪访診诊註注証证詞词詢询試试詮诠詳详誇夸誌志語语諉诿諸诸諾诺謂谓謬谬譜谱譴谴護护譽誉讚赞豐丰' +
  '豔艳豬猪貓猫財财貴贵貸贷貼贴貿贸賀贺資资賊贼賓宾賜赐賴赖賸剩賺赚購购賽赛贈赠贊赞趙赵跡迹跼局踰逾蹟迹蹤踪蹧糟蹺跷軋轧軌轨軟软較较載载輓挽輕轻輩辈輪轮輯辑輸输輻辐輿舆轄辖轆辘轉转轝舆辦办辭辞辯辩農农迴回遊游違违' +
  '遙遥遞递遷迁邏逻郵邮鄉乡鄭郑鄰邻醬酱醼宴釋释釐厘釘钉針针釣钓釦扣鈕钮鈞钧鉛铅銅铜銲焊銷销鋁铝鋪铺鋼钢錄录錦锦錨锚錶表鍋锅鍵键鍾钟鎖锁鎗枪鏈链鏡镜鏽锈鐲镯鐵铁鑑鉴鑒鉴鑰钥鑿凿長长閃闪閉闭閑闲閒闲閘闸閥阀閨闺閱阅' +
  '閾阈闆板闇暗闖闯陞升陣阵陳陈陸陆陽阳隊队階阶隻只雜杂雞鸡雲云霧雾靈灵靜静韓韩頂顶項项順顺須须預预頒颁頓顿領领額额顏颜顛颠顫颤風风颱台颳刮飾饰養养餓饿餘余餬糊餵喂餽馈餿馊饋馈駁驳駕驾駛驶騎骑騰腾騷骚驅驱驛驿驟骤' +
  '驢驴髮发鬆松鬍胡鬚须鬧闹鬨哄鬱郁魚鱼鮮鲜鳥鸟鴨鸭鴿鸽麤粗麵面黃黄黴霉鼕冬齣出'

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

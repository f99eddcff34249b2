/** Common Chinese surnames with their pinyin: tells a name from another word, and 张伟 from "Zhang". */
const SINGLE =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 周zhou 吴wu 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 高gao ' +
  '林lin 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 邓deng 冯feng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong ' +
  '潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang ' +
  '崔cui 谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 方fang 邹zou 熊xiong 白bai 孟meng 秦qin ' +
  '邱qiu 侯hou 江jiang 尹yin 薛xue 闫yan 阎yan 段duan 雷lei 龙long 黎li 史shi 陶tao 贺he 毛mao 郝hao 顾gu 龚gong 邵shao ' +
  '万wan 覃qin 武wu 钱qian 戴dai 严yan 莫mo 孔kong 向xiang 常chang 温wen 康kang 施shi 牛niu 樊fan 葛ge 邢xing 安an ' +
  '齐qi 伍wu 庞pang 颜yan 倪ni 庄zhuang 聂nie 章zhang 鲁lu 岳yue 翟zhai 申shen 欧ou 耿geng 关guan 焦jiao 柳liu 甘gan ' +
  '祝zhu 包bao 宁ning 尚shang 符fu 舒shu 阮ruan 柯ke 纪ji 梅mei 童tong 毕bi 单shan 裴pei 霍huo 成cheng 苗miao 谷gu ' +
  '盛sheng 曲qu 翁weng 冉ran 骆luo 蓝lan 路lu 游you 靳jin 管guan 柴chai 蒙meng 鲍bao 华hua 喻yu 祁qi 房fang 滕teng ' +
  '屈qu 饶rao 解xie 牟mou 艾ai 尤you 时shi 穆mu 农nong 司si 古gu 吉ji 车che 项xiang 连lian 芦lu 麦mai 褚chu 娄lou ' +
  '窦dou 戚qi 岑cen 党dang 宫gong 费fei 卜bu 冷leng 晏yan 席xi 卫wei 米mi 柏bai 宗zong 瞿qu 桂gui 佟tong 应ying 臧zang ' +
  '闵min 苟gou 邬wu 边bian 卞bian 姬ji 师shi 和he 仇qiu 栾luan 隋sui 商shang 刁diao 沙sha 荣rong 巫wu 寇kou 桑sang ' +
  '郎lang 甄zhen 丛cong 仲zhong 虞yu 敖ao 巩gong 明ming 佘she 池chi 查zha 麻ma 苑yuan 迟chi 邝kuang ' +
  '卓zhuo 辜gu 涂tu 谌chen 缪miao 邰tai 蔺lin 晁chao 鄢yan 鞠ju 匡kuang 狄di 湛zhan 禹yu 闻wen ' +
  '俞yu 詹zhan 凌ling 储chu 蒲pu 茅mao 冼xian'
const DOUBLE =
  '欧阳ouyang 上官shangguan 司马sima 诸葛zhuge 皇甫huangfu 尉迟yuchi 慕容murong 司徒situ 夏侯xiahou 令狐linghu'

const pinyinOf = new Map(
  `${SINGLE} ${DOUBLE}`.split(' ').map((entry) => {
    const han = entry.replace(/[a-z]+$/, '')
    return [han, entry.slice(han.length)] as const
  }),
)

/** The single-character surnames, for a character class. */
export const surnameCharacters = SINGLE.replace(/[a-z ]/g, '')

/** The surname a Chinese name starts with, or null when the text does not look like such a name. */
export function surnameOf(name: string): string | null {
  for (const length of [2, 1]) {
    const head = name.slice(0, length)
    if (pinyinOf.has(head)) return head
  }
  return null
}

/** "zhang" for 张; null for an unknown surname. */
export function surnamePinyin(surname: string): string | null {
  return pinyinOf.get(surname) ?? null
}

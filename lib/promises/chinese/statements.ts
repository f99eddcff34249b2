/**
 * Plain statements: a time ahead in a clause about what our side does, or what becomes of the customer's
 * matter, is a promise unless something speaks against it, whatever the verb.
 */
import { BANK, CONDITION, GENERAL, HOURS, NOT, THIRD_PARTY } from './words'

/** We, people of ours, or something that gets to the customer or is put right. */
const OUR_SIDE =
  /我(?!国|市|省|县)|咱|师傅|同事|工程师|技术|运维|店里|店员|仓库|厂里|工厂|团队|护士|医生|大夫|管家|司机|专员|财务|后台|车间|教练|礼宾|物业|老板|骑手|班主任|辅导员|柜员|保安|保洁|厨师|店长|律师|编辑|设计师|主管|经理|施工队/
const THEIRS =
  /(?:让|叫|替|帮|给|到|进|回|在|落|补|打|入|于|至|交)(?:您|你|贵|阁下)|(?:您|你|贵|阁下)(?:的|家|店|司|账|邮|卡|手|门|工位|桌|府|处|公司|那|这|办公)/
const PUT_RIGHT =
  /恢复|换成|换新|换上|新的|挂上|装上|着落|结果|就位|到位|补上|妥|重新(?!获取|申请|提交|下单|预约|发起|报名|购买|上传|登录|验证)|正常(?!营业|上班|放假|情况)|前台|门口|有.{0,3}(?:答复|说法|交代|消息|回音|准信)|(?:书面|正式).{0,2}(?:答复|回复)|好(?=$|[ ,。!])|^ *(?:就|即)?(?:能|可以)(?:登|用|看|查|进|打开|正常|刷|连|充|骑|穿|住|开)|(?:跟|随|搭)[^,]{0,6}(?:车|船|班|批|柜|趟)[^,]{0,4}(?:走|发|出|到|来)|见分晓|[完掉齐毕](?=$|[ ,。!了给])|通(?=$|[ ,。!])|交(?:车|房|付|货|工)|过来|过去/
/** Things with a calendar of their own, and what happens to them. */
const EVENT =
  /婚礼|航班|考试|笔试|面试|考场|开学|放假|放寒假|放暑假|中秋|国庆|春节|元旦|端午|清明|圣诞|劳动节|节日|活动|新店|门店|商场|超市|景区|展览|开业|开张|营业|名额|体验课|账单|还款|扣款|扣费|到期|有效期|过期|气温|降温|下雨|台风|天气|下雪|名单|演出|比赛|电影|直播|发布会|开幕|停(?:电|水|气|机|业|课|运|工|牌|办|诊|服)|起飞|发车|登机|退房|入住|检票|截止|截至|生日|开庭|年会|考(?!虑|核|察|勤)|课(?!件|本|桌|表)|涨价|调价|开抢|抽签|摇号|搬家|出差|旅游|回国|休(?:息|假|市|馆|店)|店休|值班|轮(?:休|班)|满(?:单|员|座|房)?(?=$|[ ,。!])/
/** 明天中午前您的名字就会出现在名单里: what becomes of the customer's matter. */
const THEIRS_WILL =
  /^ *(?:您|你)(?:的|那)(?!.*(?:到期|过期|扣|失效|停|截止|续费|航班|起飞|婚礼|考试|还款|会议|生日|到账|入账))[^,]{1,12}?(?:就会|就能|就可以|便会)/
/** What customers have to do by a day, or may do until it. */
const THEIR_DUTY =
  /获取|交(?!给(?:您|你)|付|货|接)|缴|付(?!印)|支付|报名|领取?|报到|报道|离店|登记|签到|年检|年审|到场|到校|到店|有效|免费|质保|保修|退换|无理由|均|都|可(?!靠)|需|须|应|填|携带|出示|申报|投保|答题|投票|激活|使用|兑换|回执|回复(?:本|此)/
/** The customer as the one who acts. */
const CUSTOMER = /(?<![给为帮跟和与向让替找接陪])(?:您|你)(?!的|家|店|单|公司)/
/** 交期我们压到十天以内: the time is what is done. */
const SET_TO = /(?:压|缩短?|控制|提前|改|调整?|安排|定|放|排|挪|推迟?|延|顺延|约|赶)(?:到|在|至|为|成)$/
/** A step among ourselves says less than what is done for the customer. */
const AMONG_US =
  /下班|上班|到岗|出门|回家|交班|交接班|开会|商量|讨论|盘点|培训|吃|睡|喝|玩|想|知道|理解|明白|觉得|记|收到|看到|听|希望|相信|感谢|认为|担心/

/**
 * What a clause with a time says by itself; `before` and `after` stand around the time, which is a
 * `deadline` when it ends in 前 or 内.
 */
export function stated(
  text: string,
  before: string,
  after: string,
  deadline: boolean,
): 'sure' | 'likely' | 'silent' {
  if (THEIRS_WILL.test(after) && !NOT.test(text) && !CONDITION.test(text)) return 'likely'
  if (EVENT.test(text) || AMONG_US.test(text) || HOURS.test(text) || GENERAL.test(text)) return 'silent'
  if (NOT.test(text) || CONDITION.test(text) || BANK.test(text) || THIRD_PARTY.test(text)) return 'silent'
  if (/^ *(?:的|是|为|:)/.test(after) || /(?:是|在于|为)$/.test(before)) return 'silent'
  if (after.replace(/[ ,。!~]/g, '') === '') return SET_TO.test(before) ? 'likely' : 'silent'
  if (/^ *(?:就|便|也)?(?:好了?|行|可以|够了?|即可)(?=$|[ ,。!])/.test(after)) return 'silent'
  if (OUR_SIDE.test(before) || /老师 *$/.test(before) || OUR_SIDE.test(after)) return 'sure'
  if (THEIRS.test(after) || PUT_RIGHT.test(after)) return 'likely'
  return deadline && !CUSTOMER.test(text) && !THEIR_DUTY.test(text) && /[\u4e00-\u9fff]{2}/.test(after)
    ? 'likely'
    : 'silent'
}

/**
 * Small signs. None of them shows a mood, and none is a reason to name; but a message that holds some
 * is not surely "nothing special": together they lean the best guess, and the cue says "unsure".
 */
import type { MoodRow } from './rules'

export const englishHints: readonly MoodRow[] = [
  [
    'hint',
    { upset: 0.5 },
    `still; again; yet; already; never; nobody; no one; nothing; even though; supposed to; meant to; was told; were told; told (me|us); promised; assured; was said; (waiting|waited|wait|chasing|chased|ringing|rang|rung) ; (twice|three times|second|third|fourth) ; (last|past) (week|month|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ; for (weeks|months|days|years|hours) ; # (weeks|days|months|hours) ; since (last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|then) ; instead ; except ; only to ; so much for ; here (i|we) (am|are) again ; nevertheless ; every (day|week|time|morning|night) ; took ; had to ; have to ; another ; gave up ; wrong ; broken ; cancelled ; silence ; unanswered ; ignored ; between (you|the) two ; either of you ; not once ; not one ; hardly ; apparently ; somehow ; and yet`,
  ],
  [
    'hint',
    { angry: 0.5 },
    `you people ; you lot ; your (company|firm|people|system|management|lot|so called) ; seriously ; really ? ; honestly ; why (should|would|do|did|was|were|am|is|are|on earth) ; who (is|in|on|do|does|gave|told|decided) ; how (come|is it|can you|do you|dare|exactly) ; explain ; i suggest ; i advise ; interesting ; congratulations ; fascinating ; impressive ; final(ly|) ; enough ; immediately ; at once ; full refund ; don't bother ; in writing ; on record ; consider this ; apology ; apologise ; your problem ; not my (problem|fault|job)`,
  ],
  [
    'hint',
    { worried: 0.5 },
    `tomorrow ; tonight ; today ; this (afternoon|evening|morning|weekend) ; by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|then|the end) ; before (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|the|we|i|it) ; in time ; too late ; time ; deadline ; soon ; quickly ; urgent(ly|) ; what if ; in case ; should (i|we|it) ; will (i|we|it|this|that|they|he|she|my|our) ; can (i|we) (still|safely) ; could (this|that|it|they) ; does (this|that) mean ; is (this|that|it) (normal|safe|right|ok|okay|real|genuine|really|still) ; my (mother|father|mum|mom|dad|son|daughter|baby|wife|husband|child|children|kids|grandmother|grandfather|parents|patient|patients|dog|cat) ; unusual ; strange ; odd ; suddenly ; smell(s|ing|) ; noise ; lost ; deleted ; gone ; locked out ; don't know ; not sure ; no idea ; alone ; hospital ; doctor ; passport ; visa ; exam ; flight ; payroll ; rent ; savings ; somebody else ; someone else ; a stranger`,
  ],
  [
    'hint',
    { pleased: 0.5 },
    `just wanted to ; wanted to (say|tell|let you know|share) ; pass (this|it|that|on|my) ; please tell ; tell (him|her|them|your) ; your colleague ; first (try|time) ; within (minutes|an hour|the hour|a day) ; same day ; next (day|morning) ; no longer ; at last ; by (lunch|lunchtime|tea|breakfast|noon|the time) ; everyone ; smil(e|ed|es|ing) ; laugh(ed|ing) ; proud ; already (back|here|running|in) ; did not have to ; didn't have to ; without (a|any|being|me|my|us) *1 (asking|asked|fuss|trouble|hitch|problem|question|complaint) ; like (new|magic|that|clockwork) ; sleep(ing|s|) again ; up and running ; back to ; worth ; stay(ing|) with ; come again ; next year ; many years`,
  ],
]

export const chineseHints: readonly MoodRow[] = [
  [
    'hint',
    { upset: 0.5 },
    `还(没|不|是|要|得|在|让|说); 又(是|来|说|要|让|没|不|给|发|坏|断|错|退|改|换|推|被); 才(来|给|说|发|回|知道|发现); 都(没|不|过了|快|说|打|发|已经); 已经(#|好|很|过|打|说|等|催|换|修|给); 一直; 几次; #次; 两次; 再次; 多次; 总是; 老(是|说); 没人; 没有人; 没(回|接|来|到|给|有下|动); 说好; 答应; 承诺; 原定; 本来(说|应该|定); 应该是; 结果; 等(了|到|着|啊); 催(了|过|一下); 白(跑|等|花); 来回; 重新; 只好; 只能; 不得不; 被(退|拒|取消|告知|要求|转|踢); 退回来; 上(周|个月|星期|礼拜|次)*2(就|也|说|才); #(天|周|个月|个星期|个小时|年)(了|,|.|还|都|没); 半(天|个月|年); 反而; 怎么还; 怎么又; 为什么(还|又|不|没|要); 竟; 居然; 只有*4(回复|电话|短信); 没(说|讲|告诉)清; 不一样; 不对; 错了; 少了; 漏; 坏; 破; 断; 慢; 贵`,
  ],
  [
    'hint',
    { angry: 0.5 },
    `你们(自己|就|是不是|这|到底|还|都|不是|倒|的人|也); 凭; 谁(让|说|定|允许|同意|负责|的); 到底; 难道; 是不是(觉得|以为|应该|该); 立刻; 马上给; 给我; 请(解释|说明|告知理由); 书面; 道歉; 赔不赔; 退不退; 管不管; 算谁; 怪谁; 合适吗; 合理吗; 应该吗; 好意思; 有意思; 真有; 厉害; 佩服; 恭喜; 呵; 请便; 自便; 不必; 算了; 随便; 反正`,
  ],
  [
    'hint',
    { worried: 0.5 },
    `明天; 今晚; 今天*4(前|之前|内|要); 后天; 马上(就|要); 来得及; 赶; 截止; 到期; 之前*2(能|可以|要); 会不会; 是不是(被|有|出|要|不|已经); 有没有(问题|危险|可能|办法); 怎么办; 该(怎么|找谁); 万一; 要不要; 能不能(先|尽快|赶|今天|明天); 突然; 奇怪; 不见; 没了; 孩子; 宝宝; 老人; 妈; 爸; 爷爷; 奶奶; 病; 药; 医院; 手术; 考试; 签证; 护照; 机票; 工资; 房租; 验证码; 陌生; 密码; 味(道|儿)*1; 声音; 发烫; 不知道(是|会|要|该|怎|能); 不敢; 一个人`,
  ],
  [
    'hint',
    { pleased: 0.5 },
    `师傅; 小(哥|姑娘|伙子|姐|妹|伙); 姑娘; 转告; 替我; 帮我(跟|向|谢); 问(个|声)?好; 一下子; 当(天|场|晚); 没(几|#)(分钟|小时|天); 不到(#|一)*2(分钟|小时|天); 总算; 终于; 以后(就|还|都); 下(次|回)(还|再); 老(顾客|客户|主顾); 主动; 专门; 还(送|帮|教|特意|给我们)*1; 笑; 香; 准时; 按时; 如期; 顺; 成了; 妥; 高兴; 一点(都|也)不; 放心; 多亏; 亏得; 托你们的福; 全家; 同事(们|)都; 邻居; 念叨; 夸`,
  ],
]

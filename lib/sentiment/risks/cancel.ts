/** The customer will leave, cancel, or go to a competitor. */
import type { RiskRule } from './types'

export const cancel: RiskRule = {
  id: 'cancel',
  named: `
    (will|shall|'ll|going to|have to|might) (look|search|shop) for (another|a different|a new) *2; end (my|our|the) *3 (plan|contract|subscription|membership|policy|agreement)
    (课|班|卡)*2(不上|不报|不练|不续|不学)了; (我们|就|我|也)(就|也|)不报了
    cancel(led|ed|ling|ing|) (my|our|the|this|that|all|everything|it|both|his|her|these|immediately|today|effective|right away|with you|and (go|leave|switch|move|get|take|request|want))
    (will|gonna|i'll|we'll|want to|wants to|would like to|like to|wish to|need to|going to|have to|about to|ready to|please|just|happy to|decided to|thinking (of|about)|considering|planning to|tempted to|forced to|no choice but to|to|or i|or we|and) cancel(led|ed|ling|ing|)
    cancel(lation|ation) (request|of my|of our|of the|effective|form|notice|confirmation)
    (request|process|confirm|confirmation of|start|proceed with|effective|immediate|my|our|this) *2 cancel(lation|ation)
    (close|closing|delete|deleting|terminate|terminating|end|ending|deactivate|deactivating|shut down) (my|our|this|the) (account|accounts|contract|subscription|membership|plan|policy|business account|relationship|agreement|lease|service)
    terminat(e|ing|ion) *3 (contract|agreement|subscription|service|membership|lease|policy)
    (move|moving|switch|switching|migrate|migrating|take|taking|bring|bringing) *3 to (your|a|another|the) (competitor|competition|different|other|rival) ; cancel(ling|ing|led|ed|) everything ; shut (the|my|our|this) (account|accounts|down my|contract) *1 (down|) ; (considering|evaluating|comparing|talking to|meeting with) *1 (other|alternative|different|new) (vendors|providers|suppliers|banks|companies|platforms|options) ; (decided|decide|choose|chosen|going|want|like) (not to|against) (renew|renewing|extend|continue) *1 ; not to (renew|extend) ; part ways ; we're done ; we are done ; i'm done (.|!|,|with) ; end my (plan|account) ; terminate (my|our|the|this) *2 (contract|account|policy|lease|plan|line) (look|looking) at (other|another|different|new|alternative) (providers|provider|suppliers|vendors|options|companies|platforms|tools|banks) ; (switch|switching|switched|move|moving|moved|migrate|migrating|going|go|change|changing|take my business|taking my business|taking our business|take our business|take my money|taking my money|take my custom) (over |) to (a |an |your |another |one of your |the |some |someone |something |)(competitor|competition|competitors|different|another|other|else|rival|elsewhere|new)
    (switch|switching|change|changing) (provider|providers|supplier|suppliers|bank|banks|vendor|vendors|carrier|carriers)
    (take|taking|spend|spending|took|bring|bringing) (my|our) (business|money|custom|account|accounts) *1 (elsewhere|somewhere else|away)
    (go|going|look|looking|shop|shopping|order|ordering|buy|buying|book|booking) elsewhere; somewhere else; another (provider|supplier|vendor|company|bank|carrier|insurer|shop|store|platform) (then|instead|that|who|if|already|offers|from|by|where)
    (look|looking|shopping|searching) (for |around for |at )(an |another |other |a new |a different |)(alternative|alternatives|provider|supplier|vendor|providers|competitor|competitors)
    (leaving|leave|quit|quitting|dropping|drop|ditch|ditching) (you|your (company|service|platform|bank|app|network)|this company|for good|for a competitor|for another)
    (i'm|we're|i am|we are|i'll be|we'll be|am) (leaving|out|off to|gone|done with (you|your|this company)) ; (we|i) will leave ; you('ve| have|'re|) (lost|losing|lose|about to lose) (a|me|us|my|our|this|another|one) *2 (customer|client|business|subscriber|custom) ; lost me as ; lose me as ; losing me as ; (won't|not|never) (be |) (renew|renewing|extend|continuing|continue|using|buying|ordering|shopping|staying|stay|coming back|come back|do business|doing business|order|buy|shop|book|booking|fly|flying) *2 (subscription|contract|with you|from you|again|anymore|any more|any longer|your|here|plan|membership|it|next year|after) ; (won't|not) renew(ing|) ; never (again|order|buy|use|shop|stay|book|fly|come back) (again|from|with|here|you|your|this|a) ; (non renewal|opt out of renewal) ; unsubscrib(e|ing) ; done with you ; end (my|our|this|the) (contract|subscription|membership|relationship|agreement) ; get out of (my|our|this|the) (contract|subscription|lease) ; (competitor|competitors) (offer|offers|offered|has|is|are|for|instead|tomorrow|next) ; port(ing|) (my|our) number ; stop (my|our|the) (subscription|contract|direct debit|membership|service|plan)
    (取消|退掉|停掉|终止|解除|注销|解约)(我的|我们的|这个|该|了|掉|全部|所有|整个|*2)*3(订单|合同|合约|会员|订阅|账户|账号|服务|套餐|续费|预订|预约|协议|合作|保单|卡|宽带|自动续费)
    (我|我们|想|要|请|就|申请|直接|马上|立即|立刻|必须|准备|打算|考虑|只能|给我|帮我|现在|决定|宁愿|那就|不然|否则)(想|要|就|申请|直接|马上|立即|都|会|也|把|只好|只能|*1)*2(取消|退订|注销|销户|解约|解除合同|终止合同|终止合作|终止服务|退网|销号|携号转网|转网|换别家|换家|换一家|换平台|换供应商|换服务商|换运营商|换银行|转投|不续|不用了|不再续|弃用|卸载|退会|退租|退保|停用|退卡)
    取消(订单|合作|续费|会员|订阅|预订|套餐|订购|协议)(,|.|!|吧|了|算|好|,|并|退)
    订单*3取消(吧|掉|算了|了吧|,|.|!)
    (户|卡|号|会员)*2(给我|帮我|)(销|注销|停|退)(了|掉|吧); (合同|合作|协议|服务)(终止|到此|作废|解除|不续)*2; (考虑|打算|准备|想)*2换(供应商|平台|公司|银行|家|服务商|运营商|厂家|一家|别)*1; 不(续|打算继续|想继续|再继续)(了|用|合作|签)*1; 帮我停(掉|了|用|机)*1; 合约*6(终止|到期不|停)*1; 终止(合约|合同|服务|协议)*1; 终止日期
    把*5(取消|退订|注销|停掉|退掉|停了)(了吧|吧|掉|了|,|.)*1; (看|找|问|联系|对比|谈|考虑)(了|)(别的|其他|别家|另外|其它)(的|)*1(供应商|平台|公司|银行|服务商|商家|家|品牌|运营商|厂家); 就(退订|退会|注销|销户|取消|换(家|别|一|平|运|掉))*1; 给我*1(注销|销户|取消|退订|退会|停了)
    换(别家|一家|其他家|其他平台|别的|家公司|家店|供应商|服务商|运营商|平台|你们(的|)(对手|竞争))
    (去|找|用|投奔|选|转到|转用|改用|选择)(别家|别的(平台|公司|家|店|供应商|银行|品牌)|其他(家|平台|公司|供应商|品牌|银行|服务商)|竞品|你们(的|)(竞争|对手|同行)|竞争对手|对手|对家|同行)
    竞争对手(那|的|家|已经|报|给|更)
    不(再|会|想|打算|准备)(再|)(续(费|约|签|保|订)|合作|用你们|买你们|使用你们|光顾|来你们|在你们|订你们|使用贵|选择你们|从你们|找你们|办你们|住你们|跟你们)
    不续(费|约|签|了|订|保); 以后(再也|)不(会|再|用|买|来)*3(你们|你家|贵|这家|了|来)
    再也不(会|)(用|买|来|在|订|找|光顾|合作|住|续|选|和|跟|坐)*3(你|贵|这|了|你们家|来)
    注销(账|我|掉|会员|吧|卡|了吧); 销户; 携号转网; 转网; 退订; 解约; 终止合作; 中止合作; 解除合同; 终止合同; 退会; 卸载(了|算|你|吧|走); 拉倒; 失去(我|一个|这个|一位|老|我们)*3(客户|用户|顾客|会员); 最后一次(合作|买|用|在|光顾|跟|和|找)`,
  harmless: `
    cancel(led|ed|ling|ing|) (the|my|our|this) (meeting|call|event|alarm|reminder|job|print job|upload|download|timer|invitation|lesson|class|change|update|process|operation|dialog|request)
    (you|they|he|she|it|airline|hotel|courier|driver|restaurant|seller|system|app|your (team|system|agent|driver|airline|colleague|side)) (have |has |just |suddenly |already |then |simply |) cancel(led|ed|s) (my|our|the|it|this|on) ; (was|were|been|got|is|getting|keeps getting|being|automatically|suddenly) cancel(led|ed)
    noise cancel(ling|ing|lation) ; cancel(lation|ation) (policy|policies|terms|fee|fees|period|window|insurance|deadline|charge|rules) ; cancel button ; how (do|does|can|would|could) (i|one|we|somebody|cancellation|cancelling|canceling) (cancel|work) *3 later ; free cancel(lation|ation)
    (if|in case|should|whenever|before|what if|suppose) (i|we) (ever |later |ever wanted to |ever want to |ever need to |decide to |decided to |want to |wanted to |need to |needed to |have to |had to |were to |should |)(cancel|close my account|switch|leave|terminate) ; (if|in case) (cancel|cancelling) ; (can|could|may) (i|we) (cancel|switch|leave) (at any time|anytime|any time|later|whenever|monthly|for free|without|if|up to|before the trial)
    (before|instead of|rather than|without) (i |we |)(cancel|cancelling|canceling|leaving|switching|having to cancel|closing) ; (was|were|had been) (going to|about to|planning to|thinking of|thinking about|considering|tempted to|ready to|close to) (cancel|cancelling|canceling|leave|leaving|switch|switching) ; almost (cancelled|canceled|left|switched) ; (undo|reverse|revoke|withdraw|stop|take back) (the|my|this|our|) (cancellation|cancelation) ; (glad|happy) i (didn't|did not) (cancel|leave|switch) ; switched (to you|to your|from) ; another company (recommended|told) ; delete the account of ; switch to another (tab|language|plan|user|view|page|account|browser|device|date|color|size|room|seat|mode)
    move to another (folder|tab|date|room|seat|desk|plan|city|address) ; looking for an alternative (date|time|way|route|color|size|product|payment) ; unsubscribe (link|button) ; unsubscribe (me |) from (the |your |this |these |)(newsletter|emails|mailing|marketing|list|notifications)
    要是*6不续; 公司*3不续(费|约)*3(数据|会|账号|怎); (如果|万一|要是|假如|以后|将来|中途)(我|我们|以后|将来|哪天|后面|想|要|中途|有事|需要)*4(取消|注销|退订|解约|退会|换|终止|退租)(的话|怎么|会|要|能|可以|是否|有|,会|,是|,能|,要|,可以|,需要|,怎么|的流程)
    取消(政策|规则|键|按钮|费|条款|收藏|关注|勾选|静音|提醒|闹钟|置顶|绑定|订单的(规则|流程)); (被|自动|系统|你们|商家|卖家|酒店|航空公司|司机|骑手|平台|客服)(给|自动|单方面|擅自|突然|无故|把|私自|就|直接|莫名|)*3(取消|注销)(了|掉|我|,|.|订); 已(被|经被)取消; (不|没|没有|并没|从没|从来没)(想|打算|要|申请|有|说|考虑|准备)*3(取消|注销|退订|解约); 差点(就|儿|)*3(取消|退订|注销|换); 本来(想|要|打算|都)*3(取消|退订|注销|换|退会); 撤(销|回)*2取消; 误(取消|点取消|操作取消); 换一家(门店|分店|网点|酒店住|快递); 换一个(颜色|尺码|时间|日期|地址|型号|号码)`,
  plainNot: true,
  weights: { upset: 0.9, angry: 0.2 },
}

/** The names that customers give beside a signature: by role, by surname, before a place or a trade. */
import { surnameOf } from './surnames'

const ROLE =
  '业主代表|业主|住户|租客|房客|房东|病人家属|患者家属|家属|家长|买家|卖家|商家|店主|老板|候选人|面试者|考生|学员|学生|新生|校友|会员|车主|司机|旅客|乘客|读者|作者|投稿人|联系人|收件人|收货人|预订人|预约人|申请人|经办人|负责人|客户|用户|员工|职工|同事|玩家'
const DEPARTMENT = '[\\p{Script=Han}]{1,5}(?:部|科|组|室|处|中心|院|班|店)'

const HAN: RegExp[] = [
  /(?<![贵百同])姓(?!名|氏|什么)([\p{Script=Han}]{1,2}?)(?=$|[，,。.！!；;、\s）)])/gu,
  new RegExp(
    `(?:${ROLE})(?:是|为|叫|[:：])?\\s*([\\p{Script=Han}]{2,3})(?=$|[，,。.！!；;、\\s）)]|的(?:家长|妈妈|爸爸))`,
    'gu',
  ),
  new RegExp(
    `(?:${DEPARTMENT})的?([\\p{Script=Han}]{2,3}?)(?=$|[，,。.！!；;、\\s）)]|[要想需]|的(?:家长|妈妈|爸爸))`,
    'gu',
  ),
]
/** "? Georg (Tax)", "! Vivian, 4B", "— Student, Gabi". */
const WESTERN =
  /[.!?)–—-]\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?: \([^()\n]{1,24}\)|,? (?:flat|room|no\.?|apt\.?|unit|gate|order|plant|floor|house) ?\S{1,8}|, \d{1,4}\w?)\.?$/iu
const AFTER_ROLE =
  /[–—-]\s*(?:student|tenant|customer|owner|guest|member|patient|passenger|player|reader|teacher|parent|buyer|seller|driver|dad|mum|mom|grandma|grandpa|user|colleague), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\.?$/iu
/** "—— Lily 谢". */
const MIXED = /[–—-]\s*(\p{Lu}\p{Ll}+) ?[\p{Script=Han}]{1,3}$/u
const NO_NAME =
  /[的了吗呢吧啊呀么着过们]|^(?:是|您|你|我|可|能|要|想|请|已|在|不|没|什|怎|有|会|都|也|就)|(?:电话|地址|姓名|号码|邮箱|账号|信息|卡|证)$/

/** Every such name in the message. */
export function namedPersons(message: string): string[] {
  const text = message.trim()
  const found: string[] = []
  for (const form of HAN)
    for (const [, name = ''] of text.matchAll(form)) if (isHanName(name, form === HAN[1])) found.push(name)
  const last = text.split('\n').at(-1) ?? ''
  for (const form of [WESTERN, AFTER_ROLE, MIXED]) {
    const name = form.exec(last)?.[1]
    if (name && /^\p{Lu}/u.test(name)) found.push(name)
  }
  return found
}

/** Behind a role a rare surname is a name as well. */
function isHanName(name: string, byRole: boolean): boolean {
  if (NO_NAME.test(name)) return false
  return surnameOf(name) !== null || (byRole && name.length === 2)
}

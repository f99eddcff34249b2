import { describe, expect, test } from 'vitest'
import { draftFacts } from '@/lib/checklist'
import { namedPersons } from '@/lib/checklist/evidence/named'
import { conversation } from '@/test/eval/coach'

const greets = (customer: string, draft: string) => {
  const place = draftFacts(draft, conversation(customer)).otherName
  return place && draft.slice(place.start, place.end)
}

describe('who is greeted and is somebody else', () => {
  test.each([
    ['Four tiles are chipped. Geoffrey', 'Hi Jeffrey, sorry about those.', 'Jeffrey'],
    ['The tickets were wrong. Andreas Wolff', 'Dear Mr Wolf, the right ones are attached.', 'Wolf'],
    ['Please book me in. Thanks, Simone', "Hi Simon, you're booked in.", 'Simon'],
    ['Could I get a second monitor? Georg (Tax)', 'Hi Gregor, sure.', 'Gregor'],
    ["I can't log in. – Student, Gabi", 'Hi Robin, try again now.', 'Robin'],
    ['Please send a copy. Ahmed Farah', 'Dear Mrs Farah-Jones, done.', 'Farah-Jones'],
    ['How do I rename my shop? Liesl Brandt', 'Caro signor Bianchi, in Impostazioni.', 'Bianchi'],
    ['您好，我姓邹，明天请假。', '赵女士您好，收到。', '赵'],
    ['改一下开户行。联系人辜明', '古先生您好，改好了。', '古'],
    ['我是面试的候选人解晓东。', '谢先生您好，周四下午两点。', '谢'],
    ['简历投递成功了吗？——何雨欣', '何雨晴您好，成功了。', '何雨晴'],
    ['社保卡在哪里激活？——佘敏', '余敏，银行网点。', '余敏'],
    ['请转到驿站。——吕晓峰', '李晓峰您好，已经改好。', '李晓峰'],
    ['利率什么时候调？——Lily 谢', '您好 Lucy，1月1日。', 'Lucy'],
  ])('%s ⇒ %s', (customer, draft, name) => {
    expect(greets(customer, draft)).toBe(name)
  })

  test.each([
    ['Please book me in. Thanks, Alexandra', "Hi Alex, you're booked in."],
    ['Hello, where is it? Katharina', 'Hi Kate, on its way.'],
    ["I can't log in. – Student, Gabi", 'Hi Gabi, try again now.'],
    ['A question. Jean-Luc Moreau', 'Dear Mr Moreau, gladly.'],
    ['我们想改合同。——东林科技 李明', '李总您好，可以的。'],
    ['图纸发PDF还是CAD？——设计院 巫山', '巫工您好，两个都要。'],
    ['早，法务部的俞静要一份模板。', '俞静早，模板在附件。'],
    ['我是三班肖筱的家长，校牌丢了。', '肖筱家长您好，已经登记。'],
  ])('not %s ⇒ %s', (customer, draft) => {
    expect(greets(customer, draft)).toBeNull()
  })

  test('a name behind a role, and no other word there', () => {
    expect(namedPersons('您好，我是租客倪萍，遥控器丢了。')).toContain('倪萍')
    expect(namedPersons('您好，客户电话，收件人地址，贵姓？')).toEqual([])
  })
})

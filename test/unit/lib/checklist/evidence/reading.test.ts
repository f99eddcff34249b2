import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { introducedName, signedName } from '@/lib/checklist/evidence/names'
import { blankQuotedMail } from '@/lib/checklist/evidence/quoted-mail'
import { simplified } from '@/lib/checklist/evidence/simplified'

describe('what older mail begins with', () => {
  it.each([
    'On Tue, 3 Mar 2026 at 09:14, Mara Ito wrote:',
    'Am 03.03.2026 um 09:14 schrieb Mara Ito: ',
    'Le mar. 3 mars 2026 à 09:14, Mara Ito a écrit :',
    '----- Original Message -----',
    '--原始邮件--  ',
    '王敏 于2026年3月3日写道：',
    '____________',
    '##- Please type your reply above this line -##',
    '-- ',
  ])('%s', (line) => {
    const [first, ...rest] = blankQuotedMail(`Hello.\n${line}\nIs it in stock?`).split('\n')
    expect(first).toBe('Hello.')
    expect(rest.join('').trim()).toBe('')
  })

  it('is not any line with a colon, a dash or a sign at its end', () => {
    const text = 'Please note:\nwe come on Monday -\nroom #\nsee you_'
    expect(blankQuotedMail(text)).toBe(text)
  })
})

describe('Traditional characters and wide digits', () => {
  it('are read one by one, and all else stays', () => {
    expect(simplified('您的訂單１２３已寄出，謝謝。Order 4５')).toBe('您的订单123已寄出，谢谢。Order 45')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('單', '单', '７', '7', 'a', '𠮷', '，') }), (text) => {
        expect(simplified(text)).toBe(text.replaceAll('單', '单').replaceAll('７', '7'))
      }),
    )
  })
})

describe('how customers name themselves', () => {
  it.each([
    ["Hi, I'm Renata. My hob is broken.", 'Renata'],
    ['My parcel is late. Renata here.', 'Renata'],
    ['您好，我是技术部的小韩', '小韩'],
    ['我姓陈，订单还没到', '陈'],
    ['The parcel is late and nobody answers.', null],
  ])('in passing: %s', (text, name) => {
    expect(introducedName(text)).toBe(name)
  })

  it.each([
    ['When does it arrive? Many thanks, Mara', 'Mara'],
    ['When does it arrive? Best regards – Mara Ito', 'Mara Ito'],
    ['When does it arrive', null],
  ])('at the end: %s', (text, name) => {
    expect(signedName(text)).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/sentiment/clean'

const body = (text: string) => clean(text).body.trim()

describe('what the customer wrote themselves', () => {
  it('leaves a plain message as it is', () => {
    expect(clean('Where is my parcel?\n\nIt was due on Monday.').body).toBe(
      'Where is my parcel?\n\nIt was due on Monday.',
    )
  })

  it('drops a quoted reply and everything under its header', () => {
    const text =
      'No, that did not help.\n\nOn Tue, 3 Nov 2026 at 10:12, Acme Support wrote:\nI am furious about this too.'
    expect(body(text)).toBe('No, that did not help.')
  })

  it('keeps answers written between quoted lines', () => {
    const text =
      'On Tue, 3 Nov 2026 at 10:12, Acme wrote:\n> Which size do you need?\n42, please.\n> Which colour?\nBlue.'
    expect(body(text)).toBe('42, please.\nBlue.')
  })

  it('drops forwarded headers and Chinese quote marks', () => {
    expect(
      body('See below.\n\nFrom: Rude Person <x@y.z>\nSent: Monday\nSubject: scam\n\nYou are thieves'),
    ).toBe('See below.')
    expect(body('还是不行。\n\n------------------ 原始邮件 ------------------\n发件人: 客服\n骗子')).toBe(
      '还是不行。',
    )
    expect(body('收到。\n\n在 2026年11月3日，客服中心 写道：\n非常抱歉')).toBe('收到。')
  })

  it('drops signature, post and disclaimer, not the postscript', () => {
    const signature =
      'Please resend.\n\nKind regards,\nJo Park\nGeneral Manager\nPark & Sons, Attorneys at Law\n+44 20 1234'
    expect(body(signature)).toBe('Please resend.\n\nKind regards,')
    expect(body('Please resend.\n-- \nJo\nComplaints Manager')).toBe('Please resend.')
    expect(body('Fixed?\nSent from my iPhone')).toBe('Fixed?')
    expect(body('Hi\nThis e-mail and any attachments are confidential and legally privileged.')).toBe('Hi')
    expect(body('Thanks\nBest regards\nJo\n\nPS: I will cancel if this happens again.')).toContain(
      'I will cancel',
    )
  })

  it('drops code, logs and stack traces', () => {
    const text =
      'It stops here:\n2026-11-03 10:12:01 FATAL killed\n    at Object.run (main.js:1:2)\n```\nthrow new Hell()\n```\nAny idea?'
    expect(body(text)).toBe('It stops here:\nAny idea?')
  })

  it.each([
    ['Fixed?\n发自iPhone', 'Fixed?'],
    ['好的\n获取 Outlook for iOS', '好的'],
    ['Please resend.\n\nThanks and regards,\nJo\nAngry Birds Ltd', 'Please resend.\n\nThanks and regards,'],
    ['请重发。\n\n祝好\n王芳\n骗子防治办公室', '请重发。\n\n祝好'],
    [
      'It says:\nnpm ERR! fatal\nNov 26 10:00:01 host sshd[3]: killed\n{"error":"dead"}\nWhy?',
      'It says:\nWhy?',
    ],
  ])('drops the marks of devices, closings and logs: %j', (text, left) => {
    expect(body(text)).toBe(left)
  })

  it('keeps thanks from the heart, which only begin like a mark', () => {
    expect(body('发自内心感谢你们')).toBe('发自内心感谢你们')
    expect(body('All the best for your move.\nThe lamp works.')).toContain('The lamp works.')
  })
})

describe('places in the original', () => {
  it('finds its way back over what was cut', () => {
    const text = 'First.\n> quoted\nI am upset.\n> more\nReally.'
    const { body: left, original } = clean(text)
    const at = left.indexOf('upset')
    expect(text.slice(original(at), original(at) + 5)).toBe('upset')
    expect(text.slice(original(left.indexOf('Really')))).toBe('Really.')
  })

  it('reads only the opening and the end of a very long text', () => {
    const text = `I am worried.\n${'lorem ipsum dolor\n'.repeat(2_000)}Please call me.`
    const { body: left, original } = clean(text)
    expect(left.length).toBeLessThanOrEqual(7_000)
    expect(left.startsWith('I am worried.')).toBe(true)
    expect(text.slice(original(left.indexOf('Please')))).toBe('Please call me.')
  })
})

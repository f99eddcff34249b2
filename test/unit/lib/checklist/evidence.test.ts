import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDraftEvidence, findEvidence, handoffs } from '@/lib/checklist'
import type { Evidence, EvidenceId } from '@/lib/checklist/types'
import { asks, notes, replies, requester, said, ticketWith } from './ticket'

const ids = (evidence: Evidence[]) => evidence.map(({ id }) => id)
const of = (evidence: Evidence[], id: EvidenceId) => evidence.find((found) => found.id === id)

describe('findEvidence', () => {
  it('reads the public replies of the current turn and quotes the words', () => {
    const question = asks('My kettle leaks. Can I send it back?', 0)
    const answer = replies('Hi Ada,\n\nthanks for the photo. Yes, you can send the kettle back.', 9)
    const found = findEvidence(ticketWith([question, answer], { requester: requester('Ada Brandt') }))
    expect(of(found, 'greeted-by-name')).toEqual({
      id: 'greeted-by-name',
      quote: 'Hi Ada',
      messageId: answer.id,
      at: answer.at,
    })
    expect(of(found, 'acknowledged')?.quote).toBe('thanks for the photo.')
    expect(of(found, 'answered-question')?.quote).toBe('Yes, you can send the kettle back.')
    expect(of(found, 'first-reply-sent')?.messageId).toBe(answer.id)
  })

  it('does not count replies of an earlier turn, but still knows that a first reply was sent', () => {
    const first = replies('Hi Ada, I am sorry.', 3)
    const found = findEvidence(
      ticketWith([asks('It leaks', 0), first, asks('It still leaks', 20)], {
        requester: requester('Ada Brandt'),
      }),
    )
    expect(ids(found)).toEqual(['first-reply-sent'])
    expect(found[0]?.quote).toBe('Hi Ada, I am sorry.')
  })

  it('reads every agent reply when the customer has not written', () => {
    const found = findEvidence(ticketWith([replies('I will call you at 3 pm.', 0)]))
    expect(ids(found)).toEqual(
      expect.arrayContaining(['next-step', 'gave-time', 'owner-named', 'first-reply-sent']),
    )
  })

  it('takes nothing from bots, third parties, customers or internal notes', () => {
    const found = findEvidence(
      ticketWith([
        asks('Where is my bag? I am so sorry to ask again. Thank you!', 0),
        said('bot', 'Hi! Thank you for your message. I will answer by 5 pm.', 1),
        said('other', 'Sorry, I will bring it at noon tomorrow.', 2),
        notes('Sorry for the mess. I will call her at 4 pm.', 3),
      ]),
    )
    expect(ids(found)).toEqual(['internal-note-first'])
  })

  it('does not read quoted mail, forwarded headers or what stands below a signature', () => {
    const reply = [
      'The part is here.',
      '',
      'On Mon, 3 Nov 2026 at 10:12, Ada Brandt <ada@example.org>',
      'wrote:',
      '> I am sorry to bother you. Could you call me by 5 pm?',
      'Thank you so much!',
    ].join('\n')
    const chinese = '配件到了。\n发件人：王丽娟\n主题：催单\n非常抱歉，我会在今天五点前联系您，谢谢。'
    const signature = 'The part is here.\n-- \nI will call you by 5 pm'
    for (const text of [reply, chinese, signature]) {
      const found = findEvidence(ticketWith([asks('Any news', 0), replies(text, 1)]))
      expect(ids(found), text).toEqual(['first-reply-sent'])
    }
  })

  it('takes the name the customer signs with, when the profile holds only an address', () => {
    const found = findEvidence(
      ticketWith([asks('The key does not turn.\n\nBest,\nNadia', 0), replies('Hi Nadia, got it.', 4)], {
        requester: requester('info@lockwood.example'),
      }),
    )
    expect(ids(found)).toContain('greeted-by-name')
  })

  it('is not fooled by markup in a name', () => {
    const ticket = ticketWith([asks('Hello', 0), replies('Hi there, noted.', 2)], {
      requester: requester('<img src=x onerror=alert(1)>'),
    })
    expect(ids(findEvidence(ticket))).not.toContain('greeted-by-name')
  })

  it('keeps every quote short', () => {
    const long = `I am so sorry that ${'your very long and winding order '.repeat(60)}was late.`
    for (const { quote } of findEvidence(ticketWith([asks('Hm', 0), replies(long, 1)]))) {
      expect(quote.length).toBeLessThanOrEqual(82)
      expect(quote.length).toBeGreaterThan(0)
    }
  })
})

describe('evidence of the thread', () => {
  it('sees that an internal note came before the first word to the customer', () => {
    const note = notes('Looks like the March migration. Root cause unclear.', 4)
    const found = findEvidence(ticketWith([asks('I cannot log in', 0), note]))
    expect(of(found, 'internal-note-first')?.messageId).toBe(note.id)
    expect(
      ids(findEvidence(ticketWith([asks('I cannot log in', 0), replies('On it.', 2), note]))),
    ).not.toContain('internal-note-first')
  })

  it('forgives an early note of an earlier turn', () => {
    const found = findEvidence(
      ticketWith([asks('Broken', 0), notes('hm', 1), replies('Fixed.', 2), asks('Broken again', 9)]),
    )
    expect(ids(found)).not.toContain('internal-note-first')
  })

  it.each([
    'Escalated to the network team, see the trace.',
    'Passing this to billing: double capture.',
    'Assigned to Priya from logistics.',
    '@dana please check the contract',
    'Opened a Jira for engineering: OPS-3312.',
    'Asked the warehouse to look for pallet 9.',
    'Looped in legal because of clause 7.',
    'Handing over to the night shift desk, meter photos attached.',
    'Called the courier, they are tracing it.',
    'Moved to tier 2.',
    'Notified our security team.',
    'Waiting for the depot to confirm.',
    '已转交财务核对重复扣款。',
    '升级给二线处理，日志见附件。',
    '请仓库同事协助盘点这个型号。',
    '已联系快递，对方在查。',
    '派单给维修组，明早上门。',
    '已通知法务看第七条。',
    '工单流转到研发，编号3312。',
    '麻烦转给技术，客户急。',
    '反馈给产品了，等排期。',
    '刚找了运维，正在看网关。',
    '移交夜班跟进。',
    '请王工协助评估工期。',
  ])('takes as a hand-off: %s', (text) => {
    const note = notes(text, 5)
    const found = findEvidence(ticketWith([asks('Help', 0), replies('I am on it.', 1), note]))
    expect(of(found, 'handoff-made')?.messageId).toBe(note.id)
    expect(ids(found)).not.toContain('updated-since-handoff')
    const update = replies('The other team has found it.', 9)
    const later = findEvidence(ticketWith([asks('Help', 0), replies('I am on it.', 1), note, update]))
    expect(of(later, 'updated-since-handoff')?.messageId).toBe(update.id)
  })

  it.each([
    'Customer prefers calls after 17:00.',
    'Not escalated yet, waiting for the photo.',
    'No need to involve legal.',
    'Customer called the courier himself.',
    'Refund sent to customer by card.',
    'He moved into a new flat in May.',
    'Checked the logs: nothing odd.',
    'VIP, be quick.',
    '客户希望下午联系。',
    '暂不升级，等照片。',
    '客户已自己联系快递。',
    '不用转交，我来处理。',
    '已通过转账退给客户。',
    '日志看过，没有异常。',
    '老客户，注意语气。',
    '客户升级到会员了。',
  ])('does not take as a hand-off: %s', (text) => {
    expect(ids(findEvidence(ticketWith([asks('Help', 0), notes(text, 5)])))).not.toContain('handoff-made')
  })

  it('counts a hand-off for its own turn, but an update for an earlier hand-off too', () => {
    const before = [asks('Help', 0), replies('On it.', 1), notes('Escalated to billing.', 2), asks('And?', 9)]
    expect(ids(findEvidence(ticketWith(before)))).toEqual(['first-reply-sent'])
    const answered = ids(
      findEvidence(ticketWith([...before, replies('Billing found the second charge.', 12)])),
    )
    expect(answered).toContain('updated-since-handoff')
    expect(answered).not.toContain('handoff-made')
  })

  it('takes no hand-off from the customer or from a public reply', () => {
    const found = findEvidence(
      ticketWith([asks('Please escalate this to the team lead', 0), replies('Passed to billing.', 3)]),
    )
    expect(ids(found)).not.toContain('handoff-made')
  })
})

describe('findDraftEvidence', () => {
  it('gives evidence without a message', () => {
    const ticket = ticketWith([asks('When does it open?', 0)], { requester: requester('Ivo Klein') })
    const found = findDraftEvidence('Hi Ivo, the pool opens tomorrow at 8:00. Enjoy your swim!', ticket)
    expect(found.every(({ messageId }) => messageId === null)).toBe(true)
    expect(ids(found)).toEqual(
      expect.arrayContaining(['greeted-by-name', 'answered-question', 'closed-warmly']),
    )
  })

  it('finds nothing in nothing', () => {
    expect(findDraftEvidence('', ticketWith([]))).toEqual([])
    expect(findDraftEvidence(' \n\n ', ticketWith([asks('?', 0)]))).toEqual([])
  })

  it('never throws, answers the same twice, and quotes only what was written', () => {
    const word = fc.constantFrom(
      ...[
        'Hi',
        'Mara',
        ',',
        '您好',
        '，',
        '王女士',
        'sorry',
        '抱歉',
        '?',
        '？',
        '\n',
        '>',
        '我会',
        'by 5 pm',
        '"',
        '“',
        '在',
      ],
      ...[
        'I will',
        '明天',
        '.',
        '。',
        'On',
        'wrote:',
        '会',
        'refund',
        '<b>',
        '退款',
        '\u0000',
        '😀',
        'e\u0301',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.string(), (words, noise) => {
        const draft = `${words.join(' ')}${noise}`
        const ticket = ticketWith([asks(noise, 0)], { requester: requester(noise) })
        const found = findDraftEvidence(draft, ticket)
        expect(findDraftEvidence(draft, ticket)).toEqual(found)
        const flat = draft.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
        for (const { quote } of found) expect(flat).toContain(quote.replace(/^…|…$/g, ''))
      }),
    )
  })

  it.each([
    ['words without an end', 'we will '.repeat(25_000)],
    ['characters without a pause', '我会在'.repeat(60_000)],
    ['only marks', '?!.,'.repeat(50_000)],
    ['one word', 'a'.repeat(200_000)],
    ['one character', '您'.repeat(200_000)],
    ['open quotation marks', '"“「'.repeat(60_000)],
    ['a log', 'Sat Nov 21 10:00:00 error: failed to send. '.repeat(4_500)],
    ['the same feeling', 'that must be really very so '.repeat(7_000)],
    ['the same excuse', '确实让人很非常特别'.repeat(20_000)],
  ])('stays quick on a 200 KB draft of %s', (_, draft) => {
    const ticket = ticketWith([asks(draft, 0)], { requester: requester('Mara Lind') })
    const before = performance.now()
    findDraftEvidence(draft, ticket)
    expect(performance.now() - before).toBeLessThan(1500)
  })
})

describe('handoffs', () => {
  it('are all internal notes of agents that hand over, with moment and author; nothing public, nothing without a time', () => {
    const words = 'Escalated to the billing team.'
    const first = { ...notes(words, 5), authorId: '9' }
    const second = { ...notes('Over to you, @dana please check', 30), authorName: 'Lin' }
    const thread = [
      asks('Where is my refund?', 0),
      first,
      { ...notes(words, 8), at: null },
      replies(words, 10),
      notes('Card ends in 4421.', 20),
      second,
    ]
    expect(handoffs(thread)).toEqual([
      { at: first.at, by: '9' },
      { at: second.at, by: 'Lin' },
    ])
  })
})

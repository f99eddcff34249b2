import { describe, expect, test } from 'vitest'
import { factsForCoach } from '@/entrypoints/background/read-for-coach'
import { findDraftEvidence } from '@/lib/checklist'
import { writtenFindings } from '@/lib/coach/coach'
import { readDraft } from '@/lib/coach/draft'
import { languageOf } from '@/lib/coach/language'
import { readConversation } from '@/lib/sentiment'
import { conversation } from '@/test/eval/coach'

/** As a template has it. */
const FIELD = ['$', '{invoice_title}'].join('')
const settings = { off: [], internalWords: [], fineWords: [] }
const found = (customer: string, draft: string) => {
  const ticket = conversation(customer)
  const cue = readConversation(ticket.messages)
  const facts = factsForCoach(ticket, draft, findDraftEvidence(draft, ticket), cue, Date.UTC(2026, 10, 20))
  return writtenFindings(readDraft(facts), settings).found
}

describe('gaps', () => {
  test.each([
    ['a cited text', 'Hello Anand, here it is: "We confirm that [Mr/Ms] Rao works here."', '[Mr/Ms]'],
    ['a cited name', `蓝女士您好，已改为“${FIELD}”，发您邮箱。`, FIELD],
    ['pointed brackets', '廖阿姨您好，您的团 <日期> 早上6点集合。', '<日期>'],
    ['a number that was not looked up', '您好，运单号 #运单号#，后天到。', '#运单号#'],
    ['digits left open', '您好，请拨打 0571-XXXXXXXX 预约。', '1-XXXXXXXX'],
    ['a team that was not looked up', 'Hello Odd, thank you for contacting TODO: dept name.', 'TODO'],
  ])('%s', (_, draft, gap) => {
    const spans = found('Hello, please help. Odd', draft).get('placeholder')?.spans ?? []
    expect(spans.map(({ start, end }) => draft.slice(start, end))).toContain(gap)
  })

  test('who asks about a field is answered about it', () => {
    expect(found('Does {{name}} work in mails? Ada', 'Hi Ada, yes, {{name}} works.').has('placeholder')).toBe(
      false,
    )
  })

  test('a note to oneself is no gap, and neither is code', () => {
    expect(found('When? Ann', 'Dear Ann, on Friday. TODO check the stock.').has('placeholder')).toBe(false)
    expect(found('How? Ann', `Hi Ann, type \`${FIELD}\` there.`).has('placeholder')).toBe(false)
  })
})

test('a language is known by its greeting, and a script by its letters', () => {
  expect(languageOf('Bonjour Amelia, voici la facture de juin en pièce jointe. Bonne journée !')).toBe('fr')
  expect(languageOf('Witaj Ross, oczywiście, kurier może przyjechać. Pozdrawiam, Kuba')).toBe('pl')
  expect(languageOf('नमस्ते Manoj, शुक्रवार शाम 7 बजे का कोर्ट आपके नाम बुक है।')).toBe('other')
  expect(languageOf('Sure, Ebba, until Monday 10 am.')).not.toBe('de')
})

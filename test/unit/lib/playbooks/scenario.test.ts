import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findScenarios, scenarioOf } from '@/lib/playbooks'
import { asks, replies, ticketWith } from '../checklist/ticket'
import { laterChinese, laterEnglish } from './later-tickets'
import { asTicket, measure } from './measure'
import { chinese, english } from './tickets'

describe('labelled mini-tickets', () => {
  test.each([
    ['English', english],
    ['Chinese', chinese],
  ] as const)('%s', (_, table) => {
    const { misses, shares } = measure(table)
    expect(misses).toEqual([])
    // The table is worth something only while every kind, and the ordinary ticket, stand in it.
    expect(Math.min(...shares)).toBeGreaterThan(0.1)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.6)
  })

  test.each([
    ['English', laterEnglish],
    ['Chinese', laterChinese],
  ] as const)('written later, %s', (_, table) => {
    const { precision, recall } = measure(table)
    expect(table.length).toBeGreaterThan(70)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  test('of thousands of customers’ messages that name no risk, ordinary or merely angry, hardly one proposes a case', () => {
    const lines = ['train', 'dev', 'test', 'outside']
      .flatMap((part) => readFileSync(`test/eval/cue.${part}.tsv`, 'utf8').trim().split('\n'))
      .map((line) => line.split('\t'))
      .filter(([, , risks]) => risks === 'none')
    const proposed = lines.filter(
      ([, , , text = '']) => scenarioOf(asTicket({ says: [text.replaceAll('\\n', '\n')] })) !== 'none',
    )
    expect(lines.length).toBeGreaterThan(2_500)
    expect(proposed.length / lines.length).toBeLessThan(0.01)
  })
})

describe('what is read', () => {
  test('the words are quoted from where they stand', () => {
    const ticket = asTicket({
      says: ['Hello.', 'According to clause 7 delivery is included. You charged us for it anyway.'],
      tags: ['contract-dispute'],
    })
    const [found] = findScenarios(ticket)
    expect(found?.kind).toBe('contract-dispute')
    expect(found?.quotes[0]).toEqual({ text: 'contract-dispute', from: 'tag', messageId: null })
    const said = found?.quotes.find(({ from }) => from === 'customer')
    expect(said?.messageId).toBe(ticket.messages[1]?.id)
    expect(ticket.messages[1]?.text).toContain(said?.text)
  })

  test('neither an agent’s public reply nor what a mail quotes makes a hard case', () => {
    const words = 'You are in breach of contract, all our tills are down in every branch.'
    expect(scenarioOf(ticketWith([asks('Hello', 1), replies(words, 2)]))).toBe('none')
    expect(scenarioOf(ticketWith([asks(`Thank you.\n> ${words}`, 1)]))).toBe('none')
    expect(scenarioOf(ticketWith([asks(words, 1)]))).not.toBe('none')
  })

  test('an emergency ends with the customer’s word that it is over; a dispute does not', () => {
    const outage = asks('All our tills are down in every branch.', 1)
    expect(scenarioOf(ticketWith([outage]))).toBe('emergency')
    expect(scenarioOf(ticketWith([outage, asks('They work again, thank you.', 9)]))).toBe('none')
    expect(scenarioOf(ticketWith([outage, asks('系统已经恢复了，谢谢。', 9)]))).toBe('none')
  })

  test('an empty ticket is ordinary', () => {
    expect(scenarioOf({ subject: null, tags: [], messages: [] })).toBe('none')
  })

  test('a long thread of hostile repetition is read in time', () => {
    const nasty = ['sales says ', 'the shop said a ', '合同约定', 'X说要Y先', 'account '].map((piece) =>
      piece.repeat(4_000 / piece.length),
    )
    const ticket = ticketWith(Array.from({ length: 40 }, (_, at) => asks(nasty[at % 5] as string, at % 60)))
    scenarioOf(ticket)
    const began = performance.now()
    scenarioOf(ticket)
    expect(performance.now() - began).toBeLessThan(100)
  })
})

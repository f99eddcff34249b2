import { expect, test } from 'vitest'
import { leftKinds, leftWords } from '@/components/options/library/import/said'
import { translator } from '@/lib/i18n'
import { importWords } from '@/lib/i18n/words/import'
import type { Left } from '@/lib/library/types'

const t = translator(importWords, 'en')
const action = (what: string): Left => ({ kind: 'action', what })

test.each([
  ['status=solved', 'sets the status to solved'],
  ['subject=a=b', 'sets the subject to “a=b”'],
  ['current_tags=refund late', 'adds the tags refund late to the ticket'],
  ['assignee_id', 'assigns an agent'],
  ['custom_fields_360001', 'fills a custom field'],
  ['side_conversation_slack', 'starts a side conversation'],
  ['status', 'does “status”'],
  ['status={what}', 'sets the status to {what}'],
  ['something_new=5', 'does “something_new”'],
  ['mail_subject', 'the mail’s subject'],
])('%s of a macro is said as: %s', (what, words) => {
  expect(leftWords(action(what), t)).toBe(words)
})

test('other things that stay behind are named', () => {
  expect(leftWords({ kind: 'placeholder', what: 'ticket.x' }, t)).toBe('a gap to fill in: ticket.x')
  expect(leftWords({ kind: 'placeholder', what: 'dc.x' }, t)).toContain('dynamic content: dc.x')
  expect(leftWords({ kind: 'command', what: '{if: a}' }, t)).toBe('not carried over: {if: a}')
})

test('kinds are summed up, the most frequent first', () => {
  const left = ['status=x', 'set_tags=a', 'remove_tags=b', 'group_id', 'ticket_form_id', 'follower'].map(
    action,
  )
  expect(leftKinds([...left, { kind: 'attachment', what: 'a.png' }])).toEqual([
    { kind: 'kind.tags', n: 2 },
    { kind: 'kind.status', n: 1 },
    { kind: 'kind.assign', n: 1 },
    { kind: 'kind.fields', n: 1 },
    { kind: 'kind.other', n: 1 },
    { kind: 'kind.attachment', n: 1 },
  ])
})

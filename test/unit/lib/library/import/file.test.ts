// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readFile } from '@/lib/library/import'

test('an export is told from what stands in it', () => {
  const blaze = readFile(
    JSON.stringify({ version: 7, folders: [{ name: 'A', snippets: [{ name: 'x', text: 'y' }] }] }),
  )
  expect([blaze.from, blaze.phrases.length]).toEqual(['text-blaze', 1])
  const briskine = readFile(
    'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n' +
      '1,"Say, hello",h,,,,,"en, hi","<div>Hello ""{{to.first_name}}"",</div>\n<div>you</div>",x\n,,,,,,,,,\n2,Open,,,,,,,"never closed',
  )
  expect(briskine.from).toBe('briskine')
  expect(briskine.phrases.map(({ phrase }) => phrase)).toMatchObject([
    { title: 'Say, hello', tags: ['en', 'hi'], body: 'Hello "{{ ticket.requester.first_name }}",\nyou' },
  ])
  expect(briskine.problems.map(({ line, kind }) => [line, kind])).toEqual([[5, 'not-understood']])
  const zendesk = readFile(
    JSON.stringify({
      macros: [
        {
          id: 1,
          title: 'A',
          url: 'https://acme.zendesk.com/api/v2/macros/1.json',
          actions: [{ field: 'comment_value', value: 'x' }],
        },
      ],
    }),
  )
  expect(zendesk.from).toBe('zendesk')
  expect(zendesk.phrases[0]?.phrase.source).toEqual({ from: 'zendesk', id: '1', host: 'acme.zendesk.com' })
})

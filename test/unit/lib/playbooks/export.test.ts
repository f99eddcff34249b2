import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asMarkdown, asNote, type ExportWords, playbookView } from '@/lib/playbooks'
import { escapeMarkdown } from '@/lib/playbooks/export/markdown'
import { cause, head, hostile, part, why } from './parts'

const words: ExportWords = {
  lang: 'en',
  kind: {
    'cross-department': 'Between departments',
    'contract-dispute': 'Contract dispute',
    emergency: 'Emergency',
    'changed-requirement': 'Changed requirement',
  },
  step: { identify: 'Identify', cause: 'Cause', plan: 'Plan', act: 'Act', learn: 'Learn' },
  bone: {
    people: 'People',
    process: 'Process',
    system: 'System',
    material: 'Material',
    environment: 'Environment',
    communication: 'Communication',
  },
  problem: 'Problem',
  impact: 'Impact',
  customerWords: 'Customer',
  whys: '5 Whys',
  rootCause: 'Root cause',
  fishbone: 'Fishbone',
  likely: 'likely',
  ruledOut: 'ruled out',
  owner: 'owner',
  due: 'by',
  learned: 'Learned',
  change: 'Change',
}

const view = playbookView([
  head(),
  part('problem', { of: 'text', field: 'problem', text: 'Charged twice\nfor delivery' }),
  part('t1', { of: 'tick', item: 'k.i.clause' }),
  why(1, 'the price list was old'),
  why(2, 'nobody owns it'),
  cause('c1', 'process', 'no owner', { mark: 'likely' }),
  cause('c2', 'process', 'since the merger', { parent: 'c1' }),
  cause('c3', 'system', 'import bug', { mark: 'ruled-out' }),
  part('p1', {
    of: 'plan',
    order: 1,
    text: 'Correct the invoice',
    owner: 'Mia',
    date: '2026-11-27',
    done: true,
  }),
])

test('Markdown has the steps that hold something, in their order', () => {
  expect(asMarkdown(view, '#4021 Third time', words)).toBe(`# Contract dispute: #4021 Third time

## Identify

- **Problem**: Charged twice\\
  for delivery
- **Customer**: “clause 7”
- [x] Note the clause, the amount and the dates in dispute

## Cause

- **5 Whys**
  - **1**: the price list was old
  - **2**: nobody owns it
- **Root cause**: nobody owns it
- **Fishbone**
  - **Process**
    - no owner (likely)
      - since the merger
  - **System**
    - ~~import bug (ruled out)~~

## Plan

- [x] Correct the invoice (owner: Mia, by: 2026-11-27)
`)
})

test('the note is the same in plain text', () => {
  expect(asNote(view, words)).toBe(`Contract dispute

Identify
- Problem: Charged twice
  for delivery
- Customer: “clause 7”
[x] Note the clause, the amount and the dates in dispute

Cause
- 5 Whys
  1. the price list was old
  2. nobody owns it
- Root cause: nobody owns it
- Fishbone
  - Process
    - no owner (likely)
      - since the merger
  - System
    - import bug (ruled out)

Plan
[x] Correct the invoice (owner: Mia, by: 2026-11-27)`)
})

test('nothing typed can become Markdown: every sign that means something is escaped', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>()#+-=.!|~&$@:/w1a \n\t\u0007合') }),
      (typed) => {
        const escaped = escapeMarkdown(typed)
        const left = escaped.replace(/\\[!-/:-@[-`{-~]/g, 'x')
        expect(left).not.toMatch(/[\\`*_{}[\]<>|~&$@]|:\/\/|www\.|^\s*[-+#=]|^\s*\d+[.)]/)
        // And it reads back as what was typed.
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(typed.replace(/\p{Cc}/gu, ' '))
      },
    ),
  )
})

test('hostile words stay in their line', () => {
  const nasty = playbookView([
    head(),
    part('problem', { of: 'text', field: 'problem', text: hostile }),
    cause('c', 'people', hostile),
  ])
  const file = asMarkdown(nasty, hostile, words)
  expect(file.split('\n').filter((line) => /^#/.test(line))).toHaveLength(3)
  expect(file).not.toMatch(/(?<!\\)<img/)
  expect(file).not.toMatch(/(?<!\\)\]\(/)
})

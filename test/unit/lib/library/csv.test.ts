import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columns, type LibraryEntry, readCsv, writeCsv } from '@/lib/library'
import { parseCsv, writeCells } from '@/lib/library/csv-cells'
import { channels, moments, moods, risks } from '@/lib/ticket/ids'
import { entry } from './sample'

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells)

describe('cells', () => {
  test('hold separators, quotes and line breaks, and rows know their lines', () => {
    const { rows, open } = parseCsv('a,"b ""x"", y"\r\n"one\r\ntwo",c\nlast,')
    expect(rows).toEqual([
      { cells: ['a', 'b "x", y'], line: 1 },
      { cells: ['one\ntwo', 'c'], line: 2 },
      { cells: ['last', ''], line: 4 },
    ])
    expect(open).toBeNull()
  })

  test.each([
    ['semicolons', 'a;b;c\n1;2,5;3', ['a', 'b', 'c']],
    ['tabs', 'a\tb\n1\t2', ['a', 'b']],
    ['a “sep=” line', 'sep=|\na|b,c\n1|2', ['a', 'b,c']],
    ['a mark at the front', '\uFEFFa,b', ['a', 'b']],
  ])('%s are seen', (_, text, first) => {
    expect(cells(text)[0]).toEqual(first)
  })

  test('a line is counted from the file’s first, also below a “sep=” line', () => {
    expect(parseCsv('sep=;\na;b\n1;2').rows.map(({ line }) => line)).toEqual([2, 3])
  })

  test('a quote that is never closed is told with its line, and the rows before it stand', () => {
    const { rows, open } = parseCsv('a,b\n1,2\n3,"four\nfive')
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(open).toEqual({ line: 3, begins: 'four' })
  })

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\nx', "'=x", "''-x", '-item'])(
    'a spreadsheet does not take %j for a formula',
    (wild) => {
      const written = writeCells([['a', wild]])
      expect(written.slice(2).replace(/^"/, '')).toMatch(/^'/)
      expect(cells(written)).toEqual([['a', wild]])
    },
  )

  test('all others are written as they are', () => {
    expect(writeCells([["'plain", 'a=b', '5 - 3', 'x@y.z']])).toBe("'plain,a=b,5 - 3,x@y.z\r\n")
  })

  test('come back as they were written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"\',;\n\t=-+@ 中') })
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        // The separator is told from the first row.
        const all = [['head', 'head'], ...rows]
        expect(cells(writeCells(all))).toEqual(all)
      }),
    )
  })

  test('no text is lost, however odd its quotes', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'ab",;\n\r') })
    fc.assert(
      fc.property(odd, (text) => {
        const { rows, open } = parseCsv(text)
        const letters = (all: string) => all.replace(/[^ab]/g, '')
        const read = letters(rows.flatMap((row) => row.cells).join(''))
        // All of it, or all up to the row with the quote that is never closed.
        if (open) expect(letters(text).startsWith(read)).toBe(true)
        else expect(read).toBe(letters(text))
      }),
    )
  })
})

const word = fc
  .string({ unit: fc.constantFrom(...'abcXYZ中文1-'), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '')
const line = fc
  .string({ unit: fc.constantFrom(...'ab "\'=+-@,;{}中') })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const anEntry: fc.Arbitrary<LibraryEntry> = fc
  .record({
    title: line.map((text) => text.replace(/\s+/g, ' ')),
    body: fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n')),
    lang: fc.constantFrom('en' as const, 'zh' as const),
    tags: fc.uniqueArray(word, { minLength: 1 }),
    folder: fc.array(word),
    moments: fc.subarray([...moments]),
    moods: fc.subarray([...moods]),
    risks: fc.subarray([...risks]),
    channels: fc.subarray([...channels]),
    enabled: fc.boolean(),
    id: fc.uuid().map((id) => `own.${id}`),
  })
  .map(({ id, folder, enabled, ...fields }) => entry(id, fields, { folder, enabled }))

test('phrases come back as they were, through a spreadsheet’s file', () => {
  fc.assert(
    fc.property(fc.array(anEntry), (entries) => {
      const { phrases, problems } = readCsv(writeCsv(entries))
      expect(problems).toEqual([])
      expect(
        phrases.map(({ keptId, title, body, lang, folder, tags, known, enabled }) => ({
          ...{ keptId, title, body, lang, folder, tags, enabled },
          ...known,
        })),
      ).toEqual(
        entries.map(({ phrase: { id, shortcut: _, scenarios: __, ...rest }, folder, enabled }) => ({
          keptId: id,
          folder,
          enabled,
          scenarios: [],
          ...rest,
        })),
      )
    }),
  )
})

describe('a file from elsewhere', () => {
  test('needs a text alone; headings in other words, any order, unknown ones passed over', () => {
    const { phrases, problems } = readCsv(
      'Category;Votes;Content;Name;Abbreviation\nBilling::Refunds;3;"Your refund, is on its way.";Refund;rf\n',
    )
    expect(problems).toEqual([])
    expect(phrases).toEqual([
      {
        source: { from: 'csv', id: 'billing::refunds::refund', host: '' },
        title: 'Refund',
        body: 'Your refund, is on its way.',
        folder: ['Billing', 'Refunds'],
        tags: [],
        shortcut: 'rf',
        left: [],
      },
    ])
    expect(readCsv('内容,标题,语言\n您好,问候,中文').phrases).toMatchObject([
      { title: '问候', body: '您好', lang: 'zh' },
    ])
    expect(readCsv('text\nHello there').phrases).toMatchObject([
      { title: 'Hello there', body: 'Hello there' },
    ])
  })

  test('two rows of one name are two phrases', () => {
    expect(readCsv('title,text\nA,1\nA,2').phrases.map(({ source }) => source.id)).toEqual(['::a', '::a#2'])
  })

  test('what is not understood is named with its line, and the rest is taken', () => {
    const { phrases, problems } = readCsv(
      `title,text,moods\nA,first,"angry, happy"\nB,,\nC,"two\nlines",\nD,${'x'.repeat(20_001)},\nE,"open`,
    )
    expect(phrases.map(({ title, known, left }) => [title, known?.moods, left])).toEqual([
      ['A', ['angry'], [{ kind: 'command', what: 'moods: happy' }]],
      ['C', [], []],
    ])
    expect(problems).toEqual([
      { line: 3, name: 'B', kind: 'no-text', found: '' },
      { line: 6, name: 'D', kind: 'too-long', found: '20001' },
      { line: 7, name: '', kind: 'not-understood', found: '"open' },
    ])
  })

  test.each(['', 'a,b\n1,2', '\uFEFF', 'title\nx'])('%j is no file of phrases', (text) => {
    const { phrases, problems } = readCsv(text)
    expect(phrases).toEqual([])
    expect(problems).toMatchObject([{ line: 1, kind: 'not-understood' }])
  })
})

test('the first row names every column, behind the mark by which Excel knows UTF-8', () => {
  expect(writeCsv([])).toBe(`\uFEFF${columns.join(',')}\r\n`)
})

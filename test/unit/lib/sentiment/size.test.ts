import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const room = new URL('../../../../lib/sentiment/', import.meta.url)
const DATA = /^(model\/(english|chinese)|signs\/(en|zh)|appraisals\..*|lexicon\..*|risks\/\w+)\.ts$/

it('tables, classes and patterns together stay within 300 KB packed', () => {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
    DATA.test(file.replaceAll('\\', '/')),
  )
  expect(files.length).toBeGreaterThan(12)
  const bytes = files.reduce(
    (sum, file) =>
      sum + gzipSync(readFileSync(new URL(file.replaceAll('\\', '/'), room)), { level: 9 }).length,
    0,
  )
  expect(bytes).toBeLessThan(300 * 1024)
})

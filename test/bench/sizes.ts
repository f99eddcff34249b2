/** What is downloaded and parsed: gzip sizes of the shipped build. */
import { resolve } from 'node:path'
import { root } from '../e2e/harness/chromium.ts'
import { measure } from '../tools/budgets.mjs'
import { atMost, type Figure } from './table.ts'

const KB = 1024

export async function sizes(): Promise<Figure[]> {
  const size = measure(resolve(root, '.output/chrome-mv3'))
  return [
    atMost('content script', size.content / KB, 'KB gzip', 45),
    atMost('popup, first load', size.popup / KB, 'KB gzip', 100),
    atMost('options, first load', size.options / KB, 'KB gzip', 100),
    atMost('background', size.background / KB, 'KB gzip', null, 'engines and both phrase libraries'),
  ]
}

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { violations } from './harness/axe.ts'
import { changeSettings } from './harness/chromium.ts'
import { expect, test } from './harness/fixtures.ts'
import { openOptions } from './harness/own-pages.ts'

/** Lays days into the database as the work of eight weeks would have left them, the last one today. */
function workedFor8Weeks(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('outside-first')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const tx = db.transaction(['days', 'coachDays'], 'readwrite')
          for (let back = 0; back < 56; back++) {
            const date = new Date(Date.now() - back * 86_400_000)
            if (date.getDay() === 0) continue
            const day = new Intl.DateTimeFormat('en-CA').format(date)
            const some = (n: number) => (back * 7 + n * 3) % n
            tx.objectStore('days').put({
              day,
              ...{ handled: 9, itemsDone: 60, itemsTotal: 90, outsideFirst: 4 + some(4), outsideFirstOf: 8 },
              ...{ slaKept: 7, slaOf: 8, moodChange: 2, moodOf: 5, thanks: 2 },
              ...{ noticesShown: 3, noticesHeeded: 2, noticesDismissed: back % 3 ? 0 : 1 },
              ...{ gatesShown: 2, gatesPassed: 1 },
              counts: {
                'skip restate': 1 + some(2),
                ...(back % 2 ? { 'skip delight': 2 } : { 'skip hand-off': 1 }),
                [back % 4 ? 'skip-why one question only' : 'skip-why ']: 3,
                ...{ 'due greet': 9, 'done greet': 8, 'due restate': 9, 'done restate': 4 + some(3) },
                ...{ 'due step-and-time': 9, 'done step-and-time': 6, 'due feeling': 9, 'done feeling': 7 },
                ...{
                  'due-in empathy': 18,
                  'done-in empathy': 12,
                  'due-in reliability': 9,
                  'done-in reliability': 6,
                },
                ...{ 'order-kind note-before-answer': 2, 'order-kind handoff-before-answer': 1 },
                ...{ 'order-end heeded': 2, ...(back % 3 ? {} : { 'order-end dismissed': 1 }) },
                ...(back % 3 ? {} : { 'order-why on the phone': 1 }),
                'gate-why the rest follows tomorrow': 1,
                ...(back % 5 ? {} : { 'playbook-proposed emergency': 2, 'playbook-opened emergency': 1 }),
                ...(back % 9 ? {} : { 'playbook-finished emergency': 1 }),
                ...{ 'mood-of outside-first': 3, 'mood-sum outside-first': 1.5 },
                ...(back % 4 ? {} : { 'mood-of inside-first': 1, 'mood-sum inside-first': -0.25 }),
              },
            })
            for (const [rule, shown, heeded] of [
              ['order', 3, 2],
              ['rule-book', 1, 1],
              ['coldness', 2, 0],
            ] as const) {
              tx.objectStore('coachDays').put({ day, rule, what: 'shown', count: shown })
              if (heeded) tx.objectStore('coachDays').put({ day, rule, what: 'heeded', count: heeded })
              else tx.objectStore('coachDays').put({ day, rule, what: 'wrong', count: 1 })
            }
          }
          tx.oncomplete = () => {
            db.close()
            resolve()
          }
          tx.onerror = () => reject(tx.error)
        }
      }),
  )
}

async function sound(options: Page, what: string) {
  expect(await violations(options), what).toEqual([])
  const wide = await options.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide, `${what}: wider than the window`).toBe(false)
}

test('a lead reads the measures, compares spans by keys, and takes them along without typed reasons', async ({
  open,
}) => {
  const context = await open({ colorScheme: 'light' })
  const options = await openOptions(context, '#measures')
  const part = (name: string) => options.getByRole('region', { name })
  await expect(options.getByText('Nothing yet: it fills as you work.')).toHaveCount(7)

  await workedFor8Weeks(options)
  await options.reload()
  await expect(part('Outside first')).toContainText(/\d+ %.*of \d+ tickets/)
  await expect(part('Skips and their reasons').getByRole('rowheader').first()).toContainText('need')
  await options.getByRole('radio', { name: '28 days' }).focus()
  await options.keyboard.press('ArrowRight')
  await expect(part('Outside first').locator('.chart-bar, .chart-none')).toHaveCount(13)
  await part('Outside first').getByText('The same as a table').press('Enter')
  await expect(part('Outside first').getByRole('row')).toHaveCount(14)
  await options.keyboard.press('Enter')
  await options.getByRole('radio', { name: '90 days' }).focus()
  await options.keyboard.press('ArrowLeft')
  await expect(part('Outside first').locator('.chart-bar, .chart-none')).toHaveCount(28)
  await expect(part('Draft coach').getByRole('rowheader').first()).toHaveText('The explanation comes first')
  await expect(part('Playbooks').getByRole('rowheader')).toHaveText('Emergency')
  await sound(options, 'with figures')

  const saving = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Save as CSV' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^outside-first-measures-[\d-]+\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('mood,outside-first,Customer first,mean,0.5,0.5')
  expect(text).not.toMatch(/one question only|on the phone|tomorrow/)

  await options.emulateMedia({ media: 'print' })
  await expect(options.getByText('one question only')).toBeHidden()
  await expect(part('Outside first')).toBeVisible()
  await options.emulateMedia({ media: 'screen' })

  await changeSettings(context, { locale: 'zh', theme: 'dark' })
  await options.reload()
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('成效')
  await expect(part('最常缺少的条目').getByRole('row').nth(1)).toContainText('张中')
  await sound(options, 'in Chinese, in the dark')
})

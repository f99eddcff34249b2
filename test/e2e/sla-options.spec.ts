import type { Page } from 'playwright-core'
import { violations } from './harness/axe.ts'
import { expect, test } from './harness/fixtures.ts'
import { openOptions, stored } from './harness/own-pages.ts'

type Kept = {
  settings: {
    slaPolicies: {
      name: string
      when: unknown
      targets: { metric: string; minutes: object; schedule: string }[]
    }[]
    schedules: { id: string; week: object; holidays: { name: string; yearly: boolean }[] }[]
  }
}
const kept = async (options: Page) => ((await stored(options)) as unknown as Kept).settings
const saved = (options: Page) => expect(options.locator('.save-bar [role=status]')).toHaveText('Saved')
const title = (options: Page) => options.getByRole('heading', { level: 1 })
const result = (options: Page) => options.getByRole('status', { name: 'What comes of it' })

async function sound(options: Page, what: string) {
  expect(await violations(options), what).toEqual([])
  const wide = await options.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide, `${what}: wider than the window`).toBe(false)
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  ...[
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20301225',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:Christmas\\, all',
    '  of it',
    'END:VEVENT',
  ],
  ...['BEGIN:VEVENT', 'DTSTART:20300501T100000Z', 'DTEND:20300501T110000Z', 'SUMMARY:Stand-up', 'END:VEVENT'],
  'END:VCALENDAR',
].join('\r\n')

test('a lead sets up a policy and a night shift, sees what comes of it, and finds it again', async ({
  open,
}) => {
  const context = await open({ colorScheme: 'light' })
  const options = await openOptions(context, '#sla')
  const errors: string[] = []
  options.on('pageerror', (error) => errors.push(error.message))

  // Ready-made policies; the one with a condition goes before the one for every ticket.
  await options.getByRole('button', { name: /^\+ Standard/ }).click()
  await options.getByRole('button', { name: /^\+ VIP/ }).click()
  await expect(options.locator('.policy .card-title')).toHaveText(['VIP', 'Standard'])
  await expect(options.locator('.policy .card-open').first()).toBeFocused()
  await expect(result(options)).toContainText('“Standard” holds')
  await sound(options, 'the list')

  // By keys: moved down and up again, then opened.
  await options.keyboard.press('Alt+ArrowDown')
  await expect(options.locator('.policy .card-title')).toHaveText(['Standard', 'VIP'])
  await expect(options.getByText('Never holds: “Standard” stands before it')).toBeVisible()
  await options.keyboard.press('Control+z')
  await expect(options.locator('.policy .card-title')).toHaveText(['VIP', 'Standard'])

  // By the mouse: dragged below the other, and back by undo.
  await options.locator('.policy').first().locator('.grip').hover()
  await options.mouse.down()
  const box = await options.locator('.policy').nth(1).boundingBox()
  for (const near of [-6, -2, 0]) {
    await options.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + (box?.height ?? 0) * 0.8 + near, {
      steps: 4,
    })
  }
  await options.mouse.up()
  await expect(options.locator('.policy .card-title')).toHaveText(['Standard', 'VIP'])
  await options.getByRole('button', { name: /^Undo: moved/ }).click()
  await expect(options.locator('.policy .card-title')).toHaveText(['VIP', 'Standard'])

  // A target is changed and a condition added: the sample ticket's clocks follow at once.
  await options.locator('.policy .card-open').nth(1).click()
  await expect(title(options)).toHaveText('Standard')
  await expect(title(options)).toBeFocused()
  const before = await result(options).innerText()
  await options.getByLabel('First reply, normal', { exact: true }).fill('2d')
  await expect(options.getByText('normal: 18 hours (2 working days)')).toBeVisible()
  await expect(result(options)).not.toHaveText(before)
  await expect(result(options)).toContainText('18 hours of “Office hours”')
  await options.getByLabel('First reply, high', { exact: true }).fill('soon')
  await expect(options.getByRole('alert')).toContainText('is no length of time')
  await options.getByLabel('First reply, high', { exact: true }).fill('2h')
  await options.getByRole('button', { name: 'Add a condition' }).click()
  await options.getByLabel('Fact').selectOption('tag')
  await options.getByLabel('Value', { exact: true }).fill('refund,')
  await expect(options.getByText('For tickets where the tag refund is there.')).toBeVisible()
  await expect(result(options)).toContainText('No policy holds')
  await options.getByLabel('Tags').fill('refund')
  await expect(result(options)).toContainText('“Standard” fits: the tag refund is there.')
  await sound(options, 'a policy')

  // Working hours: a night shift, holidays from a file, seen before they are added.
  await options.goto(`${options.url().split('#')[0]}#sla`)
  await options.getByRole('button', { name: 'Add working hours' }).click()
  await expect(title(options)).toHaveText('New working hours')
  await options.getByLabel('Name', { exact: true }).fill('Nights')
  await options.getByLabel('Monday, span 1, from').fill('22')
  await options.getByLabel('Monday, span 1, to').fill('6')
  await options.getByLabel('Copy Monday to').selectOption('weekdays')
  await expect(options.getByText('next day', { exact: true })).toHaveCount(5)
  await options.getByText('A fixed one').click()
  await options.getByRole('combobox', { name: 'City or zone' }).fill('shanghai')
  await options.keyboard.press('Enter')
  await expect(options.getByText(/UTC\+08:00/).first()).toBeVisible()
  await options
    .getByLabel('Calendar file (.ics)')
    .setInputFiles({ name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.from(CALENDAR) })
  await expect(options.getByText('days.ics: 1 holiday to add')).toBeVisible()
  await expect(options.getByText('“Stand-up”: it has times of day, so it is no whole day off.')).toBeVisible()
  await sound(options, 'working hours')
  await options.getByRole('button', { name: 'Add 1 holiday' }).click()
  await expect(options.locator('.holidays .holiday')).toHaveCount(1)

  // Kept, and there again after a reload; undo went with the old page, the settings did not.
  await saved(options)
  await options.reload()
  await expect(title(options)).toHaveText('Nights')
  await expect(options.getByLabel('Friday, span 1, to')).toHaveValue('06:00')
  const settings = await kept(options)
  expect(settings.schedules[0]?.holidays).toMatchObject([{ name: 'Christmas, all of it', yearly: true }])
  expect(settings.slaPolicies.map((one) => one.name)).toEqual(['VIP', 'Standard'])
  expect(settings.slaPolicies[1]).toMatchObject({ when: { of: [{ fact: 'tag', values: ['refund'] }] } })
  expect(settings.slaPolicies[1]?.targets[0]?.minutes).toMatchObject({ normal: 1080, high: 120 })
  await options.getByRole('button', { name: 'Remove these working hours' }).click()
  await expect(title(options)).toHaveText('SLA')
  await options.keyboard.press('Control+z')
  await expect(title(options)).toHaveText('Nights')
  await saved(options)
  expect((await kept(options)).schedules).toHaveLength(1)
  expect(errors).toEqual([])
})

test('no accessibility violation on the SLA pages in the dark, in Chinese', async ({ open }) => {
  const context = await open({ colorScheme: 'dark', locale: 'zh-CN' })
  const options = await openOptions(context, '#sla')
  await options.locator('.starter').first().click()
  await sound(options, 'the list')
  await options.locator('.policy .card-open').click()
  await options.getByRole('button', { name: '添加条件' }).click()
  await options.getByRole('button', { name: '添加一组' }).click()
  await options.locator('.input.length').first().fill('很快')
  await expect(options.getByRole('alert')).toContainText('不是时长')
  await sound(options, 'a policy')
  await options.goto(`${options.url().split('#')[0]}#sla/schedule/office-hours`)
  await options.getByText('固定时区').click()
  await options.getByRole('combobox', { name: '城市或时区' }).fill('中国')
  await expect(options.getByRole('option', { name: /Asia\/Shanghai/ })).toBeVisible()
  await options.getByRole('button', { name: '添加节假日' }).click()
  await sound(options, 'working hours')
})

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { BarTable } from '@/components/shared/BarTable'
import { percent, signed } from '@/components/shared/numbers'
import { TimeBars } from '@/components/shared/TimeBars'

afterEach(cleanup)

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    key: `${n}`,
    name: `Item ${n}`,
    bar: n / count,
    cells: [`${n}`],
  }))
const table = (count: number) =>
  render(
    <BarTable
      caption="Items"
      heads={['Item', 'Times']}
      rows={rows(count)}
      most={4}
      moreWords={(n) => `${n} more`}
    />,
  )

test('a long table shows its first rows, and the rest when asked; paper has them all', () => {
  const { container } = table(9)
  expect(container.querySelectorAll('tr.beyond')).toHaveLength(5)
  expect(container.querySelectorAll('tbody tr')).toHaveLength(9)
  fireEvent.click(screen.getByRole('button', { name: '5 more' }))
  expect(container.querySelectorAll('tr.beyond')).toHaveLength(0)
  expect(screen.queryByRole('button')).toBeNull()
})

test('one row too many is shown without asking', () => {
  table(5)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a bar runs from its beginning to its end in either direction, and never out of its track', () => {
  const { container } = render(
    <BarTable
      caption="Moods"
      heads={['Tickets', 'Change']}
      rows={[
        { key: 'up', name: 'up', bar: 0.75, from: 0.5, cells: ['+1'] },
        { key: 'down', name: 'down', bar: 0.25, from: 0.5, cells: ['−1'] },
        { key: 'far', name: 'far', bar: 4, cells: ['9'] },
        { key: 'none', name: 'none', bar: null, cells: ['–'] },
      ]}
      moreWords={String}
    />,
  )
  const bars = [...container.querySelectorAll('.chart-bar')]
  expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
    ['50', '25'],
    ['25', '25'],
    ['0', '100'],
  ])
})

test('bars over time: zero is a line, no data a gap, and the table says all of it', () => {
  const { container } = render(
    <TimeBars
      caption="Outside first"
      heads={['Day', 'Share']}
      tableWords="As a table"
      bars={[
        { label: 'Mon', rate: 0, words: '0 %' },
        { label: 'Tue', rate: null, words: 'no ticket' },
        { label: 'Wed', rate: 1, words: '100 %' },
      ]}
    />,
  )
  const [zero, full] = [...container.querySelectorAll('.chart-bar')].map((bar) =>
    Number(bar.getAttribute('height')),
  )
  expect(zero).toBe(2)
  // From the line of 0 % to that of 100 %: the axis is never cut.
  const lines = [...container.querySelectorAll('.chart-line')].map((line) => Number(line.getAttribute('y1')))
  expect(full).toBe((lines[0] ?? 0) - (lines[2] ?? 0))
  expect(container.querySelectorAll('.chart-none')).toHaveLength(1)
  const cells = [...container.querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(cells).toEqual(['Mon0 %', 'Tueno ticket', 'Wed100 %'])
  expect(screen.getByRole('figure', { name: 'Outside first' })).toBeTruthy()
})

test('what is not all is never 100 %, what is not nothing never 0 %', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '1 %', '50 %', '99 %', '100 %'])
  expect([-0.24, -0.04, 0, 0.26].map(signed)).toEqual(['−0.2', '0', '0', '+0.3'])
})

/** About 200 KB of a log such as customers paste into a message; always the same. */
const SIZE = 200 * 1024
const steps = [
  'reading level sensor',
  'flow 14.2 l/s within limits',
  'valve B reports half open',
  'checksum ok, 512 records sent',
  'retry after timeout of 3000 ms',
  'clock drift -0.4 s corrected',
  'station answered in 118 ms',
  'battery at 71 percent, charging',
]

export function longLog(): string {
  const lines: string[] = []
  let size = 0
  for (let i = 0; size < SIZE; i++) {
    const seconds = i * 7
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part) % 100).padStart(2, '0'))
      .join(':')
    const station = 100 + ((i * 13) % 140)
    const line =
      i % 97 === 96
        ? `${clock} ERROR station ${station}: write failed, <record id="${i}"> is locked`
        : `${clock} info  station ${station}: ${steps[(i * 5 + Math.floor(i / 11)) % steps.length]}`
    lines.push(line)
    size += line.length + 1
  }
  return lines.join('\n')
}

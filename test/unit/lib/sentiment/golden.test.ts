import { describe, expect, it } from 'vitest'
import { readMessage } from '@/lib/sentiment'

/** What the committed tables say; a new training changes it, and then these lines are looked at one by one. */
describe('the committed tables', () => {
  it.each([
    ['Hello, which adapter do I need for the 2022 model?', 'neutral', false, 1.0, [], []],
    [
      'Seven weeks, four phone calls, and still no sign of the washing machine.',
      'upset',
      false,
      1.0,
      ['repeated'],
      ['still no sign'],
    ],
    ['So your solution is that I wait. Again. Who exactly is paid for this?', 'angry', false, 0.95, [], []],
    [
      'My mother took two of the tablets and the leaflet says one. Is that dangerous?',
      'worried',
      false,
      1.0,
      [],
      ['Is that dangerous'],
    ],
    [
      'The new door fits perfectly and the young man even swept the hall. Thank you!',
      'pleased',
      false,
      1.0,
      [],
      ['Thank you', 'fits perfectly', 'the young man'],
    ],
    ['Great app, but support has ignored me for a week.', 'upset', false, 0.9, [], ['ignored me']],
    ['I am not angry, I only need the tracking number.', 'neutral', false, 1.0, [], []],
    [
      'If the money is not back by Friday, my lawyer will write the next letter.',
      'angry',
      false,
      0.98,
      ['legal'],
      ['lawyer'],
    ],
    ['请问这款支持七天无理由吗？', 'neutral', false, 1.0, [], []],
    [
      '催了三次都没人回，说好的周五送到，今天都周一了，太失望了',
      'upset',
      false,
      1.0,
      ['repeated'],
      ['催了三次', '太失望', '没人回'],
    ],
    ['你们到底有没有人管？拿客户当猴耍呢', 'angry', false, 1.0, [], ['当猴耍', '你们到底有没有人']],
    [
      '孩子把清洁剂喝了一口，包装上没写怎么办，会不会有事？',
      'worried',
      false,
      1.0,
      [],
      ['会不会', '孩子把清洁剂喝', '怎么办'],
    ],
    ['师傅大晚上赶过来修好了，还不收钱，真的谢谢', 'pleased', false, 1.0, [], ['真的谢谢', '修好了', '不收']],
    ['不着急，有空再看就行', 'neutral', false, 1.0, [], []],
    [
      '再不退款我就打12315，顺便发到网上让大家看看',
      'angry',
      false,
      0.96,
      ['legal', 'refund', 'public'],
      ['再不', '网上'],
    ],
  ] as const)('%s', (text, mood, unsure, confidence, risks, words) => {
    const reading = readMessage(text, 'm')
    expect(reading).toMatchObject({ mood, unsure })
    expect(reading.confidence).toBeCloseTo(confidence, 1)
    expect(reading.risks.map(({ id }) => id)).toEqual(risks)
    expect(reading.words.map((word) => word.text)).toEqual(words)
  })
})

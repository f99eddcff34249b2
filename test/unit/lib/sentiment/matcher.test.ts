import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf, beginningWith, rootAt } from '@/lib/sentiment/beginnings'
import { createMatcher } from '@/lib/sentiment/matcher'
import { waysOf } from '@/lib/sentiment/patterns'
import { riskRules } from '@/lib/sentiment/risks'
import { tokenize } from '@/lib/sentiment/tokens'
import { vocabulary } from '@/lib/sentiment/vocabulary'

function matches(patterns: string, text: string): string[] {
  const matcher = createMatcher<string>()
  matcher.add(patterns, 'x')
  const tokens = tokenize(text)
  return matcher.scan(tokens.words).map((m) => text.slice(tokens.starts[m.from], tokens.ends[m.to - 1]))
}

describe('the notation of patterns', () => {
  it('matches words in any case, whole words only', () => {
    expect(matches('court', 'See you in COURT. The courtyard is nice.')).toEqual(['COURT'])
  })

  it('knows choices, also inside a word and nested', () => {
    expect(matches('cancel(led|ling|)', 'cancel, cancelled, cancels')).toEqual(['cancel', 'cancelled'])
    expect(
      matches('(speak (to|with)|call) (a|your|) manager', 'speak with your manager or call manager'),
    ).toEqual(['speak with your manager', 'call manager'])
    expect(matches('(very |)(good|bad)', 'very good, bad')).toEqual(['very good', 'good', 'bad'])
  })

  it('knows numbers of two or more, in figures, words and Chinese', () => {
    expect(matches('# times', '3 times, three times, 1 times, twelve times')).toEqual([
      '3 times',
      'three times',
      'twelve times',
    ])
    expect(matches('第#次', '第三次、第10次、第一次、第十几次')).toEqual(['第三次', '第10次', '第十几次'])
  })

  it('skips words, but never into the next sentence', () => {
    expect(matches('nobody *2 called', 'nobody has ever called')).toEqual(['nobody has ever called'])
    expect(matches('nobody *2 called', 'nobody. He called')).toEqual([])
    expect(matches('没*2回', '没有人回，没，人回')).toEqual(['没有人回'])
    expect(matches('把*6(退|还)(了|)', '把我的钱退了')).toEqual(['把我的钱退了'])
  })

  it('takes the longest way and reports one match per place', () => {
    expect(matches('thank you; thank you so much; thank you *2 much', 'thank you so much')).toEqual([
      'thank you so much',
    ])
  })

  it('refuses patterns it cannot read', () => {
    const matcher = createMatcher<string>()
    expect(() => matcher.add('a (b|c', 'x')).toThrow('unclosed')
    expect(() => matcher.add('—', 'x')).not.toThrow()
    expect(() => matcher.add('|', 'x')).toThrow('empty')
  })

  it('reads brackets in and beside words the same way at the head and further on', () => {
    expect(matches('stop(ped|s) (the|my) ((very |)old|new) car', 'Stopped my very old car')).toEqual([
      'Stopped my very old car',
    ])
    expect(matches('(not |)sorr(y|ier)', 'not sorry, sorrier')).toEqual(['not sorry', 'sorry', 'sorrier'])
    expect(matches('(#|some) (days|hours) late', 'four days late, some hours late')).toEqual([
      'four days late',
      'some hours late',
    ])
    expect(matches('is not open', "It isn't open. It is not open.")).toEqual(["isn't open", 'is not open'])
    expect(matches('(app|软件)(又|)(卡|闪退)', '软件又闪退，app卡')).toEqual(['软件又闪退', 'app卡'])
  })

  it('takes patterns that come after the first text', () => {
    const matcher = createMatcher<string>()
    matcher.add('good', 'a')
    expect(matcher.scan(['good'])).toHaveLength(1)
    matcher.add('good; 好', 'b')
    expect(matcher.scan(['good', '好']).map((m) => m.value)).toEqual(['a', 'b', 'b'])
  })

  it('knows every word that a pattern of the room can begin with', () => {
    const lines = riskRules
      .flatMap(({ named, harmless }) => [named, harmless])
      .flatMap((of) => of.split('\n'))
    const made = beginningsOf(lines.map((text) => ({ text, value: 'x' })))
    expect(made.starts.length).toBeGreaterThan(2000)
    for (const [pattern] of made.starts.entries()) {
      const root = rootAt(made, pattern)
      for (const { word } of waysOf(root).words)
        expect(beginningWith(made, word), `${word}: ${root.text}`).toContain(root)
      if (waysOf(root).numbers.length > 0) expect(made.byNumber).toContain(pattern)
    }
  })

  it('can read every pattern of the room', () => {
    expect(() => vocabulary().check()).not.toThrow()
    const broken = createMatcher<string>()
    broken.add('fine; so (a|(b) c', 'x')
    expect(() => broken.check()).toThrow('unclosed')
  }, 60_000)

  it('finds a plain pattern wherever it stands', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { maxLength: 12 }),
        (pattern, text) => {
          const expected = text.filter((_, i) => pattern.every((w, j) => text[i + j] === w)).length
          expect(matches(pattern.join(' '), text.join(' '))).toHaveLength(expected)
        },
      ),
    )
  })
})

describe('tokens', () => {
  const words = (text: string) => tokenize(text).words

  it('joins contractions with and without their apostrophe', () => {
    expect(words('I did not, didn’t, didnt')).toEqual(['i', "didn't", ',', "didn't", ',', "didn't"])
    expect(words('cannot can not')).toEqual(["can't", "can't"])
  })

  it('reads traditional characters as simplified ones', () => {
    expect(words('還沒收到退款')).toEqual(words('还没收到退款'))
    expect(words('組長說長途匯款')).toEqual(words('组长说长途汇款'))
  })

  it('ends a sentence at a blank line, not at a hard wrap', () => {
    const long = 'This line of a mail is long enough to have been wrapped by the program that sent'
    expect(words(`${long}\nit on`)).not.toContain('.')
    expect(words('Hello\n\nPlease help')).toEqual(['hello', '.', 'please', 'help'])
  })

  it('counts what is loud', () => {
    expect(tokenize('WHY is this STILL broken?!! Nooo!!!').loud).toMatchObject({
      stressedWords: 2,
      exclamationRun: 3,
      wildQuestions: 1,
      drawnOut: 1,
    })
    expect(tokenize('The VPN and the API return HTML').loud.stressedWords).toBe(0)
  })

  it('keeps every place inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, ends, words: all } = tokenize(text)
        expect(ends).toHaveLength(all.length)
        let last = 0
        for (let i = 0; i < all.length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]]
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

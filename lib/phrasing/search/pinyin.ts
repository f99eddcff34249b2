/**
 * The first letters of Chinese text in pinyin: 退款已发起 → "tkyfq". Worked out from the browser's own
 * order of characters by sound, so that no dictionary is carried.
 */

/** The first character of each letter in that order; i, u and v begin no syllable. */
const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'
const LETTERS = 'abcdefghjklmnopqrstwxyz'
/** Words of service whose character is ordered by another of its readings. */
const OTHERWISE: Record<string, string> = {
  重新: 'cx',
  重复: 'cf',
  重置: 'cz',
  重发: 'cf',
  重做: 'cz',
  银行: 'yh',
  同行: 'th',
  长期: 'cq',
  延长: 'yc',
  多长: 'dc',
  退还: 'th',
  归还: 'gh',
  还款: 'hk',
  调查: 'dc',
  单独: 'dd',
  会计: 'kj',
}
const WORDS = new RegExp(Object.keys(OTHERWISE).join('|'), 'g')

const known = new Map<string, string>()
let collator: Intl.Collator | null = null

/** Letters of the Chinese characters in the text, in order; other characters are left out. */
export function pinyinInitials(text: string): string {
  let letters = ''
  const chinese = text.replace(/[a-z]+/g, '').replace(WORDS, (word) => OTHERWISE[word] ?? word)
  for (const part of chinese) {
    if (/[a-z]/.test(part)) letters += part
    else if (/\p{Script=Han}/u.test(part)) letters += initialOf(part)
  }
  return letters
}

function initialOf(character: string): string {
  let letter = known.get(character)
  if (letter === undefined) {
    collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin')
    letter = ''
    for (let i = FIRSTS.length - 1; i >= 0 && letter === ''; i--) {
      if (collator.compare(character, FIRSTS[i] ?? '') >= 0) letter = LETTERS[i] ?? ''
    }
    known.set(character, letter)
  }
  return letter
}

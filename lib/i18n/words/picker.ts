/** The picker's bar in the helpdesk's page: sent with the order to pick, so that the script carries none. */
import type { WordTable } from '@/lib/i18n'

const en = {
  pick: 'Pick: {what}',
  how: 'Point at it and click. ↑ wider, ↓ narrower, ← → next to it, Esc leaves.',
  found: '{n} {n, plural, match|matches}',
  foundIn: 'in {n} of {of} {of, plural, message|messages}',
  reads: 'reads “{text}”',
  attribute: 'from {name}',
  empty: 'no text in it',
  'not-in-message': 'This is not inside a message. Pick inside one of the outlined messages.',
  'not-in-ticket': 'This is outside the place that was set as “the ticket”.',
  'not-editable': 'Nothing can be written here. Point at the reply editor.',
  'no-selector': 'No selector can be made for this. Pick something near it.',
  take: 'Take',
  cancel: 'Leave',
  wider: 'Wider',
  narrower: 'Narrower',
}

export type PickerWords = typeof en
export const pickerWords: WordTable<PickerWords> = {
  en,
  zh: {
    pick: '选取：{what}',
    how: '指向它并点击。↑ 放大范围，↓ 缩小，← → 相邻元素，Esc 退出。',
    found: '匹配 {n} 处',
    foundIn: '{of} 条消息中有 {n} 条匹配',
    reads: '读到“{text}”',
    attribute: '取自 {name}',
    empty: '其中没有文字',
    'not-in-message': '它不在任何消息之内。请在标出的某条消息中选取。',
    'not-in-ticket': '它在设定的“工单区域”之外。',
    'not-editable': '这里不能输入文字。请指向回复编辑框。',
    'no-selector': '无法为它生成选择器，请选取旁边的元素。',
    take: '采用',
    cancel: '退出',
    wider: '放大范围',
    narrower: '缩小范围',
  },
}

/** Short ways to write parts of a playbook down. */
import type { Bone, Mark, Part, PartBody } from '@/lib/playbooks'

export const part = (id: string, body: PartBody, second = 0, gone = false): Part => ({
  id,
  at: new Date(Date.UTC(2026, 10, 26, 9, 0, second)).toISOString(),
  gone,
  body,
})
export const head = (second = 0, finishedAt: string | null = null) =>
  part('head', { of: 'head', kind: 'contract-dispute', quotes: ['clause 7'], finishedAt }, second)
export const why = (order: number, text: string, second = 0) =>
  part(`w${order}`, { of: 'why', order, text }, second)
export const cause = (
  id: string,
  bone: Bone,
  text: string,
  more: { mark?: Mark; parent?: string; order?: number } = {},
) => part(id, { of: 'cause', bone, text, mark: 'open', parent: null, order: 0, ...more })

/** Words and causes at their widest, narrowest and nastiest, in both languages. */
export const hostile = '<img src=x onerror=alert(1)> & "quotes" ]]> \u0007 [a](javascript:x) **b** `c`\n# d'

/** Drafts with something to look at, for the panel's preview and tests. */
import type { CoachItem, DraftLook } from '@/lib/messaging/protocol'
import type { Recommendation } from '@/lib/phrasing/types'
import { makeDraft } from './make'

const wording = (id: string, lang: 'en' | 'zh', text: string, gaps: string[] = []): Recommendation => ({
  phraseId: `coach.${lang}.${id}`,
  intent: `coach-${id}`,
  title: '',
  lang,
  text,
  missing: gaps.map((name) => ({ name, token: `⟦${name}⟧` })),
  because: [],
  score: 0,
})
const item = (rule: CoachItem['rule'], patch: Partial<CoachItem>): CoachItem => ({
  rule,
  why: rule,
  about: null,
  excerpt: [],
  better: null,
  ...patch,
})

export const coachedDraft: DraftLook = makeDraft({
  coach: {
    findings: [
      item('promise-without-time', {
        excerpt: [
          { text: 'Hi Mara, thank you for your message. We will get back to you ', marked: false },
          { text: 'as soon as possible', marked: true },
          { text: '.', marked: false },
        ],
        better: wording(
          'promise-without-time',
          'en',
          'I will write to you again by ⟦promise.time⟧, even if there is nothing new by then.',
          ['promise.time'],
        ),
      }),
      item('unanswered-question', {
        about: 'When does the lamp arrive?',
        better: wording('unanswered-question', 'en', 'I am finding out and will tell you by 5 pm.'),
      }),
      item('order', {
        excerpt: [{ text: 'Due to demand we are late.', marked: true }],
        better: wording('order', 'en', 'Thank you for telling me about this. I have read it.'),
      }),
    ],
    more: 1,
    reordered: 'Hi Mara, I am sorry. Due to demand we are late.',
  },
})

export const coachedDraftZh: DraftLook = makeDraft({
  coach: {
    findings: [
      item('no-acknowledgement', {
        about: 'upset',
        better: wording(
          'no-acknowledgement',
          'zh',
          '真的很抱歉，让您失望了。您的心情我理解，这件事我来帮您处理好。',
        ),
      }),
      item('promise-without-time', {
        excerpt: [
          { text: '陈女士您好，您的问题已经收到，我们会', marked: false },
          { text: '尽快为您处理', marked: true },
          { text: '。', marked: false },
        ],
        better: wording(
          'promise-without-time',
          'zh',
          '⟦promise.time⟧之前我一定再联系您，哪怕那时还没有新的进展。',
          ['promise.time'],
        ),
      }),
    ],
    more: 0,
    reordered: null,
  },
})

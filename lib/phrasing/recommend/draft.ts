import type { Lang } from '@/lib/ticket'
import { draftEn } from './cues/draft-en'
import { draftZh } from './cues/draft-zh'

/** Which said things make a phrase of an intent say it a second time. Any one is enough. */
const REPEATS: Record<string, string[]> = {
  'acknowledge-receipt': ['acknowledge', 'report'],
  'greet-and-own': ['greet', 'own'],
  'apologise-delay': ['apology'],
  'apologise-error': ['apology'],
  'empathise-anger': ['empathy'],
  'empathise-worry': ['empathy'],
  'empathise-disappointment': ['empathy'],
  'thank-patience': ['patience'],
  'thank-report': ['report'],
  'confirm-understanding': ['restated'],
  'ask-details': ['question', 'screenshot'],
  'ask-screenshot': ['screenshot'],
  'ask-verify-identity': ['identity'],
  'ask-deadline': ['deadline'],
  'give-next-step-time': ['time'],
  'update-in-progress': ['progress'],
  'update-delayed': ['delayed'],
  'handoff-with-owner': ['handoff'],
  'explain-cause': ['cause'],
  'explain-policy-with-alternative': ['policy'],
  'decline-with-alternative': ['decline'],
  'offer-choice': ['choice'],
  'offer-compensation': ['compensation'],
  'refund-started': ['refund'],
  'refund-declined-with-alternative': ['decline'],
  'billing-corrected': ['billing'],
  'delivery-status': ['delivery'],
  'outage-notice': ['outage'],
  'outage-resolved': ['restored'],
  'bug-confirmed': ['bug'],
  workaround: ['workaround'],
  'how-to-steps': ['steps'],
  'access-restored': ['access'],
  'security-caution': ['security'],
  'contract-clarify': ['contract'],
  'change-assess': ['change'],
  'emergency-action': ['emergency'],
  'cancel-understand': ['leave', 'cancelled'],
  'cancel-confirm': ['cancelled'],
  'escalate-to-manager': ['manager'],
  'legal-holding-reply': ['legal'],
  'solution-done': ['done', 'access', 'restored'],
  'confirm-solved': ['check'],
  'ask-feedback': ['feedback'],
  'close-warmly': ['close'],
  'follow-up-check': ['checkin'],
  'thank-praise': ['praise'],
  'internal-request': ['question'],
  'internal-update': ['status', 'progress'],
  'internal-thanks': ['thanks'],
}

/** What a draft already says. */
export function saidIn(draft: string, lang: Lang): ReadonlySet<string> {
  const said = new Set<string>()
  if (draft.trim() === '') return said
  for (const [name, pattern] of Object.entries(lang === 'zh' ? draftZh : draftEn)) {
    if (pattern.test(draft)) said.add(name)
  }
  return said
}

/** Would a phrase of this intent say again what the draft says? */
export function repeats(intent: string, said: ReadonlySet<string>): boolean {
  return (REPEATS[intent] ?? []).some((name) => said.has(name))
}

import type { Draft } from './draft'
import type { CoachFinding, CoachRule, CoachWhy } from './types'
export function wordingOf(rule: CoachRule, _why: CoachWhy, draft: Draft): CoachFinding['better'] {
  return { id: rule, lang: draft.zh ? 'zh' : 'en', body: '' }
}

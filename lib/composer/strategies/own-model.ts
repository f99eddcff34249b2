import { gapOf, hasOwnModel, isSlate } from '../editable'
import { toHtml } from '../text'
import { dispatchPaste } from './dispatch-paste'
import type { Strategy } from './types'

/**
 * Editors with a model of their own (CKEditor 5 in Zendesk and Request Tracker 6, ProseMirror in Intercom
 * and Jira, TinyMCE): only what goes through their input handling stays. Their paste handling does, as
 * one undo step.
 */
export const ownModel: Strategy = {
  name: 'own-model',
  insert({ composer: { element, plain }, text }) {
    if (!hasOwnModel(element) || isSlate(element)) return 'not-mine'
    return dispatchPaste(element, { plain: text.plain, html: plain ? null : toHtml(text, gapOf(element)) })
  },
}

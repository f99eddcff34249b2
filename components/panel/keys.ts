/** Keys inside the panel that are not one part's own. Single letters only outside of text fields. */
import { isTyping } from '@/components/shared'
import { currentLook, openCue, type PanelTools } from './context'
import { insertPhrase, shownPhrases } from './insert'

export function onPanelKey(event: KeyboardEvent, tools: PanelTools): void {
  if (event.defaultPrevented || event.isComposing) return
  if (handled(event, tools)) {
    event.preventDefault()
    event.stopPropagation()
  }
}

function handled(event: KeyboardEvent, tools: PanelTools): boolean {
  const { ui, actions } = tools
  if (event.key === 'Escape') {
    if (ui.sheet.peek()) ui.sheet.value = false
    else actions.leave()
    return true
  }
  if (event.ctrlKey || event.metaKey) return false
  const typing = isTyping(event)
  const digit = /^Digit([1-5])$/.exec(event.code)?.[1]
  if (digit && (event.altKey || !typing)) {
    const phrase = shownPhrases(tools)[Number(digit) - 1]
    if (phrase) void insertPhrase(tools, phrase, {})
    return phrase !== undefined
  }
  if (typing || event.altKey) return false
  if (ui.comes.peek()) return event.key.length === 1
  switch (event.key) {
    case '?':
      ui.sheet.value = !ui.sheet.peek()
      return true
    case '/':
      ui.query.value ??= ''
      tools.goTo('search')
      return true
    case 'n':
      tools.goTo('note')
      return true
    case 'r':
      // Before that nothing stands where it would open.
      if (!currentLook(tools.state)) return false
      ui.reminding.value = 'new'
      tools.goTo('remind')
      return true
    case 'm':
    case 'w':
      if (!currentLook(tools.state)?.cue.latest) return false
      openCue(ui, event.key === 'm' ? 'more' : 'wrong')
      tools.goTo('mood')
      return true
    case 'b':
      ui.playbook.value = currentLook(tools.state) !== null
      return true
    case 'c':
      tools.goTo('checklist')
      return true
    case 'd':
      ui.coach.value = true
      tools.goTo('coach')
      return true
    case 'f':
      tools.goTo('say')
      return true
    default:
      return false
  }
}

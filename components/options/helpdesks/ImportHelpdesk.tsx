import { useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { presets } from '@/lib/helpdesks/presets'
import { useOptions } from '../context'
import { focusOn } from '../focus'
import { copyOf, ownId, putHelpdesk } from './edit'
import { importHelpdesk } from './file'
import { useWords } from './words'

const MOST_PROBLEMS = 12

/** A helpdesk from a file. One whose id is taken comes in beside it; nothing that is there is replaced. */
export function ImportHelpdesk() {
  const { desk, t, lang } = useOptions()
  const h = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ text: string; problems: string[] } | null>(null)
  const read = async (file: File) => {
    const result = await file.text().then(
      (text) => importHelpdesk(text, lang),
      (error: unknown) => ({
        ok: false as const,
        problems: [t('data.importUnreadable', { detail: String(error) })],
      }),
    )
    if (!result.ok) {
      setSaid({ text: t('data.importProblems', { name: file.name }), problems: result.problems })
      return
    }
    const { helpdesk } = result
    const settings = desk.settings.peek()
    const taken = [...settings.helpdesks, ...presets].some((one) => one.id === helpdesk.id)
    const isOwn = helpdesk.id.startsWith('custom-')
    const added = taken || !isOwn ? copyOf(helpdesk, ownId(), helpdesk.name) : helpdesk
    const [problem] = desk.change(putHelpdesk(settings, presets, added), {
      what: t('did.added', { name: added.name }),
      focus: `helpdesk:${added.id}`,
    })
    if (problem) {
      setSaid({ text: t('data.importProblems', { name: file.name }), problems: [problem.text] })
      return
    }
    setSaid({ text: h('file.imported', { name: added.name }), problems: [] })
    focusOn(`helpdesk:${added.id}`)
  }
  return (
    <>
      <span class="add" data-focus="import-helpdesk">
        <Button onClick={() => picker.current?.click()}>{h('file.import')}</Button>
      </span>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={h('file.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) void read(file)
        }}
      />
      <div role="status" class="import">
        {said && said.problems.length === 0 && <p class="message">{said.text}</p>}
        {said && said.problems.length > 0 && (
          <div class="hint">
            <p>{said.text}</p>
            <ul>
              {said.problems.slice(0, MOST_PROBLEMS).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
              {said.problems.length > MOST_PROBLEMS && (
                <li>{t('data.importMore', { n: said.problems.length - MOST_PROBLEMS })}</li>
              )}
            </ul>
          </div>
        )}
      </div>
    </>
  )
}

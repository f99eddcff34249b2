import { Button } from '@/components/shared'
import { asMarkdown, asNote } from '@/lib/playbooks'
import { type Book, exportWords } from './book'
import { save } from './files'

/** Copies and files of the whole playbook, and its end. An internal note is named as such, or it is a copy. */
export function TakeAlong({ book, onDeleted }: { book: Book; onDeleted: () => void }) {
  const { keeper, w, panel, ticket } = book
  const { state, actions } = panel
  const view = keeper.view.value
  const title = `#${ticket.id}${ticket.subject ? ` ${ticket.subject}` : ''}`
  const copy = async (text: string) => actions.say(w((await actions.copy(text)) ? 'copied' : 'notCopied'))
  const note = () => asNote(view, exportWords(book))
  const markdown = () => asMarkdown(view, title, exportWords(book))
  const remove = () => {
    const ids = keeper.parts
      .peek()
      .filter(({ body }) => body.of !== 'dismissed' && body.of !== 'proposed')
      .map(({ id }) => id)
    const undo = keeper.remove(ids)
    actions.say(w('removed'), () => {
      undo()
      void keeper.flush().then(actions.lookAgain)
      actions.say(w('restored'))
    })
    onDeleted()
  }
  return (
    <section class="take-along" aria-labelledby="of-take">
      <h4 id="of-take">{w('take')}</h4>
      <div>
        {state.target.value?.audience === 'internal' && (
          <Button onClick={() => actions.insertNote(note())}>{w('insertNote')}</Button>
        )}
        <Button onClick={() => void copy(note())}>{w('copyNote')}</Button>
        <Button onClick={() => void copy(markdown())}>{w('copyMarkdown')}</Button>
        <Button
          onClick={() =>
            save(
              new Blob([markdown()], { type: 'text/markdown' }),
              `playbook-${ticket.id.replace(/[^\w-]+/g, '-')}.md`,
            )
          }
        >
          {w('saveMarkdown')}
        </Button>
        <Button kind="quiet" onClick={remove}>
          {w('remove')}
        </Button>
      </div>
    </section>
  )
}

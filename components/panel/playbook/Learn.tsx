import { Button } from '@/components/shared'
import { formatWhen } from '@/lib/i18n'
import type { Book } from './book'
import { LongText } from './Steps'

/** What stays of it; the playbook ends here. */
export function Learn({ book }: { book: Book }) {
  const { keeper, w, panel } = book
  const { head } = keeper.view.value
  if (!head) return null
  const end = (finishedAt: string | null) => {
    keeper.put('head', { ...head, finishedAt })
    void keeper.flush()
  }
  return (
    <>
      <LongText book={book} field="learned" />
      <LongText book={book} field="change" />
      {head.finishedAt ? (
        <p class="finished" role="status">
          {w('finished', { at: formatWhen(head.finishedAt, panel.state.now.peek(), panel.lang) })}{' '}
          <Button kind="quiet" onClick={() => end(null)}>
            {w('reopen')}
          </Button>
        </p>
      ) : (
        <Button kind="primary" onClick={() => end(new Date().toISOString())}>
          {w('finish')}
        </Button>
      )}
    </>
  )
}

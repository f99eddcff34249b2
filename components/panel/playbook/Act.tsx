import { useEffect, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { Recommendation } from '@/lib/phrasing/types'
import { reportIntents } from '@/lib/playbooks'
import { currentLook } from '../context'
import { insertPhrase } from '../insert'
import { insertWord } from '../say/PhraseRow'
import { PhraseText } from '../say/PhraseText'
import type { Book } from './book'
import { followPlan } from './reminder'

/** The plan to tick off, and phrases to report back with. */
export function Act({ book }: { book: Book }) {
  const { keeper, w } = book
  const plan = keeper.view.value.plan.filter(({ text }) => text.trim() !== '')
  return (
    <>
      <section aria-labelledby="of-act-plan">
        <h4 id="of-act-plan">{w('plan')}</h4>
        {plan.length === 0 && <p class="quiet">{w('planEmpty')}</p>}
        <ul class="guide">
          {plan.map((line) => {
            const { id, ...body } = line
            return (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={line.done}
                    onChange={(event) => {
                      const done = event.currentTarget.checked
                      keeper.put(id, { ...body, done })
                      if (line.date) void followPlan(book, id, { ...line, done })
                    }}
                  />
                  <span dir="auto">
                    {line.text}
                    <small>{[line.owner, line.date].filter(Boolean).join(' · ')}</small>
                  </span>
                </label>
              </li>
            )
          })}
        </ul>
      </section>
      <Report book={book} />
    </>
  )
}

function Report({ book }: { book: Book }) {
  const { w, panel, kind, ticket } = book
  const { state, actions, ui, t } = panel
  const lang = currentLook(state)?.language.lang ?? 'en'
  const [phrases, setPhrases] = useState<Recommendation[] | null>(null)
  useEffect(() => {
    const { messages: _, ...head } = ticket
    let gone = false
    actions
      .request('playbook/phrases', { ticket: head, intents: [...reportIntents[kind]], lang })
      .then((found) => gone || setPhrases(found))
      .catch(() => gone || setPhrases([]))
    return () => {
      gone = true
    }
  }, [ticket.key, kind, lang])
  const insert = async (phrase: Recommendation) => {
    await insertPhrase(panel, phrase, {})
    // What is missing is asked for in the panel below.
    if (!ui.filling.peek()) return
    ui.playbook.value = false
    panel.goTo('fill')
  }
  const target = state.target.value
  return (
    <section class="report" aria-labelledby="of-report">
      <h4 id="of-report">{w('report')}</h4>
      <p class="quiet">{w(phrases?.length === 0 ? 'reportNone' : 'reportHint')}</p>
      <ul>
        {phrases?.map((phrase) => (
          <li key={phrase.phraseId} lang={phrase.lang === 'zh' ? 'zh-CN' : 'en'}>
            <p dir="auto">
              <PhraseText phrase={phrase} />
            </p>
            <span lang={panel.lang === 'zh' ? 'zh-CN' : 'en'}>
              {target === null ? (
                <Button kind="quiet" onClick={actions.openComposer}>
                  {t('say.openComposer')}
                </Button>
              ) : (
                <Button kind="quiet" onClick={() => void insert(phrase)}>
                  {t(insertWord(target.audience))}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

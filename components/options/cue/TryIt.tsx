import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { moodWords } from '@/components/panel/cue/cue-words'
import { pieces } from '@/components/panel/cue/excerpt'
import { upperFirst } from '@/components/panel/cue/upper-first'
import { type Problem, ProblemError, type Requests } from '@/lib/messaging'
import type { Reading } from '@/lib/sentiment/types'
import { same } from '../carry'
import { useOptions } from '../context'
import { usePanelWords } from '../panel-words'
import { useWords } from './words'

/** Rest after a key before the message is read, ms. */
const REST = 120
const MOST = 10_000

type Tried = { text: string; answer: Requests['cue/try']['out'] } | { problem: Problem }

/** A message to try the words on: read by the background as it is typed, without and with them. */
export function TryIt() {
  const { desk, platform, t } = useOptions()
  const w = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const latest = useRef(0)
  const words = desk.settings.value.tradeWords
  useEffect(() => {
    const mine = ++latest.current
    if (text.trim() === '') {
      setTried(null)
      return undefined
    }
    const timer = setTimeout(async () => {
      let now: Tried
      try {
        now = { text, answer: await platform.ask('cue/try', { text, words }) }
      } catch (error) {
        const problem: Problem =
          error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }
        now = { problem }
      }
      if (mine === latest.current) setTried(now)
    }, REST)
    return () => clearTimeout(timer)
  }, [text, words, platform])
  const answer = tried && 'answer' in tried ? tried : null
  return (
    <>
      <h2>{w('try')}</h2>
      <p class="quiet">{w('tryIs')}</p>
      <span class="field try-field">
        <label class="hidden" for={id}>
          {w('tryLabel')}
        </label>
        <textarea
          id={id}
          class="input"
          rows={3}
          dir="auto"
          maxLength={MOST}
          placeholder={w('tryExample')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </span>
      {tried && 'problem' in tried && (
        <p class="hint" role="alert">
          {w('tryFailed', { why: t(`trouble.${tried.problem.kind}`, { detail: tried.problem.detail }) })}
        </p>
      )}
      {answer && (
        <>
          <div class="tried" role="status">
            <Read title={w('tryWithout')} text={answer.text} reading={answer.answer.without} />
            <Read title={w('tryWith')} text={answer.text} reading={answer.answer.with} />
          </div>
          {words.length === 0 ? (
            <p class="quiet">{w('tryNoWords')}</p>
          ) : (
            same(answer.answer.without, answer.answer.with) && <p class="quiet">{w('trySame')}</p>
          )}
        </>
      )}
    </>
  )
}

function Read({ title, text, reading }: { title: string; text: string; reading: Reading }) {
  const { t } = useOptions()
  const panelT = usePanelWords()
  const w = useWords()
  const risks = [...new Set(reading.risks.map(({ id }) => panelT(`risk.${id}`)))]
  return (
    <section class="tried-one" aria-label={title}>
      <p class="quiet">{title}</p>
      <p class="tried-mood">
        <strong>{upperFirst(reading.read ? moodWords(reading, panelT) : panelT('cue.unread'))}</strong>
      </p>
      <p class="tried-text" dir="auto">
        {pieces(text, reading.words, MOST).pieces.map((piece, at) =>
          piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
        )}
      </p>
      {risks.length > 0 && <p class="quiet">{w('tryRisks', { risks: risks.join(t('list.comma')) })}</p>}
    </section>
  )
}

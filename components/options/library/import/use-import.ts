/** The course of an import: a source, reading, choosing, done. Nothing is kept before the lead says so. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PhraseHelpdesk } from '@/lib/helpdesks'
import {
  type Choice,
  checked,
  choicesOf,
  type FileReading,
  fromFreshdesk,
  fromZendesk,
  isOffered,
  nothingYet,
  type Reading,
  readAll,
  type SoFar,
} from '@/lib/library/import'
import type { Imported, ImportProblem, PhraseSource } from '@/lib/library/types'
import { ProblemError } from '@/lib/messaging'
import type { Platform } from '../../platform'
import type { TabSource } from './sources'

const SLICE = 200

export type From = { kind: PhraseHelpdesk; host: string } | { kind: PhraseSource['from']; name: string }

/** Why a reading came to an end before its time. */
export type Trouble = { why: string; retryAfter: number | null; detail: string }

export type Stage =
  | { at: 'source' }
  | { at: 'reading'; source: TabSource; soFar: SoFar; waiting: number | null }
  | { at: 'failed'; source: TabSource; soFar: SoFar; trouble: Trouble }
  | ChoosingStage
  | { at: 'done'; imported: Imported; notTaken: ImportProblem[]; from: From }
export type ChoosingStage = {
  at: 'choosing'
  from: From
  choices: Choice[]
  problems: ImportProblem[]
  /** The list as it should have been, where a helpdesk told; `stopped`: the lead ended it. */
  promised: number | null
  read: number
  stopped: boolean
  importing: boolean
  failed: string | null
}

export type Import = {
  stage: Stage
  start(source: TabSource, from?: SoFar): void
  /** Ends a reading, with what it has. */
  stop(): void
  /** Takes what a failed reading has. */
  goOn(): void
  give(name: string, reading: FileReading): void
  importAll(chosen: Choice[]): void
  toSource(): void
}

export function useImport(platform: Pick<Platform, 'ask'>): Import {
  const [stage, setStage] = useState<Stage>({ at: 'source' })
  const running = useRef<AbortController | null>(null)
  const latest = useRef(stage)
  latest.current = stage
  useEffect(() => () => running.current?.abort(), [])
  return useMemo(() => {
    const choose = async (from: From, reading: Reading, more: Partial<ChoosingStage> = {}) => {
      const { phrases, problems } = await checkedInSlices(reading)
      const entries = await platform.ask('library/read', null).then(
        (view) => view.entries,
        () => [],
      )
      setStage({
        at: 'choosing',
        from,
        choices: choicesOf(phrases, entries),
        problems,
        promised: null,
        read: phrases.length + problems.length,
        stopped: false,
        importing: false,
        failed: null,
        ...more,
      })
    }
    const finish = (source: TabSource, soFar: SoFar, stopped: boolean) => {
      const { helpdesk: kind, host } = source
      const convert = kind === 'zendesk' ? fromZendesk : fromFreshdesk
      const { records, total } = soFar
      return choose({ kind, host }, convert(records, host), {
        promised: total,
        read: records.length,
        stopped,
      })
    }
    const read = async (source: TabSource, from: SoFar) => {
      const stop = new AbortController()
      running.current?.abort()
      running.current = stop
      let soFar = from
      const show = (next: SoFar, waiting: number | null) => {
        soFar = next
        if (!stop.signal.aborted) setStage({ at: 'reading', source, soFar: next, waiting })
      }
      show(from, null)
      try {
        const end = await readAll(from, {
          page: (at) => platform.ask('helpdesk/phrases', { tabId: source.tabId, host: source.host, at }),
          wait: (ms) => pause(ms, stop.signal),
          signal: stop.signal,
          progress: show,
        })
        if (stop.signal.aborted) return
        if (end.failure) {
          setStage({ at: 'failed', source, soFar: end, trouble: { ...end.failure, detail: '' } })
        } else await finish(source, end, false)
      } catch (error) {
        if (!stop.signal.aborted) setStage({ at: 'failed', source, soFar, trouble: troubleOf(error) })
      }
    }
    return {
      stage,
      start: (source, from = nothingYet) => void read(source, from),
      stop() {
        running.current?.abort()
        const now = latest.current
        if (now.at !== 'reading') return
        if (now.soFar.records.length > 0) void finish(now.source, now.soFar, true)
        else setStage({ at: 'source' })
      },
      goOn() {
        const now = latest.current
        if (now.at === 'failed') void finish(now.source, now.soFar, true)
      },
      give: (name, { from, ...reading }) => void choose({ kind: from, name }, reading),
      importAll(chosen) {
        const now = latest.current
        if (now.at !== 'choosing' || now.importing) return
        setStage({ ...now, importing: true, failed: null })
        const phrases = chosen.map(({ phrase }) => phrase)
        platform.ask('library/import', { step: crypto.randomUUID(), phrases }).then(
          (imported) => setStage({ at: 'done', imported, notTaken: now.problems, from: now.from }),
          (error) => setStage({ ...now, importing: false, failed: troubleOf(error).detail }),
        )
      },
      toSource() {
        running.current?.abort()
        setStage({ at: 'source' })
      },
    }
  }, [stage, platform])
}

/** What is ticked at first: what is new or renewed, and neither off nor anybody's own. */
export function offered(choices: readonly Choice[]): ReadonlySet<string> {
  return new Set(choices.filter(isOffered).map(({ key }) => key))
}

/** The template engine goes over each of them: a few at a time, so that the page stays awake. */
async function checkedInSlices({ phrases, problems }: Reading): Promise<Reading> {
  const all: Reading = { phrases: [], problems: [...problems] }
  for (let at = 0; at < phrases.length; at += SLICE) {
    const part = checked({ phrases: phrases.slice(at, at + SLICE), problems: [] })
    all.phrases.push(...part.phrases)
    all.problems.push(...part.problems)
    if (at + SLICE < phrases.length) await new Promise((resolve) => setTimeout(resolve))
  }
  return all
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ProblemError)) return { why: 'background', retryAfter: null, detail: String(error) }
  const { kind, detail } = error.problem
  const why = kind === 'not-granted' || kind === 'forbidden' ? 'not-granted' : 'background'
  return { why, retryAfter: null, detail: detail || kind }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhraseHit, Recommendation } from '@/lib/phrasing/types'
import type { Lang } from '@/lib/ticket'
import { currentLook, readyTicket, usePanel } from '../../context'
import { headOf } from '../head'

/** What the palette lists for a query; the list before stays until the next one is here. */
export function useList(query: string, only: Lang | null) {
  const { state, actions } = usePanel()
  const [list, setList] = useState<{ hits: PhraseHit[]; query: string } | 'failed' | null>(null)
  const asks = useRef(0)
  const lang = currentLook(state)?.language.lang ?? 'en'
  useEffect(() => {
    const mine = ++asks.current
    actions
      .request('phrases/list', { query, lang, only })
      .then((hits) => mine === asks.current && setList({ hits, query }))
      .catch(() => mine === asks.current && setList('failed'))
  }, [query, only, lang])
  return list
}

/** Phrases filled for the ticket, each asked for once while the palette is open. */
export function useFilled() {
  const { state, actions } = usePanel()
  const known = useRef(new Map<string, Promise<Recommendation>>())
  const ticket = readyTicket(state)
  return (phraseId: string): Promise<Recommendation> => {
    const had = known.current.get(phraseId)
    if (had) return had
    const filled = ticket
      ? actions.request('phrases/fill', { phraseId, ticket: headOf(ticket) })
      : Promise.reject(new Error('no ticket'))
    known.current.set(phraseId, filled)
    filled.catch(() => known.current.delete(phraseId))
    return filled
  }
}

/** The phrase that is looked at; the one before stays until it is here. */
export function useLookedAt(hit: PhraseHit | undefined, fill: (id: string) => Promise<Recommendation>) {
  const [shown, setShown] = useState<Recommendation | null>(null)
  const id = hit?.id
  useEffect(() => {
    let current = true
    if (!id) setShown(null)
    else
      fill(id)
        .then((phrase) => current && setShown(phrase))
        .catch(() => current && setShown(null))
    return () => {
      current = false
    }
  }, [id])
  return shown
}

import { describe, expect, it, vi } from 'vitest'
import { remembered } from '@/lib/sentiment/memory'
import type { Reading } from '@/lib/sentiment/types'

const reading = { mood: 'neutral', words: [], risks: [] } as unknown as Reading

describe('readings that are remembered', () => {
  it('are read once for a text and its options', () => {
    const read = vi.fn(() => reading)
    const options = {}
    remembered('a', options, 'full', read)
    remembered('a', options, 'full', read)
    remembered('a', options, 'mood', read)
    expect(read).toHaveBeenCalledTimes(1)
    remembered('a', {}, 'full', read)
    remembered('b', options, 'full', read)
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('are read again when more is asked than is known', () => {
    const read = vi.fn(() => reading)
    const options = {}
    remembered('a', options, 'mood', read)
    remembered('a', options, 'full', read)
    remembered('a', options, 'full', read)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('are bounded: what was not asked for longest is forgotten', () => {
    const read = vi.fn(() => reading)
    const options = {}
    for (let i = 0; i < 8001; i++) remembered(String(i), options, 'mood', read)
    read.mockClear()
    remembered('8000', options, 'mood', read)
    expect(read).not.toHaveBeenCalled()
    remembered('0', options, 'mood', read)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('do not keep texts without end', () => {
    const read = vi.fn(() => reading)
    const options = {}
    const long = 'x'.repeat(900_000)
    for (const name of ['a', 'b', 'c', 'd', 'e']) remembered(name + long, options, 'mood', read)
    read.mockClear()
    remembered(`a${long}`, options, 'mood', read)
    expect(read).toHaveBeenCalledTimes(1)
  })
})

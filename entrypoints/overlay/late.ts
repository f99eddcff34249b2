/**
 * Brings the panel's late parts into the page when they are first wanted. They use the Preact and the
 * panel context that are here already, which are handed over in the page's isolated world.
 */
import { computed, effect, signal, useComputed, useSignal } from '@preact/signals'
import { Component, Fragment } from 'preact'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { jsx, jsxs, Fragment as Several } from 'preact/jsx-runtime'
import { moveFocus } from '@/components/panel/checklist/rove'
import { currentLook, readyTicket, usePanel } from '@/components/panel/context'
import { quote } from '@/components/panel/cue/quote'
import { insertPhrase, shownPhrases } from '@/components/panel/insert'
import type { LateParts } from '@/components/panel/late'
import { gapName } from '@/components/panel/say/gaps'
import { insertWord } from '@/components/panel/say/PhraseRow'
import { PhraseText } from '@/components/panel/say/PhraseText'
import { Button, IconButton } from '@/components/shared/Button'
import { Icon, Mark } from '@/components/shared/icons'
import { ariaKey, isTyping, Key, keyName } from '@/components/shared/keys'
import { Segmented } from '@/components/shared/Segmented'
import { returnCaret, sinceTyped, trackCaret } from '@/lib/composer/caret'
import { ask } from '@/lib/messaging'
import { MEETING, type sharedNames } from './shared-names'

type Shared = {
  [Module in keyof typeof sharedNames]: Record<(typeof sharedNames)[Module][number], unknown>
}

const shared: Shared = {
  preact: { Component, Fragment },
  'preact/hooks': { useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
  'preact/jsx-runtime': { Fragment: Several, jsx, jsxs },
  '@preact/signals': { computed, effect, signal, useComputed, useSignal },
  '@/components/panel/checklist/rove': { moveFocus },
  '@/components/panel/cue/quote': { quote },
  '@/components/panel/context': { currentLook, readyTicket, usePanel },
  '@/components/panel/insert': { insertPhrase, shownPhrases },
  '@/components/panel/say/PhraseText': { PhraseText },
  '@/components/panel/say/gaps': { gapName },
  '@/components/panel/say/PhraseRow': { insertWord },
  '@/components/shared/Button': { Button, IconButton },
  '@/components/shared/Segmented': { Segmented },
  '@/components/shared/icons': { Icon, Mark },
  '@/components/shared/keys': { ariaKey, isTyping, Key, keyName },
  '@/lib/composer/caret': { returnCaret, sinceTyped, trackCaret },
}

export type Meeting = { shared: Shared; take(parts: LateParts): void }

/** The late parts as they stand, and how to have them come. A failure is tried anew when they are next wanted. */
export function keepLate() {
  const parts = signal<LateParts | 'failed' | null>(null)
  let coming: Promise<LateParts | null> | null = null

  async function bring(): Promise<LateParts | null> {
    let taken: LateParts | null = null
    const meeting: Meeting = {
      shared,
      take: (brought) => {
        taken = brought
      },
    }
    Object.assign(globalThis, { [MEETING]: meeting })
    await ask('panel/late', null).catch(() => undefined)
    parts.value = taken ?? 'failed'
    if (!taken) coming = null
    return taken
  }

  /** Resolves with the parts, or with null when they cannot be had; never rejects. */
  const load = () => {
    coming ??= bring()
    return coming
  }
  return { parts, load }
}

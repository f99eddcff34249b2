/**
 * The order matters: what knows its editor goes first, because on the wrong editor the general ways
 * report success and change nothing, or change the page behind the editor's back.
 *
 * 1. text-control: textarea and input are what they are; no other strategy can take them.
 * 2. own-model before everything that types: execCommand answers true in CKEditor 5 and changes nothing,
 *    and in the others it lands outside their undo.
 * 3. froala before the general ones: the same typing, but inside Froala's own undo steps.
 * 4. frame: typing with the commands of the frame's own document.
 * 5. typing: the browser's own commands; the most editors understand them, and undo stays whole.
 * 6. paste: for unknown editors that take over the keyboard but still handle a paste.
 * 7. page-world last: it needs the background and touches the page's own objects. In Firefox, where a
 *    paste cannot be made from here, it is the way into 2 and 6; and everywhere the only one into Slate.
 */
import { frame } from './frame'
import { froala } from './froala'
import { ownModel } from './own-model'
import { pageWorld } from './page-world'
import { paste } from './paste'
import { textControl } from './text-control'
import type { Strategy } from './types'
import { typing } from './typing'

export const strategies: readonly Strategy[] = [
  textControl,
  ownModel,
  froala,
  frame,
  typing,
  paste,
  pageWorld,
]

/**
 * The order matters: what knows its editor goes first, because on the wrong editor the general ways
 * report success and change nothing, or change the page behind the editor's back.
 *
 * 1. text-control: textarea and input are what they are; no other strategy can take them.
 * 2. ckeditor5 before everything that types: execCommand answers true there and changes nothing.
 * 3. froala before the general ones: the same typing, but inside Froala's own undo steps.
 * 4. frame: typing with the commands of the frame's own document.
 * 5. typing: the browser's own commands; the most editors understand them, and undo stays whole.
 * 6. paste: for editors that take over the keyboard but still handle a paste.
 * 7. page-world last: it needs the background and touches the page's own objects.
 */
import { ckeditor5 } from './ckeditor5'
import { frame } from './frame'
import { froala } from './froala'
import { pageWorld } from './page-world'
import { paste } from './paste'
import { textControl } from './text-control'
import type { Strategy } from './types'
import { typing } from './typing'

export const strategies: readonly Strategy[] = [
  textControl,
  ckeditor5,
  froala,
  frame,
  typing,
  paste,
  pageWorld,
]

/**
 * Where everything of a fishbone stands: three bones above the spine, three below, the problem at the head.
 * All bones lean alike, so that the text of one column can never run into the bone of the next: a column is as
 * wide as its widest text and the way its bone leans along it. Pure; px.
 */
import { type Bone, bones } from '../types'
import type { Cause } from '../view'
import { widthOf, wrap } from './measure'

export type Tone = 'text' | 'quiet' | 'accent' | 'on-head' | 'bone-name'
export type Shape =
  | { of: 'line'; x1: number; y1: number; x2: number; y2: number; weight: number }
  | { of: 'box'; x: number; y: number; w: number; h: number; tone: 'head' | 'bone' }
  /** `x` is the end of the text where `end` is set, else its middle; `y` its base line. */
  | {
      of: 'text'
      x: number
      y: number
      end: boolean
      text: string
      size: number
      bold: boolean
      struck: boolean
      tone: Tone
    }

/** The room that a piece of text takes, at most. */
export type Room = { x: number; y: number; w: number; h: number; text: string }
export type Fishbone = { width: number; height: number; shapes: Shape[]; rooms: Room[] }

export type FishboneWords = {
  bone: Record<Bone, string>
  likely: string
  ruledOut: string
  noProblem: string
}

const MARGIN = 16
/** How far a bone leans over per px of height. */
const LEAN = 0.34
const GAP = 12
const TEXT_WIDTH = 168
const CAUSE = { size: 13, line: 18 }
const BELOW = { size: 12, line: 16 }
const NAME = { size: 13, h: 28 }
const HEAD = { w: 180, size: 14, line: 20, lines: 8 }
const SHORTEST = 84
const BETWEEN = 12

type TextLine = { text: string; size: number; line: number; bold: boolean; struck: boolean; tone: Tone }
type Block = { lines: TextLine[]; w: number; h: number }

export function layFishbone(problem: string, causes: Record<Bone, Cause[]>, words: FishboneWords): Fishbone {
  const columns = [0, 1, 2].map((at) => ({
    above: { bone: bones[at] as Bone, blocks: blocksOf(causes[bones[at] as Bone], words) },
    below: { bone: bones[at + 3] as Bone, blocks: blocksOf(causes[bones[at + 3] as Bone], words) },
  }))
  const tallest = (side: 'above' | 'below') =>
    Math.max(SHORTEST, ...columns.map((column) => stackHeight(column[side].blocks)))
  const above = tallest('above')
  const below = tallest('below')
  const head = wrap(problem.trim() || words.noProblem, HEAD.w - 24, HEAD.size, HEAD.lines, true)
  const headHeight = head.length * HEAD.line + 24
  const spine = Math.max(MARGIN + NAME.h + above, MARGIN + headHeight / 2)
  const shapes: Shape[] = []
  const rooms: Room[] = []

  let foot = MARGIN + LEAN * Math.max(above, below)
  for (const { above: up, below: down } of columns) {
    foot += columnWidth([up, down], words)
    drawBone(up, { foot, spine, length: above, up: true }, words, shapes, rooms)
    drawBone(down, { foot, spine, length: below, up: false }, words, shapes, rooms)
  }
  const neck = foot + 34
  shapes.unshift({ of: 'line', x1: MARGIN, y1: spine, x2: neck, y2: spine, weight: 3 })
  shapes.push({ of: 'box', x: neck, y: spine - headHeight / 2, w: HEAD.w, h: headHeight, tone: 'head' })
  rooms.push({ x: neck, y: spine - headHeight / 2, w: HEAD.w, h: headHeight, text: head.join(' ') })
  head.forEach((text, at) => {
    const y = spine - headHeight / 2 + 12 + HEAD.line * at + HEAD.size + 1
    shapes.push({
      of: 'text',
      x: neck + HEAD.w / 2,
      y,
      end: false,
      text,
      size: HEAD.size,
      bold: true,
      struck: false,
      tone: 'on-head',
    })
  })
  const height = Math.max(spine + below + NAME.h, spine + headHeight / 2) + MARGIN
  return { width: Math.ceil(neck + HEAD.w + MARGIN), height: Math.ceil(height), shapes, rooms }
}

function blocksOf(causes: readonly Cause[], words: FishboneWords): Block[] {
  return causes
    .filter(({ text }) => text.trim() !== '')
    .map((cause) => {
      const lines = [cause, ...cause.causes.filter(({ text }) => text.trim() !== '')].flatMap((one, at) =>
        linesOf(one, at > 0, words),
      )
      return {
        lines,
        w: Math.max(...lines.map(({ text, size, bold }) => widthOf(text, size, bold))),
        h: lines.reduce((sum, { line }) => sum + line, 0),
      }
    })
}

/** What a mark means is said in words, too: neither colour nor a stroke through it is enough. */
function linesOf({ text, mark }: Cause, below: boolean, words: FishboneWords): TextLine[] {
  const { size, line } = below ? BELOW : CAUSE
  const bold = mark === 'likely'
  const said = mark === 'open' ? text : `${text} (${bold ? words.likely : words.ruledOut})`
  const tone = bold ? 'accent' : mark === 'ruled-out' || below ? 'quiet' : 'text'
  return wrap(below ? `– ${said}` : said, TEXT_WIDTH, size, undefined, bold).map((piece) => ({
    text: piece,
    size,
    line,
    bold,
    struck: mark === 'ruled-out',
    tone,
  }))
}

function stackHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { h }) => sum + h + BETWEEN, BETWEEN)
}

function columnWidth(sides: { bone: Bone; blocks: Block[] }[], words: FishboneWords): number {
  const widths = sides.flatMap(({ bone, blocks }) => [
    nameWidth(words.bone[bone]) + GAP,
    ...blocks.map(({ w, h }) => w + LEAN * h + 3 * GAP),
  ])
  return Math.max(96, ...widths)
}

function nameWidth(name: string): number {
  return widthOf(name, NAME.size, true) + 24
}

type Place = { foot: number; spine: number; length: number; up: boolean }

function drawBone(
  { bone, blocks }: { bone: Bone; blocks: Block[] },
  { foot, spine, length, up }: Place,
  words: FishboneWords,
  shapes: Shape[],
  rooms: Room[],
): void {
  const tip = { x: foot - LEAN * length, y: up ? spine - length : spine + length }
  const boneX = (y: number) => foot - LEAN * Math.abs(spine - y)
  shapes.push({ of: 'line', x1: tip.x, y1: tip.y, x2: foot, y2: spine, weight: 2 })
  const name = words.bone[bone]
  const w = nameWidth(name)
  const box = { x: tip.x - w / 2, y: up ? tip.y - NAME.h : tip.y, w, h: NAME.h }
  shapes.push({ of: 'box', ...box, tone: 'bone' })
  rooms.push({ ...box, text: name })
  shapes.push({
    of: 'text',
    x: tip.x,
    y: box.y + NAME.h / 2 + 5,
    end: false,
    text: name,
    size: NAME.size,
    bold: true,
    struck: false,
    tone: 'bone-name',
  })
  // What room is left goes between the causes, so that few of them do not crowd at one end.
  const spare = (length - stackHeight(blocks)) / (blocks.length + 1)
  let y = (up ? tip.y : spine) + BETWEEN + spare
  for (const block of blocks) {
    // The bone is nearest to the text at the end that is farther from the spine.
    const right = boneX(up ? y : y + block.h) - GAP
    rooms.push({
      x: right - block.w,
      y,
      w: block.w,
      h: block.h,
      text: block.lines.map(({ text }) => text).join(' '),
    })
    const tick = y + (block.lines[0]?.line ?? 0) / 2
    shapes.push({ of: 'line', x1: right + 3, y1: tick, x2: boneX(tick), y2: tick, weight: 1 })
    let top = y
    for (const { text, size, line, bold, struck, tone } of block.lines) {
      shapes.push({
        of: 'text',
        x: right,
        y: top + line / 2 + size * 0.36,
        end: true,
        text,
        size,
        bold,
        struck,
        tone,
      })
      top += line
    }
    y += block.h + BETWEEN + spare
  }
}

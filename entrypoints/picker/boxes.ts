/** Boxes around what is pointed at and around everything else that its selector finds. */
import { holderOf } from '@/lib/picker'

const main = 'border:2px solid #0a656b;background:rgb(10 101 107 / 14%);box-shadow:0 0 0 1px #fff;'
const other = 'border:1px dashed #0a656b;background:rgb(10 101 107 / 5%);'

export function drawBoxes(layer: HTMLElement, current: Element | null, others: readonly Element[]): void {
  const boxes = others.filter((element) => element !== current).map((element) => box(layer, element, other))
  if (current) boxes.push(box(layer, current, main))
  layer.replaceChildren(...boxes)
}

function box(layer: HTMLElement, element: Element, look: string): HTMLElement {
  const { left, top, width, height } = placeOf(element)
  const drawn = layer.ownerDocument.createElement('div')
  drawn.style.cssText =
    'position:absolute;box-sizing:border-box;border-radius:3px;' +
    `left:${left - 2}px;top:${top - 2}px;width:${width + 4}px;height:${height + 4}px;${look}`
  return drawn
}

/** In the window's own coordinates, also for what stands in a frame. */
function placeOf(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { left, top, width, height }
  for (let holder = holderOf(element.ownerDocument); holder; holder = holderOf(holder.ownerDocument)) {
    const frame = holder.getBoundingClientRect()
    place.left += frame.left + holder.clientLeft
    place.top += frame.top + holder.clientTop
  }
  return place
}

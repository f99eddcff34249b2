/** Pictures and files made in the page: drawn on a canvas, so that no page's policy on images stands in the way. */
import { type Fishbone, FONTS, type Palette } from '@/lib/playbooks'

/** Sharp on dense screens, too. */
const SCALE = 2

/** Null where the browser gives no canvas (or refuses one of that size). */
export async function pngOf(fishbone: Fishbone, palette: Palette): Promise<Blob | null> {
  try {
    const canvas = document.createElement('canvas')
    canvas.width = fishbone.width * SCALE
    canvas.height = fishbone.height * SCALE
    const pen = canvas.getContext('2d')
    if (!pen) return null
    pen.scale(SCALE, SCALE)
    paint(pen, fishbone, palette)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  }
}

function paint(pen: CanvasRenderingContext2D, { width, height, shapes }: Fishbone, palette: Palette): void {
  pen.fillStyle = palette.ground
  pen.fillRect(0, 0, width, height)
  pen.lineCap = 'round'
  for (const shape of shapes) {
    if (shape.of === 'line') {
      pen.strokeStyle = palette.line
      pen.lineWidth = shape.weight
      stroke(pen, shape.x1, shape.y1, shape.x2, shape.y2)
    } else if (shape.of === 'box') {
      pen.fillStyle = palette[shape.tone]
      pen.beginPath()
      pen.roundRect(shape.x, shape.y, shape.w, shape.h, 6)
      pen.fill()
    } else {
      const { x, y, end, text, size, bold, struck, tone } = shape
      pen.font = `${bold ? 600 : 400} ${size}px ${FONTS}`
      pen.textAlign = end ? 'end' : 'center'
      pen.fillStyle = palette[tone]
      pen.fillText(text, x, y)
      if (!struck) continue
      pen.strokeStyle = palette[tone]
      pen.lineWidth = 1
      stroke(pen, x - pen.measureText(text).width, y - size * 0.32, x, y - size * 0.32)
    }
  }
}

function stroke(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath()
  pen.moveTo(x1, y1)
  pen.lineTo(x2, y2)
  pen.stroke()
}

/** False where the browser or the page does not allow it. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })])
    return true
  } catch {
    return false
  }
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

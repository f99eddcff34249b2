/** A laid-out fishbone as an SVG file. What people typed stays text. */
import type { Fishbone, Shape } from './layout'

export type Palette = Record<
  'ground' | 'text' | 'quiet' | 'accent' | 'line' | 'head' | 'on-head' | 'bone' | 'bone-name',
  string
>

/** The product's colours, by theme; the same as in tokens.css. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    ground: '#fcfdfd',
    text: '#14201f',
    quiet: '#465453',
    accent: '#0a656b',
    line: '#838f91',
    head: '#0a656b',
    'on-head': '#ffffff',
    bone: '#e2f0ef',
    'bone-name': '#07555a',
  },
  dark: {
    ground: '#151b1c',
    text: '#e8eeed',
    quiet: '#adbbba',
    accent: '#72c7c4',
    line: '#728183',
    head: '#72c7c4',
    'on-head': '#0b2021',
    bone: '#182d2f',
    'bone-name': '#8fd6d3',
  },
}

export const FONTS =
  'system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

export function fishboneSvg({ width, height, shapes }: Fishbone, title: string, palette: Palette): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(FONTS)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...shapes.map((shape) => element(shape, palette)),
    '</svg>',
  ].join('\n')
}

function element(shape: Shape, palette: Palette): string {
  if (shape.of === 'line') {
    const { x1, y1, x2, y2, weight } = shape
    return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${palette.line}" stroke-width="${weight}" stroke-linecap="round"/>`
  }
  if (shape.of === 'box') {
    const { x, y, w, h, tone } = shape
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="6" fill="${palette[tone]}"/>`
  }
  const { x, y, end, text, size, bold, struck, tone } = shape
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${end ? 'end' : 'middle'}" font-size="${size}"${bold ? ' font-weight="600"' : ''}${struck ? ' text-decoration="line-through"' : ''} fill="${palette[tone]}">${escapeXml(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Text for an element or attribute; what XML cannot hold at all (controls, halves of a pair) is not kept. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

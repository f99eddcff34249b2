/**
 * Who may import whom (the house of the README): entrypoints → components → lib, engines pure,
 * rooms entered by their door, test-only packages never in the product. Exits 1 with each offence.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from './setup.mjs'

const engines = new Set([
  'alerts',
  'checklist',
  'coach',
  'sla',
  'sentiment',
  'phrasing',
  'promises',
  'playbooks',
  'stats',
])
/** Modules of a room that outsiders may import beside its index. */
const doors =
  /^(index|types|contract|fields|schema|ids|protocol|caret|words\/\w+|built-in\/(checklists|phrases(\/index)?)|import|custom\/(address|definition|find|probe)|presets)$/
/** Packages the content script's own code may carry. */
const light = new Set(['preact', 'preact/hooks', '@preact/signals', 'wxt/browser'])
const testOnly = [
  'ckeditor5',
  'ckeditor5-classic-35',
  'froala-editor',
  '@tiptap',
  'quill',
  'tinymce',
  'lexical',
  '@lexical',
  'slate',
  'slate-dom',
  'slate-history',
  'slate-react',
  'react',
  'react-dom',
  'playwright',
  '@playwright/test',
  'puppeteer-core',
  'jsdom',
  'fast-check',
  'fake-indexeddb',
  'axe-core',
  '@axe-core/playwright',
  'selfsigned',
  'vitest',
  '@testing-library/preact',
  'vader-sentiment',
  'sentiment',
  'wink-sentiment',
]
const browserRooms = new Set(['messaging', 'settings', 'storage'])

const offences = []
for (const file of ['lib', 'components', 'entrypoints'].flatMap(sources)) check(file)
if (offences.length > 0) {
  console.error(offences.join('\n'))
  process.exitCode = 1
} else console.log('rooms: every import is allowed')

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function check(file) {
  const text = readFileSync(join(root, file), 'utf8')
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/g
  for (const [, type, source] of text.matchAll(pattern)) judge(file, source, Boolean(type))
  const [top, room] = file.split('/')
  if (
    top === 'lib' &&
    engines.has(room) &&
    /\b(document|window|browser)\.\w|\bDate\.now\(|new Date\(\)|Temporal\.Now/.test(withoutComments(text))
  ) {
    offences.push(`${file}: an engine uses the page, the browser or a clock`)
  }
  if (
    /dangerouslySetInnerHTML|\.innerHTML\s*=[^=]|insertAdjacentHTML|document\.write/.test(
      withoutComments(text),
    )
  ) {
    offences.push(`${file}: writes HTML from a string`)
  }
}

function judge(file, source, isType) {
  const target = source.startsWith('@/')
    ? source.slice(2)
    : source.startsWith('.')
      ? relative(root, resolve(root, dirname(file), source)).replaceAll('\\', '/')
      : null
  const [top, room] = file.split('/')
  if (target === null) {
    if (testOnly.some((name) => source === name || source.startsWith(`${name}/`)))
      offences.push(`${file}: imports the test-only ${source}`)
    if (source === 'zod' && !isType && file !== 'lib/zod.ts')
      offences.push(`${file}: imports zod past lib/zod`)
    if (source === 'webextension-polyfill') offences.push(`${file}: imports the polyfill past wxt/browser`)
    if (top === 'lib' && source === 'wxt/browser' && !browserRooms.has(room))
      offences.push(`${file}: this room may not know the browser`)
    if (top === 'components' && source === 'wxt/browser' && room === 'panel')
      offences.push(`${file}: the panel may not know the browser`)
    if (top === 'components' && room === 'panel' && !isType && !light.has(source))
      offences.push(`${file}: ${source} is too heavy for the page`)
    return
  }
  const [toTop, toRoom, ...rest] = target.split('/')
  const rank = { lib: 0, components: 1, entrypoints: 2 }
  if (rank[toTop] === undefined) {
    if (toTop !== 'package.json') offences.push(`${file}: imports ${target}, outside the product`)
    return
  }
  if (rank[toTop] > rank[top]) offences.push(`${file}: ${top} may not import ${toTop}`)
  if (toTop === 'lib' && rest.length > 0 && !(top === 'lib' && room === toRoom)) {
    const inside = rest.join('/').replace(/\.tsx?$/, '')
    if (!doors.test(inside) && !(toRoom === 'messaging' && inside === 'schemas' && top === 'entrypoints')) {
      offences.push(`${file}: enters lib/${toRoom} by ${inside} instead of its door`)
    }
  }
  if (top !== 'lib' || toTop !== 'lib' || room === toRoom) return
  if (room === 'ticket' && toRoom !== 'zod') offences.push(`${file}: the ticket room imports nothing of ours`)
  // A room that knows nothing but numbers is everybody's.
  const free = new Set(['ticket', 'zod', 'zod.ts', 'settings', 'linear', 'patterns'])
  if (engines.has(room) && !free.has(toRoom))
    offences.push(`${file}: an engine may import only the ticket and settings types`)
  if (engines.has(room) && toRoom === 'settings' && !isType)
    offences.push(`${file}: an engine may import only types from settings`)
}

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

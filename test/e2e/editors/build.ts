/** Builds the editor pages and the test extension into .cache/, and serves the pages on loopback. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { manifest } from './extension/manifest.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../..')
const pagesOut = join(root, '.cache/editor-pages')

export const EDITORS = [
  'ckeditor5',
  'ckeditor5-35',
  'froala',
  'frame',
  'tinymce',
  'prosemirror',
  'tiptap',
  'quill',
  'lexical',
  'slate',
  'contenteditable',
  'textarea',
  'input',
] as const
export type EditorName = (typeof EDITORS)[number]

export async function buildPages(): Promise<void> {
  await build({
    root: join(here, 'pages'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: pagesOut,
      emptyOutDir: true,
      target: 'es2024',
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: join(here, 'pages/index.html') },
    },
  })
}

/** Returns the folder of the unpacked extension. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const out = join(root, `.cache/editor-extension-${browser}`)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest(browser), null, 2))
  const scripts = { content: 'content', background: 'background', composer: 'page-world' }
  for (const [name, source] of Object.entries(scripts)) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      resolve: { alias: { '@': root } },
      publicDir: false,
      build: {
        outDir: out,
        emptyOutDir: false,
        target: 'es2024',
        minify: false,
        lib: {
          entry: join(here, `extension/${source}.ts`),
          formats: ['iife'],
          name: 'underTest',
          fileName: () => `${name}.js`,
        },
      },
    })
    // The script's last value is what executeScript answers.
    if (name === 'composer') appendFileSync(join(out, 'composer.js'), '\nunderTest\n')
  }
  return out
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export async function servePages(): Promise<{ origin: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = pathname === '/' ? '/index.html' : pathname
    try {
      const body = await readFile(join(pagesOut, path))
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return { origin: `http://127.0.0.1:${address.port}`, server }
}

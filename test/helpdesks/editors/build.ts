/**
 * The real editors as plain scripts for the replica pages, built once into `.cache/replica-editors`
 * and again only when their version or our entry changes. Test-only: nothing of this is shipped.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const cache = fileURLToPath(new URL('../../../.cache/replica-editors', import.meta.url))
const require = createRequire(import.meta.url)

const editors = {
  ckeditor: { pkg: 'ckeditor5', css: ['ckeditor5/ckeditor5.css'] },
  froala: {
    pkg: 'froala-editor',
    css: ['froala-editor/css/froala_editor.min.css', 'froala-editor/css/froala_style.min.css'],
  },
} as const

type EditorName = keyof typeof editors

const building = new Map<EditorName, Promise<string>>()

/** The content of `ckeditor.js`, `ckeditor.css`, `froala.js` or `froala.css`, building it if needed. */
export async function editorFile(file: string): Promise<Buffer> {
  const name: EditorName = file.startsWith('ckeditor') ? 'ckeditor' : 'froala'
  const folder = await prepareEditor(name)
  return readFile(join(folder, file))
}

/** Builds both editors unless they are there: some seconds the first time, nothing later. */
export async function prepareEditors(): Promise<void> {
  await prepareEditor('ckeditor')
  await prepareEditor('froala')
}

function prepareEditor(name: EditorName): Promise<string> {
  const running = building.get(name) ?? prepare(name)
  building.set(name, running)
  return running
}

/** The folder that holds the built script and style. A half-made folder is never seen: it is renamed when whole. */
async function prepare(name: EditorName): Promise<string> {
  const entry = join(here, `${name}.ts`)
  const source = await readFile(entry, 'utf8')
  const manifest = await readFile(packageFile(editors[name].pkg), 'utf8')
  const version = (JSON.parse(manifest) as { version: string }).version
  const mark = createHash('sha256').update(source).digest('hex').slice(0, 8)
  const folder = join(cache, `${name}-${version}-${mark}`)
  if (existsSync(folder)) return folder

  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  const css = await Promise.all(editors[name].css.map((path) => readFile(require.resolve(path), 'utf8')))
  await writeFile(join(draft, `${name}.css`), css.join('\n').replace(/\/\*# sourceMappingURL=.*?\*\//g, ''))
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: draft,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, name: `${name}Replica`, formats: ['iife'], fileName: () => `${name}.js` },
    },
  })
  await rename(draft, folder).catch(async (error) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

function packageFile(pkg: string): string {
  return fileURLToPath(new URL(`../../../node_modules/${pkg}/package.json`, import.meta.url))
}

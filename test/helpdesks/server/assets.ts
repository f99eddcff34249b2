/** The replicas' own scripts and styles, read from this folder; TypeScript becomes JavaScript on the way. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editorFile } from '../editors/build.ts'
import type { Reply } from './exchange.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const allowed = /^(page|zendesk\/page|freshdesk\/page)\/[a-z0-9-]+\.(ts|css)$/

/** Source to script: every page load asks for all of them. */
const scripts = new Map<string, string>()

/**
 * `/__replica/files/<path>` gives a page module or style sheet, `/__replica/editors/<file>` a bundled
 * editor; null for anything else.
 */
export async function asset(pathname: string): Promise<Reply | null> {
  const editor = pathname.match(/^\/__replica\/editors\/((?:ckeditor|froala)\.(?:js|css))$/)?.[1]
  if (editor) return file(await editorFile(editor), editor)
  const path = pathname.match(/^\/__replica\/files\/(.+)$/)?.[1]
  if (!path || !allowed.test(path)) return null
  const text = await readFile(join(root, path), 'utf8')
  return file(path.endsWith('.ts') ? await script(path, text) : text, path)
}

async function script(path: string, text: string): Promise<string> {
  const known = scripts.get(text)
  if (known) return known
  const { transformWithOxc } = await import('vite')
  const { code } = await transformWithOxc(text, join(root, path), { sourcemap: false })
  scripts.set(text, code)
  return code
}

function file(body: string | Buffer, name: string): Reply {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
    body,
  }
}

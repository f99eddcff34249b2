/** Sizes and the manifest: what a change must not grow unseen. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ensureBuilt, root } from './setup.mjs'

const KB = 1024
const testOnly =
  /CKEditor|ckeditorInstance\s*=|froala-editor|FroalaEditor\s*=|prosemirror-|ProseMirror-|@tiptap|ql-snow|tinymce\.|Lexical error|slate-react|jsdom|fast-check|puppeteer/

/** @returns {Promise<import('./suites.mjs').Counts>} */
export async function checkBudgets() {
  const checks = []
  for (const browser of ['chrome', 'firefox']) {
    const dir = await ensureBuilt(browser, 'production')
    const sizes = measure(dir)
    checks.push(limit(`${browser}: content script`, sizes.content, 45 * KB))
    checks.push(limit(`${browser}: late parts of the panel`, sizes.late, 30 * KB))
    checks.push(limit(`${browser}: an open playbook`, sizes.playbook, 30 * KB))
    checks.push(limit(`${browser}: popup, first load`, sizes.popup, 100 * KB))
    checks.push(limit(`${browser}: options, first load`, sizes.options, 100 * KB))
    checks.push(manifest(browser, dir))
    checks.push(noTestCode(browser, dir))
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  checks.push(say('lock file names no registry', !/"resolved":/.test(lock)))
  const passed = checks.filter(Boolean).length
  return { passed, failed: checks.length - passed, skipped: 0 }
}

/** Gzip sizes in bytes: the largest content script (a page carries one), and each page with all that its HTML loads at once. */
export function measure(dir) {
  const page = (name) => {
    const html = readFileSync(join(dir, name), 'utf8')
    const parts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path)
    return parts.reduce((sum, path) => sum + gzip(join(dir, path)), gzip(join(dir, name)))
  }
  return {
    content: Math.max(
      ...readdirSync(join(dir, 'content-scripts')).map((name) => gzip(join(dir, 'content-scripts', name))),
    ),
    /** Comes into a page when the panel is first used there. */
    late: gzip(join(dir, 'late.js')),
    /** Comes when a playbook is first opened. */
    playbook: gzip(join(dir, 'playbook.js')),
    background: gzip(join(dir, 'background.js')),
    popup: page('popup.html'),
    options: page('options.html'),
  }
}

function gzip(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

function limit(name, bytes, most) {
  return say(`${name}: ${(bytes / KB).toFixed(1)} KB gzip of ${most / KB} KB`, bytes <= most)
}

function manifest(browser, dir) {
  const actual = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'))
  const file = join(root, 'test', 'unit', 'manifest', `${browser}.json`)
  if (process.env.UPDATE_MANIFEST) {
    writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`)
    return say(`${browser}: manifest recorded in ${relative(root, file)}`, true)
  }
  const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const same = isDeepStrictEqual(recorded, actual)
  return say(`${browser}: manifest as recorded (UPDATE_MANIFEST=1 records it anew)`, same)
}

function noTestCode(browser, dir) {
  const guilty = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => testOnly.test(readFileSync(file, 'utf8')))
  return say(`${browser}: no test-only code in the bundle ${guilty.join(' ')}`, guilty.length === 0)
}

function say(text, ok) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${text}`)
  return ok
}

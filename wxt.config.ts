import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { MEETING, sharedNames } from './entrypoints/overlay/shared-names'

const POLYFILL = '@wxt-dev/webextension-polyfill/browser'
const NATIVE = '\0native-browser'

/**
 * WXT's own wrapper of a content script asks the browser for no more than its id. With the polyfill it
 * would carry that whole library into every page of every helpdesk (our own code in pages goes without,
 * see lib/messaging/runtime.ts).
 */
function nativeBrowserInPages(): Plugin {
  return {
    name: 'outside-first:native-browser-in-pages',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === POLYFILL && importer?.includes('/wxt/dist/utils/') ? NATIVE : undefined,
    load: (id) =>
      id === NATIVE ? 'export const browser = globalThis.browser ?? globalThis.chrome' : undefined,
  }
}

/**
 * zod can compile its schemas into functions. Extension pages forbid that, lib/zod.ts switches it off, and
 * store reviewers ask about the code that is left over: it is taken out.
 */
function noCodeFromStrings(): Plugin {
  return {
    name: 'outside-first:no-code-from-strings',
    transform: (code, id) =>
      /\/zod\/v4\/core\/(util|doc)\.js$/.test(id)
        ? code.replaceAll('const F = Function;', 'const F = () => undefined;')
        : undefined,
  }
}

/**
 * The panel's late parts meet the panel that is in the page already: what both use comes from there
 * (see entrypoints/overlay/late.ts). Only the names that are handed over can be imported.
 */
function takenFromPanel(): Plugin {
  const own = new Map(
    Object.keys(sharedNames).map((name) => [
      name.startsWith('@/') ? join(import.meta.dirname, name.slice(2)) : name,
      name as keyof typeof sharedNames,
    ]),
  )
  return {
    name: 'outside-first:taken-from-panel',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const bare = own.get(id)
      if (bare) return `\0panel:${bare}`
      if (!/^[.@]/.test(id)) return undefined
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      const name = found && own.get(found.id.replace(/\.tsx?$/, ''))
      return name ? `\0panel:${name}` : undefined
    },
    load(id) {
      const name = id.startsWith('\0panel:')
        ? (id.slice('\0panel:'.length) as keyof typeof sharedNames)
        : null
      if (!name) return undefined
      const source = `globalThis[${JSON.stringify(MEETING)}].shared[${JSON.stringify(name)}]`
      return `export const { ${sharedNames[name].join(', ')} } = ${source}`
    },
  }
}

/**
 * The e2e build differs from the shipped one in two things only: the panel's shadow root is open
 * (browser drivers cannot enter a closed one), and the loopback helpdesk's host is granted from the
 * start (no driver can answer the browser's permission prompt).
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ name }) => name === 'late' || name === 'playbook'))
        config.plugins?.push(takenFromPanel())
    },
  },
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => ({
    plugins: [preact({ devToolsEnabled: false }), nativeBrowserInPages(), noCodeFromStrings()],
    // In every mode the form that the panel and its late parts share; see takenFromPanel.
    oxc: { jsx: { development: false } },
    define: { __E2E__: JSON.stringify(mode === 'e2e') },
    build: { target: 'es2024' },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '144',
    permissions: [
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(mode === 'e2e' ? ['notifications'] : []),
    ],
    optional_permissions: mode === 'e2e' ? [] : ['notifications'],
    host_permissions: [
      'https://*.zendesk.com/*',
      'https://*.freshdesk.com/*',
      ...(mode === 'e2e' ? ['http://127.0.0.1/*'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandTogglePanel__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'outside-first@outside-first.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})

/** Bundles a module so that it can be evaluated inside an extension page, with its exports on `globalThis.bench`. */
import { resolve } from 'node:path'
import { build, type Rollup } from 'vite'
import { root } from '../e2e/harness/chromium.ts'

export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'bench' },
    },
  })
  const output = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput
  return `${output.output[0].code}\nglobalThis.bench = bench`
}

import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const project = fileURLToPath(new URL('../../..', import.meta.url))

/** The panel alone, over a grey page: `vite -c test/e2e/preview/vite.config.ts`. No part of the product. */
export default defineConfig({
  root,
  base: './',
  cacheDir: `${project}.cache/panel-preview-vite`,
  plugins: [preact()],
  resolve: { alias: { '@': project.replace(/\/$/, '') } },
  build: { outDir: `${project}.cache/panel-preview`, emptyOutDir: true, target: 'es2024' },
})

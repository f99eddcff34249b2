import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'

/** Serves the preview on a free port of this machine; the caller closes it. */
export async function servePreview(): Promise<{ url: string; server: ViteDevServer }> {
  const server = await createServer({
    configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
    server: { host: '127.0.0.1', port: 0, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The preview server has no address')
  return { url, server }
}

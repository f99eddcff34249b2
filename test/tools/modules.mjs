/** Loads TypeScript modules of the repo as the product does: `@` is the root, types are left out. */
import { ensurePackages, ensurePrepared, root } from './setup.mjs'

/** `work` gets a loader: path from the root, beginning with "/", → the module. */
export async function withModules(work) {
  ensurePackages()
  await ensurePrepared()
  const { createServer } = await import('vite')
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await work((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}

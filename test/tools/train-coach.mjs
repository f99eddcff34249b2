/** `npm run train:coach`: trains the coach's heads and writes tables and card into lib/coach/model. */
import { withModules } from './modules.mjs'
import { root, run } from './setup.mjs'

try {
  await withModules(async (load) => {
    const { trainCoach } = await load('/test/eval/train/coach/index.ts')
    trainCoach(root)
  })
  await run('biome', ['format', '--write', 'lib/coach/model'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** `npm run train:evidence`: trains the heads of the evidence and writes tables and card into lib/checklist/model. */
import { withModules } from './modules.mjs'
import { root, run } from './setup.mjs'

try {
  await withModules(async (load) => {
    const { trainEvidence } = await load('/test/eval/train/evidence/index.ts')
    trainEvidence(root)
  })
  await run('biome', ['format', '--write', 'lib/checklist/model'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

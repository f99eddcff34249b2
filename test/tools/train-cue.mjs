/**
 * `npm run train:cue -- DATA_DIR [--quick]`: trains the sentiment cue and writes its tables into
 * lib/sentiment/model, with the card of the data beside them. DATA_DIR holds the public data (see the card).
 *   --quick   a minute instead of several: thresholds as they are, no figures, the card as it is
 */
import { parseArgs } from 'node:util'
import { withModules } from './modules.mjs'
import { root, run } from './setup.mjs'

try {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder) throw new Error('Which folder of public data? npm run train:cue -- DATA_DIR')
  await withModules(async (load) => {
    const { trainCue } = await load('/test/eval/train/index.ts')
    trainCue({ root, folder, quick: values.quick ?? false })
  })
  await run('biome', ['format', '--write', 'lib/sentiment/model'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

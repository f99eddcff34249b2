/**
 * `npm run train:phrasing`: trains what the recommendation has learnt and writes its tables into
 * lib/phrasing/recommend/learned. First the notes: the ranker is trained over what they establish.
 */
import { withModules } from './modules.mjs'
import { root, run } from './setup.mjs'

try {
  await withModules(async (load) => (await load('/test/eval/train/phrasing/notes.ts')).trainNotes(root))
  // Loaded anew, with the table of notes that has just been written.
  await withModules(async (load) => (await load('/test/eval/train/phrasing/situations.ts')).trainRanker(root))
  await run('biome', ['format', '--write', 'lib/phrasing/recommend/learned'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import process from 'node:process'
import { toEntryParts } from '#domain/search/results/entry-parts.ts'
import { buildShard } from './build-shard.ts'
import type { ShardJob } from './shard-job.ts'
import { writeShardFolder } from './shard-folder.ts'
import { createSounds } from './sounds.ts'

// A process of its own for each shard, started by make-shards.ts: the memory that Pagefind takes goes
// back to the machine with it. Without its parent it ends, and Pagefind with it.
process.once('message', (job: ShardJob) => {
  makeShard(job).then(
    () => process.send?.('done', () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(1))

async function makeShard({ layer, records, folder }: ShardJob): Promise<void> {
  const sounds = layer === 'heads' ? createSounds() : () => []
  const { index, program } = await buildShard(layer, records, sounds)
  const entries = { path: 'entries.json', content: JSON.stringify(records.map(toEntryParts)) }
  writeShardFolder(folder, [
    ...index.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    ...program.map(({ path, content }) => ({ path: `program/${path}`, content })),
    ...(layer === 'texts' ? [entries] : []),
  ])
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'
import { answerParent } from './answer-parent.ts'
import { filterNames } from './build-slice.ts'
import { repackIndexes } from './repack/repack-index.ts'
import type { AddedPage, IndexSlice } from './repack/repack-index.ts'
import { writeShardFolder } from './shard-folder.ts'
import type { ShardFile } from './shard-folder.ts'
import type { ShardJob } from './shard-job.ts'

// Packs slices of the cache as one shard, in a process of its own beside those of other shards.
answerParent<ShardJob>((job) => {
  writeShardFolder(job.folder, listFiles(job))
  return Promise.resolve()
})

function* listFiles({ layer, slices }: ShardJob): Generator<ShardFile> {
  const open = slices.map(openSlice)
  const options = {
    filters: layer === 'heads' ? filterNames : [],
    maxNumbers: maxChunkNumbers[layer],
  }
  for (const { path, content } of repackIndexes(open, options)) {
    yield { path, content }
  }
}

function openSlice(folder: string): IndexSlice {
  const index = join(folder, 'index')
  return {
    paths: readdirSync(index, { recursive: true, encoding: 'utf8' }),
    read: (path) => readFileSync(join(index, path)),
    pages: JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as AddedPage[],
  }
}

/**
 * How much of a query, and how much of the list that is loaded before the first one. Measured on
 * 10,000 heads and 800 texts of 2,500 characters, list and three pairs in kB: heads by 2,000 37 + 11,
 * by 4,000 34 + 17; texts by 2,000 29 + 20, by 4,000 17 + 29, by 8,000 10 + 49. As Pagefind cuts
 * them: heads 61 + 59, texts 9 + 98. Lists are measured as Pagefind packs them; folded they weigh less.
 */
const maxChunkNumbers: Readonly<Record<ShardLayer, number>> = { heads: 2000, texts: 4000 }

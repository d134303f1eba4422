import { toEntryParts } from '#domain/search/results/entry-parts.ts'
import { answerParent } from './answer-parent.ts'
import { buildSlice } from './build-slice.ts'
import { programPaths } from './repack/program-files.ts'
import { writeShardFolder } from './shard-folder.ts'
import type { SliceJob } from './shard-job.ts'
import { createSounds } from './sounds.ts'

// A process of its own for each slice, started by make-shards.ts: the memory that Pagefind takes goes
// back to the machine with it.
answerParent<SliceJob>(async ({ layer, records, folder }) => {
  const sounds = layer === 'heads' ? createSounds() : () => []
  const { files, pages } = await buildSlice(layer, records, sounds)
  const isKept = (path: string) =>
    programPaths.some((name) => name === path) || /\.pf_(?:meta|index|filter)$/.test(path)
  writeShardFolder(folder, [
    ...files
      .filter(({ path }) => isKept(path))
      .map(({ path, content }) => ({ path: `index/${path}`, content })),
    { path: 'pages.json', content: JSON.stringify(pages) },
    ...(layer === 'texts'
      ? [{ path: 'entries.json', content: JSON.stringify(records.map(toEntryParts)) }]
      : []),
  ])
})

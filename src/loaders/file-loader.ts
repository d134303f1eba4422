import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Loader } from 'astro/loaders'
import { toPublicFiles } from '#domain/public-files.ts'
import { readEnvironment } from './environment.ts'
import { getSharedCorpus } from './shared-corpus-fs.ts'

/** Puts the size of every public file below `data/` into Astro's store, by its path below `data/`. */
export function createFileLoader(): Loader {
  return {
    name: 'gongkailan-files',
    load: async ({ store }) => {
      const { root } = readEnvironment()
      const corpus = await getSharedCorpus(root)
      store.clear()
      for (const file of toPublicFiles(corpus)) {
        store.set({
          id: file.slice('data/'.length),
          data: { bytes: statSync(join(root, file)).size },
        })
      }
    },
  }
}

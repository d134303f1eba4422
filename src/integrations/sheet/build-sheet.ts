import { build } from 'astro'
import type { Corpus } from '#domain/corpus.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toSheetCorpus } from '#domain/sheet/to-sheet-corpus.ts'
import { shieldPages } from '#loaders/environment.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { join } from 'node:path'

/**
 * Makes the page of one affair in a folder of its own, with the components of the site, and gives the path
 * of the page in it. Neither the site nor its cache is touched: what hangs only on the wall would stay there.
 */
export async function buildSheet(
  { corpus, root, entry }: SheetSource,
  folder: string,
): Promise<{ outDir: string; path: string }> {
  const outDir = join(folder, 'site')
  setSharedCorpus(root, toSheetCorpus(corpus, entry))
  shieldPages('production')
  const isWallOnly = entry.data.scope === 'board-only'
  await build({
    outDir,
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    vite: {
      cacheDir: join(folder, 'vite'),
      define: { 'import.meta.env.WALL_ONLY': JSON.stringify(isWallOnly) },
    },
  })
  return { outDir, path: toEntryPath('affairs', entry.id, entry.data.publishedAt) }
}

interface SheetSource {
  readonly corpus: Corpus
  readonly root: string
  readonly entry: Corpus['affairs'][number]
}

import { createPagefindShard } from '#domain/search/asking/pagefind-shard.ts'
import type { PagefindShard } from '#domain/search/asking/pagefind-shard.ts'
import type { SearchParts } from '#domain/search/asking/search-parts.ts'
import { toShardFolder } from '#domain/search/shards/search-shards.ts'
import type { SearchShard, SearchShards } from '#domain/search/shards/search-shards.ts'
import type { SearchSounds } from '#domain/search/terms/search-terms.ts'
import { fetchFile, loadOnce } from './load-once.ts'
import { getTerms } from './portal-terms.ts'

/** Learns which shards there are; each is opened when it is asked. */
export async function openSearch(baseUrl: string): Promise<SearchParts> {
  const [shards, module] = await Promise.all([
    loadJson(`${baseUrl}search/shards.json`, 'no-cache') as Promise<SearchShards>,
    import(/* @vite-ignore */ `${baseUrl}pagefind/pagefind.js`) as Promise<PagefindModule>,
  ])
  // Pagefind starts its program with the first index, twice if two are opened at once.
  let first: Promise<unknown> | undefined
  const open = (shard: SearchShard) => {
    const opening = (first ?? Promise.resolve()).then(() =>
      openShard(`${baseUrl}pagefind/${toShardFolder(shard)}/`, shard, module),
    )
    first ??= opening.catch(() => (first = undefined))
    return opening
  }
  const toIndex = (shard: SearchShard) => {
    const openOnce = () => loadOnce(() => open(shard))
    return createPagefindShard(shard, openOnce(), openOnce())
  }
  return {
    shards,
    heads: shards.heads.map(toIndex),
    texts: shards.texts.map(toIndex),
    getTerms,
    getSounds: loadOnce(
      () => loadJson(`${baseUrl}search/sounds.json?v=${shards.version}`) as Promise<SearchSounds>,
    ),
  }
}

/**
 * Without its worker: on the page itself Pagefind needs no permission of the content security
 * policy but `wasm-unsafe-eval`, and 12 kB less.
 */
async function openShard(
  basePath: string,
  { digest }: SearchShard,
  { createInstance }: PagefindModule,
): Promise<PagefindShard> {
  const pagefind = createInstance({ basePath, noWorker: true, metaCacheTag: digest })
  // init() does not wait until the index is there; any search does.
  await pagefind.search('', {})
  return pagefind
}

async function loadJson(url: string, cache?: RequestCache): Promise<unknown> {
  return (await fetchFile(url, cache)).json()
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string
    readonly noWorker: boolean
    readonly metaCacheTag: string
  }) => PagefindShard
}

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPagefindShard } from '#domain/search/asking/pagefind-shard.ts'
import type { PagefindShard } from '#domain/search/asking/pagefind-shard.ts'
import type { ShardIndex } from '#domain/search/asking/shard-index.ts'
import { toShardFolder } from '#domain/search/shards/search-shards.ts'
import type { SearchShard, SearchShards } from '#domain/search/shards/search-shards.ts'

/**
 * Opens the index of a built site with the Pagefind that browsers run, for tests and measurements.
 * The folder is that of the site, with `pagefind/` and `search/` in it.
 */
export async function openShardsInNode(
  siteFolder: string,
  onRequest: (path: string, bytes: number) => void = () => undefined,
): Promise<OpenShards> {
  const shards = JSON.parse(
    await readFile(join(siteFolder, 'search/shards.json'), 'utf-8'),
  ) as SearchShards
  const server = await serveFolder(siteFolder, onRequest)
  const base = `http://localhost:${(server.address() as AddressInfo).port}/pagefind/`
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(siteFolder, 'pagefind/pagefind.js')).href
  )) as PagefindModule
  const open = (list: readonly SearchShard[]) => openAll(list, module, base)
  return {
    shards,
    heads: await open(shards.heads),
    texts: await open(shards.texts),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** One after the other: Pagefind would start its program twice, and forget the first. */
async function openAll(
  shards: readonly SearchShard[],
  module: PagefindModule,
  base: string,
): Promise<ShardIndex[]> {
  const opened: ShardIndex[] = []
  for (const shard of shards) {
    const open = async () => {
      const pagefind = module.createInstance({
        basePath: `${base}${toShardFolder(shard)}/`,
        noWorker: true,
        metaCacheTag: shard.digest,
      })
      // init() does not wait until the index is there; any search does.
      await pagefind.search('', {})
      return pagefind
    }
    const pagefind = await open()
    let forFilters: Promise<PagefindShard> | undefined
    const openForFilters = () => (forFilters ??= open())
    opened.push(createPagefindShard(shard, () => Promise.resolve(pagefind), openForFilters))
  }
  return opened
}

async function serveFolder(
  folder: string,
  onRequest: (path: string, bytes: number) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(folder, path)).then(
      (content) => {
        onRequest(path, content.length)
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  // A connection that ends while it is asked for the next file fails that file.
  server.keepAliveTimeout = 0
  server.listen(0)
  await new Promise((listening) => server.once('listening', listening))
  return server
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string
    readonly noWorker: boolean
    readonly metaCacheTag: string
  }) => PagefindShard
}

export interface OpenShards {
  readonly shards: SearchShards
  readonly heads: readonly ShardIndex[]
  readonly texts: readonly ShardIndex[]
  readonly close: () => void
}

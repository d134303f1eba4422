import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageHit, ShardFilters, ShardIndex } from '#domain/search/asking/shard-index.ts'
import { parsePageName } from '#domain/search/shards/page-name.ts'
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
    const pagefind = module.createInstance({
      basePath: `${base}${shard.id}/`,
      noWorker: true,
      metaCacheTag: shard.digest,
    })
    // init() does not wait until the index is there; any search does.
    await pagefind.search('')
    opened.push(toShardIndex(shard, pagefind))
  }
  return opened
}

function toShardIndex(shard: SearchShard, pagefind: Pagefind): ShardIndex {
  const toHit = ({ id, score, words }: PagefindResult): PageHit => {
    const { index, ...facts } = parsePageName(id)
    return { ...facts, no: shard.first + index, score, places: words }
  }
  return {
    shard,
    find: async (words, how) => {
      const row = words.join(' ')
      const { results } = await pagefind.search(how === 'in-order' ? `"${row}"` : row)
      return results.map(toHit)
    },
    list: async (filters) => {
      const { results } = await pagefind.search(null, { filters: toAnyOf(filters) })
      return results.map((result) => toHit(result).no)
    },
  }
}

/** To Pagefind a plain list of values means all of them. */
function toAnyOf(filters: ShardFilters): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, { any: values }]))
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
  }).listen(0)
  await new Promise((listening) => server.once('listening', listening))
  return server
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string
    readonly noWorker: boolean
    readonly metaCacheTag: string
  }) => Pagefind
}

interface Pagefind {
  readonly search: (
    term: string | null,
    options?: { readonly filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly words: readonly number[]
}

export interface OpenShards {
  readonly shards: SearchShards
  readonly heads: readonly ShardIndex[]
  readonly texts: readonly ShardIndex[]
  readonly close: () => void
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Corpus, Entry, EntryKind, RowKind } from '#domain/corpus.ts'
import { hasComponentBody, isOnWeb, toProjectPath } from './component-bodies.ts'
import { readEnvironment } from './environment.ts'
import {
  forgetOtherBodies,
  hasRenderedBody,
  keepRenderedBody,
  toBodiesFolder,
} from './rendered-bodies-fs.ts'
import { getSharedCorpus } from './shared-corpus-fs.ts'
import { withBase } from './with-base.ts'

/** Puts the entries of one kind into Astro's store, their Markdown beside it, rendered unless unchanged. */
export function createEntryLoader(kind: EntryKind): Loader {
  return createLoader(kind, async (context, corpus, root) => {
    const entries = corpus[kind].filter(isOnWeb)
    removeAllBut(
      context,
      entries.map(({ id }) => id),
    )
    const digests: string[] = []
    for (const entry of entries) digests.push(await storeEntry(context, entry, root))
    const keys = digests.map((digest) => ({ kind, digest }))
    forgetOtherBodies(toBodiesFolder(context.config.cacheDir), kind, keys)
  })
}

/** Puts the rows of one data file into Astro's store. */
export function createRowLoader(kind: RowKind): Loader {
  return createLoader(kind, ({ store }, corpus) => {
    store.clear()
    for (const { data } of corpus[kind]) store.set({ id: data.id, data: { ...data } })
  })
}

/** Puts every table of affairs and rankings into Astro's store, by its path below `data/`. */
export function createTableLoader(): Loader {
  return createLoader('tables', ({ store }, corpus) => {
    store.clear()
    for (const table of corpus.tables.values()) {
      store.set({ id: table.file.replace(/^data\//, ''), data: { ...table } })
    }
  })
}

/**
 * Puts into Astro's store that something hangs only on the wall, so that a board does not call it
 * missing; what it is stays out.
 */
export function createWallLoader(): Loader {
  return createLoader('wall', ({ store }, corpus) => {
    store.clear()
    const wall = corpus.affairs.filter(
      (entry) => !isOnWeb(entry) && entry.data.withdrawn === undefined,
    )
    for (const [index, { data }] of wall.entries()) {
      const { unit, item, period, publishedAt } = data
      store.set({ id: String(index), data: { unit, item, period, publishedAt } })
    }
  })
}

/** Puts what was read in every attachment into Astro's store, by its path below `data/`. */
export function createAttachmentLoader(): Loader {
  return createLoader('attachments', ({ store }, corpus) => {
    store.clear()
    for (const [file, attachment] of corpus.attachments) {
      store.set({ id: file, data: { ...attachment } })
    }
  })
}

/** Puts the site's own data, with the moment of the build, into Astro's store. */
export function createSiteLoader(): Loader {
  return createLoader('site', ({ store, config }, corpus) => {
    store.clear()
    if (corpus.site === undefined) return
    const bodiesFolder = toBodiesFolder(config.cacheDir)
    const { now } = readEnvironment()
    store.set({ id: 'site', data: { ...corpus.site.data, now, bodiesFolder } })
  })
}

type Load = (context: LoaderContext, corpus: Corpus, root: string) => Promise<void> | void

function createLoader(kind: string, load: Load): Loader {
  return {
    name: `gongkailan-${kind}`,
    load: async (context) => {
      const { root } = readEnvironment()
      await load(context, await getSharedCorpus(root), root)
    },
  }
}

function removeAllBut({ store }: LoaderContext, ids: readonly string[]): void {
  const kept = new Set(ids)
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
}

/** @returns the digest of what was stored */
async function storeEntry(
  context: LoaderContext,
  entry: Entry<unknown>,
  root: string,
): Promise<string> {
  const { store, config } = context
  const { kind, id, file, body } = entry
  const data = entry.data as Record<string, unknown>
  const digest = context.generateDigest({ data, body, base: config.base })
  if (hasComponentBody(entry)) {
    const filePath = toProjectPath(fileURLToPath(config.root), join(root, file))
    store.set({ id, data, filePath, digest, deferredRender: true })
    store.addModuleImport(filePath)
    return digest
  }
  const folder = toBodiesFolder(config.cacheDir)
  const key = { kind, digest }
  if (store.get(id)?.digest === digest && hasRenderedBody(folder, key)) return digest
  const { html } = await context.renderMarkdown(body)
  keepRenderedBody(folder, key, withBase(html, config.base))
  store.set({ id, data, digest })
  return digest
}

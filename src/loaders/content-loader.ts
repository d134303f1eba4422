import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Corpus, Entry, EntryKind, RowKind } from '#domain/corpus.ts'
import { readEnvironment } from './environment.ts'
import { getSharedCorpus } from './shared-corpus-fs.ts'
import { withBase } from './with-base.ts'

/** Puts the entries of one kind into Astro's store, their Markdown rendered unless unchanged. */
export function createEntryLoader(kind: EntryKind): Loader {
  return createLoader(kind, async (context, corpus, root) => {
    const entries = corpus[kind].filter(isOnWeb)
    removeAllBut(
      context,
      entries.map(({ id }) => id),
    )
    for (const entry of entries) await storeEntry(context, entry, root)
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
  return createLoader('site', ({ store }, corpus) => {
    store.clear()
    if (corpus.site === undefined) return
    store.set({ id: 'site', data: { ...corpus.site.data, now: readEnvironment().now } })
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

/** What is only for the wall never enters the store, so that no page, index or feed can leak it. */
function isOnWeb(entry: Entry<unknown>): boolean {
  return (entry.data as { scope?: string }).scope !== 'board-only'
}

function removeAllBut({ store }: LoaderContext, ids: readonly string[]): void {
  const kept = new Set(ids)
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
}

async function storeEntry(
  context: LoaderContext,
  entry: Entry<unknown>,
  root: string,
): Promise<void> {
  const { store, config } = context
  const { id, file, body } = entry
  const data = entry.data as Record<string, unknown>
  const digest = context.generateDigest({ data, body, base: config.base })
  if (file.endsWith('.mdx') && body !== '') {
    const filePath = toProjectPath(fileURLToPath(config.root), join(root, file))
    store.set({ id, data, filePath, digest, deferredRender: true })
    store.addModuleImport(filePath)
    return
  }
  if (store.get(id)?.digest === digest) return
  const rendered = await context.renderMarkdown(body)
  const html = withBase(rendered.html, config.base)
  store.set({ id, data, digest, rendered: { ...rendered, html } })
}

function toProjectPath(projectRoot: string, path: string): string {
  return relative(projectRoot, path).split(sep).join('/')
}
